"""Hostile texts wherever people type, through every form in which they come out again."""

import json
from collections.abc import Callable

import junk
import journal
import outputs
from cases import Case, Kind, calm, expect
from program import Outcome, Site, shorten

View = tuple[tuple[str, ...], Callable[[bytes], object]]

# What shows an incident, and what may stand in it.
VIEWS: list[View] = [
    ((), outputs.plain),
    (("board", "--json"), outputs.json_document),
    (("timeline",), outputs.plain),
    (("timeline", "--format", "csv"), outputs.comma_separated),
    (("timeline", "--format", "markdown"), outputs.markdown),
    (("show",), outputs.plain),
    (("statement", "list"), outputs.plain),
    (("statement", "show", "1"), outputs.plain),
    (("statement", "show", "1", "--json"), outputs.json_document),
    (("evidence", "list"), outputs.plain),
    (("evidence", "list", "--json"), outputs.json_document),
    (("claim", "list"), outputs.plain),
    (("next",), outputs.plain),
    (("postmortem", "--format", "html"), outputs.page),
    (("postmortem", "--format", "html", "--audience", "public", "--lang", "de"), outputs.page),
    (("postmortem", "--format", "markdown"), outputs.markdown),
    (("postmortem", "--format", "markdown", "--audience", "public"), outputs.markdown),
    (("postmortem", "--json"), outputs.json_document),
]

# What shows the workspace or a playbook, without an incident.
OVERVIEWS: list[View] = [
    (("list", "--all"), outputs.plain),
    (("list", "--all", "--json"), outputs.json_document),
    (("search", junk.MARK), outputs.plain),
    (("playbook", "list"), outputs.plain),
    (("playbook", "show", "hostile"), outputs.plain),
    (("playbook", "show", "hostile", "--format", "dot"), outputs.graph),
    (("playbook", "show", "hostile", "--format", "mermaid"), outputs.web_graph),
    (("playbook", "show", "hostile", "--json"), outputs.json_document),
    (("playbook", "export", "hostile"), outputs.json_document),
]


def run(case: Case) -> None:
    site = Site(case.storm.site.binary, case.folder / "site").make()
    text = junk.text(case.random)
    named = shorten(repr(text), 60)
    with case.trial(f"settings and playbook, {named}"):
        settle(case, site)
    with case.trial(f"typed, {named}"):
        type_in(case, site, text)
        journal.sound(site)
    for words, check in VIEWS + OVERVIEWS:
        with case.trial(f"{' '.join(words)}, {named}"):
            outcome = calm(site.run(*words))
            errors_are_clean(outcome)
            if outcome.status == 0:
                check(outcome.out)
    with case.trial(f"the same text again, {named}"):
        comes_back(site, text)


def settle(case: Case, site: Site) -> None:
    """A roster and a playbook of hostile texts; JSON strings are YAML too."""
    calm(site.run("init", str(site.workspace)))
    quoted = [json.dumps(junk.line(case.random)) for _ in range(6)]
    (site.workspace / "stormlog.yaml").write_text(
        f"organisation: {quoted[0]}\npeople:\n  k1: {{name: {quoted[1]}, phone: {quoted[2]}}}\n"
        "roles:\n  crisis-lead: k1\n")
    (site.workspace / "playbooks").mkdir(exist_ok=True)
    (site.workspace / "playbooks" / "hostile.yaml").write_text(
        f"playbook: hostile\nversion: 1\ntitle: {quoted[3]}\nphases:\n  - id: one\n"
        f"    title: {quoted[4]}\n    steps:\n"
        f"      - {{id: a, do: {quoted[5]}, role: legal, due: 1h}}\n"
        f"      - {{id: b, do: {quoted[0]}, role: legal, due: 1h, after: [a]}}\n")
    if site.run("playbook", "check", str(site.workspace / "playbooks" / "hostile.yaml")).status:
        (site.workspace / "playbooks" / "hostile.yaml").unlink()
    if calm(site.run("board")).status == 78:
        (site.workspace / "stormlog.yaml").write_text("people:\n  k1: {name: Kim}\n")


def type_in(case: Case, site: Site, text: str) -> None:
    """Whatever is refused is refused calmly; the opening with a harmless title never is."""
    chance = case.random
    argument = text.replace("\0", "")
    opened = site.run("open", junk.line(chance), "--summary", argument, "--source", junk.line(chance))
    if opened.status != 0:
        calm(opened)
        calm(site.run("open", "A harmless title"))
    evidence = site.home / junk.file_name(chance)
    evidence.write_bytes(b"picture")
    for words in [
        ("note", "-m", argument, "--public"),
        ("note", "-m", argument, "--source", argument, "--as", "k1"),
        ("note", "-m", "A file", "--attach", f"./{evidence.name}"),
        ("statement", "draft", "-m", argument, "--channel", "x"),
        ("claim", "add", argument),
        ("lesson", "good", argument),
        ("action", "add", argument),
        ("run", "hostile"),
        ("note", "-m", argument, "--as", junk.line(chance)),
        ("fact", junk.line(chance), junk.line(chance), "--new"),
    ]:
        errors_are_clean(calm(site.run(*words)))


def errors_are_clean(outcome: Outcome) -> None:
    outputs.plain(outcome.err)


# What the program takes out of a text when it comes in, and says so.
TAKEN_OUT = "\0\r\ufeff"


def comes_back(site: Site, text: str) -> None:
    """What was stored is what was typed, byte for byte."""
    if any(character in TAKEN_OUT for character in text) or text != text.strip():
        return
    outcome = site.run("note", "-m", text, "--json")
    if outcome.status == 0:
        entries = outputs.json_document(outcome.out)["entries"]
        expect(entries[-1]["text"] == text, "the text as it was typed", repr(entries[-1]["text"][:200]))


KIND = Kind("texts", short=4, run=run)
