"""What only repeats the journal is forged: nothing is decided by it, and nothing unsound goes out.

A snapshot and a summary are for speed. Whoever can write the file can let them say that a text was
approved; the journal, whose hashes somebody may have kept, must have the last word.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import journal
import snapshot
import sqlite
from cases import Case, Kind, calm, expect
from program import Outcome, Site
from snapshot import State

# The entries of a database are unsound: exports refuse with this.
REFUSED = 65


@dataclass(frozen=True)
class Forgery:
    """A lie in the snapshot, and an act for which it matters. What lets nothing out may be decided on
    a snapshot that is bound to its entry, so there only one that is not is tried."""

    name: str
    words: tuple[str, ...]
    lie: Callable[[State], None]
    decides: bool = True


def approve(state: State) -> None:
    """Moves the approval of the first statement to the text of the second."""
    approved, other = state["statements"]
    other["approvals"] = [{**approved["approvals"][0], "digest": other["digest"]}]
    other["status"] = "approved"


def disown(state: State) -> None:
    for statement in state["statements"]:
        statement["authors"], statement["logins"] = ["l1"], ["nobody"]


def ask_for_nothing(state: State) -> None:
    state["statements"][1].update(requirements=[], status="approved")


def withdraw(state: State) -> None:
    state["statements"][0]["status"] = "withdrawn"


def calm_down(state: State) -> None:
    state["alerts"] = state["alerts"][:1]


def tell_nobody(state: State) -> None:
    state["informings"] = []


def resolve(state: State) -> None:
    state["milestones"] = [
        {"at": state["openedAt"], "status": status, "sequence": number}
        for number, status in [(20, "contained"), (21, "resolved")]]


def skip_numbers(state: State) -> None:
    state["issuedNumbers"]["statement"] = 77


def redact(state: State) -> None:
    state["redacted"] = list(range(2, 90))


FORGERIES = [
    Forgery("an approval", ("statement", "publish", "2", "--as", "s1"), approve),
    Forgery("a text that needs nothing", ("statement", "publish", "2", "--as", "s1"),
            ask_for_nothing),
    Forgery("other authors", ("statement", "approve", "2", "VERSION", "--as", "s1"), disown),
    Forgery("a withdrawal", ("statement", "publish", "1", "--as", "s1"), withdraw),
    Forgery("a lower alert", ("deescalate", "green", "--because", "calm"), calm_down),
    Forgery("nobody informed", ("statement", "publish", "1", "--as", "s1"), tell_nobody),
    Forgery("a resolution", ("close",), resolve),
    Forgery("numbers given out", ("statement", "draft", "More", "--channel", "x"), skip_numbers,
            decides=False),
    Forgery("redactions", ("redact", "8", "--because", "asked"), redact),
]


def run(case: Case) -> None:
    kinds: list[Callable[[Case], None]] = [forged_snapshot, forged_summary, unsound_exports]
    case.in_turn(kinds)(case)


def forged_snapshot(case: Case) -> None:
    for forgery in FORGERIES:
        words = tuple(
            case.storm.version(2) if word == "VERSION" else word for word in forgery.words)
        honest = answer(case.site(f"honest {forgery.name}"), (*words, "-i", "1"))
        for bind in [False, True] if forgery.decides else [False]:
            manner = "bound" if bind else "loose"
            site = case.site(f"{manner} {forgery.name}")
            with sqlite.opened(site.database) as database:
                snapshot.forge(database, forgery.lie, bind)
            with case.trial(f"{forgery.name} in the snapshot, {manner}, found by verify"):
                journal.unsound(site, "a forged snapshot")
            with case.trial(f"{forgery.name} in the snapshot, {manner}, {' '.join(words[:2])}"):
                not_deceived(honest, site, (*words, "-i", "1"))


# Columns of the summary of the second incident, and what they are forged to.
SUMMARY = [("status", "closed"), ("alert", "red"), ("mode", "drill"), ("title", "Another")]


def forged_summary(case: Case) -> None:
    words = ("note", "For which of the two?")
    honest = answer(case.site("honest"), words)
    for column, value in SUMMARY:
        site = case.site(f"forged {column}")
        with sqlite.opened(site.database) as database:
            database.execute(f"UPDATE summary SET {column} = ? WHERE incident = 2", [value])
        with case.trial(f"{column} in the summary, found by verify"):
            journal.unsound(site, "a forged summary")
        with case.trial(f"{column} in the summary, note"):
            not_deceived(honest, site, words)


@dataclass(frozen=True)
class Answer:
    """How an act ended, and what of it is stored."""

    outcome: Outcome
    stored: tuple[tuple[object, ...], ...]


def answer(site: Site, words: tuple[str, ...]) -> Answer:
    before = journal.decisions(site.database)
    outcome = site.run(*words)
    return Answer(outcome, journal.decisions(site.database)[len(before):])


def not_deceived(honest: Answer, site: Site, words: tuple[str, ...]) -> None:
    """An act on forged data is refused as unsound, or decided as the journal wants it."""
    forged = answer(site, words)
    calm(forged.outcome)
    refused = forged.outcome.status == REFUSED and not forged.stored
    same = (forged.outcome.status, forged.stored) == (honest.outcome.status, honest.stored)
    expect(
        refused or same, f"what the journal wants ({honest.outcome}), or exit {REFUSED}",
        f"{forged.outcome}, stored: {forged.stored}")


# Changes to the first incident after which nothing of it may go out unmarked.
CHANGES = {
    "words": """UPDATE words SET text = '{"text":"A lie"}' WHERE position =
      (SELECT max(position) FROM entry WHERE incident = 1 AND kind = 'note-added')""",
    "an actor": "UPDATE entry SET actor = 'l1' WHERE incident = 1 AND kind = 'statement-approved'",
    "a time": "UPDATE entry SET occurred_at = occurred_at - 60000 WHERE incident = 1 AND sequence = 5",
    "evidence": "UPDATE evidence SET content = zeroblob(size)",
    "the end": "DELETE FROM entry WHERE position = (SELECT max(position) FROM entry)",
}


def unsound_exports(case: Case) -> None:
    out = "out.html"
    exports: list[tuple[str, ...]] = [
        ("postmortem", "-i", "1", "-o", out),
        ("postmortem", "-i", "1", "--format", "html", "--audience", "public", "-o", out),
        ("postmortem", "-i", "1", "--json"),
        ("timeline", "-i", "1", "--format", "csv"),
        ("timeline", "-i", "1", "--json"),
        ("seal",),
        ("evidence", "save", case.storm.evidence_sha256, "-i", "1", "-o", out),
        ("backup", out),
    ]
    for name, sql in CHANGES.items():
        for words in exports:
            site = case.site(f"{name} {len(list(case.folder.iterdir()))}")
            with sqlite.opened(site.database) as database:
                database.execute(sql)
            with case.trial(f"{name} changed, {' '.join(words)}"):
                refused(site, words, site.home / out)


def refused(site: Site, words: tuple[str, ...], out: Path) -> None:
    outcome = calm(site.run(*words))
    expect(outcome.status == REFUSED, f"exit {REFUSED}", outcome)
    expect(not out.exists(), "no file written", f"{out.name} is there")


KIND = Kind("trust", short=3, run=run)
