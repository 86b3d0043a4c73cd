"""The storm that is copied for each case: an incident with all that can be lost."""

import hashlib
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

from program import Site

SETTINGS = """\
organisation: Torture Ltd
people:
  k1: {name: Kim Lead}
  s1: {name: Sam Speaker}
  l1: {name: Lee Legal}
roles:
  crisis-lead: {holder: k1, deputy: s1}
  spokesperson: s1
  social-lead: s1
  legal: l1
"""

EVIDENCE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40

# A snapshot of the state is written once so many entries are there; some faults lie in wait there.
ENTRIES = 104


class Storm:
    """One incident with statements, evidence and a snapshot, and a second one beside it."""

    def __init__(self, site: Site) -> None:
        self.site = site

    @classmethod
    def play(cls, site: Site) -> "Storm":
        storm = cls(site)
        storm._settle()
        storm._act()
        storm._fill()
        return storm

    @property
    def evidence_file(self) -> Path:
        return self.site.home / "shot.png"

    @property
    def evidence_sha256(self) -> str:
        return hashlib.sha256(EVIDENCE).hexdigest()

    @property
    def note_with_evidence(self) -> int:
        """The number of the entry in the first incident to which a file is attached."""
        return self._number("SELECT sequence FROM entry JOIN attachment USING (position)")

    def _number(self, sql: str) -> int:
        with closing(sqlite3.connect(self.site.database)) as database:
            return int(database.execute(sql).fetchone()[0])

    def _do(self, *words: str) -> str:
        outcome = self.site.run(*words)
        if outcome.status != 0:
            raise RuntimeError(f"the storm cannot be played: {outcome}")
        return outcome.text

    def _settle(self) -> None:
        self._do("init", str(self.site.workspace))
        (self.site.workspace / "stormlog.yaml").write_text(SETTINGS)
        self.evidence_file.write_bytes(EVIDENCE)

    def _act(self) -> None:
        do = self._do
        do("open", "Driver throws parcels", "--playbook", "employee-misconduct", "--wind", "2",
           "--channel", "tiktok", "--as", "k1")
        do("open", "Wrong price in the shop", "--wind", "1", "--keep-current", "--as", "k1")
        do("escalate", "orange", "--because", "media query", "--as", "k1")
        do("ack", "--as", "s1")
        do("note", "Video seen", "--attach", str(self.evidence_file), "--as", "k1")
        do("fact", "claim", "true", "--as", "k1")
        do("inform", "staff", "--as", "k1")
        self._statement(1, "We have seen the video and are looking into it.")
        do("statement", "approve", "1", self.version(1), "--as", "k1")
        self._statement(2, "It was all our fault.")
        do("note", "Withdrawn at once", "--as", "k1")
        do("undo", "--as", "k1")

    def _statement(self, number: int, text: str) -> None:
        self._do("statement", "draft", text, "--channel", "x", "--as", "s1")
        self._do("statement", "submit", str(number), "--as", "s1")

    def version(self, number: int) -> str:
        """How `show` names the text that an approval is for."""
        return self._do("statement", "show", str(number), "-i", "1").split("version ")[1].split()[0]

    def _fill(self) -> None:
        """Notes until a snapshot is written. Two at a time, as there are two cores at least."""
        present = self._number("SELECT head_sequence FROM incident WHERE number = 1")
        with ThreadPoolExecutor(2) as pool:
            notes = [
                pool.submit(self._do, "note", f"Note {number}: ein Gerücht, “un bruit”", "-i", "1")
                for number in range(ENTRIES - present)]
        for note in notes:
            note.result()
