"""Times, conditions and documents that are nearly right, or not at all."""

import json
import random
from typing import Any

import junk

TIME_WORDS = """
ago around at d day days h hours in m min minutes now s today tomorrow week yesterday monday fri
gegen gestern heute jetzt minuten montag morgen std stunden tage uhr um vor vorgestern wochen
übermorgen winter summer time sommerzeit winterzeit
""".split()

TIME_FORMS = [
    "{n} min ago", "vor {n} min", "{n}:{n}", "yesterday {n}:{n}", "2026-{n}-{n}", "2026-{n}",
    "2026-{n}-{n}T{n}:{n}:{n}", "2026-{n}-{n}T{n}:{n}+{n}:{n}", "{n}.{n}.2026 {n}:{n}", "{n}h", "{n}",
    "in {n} weeks", "2026-03-29T02:30", "2026-10-25T02:30", "{n}:{n} winter time", "around {n}"]

NUMBERS = [
    "0", "1", "00", "7", "12", "24", "29", "31", "59", "60", "99", "-1", "1.5", "1e9", "0x10", "٣", "³",
    "9223372036854775807", "9223372036854775808", "99999999999999999999999", "+3", ""]


def time(chance: random.Random) -> str:
    if chance.random() < 0.7:
        form = chance.choice(TIME_FORMS)
        while "{n}" in form:
            usual = f"{chance.randrange(1, 13):02}"
            form = form.replace("{n}", chance.choice([*[usual] * 4, chance.choice(NUMBERS)]), 1)
        return form
    words = TIME_WORDS + NUMBERS + [":", "-", "T", "Z", junk.line(chance)]
    return " ".join(chance.choice(words) for _ in range(chance.randint(1, 5)))


# Conditions that hold together, and pieces that do not.
RIGHT = [
    'fact.x == "yes"', "wind >= 3", 'alert < "red"', 'decision.a == "yes"', 'fact.x in ["yes", "no"]',
    'status == "resolved"', "fact.n > 2", 'step.b == "open"']
NAMES = ["wind", "alert", "status", "mode", "fact.x", "decision.a", "step.b", "fact.", "not", "x"]
VALUES = ['"yes"', '"red"', "3", "-1", '["a", "b"]', "[]", '"', "true", "1e999", '"\\u0000"', "'x'"]
COMPARISONS = ["==", "!=", "<", ">=", "in", "not in", "=", "=~", ""]


def condition(chance: random.Random, depth: int = 0) -> str:
    if depth == 0 and chance.random() < 0.1:
        return "(" * chance.choice([10, 100, 5000]) + "wind > 1"
    match chance.randrange(12 if depth < 5 else 8):
        case 0 | 1 | 2 | 3 | 4 | 5:
            return chance.choice(RIGHT)
        case 6:
            words = [chance.choice(NAMES), chance.choice(COMPARISONS), chance.choice(VALUES)]
            return " ".join(words)
        case 7:
            return chance.choice([junk.line(chance), *RIGHT])
        case 8:
            return f"({condition(chance, depth + 1)})"
        case 9:
            return f"not ({condition(chance, depth + 1)})"
        case _:
            count = chance.choice([2, 2, 3, 20])
            word = chance.choice([" and ", " or "])
            return word.join(f"({condition(chance, depth + 1)})" for _ in range(count))


PLAYBOOK = """\
playbook: fuzzed
version: 1
title: Fuzzed
facts:
  x: {ask: "X?", values: ["yes", "no"]}
  n: {ask: "How many?", values: number}
phases:
  - id: one
    title: One
    steps:
      - {id: a, decide: "What?", role: legal, due: 1h, options: {"yes": "Yes", "no": "No"}}
      - {id: b, do: "Do it.", role: legal, due: 1h}
"""


def playbook(chance: random.Random) -> str:
    """A playbook that is right, but for conditions and times by chance."""
    steps = PLAYBOOK
    for number in range(chance.randint(1, 3)):
        quoted = json.dumps(condition(chance), ensure_ascii=False)
        due = chance.choice(["1h", "1h", "30m", time(chance)])
        steps += (
            f"      - id: s{number}\n        do: Something\n        role: legal\n"
            f"        due: {json.dumps(due, ensure_ascii=False)}\n        when: {quoted}\n")
    return steps


def mutated(document: bytes, chance: random.Random) -> bytes:
    """A document with a few wounds: bytes, lines and pieces changed, lost, doubled or exchanged."""
    for _ in range(chance.choice([1, 1, 1, 2, 10])):
        document = wounded(document, chance)
    return document


PIECES = [
    b"{", b"}", b"[", b"]", b'"', b":", b"&a *a", b"!!x", b"---\n", b"\0", b"\xff", b"null"]


def wounded(document: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(document) + 1)
    end = min(len(document), start + chance.choice([1, 1, 8, 200]))
    lines = document.split(b"\n")
    line = chance.randrange(len(lines))
    match chance.randrange(7):
        case 0:
            return document[:start] + chance.randbytes(end - start) + document[end:]
        case 1:
            return document[:start] + document[end:]
        case 2:
            return document[:end] + document[start:end] * chance.choice([1, 2, 100]) + document[end:]
        case 3:
            return document[:start] + junk.text(chance).encode() + document[start:]
        case 4:
            indent = chance.choice([b"  ", b"\t", b"- ", b"", b"    "])
            return b"\n".join([*lines[:line], indent + lines[line].lstrip(), *lines[line + 1:]])
        case 5:
            return b"\n".join([*lines[:line], chance.choice(lines), *lines[line:]])
        case _:
            return document[:start] + chance.choice(PIECES) + document[start:]


def json_value(chance: random.Random, depth: int = 0) -> Any:
    match chance.randrange(8 if depth < 4 else 5):
        case 0:
            return chance.choice([None, True, False])
        case 1:
            return chance.choice([0, -1, 1 << 70, 1.5, 1e300])
        case 2 | 3 | 4:
            return junk.text(chance)
        case 5:
            return [json_value(chance, depth + 1) for _ in range(chance.randrange(5))]
        case _:
            keys = chance.sample(JSON_KEYS, chance.randrange(6))
            return {key: json_value(chance, depth + 1) for key in keys}


JSON_KEYS = [
    "type", "spec_version", "id", "name", "workflow", "workflow_start", "on_completion", "on_true",
    "condition", "title", "checklists", "items", "due_date", "description", "created", "steps"]


def checklist(chance: random.Random) -> str:
    """A checklist in Markdown, more or less."""
    starts = ["# ", "## ", "- [ ] ", "  - [x] ", "1. ", "* ", "> ", "", "| ", "```", "    ", "---", "+ "]
    return "\n".join(
        chance.choice(starts) + junk.line(chance) for _ in range(chance.randrange(1, 40)))
