"""Files made to hurt whoever reads them. Each must be refused quickly, in little memory."""

import json

UUID = "--00000000-0000-4000-8000-"


def step(number):
    return f"{number:012x}"


def cacao(workflow, start):
    return json.dumps({
        "type": "playbook", "spec_version": "cacao-2.0", "id": f"playbook{UUID}{step(1)}",
        "name": "hostile", "created_by": f"identity{UUID}{step(2)}",
        "created": "2026-01-01T00:00:00.000Z", "modified": "2026-01-01T00:00:00.000Z",
        "workflow_start": start, "workflow": workflow})


def nested_conditions(count):
    """So many conditions within each other."""
    workflow = {f"if-condition{UUID}{step(count)}": {"type": "end"}}
    for number in range(count):
        workflow[f"if-condition{UUID}{step(number)}"] = {
            "type": "if-condition", "condition": "x == 1",
            "on_true": f"if-condition{UUID}{step(number + 1)}",
            "on_false": f"if-condition{UUID}{step(number + 1)}"}
    return cacao(workflow, f"if-condition{UUID}{step(0)}").replace(
        f"if-condition{UUID}{step(count)}", f"end{UUID}{step(count)}")


def ring(count):
    """So many actions one after the other, of which the last leads to the first."""
    return cacao({
        f"action{UUID}{step(number)}": {
            "type": "action", "name": f"step {number}",
            "on_completion": f"action{UUID}{step((number + 1) % count)}"}
        for number in range(count)}, f"action{UUID}{step(0)}")


def alias_bomb():
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for number in range(1, 12):
        lines.append(f"a{number}: &a{number} [" + ", ".join([f"*a{number - 1}"] * 10) + "]")
    return "\n".join(lines)


def playbook(rest):
    return "playbook: hostile\nversion: 1\ntitle: Hostile\n" + rest


def long_condition(count):
    """A condition of so many facts, each of which must be asked."""
    asked = " or ".join(f'fact.f{number} == "x"' for number in range(count))
    return playbook(
        "phases:\n  - id: one\n    title: One\n    steps:\n"
        f"      - {{id: a, do: A, role: legal, due: 1h, when: '{asked}', nonsense: 1}}\n")


def many_findings(count):
    """So many steps, each of which has several things wrong with it."""
    steps = "".join(
        f"      - {{id: s, do: A, role: legall, due: never, after: [missing-{number}]}}\n"
        for number in range(count))
    return playbook(f"phases:\n  - id: one\n    title: One\n    steps:\n{steps}")


def for_check():
    """Names and contents of files for `playbook check`."""
    return [
        ("aliases", alias_bomb()),
        ("depth 100,000", "[" * 100_000),
        ("more than 1 MiB", playbook("summary: " + "x" * (1 << 20))),
        ("depth 1,400 by indentation", "".join(" " * i + "a:\n" for i in range(1400))),
        ("duplicate keys", playbook("".join("title: again\n" for _ in range(70_000)))),
        ("UTF-16", playbook("phases: []\n").encode("utf-16")),
        ("100,000 items", playbook("phases: [" + "a, " * 100_000 + "]\n")),
        ("a condition of 1,500 facts", long_condition(1_500)),
        ("1,200 faulty steps", many_findings(1_200)),
        ("one line of 1 MiB", playbook("summary: " + "x" * 1_048_000)),
    ]


def for_import():
    """Names and contents of files for `playbook import`."""
    return [
        ("JSON, depth 100,000", '{"a":' * 100_000),
        ("JSON, depth 100,000 of lists", "[" * 500_000),
        ("JSON, 100,000 equal keys", "{" + ",".join(['"a":1'] * 100_000) + "}"),
        ("JSON in UTF-16", cacao({}, "x").encode("utf-16")),
        ("CACAO, 800 conditions within each other", nested_conditions(800)),
        ("CACAO, a ring of 3,000 actions", ring(3_000)),
        ("Mattermost, 50,000 empty lists", '{"title":"x","checklists":[' + ",".join(
            ["{}"] * 50_000) + "]}"),
        ("Markdown, 100,000 headings", "# a\n" * 100_000),
        ("Markdown, 20,000 items within each other", "".join(
            "  " * min(i, 40) + "- [ ] a\n" for i in range(20_000))),
        ("Markdown, a fence that never ends", "```\n" + "- a\n" * 200_000),
    ]
