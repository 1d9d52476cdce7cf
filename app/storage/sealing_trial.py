"""Tries, before anything depends on it, that pages sealed by us are a database to the engine, and to its own check.

Another version of the engine may lay out its pages otherwise; then this fails, and nothing is sealed by us.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from app.errors import CalibarError
from app.storage import sqlcipher
from app.storage.database import Database
from app.storage.page_sealing import PageSealer, plain_blocks

# What PRAGMA cipher_settings says of a database whose pages we can seal; how a passphrase is stretched does not matter.
_SETTINGS: Final = (
    "PRAGMA cipher_page_size = 4096;",
    "PRAGMA cipher_use_hmac = 1;",
    "PRAGMA cipher_plaintext_header_size = 0;",
    "PRAGMA cipher_hmac_algorithm = HMAC_SHA512;",
)
_ROWS: Final = 200


def sealing_works(folder: Path) -> bool:
    """Make a small database with the engine, seal its pages anew under another key, and let the engine judge it."""
    try:
        with tempfile.TemporaryDirectory(prefix="sealing-", dir=folder) as name:
            return _tried(Path(name))
    except (CalibarError, OSError, ValueError, sqlcipher.DatabaseError):
        return False


def _tried(folder: Path) -> bool:
    first, second = os.urandom(32), os.urandom(32)
    with Database.open(folder / "made.db", first, create=True, ballast=False) as made:
        with made.atomic():
            made.execute("CREATE TABLE trial (n INTEGER PRIMARY KEY, body BLOB) STRICT")
            made.execute("CREATE INDEX trial_body ON trial(body)")
            made.execute("CREATE VIRTUAL TABLE words USING fts5(word, content='')")
            made.executemany("INSERT INTO trial (body) VALUES (?)", [(os.urandom(100),) for _ in range(_ROWS)])
            made.executemany("INSERT INTO words (rowid, word) VALUES (?, ?)", [(n, f"w{n}") for n in range(_ROWS)])
        expected = made.rows("SELECT n, body FROM trial ORDER BY n")
        if not settings_fit(str(row[0]) for row in made.rows("PRAGMA cipher_settings")):
            return False
    sealer = PageSealer(folder / "sealed.db", second)
    try:
        for block in plain_blocks(folder / "made.db", first):
            sealer.add(block)
    finally:
        sealer.close()
    with Database.open(folder / "sealed.db", second, create=False, ballast=False) as sealed:
        return (
            not sealed.integrity()
            and sealed.rows("SELECT n, body FROM trial ORDER BY n") == expected
            and sealed.rows("SELECT rowid FROM words WHERE words MATCH 'w7'") == [(7,)]
        )


def settings_fit(told: Iterable[str]) -> bool:
    """Tell whether what the engine says of an open database is what we know how to seal."""
    return set(told).issuperset(_SETTINGS)
