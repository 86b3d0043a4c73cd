"""Bits of the database flip, pages come back wrong: it is noticed, or what is shown is the same."""

import random
from collections.abc import Callable
from pathlib import Path

from cases import Case, Kind, calm, expect
from journal import UNSOUND
from program import Outcome, Site

# Damaged copies of one case.
COPIES = 8
PAGE = 4096

# A flip in the number of the schema makes the file one of a later program, as far as can be known.
NEWER = 78


def flip(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice([1, 1, 2, 8])):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def flip_header(data: bytearray, chance: random.Random) -> None:
    data[chance.randrange(100)] ^= 1 << chance.randrange(8)


def page(data: bytearray, chance: random.Random) -> slice:
    start = chance.randrange(len(data) // PAGE) * PAGE
    return slice(start, start + PAGE)


def randomise_page(data: bytearray, chance: random.Random) -> None:
    data[page(data, chance)] = chance.randbytes(PAGE)


def blank_page(data: bytearray, chance: random.Random) -> None:
    data[page(data, chance)] = bytes(PAGE)


def misplace_page(data: bytearray, chance: random.Random) -> None:
    data[page(data, chance)] = data[page(data, chance)]


def swap_pages(data: bytearray, chance: random.Random) -> None:
    one, other = page(data, chance), page(data, chance)
    data[one], data[other] = data[other], data[one]


def cut_off(data: bytearray, chance: random.Random) -> None:
    del data[page(data, chance).start + chance.choice([-1, 0, 1, PAGE // 2]):]


Damage = Callable[[bytearray, random.Random], None]

DAMAGES: list[Damage] = [
    flip, flip, flip, flip_header, randomise_page, blank_page, misplace_page, swap_pages, cut_off]

# What people would do with a damaged file.
LOOKING = [
    ("board", "-i", "1"), ("timeline", "-i", "1"), ("postmortem", "-i", "1"), ("list", "--all"),
    ("search", "video"), ("statement", "list", "-i", "1")]


def shown(site: Site, evidence: str) -> list[Outcome]:
    """All that was stored, as the program shows it; nothing in it hangs on the present time."""
    return [
        site.run(*words) for words in [
            ("timeline", "-i", "1", "--json"),
            ("timeline", "-i", "2", "--json"),
            ("statement", "show", "1", "-i", "1", "--json"),
            ("statement", "show", "2", "-i", "1", "--json"),
            ("list", "--all", "--json"),
            ("evidence", "save", evidence, "-i", "1"),
        ]]


def run(case: Case) -> None:
    evidence = case.storm.evidence_sha256
    before = shown(case.storm.site, evidence)
    original = case.storm.site.database.read_bytes()
    for number in range(COPIES):
        site = case.site(f"copy-{number}")
        damage = case.random.choice(DAMAGES)
        damaged(site.database, original, damage, case.random)
        with case.trial(f"copy {number}, {damage.__name__}"):
            verdict = calm(site.run("verify"))
            expect(verdict.status in UNSOUND | {0, NEWER}, "a verdict of verify", verdict)
            if verdict.status == 0:
                unchanged(before, shown(site, evidence))
            for words in LOOKING:
                calm(site.run(*words))


def damaged(database: Path, original: bytes, damage: Damage, chance: random.Random) -> None:
    data = bytearray(original)
    damage(data, chance)
    database.write_bytes(data)


def unchanged(before: list[Outcome], after: list[Outcome]) -> None:
    for one, other in zip(before, after):
        expect(
            (one.status, one.out) == (other.status, other.out),
            f"the same as before, since verify found nothing: {one}", other)


KIND = Kind("bits", short=3, run=run)
