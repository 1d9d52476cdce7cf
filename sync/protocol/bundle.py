"""Bundles: what sync carries, as a file. Signed by its sender, encrypted to named recipients.

Layout, integers big-endian: magic (8 bytes), version (1), length of the header (4), header (MessagePack array), then
segments, each with its length (4) and AES-256-GCM text, then a length of zero and the sender's Ed25519 signature (64)
over the SHA-256 of all that stands before it. The nonce of a segment is its number and whether it is the last, its
associated data the SHA-256 of what stands before the first: segments of this or another file cannot change places.

Outside the encryption stand only ids of sender and recipients, the number and the time. A reader goes through the
whole file before it hands out a single part. What the parts mean is not known here.
"""

from __future__ import annotations

import hmac
import os
import struct
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Annotated, BinaryIO, Final, NamedTuple

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from msgspec import Meta

from sync.protocol import codec
from sync.protocol.errors import BadBundle, BadMessage
from sync.protocol.messages import Count, Hash, Id
from sync.protocol.sealing import KEY_BYTES, SEALED_BYTES, SealingKey
from sync.protocol.signing import SigningKey, verified

MAGIC: Final = b"\x89Calibar"
VERSION: Final = 1
MAX_RECIPIENTS: Final = 200
MAX_HEADER_BYTES: Final = 64 * 1024
MAX_PART_BYTES: Final = 8 * 1024 * 1024
SEGMENT_BYTES: Final = 1024 * 1024  # of parts, before compression; a larger part has a segment of its own
MAX_SEGMENT_BYTES: Final = MAX_PART_BYTES + 64 * 1024
MAX_BUNDLE_BYTES: Final = (1 << 32) - 1  # a FAT file system holds no larger file
_LENGTH: Final = struct.Struct(">I")
_NONCE: Final = struct.Struct(">7xIB")
_SIGNATURE_BYTES: Final = 64
_TAG_BYTES: Final = 16
_HINT: Final = "Nothing was taken from it. Ask for the file again."


class Recipient(NamedTuple):
    """Who may open a bundle: the id of a device or a hub, and its public sealing key (32 bytes)."""

    id: bytes
    public: bytes


class SealedKey(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The content key, for one recipient."""

    recipient: Id
    sealed: Annotated[bytes, Meta(min_length=SEALED_BYTES, max_length=SEALED_BYTES)]


class Header(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What may be read without a key. `number` counts the bundles of a sender, `made_at` is in microseconds."""

    sender: Id
    number: Count
    made_at: Count
    once: Hash  # the public half of the pair that sealed the keys
    keys: Annotated[list[SealedKey], Meta(min_length=1, max_length=MAX_RECIPIENTS)]


class Part(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One piece of content; `kind` says how to read `body`."""

    kind: Annotated[str, Meta(min_length=1, max_length=20)]
    body: Annotated[bytes, Meta(max_length=MAX_PART_BYTES)]


class Written(NamedTuple):
    """What was written: bytes of the file, parts in it."""

    size: int
    parts: int


def write(
    file: BinaryIO,
    parts: Iterable[Part],
    recipients: Sequence[Recipient],
    *,
    sender: bytes,
    key: SigningKey,
    number: int,
    made_at: int,
) -> Written:
    """Write a bundle; the caller makes it durable. BadBundle when it would exceed the limits."""
    if not 1 <= len({one.id for one in recipients}) == len(recipients) <= MAX_RECIPIENTS:
        raise BadBundle("A file needs at least one recipient, and each once.", "Choose who may open it.", "recipients")
    once, content_key = SealingKey.generate(), os.urandom(KEY_BYTES)
    try:
        keys = [SealedKey(one.id, once.seal(content_key, one.public, one.id)) for one in recipients]
    except ValueError:
        raise BadBundle("The key of a recipient is damaged.", "Sync with headquarters first.", "recipients") from None
    out = _Out(file)
    header = msgspec.msgpack.encode(Header(sender, number, made_at, once.public, keys))
    out.write(MAGIC + bytes([VERSION]) + _LENGTH.pack(len(header)) + header)
    bound = out.digest()
    cipher = AESGCM(content_key)
    count = 0
    for place, (last, segment) in enumerate(_with_last(_segments(parts))):
        count += len(segment)
        text = cipher.encrypt(_NONCE.pack(place, last), codec.pack(segment), bound)
        out.write(_LENGTH.pack(len(text)) + text)
    out.write(_LENGTH.pack(0))
    out.write(key.sign(_signed(out.digest())))
    return Written(out.size, count)


def open_bundle(
    file: BinaryIO, recipient: bytes, key: SealingKey, sender_key: Callable[[bytes], bytes | None]
) -> Bundle:
    """Return a bundle of which every byte was checked. BadBundle otherwise.

    `file` can seek. `sender_key` returns the public signing key of a sender that is trusted now, by id.
    """
    return Bundle(file, recipient, key, sender_key)


def read_header(file: BinaryIO) -> Header:
    """Return the header of a bundle, from the start of a file. Nothing is proved of it. BadBundle if it has none."""
    return _In(file).header()


class Bundle:
    """A checked bundle; see `open_bundle`."""

    def __init__(
        self, file: BinaryIO, recipient: bytes, key: SealingKey, sender_key: Callable[[bytes], bytes | None]
    ) -> None:
        self._file = file
        self._segments: list[tuple[int, int, bytes]] = []  # where it stands, how long it is, its SHA-256
        source = _In(file)
        self.header = source.header()
        self._bound = source.digest()
        known = sender_key(self.header.sender)
        if known is None:
            raise BadBundle(
                "The file comes from a sender that is not known here or has been shut out.",
                "Sync with headquarters, then try again.",
                "bundle_sender",
            )
        self._survey(source, known)
        self.size = source.place  # bytes of the whole file
        self._cipher = AESGCM(self._content_key(recipient, key))
        for place in range(len(self._segments)):
            self._parts(place)

    def parts(self) -> Iterator[Part]:
        """Yield the parts in their order. BadBundle when the file was changed since it was opened."""
        for place in range(len(self._segments)):
            yield from self._parts(place)

    def _survey(self, source: _In, known: bytes) -> None:
        """Pass over the whole file: its structure, its limits, its signature."""
        while length := source.length():
            if not _TAG_BYTES < length <= MAX_SEGMENT_BYTES:
                raise _altered()
            start = source.place
            self._segments.append((start, length, sha256(source.take(length)).digest()))
        text = _signed(source.digest())
        if not verified(known, source.take(_SIGNATURE_BYTES), text):
            raise _altered()
        if source.more():
            raise _altered()
        if not self._segments:
            raise _altered()

    def _content_key(self, recipient: bytes, key: SealingKey) -> bytes:
        sealed = [one.sealed for one in self.header.keys if one.recipient == recipient]
        content_key = key.open(sealed[0], self.header.once, recipient) if sealed else None
        if content_key is None:
            raise BadBundle(
                "The file was made for others and cannot be opened here.",
                "Ask its sender for one that names this laptop.",
                "bundle_foreign",
            )
        return content_key

    def _parts(self, place: int) -> list[Part]:
        start, length, digest = self._segments[place]
        self._file.seek(start)
        text = self._file.read(length)
        if not hmac.compare_digest(sha256(text).digest(), digest):
            raise BadBundle("The file was changed while it was read.", _HINT, "bundle_altered")
        try:
            packed = self._cipher.decrypt(_NONCE.pack(place, place == len(self._segments) - 1), text, self._bound)
            return codec.unpack(packed, list[Part], MAX_SEGMENT_BYTES)
        except (InvalidTag, BadMessage):
            raise _altered() from None


class _Out:
    """Counts and digests what is written."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._hash = sha256()
        self.size = 0

    def write(self, text: bytes) -> None:
        self.size += len(text)
        if self.size > MAX_BUNDLE_BYTES:
            raise BadBundle("The file would be larger than 4 GiB.", "Choose fewer dossiers.", "bundle_large")
        self._hash.update(text)
        self._file.write(text)

    def digest(self) -> bytes:
        return self._hash.digest()


class _In:
    """Reads what must be there, counts and digests it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._hash = sha256()
        self.place = 0
        file.seek(0)

    def header(self) -> Header:
        start = self._file.read(len(MAGIC) + 1)
        self._file.seek(0)
        if start[: len(MAGIC)] != MAGIC[: len(start)] or not start:
            raise BadBundle("This is not a file of Calibar.", "Choose another file.", "not_a_bundle")
        if len(start) > len(MAGIC) and start[-1] != VERSION:
            newer = start[-1] > VERSION
            raise BadBundle(
                "A newer program made this file." if newer else "The file is damaged.",
                "Install the newer program." if newer else _HINT,
                "bundle_newer" if newer else "bundle_altered",
            )
        self.take(len(MAGIC) + 1)
        length = self.length()
        if not 0 < length <= MAX_HEADER_BYTES:
            raise _altered()
        try:
            header = msgspec.msgpack.decode(self.take(length), type=Header)
        except (msgspec.MsgspecError, UnicodeDecodeError, ValueError, RecursionError, OverflowError):
            raise _altered() from None
        if len({one.recipient for one in header.keys}) != len(header.keys):
            raise _altered()
        return header

    def length(self) -> int:
        value: int = _LENGTH.unpack(self.take(_LENGTH.size))[0]
        return value

    def take(self, length: int) -> bytes:
        text = self._file.read(length)
        if len(text) != length:
            raise BadBundle("The file is cut short.", "Copy it again, and wait until the copy ends.", "bundle_cut")
        self.place += length
        if self.place > MAX_BUNDLE_BYTES:
            raise BadBundle("The file is larger than Calibar makes any.", _HINT, "bundle_large")
        self._hash.update(text)
        return text

    def more(self) -> bool:
        return bool(self._file.read(1))

    def digest(self) -> bytes:
        return self._hash.digest()


def _altered() -> BadBundle:
    return BadBundle("The file was altered or damaged on its way.", _HINT)


def _signed(digest: bytes) -> bytes:
    return b"calibar-bundle\0" + digest


def _segments(parts: Iterable[Part]) -> Iterator[list[Part]]:
    """Group parts; there is one group at least, which may be empty."""
    group: list[Part] = []
    size = 0
    for part in parts:
        if len(part.body) > MAX_PART_BYTES:
            raise BadBundle("A part of the file is too large.", "Tell the person who runs the hub.", "bundle_large")
        if group and size + len(part.body) > SEGMENT_BYTES:
            yield group
            group, size = [], 0
        group.append(part)
        size += len(part.body) + 32
    yield group


def _with_last(groups: Iterator[list[Part]]) -> Iterator[tuple[bool, list[Part]]]:
    held = next(groups)
    for group in groups:
        yield False, held
        held = group
    yield True, held
