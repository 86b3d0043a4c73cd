"""Forging the state of an incident that is stored for speed."""

import json
import sqlite3
from collections.abc import Callable
from typing import Any

from journal import VERIFY_CHAIN

State = dict[str, Any]


def forge(database: sqlite3.Connection, lie: Callable[[State], None], bind: bool) -> None:
    """Changes the state of the first incident. Before it stands a hash that binds it to its entry; who
    forges carefully makes that anew."""
    stored, entry = database.execute(
        "SELECT state, hash FROM snapshot JOIN entry USING (incident, sequence) WHERE incident = 1"
    ).fetchone()
    binding, brace, rest = stored.partition("{")
    state = json.loads(brace + rest)
    lie(state)
    forged = json.dumps(state, ensure_ascii=False, separators=(",", ":"))
    if bind and binding:
        digest = VERIFY_CHAIN.digest(b"stormlog snapshot 1", entry, forged.encode())
        binding = f"{digest.hex()} "
    database.execute("UPDATE snapshot SET state = ? WHERE incident = 1", [binding + forged])
