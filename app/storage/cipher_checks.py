"""The assertions between a file and a usable connection: really encrypted, really SQLCipher, every setting accepted.

Opens nothing and repairs nothing; whoever fails here gets a worded error and an untouched file.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.storage.errors import (
    DatabaseMissingError,
    DatabaseUnreadableError,
    PlaintextDatabaseError,
    StorageReadOnlyError,
    WeakCipherError,
)
from app.storage.sqlcipher import Connection

CIPHER_FLOOR: Final = (4, 19)
_PAGE_BYTES: Final = 4096
CACHE_KIB: Final = 65_536
_PLAINTEXT_HEADER: Final = b"SQLite format 3"  # https://www.sqlite.org/fileformat.html, 1.3

# Each is set and read back. locking_mode comes before journal_mode: in EXCLUSIVE mode WAL needs no shared-memory
# file, so that a full disk still opens. A larger cache saves decryption; the log is cut back to 64 MB.
SETTINGS: Final[tuple[tuple[str, str, object], ...]] = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("temp_store", "MEMORY", 2),
    ("secure_delete", "ON", 1),
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("cache_size", f"-{CACHE_KIB}", -CACHE_KIB),
    ("wal_autocheckpoint", "4000", 4000),
    ("journal_size_limit", "67108864", 67108864),
)


def refuse_unfit_file(path: Path, *, create: bool) -> bool:
    """Return whether there is a database already; raise if there is none to open, or if it is not encrypted."""
    try:
        with path.open("rb") as file:
            page = file.read(_PAGE_BYTES)
            head = page[: len(_PLAINTEXT_HEADER)]
    except FileNotFoundError:
        if create:
            return False
        raise DatabaseMissingError(
            "The database of this vault is missing; its key file is here. No new one was made in its place.",
            "Put the file back or restore a backup; or enrol anew and fetch everything from the hub.",
        ) from None
    except OSError as error:
        raise StorageReadOnlyError(
            "The database file cannot be read. Nothing was changed.", "Check who owns the folder of the profile."
        ) from error
    if head == _PLAINTEXT_HEADER:
        raise PlaintextDatabaseError(
            "This file is a database without encryption. It was not opened.",
            "Move it out of the profile. If Calibar wrote it, tell your administrator at once.",
        )
    if not head and not create:
        raise DatabaseUnreadableError(
            "The database file is empty. Nothing was changed.",
            "Put the file back or restore a backup; or enrol anew and fetch everything from the hub.",
        )
    # The engine takes a file of one byte for a database that was never written to, and fills it anew.
    if head and (len(page) < _PAGE_BYTES or not any(page)):
        raise DatabaseUnreadableError(
            "The beginning of the database file is missing. Nothing was changed.",
            "Keep the file as it is. Save what can be read with 'calibar vault salvage', or restore a backup.",
        )
    return bool(head)


def assert_encrypted(path: Path) -> None:
    """Raise PlaintextDatabaseError unless the file that was just made starts with something else than SQLite's mark."""
    with path.open("rb") as file:
        head = file.read(len(_PLAINTEXT_HEADER))
    if not head or head == _PLAINTEXT_HEADER:
        raise PlaintextDatabaseError(
            "The database engine wrote without encryption. Calibar stopped before anything was saved.",
            "Reinstall Calibar; do not replace its SQLCipher library.",
        )


def assert_cipher(connection: Connection) -> None:
    """Raise WeakCipherError for a library that only looks like SQLCipher: there PRAGMA key does nothing, silently."""
    found = connection.execute("PRAGMA cipher_version").fetchone()
    if found is None or cipher_version(str(found[0])) < CIPHER_FLOOR:
        raise WeakCipherError(
            "The database engine is not SQLCipher 4.19 or newer. Nothing was read or written.",
            "Reinstall Calibar; do not replace its SQLCipher library.",
        )
    status = connection.execute("PRAGMA cipher_status").fetchone()
    if status is None or str(status[0]) != "1":
        raise WeakCipherError(
            "The encryption of the database engine is switched off. Nothing was read or written.",
            "Reinstall Calibar; do not replace its SQLCipher library.",
        )


def cipher_version(text: str) -> tuple[int, ...]:
    """Return the numbers of a version such as "4.19.0 community"; () if it is no version."""
    words = text.split()
    parts = words[0].split(".") if words else []
    return tuple(int(part) for part in parts) if all(part.isdigit() for part in parts) else ()


def configure(connection: Connection) -> None:
    """Apply every setting and read it back; raise WeakCipherError for one that was not accepted."""
    for name, value, expected in SETTINGS:
        connection.execute(f"PRAGMA {name} = {value}").fetchall()
        require(connection, name, expected)


def require(connection: Connection, name: str, expected: object) -> None:
    """Raise WeakCipherError unless the setting `name` reads back as `expected`."""
    found = connection.execute(f"PRAGMA {name}").fetchone()
    if found is None or found[0] != expected:
        raise WeakCipherError(
            f"The database engine did not accept the setting {name}. Nothing was read or written.",
            "Reinstall Calibar; do not replace its SQLCipher library.",
        )
