"""Calls of the system fail: each call that an act makes, one after the other."""

from collections.abc import Callable

import acts
import exports
import journal
from acts import Act, Span
from exports import Export
from cases import Case, Kind, calm, done
from program import Outcome, Site
from strace import failing

CALLS = ["write", "pwrite64", "fsync", "fdatasync", "ftruncate", "unlink", "openat", "rename"]
ERRORS = ["ENOSPC", "EIO"]

# Whether one call fails, or all from there on, as on a disk that is full for good.
MANNERS = ["", "+"]

Command = Act | Export

# Looks at what a command left behind when something in it failed.
Judge = Callable[[Site, Outcome], None]

# So many of a command's calls are made to fail in one case, and where a case begins; no command has
# more calls of a kind than the last of them reach.
STRETCH = 12
STARTS = range(1, 100, STRETCH)

# The loader of a program that is not one file could not find its libraries; nothing of it ran.
NEVER_STARTED = 127

# What is said where only the telling failed.
STORED = "Stored in incident"
OUTPUT_FAILED = 74


def run(case: Case) -> None:
    commands: list[Command] = [*acts.all_of(case.storm), *exports.all_of(case.storm)]
    command, call, error, manner, start = case.in_turn([
        (command, call, error, manner, start) for command in commands
        for call in CALLS for error in ERRORS for manner in MANNERS for start in STARTS])
    judge = judge_of(command, case)
    for number in range(start, start + STRETCH):
        if not one(case, command, judge, call, f"error={error}:when={number}{manner}"):
            return


def judge_of(command: Command, case: Case) -> Judge:
    if isinstance(command, Export):
        return command.judge
    span = Span.of(command, case)
    return lambda site, outcome: honest(span, site, outcome)


def one(case: Case, command: Command, judge: Judge, call: str, how: str) -> bool:
    """Fails a command in one way; tells whether there was such a call at all."""
    name = f"{call}-{how}".replace(":", "-")
    first = isinstance(command, Act) and command.first
    site = acts.prepare(case, name, first)
    outcome, injected = failing(site, command.words, call, how, case.folder / f"{name}.log")
    if injected and outcome.status != NEVER_STARTED:
        with case.trial(f"{command.name}, {call} {how}"):
            judge(site, calm(outcome))
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


KIND = Kind("calls", short=20, run=run)
