"""A database changed behind the program's back."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

TABLES = ["incident", "entry", "words", "evidence", "attachment", "snapshot", "summary"]


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Opens a database for tampering: its triggers and checks are out of the way, and the triggers
    are back afterwards, as somebody would do who does not want to be noticed."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        for pragma in ["ignore_check_constraints = ON", "synchronous = OFF", "journal_mode = MEMORY"]:
            database.execute(f"PRAGMA {pragma}")
        triggers = database.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            database.execute(f'DROP TRIGGER "{name}"')
        yield database
        for _, sql in triggers:
            # Of a table that is gone there are none any more.
            with suppress(sqlite3.OperationalError):
                database.execute(sql)


def columns(database: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in database.execute(f"PRAGMA table_info({table})")]


def keys(database: sqlite3.Connection, table: str) -> list[str]:
    rows = [row for row in database.execute(f"PRAGMA table_info({table})") if row[5]]
    return [row[1] for row in sorted(rows, key=lambda row: row[5])]


def content(path: Path) -> dict[str, Any]:
    """All that a database says: what is not told apart here is no change. A snapshot in another format
    than the program's says nothing, so its format is left out."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        said: dict[str, Any] = {
            table: database.execute(f"SELECT * FROM {table}").fetchall()
            for table in TABLES if table != "snapshot"}
        said["snapshot"] = database.execute(
            "SELECT incident, sequence, state FROM snapshot").fetchall()
        said["schema"] = sorted(
            database.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema"), key=repr)
        for pragma in ["user_version", "application_id"]:
            said[pragma] = database.execute(f"PRAGMA {pragma}").fetchone()
    return said
