"""The program under test, and the folders in which it is let loose."""

import os
import shutil
import signal
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

# What `stormlog exit-codes` lists. 70, a fault of the program, is listed too and never right.
DOCUMENTED = frozenset({0, 1, 2, 64, 65, 66, 73, 74, 75, 77, 78, 130})

# A command that thinks for longer has gone astray. Far above what one takes, since two cores may be
# shared with a build.
PATIENCE = 20.0


@dataclass(frozen=True)
class Outcome:
    """What one command printed, and how it ended."""

    words: tuple[str, ...]
    status: int
    out: bytes
    err: bytes
    late: bool = False

    @property
    def text(self) -> str:
        return self.out.decode("utf-8", "replace")

    @property
    def errors(self) -> str:
        return self.err.decode("utf-8", "replace")

    @property
    def killed_by(self) -> str | None:
        """The signal that ended the command, where one did."""
        return signal.Signals(-self.status).name if self.status < 0 else None

    def __str__(self) -> str:
        end = self.killed_by or ("no end" if self.late else f"exit {self.status}")
        said = " ".join((self.errors or self.text).split())
        line = " ".join(self.words)
        return f"{shorten(line)!r}: {end}" + (f", {shorten(said)!r}" if said else "")


def shorten(text: str, length: int = 160) -> str:
    return text if len(text) <= length else text[:length] + "…"


class Site:
    """A folder with a home, a workspace in it and nothing of the person who runs the suite."""

    def __init__(self, binary: Path, folder: Path) -> None:
        self.binary = binary
        self.folder = folder
        self.home = folder / "home"
        self.workspace = folder / "storm"
        self.database = self.workspace / "stormlog.sqlite"

    def make(self) -> "Site":
        self.home.mkdir(parents=True)
        return self

    def copy(self, folder: Path) -> "Site":
        shutil.copytree(self.folder, folder)
        return Site(self.binary, folder)

    @property
    def environment(self) -> dict[str, str]:
        return {
            "HOME": str(self.home),
            "PATH": os.environ.get("PATH", os.defpath),
            "TZ": "UTC",
            "LANG": "C.UTF-8",
            "EDITOR": "false",
            "STORMLOG_LANG": "en",
            "STORMLOG_WORKSPACE": str(self.workspace),
            # A crash is to be told, not to be analysed for seconds.
            "SWIFT_BACKTRACE": "enable=no",
        }

    def start(self, *words: str, under: Sequence[str] = ()) -> subprocess.Popen[bytes]:
        """Starts a command, under another program such as strace where one is given."""
        return subprocess.Popen(
            [*under, str(self.binary), *words], cwd=self.home, env=self.environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def run(self, *words: str, under: Sequence[str] = (), patience: float = PATIENCE) -> Outcome:
        process = self.start(*words, under=under)
        try:
            out, err = process.communicate(timeout=patience)
            return Outcome(words, process.returncode, out, err)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            return Outcome(words, process.returncode, out, err, late=True)
