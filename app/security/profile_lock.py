"""One running program per profile: a lock that the operating system drops by itself when the holder dies.

Does not look whether the process named in the file lives: a number can belong to somebody else by now.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from app.errors import AlreadyOpenError, StorageError

# Windows locks bytes and nobody may read them: lock one far behind the number of the process.
_LOCKED_BYTE: Final = 1 << 30


class ProfileLock:
    """The lock at `path`. The file stays when it is released: removing it would let two starts hold two files."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._descriptor is not None

    def acquire(self) -> None:
        """Take the lock at once or raise AlreadyOpenError; StorageError if the file cannot be made."""
        if self._descriptor is not None:
            return
        try:
            # Not inheritable (PEP 446): a child that outlives us must not keep the profile locked.
            descriptor = self._opened()
        except OSError as error:
            raise StorageError(
                "The profile cannot be locked for this program. Nothing was changed.",
                "Check that the folder of the profile is writable and on a disk of this laptop.",
            ) from error
        try:
            _lock(descriptor)
        except OSError:
            os.close(descriptor)
            raise AlreadyOpenError(
                "Calibar is open with this profile already.",
                "Use the window that is open, close it first, or choose another --profile.",
            ) from None
        self._descriptor = descriptor
        self._write_number(descriptor)

    def _opened(self) -> int:
        try:
            return os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            # A disk that takes no writes, or not one more file: what is there can be held as well, the folder if need
            # be. Nobody else writes there either, and reading must go on.
            if error.errno not in {errno.EROFS, errno.ENOSPC, errno.EDQUOT, errno.EIO} or sys.platform == "win32":
                raise
        return os.open(self._path if self._path.exists() else self._path.parent, os.O_RDONLY)

    def holder(self) -> int | None:
        """Return the process number that the last holder wrote; it may be long gone."""
        try:
            return int(self._path.read_text(encoding="ascii").strip() or "0") or None
        except (OSError, ValueError):
            return None

    def release(self) -> None:
        """Give the lock back. Not holding it is fine."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    @staticmethod
    def _write_number(descriptor: int) -> None:
        try:
            os.ftruncate(descriptor, 0)
            os.lseek(descriptor, 0, os.SEEK_SET)
            os.write(descriptor, f"{os.getpid()}\n".encode("ascii"))
        except OSError:
            # The number is for people who look; on a full disk the lock itself holds without it.
            return


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        # flock and not lockf: closing another descriptor of the same file does not drop it.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
