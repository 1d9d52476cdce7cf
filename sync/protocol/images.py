"""An image: a store that the hub made ready for laptops that may read the very same streams, and the proof of it.

Its blocks are for the store alone; the proofs hold what a laptop needs to build every change again from the rows of the
store, so that chain and seals are checked as for pages. What a row is, and a page of a store, is not known here.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from sync.protocol import codec
from sync.protocol.errors import BadMessage
from sync.protocol.messages import Count, Hash, Id, Payload, StreamName, SyncReply
from sync.protocol.pages import Seal
from sync.protocol.versions import CURRENT

IMAGE_OFFER: Final = "/v1/image/offer"
IMAGE_PART: Final = "/v1/image/part"
VERBATIM: Final = 255
MAX_PART_BYTES: Final = 8 * 1024 * 1024  # unpacked
MAX_HEAD_BYTES: Final = 16 * 1024 * 1024
MAX_PARTS: Final = 100_000
MAX_KINDS: Final = 200
Edition = Annotated[str, Meta(min_length=1, max_length=64)]


class _Message(msgspec.Struct, frozen=True, array_like=True, gc=False):
    pass


class Part(_Message, frozen=True):
    """A piece of an image as it travels (`size`, SHA-256 `digest`), and how many bytes it unpacks to."""

    size: Count
    digest: Hash
    unpacked: Annotated[int, Meta(ge=1, le=MAX_PART_BYTES)]


class StreamAt(_Message, frozen=True):
    """How far a stream is in an image."""

    stream: StreamName
    seq: Annotated[int, Meta(ge=1, le=1 << 53)]


class ImageHead(_Message, frozen=True):
    """What an image is: the form of its store, its streams in the order of its proofs, its parts, its changes.

    The parts are numbered from 0 on: `blocks`, then `proofs`.
    """

    edition: Edition
    streams: list[StreamAt]
    blocks: Annotated[list[Part], Meta(min_length=1, max_length=MAX_PARTS)]
    proofs: Annotated[list[Part], Meta(min_length=1, max_length=MAX_PARTS)]

    @property
    def changes(self) -> int:
        """How many changes it stands for."""
        return sum(one.seq for one in self.streams)

    @property
    def unpacked_bytes(self) -> int:
        """How large its store is."""
        return sum(part.unpacked for part in self.blocks)


class Proof(_Message, frozen=True):
    """Changes `from_seq` to `to_seq` of a stream: which of them are rows, and what these do not hold.

    `order` has a byte for each change: the place in `kinds` of a creation that is the next row of its kind, or
    `VERBATIM` for the next of `verbatim`. For each row there are 16 bytes of `salts`, a counter and a schema.
    """

    stream: StreamName
    birth: Id
    from_seq: Annotated[int, Meta(ge=1)]
    to_seq: Count
    seals: list[Seal]
    order: bytes
    kinds: Annotated[list[str], Meta(max_length=MAX_KINDS)]
    salts: bytes
    counters: list[Count]
    schemas: list[Count]
    verbatim: list[Payload]


class ImageAsk(_Message, frozen=True):
    """Ask, with an empty store of this edition, for an image of all that the officer may read."""

    edition: Edition
    version: Count = CURRENT


class ImageOffer(_Message, frozen=True):
    """The packed head of an image, whose SHA-256 is its name, and what is new but for pages. No offer at all: 204."""

    head: Annotated[bytes, Meta(max_length=MAX_HEAD_BYTES)]
    news: SyncReply


class ImagePartAsk(_Message, frozen=True):
    """Ask for a part by its number."""

    image: Hash
    number: Count
    version: Count = CURRENT


class ImagePart(_Message, frozen=True):
    """A part as it was kept."""

    packed: bytes


def name_of(head: bytes) -> bytes:
    """Return the name of an image."""
    return sha256(head).digest()


def opened_head(head: bytes) -> ImageHead:
    """Return a head. BadMessage when it is none."""
    return codec.unpack(head, ImageHead, MAX_HEAD_BYTES)


def packed_part(raw: bytes) -> tuple[Part, bytes]:
    """Return a part as it travels."""
    packed = codec.squeeze_once(raw)
    return Part(len(packed), sha256(packed).digest(), len(raw)), packed


def opened_part(part: Part, packed: bytes) -> bytes:
    """Return what a part holds. BadMessage when it is not the one that the head names."""
    if len(packed) != part.size or sha256(packed).digest() != part.digest:
        raise BadMessage("A part of the image is not the one that was announced.")
    raw = codec.loosen(packed, MAX_PART_BYTES)
    if len(raw) != part.unpacked:
        raise BadMessage("A part of the image does not hold what it says.")
    return raw


_proofs = msgspec.msgpack.Decoder(list[Proof])


def packed_proofs(proofs: list[Proof]) -> bytes:
    """Return proofs as the content of a part."""
    return msgspec.msgpack.encode(proofs)


def opened_proofs(raw: bytes) -> list[Proof]:
    """Return the proofs of a part. BadMessage when they are none, or do not hold what they say."""
    try:
        found = _proofs.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, ValueError, OverflowError, RecursionError):
        raise BadMessage("A part of the image is damaged.") from None
    if not all(map(_holds_what_it_says, found)):
        raise BadMessage("A part of the image does not hold what it says.")
    return found


def _holds_what_it_says(proof: Proof) -> bool:
    size, verbatim = len(proof.order), proof.order.count(VERBATIM)
    rows = size - verbatim
    return (
        size == proof.to_seq - proof.from_seq + 1
        and size == sum(seal.count for seal in proof.seals)
        and len(proof.verbatim) == verbatim
        and len(proof.salts) == 16 * rows
        and len(proof.counters) == len(proof.schemas) == rows
        and all(place < len(proof.kinds) for place in set(proof.order) - {VERBATIM})
    )
