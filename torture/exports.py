"""Commands that write a file outside of the record, and what may be left where they fail."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import journal
from cases import expect
from program import Outcome, Site
from storm import EVIDENCE, Storm


@dataclass(frozen=True)
class Export:
    """A command with the file that it writes, and when that file is whole."""

    name: str
    words: tuple[str, ...]
    file: str
    whole: Callable[[Site, Path], bool]

    def judge(self, site: Site, outcome: Outcome) -> None:
        """The file is there as a whole or not at all, and the record is as it was."""
        path = site.home / self.file
        expect(path.exists() or outcome.status != 0, "the file that was written", "none")
        if path.exists():
            expect(self.whole(site, path), "a whole file or none", f"{path.stat().st_size} bytes")
        journal.sound(site)


def is_evidence(_: Site, path: Path) -> bool:
    return path.read_bytes() == EVIDENCE


def is_copy(site: Site, path: Path) -> bool:
    return journal.read(path) == journal.read(site.database)


def is_page(_: Site, path: Path) -> bool:
    return path.read_text().rstrip().endswith("</html>")


def all_of(storm: Storm) -> list[Export]:
    return [
        Export("evidence save",
               ("evidence", "save", storm.evidence_sha256, "-i", "1", "-o", "saved.png"),
               "saved.png", is_evidence),
        Export("backup", ("backup", "copy.sqlite"), "copy.sqlite", is_copy),
        Export("post-mortem", ("postmortem", "-i", "1", "-o", "report.html"), "report.html", is_page),
    ]
