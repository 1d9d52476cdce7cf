"""Attachments of a `PlainReplica`, in its own database."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from hashlib import sha256 as sha256_of
from typing import Final

from sync.client.replica import Backlog, BlobIn, BlobOut

TABLE: Final = """
CREATE TABLE IF NOT EXISTS blob (
  stream TEXT NOT NULL, sha256 BLOB NOT NULL, size INTEGER NOT NULL, content BLOB NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('unsent', 'wanted', 'here')), PRIMARY KEY (stream, sha256)
) STRICT
"""


class PlainBlobs:
    """The blob half of `sync.client.replica.Replica`; see there for the meaning of each method."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Take the replica's connection; the replica sees to the table."""
        self._connection = connection

    def add_blob(self, stream: str, content: bytes) -> bytes:
        """Keep an attachment to be sent; return its SHA-256."""
        digest = sha256_of(content).digest()
        self._connection.execute(
            "INSERT OR IGNORE INTO blob VALUES (?,?,?,?,'unsent')", (stream, digest, len(content), content)
        )
        return digest

    def want_blob(self, stream: str, digest: bytes) -> None:
        """Note that a record speaks of an attachment."""
        self._connection.execute("INSERT OR IGNORE INTO blob VALUES (?,?,0,x'','wanted')", (stream, digest))

    def blob(self, stream: str, digest: bytes) -> bytes | None:
        """Return an attachment that is here."""
        row = self._connection.execute(
            "SELECT content FROM blob WHERE stream = ? AND sha256 = ? AND state <> 'wanted'", (stream, digest)
        ).fetchone()
        return row[0] if row else None

    def blobs_unsent(self, limit: int, tried: Collection[bytes] = ()) -> Backlog[BlobOut]:
        """Return blobs to offer."""
        rows = self._connection.execute(
            "SELECT b.stream, s.key, b.sha256, b.size FROM blob b JOIN stream s ON s.name = b.stream"
            " WHERE b.state = 'unsent' AND s.key <> x'' AND s.role <> ''"
        )
        jobs = [job for job in map(BlobOut._make, [(*row, "") for row in rows]) if job.sha256 not in tried]
        return Backlog(jobs[:limit], len(jobs), sum(job.size for job in jobs))

    def read_blob(self, stream: str, sha256: bytes, offset: int, length: int) -> bytes:
        """Return a part of a blob."""
        row = self._connection.execute(
            "SELECT substr(content, ?, ?) FROM blob WHERE stream = ? AND sha256 = ?",
            (offset + 1, length, stream, sha256),
        ).fetchone()
        return bytes(row[0]) if row else b""

    def blob_sent(self, stream: str, sha256: bytes) -> None:
        """Note that the hub has a blob."""
        self._connection.execute("UPDATE blob SET state = 'here' WHERE stream = ? AND sha256 = ?", (stream, sha256))

    def blobs_wanted(self, limit: int, tried: Collection[bytes] = ()) -> Backlog[BlobIn]:
        """Return blobs to fetch."""
        rows = self._connection.execute(
            "SELECT b.stream, s.key, b.sha256, length(b.content) FROM blob b JOIN stream s ON s.name = b.stream"
            " WHERE b.state = 'wanted' AND s.key <> x'' AND s.role <> ''"
        )
        jobs = [job for job in map(BlobIn._make, [(*row, 0, "") for row in rows]) if job.sha256 not in tried]
        return Backlog(jobs[:limit], len(jobs), 0)

    def write_blob(self, stream: str, sha256: bytes, offset: int, chunk: bytes, size: int) -> None:
        """Keep a part of a blob."""
        before = self.read_blob(stream, sha256, 0, offset) if offset else b""
        self._connection.execute(
            "UPDATE blob SET size = ?, content = ? WHERE stream = ? AND sha256 = ?",
            (size, before + chunk, stream, sha256),
        )

    def check_blob(self, stream: str, sha256: bytes, size: int) -> bool:  # noqa: ARG002 - of the protocol
        """Check the whole content; drop it when it is another."""
        (content,) = self._connection.execute(
            "SELECT content FROM blob WHERE stream = ? AND sha256 = ?", (stream, sha256)
        ).fetchone()
        good = sha256_of(content).digest() == sha256
        if not good:
            self._connection.execute("UPDATE blob SET content = x'' WHERE stream = ? AND sha256 = ?", (stream, sha256))
        return good

    def blob_arrived(self, stream: str, sha256: bytes) -> None:
        """Make a blob visible."""
        self._connection.execute("UPDATE blob SET state = 'here' WHERE stream = ? AND sha256 = ?", (stream, sha256))

    def blob_missing(self, stream: str, sha256: bytes) -> None:
        """Nothing is remembered of it."""
