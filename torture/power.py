"""The power fails: an act is traced, and what a disk may hold after a cut is opened again."""

import acts
import journal
from acts import Span
from cases import Case, Kind, done
from disk import Cut
from program import Site
from steps import Script
from strace import traced

# States that are tried of one act that was traced once.
STATES = 12


def run(case: Case) -> None:
    act = case.in_turn(acts.all_of(case.storm))
    before = acts.prepare(case, "before", act.first)
    site = before.copy(case.folder / "traced")
    outcome, calls = traced(site, act.words, case.folder / "calls")
    done(outcome)
    span = Span(journal.read(before.database), journal.read(site.database))
    script = Script.of(calls, site.folder, before.folder)
    for number in range(STATES):
        length = case.random.randint(1, len(script.steps))
        with case.trial(f"{act.name}, state {number}, after step {length} of {len(script.steps)}"):
            cut = Cut(script, length, case.random)
            left = Site(site.binary, case.folder / f"state-{number}")
            cut.leave(left.folder)
            survives(left, span, cut.acknowledged)


def survives(site: Site, span: Span, acknowledged: bool) -> None:
    """The program goes on unaided from what is left, and finds all that it said was stored."""
    if acknowledged or span.before != journal.NOTHING:
        journal.sound(site)
    else:
        done(site.run("open", "The storm goes on"))
        journal.sound(site)
        return
    span.judge(site.database, acknowledged or None)
    done(site.run("note", "The storm goes on", "-i", "1"))
    journal.sound(site)


KIND = Kind("power", short=4, run=run)
