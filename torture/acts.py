"""Acts during which something is made to fail, and what they leave behind when nothing does."""

from dataclasses import dataclass
from pathlib import Path

import journal
from cases import Case, done, expect
from journal import Record
from program import Site
from storm import Storm


@dataclass(frozen=True)
class Act:
    """A command that stores something, in the storm or, as the first of all, in an empty folder."""

    name: str
    words: tuple[str, ...]
    first: bool = False


def all_of(storm: Storm) -> list[Act]:
    return [
        Act("note", ("note", "A text that is looked for", "-i", "1")),
        Act("open", ("open", "Another storm", "--playbook", "false-rumour", "--wind", "3")),
        Act("first open", ("open", "The first storm", "--wind", "3"), first=True),
        Act("publish", ("statement", "publish", "1", "-i", "1", "--as", "s1")),
        Act("redact", ("redact", str(storm.note_with_evidence), "--because", "asked", "-i", "1")),
        Act("evidence", ("note", "Seen", "--attach", "shot.svg", "-i", "1")),
        Act("undo", ("undo", "-i", "1")),
        Act("close", ("close", "--reason", "external", "--because", "theirs", "-i", "1")),
    ]


@dataclass(frozen=True)
class Span:
    """What is stored before an act, and what after it as a whole."""

    before: Record
    after: Record

    @classmethod
    def of(cls, act: Act, case: Case) -> "Span":
        """Does the act undisturbed."""
        site = prepare(case, "undisturbed", act.first)
        before = journal.read(site.database)
        done(site.run(*act.words))
        return cls(before, journal.read(site.database))

    def judge(self, database: Path, acknowledged: bool | None) -> bool:
        """Whether the act is stored, which it is as a whole or not at all; acknowledged acts are,
        and denied ones (False) are not."""
        found = journal.read(database)
        expect(found.follows(self.before), "all that was there before", f"{len(found.hashes)} entries")
        stored = found.shape == self.after.shape
        expect(
            stored or found.shape == self.before.shape,
            "the whole act or nothing of it", difference(self, found))
        if acknowledged is not None:
            word = "stored" if acknowledged else "absent"
            expect(stored == acknowledged, f"an act that is {word}", "the opposite")
        return stored


def difference(span: Span, found: Record) -> str:
    """What of an act is there, and what is lacking."""
    extra = set(found.shape) - set(span.before.shape)
    lacking = set(span.after.shape) - set(found.shape)
    return f"there: {sorted(map(str, extra))}, lacking: {sorted(map(str, lacking))}"


def prepare(case: Case, name: str, first: bool = False) -> Site:
    """A folder in which the acts can be done, or an empty one for the first of all."""
    site = Site(case.storm.site.binary, case.folder / name).make() if first else case.site(name)
    (site.home / "shot.svg").write_bytes(b"<svg/>" * 3000)
    return site
