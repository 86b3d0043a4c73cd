"""Command lines, times, conditions and files by chance: refused or taken, but calmly, and nothing
is stored by halves."""

import json
import shlex
import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

import grammar
import journal
import junk
from cases import Case, Kind, calm
from program import Outcome, Site

ROOT = Path(__file__).resolve().parent.parent

# The samples of the benchmark are made by a module in its folder.
sys.path.append(str(ROOT / "bench"))
HOSTILE: Any = import_module("hostile")

# What is tried in one case.
TRIES = 12

# So many words at most in a command line.
WORDS = 7


def run(case: Case) -> None:
    fuzz = case.in_turn(FUZZES)
    site = case.site("site")
    fuzz(case, site)
    with case.trial(f"the record after {fuzz.__name__}"):
        journal.sound(site)


def tried(case: Case, site: Site, *words: str) -> Outcome | None:
    """One try; what it was stands in the report where it failed."""
    outcome = None
    with case.trial(" ".join(words)[:80]):
        outcome = calm(site.run(*words))
    return outcome


def command_lines(case: Case, site: Site) -> None:
    calm(site.run("use", "1"))
    for _ in range(TRIES):
        make = case.random.choice([known_line, known_line, offered_line])
        tried(case, site, *make(case, site))


def examples() -> list[list[str]]:
    """The command lines that the documents show, in both languages."""
    lines = []
    for name in ["commands.md", "befehle.md"]:
        text = (ROOT / "docs" / name).read_text().replace("\\\n", " ")
        for line in text.splitlines():
            if line.startswith("stormlog ") and not line.endswith("]"):
                with suppress(ValueError):
                    lines.append([within(word) for word in shlex.split(line)[1:]])
    return lines


def within(word: str) -> str:
    """Paths from the root become paths below the folder in which all is tried."""
    return word.lstrip("/").replace("=/", "=")


def known_line(case: Case, site: Site) -> list[str]:
    """A line of the documents, with some words gone, doubled, or others."""
    words = list(case.random.choice(EXAMPLES))
    for _ in range(case.random.choice([0, 1, 1, 2])):
        place = case.random.randrange(len(words) + 1)
        words[place:place + case.random.choice([0, 0, 1])] = case.random.choice(
            [[], [stray(case)], words[place:place + 1] * 2])
    return words


def offered_line(case: Case, site: Site) -> list[str]:
    """Words that the program offers itself for completion, mixed with others."""
    words: list[str] = []
    for _ in range(case.random.randint(1, WORDS)):
        if case.random.random() < 0.25:
            words.append(stray(case))
            continue
        begun = case.random.choice(["", "", "--"])
        offered = site.run("complete", "--shell", "bash", "--", *words, begun).text.splitlines()[1:]
        words.append(case.random.choice(offered) if offered else stray(case))
    return words


EXAMPLES = examples()

STRAYS = [
    "", "-", "--", "-i", "1", "2", "0", "-1", "999999999999999999999", "--json", "--at", "--as", "-m",
    "k1", "nobody", "--lang", "de", "xx", "--lang=de", "--json=1", "-o", "out.html", "--force", "shot.png",
    "--because", "--incident", "x=y", "=", "red", "äöü", "-ix", "--help", "help"]


def stray(case: Case) -> str:
    if case.random.random() < 0.3:
        return junk.text(case.random).replace("\0", "")
    return case.random.choice([*STRAYS, grammar.time(case.random).replace("\0", "")])


def times(case: Case, site: Site) -> None:
    for _ in range(TRIES):
        time = grammar.time(case.random).replace("\0", "")
        tried(case, site, *case.random.choice([
            ("note", "x", "-i", "1", f"--at={time}"),
            ("timeline", "-i", "1", f"--since={time}"),
            ("promise", "add", "x", "-i", "1", f"--by={time}"),
            ("action", "add", "x", "-i", "1", f"--due={time}"),
            ("correct", "7", "-i", "1", f"--at={time}"),
            ("clock", "start", "gdpr-33", "-i", "1", f"--at={time}"),
        ]))


def conditions(case: Case, site: Site) -> None:
    for number in range(TRIES):
        checked(case, site, f"{number}/fuzzed.yaml", grammar.playbook(case.random).encode())


def playbooks(case: Case, site: Site) -> None:
    shipped = sorted((ROOT / "playbooks").glob("*.yaml"))
    for number in range(TRIES):
        path = case.random.choice(shipped)
        document = grammar.mutated(path.read_bytes(), case.random)
        checked(case, site, f"{number}/{path.name}", document)


def checked(case: Case, site: Site, name: str, document: bytes) -> None:
    """Checks a playbook, which is named after its file, and follows it where that may be done."""
    path = site.home / name
    path.parent.mkdir()
    path.write_bytes(document)
    outcome = tried(case, site, "playbook", "check", name)
    if outcome and outcome.status == 0:
        shutil.copy(path, site.workspace / "playbooks")
        tried(case, site, "run", path.stem, "-i", "1")
        tried(case, site, "board", "-i", "1")


def imports(case: Case, site: Site) -> None:
    exported = site.run("playbook", "export", "false-rumour").out
    for number in range(TRIES):
        document = case.random.choice([
            lambda: grammar.mutated(exported, case.random),
            lambda: json.dumps(grammar.json_value(case.random)).encode(),
            lambda: grammar.checklist(case.random).encode(),
            lambda: grammar.mutated(grammar.checklist(case.random).encode(), case.random),
        ])()
        path = site.home / f"import-{number}"
        path.write_bytes(document)
        draft = f"draft-{number}.yaml"
        outcome = tried(case, site, "playbook", "import", path.name, "-o", draft)
        if outcome and outcome.status == 0:
            tried(case, site, "playbook", "check", draft)


def known_hostile(case: Case, site: Site) -> None:
    for verb, samples in [("check", HOSTILE.for_check()), ("import", HOSTILE.for_import())]:
        for number, (_, content) in enumerate(samples):
            path = site.home / f"{verb}-{number}.yaml"
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
            tried(case, site, "playbook", verb, path.name)


def settings(case: Case, site: Site) -> None:
    path = site.workspace / "stormlog.yaml"
    calm(site.run("init", "template"))
    template = (site.home / "template" / "stormlog.yaml").read_bytes()
    right = path.read_bytes()
    for _ in range(TRIES):
        path.write_bytes(grammar.mutated(case.random.choice([right, template]), case.random))
        tried(case, site, *case.random.choice([
            ("board", "-i", "1"), ("note", "x", "-i", "1", "--as", "k1"), ("readiness",),
            ("escalate", "red", "-i", "1", "--because", "x"), ("open", "Another"),
            ("statement", "submit", "1", "-i", "1"), ("verify",), ("clock", "list", "--rules")]))
    path.write_bytes(right)


FUZZES: list[Callable[[Case, Site], None]] = [
    command_lines, times, conditions, playbooks, imports, known_hostile, settings]

KIND = Kind("fuzz", short=7, run=run)
