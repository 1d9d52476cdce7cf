"""A file that is given up when the disk is full, so that there is room to save a draft and to lock.

Does not decide when: whoever meets a StorageFullError does.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Final

BALLAST_BYTES: Final = 8 << 20
# Below this much free room the ballast is not made again: it must not be what fills the disk.
_ROOM_BYTES: Final = 64 << 20


class Ballast:
    """The reserve at `path`."""

    def __init__(self, path: Path, size: int = BALLAST_BYTES, room: int = _ROOM_BYTES) -> None:
        self._path = path
        self._size = size
        self._room = room

    @property
    def stands(self) -> bool:
        """Whether the whole reserve is there."""
        try:
            return self._path.stat().st_size >= self._size
        except OSError:
            return False

    def release(self) -> bool:
        """Give the reserve up; True if there was one."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True

    def restore(self) -> bool:
        """Make the reserve if there is plenty of room; True if it stands."""
        if self.stands:
            return True
        try:
            if shutil.disk_usage(self._path.parent).free < self._room:
                return False
            # Random bytes: a file system that compresses would give nothing back for zeros.
            with self._path.open("wb") as file:
                for _ in range(0, self._size, 1 << 20):
                    file.write(os.urandom(min(1 << 20, self._size)))
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            self.release()
            return False
        return True
