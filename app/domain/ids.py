"""Identifiers that laptops make on their own: UUID version 7 (RFC 9562), as 32 lower-case hex digits.

They sort by the time they were made. They do not tell the truth about time: a laptop's clock may be wrong.
"""

from __future__ import annotations

import os
import re
import threading

from app.errors import BadInputError

_HEX_32 = re.compile(r"[0-9a-f]{32}\Z")


class IdSource:
    """Makes ids that never repeat and never run backwards within one process, even when the clock does."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last_ms = 0
        self._sequence = 0

    def new_id(self, unix_ms: int) -> str:
        """Return a fresh id; `unix_ms` is the wall clock in milliseconds since 1970."""
        with self._lock:
            if unix_ms > self._last_ms:
                self._last_ms = unix_ms
                self._sequence = int.from_bytes(os.urandom(2), "big") & 0x7FF
            else:
                # RFC 9562 section 6.2, method 1: a counter in rand_a; it overflows into the time.
                self._sequence += 1
                if self._sequence > 0xFFF:
                    self._last_ms += 1
                    self._sequence = 0
            stamp, sequence = self._last_ms, self._sequence
        tail = (int.from_bytes(os.urandom(8), "big") & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000
        number = ((stamp & 0xFFFF_FFFF_FFFF) << 80) | ((0x7000 | sequence) << 64) | tail
        return f"{number:032x}"


def check_id(text: str) -> str:
    """Return `text` as a canonical id (dashes and capitals are accepted); BadInputError otherwise."""
    canonical = text.strip().lower().replace("-", "")
    if not _HEX_32.match(canonical):
        raise BadInputError("this is not a record id", "An id has 32 digits from 0-9 and a-f.")
    return canonical


def dossier_stream(target_id: str) -> str:
    """Return the stream that carries the dossier of a target."""
    return f"dossier:{target_id}"


def operation_stream(operation_id: str) -> str:
    """Return the stream that carries an operation."""
    return f"operation:{operation_id}"


DIRECTORY_STREAM = "directory"
