"""Commands are killed at any moment, while others write."""

import random
import threading
import time
from dataclasses import dataclass, field

import journal
from cases import Case, Kind, done, expect
from program import Site

WRITERS = 4
COMMANDS = 4

# What makes an opening of several entries, and how many incidents the storm has already.
OPENING = ("--playbook", "false-rumour", "--wind", "3")
STANDING = 2

# Milliseconds after which a command is killed, as powers of two: often early, where the writing is
# of a fast program, and seldom as late as a slow one needs.
DELAY = (0, 8)


@dataclass
class Writer:
    """Somebody who records one thing after the other, and is killed again and again."""

    name: str
    site: Site
    chance: random.Random
    acknowledged: list[str] = field(default_factory=list)
    killed: int = 0

    def write(self) -> None:
        for number in range(COMMANDS):
            text = f"Text {number} of {self.name}, once"
            process = self.site.start(*self.words(text))
            time.sleep(2 ** self.chance.uniform(*DELAY) / 1000)
            if process.poll() is None:
                process.kill()
                self.killed += 1
            out, _ = process.communicate()
            # It says so after it is stored, and only then.
            if text.encode() in out:
                self.acknowledged.append(text)

    def words(self, text: str) -> tuple[str, ...]:
        return self.chance.choice([
            ("note", text, "-i", "1"),
            ("note", text, "-i", "2", "--attach", str(self.site.home / "shot.png")),
            ("open", text, *OPENING),
            ("statement", "draft", text, "--channel", "x", "-i", "1"),
        ])


def run(case: Case) -> None:
    site = case.site("killed")
    before = journal.read(site.database)
    seeds = [case.random.random() for _ in range(WRITERS)]
    writers = [
        Writer(f"writer {number}", site, random.Random(seed)) for number, seed in enumerate(seeds)]
    threads = [threading.Thread(target=writer.write) for writer in writers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    killed = sum(writer.killed for writer in writers)
    with case.trial(f"after {killed} kills", count=killed):
        done(site.run("board", "-i", "1"))
        journal.sound(site)
        expect(journal.read(site.database).follows(before), "all that was there before", "less")
        present(site, [text for writer in writers for text in writer.acknowledged])
        done(site.run("open", "Undisturbed", *OPENING))
        whole(site)
        journal.sound(site)


def present(site: Site, acknowledged: list[str]) -> None:
    stored = journal.texts(site.database)
    lost = [text for text in acknowledged if text not in stored]
    expect(not lost, "each acknowledged entry", f"lost: {lost}")


def whole(site: Site) -> None:
    """Who opened an incident in the same way finds the same entries in each, or no incident."""
    opened = journal.openings(site.database)[STANDING:]
    half = [kinds for kinds in opened if kinds != opened[-1]]
    expect(not half, f"acts that are there as a whole: {opened[-1]}", half)


KIND = Kind("kills", short=8, run=run)
