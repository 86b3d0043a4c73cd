"""Somebody changes the database with other tools: verify finds it."""

import random
import sqlite3
from collections.abc import Callable
from typing import Any

import journal
import sqlite
from cases import Case, Kind, calm, done
from program import Site, shorten

# Changes of one case.
CHANGES = 8

Change = Callable[[sqlite3.Connection, random.Random], str]


def another(value: Any, chance: random.Random) -> Any:
    """A value of the same type that is, nearly always, another."""
    match value:
        case int():
            return chance.choice([value + 1, value - 1, -value, 0, chance.randrange(1 << 40)])
        case str():
            place = chance.randrange(len(value) + 1)
            return chance.choice([
                value[:place] + chance.choice("x0 ä") + value[place + 1:], value + " ", "",
                value.replace("a", "e"), value.upper()])
        case bytes():
            place = chance.randrange(len(value) + 1)
            return chance.choice([value[:place], value + b"\0", value[::-1], bytes(len(value))])
        case _:
            return chance.choice([0, 1, "x"])


def some_row(database: sqlite3.Connection, table: str, chance: random.Random) -> dict[str, Any]:
    names = sqlite.columns(database, table)
    rows = database.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
    return dict(zip(names, chance.choice(rows)))


def where(database: sqlite3.Connection, table: str, row: dict[str, Any]) -> tuple[str, list[Any]]:
    keys = sqlite.keys(database, table)
    return " AND ".join(f"{key} IS ?" for key in keys), [row[key] for key in keys]


def put(
    database: sqlite3.Connection, table: str, row: dict[str, Any], column: str, value: Any
) -> None:
    condition, key = where(database, table, row)
    database.execute(f"UPDATE {table} SET {column} = ? WHERE {condition}", [value, *key])


def change_field(database: sqlite3.Connection, chance: random.Random) -> str:
    table = chance.choice(sqlite.TABLES)
    row = some_row(database, table, chance)
    column = chance.choice(sqlite.columns(database, table))
    value = chance.choice([None, *[another(row[column], chance)] * 4])
    put(database, table, row, column, value)
    return f"{table}.{column} of {where(database, table, row)[1]} changed to {shorten(repr(value), 60)}"


def swap_fields(database: sqlite3.Connection, chance: random.Random) -> str:
    table = chance.choice(["entry", "words", "incident", "summary"])
    one, other = some_row(database, table, chance), some_row(database, table, chance)
    movable = [
        name for name in sqlite.columns(database, table) if name not in UNIQUE[table]]
    column = chance.choice(movable)
    put(database, table, one, column, other[column])
    put(database, table, other, column, one[column])
    return f"{table}.{column} swapped between two rows"


# What no two rows may share.
UNIQUE = {
    "entry": {"position", "incident", "sequence"}, "words": {"position"},
    "incident": {"number", "uuid"}, "summary": {"incident"}}


def delete_row(database: sqlite3.Connection, chance: random.Random) -> str:
    table = chance.choice([name for name in sqlite.TABLES if name != "snapshot"])
    row = some_row(database, table, chance)
    condition, key = where(database, table, row)
    database.execute(f"DELETE FROM {table} WHERE {condition}", key)
    return f"{key} of {table} deleted"


def insert_row(database: sqlite3.Connection, chance: random.Random) -> str:
    table = chance.choice([name for name in sqlite.TABLES if name != "snapshot"])
    row = some_row(database, table, chance)
    for column in sqlite.keys(database, table) + ["sequence", "uuid"]:
        if isinstance(row.get(column), int):
            row[column] += 1000
        elif column in row:
            row[column] = row[column][::-1]
    marks = ", ".join("?" * len(row))
    database.execute(f"INSERT INTO {table} VALUES ({marks})", list(row.values()))
    return f"a row inserted into {table}"


def drop_table(database: sqlite3.Connection, chance: random.Random) -> str:
    table = chance.choice(["attachment", "words", "summary", "snapshot", "evidence"])
    database.execute(f"DROP TABLE {table}")
    return f"{table} dropped"


def add_object(database: sqlite3.Connection, chance: random.Random) -> str:
    sql = chance.choice([
        "CREATE TRIGGER extra AFTER INSERT ON words BEGIN UPDATE summary SET status = 'closed'; END",
        "CREATE TRIGGER extra INSTEAD OF INSERT ON timeline BEGIN SELECT 1; END",
        "CREATE VIEW extra AS SELECT * FROM entry",
        "CREATE TABLE extra (id INTEGER PRIMARY KEY)",
        "CREATE INDEX extra ON words (text)",
        "CREATE TEMP TABLE nothing (x)",
    ])
    database.execute(sql)
    return sql


def rewrite_schema(database: sqlite3.Connection, chance: random.Random) -> str:
    """Changes what SQLite itself would not let pass."""
    sql = chance.choice([
        "UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (length(hash) = 32)', '')"
        " WHERE name = 'entry'",
        "UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '') WHERE name = 'words'",
        "UPDATE sqlite_schema SET sql = replace(sql, 'late', 'later') WHERE name = 'timeline'",
        "DELETE FROM sqlite_schema WHERE name = 'entry_by_kind'",
        "INSERT INTO sqlite_schema VALUES ('trigger', 'sqlite_quiet', 'words', 0,"
        " 'CREATE TRIGGER sqlite_quiet AFTER INSERT ON words BEGIN SELECT 1; END')",
        "INSERT INTO sqlite_schema VALUES ('trigger', 'timeline', 'words', 0,"
        " 'CREATE TRIGGER timeline AFTER INSERT ON words BEGIN SELECT 1; END')",
        "INSERT INTO sqlite_schema VALUES ('view', 'sqlite_quiet', 'sqlite_quiet', 0,"
        " 'CREATE VIEW sqlite_quiet AS SELECT 1')",
    ])
    database.execute("PRAGMA writable_schema = ON")
    database.execute(sql)
    database.execute("PRAGMA writable_schema = RESET")
    return sql


def change_header(database: sqlite3.Connection, chance: random.Random) -> str:
    sql = chance.choice(["PRAGMA application_id = 1", "PRAGMA user_version = 0"])
    database.execute(sql)
    return sql


def change_nothing(database: sqlite3.Connection, _: random.Random) -> str:
    """Taking the triggers off and putting them back is none; else all would be found by that."""
    return "nothing"


CHANGES_OF_ALL_SORTS: list[Change] = [
    *[change_field] * 6, swap_fields, swap_fields, delete_row, delete_row, insert_row, insert_row,
    drop_table, add_object, rewrite_schema, change_header, change_nothing]


def run(case: Case) -> None:
    original = sqlite.content(case.storm.site.database)
    for number in range(CHANGES):
        site = case.site(f"copy-{number}")
        what = tamper(site, case.random)
        with case.trial(f"copy {number}, {what}"):
            found(site, original, what)


def tamper(site: Site, chance: random.Random) -> str:
    """Makes one change by chance; what SQLite refuses, such as a key that is there, is none."""
    with sqlite.opened(site.database) as database:
        try:
            return chance.choice(CHANGES_OF_ALL_SORTS)(database, chance)
        except sqlite3.Error as error:
            return f"nothing: {error}"


def found(site: Site, original: dict[str, Any], what: str) -> None:
    try:
        same = sqlite.content(site.database) == original
    except sqlite3.Error:
        same = False
    if same:
        done(site.run("verify"))
    else:
        journal.unsound(site, what)
    for words in [("board", "-i", "1"), ("timeline", "-i", "1"), ("postmortem", "-i", "1")]:
        calm(site.run(*words))


KIND = Kind("tampering", short=5, run=run)
