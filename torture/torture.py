#!/usr/bin/env python3
"""Does to stormlog what must not harm a record, and tells what did.

    torture/torture.py --binary PATH (--minutes N | --short) [--seed N] [--only KIND,…]
    torture/torture.py --binary PATH --repeat KIND:SEED.NUMBER [--storm FOLDER]

Kills, cuts of the power, calls that fail, flipped bits, tampering, forged snapshots, hostile texts,
and fuzzing. Cases are numbered, and each gets its chance from the seed of the run, its kind and its
number. A storm that is played anew has other salts and times; where a failure hangs on them,
--storm takes the one of the run in which it was seen, which is kept then.

Exit status: 0 nothing failed, 1 something did, 2 it could not be run.
"""

import argparse
import random
import shlex
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import bits
import calls
import fuzz
import kills
import power
import restores
import tampering
import texts
import trust
from cases import Case, Kind, NotPossible
from ledger import Ledger, Tally
from program import Site
from storm import Storm

KINDS = {
    module.KIND.name: module.KIND
    for module in [
        kills, restores, power, calls, bits, tampering, trust, texts, fuzz]}


@dataclass
class Run:
    """A run through the kinds, case by case."""

    kinds: list[Kind]
    seed: int
    folder: Path
    storm: Storm
    ledger: Ledger

    def one(self, kind: Kind, number: int) -> None:
        tally = self.ledger.tallies.setdefault(kind.name, Tally())
        if tally.impossible:
            return
        folder = self.folder / f"{kind.name}-{number}"
        folder.mkdir()
        case = Case(kind.name, self.seed, number, folder, self.storm)
        start = time.monotonic()
        try:
            kind.run(case)
        except NotPossible as reason:
            tally.impossible = str(reason)
        self.ledger.enter(case, time.monotonic() - start)
        if not case.failures:
            shutil.rmtree(folder)

    def until(self, deadline: float) -> None:
        """Each kind in turn gets a case where it has had the least time, so that slow ones do not
        take it all."""
        for kind in self.kinds:
            self.ledger.tallies[kind.name] = Tally()
        while time.monotonic() < deadline:
            possible = [k for k in self.kinds if not self.ledger.tallies[k.name].impossible]
            if not possible:
                return
            kind = min(possible, key=lambda kind: self.ledger.tallies[kind.name].seconds)
            self.one(kind, self.ledger.tallies[kind.name].cases)

    def briefly(self) -> None:
        for kind in self.kinds:
            for number in range(kind.short):
                self.one(kind, number)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", required=True, type=Path, help="the stormlog to torture")
    length = parser.add_mutually_exclusive_group(required=True)
    length.add_argument("--minutes", type=float, help="how long, shared out among the kinds")
    length.add_argument("--short", action="store_true", help="a few cases of each kind")
    length.add_argument("--repeat", metavar="KIND:SEED.NUMBER", help="one case, as a failure names it")
    parser.add_argument("--seed", type=int, help="where all chance comes from; one by chance otherwise")
    parser.add_argument("--only", metavar="KIND,…", help=f"of {', '.join(KINDS)}")
    parser.add_argument("--storm", type=Path, help="the storm of an earlier run, instead of a new one")
    parser.add_argument("--folder", type=Path, help="where to work; a temporary folder otherwise")
    return parser.parse_args()


def chosen(only: str | None) -> list[Kind]:
    names = only.split(",") if only else list(KINDS)
    if unknown := set(names) - set(KINDS):
        raise ValueError(f"there is no kind {', '.join(sorted(unknown))}")
    return [KINDS[name] for name in names]


def repeated(name: str) -> tuple[Kind, int, int]:
    kind, _, case = name.partition(":")
    seed, _, number = case.partition(".")
    return chosen(kind)[0], int(seed), int(number)


def prepared(options: argparse.Namespace, folder: Path) -> Storm:
    site = Site(options.binary.resolve(), folder / "storm")
    if options.storm:
        shutil.copytree(options.storm, site.folder)
        return Storm(site)
    return Storm.play(site.make())


def go(options: argparse.Namespace, folder: Path) -> Ledger:
    kinds = chosen(options.only)
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(1 << 32)
    number = None
    if options.repeat:
        kind, seed, number = repeated(options.repeat)
        kinds = [kind]
    print(f"seed {seed}", flush=True)
    command = shlex.join([
        "python3", sys.argv[0], "--binary", str(options.binary), "--storm", str(folder / "storm")])
    start = time.monotonic()
    run = Run(kinds, seed, folder, prepared(options, folder), Ledger(command))
    try:
        if number is not None:
            run.one(kinds[0], number)
        elif options.short:
            run.briefly()
        else:
            run.until(start + options.minutes * 60)
    except KeyboardInterrupt:
        print("\ninterrupted", file=sys.stderr)
    return run.ledger


def main() -> int:
    options = arguments()
    folder = Path(tempfile.mkdtemp(prefix="stormlog-torture-", dir=options.folder)).resolve()
    ledger = None
    try:
        ledger = go(options, folder)
    except (RuntimeError, ValueError, OSError) as error:
        print(f"torture: {error}", file=sys.stderr)
        return 2
    finally:
        if ledger is None or not ledger.failed:
            shutil.rmtree(folder, ignore_errors=True)
    print(ledger.table())
    return 1 if ledger.failed else 0


if __name__ == "__main__":
    sys.exit(main())
