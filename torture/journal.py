"""What a database holds, read without the program."""

import contextlib
import importlib.util
import io
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from cases import Broken, calm, done, expect
from program import Outcome, Site

# 1: it was looked at, and something is wrong. 65: it cannot even be read as a database.
UNSOUND = frozenset({1, 65})


def load_second_implementation() -> ModuleType:
    path = Path(__file__).resolve().parent.parent / "schema" / "verify_chain.py"
    spec = importlib.util.spec_from_file_location("verify_chain", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


VERIFY_CHAIN = load_second_implementation()


@dataclass(frozen=True)
class Record:
    """What is stored. The hashes tell whether what was there is there unchanged; the shape, whether
    an act is there as a whole, since its hashes are others each time that it is done."""

    hashes: tuple[bytes, ...]
    shape: tuple[tuple[object, ...], ...]

    def follows(self, earlier: "Record") -> bool:
        return self.hashes[:len(earlier.hashes)] == earlier.hashes


NOTHING = Record((), ())

SHAPE = """
SELECT 'entry', incident, sequence, kind, words.text IS NULL FROM entry LEFT JOIN words USING (position)
UNION ALL SELECT 'file', position, number, sha256, content IS NULL
  FROM attachment LEFT JOIN evidence USING (sha256)
UNION ALL SELECT 'head', number, head_sequence, '', 0 FROM incident
UNION ALL SELECT 'summary', incident, sequence, status, 0 FROM summary
ORDER BY 1, 2, 3
"""


def read(database: Path) -> Record:
    """The record of a database; nothing where there is none."""
    if not database.exists() or database.stat().st_size == 0:
        return NOTHING
    try:
        with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
            hashes = tuple(
                row[0] for row in connection.execute("SELECT hash FROM entry ORDER BY position"))
            return Record(hashes, tuple(connection.execute(SHAPE)))
    except sqlite3.Error as error:
        raise Broken("a database that can be read", error) from error


OPENINGS = """
SELECT group_concat(kind) FROM (
  SELECT incident, kind FROM entry
  WHERE act IN (SELECT act FROM entry WHERE sequence = 1) ORDER BY incident, sequence)
GROUP BY incident ORDER BY incident
"""


def openings(database: Path) -> list[str]:
    """For each incident the kinds of entries with which it was opened."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        return [row[0] for row in connection.execute(OPENINGS)]


def decisions(database: Path) -> tuple[tuple[object, ...], ...]:
    """The entries with what was decided in each, in the order in which they were stored."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        return tuple(connection.execute(
            "SELECT incident, sequence, kind, structure FROM entry ORDER BY position"))


def texts(database: Path) -> str:
    """All words that are stored, in one."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        return "\n".join(
            row[0] for row in connection.execute("SELECT text FROM words WHERE text IS NOT NULL"))


def sound(site: Site) -> Outcome:
    """Both implementations of the chain find nothing wrong."""
    outcome = done(site.run("verify"))
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        faults = VERIFY_CHAIN.main(str(site.database))
    expect(faults == 0, "no fault by verify_chain.py", said.getvalue())
    return outcome


def unsound(site: Site, what: str) -> None:
    outcome = calm(site.run("verify"))
    expect(outcome.status in UNSOUND, f"verify finds {what}", outcome)
