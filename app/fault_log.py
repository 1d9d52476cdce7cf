"""Faults of the program in a file that holds no word of any dossier: types and places of code, never messages.

An exception's text may quote a name or an address, so it is not written (security.md 3.9).
"""

from __future__ import annotations

import json
import os
import traceback
from datetime import datetime
from pathlib import Path
from typing import Final

NAME: Final = "faults.jsonl"
MOST_BYTES: Final = 1024 * 1024
FILES: Final = 5
_ROOT: Final = Path(__file__).resolve().parents[1]
_MOST_FRAMES: Final = 30


def places_of(error: BaseException) -> list[str]:
    """Return `module:line` of each frame, outermost first; of files outside the program only the name."""
    places = []
    for frame in traceback.extract_tb(error.__traceback__)[-_MOST_FRAMES:]:
        path = Path(frame.filename)
        shown = path.relative_to(_ROOT).as_posix() if path.is_relative_to(_ROOT) else path.name
        places.append(f"{shown}:{frame.lineno}")
    return places


def note_fault(folder: Path, error: BaseException, at: datetime) -> bool:
    """Append one line about a fault; return whether it could be written. A full file moves back; five are kept.

    Raises nothing: it is called when something is broken already.
    """
    causes: list[dict[str, object]] = []
    cause: BaseException | None = error
    while cause is not None and len(causes) < 5:
        causes.append({"type": type(cause).__name__, "places": places_of(cause)})
        cause = cause.__cause__ or cause.__context__
    line = json.dumps({"at": at.isoformat(timespec="seconds"), "faults": causes}) + "\n"
    path = folder / NAME
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > MOST_BYTES:
            _move_back(folder)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.write(descriptor, line.encode())
        finally:
            os.close(descriptor)
    except OSError:
        return False
    return True


def _move_back(folder: Path) -> None:
    """Give each file the next number; the oldest goes."""
    for number in range(FILES - 1, 0, -1):
        older = folder / (f"{NAME}.{number - 1}" if number > 1 else NAME)
        if older.exists():
            older.replace(folder / f"{NAME}.{number}")
