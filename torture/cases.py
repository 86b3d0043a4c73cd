"""A case of a kind of fault: its chance, its folder, and what was expected and seen."""

import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from program import DOCUMENTED, Outcome, Site
from storm import Storm

Choice = TypeVar("Choice")


class Broken(Exception):
    """Something is not as it has to be."""

    def __init__(self, expected: str, seen: object) -> None:
        super().__init__(f"{expected}; {seen}")
        self.expected = expected
        self.seen = str(seen)


class NotPossible(Exception):
    """The host lacks what a kind of fault needs, which says nothing about the program."""


@dataclass(frozen=True)
class Failure:
    """One trial that failed."""

    trial: str
    expected: str
    seen: str


@dataclass
class Case:
    """One numbered case. All its chance comes from the seed of the run, its kind and its number, so
    that it can be repeated alone."""

    kind: str
    seed: int
    number: int
    folder: Path
    storm: Storm
    tried: int = 0
    failures: list[Failure] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.random = random.Random(f"{self.seed} {self.kind} {self.number}")

    def in_turn(self, choices: Sequence[Choice]) -> Choice:
        """Goes through the choices case by case, in an order that the seed of the run decides, so
        that short runs see different ones and long runs all of them."""
        shuffled = list(choices)
        random.Random(f"{self.seed} {self.kind}").shuffle(shuffled)
        return shuffled[self.number % len(shuffled)]

    @contextmanager
    def trial(self, name: str, count: int = 1) -> Iterator[None]:
        """Counts what is tried, and notes where it is broken; the case goes on with the next."""
        self.tried += count
        try:
            yield
        except Broken as broken:
            self.failures.append(Failure(name, broken.expected, broken.seen))

    def site(self, name: str) -> Site:
        """A fresh copy of the storm."""
        return self.storm.site.copy(self.folder / name)


@dataclass(frozen=True)
class Kind:
    """A kind of fault: how many cases are its short form, and how one is run."""

    name: str
    short: int
    run: Callable[[Case], None]


def expect(holds: bool, expected: str, seen: object) -> None:
    if not holds:
        raise Broken(expected, seen)


def calm(outcome: Outcome) -> Outcome:
    """A command may refuse or fail, but has to end in time, and in a way that is documented."""
    expect(not outcome.late, "an end in time", outcome)
    expect(outcome.killed_by is None, "no end by a signal", outcome)
    expect(outcome.status in DOCUMENTED, "a documented exit status", outcome)
    return outcome


def done(outcome: Outcome) -> Outcome:
    """A command that has nothing to stumble over."""
    expect(calm(outcome).status == 0, "exit 0", outcome)
    return outcome
