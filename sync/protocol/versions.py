"""Versions of the wire format, dated, with what each brought.

A laptop older than `OLDEST_READER` may send but not receive.
Additions (new trailing fields, new kinds, new fields of a body) are not new versions: both sides keep what they do
not know.
"""

from __future__ import annotations

from typing import Final

FIRST: Final = 20261124  # streams with gapless sequences, seals, pages, per-change verdicts, blobs in chunks
COLUMNS: Final = 20261129  # pages of many changes come as columns, see `columns`; older readers get them as before
CURRENT: Final = COLUMNS
OLDEST_READER: Final = FIRST
OLDEST_SENDER: Final = FIRST


def reads_columns(version: int) -> bool:
    """Tell whether a laptop of that version opens pages of columns."""
    return version >= COLUMNS


def may_send(version: int) -> bool:
    """Tell whether a laptop of that version may push."""
    return version >= OLDEST_SENDER


def may_read(version: int) -> bool:
    """Tell whether a laptop of that version understands what the hub would send."""
    return version >= OLDEST_READER
