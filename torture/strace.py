"""Tracing a command's system calls, and making them fail, by strace."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from cases import NotPossible
from program import Outcome, Site

# Calls that are the same to everybody but the kernel are told apart by it, so all are named.
WRITING = (
    "openat,creat,open,write,pwrite64,writev,pwritev,pwritev2,sendfile,copy_file_range,fallocate,"
    "truncate,ftruncate,fsync,fdatasync,sync_file_range,msync,mkdir,mkdirat,rmdir,unlink,unlinkat,"
    "rename,renameat,renameat2,link,linkat,symlink,symlinkat")

# Sanitizers and the like aside, no write of the program is longer.
LONGEST_STRING = 1 << 24


@cache
def why_not() -> str | None:
    """Why nothing can be traced here; None where it can."""
    if shutil.which("strace") is None:
        return "strace is not installed"
    tried = subprocess.run(
        ["strace", "-f", "-e", "trace=none", "-e", "inject=fsync:error=EIO:when=1", "true"],
        capture_output=True)
    return None if tried.returncode == 0 else "strace may not trace here"


def require() -> None:
    if reason := why_not():
        raise NotPossible(reason)


@dataclass(frozen=True)
class Call:
    """A call that succeeded: its name, its arguments as strace prints them, what it returned."""

    name: str
    arguments: tuple[str, ...]
    result: int


def traced(site: Site, words: tuple[str, ...], log: Path) -> tuple[Outcome, list[Call]]:
    """Runs a command and gives the calls by which it changed files, in order."""
    require()
    outcome = site.run(*words, under=[
        "strace", "-f", "-xx", "-s", str(LONGEST_STRING), "-e", f"trace={WRITING}", "-o", str(log)])
    return outcome, list(calls_in(log.read_text()))


def failing(
    site: Site, words: tuple[str, ...], call: str, how: str, log: Path
) -> tuple[Outcome, bool]:
    """Runs a command in which calls fail as said; also tells whether one did."""
    require()
    outcome = site.run(*words, under=[
        "strace", "-f", "-e", f"trace={call}", "-e", f"inject={call}:{how}", "-o", str(log)])
    return outcome, "(INJECTED)" in log.read_text()


COMPLETE = re.compile(r"^(\w+)\((.*)\)\s*=\s*(-?\d+)")
UNFINISHED = re.compile(r"^(.*?)\s*<unfinished \.\.\.>$")
RESUMED = re.compile(r"^<\.\.\. \w+ resumed>(.*)$")
ARGUMENT = re.compile(r'"[^"]*"(?:\.\.\.)?|\[[^\]]*\]|\{[^}]*\}|[^,\s][^,]*')


def calls_in(log: str) -> Iterator[Call]:
    """The calls of a trace. Where threads interrupt each other, a line is put together again and
    stands where the call ended."""
    begun: dict[str, str] = {}
    for line in log.splitlines():
        thread, _, rest = line.partition(" ")
        rest = rest.lstrip()
        if interrupted := UNFINISHED.match(rest):
            begun[thread] = interrupted[1]
            continue
        if resumed := RESUMED.match(rest):
            rest = begun.pop(thread, "") + resumed[1]
        if (found := COMPLETE.match(rest)) and int(found[3]) >= 0:
            yield Call(found[1], tuple(ARGUMENT.findall(found[2])), int(found[3]))


def content(argument: str) -> bytes:
    """The bytes of a string that was printed in hexadecimal."""
    if argument.endswith("..."):
        raise NotPossible("strace shortens what was written")
    return bytes.fromhex(argument.strip('"').replace("\\x", ""))
