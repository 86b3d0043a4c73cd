#!/usr/bin/env python3
"""Recomputes the hash chain of a Stormlog file with nothing but Python's standard library.

Usage: verify_chain.py stormlog.sqlite [INCIDENT]     Exit status 1 where an entry is not right.
"""
import hashlib
import sqlite3
import sys


def digest(*fields):
    """SHA-256 over the fields, each after its length as a big-endian 64-bit number."""
    joined = b"".join(len(f).to_bytes(8, "big") + f for f in fields)
    return hashlib.sha256(joined).digest()


def main(path, incident=None):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    rows = database.execute(
        "SELECT i.number, i.head_sequence, i.head_hash, CAST(e.structure AS BLOB),"
        " e.structure_salt, e.structure_digest, CAST(w.text AS BLOB), w.salt, e.words_digest,"
        " e.previous_hash, e.hash, i.uuid, e.sequence, e.act, e.kind, e.version, e.occurred_at,"
        " e.occurred_precision, e.occurred_offset, e.recorded_at, e.actor, e.login, e.origin"
        " FROM incident i JOIN entry e ON e.incident = i.number JOIN words w USING (position)"
        " WHERE ?1 IS NULL OR i.number = ?1 ORDER BY i.number, e.sequence", (incident,))
    ends, heads, sound = {}, {}, True
    for (number, head_sequence, head_hash, structure, structure_salt, structure_digest, words,
         words_salt, words_digest, previous_hash, stored_hash, *header) in rows:
        sequence, previous = ends.get(number, (0, bytes(32)))
        fields = [str(field).encode() for field in header]
        right = (
            header[1] == sequence + 1 and previous_hash == previous
            and digest(b"stormlog structure 1", structure_salt, structure) == structure_digest
            and (words is None
                 or digest(b"stormlog words 1", words_salt, words) == words_digest)
            and digest(b"stormlog entry 1", *fields, previous_hash, structure_digest,
                       words_digest) == stored_hash)
        if not right:
            sound = False
            print(f"incident {number}: entry {header[1]} is not what was hashed")
        ends[number], heads[number] = (header[1], stored_hash), (head_sequence, head_hash)
    for number, end in ends.items():
        right = heads[number] == end
        sound = sound and right
        print(f"incident {number}: {end[0]} entries, {end[1].hex()}{'' if right else ' LOST TAIL'}")
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
