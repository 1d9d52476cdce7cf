"""What became of batches that came by file, kept until their author has shown that it knows.

Each function runs inside the caller's transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import msgspec

from sync.hub.push import Prepared
from sync.protocol.cargo import Answer, NumberedAnswer
from sync.protocol.messages import BatchResult


def keep_answer(connection: sqlite3.Connection, epoch: bytes, prepared: Prepared, result: BatchResult) -> None:
    """Keep what became of a batch for the next file to its author; a repetition replaces what was said before."""
    batch = prepared.batch
    ids = [change.id if change is not None else bytes(16) for change in prepared.changes]
    packed = msgspec.msgpack.encode(Answer(epoch, batch.signature, ids, result))
    connection.execute("DELETE FROM answer WHERE device = ? AND signature = ?", (batch.device, batch.signature))
    connection.execute(
        "INSERT INTO answer (device, signature, answer) VALUES (?,?,?)", (batch.device, batch.signature, packed)
    )


def answers_after(connection: sqlite3.Connection, device: bytes, number: int) -> Iterator[NumberedAnswer]:
    """Yield what became of the batches of a laptop that came by file, after a number."""
    rows = connection.execute(
        "SELECT number, answer FROM answer WHERE device = ? AND number > ? ORDER BY number", (device, number)
    )
    for at, packed in rows:
        yield NumberedAnswer(at, msgspec.msgpack.decode(packed, type=Answer))


def forget_answers(connection: sqlite3.Connection, device: bytes, number: int) -> None:
    """Forget what a laptop has shown that it knows."""
    connection.execute("DELETE FROM answer WHERE device = ? AND number <= ?", (device, number))
