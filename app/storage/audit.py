"""The log of this laptop: who did what to which object, in a chain of hashes. It never holds content.

A chain alone shows edits and gaps; that its end is missing shows only beside the heads the hub keeps.
"""

from __future__ import annotations

from hashlib import sha256
from typing import NamedTuple

from app.storage.database import Database
from app.storage.errors import WRITE_REFUSALS

_LATELY = 2_000  # entries that are looked at; nobody makes more in an hour by hand
_IN_A_DAY = 20_000
_START = sha256(b"calibar-audit").digest()


class AuditRow(NamedTuple):
    """One entry: `at` in microseconds since 1970, `object` the id of a record or empty."""

    seq: int
    at: int
    actor: bytes
    action: str
    object: bytes
    reason: str


def _hash(row: AuditRow, previous: bytes) -> bytes:
    parts = (
        str(row.seq).encode(),
        str(row.at).encode(),
        row.actor,
        row.action.encode(),
        row.object,
        row.reason.encode(),
    )
    body = b"".join(len(part).to_bytes(4, "big") + part for part in parts)
    return sha256(previous + body).digest()


class AuditLog:
    """Appends, reads and verifies the log."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: list[tuple[int, bytes, str, bytes, str]] = []

    def append(
        self, at: int, actor: bytes, action: str, subject: bytes = b"", reason: str = "", *, waits: bool = False
    ) -> None:
        """Add an entry; it becomes durable with the transaction it stands in. Raises what `Database.atomic` raises.

        One that stands in none and `waits` stays in memory while the disk takes no writes: that is for reading, which
        an officer can always do. It is written with the next one that goes through.
        """
        if self._database.in_atomic:
            self._write(at, actor, action, subject, reason)
            return
        self._waiting.append((at, actor, action, subject, reason))
        try:
            with self._database.atomic():
                for entry in self._waiting:
                    self._write(*entry)
        except WRITE_REFUSALS:
            if waits:
                return
            self._waiting.pop()
            raise
        self._waiting.clear()

    @property
    def waiting(self) -> int:
        """Return how many entries wait for a disk that takes writes."""
        return len(self._waiting)

    def _write(self, at: int, actor: bytes, action: str, subject: bytes, reason: str) -> None:
        with self._database.atomic():
            last = self._database.row("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")
            seq, previous = (last[0] + 1, last[1]) if last else (1, _START)
            row = AuditRow(seq, at, actor, action, subject, reason)
            self._database.execute(
                "INSERT INTO audit (seq, at, actor, action, object, reason, previous, hash) VALUES (?,?,?,?,?,?,?,?)",
                (*row, previous, _hash(row, previous)),
            )

    def head(self) -> tuple[int, bytes]:
        """Return the last number and hash, for the hub to keep."""
        last = self._database.row("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")
        return (last[0], last[1]) if last else (0, _START)

    def hash_at(self, seq: int) -> bytes:
        """Return the hash of an entry; empty when it is not there."""
        return bytes(self._database.scalar("SELECT hash FROM audit WHERE seq = ?", (seq,)) or b"")

    def rows(self, limit: int, offset: int = 0) -> list[AuditRow]:
        """Return entries, newest first."""
        found = self._database.rows(
            "SELECT seq, at, actor, action, object, reason FROM audit ORDER BY seq DESC LIMIT ? OFFSET ?",
            (limit, offset),
        )
        return [AuditRow(*row) for row in found]

    def count(self) -> int:
        """Return how many entries there are."""
        return int(self._database.scalar("SELECT count(*) FROM audit") or 0)

    def lately(self, action: str, since: int) -> int:
        """Return how many of the newest entries are of one kind and not older than an instant in microseconds."""
        return int(
            self._database.scalar(
                "SELECT count(*) FROM (SELECT action, at FROM audit ORDER BY seq DESC LIMIT ?)"
                " WHERE action = ? AND at >= ?",
                (_LATELY, action, since),
            )
            or 0
        )

    def objects_lately(self, action: str, since: int) -> int:
        """Return of how many different records the newest entries of one kind speak, as `lately` counts entries."""
        return int(
            self._database.scalar(
                "SELECT count(DISTINCT object) FROM (SELECT action, at, object FROM audit ORDER BY seq DESC LIMIT ?)"
                " WHERE action = ? AND at >= ?",
                (_IN_A_DAY, action, since),
            )
            or 0
        )

    def problems(self) -> list[str]:
        """Return what is wrong with the chain, in words; empty when it holds."""
        found: list[str] = []
        previous, expected = _START, 1
        for row in self._database.rows(
            "SELECT seq, at, actor, action, object, reason, previous, hash FROM audit ORDER BY seq"
        ):
            entry = AuditRow(*row[:6])
            if entry.seq != expected:
                found.append(f"entries {expected} to {entry.seq - 1} are missing")
            if row[6] != previous:
                found.append(f"entry {entry.seq} does not follow the one before it")
            if row[7] != _hash(entry, row[6]):
                found.append(f"entry {entry.seq} was altered")
            previous, expected = row[7], entry.seq + 1
        return found
