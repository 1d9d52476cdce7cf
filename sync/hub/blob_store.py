"""Blobs in chunks beside the log; each function runs inside the caller's transaction, rights are checked before.

A blob becomes readable only when it is whole and its content has the SHA-256 that was announced.
"""

from __future__ import annotations

import sqlite3
from hashlib import sha256
from typing import NamedTuple

from sync.protocol.errors import Refused
from sync.protocol.messages import CHUNK_BYTES, BlobChunk, BlobOffer, BlobPut, BlobStand


class BlobRow(NamedTuple):
    """A blob as it stands."""

    number: int
    sha256: bytes
    size: int
    have: int
    complete: bool

    def stand(self) -> BlobStand:
        """Return what the laptop is told."""
        return BlobStand(self.have, self.complete)


def no_blob() -> Refused:
    """Return the one answer for blobs that are unknown, unfinished or another's."""
    return Refused("The hub has no such attachment, or it is not one of yours.", code="no_blob")


def blob(connection: sqlite3.Connection, stream: str, name: bytes) -> BlobRow | None:
    """Return a blob by stream and name."""
    row = connection.execute(
        "SELECT number, sha256, size, have, complete_at IS NOT NULL FROM blob WHERE stream = ? AND blob = ?",
        (stream, name),
    ).fetchone()
    if row is None:
        return None
    number, digest, size, have, complete = row
    return BlobRow(number, digest, size, have, bool(complete))


def announce(connection: sqlite3.Connection, offer: BlobOffer, device: int) -> BlobStand:
    """Make room for a blob unless it is known; return how much of it is here."""
    connection.execute(
        "INSERT OR IGNORE INTO blob (stream, blob, sha256, size, device) VALUES (?,?,?,?,?)",
        (offer.stream, offer.blob, offer.sha256, offer.size, device),
    )
    row = blob(connection, offer.stream, offer.blob)
    if row is None or row.sha256 != offer.sha256 or row.size != offer.size:
        return BlobStand(0, complete=False, code="bad_blob", message="The size does not fit the content's name.")
    return row.stand()


def put(connection: sqlite3.Connection, part: BlobPut) -> BlobStand:
    """Take the next chunk; any other offset is answered with where to go on."""
    row = blob(connection, part.stream, part.blob)
    if row is None:
        raise no_blob()
    if row.complete or part.offset != row.have:
        return row.stand()
    if len(part.chunk) != min(CHUNK_BYTES, row.size - row.have):
        raise Refused("A part of an attachment has the wrong size.", "Send it again.", "bad_chunk")
    connection.execute("INSERT OR REPLACE INTO blob_chunk VALUES (?,?,?)", (row.number, part.offset, part.chunk))
    have = row.have + len(part.chunk)
    connection.execute("UPDATE blob SET have = ? WHERE number = ?", (have, row.number))
    return BlobStand(have, complete=False)


def content_holds(connection: sqlite3.Connection, row: BlobRow) -> bool:
    """Tell whether all bytes are here and have the announced SHA-256."""
    content = sha256()
    total = 0
    chunks = connection.execute("SELECT chunk FROM blob_chunk WHERE blob = ? ORDER BY offset", (row.number,))
    for (chunk,) in chunks:
        content.update(chunk)
        total += len(chunk)
    return total == row.size and content.digest() == row.sha256


def complete(connection: sqlite3.Connection, row: BlobRow, now: int) -> BlobStand:
    """Make a verified blob readable."""
    connection.execute("UPDATE blob SET complete_at = ? WHERE number = ?", (now, row.number))
    return BlobStand(row.size, complete=True)


def drop(connection: sqlite3.Connection, row: BlobRow) -> BlobStand:
    """Forget the bytes of a blob that turned out to be something else."""
    connection.execute("DELETE FROM blob_chunk WHERE blob = ?", (row.number,))
    connection.execute("DELETE FROM blob WHERE number = ? AND complete_at IS NULL", (row.number,))
    return BlobStand(0, complete=False, code="bad_blob", message="The content was not what was announced.")


def get(connection: sqlite3.Connection, stream: str, name: bytes, offset: int) -> BlobChunk:
    """Return the chunk at an offset. Refused when there is none or the blob is not whole."""
    row = blob(connection, stream, name)
    if row is None or not row.complete:
        raise no_blob()
    found = connection.execute(
        "SELECT chunk FROM blob_chunk WHERE blob = ? AND offset = ?", (row.number, offset)
    ).fetchone()
    if found is None:
        raise no_blob()
    return BlobChunk(row.size, row.sha256, offset, found[0])
