"""From a file and a raw key to a connection that has read its first page; settings and rules come after.

Does not word errors and falls back to nothing: the driver's errors go up as they are.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.storage import sqlcipher
from app.storage.cipher_checks import assert_cipher
from app.storage.sqlcipher import Connection

KEY_BYTES: Final = 32
_HEX: Final = b"0123456789abcdef"


def keyed_connection(path: Path, key: bytearray, *, timeout_s: float, immutable: bool = False) -> Connection:
    """Connect with the raw `key`. Raises the driver's errors (NOTADB: wrong key or damaged header), WeakCipherError."""
    connection = sqlcipher.connect(path, timeout_s=timeout_s, immutable=immutable)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to stderr
        literal = raw_key_literal(key)
        connection.set_key(literal)
        wipe(literal)
        assert_cipher(connection)
        if not immutable:
            # Before the first read, so that no shared-memory file is needed and a second opener is refused there.
            connection.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def raw_key_literal(key: bytearray) -> bytearray:
    """Return x'64 hex digits', what SQLCipher takes for a raw key; anything else it takes for a passphrase, silently.

    Filled in place, so that the key never becomes a string that nobody can overwrite.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("a database key has 32 bytes")
    literal = bytearray(2 * KEY_BYTES + 3)
    literal[:2] = b"x'"
    for index, byte in enumerate(key):
        literal[2 * index + 2] = _HEX[byte >> 4]
        literal[2 * index + 3] = _HEX[byte & 15]
    literal[-1:] = b"'"
    return literal


def log_holds_changes(path: Path) -> bool:
    """Whether a write-ahead log with content lies beside the database: ignoring it would show an older state."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def wipe(secret: bytearray) -> None:
    """Overwrite in place. Python may have copied it elsewhere; only the end of the process removes those copies."""
    secret[:] = bytes(len(secret))
