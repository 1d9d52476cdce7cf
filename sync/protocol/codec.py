"""Messages as bytes: one byte for the encoding, then MessagePack, compressed when that is worth it.

The mark is inside the body and not an HTTP header, so that no proxy between undoes it. Sizes are bounded before memory
is taken. What a message means is not known here.
"""

from __future__ import annotations

import threading
from typing import Any, Final, TypeVar

import msgspec
import zstandard

from sync.protocol.errors import BadMessage

PLAIN: Final = b"\x00"
ZSTD: Final = b"\x01"
MAX_MESSAGE_BYTES: Final = 32 * 1024 * 1024  # unpacked
MAX_WINDOW_BYTES: Final = 8 * 1024 * 1024
WORTH_COMPRESSING_BYTES: Final = 400
_LEVEL: Final = 3  # level 9 saves eight per cent more and costs six times the time
_LEVEL_ONCE: Final = 12  # seven per cent smaller than 3 for thirteen times its processor time
_encoder = msgspec.msgpack.Encoder()
_own = threading.local()  # a compressor serves one thread at a time
Message = TypeVar("Message")


def pack(message: Any) -> bytes:
    """Return the bytes of a message."""
    return squeeze(_encoder.encode(message))


def squeeze(raw: bytes) -> bytes:
    """Return bytes with their mark, compressed when that makes them smaller."""
    if len(raw) < WORTH_COMPRESSING_BYTES:
        return PLAIN + raw
    compressor = getattr(_own, "compressor", None)
    if compressor is None:
        compressor = _own.compressor = zstandard.ZstdCompressor(level=_LEVEL)
    small: bytes = compressor.compress(raw)
    return ZSTD + small if len(small) < len(raw) else PLAIN + raw


def squeeze_once(raw: bytes) -> bytes:
    """Return bytes with their mark, compressed as small as is bearable for what is made once and sent often."""
    small: bytes = zstandard.ZstdCompressor(level=_LEVEL_ONCE).compress(raw)
    return ZSTD + small if len(small) < len(raw) else PLAIN + raw


def plain(message: Any) -> bytes:
    """Return the bytes of a message that holds compressed parts already."""
    return PLAIN + _encoder.encode(message)


def unpack(body: bytes, shape: type[Message], limit_bytes: int = MAX_MESSAGE_BYTES) -> Message:
    """Return the message of that shape. BadMessage for anything else; the words never repeat the input."""
    raw = loosen(body, limit_bytes)
    try:
        return msgspec.msgpack.decode(raw, type=shape)
    except msgspec.ValidationError:
        raise BadMessage("A part of the message has the wrong type or size.") from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ValueError, OverflowError):
        raise BadMessage("The message is damaged.") from None


def loosen(body: bytes, limit_bytes: int = MAX_MESSAGE_BYTES) -> bytes:
    """Return marked bytes unpacked, at most `limit_bytes`. BadMessage when larger, damaged or of unknown encoding."""
    mark = body[:1]
    if mark == PLAIN:
        if len(body) > limit_bytes + 1:
            raise BadMessage("The message is too large.")
        return body[1:]
    if mark != ZSTD:
        raise BadMessage("The message is damaged.")
    compressed = body[1:]
    try:
        # The frame's own word about its size is checked before it is believed.
        stated = zstandard.frame_content_size(compressed)
        if stated > limit_bytes:
            raise BadMessage("The message is too large.")
        reader = zstandard.ZstdDecompressor(max_window_size=MAX_WINDOW_BYTES).decompressobj()
        if stated >= 0:
            raw: bytes = reader.decompress(compressed)
        else:
            raw = _bounded(compressed, limit_bytes)
    except zstandard.ZstdError:
        raise BadMessage("The message is damaged.") from None
    if stated >= 0 and (len(raw) != stated or not reader.eof or reader.unused_data):
        raise BadMessage("The message is damaged.")
    return raw


def _bounded(compressed: bytes, limit_bytes: int) -> bytes:
    """Return a frame that does not say its size; reading stops at the limit."""
    with zstandard.ZstdDecompressor(max_window_size=MAX_WINDOW_BYTES).stream_reader(compressed) as stream:
        raw: bytes = stream.read(limit_bytes + 1)
    if len(raw) > limit_bytes:
        raise BadMessage("The message is too large.")
    return raw
