"""The bytes of attachments: which are here, which the hub has, and reading and writing them in parts.

The bytes lie encrypted in files beside the database, named by content; this module keeps the account of them.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.attachments import Attachment
from app.errors import StorageDamagedError
from app.storage.blobs import BlobStore, PartialBlob
from app.storage.database import Database
from app.storage.records import read_body


class AttachmentBytes:
    """Account and contents of attachments. `content` is the SHA-256 as hex, on the wire as 32 bytes."""

    def __init__(self, database: Database, blobs: BlobStore) -> None:
        self._database = database
        self._blobs = blobs
        self._partials: dict[str, PartialBlob] = {}

    # Our own ------------------------------------------------------------------------------------------------

    def put(self, content: str, data: bytes) -> None:
        """Keep bytes durably; those that are here already are kept as they are."""
        if not self._blobs.has(content):
            self._blobs.put(content, data)

    def register(self, record: bytes, stream: str, content: str, size: int) -> None:
        """Note that a record of ours has its bytes here and that the hub has not."""
        with self._database.atomic():
            self._database.execute(
                "INSERT INTO attachment_bytes (record, stream, content, size, here, sent) VALUES (?, ?, ?, ?, 1, 0) "
                "ON CONFLICT (record) DO UPDATE SET here = 1",
                (record, stream, content, size),
            )

    def get(self, content: str) -> bytes | None:
        """Return whole bytes, or None while they are not here."""
        return self._blobs.get(content) if self._blobs.has(content) else None

    def stand(self, record: bytes) -> tuple[bool, bool]:
        """Return whether the bytes of a record are here, and whether the hub has them."""
        row = self._database.row("SELECT here, sent FROM attachment_bytes WHERE record = ?", (record,))
        return (bool(row[0]), bool(row[1])) if row else (False, False)

    # Those of others ----------------------------------------------------------------------------------------

    def expect(self, stream: str, rows: Iterable[tuple[bytes, bytes]]) -> None:
        """Note attachments that came from the hub, as (id, body); their bytes are fetched later, unless here."""
        for record, body in rows:
            value: Attachment = read_body("attachment", body)
            self._database.execute(
                "INSERT OR IGNORE INTO attachment_bytes (record, stream, content, size, here, sent) "
                "VALUES (?, ?, ?, ?, ?, 1)",
                (record, stream, value.sha256, value.size, int(self._blobs.has(value.sha256))),
            )

    def unsent(self, limit: int) -> list[tuple[str, bytes, bytes, int]]:
        """Return (stream, its key, SHA-256, size) of files that the hub lacks and may be sent: portraits first."""
        rows = self._database.rows(
            "SELECT DISTINCT a.stream, s.blob_key, a.content, a.size FROM attachment_bytes a "
            "JOIN stream s ON s.id = a.stream WHERE a.sent = 0 AND a.here = 1 AND s.blob_key IS NOT NULL "
            "ORDER BY a.size LIMIT ?",
            (limit,),
        )
        return [(stream, bytes(key), bytes.fromhex(content), size) for stream, key, content, size in rows]

    def wanted(self, limit: int) -> list[tuple[str, bytes, bytes, int, int]]:
        """Return (stream, its key, SHA-256, bytes that are here, size) of files to fetch, small ones first."""
        rows = self._database.rows(
            "SELECT DISTINCT a.stream, s.blob_key, a.content, a.size FROM attachment_bytes a "
            "JOIN stream s ON s.id = a.stream WHERE a.here = 0 AND s.blob_key IS NOT NULL ORDER BY a.size LIMIT ?",
            (limit,),
        )
        return [
            (stream, bytes(key), bytes.fromhex(content), self._partial(content, size).received_bytes, size)
            for stream, key, content, size in rows
        ]

    def read(self, sha256: bytes, offset: int, length: int) -> bytes:
        """Return a part of whole bytes."""
        return self._blobs.get(sha256.hex())[offset : offset + length]

    def note_sent(self, stream: str, sha256: bytes) -> None:
        """Note that the hub has the bytes."""
        with self._database.atomic():
            self._database.execute(
                "UPDATE attachment_bytes SET sent = 1 WHERE stream = ? AND content = ?", (stream, sha256.hex())
            )

    def write_part(self, sha256: bytes, offset: int, chunk: bytes, size: int) -> None:
        """Keep a part durably; parts come in order, each 1 MiB or the rest. One that is here is passed over."""
        partial = self._partial(sha256.hex(), size)
        if offset == partial.received_bytes and not partial.complete:
            partial.append(chunk)

    def finish(self, sha256: bytes) -> bool:
        """Check the whole bytes and make them visible; False drops them, to be fetched again."""
        content = sha256.hex()
        size = self._database.scalar("SELECT size FROM attachment_bytes WHERE content = ?", (content,))
        partial = self._partial(content, int(size or 0))
        try:
            partial.finish(content)
        except StorageDamagedError:
            return False
        finally:
            self._partials.pop(content, None)
        with self._database.atomic():
            self._database.execute("UPDATE attachment_bytes SET here = 1 WHERE content = ?", (sha256.hex(),))
        return True

    def _partial(self, content: str, size: int) -> PartialBlob:
        # Opening one reads it whole, to prove each part: once for each file and run, not once for each part.
        known = self._partials.get(content)
        if known is None:
            known = self._partials[content] = self._blobs.resume(content, size)
        return known

    def forget_stream(self, stream: str) -> None:
        """Take away the bytes of a dossier that is no longer ours to read, unless another one holds them too."""
        rows = self._database.rows("SELECT content FROM attachment_bytes WHERE stream = ?", (stream,))
        self._database.execute("DELETE FROM attachment_bytes WHERE stream = ?", (stream,))
        for (content,) in rows:
            if self._database.row("SELECT 1 FROM attachment_bytes WHERE content = ?", (content,)) is None:
                self._blobs.delete(content)
