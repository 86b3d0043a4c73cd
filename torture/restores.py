"""A copy is put back in the place of the database, and that is killed at any moment."""

import time

import journal
from cases import Case, Kind, done, expect

# Milliseconds after which restoring is killed, as powers of two.
DELAY = (0, 8)
KILLS = 4


def restored(texts: str, kept: str) -> bool:
    """All of the copy, and what was noted about that without a word of its own."""
    return texts.startswith(kept) and texts[len(kept):].strip("\n") in ("", "{}")


def run(case: Case) -> None:
    site = case.site("restored")
    copy = site.home / "copy.sqlite"
    done(site.run("backup", str(copy)))
    kept = journal.texts(site.database)
    done(site.run("note", "After the copy", "-i", "1"))
    present = journal.texts(site.database)
    for number in range(KILLS):
        with case.trial(f"restoring is killed, {number + 1}"):
            process = site.start("restore", str(copy))
            time.sleep(2 ** case.random.uniform(*DELAY) / 1000)
            if process.poll() is None:
                process.kill()
            process.communicate()
            # Whoever opens next finds one of the two whole, and the copy untouched. The kill may have
            # met the entry that tells of the restoring, which only a writer can roll back.
            expect(site.database.exists(), "a database in its place", "none")
            done(site.run("verify"))
            texts = journal.texts(site.database)
            expect(texts == present or restored(texts, kept), "all of before or all of the copy",
                   len(texts))
            journal.sound(site)
    with case.trial("restoring is left alone"):
        done(site.run("restore", str(copy)))
        expect(restored(journal.texts(site.database), kept), "what the copy holds", "another")
        done(site.run("note", "After restoring", "-i", "1"))
        journal.sound(site)


KIND = Kind("restores", short=3, run=run)
