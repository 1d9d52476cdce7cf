"""A copy of a database and its log in the memory of the machine, for a disk that takes no writes.

A log that holds changes must be worked in before the database can be read, and that is a write. The copy is encrypted
as the original is, belongs to its owner alone, and goes when it is closed. It is for reading only.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

_SPARE_BYTES: Final = 16 << 20


def take_shelter(path: Path, places: Sequence[Path] | None = None) -> Path | None:
    """Return where the database at `path` and its log were copied to; None when there is no room anywhere."""
    log = path.with_name(path.name + "-wal")
    try:
        # Working the log in takes at most its size again.
        needed = path.stat().st_size + 2 * log.stat().st_size + _SPARE_BYTES
    except OSError:
        return None
    for place in places if places is not None else _places():
        try:
            if shutil.disk_usage(place).free < needed:
                continue
            folder = Path(tempfile.mkdtemp(prefix="calibar-reading-", dir=place))
        except OSError:
            continue
        try:
            for source in (path, log):
                shutil.copyfile(source, folder / source.name)
        except OSError:
            shutil.rmtree(folder, ignore_errors=True)
            continue
        return folder / path.name
    return None


def leave_shelter(copy: Path) -> None:
    """Remove a copy that `take_shelter` made."""
    shutil.rmtree(copy.parent, ignore_errors=True)


def _places() -> list[Path]:
    """Return where a copy may go: memory first, which a power cut empties."""
    named = [os.environ.get("XDG_RUNTIME_DIR", ""), "/dev/shm", tempfile.gettempdir()]  # noqa: S108 - encrypted, 0700
    return [Path(name) for name in named if name and Path(name).is_dir()]
