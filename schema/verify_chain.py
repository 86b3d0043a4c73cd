#!/usr/bin/env python3
"""Recomputes the hash chains of a Stormlog file with nothing but Python's standard library.

Usage: verify_chain.py stormlog.sqlite [INCIDENT]     Exit status 1 where something is not right.
"""
import hashlib
import json
import sqlite3
import sys

UNSEEN = """not seen here: whether whole incidents, or entries at the end of one, were removed together
with what the file says of them, or all was rewritten with right hashes. Only a seal that was kept
elsewhere tells: stormlog verify --seal ...
not looked at: tables, triggers and views that were added, changed or removed, what the list of incidents
and the stored state say, the order of entries of different incidents, and signatures: stormlog verify"""


def digest(*fields):
    """SHA-256 over the fields, each after its length as a big-endian 64-bit number."""
    joined = b"".join(len(f).to_bytes(8, "big") + f for f in fields)
    return hashlib.sha256(joined).digest()


def parsed(structure):
    """What a structure says; nothing where it is none, which its digest tells."""
    try:
        said = json.loads(structure)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def named_files(said):
    """The files that an entry's structure says are kept with it, in order."""
    return [(number, file.get("sha256")) for number, file in enumerate(said.get("attachments", []), 1)
            if not file.get("elsewhere")]


def check_chain(database, number, uuid, head):
    """Yields what is wrong with the entries of one incident."""
    rows = database.execute(
        "SELECT CAST(e.structure AS BLOB), e.structure_salt, e.structure_digest,"
        " CAST(w.text AS BLOB), w.salt, e.words_digest, e.previous_hash, e.hash, e.sequence, e.act,"
        " e.kind, e.version, e.occurred_at, e.occurred_precision, e.occurred_offset,"
        " e.recorded_at, e.actor, e.login, e.origin FROM entry e LEFT JOIN words w USING (position)"
        " WHERE e.incident = ? ORDER BY e.sequence", (number,))
    attached = {}
    for entry, *file in database.execute(
            "SELECT e.sequence, a.number, a.sha256 FROM attachment a JOIN entry e USING (position)"
            " WHERE e.incident = ? ORDER BY e.sequence, a.number", (number,)):
        attached.setdefault(entry, []).append(tuple(file))
    sequence, previous, silent, erased, altered = 0, bytes(32), set(), set(), []
    for (structure, structure_salt, structure_digest, words, words_salt, words_digest,
         previous_hash, stored_hash, *header) in rows:
        if (header[0] != sequence + 1 or previous_hash != previous
                or digest(b"stormlog structure 1", structure_salt, structure) != structure_digest
                or words is not None
                and digest(b"stormlog words 1", words_salt, words) != words_digest
                or digest(b"stormlog entry 1", *(str(f).encode() for f in (uuid, *header)),
                          previous_hash, structure_digest, words_digest) != stored_hash):
            yield f"entry {header[0]} is not what was hashed, or does not follow on {sequence}"
        sequence, previous = header[0], stored_hash
        if words is None:
            silent.add(sequence)
        # Which files belong to an entry is in its structure, and stays when a redaction erases them.
        said = parsed(structure)
        if attached.pop(sequence, []) != named_files(said):
            yield f"entry {sequence} has other files than it names"
        if header[2] == "entry-redacted":
            erased.update(said.get("targets", []))
            altered += [(sequence, file) for file in said.get("altered", [])]
    for entry in sorted(attached):
        yield f"files belong to an entry {entry} that is not there"
    for entry in sorted(silent - erased):
        yield f"entry {entry} has lost its words, and no redaction names it"
    if (sequence, previous) != head:
        yield f"LOST TAIL: the file speaks of {head[0]} entries and holds {sequence}"
    print(f"incident {number}: {sequence} entries, {len(silent)} redacted, {previous.hex()}")
    for entry, file in altered:
        print(f"incident {number}: evidence {file} was not as it was kept when entry {entry} erased it")


def check_evidence(database):
    """Yields what is wrong with the files that are kept."""
    rows = database.execute(
        "SELECT a.sha256, e.content, e.size, EXISTS (SELECT 1 FROM attachment b JOIN words w USING (position)"
        " WHERE b.sha256 = a.sha256 AND w.text IS NOT NULL)"
        " FROM (SELECT sha256 FROM attachment UNION SELECT sha256 FROM evidence) a"
        " LEFT JOIN evidence e USING (sha256)")
    count = 0
    for sha256, content, size, needed in rows:
        count += 1
        if content is None and needed:
            yield f"evidence {sha256} is missing"
        if content is not None and (
                hashlib.sha256(content).hexdigest() != sha256 or len(content) != size):
            yield f"evidence {sha256} is not what was kept"
    print(f"evidence: {count} files")


def main(path, incident=None):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    incidents = database.execute(
        "SELECT number, uuid, head_sequence, head_hash FROM incident"
        " WHERE ?1 IS NULL OR number = ?1 ORDER BY number", (incident,)).fetchall()
    faults = [f"incident {number}: {fault}" for number, uuid, *head in incidents
              for fault in check_chain(database, number, uuid, tuple(head))]
    if incident is None:
        faults += check_evidence(database)
        present = {row[0] for row in incidents}
        faults += [f"incident {number} is missing" for number in range(1, max(present, default=0))
                   if number not in present]
    elif not incidents:
        faults.append(f"there is no incident {incident}")
    print("\n".join(faults + [UNSEEN]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
