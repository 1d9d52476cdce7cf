"""Attachments as AES-256-GCM in chunks of 1 MiB: pure bytes to bytes, random access, nothing written.

A file cannot be read under another id, cut short, extended or reordered without notice. Its name on the disk is a
keyed digest, so that a seized disk does not even confirm that a known photograph is on it.

Format 1 (big-endian): prelude = magic 8, chunk size u32, content size u64, salt 16, sealed id 80; then each chunk with
its 16-byte tag. The key of a file follows from the photo key and its salt, so that nonces may simply count.
"""

from __future__ import annotations

import hmac
import os
import re
import struct
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

from app.errors import NewerVersionError
from app.security.errors import AttachmentDamagedError

CHUNK_BYTES: Final = 1 << 20
TAG_BYTES: Final = 16
_MAGIC: Final = b"CALBLB\x00"
_FORMAT: Final = 1
_HEAD: Final = struct.Struct(">7sBIQ16s")
_ID_BYTES: Final = 64
PRELUDE_BYTES: Final = _HEAD.size + _ID_BYTES + TAG_BYTES
_CONTENT_ID: Final = re.compile(r"[0-9a-f]{32,64}\Z")
_ID_NONCE: Final = b"\xff" * 12  # no chunk counts that far


class AttachmentCipher:
    """Seals and opens the attachments of one vault with its photo key."""

    chunk_bytes = CHUNK_BYTES
    prelude_bytes = PRELUDE_BYTES
    tag_bytes = TAG_BYTES

    def __init__(self, photo_key: bytes | bytearray) -> None:
        self._photo_key = photo_key
        self._name_key = HKDFExpand(SHA256(), 32, b"calibar/1/attachment-name").derive(photo_key)

    def file_name(self, content_id: str) -> str:
        """Return the name on the disk: 64 hex digits that only this vault can tell."""
        return hmac.digest(self._name_key, _checked(content_id), "sha256").hex()

    def prelude(self, content_id: str, size: int) -> bytes:
        """Return a fresh beginning of the file of `content_id` with `size` bytes of content."""
        head = _HEAD.pack(_MAGIC, _FORMAT, CHUNK_BYTES, size, os.urandom(16))
        sealed_id = self._aead(head).encrypt(_ID_NONCE, _checked(content_id).ljust(_ID_BYTES, b"\0"), head)
        return head + sealed_id

    def content_size(self, prelude: bytes) -> int:
        """Return the size of the content in bytes. Raises AttachmentDamagedError, NewerVersionError."""
        return int(_HEAD.unpack(_checked_head(prelude))[3])

    def content_id(self, prelude: bytes) -> str:
        """Return the id that the file was written for. Raises AttachmentDamagedError, NewerVersionError."""
        head = _checked_head(prelude)
        try:
            padded = self._aead(head).decrypt(_ID_NONCE, prelude[_HEAD.size : PRELUDE_BYTES], head)
        except InvalidTag:
            raise _damaged() from None
        return padded.rstrip(b"\0").decode("ascii")

    def seal_chunk(self, prelude: bytes, content_id: str, index: int, chunk: bytes | memoryview) -> bytes:
        """Return chunk `index` sealed: as long as `chunk_length` says, plus the tag."""
        head = _checked_head(prelude)
        size = self.content_size(prelude)
        if len(chunk) != chunk_length(size, index):
            raise ValueError("a chunk has the length that its place asks for")
        return self._aead(head).encrypt(_nonce(size, index), bytes(chunk), head + _checked(content_id))

    def open_chunk(self, prelude: bytes, content_id: str, index: int, sealed: bytes) -> bytes:
        """Return the content of chunk `index`. Raises AttachmentDamagedError."""
        head = _checked_head(prelude)
        size = self.content_size(prelude)
        try:
            chunk = self._aead(head).decrypt(_nonce(size, index), sealed, head + _checked(content_id))
        except (InvalidTag, ValueError):
            raise _damaged() from None
        if len(chunk) != chunk_length(size, index):
            raise _damaged()
        return chunk

    def seal(self, content_id: str, content: bytes) -> bytes:
        """Return the whole file of `content`."""
        prelude = self.prelude(content_id, len(content))
        view = memoryview(content)
        chunks = (
            self.seal_chunk(prelude, content_id, index, view[index * CHUNK_BYTES : (index + 1) * CHUNK_BYTES])
            for index in range(chunk_count(len(content)))
        )
        return prelude + b"".join(chunks)

    def open(self, content_id: str, sealed: bytes) -> bytes:
        """Return the content of a whole file. Raises AttachmentDamagedError, NewerVersionError."""
        prelude, rest = sealed[:PRELUDE_BYTES], sealed[PRELUDE_BYTES:]
        size, step = self.content_size(prelude), CHUNK_BYTES + TAG_BYTES
        count = chunk_count(size)
        if len(rest) != size + count * TAG_BYTES:
            raise _damaged()
        return b"".join(
            self.open_chunk(prelude, content_id, index, rest[index * step : (index + 1) * step])
            for index in range(count)
        )

    def _aead(self, head: bytes) -> AESGCM:
        salt = _HEAD.unpack(head)[4]
        return AESGCM(HKDF(SHA256(), 32, salt, b"calibar/1/attachment").derive(self._photo_key))


def chunk_count(size: int) -> int:
    """Return how many chunks `size` bytes make; an empty content has one, which proves that it is empty."""
    return max(1, -(-size // CHUNK_BYTES))


def chunk_length(size: int, index: int) -> int:
    """Return how many bytes of content chunk `index` holds."""
    return min(CHUNK_BYTES, size - index * CHUNK_BYTES)


def _nonce(size: int, index: int) -> bytes:
    last = index == chunk_count(size) - 1
    return struct.pack(">QI", index, 1 if last else 0)


def _checked(content_id: str) -> bytes:
    if not _CONTENT_ID.match(content_id):
        raise ValueError("a content id has 32 to 64 lower-case hex digits")
    return content_id.encode("ascii")


def _checked_head(prelude: bytes) -> bytes:
    if len(prelude) < PRELUDE_BYTES or prelude[: len(_MAGIC)] != _MAGIC:
        raise _damaged()
    head = prelude[: _HEAD.size]
    _, version, chunk_bytes, _, _ = _HEAD.unpack(head)
    if version > _FORMAT:
        raise NewerVersionError(
            "A newer Calibar wrote this attachment. It was left untouched.", "Update Calibar on this laptop."
        )
    if version != _FORMAT or chunk_bytes != CHUNK_BYTES:
        raise _damaged()
    return head


def _damaged() -> AttachmentDamagedError:
    return AttachmentDamagedError(
        "This attachment is damaged on this laptop. Nothing was deleted.",
        "Sync to fetch it again from the hub. If it happens to several files, check the disk.",
    )
