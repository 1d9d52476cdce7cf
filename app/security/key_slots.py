"""A tiny file that survives a power cut at any moment: two fixed slots, overwritten in place, one at a time.

In place, because a rename leaves the old content in free blocks, where an old wrapped key could be found. Does not
know what it stores; a checksum tells damage, not forgery.
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from app.durability import replace_durably, sync_file

SLOT_BYTES: Final = 512
FILE_BYTES: Final = 2 * SLOT_BYTES
# magic 8, generation 8, length 2, content; the checksum closes the slot.
_HEAD: Final = struct.Struct(">8sQH")
_CHECKSUM_BYTES: Final = 32
CAPACITY: Final = SLOT_BYTES - _HEAD.size - _CHECKSUM_BYTES
# A slot of several sectors is as safe as one of a single sector: the other slot is whole until this one is synced.
SECTOR_BYTES: Final = 512


@dataclass(frozen=True, slots=True)
class SlotReading:
    """The newest whole content; `needs_mending` when the other slot is older or damaged."""

    content: bytes
    generation: int
    newest: int
    needs_mending: bool


class SlotFile:
    """One content of at most `capacity` bytes, kept twice at `path`. `magic` (8 bytes) names the kind of content."""

    def __init__(self, path: Path, magic: bytes, slot_bytes: int = SLOT_BYTES) -> None:
        if len(magic) != 8:
            raise ValueError("the magic of a slot file has 8 bytes")
        if slot_bytes < SECTOR_BYTES or slot_bytes % SECTOR_BYTES:
            raise ValueError("a slot is some whole sectors")
        self._path = path
        self._magic = magic
        self._slot_bytes = slot_bytes
        self.capacity = slot_bytes - _HEAD.size - _CHECKSUM_BYTES

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    def exists(self) -> bool:
        """Whether there is a file, whole or not."""
        return self._path.exists()

    def create(self, content: bytes) -> None:
        """Make the file with `content` in both slots, all or nothing. Raises FileExistsError, OSError."""
        if self.exists():
            raise FileExistsError(self._path.name)
        fresh = self._path.with_name(self._path.name + ".new")
        fresh.unlink(missing_ok=True)
        slot = self._packed(content, 1)
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        try:
            _write_all(descriptor, 0, slot + slot)
            sync_file(descriptor)
        finally:
            os.close(descriptor)
        replace_durably(fresh, self._path)

    def read(self) -> SlotReading | None:
        """Return the newest whole content, or None if no slot is whole. Raises FileNotFoundError, OSError."""
        return self.parse(self._path.read_bytes())

    def parse(self, raw: bytes) -> SlotReading | None:
        """Return what `read` would for a file of these bytes."""
        size = self._slot_bytes
        slots = [self._unpacked(raw[start : start + size]) for start in (0, size)]
        whole = [(slot[0], -index) for index, slot in enumerate(slots) if slot is not None]
        if not whole:
            return None
        newest = -max(whole)[1]
        slot, other = slots[newest], slots[1 - newest]
        assert slot is not None
        return SlotReading(content=slot[1], generation=slot[0], newest=newest, needs_mending=slot != other)

    def write(self, content: bytes) -> None:
        """Replace the content durably: the idle slot, then the other, so that nothing old stays. Raises OSError."""
        found = self.read()
        generation, newest = (found.generation, found.newest) if found else (0, 0)
        slot = self._packed(content, generation + 1)
        descriptor = os.open(self._path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        try:
            for index in (1 - newest, newest):
                _write_all(descriptor, index * self._slot_bytes, slot)
                sync_file(descriptor)
        finally:
            os.close(descriptor)

    def erase(self) -> None:
        """Overwrite both slots with random bytes, durably. A solid-state disk may keep the old ones elsewhere."""
        descriptor = os.open(self._path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        try:
            _write_all(descriptor, 0, os.urandom(2 * self._slot_bytes))
            sync_file(descriptor)
        finally:
            os.close(descriptor)

    def _packed(self, content: bytes, generation: int) -> bytes:
        if len(content) > self.capacity:
            raise ValueError(f"a slot holds {self.capacity} bytes")
        body = _HEAD.pack(self._magic, generation, len(content)) + content
        body = body.ljust(self._slot_bytes - _CHECKSUM_BYTES, b"\0")
        return body + sha256(body).digest()

    def _unpacked(self, raw: bytes) -> tuple[int, bytes] | None:
        body, checksum = raw[:-_CHECKSUM_BYTES], raw[-_CHECKSUM_BYTES:]
        if len(raw) != self._slot_bytes or sha256(body).digest() != checksum:
            return None
        magic, generation, length = _HEAD.unpack_from(body)
        if magic != self._magic or length > self.capacity:
            return None
        return generation, body[_HEAD.size : _HEAD.size + length]


def _write_all(descriptor: int, offset: int, content: bytes) -> None:
    os.lseek(descriptor, offset, os.SEEK_SET)
    left = memoryview(content)
    while left:
        left = left[os.write(descriptor, left) :]
