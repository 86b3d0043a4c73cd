"""A disk on which what was not synced may be lost, in part or out of order."""

import random
from dataclasses import dataclass, field
from pathlib import Path

from steps import Folder, Name, Said, Script, SyncFile, SyncFolder, Truncate, Write

# What a disk writes as one; a cut of the power tears longer writes at multiples of it.
SECTOR = 512


@dataclass
class Cut:
    """The power fails after some of a script's steps."""

    script: Script
    length: int
    chance: random.Random
    _surviving: dict[Path, int] = field(default_factory=dict)

    @property
    def acknowledged(self) -> bool:
        return any(isinstance(step, Said) for step in self.script.steps[:self.length])

    def leave(self, folder: Path) -> None:
        """Writes what is left into a folder: all that was synced, and by chance some of the rest."""
        names, folders = self._names()
        contents = self._contents()
        for path in sorted(folders):
            self._moved(path, folder).mkdir(parents=True, exist_ok=True)
        for path, file in names.items():
            target = self._moved(path, folder)
            if target.parent.is_dir():
                target.write_bytes(contents[file])
                target.chmod(0o600)

    def _moved(self, path: Path, folder: Path) -> Path:
        return folder / path.relative_to(self.script.root)

    def _names(self) -> tuple[dict[Path, int], set[Path]]:
        names, folders = dict(self.script.start.names), set(self.script.start.folders)
        for index, step in enumerate(self.script.steps[:self.length]):
            match step:
                case Folder(path) if self._named_for_good(index, path):
                    folders.add(path)
                case Name(path, file, former) if self._named_for_good(index, path):
                    names.pop(path, None)
                    if former is not None:
                        names.pop(former, None)
                    if file is not None:
                        names[path] = file
        return names, folders

    def _named_for_good(self, index: int, path: Path) -> bool:
        """Whether a name survives. What a folder's sync followed does; of the rest a beginning,
        since file systems keep the order of names."""
        if path.parent not in self._surviving:
            self._surviving[path.parent] = self._last_surviving(path.parent)
        return index <= self._surviving[path.parent]

    def _last_surviving(self, folder: Path) -> int:
        synced = -1
        later: list[int] = []
        for index, step in enumerate(self.script.steps[:self.length]):
            if isinstance(step, SyncFolder) and step.path == folder:
                synced, later = index, []
            elif isinstance(step, (Name, Folder)) and step.path.parent == folder:
                later.append(index)
        return self.chance.choice([synced, *later])

    def _contents(self) -> dict[int, bytearray]:
        contents = {file: bytearray(data) for file, data in self.script.start.contents.items()}
        synced = {
            step.file: index for index, step in enumerate(self.script.steps[:self.length])
            if isinstance(step, SyncFile)}
        for index, step in enumerate(self.script.steps[:self.length]):
            if isinstance(step, Name) and step.file is not None:
                contents.setdefault(step.file, bytearray())
            elif isinstance(step, (Write, Truncate)):
                target = contents.setdefault(step.file, bytearray())
                safe = index < synced.get(step.file, -1)
                if isinstance(step, Truncate):
                    if safe or self.chance.random() < 0.5:
                        resize(target, step.size)
                else:
                    self._write(target, step, safe)
        return contents

    def _write(self, target: bytearray, write: Write, safe: bool) -> None:
        """Writes all of it, nothing of it, its length alone, or some of its sectors."""
        fate = "all" if safe else self.chance.choice(["all", "nothing", "length", "sectors"])
        end = write.offset + len(write.data)
        if fate == "nothing":
            return
        if end > len(target):
            resize(target, end)
        if fate == "length":
            return
        at = write.offset
        while at < end:
            until = min((at // SECTOR + 1) * SECTOR, end)
            if fate == "all" or self.chance.random() < 0.5:
                target[at:until] = write.data[at - write.offset:until - write.offset]
            at = until


def resize(target: bytearray, size: int) -> None:
    del target[size:]
    target.extend(bytes(size - len(target)))
