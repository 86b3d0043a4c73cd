"""What was tried and what failed, and how it is told."""

import sys
from dataclasses import dataclass, field

from cases import Case, Failure
from program import shorten


@dataclass
class Tally:
    """What came of one kind of fault."""

    tried: int = 0
    failed: int = 0
    seconds: float = 0.0
    cases: int = 0
    impossible: str | None = None


@dataclass
class Ledger:
    """The tallies of all kinds. `command` is how the run is called, to which `--repeat` is added."""

    command: str
    tallies: dict[str, Tally] = field(default_factory=dict)

    @property
    def failed(self) -> bool:
        return any(tally.failed for tally in self.tallies.values())

    def enter(self, case: Case, seconds: float) -> None:
        tally = self.tallies[case.kind]
        tally.cases += 1
        tally.tried += case.tried
        tally.failed += len(case.failures)
        tally.seconds += seconds
        for failure in case.failures:
            self._tell(case, failure)

    def _tell(self, case: Case, failure: Failure) -> None:
        print(f"FAILED {case.kind}:{case.seed}.{case.number} ({failure.trial})", file=sys.stderr)
        print(f"  expected: {shorten(failure.expected, 300)}", file=sys.stderr)
        print(f"  seen:     {shorten(failure.seen, 600)}", file=sys.stderr)
        print(f"  kept:     {case.folder}", file=sys.stderr)
        print(f"  repeat:   {self.command} --repeat {case.kind}:{case.seed}.{case.number}",
              file=sys.stderr)

    def table(self) -> str:
        lines = [f"{'kind':10} {'tried':>8} {'failed':>8} {'seconds':>8}  not possible here"]
        for name, tally in self.tallies.items():
            lines.append(
                f"{name:10} {tally.tried:8} {tally.failed:8} {tally.seconds:8.1f}  "
                f"{tally.impossible or ''}".rstrip())
        return "\n".join(lines)
