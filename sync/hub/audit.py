"""The hub's own log of who was let in, granted, shut out: each entry holds the hash of the one before.

It names officers, devices and streams by id and never holds contents. The chain shows edits and gaps in the middle; a
cut-off end shows only against a head that was noted elsewhere.
"""

from __future__ import annotations

import sqlite3
from hashlib import sha256
from typing import Final, NamedTuple

NEW_EPOCH: Final = "hub.new_epoch"
_START: Final = bytes(32)


class AuditEntry(NamedTuple):
    """One entry; `at` in microseconds."""

    seq: int
    at: int
    actor: str
    action: str
    object: str


def _hash(previous: bytes, entry: AuditEntry) -> bytes:
    text = "\0".join(str(part) for part in entry)
    return sha256(b"calibar-audit\0" + previous + text.encode()).digest()


def note(connection: sqlite3.Connection, at: int, actor: str, action: str, subject: str) -> None:
    """Append an entry inside the caller's transaction."""
    last = connection.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    seq, previous = last or (0, _START)
    entry = AuditEntry(seq + 1, at, actor, action, subject)
    connection.execute("INSERT INTO audit VALUES (?,?,?,?,?,?,?)", (*entry, previous, _hash(previous, entry)))


def entries(connection: sqlite3.Connection, limit: int = 200) -> list[AuditEntry]:
    """Return the newest entries, newest first."""
    rows = connection.execute("SELECT seq, at, actor, action, object FROM audit ORDER BY seq DESC LIMIT ?", (limit,))
    return [AuditEntry(*row) for row in rows]


def head(connection: sqlite3.Connection) -> tuple[int, bytes]:
    """Return the number and hash of the newest entry, to be noted elsewhere."""
    row = connection.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    return (row[0], row[1]) if row else (0, _START)


def problems(connection: sqlite3.Connection) -> list[str]:
    """Return what is wrong with the chain; nothing when it holds."""
    found = []
    expected_seq, previous = 1, _START
    for *parts, linked, stored in connection.execute("SELECT * FROM audit ORDER BY seq"):
        entry = AuditEntry(*parts)
        if entry.seq != expected_seq:
            found.append(f"entries {expected_seq} to {entry.seq - 1} are missing")
        if linked != previous:
            found.append(f"entry {entry.seq} does not follow the one before it")
        if _hash(linked, entry) != stored:
            found.append(f"entry {entry.seq} was altered")
        expected_seq, previous = entry.seq + 1, stored
    return found
