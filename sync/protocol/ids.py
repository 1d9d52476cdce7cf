"""Identifiers of changes and devices: UUID version 7 (RFC 9562) as 16 bytes, and names of streams.

The time inside an id is whatever the laptop's clock said; nothing relies on it.
"""

from __future__ import annotations

import os
import re
import threading

from sync.protocol.errors import BadMessage

ID_BYTES = 16
DIRECTORY = "directory"
STREAM_NAME = re.compile(r"[a-z]{1,16}(:[0-9a-f]{32})?\Z")
_HEX = re.compile(r"[0-9a-f]{32}\Z")


class IdSource:
    """Makes ids that neither repeat nor run backwards within a process, even when the clock does."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def new_id(self, unix_ms: int) -> bytes:
        """Return 16 bytes; `unix_ms` is the wall clock in milliseconds since 1970."""
        fresh = (unix_ms & 0xFFFF_FFFF_FFFF) << 12 | int.from_bytes(os.urandom(2), "big") & 0x7FF
        with self._lock:
            # RFC 9562 section 6.2, method 1: the 12 bits after the version count up and overflow into the time.
            self._last = max(self._last + 1, fresh)
            stamp = self._last
        tail = int.from_bytes(os.urandom(8), "big") & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        high = (stamp >> 12) << 16 | 0x7000 | (stamp & 0xFFF)
        return (high << 64 | tail).to_bytes(ID_BYTES, "big")


def from_hex(text: str) -> bytes:
    """Return 16 bytes of 32 lower-case hex digits; BadMessage otherwise."""
    if not _HEX.match(text):
        raise BadMessage("This is not an id.")
    return bytes.fromhex(text)


def is_stream(name: str) -> bool:
    """Tell whether a name may name a stream: a word, or a word, a colon and 32 hex digits."""
    return STREAM_NAME.match(name) is not None


def founder_of(stream: str) -> bytes | None:
    """Return the id of the record whose creation founds a stream; None when the hub alone founds it (the directory)."""
    _, _, tail = stream.partition(":")
    return bytes.fromhex(tail) if tail else None
