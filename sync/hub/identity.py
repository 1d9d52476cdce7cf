"""Who this hub is: its epoch, its signing key, the secret behind stream keys, the name of the agency."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import dataclass
from functools import lru_cache

from sync.hub import audit, streams
from sync.protocol.errors import StorageRefused
from sync.protocol.ids import DIRECTORY
from sync.protocol.sealing import SealingKey
from sync.protocol.signing import SigningKey


@dataclass(frozen=True, slots=True)
class HubIdentity:
    """The one row of the table `hub`. `epoch` changes when the database is put back from a backup."""

    epoch: bytes
    key: SigningKey
    secret: bytes
    agency: str
    sealing_key: SealingKey  # by which files for the hub are opened


def found(connection: sqlite3.Connection, agency: str, now: int) -> HubIdentity:
    """Make the hub's identity and the directory; an existing one stays as it is."""
    if connection.execute("SELECT 1 FROM hub").fetchone() is None:
        epoch, key = os.urandom(16), SigningKey.generate()
        connection.execute("INSERT INTO hub VALUES (1,?,?,?,?,?)", (epoch, key.secret(), os.urandom(32), agency, now))
        streams.found_stream(connection, DIRECTORY, epoch)
        audit.note(connection, now, "console", "hub.found", "hub")
    return read(connection)


def read(connection: sqlite3.Connection) -> HubIdentity:
    """Return the hub's identity. StorageRefused when the directory holds none yet."""
    row = connection.execute("SELECT epoch, signing_key, secret, agency FROM hub").fetchone()
    if row is None:
        raise StorageRefused("There is no hub in this folder yet.", "Run `calibar hub init` first.", code="no_hub")
    return _made_of(*row)


@lru_cache(maxsize=4)
def _made_of(epoch: bytes, secret_key: bytes, secret: bytes, agency: str) -> HubIdentity:
    """Return the identity of a row, which is read in each request and hardly ever another."""
    key = SigningKey(secret_key)
    return HubIdentity(epoch, key, secret, agency, SealingKey.of(key))


def renew_epoch(connection: sqlite3.Connection, now: int) -> HubIdentity:
    """Give the database a new epoch: to be done whenever it was put back from a backup."""
    connection.execute("UPDATE hub SET epoch = ?", (os.urandom(16),))
    audit.note(connection, now, "console", audit.NEW_EPOCH, "hub")
    return read(connection)
