"""The records of a plain replica, folded from its log; anew when a program of another catalogue wrote it."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

import msgspec

from sync.client.plain_blobs import PlainBlobs
from sync.protocol import changes, merge
from sync.protocol.changes import Change
from sync.protocol.clock import HybridClock
from sync.protocol.errors import InvalidChange
from sync.protocol.merge import RecordState
from sync.protocol.policy import KindCatalogue, KindPolicy


class PlainFolding(PlainBlobs):
    """The part of `PlainReplica` that knows what changes mean."""

    _clock: HybridClock

    def __init__(self, connection: sqlite3.Connection, catalogue: KindCatalogue) -> None:
        """Take the database and the vocabulary of this program."""
        super().__init__(connection)
        self._catalogue = catalogue

    def _is_of_this_program(self) -> bool:
        """Tell whether a program of the same vocabulary wrote this last."""
        before = self._connection.execute("SELECT word FROM edition").fetchone()
        return before is not None and before[0] == self._catalogue.edition()

    def _fold_anew(self) -> None:
        """Fold every stream from its log: another program knew other kinds, or other rules."""
        execute = self._connection.execute
        execute("DELETE FROM record")
        for (stream,) in execute("SELECT DISTINCT stream FROM log").fetchall():
            rows = execute("SELECT payload, received_at FROM log WHERE stream = ? ORDER BY seq", (stream,)).fetchall()
            payloads, moments = [row[0] for row in rows], [row[1] for row in rows]
            self._fold(stream, [_readable(payload) for payload in payloads], payloads, moments)
        execute("INSERT OR REPLACE INTO edition VALUES (1, ?)", (self._catalogue.edition(),))

    def _fold(
        self,
        stream: str,
        run: Sequence[Change | None],
        payloads: Sequence[bytes],
        received_at: Sequence[int],
    ) -> int:
        """Fold a run of a stream into its records; return how many fields came to wait for a person.

        Kinds that are not known here stay in the log, for the program that knows them.
        """
        run = [change if change and self._catalogue.policy(change.kind) else None for change in run]
        creates = [
            (change.id, stream, payload, moment)
            for change, payload, moment in zip(run, payloads, received_at, strict=True)
            if change is not None and change.action == "create"
        ]
        self._connection.executemany("INSERT OR IGNORE INTO record VALUES (?,?,?,?,NULL)", creates)
        conflicts = 0
        for change, moment in zip(run, received_at, strict=True):
            if change is None:
                continue
            self._clock.observe(change.clock)
            if change.action == "create":
                continue
            row = self._connection.execute(
                "SELECT payload, received_at, state FROM record WHERE id = ? AND stream = ?", (change.record, stream)
            ).fetchone()
            if row is None:
                continue
            before = state_of(*row)
            after = merge.apply(before, change, self._policy(before, change), moment)
            conflicts += len(after.conflicts.keys() - before.conflicts.keys())
            self._connection.execute(
                "UPDATE record SET state = ? WHERE id = ? AND stream = ?",
                (msgspec.msgpack.encode(after), change.record, stream),
            )
        return conflicts

    def _policy(self, state: RecordState | None, change: Change) -> KindPolicy:
        kind = state.kind if state else change.kind
        return self._catalogue.policy(kind) or KindPolicy(kind)


def _readable(payload: bytes) -> Change | None:
    try:
        return changes.decode(payload)
    except InvalidChange:
        return None


def state_of(payload: bytes, received_at: int, state: bytes | None) -> RecordState:
    """Return the state of a row."""
    if state is not None:
        return msgspec.msgpack.decode(state, type=RecordState)
    return merge.state_of_create(changes.decode(payload), received_at)
