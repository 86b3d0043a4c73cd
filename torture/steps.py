"""What a command did to the files below a folder, step by step, read from its system calls."""

import os
from dataclasses import dataclass, field
from pathlib import Path

from cases import NotPossible
from strace import Call, content

@dataclass(frozen=True)
class Write:
    """Bytes written into a file."""

    file: int
    offset: int
    data: bytes


@dataclass(frozen=True)
class Truncate:
    file: int
    size: int


@dataclass(frozen=True)
class Name:
    """A name that came to stand for a file, or for none any more, and the one it had before."""

    path: Path
    file: int | None
    former: Path | None = None


@dataclass(frozen=True)
class Folder:
    path: Path


@dataclass(frozen=True)
class SyncFile:
    file: int


@dataclass(frozen=True)
class SyncFolder:
    path: Path


@dataclass(frozen=True)
class Said:
    """Something was printed on standard output: from here on the act is acknowledged."""


Step = Write | Truncate | Name | Folder | SyncFile | SyncFolder | Said


@dataclass(frozen=True)
class Start:
    """The files and folders that were there beforehand."""

    names: dict[Path, int]
    contents: dict[int, bytes]
    folders: set[Path]

    @classmethod
    def of(cls, before: Path, root: Path) -> "Start":
        """Of the folder `before`, as if it stood at `root`."""
        paths = sorted(before.rglob("*"))
        files = list(enumerate(path for path in paths if path.is_file()))
        return cls(
            {root / path.relative_to(before): file for file, path in files},
            {file: path.read_bytes() for file, path in files},
            {root} | {root / path.relative_to(before) for path in paths if path.is_dir()})


@dataclass
class Script:
    """The steps of a command below a folder, read from its calls."""

    root: Path
    start: Start
    steps: list[Step] = field(default_factory=list)
    files: dict[Path, int] = field(default_factory=dict)
    _open: dict[int, tuple[Path, int | None]] = field(default_factory=dict)
    _ends: dict[int, int] = field(default_factory=dict)

    @classmethod
    def of(cls, calls: list[Call], root: Path, before: Path) -> "Script":
        """What calls did below `root`, which beforehand looked like the folder `before`."""
        script = cls(root, Start.of(before, root))
        script.files = dict(script.start.names)
        script._ends = {file: len(data) for file, data in script.start.contents.items()}
        for call in calls:
            script._take(call)
        return script

    def _new_file(self) -> int:
        file = len(self._ends)
        self._ends[file] = 0
        return file

    def _path(self, argument: str) -> Path:
        # The commands start in the home, and are given no descriptors of folders.
        return Path(os.path.normpath(self.root / "home" / os.fsdecode(content(argument))))

    def _inside(self, path: Path) -> bool:
        return path.is_relative_to(self.root)

    def _take(self, call: Call) -> None:
        arguments = call.arguments
        match call.name:
            case "openat":
                self._opened(call.result, self._at(arguments[0], arguments[1]), arguments[2])
            case "write" | "pwrite64":
                self._wrote(call)
            case "ftruncate":
                self._truncated(int(arguments[0]), int(arguments[1]))
            case "fsync" | "fdatasync":
                self._synced(int(arguments[0]))
            case "mkdir":
                self._made(self._path(arguments[0]))
            case "mkdirat":
                self._made(self._at(arguments[0], arguments[1]))
            case "unlink":
                self._named(self._path(arguments[0]), None)
            case "unlinkat":
                self._named(self._at(arguments[0], arguments[1]), None)
            case "rename":
                self._renamed(self._path(arguments[0]), self._path(arguments[1]))
            case "renameat" | "renameat2":
                self._renamed(
                    self._at(arguments[0], arguments[1]), self._at(arguments[2], arguments[3]))
            case "link":
                self._linked(self._path(arguments[0]), self._path(arguments[1]))
            case "linkat":
                self._linked(
                    self._at(arguments[0], arguments[1]), self._at(arguments[2], arguments[3]))
            case other:
                raise NotPossible(f"the power cannot be cut around {other}")

    def _at(self, folder: str, path: str) -> Path:
        name = Path(os.fsdecode(content(path)))
        if folder == "AT_FDCWD" or name.is_absolute():
            return self._path(path)
        return self._open[int(folder)][0] / name

    def _opened(self, descriptor: int, path: Path, flags: str) -> None:
        file = self.files.get(path)
        if file is None and self._inside(path) and "O_CREAT" in flags:
            file = self._new_file()
            self._named(path, file)
        elif file is not None and "O_TRUNC" in flags:
            self._ends[file] = 0
            self.steps.append(Truncate(file, 0))
        self._open[descriptor] = (path, file)

    def _wrote(self, call: Call) -> None:
        descriptor = int(call.arguments[0])
        if descriptor == 1:
            self.steps.append(Said())
        _, file = self._open.get(descriptor, (None, None))
        if file is None:
            return
        # Files are written from their beginning to their end where no place is given.
        offset = int(call.arguments[3]) if call.name == "pwrite64" else self._ends[file]
        data = content(call.arguments[1])[:call.result]
        self._ends[file] = max(self._ends[file], offset + len(data))
        self.steps.append(Write(file, offset, data))

    def _truncated(self, descriptor: int, size: int) -> None:
        _, file = self._open[descriptor]
        if file is not None:
            self._ends[file] = size
            self.steps.append(Truncate(file, size))

    def _synced(self, descriptor: int) -> None:
        path, file = self._open[descriptor]
        if self._inside(path):
            self.steps.append(SyncFolder(path) if file is None else SyncFile(file))

    def _made(self, path: Path) -> None:
        if self._inside(path):
            self.steps.append(Folder(path))

    def _named(self, path: Path, file: int | None, former: Path | None = None) -> None:
        if not self._inside(path):
            return
        if file is None:
            self.files.pop(path, None)
        else:
            self.files[path] = file
        self.steps.append(Name(path, file, former))

    def _renamed(self, source: Path, target: Path) -> None:
        if source.parent != target.parent:
            raise NotPossible("the power cannot be cut around a move to another folder")
        self._named(target, self.files.pop(source, None), former=source)

    def _linked(self, source: Path, target: Path) -> None:
        self._named(target, self.files.get(source))
