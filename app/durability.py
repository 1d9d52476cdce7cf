"""Getting bytes onto the disk and not merely into its cache, on each operating system.

Knows no format. A disk that lies about flushing defeats it, as it defeats every database.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path


def sync_file(descriptor: int) -> None:
    """Return when the bytes written through `descriptor` are on the disk."""
    if sys.platform == "darwin":
        import fcntl

        # On macOS fsync only hands over to the drive's cache: fsync(2).
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
        return
    os.fsync(descriptor)


def sync_directory(path: Path) -> None:
    """Return when the names in directory `path` are on the disk; Windows keeps them with the file itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def replace_durably(fresh: Path, target: Path) -> None:
    """Rename the complete and synced file `fresh` over `target`, durably."""
    fresh.replace(target)
    sync_directory(target.parent)


def write_durably(target: Path, data: bytes) -> None:
    """Write a whole file or none: what stood at `target` stays until `data` is on the disk beside it.

    Only its owner may read it. Raises OSError; nothing is left beside the target then.
    """
    number, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    fresh = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            sync_file(file.fileno())
        replace_durably(fresh, target)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
