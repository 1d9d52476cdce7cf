"""The one place that touches the untyped SQLCipher driver: connecting, and telling its errors apart.

Knows nothing of vaults, rules or tables; `database.py` does.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeAlias, cast

from sqlcipher3 import dbapi2

from app.errors import AlreadyOpenError, CalibarError, StorageDamagedError, StorageFullError
from app.storage.errors import (
    DatabaseUnreadableError,
    StorageBusyError,
    StorageFailedError,
    StorageInterruptedError,
    StorageReadOnlyError,
)

Parameters: TypeAlias = Sequence[Any] | Mapping[str, Any]

# Raised for every error of the engine; `sqlite_errorcode` is its extended result code.
DatabaseError: type[Exception] = dbapi2.Error
# A constraint (UNIQUE, NOT NULL, CHECK, foreign key) refused the row.
IntegrityError: type[Exception] = dbapi2.IntegrityError

# Primary result codes, https://www.sqlite.org/rescode.html
BUSY, LOCKED, READONLY, INTERRUPT, IOERR, CORRUPT = 5, 6, 8, 9, 10, 11
FULL, CANTOPEN, PROTOCOL, NOTADB = 13, 14, 15, 26
# Met when opening on a disk that takes no writes.
UNWRITABLE = frozenset({READONLY, IOERR, FULL, CANTOPEN})
# After these the connection itself is not to be trusted (measured: one lost lock gave 39 errors in a row).
SUSPECT = frozenset({IOERR, CORRUPT, CANTOPEN, PROTOCOL, NOTADB})

_NO_ROOM_BYTES = 1 << 20
_NO_TEXT = "Could not decode to UTF-8"
_SAFE = "The edit was rolled back whole; everything saved before it is safe."


class Cursor(Protocol):
    """A statement that ran."""

    rowcount: int
    lastrowid: int | None

    def fetchone(self) -> tuple[Any, ...] | None:
        """Return the next row, or None."""
        ...

    def fetchall(self) -> list[tuple[Any, ...]]:
        """Return the rows that are left."""
        ...

    def __iter__(self) -> Iterator[tuple[Any, ...]]: ...


class Connection(Protocol):
    """A connection in autocommit mode: nothing begins or ends a transaction but our own statements."""

    in_transaction: bool

    def execute(self, sql: str, parameters: Parameters = ..., /) -> Cursor:
        """Run one statement."""
        ...

    def executemany(self, sql: str, rows: Iterable[Parameters], /) -> Cursor:
        """Run one statement for each row."""
        ...

    def interrupt(self) -> None:
        """Stop the running statement, from any thread."""
        ...

    def set_key(self, key: bytearray, /) -> None:
        """Hand SQLCipher its key, as PRAGMA key does."""
        ...

    def close(self) -> None:
        """Close; the last connection writes the log back."""
        ...


def connect(path: Path, *, timeout_s: float, immutable: bool = False) -> Connection:
    """Connect without a key. `immutable` reads a file on a disk that takes no lock and no write."""
    suffix = "?mode=ro&immutable=1" if immutable else ""
    target = path.absolute().as_uri() + suffix
    made = dbapi2.connect(target, uri=True, isolation_level=None, timeout=timeout_s, cached_statements=512)
    return cast("Connection", made)


def primary_code(error: BaseException) -> int:
    """Return the primary SQLite result code of a driver error, 0 if it has none."""
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def translated(error: BaseException, *, opening: bool = False) -> CalibarError | None:
    """Return the worded error for a driver error, or None if it is a fault of the program (a constraint, bad SQL)."""
    code = primary_code(error)
    if str(error).startswith(_NO_TEXT):
        # A page of zeros passes for one that was never written, and the driver repeats what stood around it: such
        # words go into no log.
        error.args = (_NO_TEXT,)
        code = CORRUPT
    if code in {BUSY, LOCKED}:
        if opening:
            return AlreadyOpenError(
                "Another window of Calibar has this vault open.", "Use that window, or close it and try again."
            )
        return StorageBusyError(f"The vault is held by another process. {_SAFE}", "Try again in a moment.")
    if code == FULL:
        return StorageFullError(
            f"The disk is full. {_SAFE}", "Free some space on this disk, then save again. Reading still works."
        )
    if code == NOTADB:
        return DatabaseUnreadableError(
            "The key is right, but the database does not open with it: its beginning is damaged, or it belongs to "
            "another vault. Nothing was changed.",
            "Keep the file as it is. Save what can be read with 'calibar vault salvage', or restore a backup.",
        )
    if code == CORRUPT:
        return StorageDamagedError(
            "The database is damaged. Nothing was deleted.",
            "Keep the file as it is. Save what can be read with 'calibar vault salvage', or restore a backup.",
        )
    if code == READONLY:
        return StorageReadOnlyError(
            f"The disk or the file takes no writes. {_SAFE}", "Reading still works. Make the disk writable again."
        )
    if code == INTERRUPT:
        return StorageInterruptedError("Stopped on request; nothing of it was kept.")
    if code in {IOERR, CANTOPEN, PROTOCOL}:
        return StorageFailedError(
            f"The disk answered with an error. {_SAFE}",
            "Try again. If it happens again, check the disk and its free space before going on.",
        )
    return None


def worded(error: Exception, path: Path, *, opening: bool = False) -> Exception:
    """Return what to raise for a driver error met at `path`: worded, or the error itself (see `translated`)."""
    # Some writes fail with a plain I/O error on a full disk; the room that is left tells them apart.
    if primary_code(error) in {IOERR, CANTOPEN} and _no_room(path):
        return StorageFullError(
            f"The disk is full. {_SAFE}", "Free some space on this disk, then save again. Reading still works."
        )
    return translated(error, opening=opening) or error


def _no_room(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _NO_ROOM_BYTES
    except OSError:
        return False


def library_version() -> str:
    """Return the version of SQLCipher; empty when the library is plain SQLite."""
    connection = dbapi2.connect(":memory:")
    try:
        row = connection.execute("PRAGMA cipher_version").fetchone()
        return str(row[0]) if row else ""
    finally:
        connection.close()
