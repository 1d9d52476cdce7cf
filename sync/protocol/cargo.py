"""What stands in a bundle: parts by kind, and the locks that bind a part to a dossier or to the hub.

A laptop does not know who else may read a dossier. So everything that it puts into a file is locked by the key of its
dossier, which the hub gives to those who may read it, or for the hub alone: who opens the file without that right sees
the id of the dossier and how much there is. How a file is made is in `bundle`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import Annotated, Final, TypeVar

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from msgspec import Meta

from sync.protocol import codec
from sync.protocol.bundle import MAX_PART_BYTES, Part
from sync.protocol.errors import BadBundle, BadMessage
from sync.protocol.messages import (
    CHUNK_BYTES,
    MAX_BLOB_BYTES,
    BatchResult,
    Count,
    Cursor,
    Hash,
    Id,
    MaybeHash,
    MaybeId,
    Signature,
    StreamName,
)
from sync.protocol.sealing import KEY_BYTES, SEALED_BYTES, SealingKey
from sync.protocol.versions import CURRENT

CARRY: Final = "/v1/carry"
COVER: Final = "cover"  # the first part of every file
INVENTORY: Final = "inventory"
BATCH: Final = "batch"
BLOB: Final = "blob"
NEWS: Final = "news"
ANSWER: Final = "answer"
PAGE: Final = "page"  # the body is a packed page as it travels
STORED: Final = "stored"
DELIVERED: Final = "delivered"
BYTES: Final = "bytes"
MOST_BLOB_BYTES: Final = 3 * (1 << 30)  # in one file, so that it fits a FAT stick with all else; the rest goes next
_NONCE_BYTES: Final = 12
Shape = TypeVar("Shape")
Blob = TypeVar("Blob")


class _Cargo(msgspec.Struct, frozen=True, array_like=True, gc=False):
    pass


class Lot(_Cargo, frozen=True):
    """How much of one stream stands in a file: changes (those after `after_seq`, from the hub) and files."""

    stream: StreamName
    changes: Count
    after_seq: Count = 0
    blobs: Count = 0
    blob_bytes: Count = 0


class Cover(_Cargo, frozen=True):
    """What a reader is shown before anything is applied. `carried` are batches of laptops other than the sender."""

    from_hub: bool
    lots: list[Lot]
    carried: Count = 0


class Inventory(_Cargo, frozen=True):
    """What a laptop held when it wrote: how far it read, the newest answer it has, files that it lacks.

    The number of the answer is that of the incarnation of the hub that `epoch` names.
    """

    sealing_key: Hash
    epoch: MaybeId
    cursors: list[Cursor]
    answers: Count = 0
    wanted: list[tuple[StreamName, Hash]] = []


class Lock(_Cargo, frozen=True):
    """A locked content: by the key of `stream`, or, with `once` and `sealed`, for the hub alone."""

    stream: Annotated[str, Meta(max_length=49)]
    text: Annotated[bytes, Meta(max_length=MAX_PART_BYTES)]
    once: MaybeHash = b""
    sealed: Annotated[bytes, Meta(max_length=SEALED_BYTES)] = b""


class CarriedBatch(_Cargo, frozen=True):
    """A locked `messages.Batch` with what a carrier needs to know of it."""

    device: Id
    signature: Signature
    stream: StreamName
    changes: Count
    lock: Lock


class BlobBytes(_Cargo, frozen=True):
    """A chunk of a file: 1 MiB, or the rest; chunks come in order."""

    stream: StreamName
    sha256: Hash
    size: Annotated[int, Meta(ge=1, le=MAX_BLOB_BYTES)]
    offset: Count
    chunk: Annotated[bytes, Meta(min_length=1, max_length=CHUNK_BYTES)]


class Answer(_Cargo, frozen=True):
    """What became of a batch that the hub took from a file. `changes` are the ids in the batch, in order."""

    epoch: Id
    signature: Signature
    changes: list[Id]
    result: BatchResult


class NumberedAnswer(_Cargo, frozen=True):
    """An answer with its place among those of a laptop: it grows, and a laptop passes over what it had."""

    number: Count
    answer: Answer


class Delivered(_Cargo, frozen=True):
    """What the hub has judged of what a laptop carried: signatures of batches, and ids of changes it refused."""

    signatures: list[Signature] = []
    refused: list[Id] = []


class Told(_Cargo, frozen=True):
    """What the hub keeps of a laptop's newest file."""

    held: Inventory
    delivered: Delivered = Delivered()


class Stored(_Cargo, frozen=True):
    """Files that the hub has whole."""

    blobs: list[tuple[StreamName, Hash]]


class CarryRequest(_Cargo, frozen=True):
    """Batches that came by file from other laptops, brought by the network."""

    batches: Annotated[list[CarriedBatch], Meta(min_length=1, max_length=20)]
    version: Count = CURRENT


class CarryReply(_Cargo, frozen=True):
    """One result for each, in order: what became of it, for the carrier; the author gets a receipt of its own."""

    results: list[BatchResult]


def fitting(blobs: Iterable[Blob], size_of: Callable[[Blob], int], limit: int = MOST_BLOB_BYTES) -> list[Blob]:
    """Return as many files as one bundle takes, in their order; the others go with the next."""
    chosen, total = [], 0
    for blob in blobs:
        total += size_of(blob)
        if total > limit:
            break
        chosen.append(blob)
    return chosen


def hub_id(hub_key: bytes) -> bytes:
    """Return the id under which a hub sends and receives files (16 bytes), from its public signing key."""
    return sha256(b"calibar-hub\0" + hub_key).digest()[:16]


def part(kind: str, content: msgspec.Struct) -> Part:
    """Return a part. Parts are compressed together, by `bundle`."""
    return Part(kind, msgspec.msgpack.encode(content))


def content(of: Part, shape: type[Shape]) -> Shape:
    """Return the content of a part. BadBundle when it is not of that shape; nothing of it is echoed."""
    return _decoded(of.body, shape)


def _decoded(body: bytes, shape: type[Shape]) -> Shape:
    try:
        return msgspec.msgpack.decode(body, type=shape)
    except (msgspec.MsgspecError, UnicodeDecodeError, ValueError, RecursionError, OverflowError):
        raise strange() from None


def strange() -> BadBundle:
    """Return the error for a file that is whole and signed, and still not what a program of this kind writes."""
    return BadBundle(
        "The file holds something that this program does not understand.",
        "Install the newer program on this side.",
        "bundle_strange",
    )


def lock_for_stream(stream: str, key: bytes, packed: bytes) -> Lock:
    """Return packed bytes locked by the key of a stream (32 bytes)."""
    return Lock(stream, _closed(_stream_cipher(key), stream, packed))


def lock_for_hub(stream: str, hub: bytes, hub_sealing_key: bytes, packed: bytes) -> Lock:
    """Return packed bytes that only the hub can open: of a stream that has no key yet, or of none (empty name)."""
    once, content_key = SealingKey.generate(), os.urandom(KEY_BYTES)
    sealed = once.seal(content_key, hub_sealing_key, hub)
    return Lock(stream, _closed(AESGCM(content_key), stream, packed), once.public, sealed)


def open_by_stream(lock: Lock, key: bytes) -> bytes | None:
    """Return what was locked by the key of a stream; None when it is not for holders of this key."""
    return None if lock.once else _opened(_stream_cipher(key), lock)


def open_by_hub(lock: Lock, hub: bytes, sealing_key: SealingKey, stream_key: bytes) -> bytes | None:
    """Return what was locked for the hub or by the key of the stream; None when neither opens it."""
    if not lock.once:
        return open_by_stream(lock, stream_key)
    content_key = sealing_key.open(lock.sealed, lock.once, hub)
    return None if content_key is None else _opened(AESGCM(content_key), lock)


def packed(content_of_lock: msgspec.Struct, *, squeeze: bool = True) -> bytes:
    """Return a content as it goes into a lock; pictures are not squeezed again."""
    return codec.pack(content_of_lock) if squeeze else codec.plain(content_of_lock)


def unpacked(raw: bytes, shape: type[Shape]) -> Shape:
    """Return the content of a lock. BadBundle when it is not of that shape."""
    try:
        return codec.unpack(raw, shape, MAX_PART_BYTES)
    except BadMessage:
        raise strange() from None


def _stream_cipher(key: bytes) -> AESGCM:
    return AESGCM(HKDF(SHA256(), KEY_BYTES, salt=b"", info=b"calibar-dossier-lock").derive(key))


def _closed(cipher: AESGCM, stream: str, text: bytes) -> bytes:
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + cipher.encrypt(nonce, text, stream.encode())


def _opened(cipher: AESGCM, lock: Lock) -> bytes | None:
    try:
        return cipher.decrypt(lock.text[:_NONCE_BYTES], lock.text[_NONCE_BYTES:], lock.stream.encode())
    except (InvalidTag, ValueError):
        return None
