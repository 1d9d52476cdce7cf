"""Finds a resource on disk in a checkout, in an installed wheel and in a frozen program. It opens nothing."""

from __future__ import annotations

import sys
from pathlib import Path, PurePosixPath


def locate(name: str) -> Path:
    """Return the path of a resource file or folder, such as `icons/lock.svg`.

    The name uses `/` on every system. FileNotFoundError when it is absent or would leave the folder of resources.
    A frozen program unpacks to `sys._MEIPASS` (PyInstaller, "Run-time Information").
    """
    parts = PurePosixPath(name)
    if parts.is_absolute() or ".." in parts.parts:
        raise FileNotFoundError(f"not a resource: {name}")
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) / "resources" if bundle else Path(__file__).resolve().parent
    path = root / parts
    if not path.exists():
        raise FileNotFoundError(f"no such resource: {name}")
    return path
