"""The half of the replica that moves the bytes of attachments; see `app.storage.replica`. It applies no changes."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection

from app.storage.attachments import AttachmentBytes
from app.storage.touched import Touched
from sync.client.replica import Backlog, BlobIn, BlobOut


class ReplicaFiles(ABC):
    """What `sync.client.replica.Replica` asks for blobs. Reading, writing and checking bytes may run on any thread."""

    def __init__(self, attachments: AttachmentBytes) -> None:
        self._attachments = attachments
        self.touched = Touched({}, set())

    @abstractmethod
    def finish(self) -> None:
        """Finish what the changes left open, before the bytes come."""

    def blobs_unsent(self, limit: int, tried: Collection[bytes] = ()) -> Backlog[BlobOut]:
        """Return files to offer to the hub."""
        self.finish()  # what follows may take an hour: nobody searches without indexes meanwhile
        queue = self._attachments.unsent(limit, tried)
        jobs = [
            BlobOut(row.stream, bytes(row.key), bytes.fromhex(row.content), row.size, name)
            for row, name in zip(queue.rows, queue.names, strict=True)
        ]
        return Backlog(jobs, queue.files, queue.bytes)

    def read_blob(self, stream: str, sha256: bytes, offset: int, length: int) -> bytes:  # noqa: ARG002 - of the protocol
        """Return a part of a file."""
        return self._attachments.read(sha256, offset, length)

    def blob_sent(self, stream: str, sha256: bytes) -> None:
        """Note that the hub has a file."""
        self._attachments.note_sent(stream, sha256)

    def blobs_wanted(self, limit: int, tried: Collection[bytes] = ()) -> Backlog[BlobIn]:
        """Return files to fetch."""
        queue = self._attachments.wanted(limit, tried)
        jobs = [
            BlobIn(row.stream, bytes(row.key), bytes.fromhex(row.content), have, row.size, name)
            for row, have, name in zip(queue.rows, queue.have, queue.names, strict=True)
        ]
        return Backlog(jobs, queue.files, queue.bytes)

    def write_blob(self, stream: str, sha256: bytes, offset: int, chunk: bytes, size: int) -> None:  # noqa: ARG002 - of the protocol
        """Keep a part of a file."""
        self._attachments.write_part(sha256, offset, chunk, size)

    def check_blob(self, stream: str, sha256: bytes, size: int) -> bool:  # noqa: ARG002 - of the protocol
        """Check a whole file."""
        return self._attachments.check(sha256, size)

    def blob_arrived(self, stream: str, sha256: bytes) -> None:
        """Make a file visible."""
        self._attachments.note_here(sha256)
        owner = bytes.fromhex(stream.partition(":")[2])
        for record in self._attachments.records_of(sha256):
            self.touched.add("attachment", record, owner or record)

    def blob_missing(self, stream: str, sha256: bytes) -> None:  # noqa: ARG002 - of the protocol
        """Note that the hub has not got a file."""
        self._attachments.note_missing(sha256)
