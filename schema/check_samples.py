#!/usr/bin/env python3
"""Holds the schemas of playbooks and scenarios to the samples beside them and to what is shipped, and
those of what --json prints to what it printed.

    python3 schema/check_samples.py

It needs the packages jsonschema and PyYAML, so it is a check independent of the program: the tests
of the program read the same samples with the program's own reader. Exit status: 0 all is as it
should be, 1 it is not.
"""

import json
import re
import sys
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator

HERE = Path(__file__).resolve().parent


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2's core schema, in which yes and no are texts. PyYAML knows only 1.1."""

    yaml_implicit_resolvers = {}


CoreLoader.add_implicit_resolver(
    "tag:yaml.org,2002:null", re.compile(r"^(~|null|Null|NULL|)$"), ["~", "n", "N", ""])
CoreLoader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile(r"^(true|True|TRUE|false|False|FALSE)$"), list("tTfF"))
CoreLoader.add_implicit_resolver(
    "tag:yaml.org,2002:int", re.compile(r"^[-+]?[0-9]+$"), list("-+0123456789"))
CoreLoader.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$"),
    list("-+.0123456789"))


class Form:
    """A kind of file: its schema, its samples, what is shipped of it, and how many files there are at least."""

    def __init__(self, name, schema, samples, shipped, least):
        self.name = name
        self.schema = HERE / schema
        self.samples = HERE / "samples" / samples
        self.shipped = HERE.parent / shipped
        self.least = least

    def files(self):
        accepted = sorted((self.samples / "accept").glob("*.yaml")) + sorted(self.shipped.glob("*.yaml"))
        rejected = sorted((self.samples / "reject").glob("*.yaml"))
        return [(path, True) for path in accepted] + [(path, False) for path in rejected]


FORMS = [
    Form("playbooks", "playbook.schema.json", ".", "playbooks", 80),
    Form("scenarios", "scenario.schema.json", "scenarios", "Sources/DemoStorms/Drills", 70),
]


def check(form):
    """Whether everything of a form is as it should be."""
    schema = json.loads(form.schema.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    wrong = 0
    files = form.files()
    for path, acceptable in files:
        document = yaml.load(path.read_text(encoding="utf-8"), Loader=CoreLoader)
        errors = sorted(validator.iter_errors(document), key=lambda error: list(error.path))
        if acceptable == (not errors):
            continue
        wrong += 1
        print(f"{path}: {'refused' if errors else 'accepted'}, and should not be")
        for error in errors:
            print(f"  {'/'.join(map(str, error.path))}: {error.message[:200]}")
    print(f"{len(files)} {form.name} held to their schema, {wrong} not as they should be")
    return not wrong and len(files) >= form.least


OUTPUT = HERE / "output"
ENDING = ".schema.json"
SHARED = "common" + ENDING


def bundled(path):
    """The schema of an output with the parts put in that it shares with others."""
    shared = json.loads((OUTPUT / SHARED).read_text(encoding="utf-8"))
    schema = json.loads(path.read_text(encoding="utf-8").replace(SHARED + "#", "#"))
    own = schema.get("$defs", {})
    if path.name != SHARED and own.keys() & shared["$defs"].keys():
        raise SystemExit(f"{path}: a definition has the name of a shared one")
    return {**schema, "$defs": {**shared["$defs"], **own}}


def spoilt(document, schema):
    """A sample with a key too many, and without each key that must be there."""
    yield "a key too many", {**document, "surplus": 1}
    for key in schema["required"]:
        yield f"no {key}", {name: value for name, value in document.items() if name != key}


def check_output():
    """Whether the schemas of what is printed are schemas, hold for the samples and for nothing less."""
    wrong = 0
    files = sorted(OUTPUT.glob("*" + ENDING))
    for path in files:
        schema = bundled(path)
        Draft202012Validator.check_schema(schema)
        if path.name == SHARED:
            continue
        validator = Draft202012Validator(schema)
        sample = OUTPUT / "samples" / (path.name[: -len(ENDING)] + ".json")
        document = json.loads(sample.read_text(encoding="utf-8"))
        for error in validator.iter_errors(document):
            wrong += 1
            print(f"{sample}: {'/'.join(map(str, error.path))}: {error.message[:200]}")
        for fault, other in spoilt(document, schema):
            if validator.is_valid(other):
                wrong += 1
                print(f"{path}: does not mind {fault}")
    print(f"{len(files)} schemas of the output held to their samples, {wrong} not as they should be")
    return not wrong and len(files) > 40


def main():
    return 0 if all([*[check(form) for form in FORMS], check_output()]) else 1


if __name__ == "__main__":
    sys.exit(main())
