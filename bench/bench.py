#!/usr/bin/env python3
"""Measures stormlog against the sqlite3 shell and taskwarrior, and holds it to its limits.

Every limit is a ratio of medians from the same run, so that a slow machine slows both sides. What
is compared runs in turn, one command after the other, after a warm-up. Compared is CPU time, user
and system, of the process alone; wall time, which depends on the disk, is printed beside it.

    bench/bench.py --binary PATH [--seed PATH] [--runs N] [--folder DIR] [--json FILE]

Exit status: 0 all limits kept, 1 one was missed, 2 it could not be measured.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import hostile

# What the store sets on a connection that writes; see Sources/IncidentStore/Connection.swift.
PRAGMAS = """
PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA fullfsync = ON;
PRAGMA secure_delete = ON; PRAGMA recursive_triggers = ON; PRAGMA cell_size_check = ON;
"""
NOTE = "ZDF asks for an interview at the depot in Erfurt"


@dataclass
class Command:
    """A command line that is run again and again, and what it cost each time."""

    name: str
    argv: list
    cpu: list = field(default_factory=list)
    wall: list = field(default_factory=list)
    peak: int = 0  # KiB
    status: int = 0  # The exit status that it must have.

    def run(self, environment, counted):
        null = os.open(os.devnull, os.O_RDWR)
        actions = [(os.POSIX_SPAWN_DUP2, null, 0), (os.POSIX_SPAWN_DUP2, null, 1)]
        if self.status != 0:
            actions.append((os.POSIX_SPAWN_DUP2, null, 2))
        start = time.perf_counter()
        process = os.posix_spawnp(self.argv[0], self.argv, environment, file_actions=actions)
        _, status, usage = os.wait4(process, 0)
        wall = time.perf_counter() - start
        os.close(null)
        if os.waitstatus_to_exitcode(status) != self.status:
            raise Unmeasurable(f"{' '.join(self.argv)}: wait status {status}")
        if counted:
            self.cpu.append((usage.ru_utime + usage.ru_stime) * 1000)
            self.wall.append(wall * 1000)
            self.peak = max(self.peak, usage.ru_maxrss)

    @property
    def median(self):
        return statistics.median(self.cpu)

    def record(self):
        return {
            "name": self.name,
            "runs": len(self.cpu),
            "cpu_ms": {"median": self.median, "p95": percentile(self.cpu, 95)},
            "wall_ms": {"median": statistics.median(self.wall), "p95": percentile(self.wall, 95)},
            "peak_kib": self.peak,
        }


class Unmeasurable(Exception):
    """Something could not be measured."""


@dataclass
class Limit:
    """A limit, and what was measured; `value` is None where a tool is missing."""

    name: str
    limit: float
    value: float = None
    unit: str = "×"
    note: str = ""

    @property
    def verdict(self):
        if self.value is None:
            return "not measured"
        return "pass" if self.value <= self.limit else "MISS"

    def record(self):
        return {
            "name": self.name,
            "limit": self.limit,
            "value": self.value,
            "unit": self.unit,
            "verdict": self.verdict,
            "note": self.note,
        }


def large_playbook(steps):
    """A playbook of so many steps, every fifth of which is a decision that others hang on, with
    standing branches and templates, in two languages."""
    lines = ["playbook: large", "version: 1", "title: {en: Large, de: Groß}", "phases:"]
    for number in range(steps):
        if number % 20 == 0:
            lines += [f"  - id: phase-{number}", f"    title: {{en: Part {number}, de: Teil {number}}}",
                      "    steps:"]
        text = (f"{{en: 'Find out what happened at place {number}, and record who said so.', "
                f"de: 'Klären, was an Ort {number} geschah, und aufschreiben, wer es sagt.'}}")
        lines.append(f"      - id: step-{number}")
        decision = number - number % 5
        if number == decision:
            lines += [f"        decide: {text}", "        options: [\"yes\", \"no\", unclear]"]
        else:
            answer = "yes" if number % 2 else "no"
            lines += [
                f"        do: {text}", f"        after: [step-{number - 1}]",
                f"        when: decision.step-{decision} == \"{answer}\" and wind >= {number % 6}"
                f" and (fact.place-{number} == \"open\" or alert > \"green\" or "
                f"hours_since_detection >= {number})"]
        lines += ["        role: legal", f"        due: {number + 1}m"]
    lines.append("standing:")
    for number in range(20):
        lines += [
            f"  - id: branch-{number}",
            f"    when: (decision.step-{number * 5} == \"yes\" or fact.a{number} == \"yes\") and "
            "alert < \"red\"",
            "    propose: {tell: {en: Speak., de: Reden.}}"]
    lines += ["placeholders: [name]", "statements:"]
    for number in range(20):
        lines += [
            f"  text-{number}:", "    channels: [x, bluesky, mastodon, threads, website]",
            "    text:",
            f"      en: 'We know of place {number}. {{{{name}}}} More: {{{{next_update}}}} at a.example'",
            f"      de: 'Wir wissen von Ort {number}. {{{{name}}}} Mehr: {{{{next_update}}}} auf a.example'"]
    return "\n".join(lines) + "\n"


def percentile(values, percent):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


class Bench:
    def __init__(self, binary, seed, folder, runs):
        self.binary = str(binary)
        self.seed = str(seed)
        self.folder = Path(folder)
        self.runs = runs
        self.commands = []
        self.limits = []
        self.remarks = []
        self.environment = {
            "HOME": str(self.folder / "home"),
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "LANG": "en_US.UTF-8",
            "TZ": "Europe/Berlin",
            "TASKRC": str(self.folder / "taskrc"),
        }
        (self.folder / "home").mkdir()

    # Preparing ---------------------------------------------------------------------------------

    def call(self, *argv, stdin=""):
        done = subprocess.run(
            [str(word) for word in argv], input=stdin, text=True, capture_output=True,
            env=self.environment)
        if done.returncode != 0:
            raise Unmeasurable(f"{' '.join(map(str, argv))}\n{done.stdout}{done.stderr}")
        return done.stdout

    def stormlog(self, workspace, *words):
        return [self.binary, *words, "--workspace", str(workspace)]

    def workspace(self, name, notes):
        """A workspace with one incident that has a run, some steps done, and many notes."""
        folder = self.in_memory(name)
        acts = [
            ["open", "Driver throws parcels", "--playbook", "employee-misconduct", "--wind", "2"],
            ["escalate", "orange", "--because", "media query"],
            ["promise", "add", "Next update", "--by", "in 2h"],
        ]
        for act in acts:
            self.call(*self.stormlog(folder, *act))
        self.call(self.seed, "notes", folder / "stormlog.sqlite", notes, 1)
        return self.on_disk(folder)

    def incidents(self, count):
        folder = self.in_memory("incidents")
        self.call(*self.stormlog(folder, "init"))
        self.call(self.seed, "incidents", folder / "stormlog.sqlite", count)
        return self.on_disk(folder)

    def in_memory(self, name):
        """Where a database is filled: in memory where that is possible, since thousands of
        durable writes would take minutes on a slow disk."""
        memory = Path("/dev/shm")
        base = memory if os.access(memory, os.W_OK) else self.folder
        return Path(tempfile.mkdtemp(prefix="stormlog-bench-", dir=base)) / name

    def on_disk(self, folder):
        target = self.folder / folder.name
        shutil.copytree(folder, target)
        shutil.rmtree(folder.parent)
        return target

    def plain_table(self, count):
        """A database of the same size as a workspace of as many notes, in one plain table."""
        path = self.folder / f"plain-{count}.sqlite"
        self.call("sqlite3", path, stdin=f"""
            CREATE TABLE note (
              id INTEGER PRIMARY KEY, incident INTEGER, at INTEGER, actor TEXT, body TEXT,
              rest BLOB);
            CREATE INDEX note_by_incident ON note (incident);
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
            INSERT INTO note SELECT i, 1, i, 'bench', '{NOTE}', randomblob(500) FROM n;
            """)
        return path

    def tasks(self, count):
        """A taskwarrior with as many tasks as there are notes."""
        (self.folder / "tasks").mkdir()
        (self.folder / "taskrc").write_text(
            f"data.location={self.folder / 'tasks'}\nconfirmation=no\nhooks=0\ngc=on\n"
            "verbose=nothing\n")
        tasks = [
            {"description": f"Note {number}: a customer asks", "status": "pending",
             "entry": "20260101T120000Z"}
            for number in range(1, count + 1)
        ]
        self.call("task", "import", "-", stdin=json.dumps(tasks))

    # Measuring ---------------------------------------------------------------------------------

    def measure(self, *commands, runs=None):
        """Runs the commands in turn; the first rounds warm up."""
        runs = runs or self.runs
        for round in range(-3, runs):
            for command in commands:
                command.run(self.environment, counted=round >= 0)
        self.commands += commands
        return commands

    def hold(self, name, limit, command, reference):
        self.limits.append(Limit(name, limit, command.median / reference.median))

    def run(self):
        if shutil.which("sqlite3") is None:
            raise Unmeasurable("the sqlite3 shell is needed and not installed")
        self.disk()
        self.start()
        small = self.workspace("notes-100", 100)
        middle = self.workspace("notes-10000", 10_000)
        large = self.workspace("notes-100000", 100_000)
        self.writing(middle)
        self.growing(small, large)
        self.timeline(middle)
        self.reporting(middle, large)
        self.listing()
        self.checking()
        self.following()
        self.refusing()

    def disk(self):
        """How long the disk takes to make a write durable, which wall times contain."""
        times = []
        with open(self.folder / "sync", "wb") as file:
            for _ in range(50):
                file.write(b"x" * 4096)
                file.flush()
                start = time.perf_counter()
                os.fdatasync(file.fileno())
                times.append((time.perf_counter() - start) * 1000)
        self.remarks.append(f"fdatasync takes {statistics.median(times):.2f} ms (median)")

    def start(self):
        own, shell = self.measure(
            Command("stormlog --version", [self.binary, "--version"]),
            Command("sqlite3 -version", ["sqlite3", "-version"]), runs=self.runs * 3)
        self.hold("--version : sqlite3 -version", 2, own, shell)

    def writing(self, workspace):
        plain = self.plain_table(10_000)
        insert = (
            PRAGMAS + "INSERT INTO note (incident, at, actor, body, rest) "
            f"VALUES (1, 1, 'bench', '{NOTE}', randomblob(500))")
        # The same entry with its words, its links and its line in the list, by SQL alone.
        same = self.folder / "same.sqlite"
        shutil.copy(workspace / "stormlog.sqlite", same)
        entry = PRAGMAS + f"""
            BEGIN IMMEDIATE;
            INSERT INTO entry SELECT (SELECT max(position) + 1 FROM entry), incident,
              head_sequence + 1, act, kind, version, occurred_at, occurred_precision,
              occurred_offset, recorded_at, actor, login, origin, structure, structure_salt,
              structure_digest, words_digest, head_hash, randomblob(32)
            FROM incident JOIN entry ON incident = number AND sequence = head_sequence;
            INSERT INTO words VALUES (last_insert_rowid(), randomblob(32), '{{"text":"{NOTE}"}}');
            UPDATE summary SET sequence = sequence + 1;
            COMMIT"""
        commands = [
            Command("stormlog note, among 10,000", self.stormlog(workspace, "note", NOTE)),
            Command("sqlite3 insert, 10,000 rows", ["sqlite3", str(plain), insert]),
            Command("sqlite3 insert, same database", ["sqlite3", str(same), entry]),
        ]
        against_task = Limit("note : task add, among 10,000", 0.25)
        if shutil.which("task") is None:
            against_task.note = "taskwarrior is not installed"
        else:
            self.tasks(10_000)
            commands.append(Command("task add, among 10,000", ["task", "add", NOTE]))
        self.measure(*commands)
        note = commands[0]
        self.hold("note : sqlite3 durable insert, 10,000", 3, note, commands[1])
        if len(commands) > 3:
            against_task.value = note.median / commands[3].median
        self.limits.append(against_task)
        self.limits.append(Limit("peak memory of a note", 40, note.peak / 1024, "MiB"))

    def growing(self, small, large):
        for name, words in [("board", []), ("next", ["next"]), ("note", ["note", NOTE])]:
            few, many = self.measure(
                Command(f"stormlog {name}, after 100", self.stormlog(small, *words)),
                Command(f"stormlog {name}, after 100,000", self.stormlog(large, *words)))
            self.hold(f"{name}: after 100,000 : after 100", 1.5, many, few)

    def timeline(self, workspace):
        select = """
            SELECT sequence, occurred_at, occurred_precision, occurred_offset, recorded_at, actor,
              kind, structure, words.text
            FROM entry JOIN words USING (position) WHERE incident = 1
            ORDER BY occurred_at, sequence"""
        own, shell = self.measure(
            Command("stormlog timeline, 10,000", self.stormlog(workspace, "timeline")),
            Command(
                "sqlite3 select, 10,000 entries",
                ["sqlite3", "-readonly", str(workspace / "stormlog.sqlite"), select]))
        self.hold("timeline : sqlite3 select, 10,000", 10, own, shell)

    def reporting(self, middle, large):
        """What leaves the house, its verification included."""
        reports = [
            Command(f"stormlog postmortem as {form}, 10,000",
                    self.stormlog(middle, "postmortem", "--format", form))
            for form in ["markdown", "html"]
        ]
        *reports, nothing = self.measure(
            *reports, Command("stormlog --version, beside them", [self.binary, "--version"]),
            runs=max(self.runs // 3, 3))
        slowest = max(reports, key=lambda report: report.median)
        self.limits.append(
            Limit("post-mortem of 10,000, beyond start-up", 400, slowest.median - nothing.median,
                  "ms", slowest.name))
        self.limits.append(
            Limit("peak memory of a post-mortem, 10,000", 150,
                  max(report.peak for report in reports) / 1024, "MiB"))
        [export] = self.measure(
            Command("stormlog timeline --json, 100,000",
                    self.stormlog(large, "timeline", "--json")), runs=1)
        self.limits.append(
            Limit("peak memory of timeline --json, 100,000", 64, export.peak / 1024, "MiB"))

    def listing(self):
        workspace = self.incidents(10_000)
        select = "SELECT * FROM summary JOIN incident ON number = incident ORDER BY number"
        own, shell = self.measure(
            Command("stormlog list, 10,000", self.stormlog(workspace, "list")),
            Command(
                "sqlite3 select, 10,000 incidents",
                ["sqlite3", "-readonly", str(workspace / "stormlog.sqlite"), select]))
        self.hold("list : sqlite3 select, 10,000", 10, own, shell)

    def checking(self):
        """What `playbook check` costs beyond a program that does nothing."""
        playbook = self.folder / "large.yaml"
        playbook.write_text(large_playbook(200))
        check, nothing = self.measure(
            Command(
                "stormlog playbook check, 200 steps",
                self.stormlog(self.folder / "none", "playbook", "check", str(playbook))),
            Command("stormlog --version, beside it", [self.binary, "--version"]))
        self.limits.append(
            Limit(
                "playbook check, 200 steps, beyond start-up", 30, check.median - nothing.median,
                "ms"))

    def following(self):
        """What it costs the board to watch the conditions of five playbooks."""
        one = self.workspace("one-playbook", 100)
        five = self.workspace("five-playbooks", 100)
        for playbook in ["service-failure", "data-breach", "false-rumour", "boycott-campaign"]:
            self.call(*self.stormlog(five, "run", playbook))
        few, many = self.measure(
            Command("stormlog board, one playbook", self.stormlog(one)),
            Command("stormlog board, five playbooks", self.stormlog(five)))
        # People take a tenth of a second for at once; this leaves most of it.
        self.limits.append(
            Limit("board: four more playbooks", 40, many.median - few.median, "ms"))

    def refusing(self):
        """How quickly hostile files are refused, and in how little memory."""
        path = self.folder / "hostile.yaml"
        slowest, largest = None, None
        samples = [("check", *sample) for sample in hostile.for_check()]
        samples += [("import", *sample) for sample in hostile.for_import()]
        for verb, name, content in samples:
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
            words = ["playbook", verb, str(path)]
            command = Command(
                f"{verb}: {name}", self.stormlog(self.folder / "none", *words), status=65)
            self.measure(command, runs=3)
            if slowest is None or command.median > slowest.median:
                slowest = command
            if largest is None or command.peak > largest.peak:
                largest = command
        self.limits.append(
            Limit("hostile files: slowest refusal", 100, slowest.median, "ms", slowest.name))
        self.limits.append(
            Limit("hostile files: most memory", 64, largest.peak / 1024, "MiB", largest.name))

    # Telling -----------------------------------------------------------------------------------

    def table(self):
        lines = [f"{'command':46} {'CPU ms':>8} {'p95':>8} {'wall ms':>8} {'p95':>8} {'MiB':>6}"]
        for command in self.commands:
            cpu, wall = command.record()["cpu_ms"], command.record()["wall_ms"]
            lines.append(
                f"{command.name:46} {cpu['median']:8.2f} {cpu['p95']:8.2f} "
                f"{wall['median']:8.2f} {wall['p95']:8.2f} {command.peak / 1024:6.1f}")
        lines += ["", f"{'limit':46} {'at most':>8} {'measured':>10}"]
        for limit in self.limits:
            value = "–" if limit.value is None else f"{limit.value:.2f} {limit.unit}"
            note = f" ({limit.note})" if limit.note else ""
            lines.append(
                f"{limit.name:46} {limit.limit:8g} {value:>10}  {limit.verdict}{note}")
        return "\n".join(lines + [""] + self.remarks)

    def record(self):
        return {
            "schema": 1,
            "remarks": self.remarks,
            "commands": [command.record() for command in self.commands],
            "limits": [limit.record() for limit in self.limits],
        }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", required=True, type=Path, help="the stormlog to measure")
    parser.add_argument("--seed", type=Path, help="BenchSeed; otherwise beside the binary")
    parser.add_argument("--runs", type=int, default=31, help="how often each command is counted")
    parser.add_argument("--folder", type=Path, help="where to work; a temporary folder otherwise")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    options = parser.parse_args()
    binary = options.binary.resolve()
    seed = (options.seed or binary.parent / "BenchSeed").resolve()
    for path in [binary, seed]:
        if not os.access(path, os.X_OK):
            print(f"bench: {path} is no program", file=sys.stderr)
            return 2
    with tempfile.TemporaryDirectory(prefix="stormlog-bench-", dir=options.folder) as folder:
        bench = Bench(binary, seed, folder, options.runs)
        try:
            bench.run()
        except Unmeasurable as error:
            print(f"bench: {error}", file=sys.stderr)
            return 2
        print(bench.table())
        if options.json:
            options.json.write_text(json.dumps(bench.record(), indent=2) + "\n")
    return 1 if any(limit.verdict == "MISS" for limit in bench.limits) else 0


if __name__ == "__main__":
    sys.exit(main())
