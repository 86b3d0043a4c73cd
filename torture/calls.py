"""Calls of the system fail: each call that an act makes, one after the other."""

import acts
import journal
from acts import Act, Span
from cases import Case, Kind, calm, done
from program import Outcome, Site
from strace import failing

CALLS = ["write", "pwrite64", "fsync", "fdatasync", "ftruncate", "unlink", "openat", "rename"]
ERRORS = ["ENOSPC", "EIO"]

# Whether one call fails, or all from there on, as on a disk that is full for good.
MANNERS = ["", "+"]

# What is said where only the telling failed.
STORED = "Stored in incident"
OUTPUT_FAILED = 74


def run(case: Case) -> None:
    act, call, error, manner = case.in_turn([
        (act, call, error, manner) for act in acts.all_of(case.storm) for call in CALLS
        for error in ERRORS for manner in MANNERS])
    span = Span.of(act, case)
    number = 1
    while one(case, span, act, call, f"error={error}:when={number}{manner}"):
        number += 1


def one(case: Case, span: Span, act: Act, call: str, how: str) -> bool:
    """Fails the act in one way; tells whether there was such a call at all."""
    name = f"{call}-{how}".replace(":", "-")
    site = acts.prepare(act, case, name)
    outcome, injected = failing(site, act.words, call, how, case.folder / f"{name}.log")
    if injected:
        with case.trial(f"{act.name}, {call} {how}"):
            honest(span, site, calm(outcome))
    return injected


def honest(span: Span, site: Site, outcome: Outcome) -> None:
    """What was said to be stored is, what was said to have failed is not, and the disk being well
    again, so is the rest."""
    acknowledged = outcome.status == 0 or STORED in outcome.errors
    # Where no word comes out, the status alone says that it is not known.
    silenced = outcome.status == OUTPUT_FAILED and not outcome.err
    if not acknowledged and span.before == journal.NOTHING:
        done(site.run("open", "The storm goes on"))
    else:
        done(site.run("verify"))
        span.judge(site.database, None if silenced else acknowledged)
        done(site.run("note", "The storm goes on", "-i", "1"))
    journal.sound(site)


KIND = Kind("calls", short=10, run=run)
