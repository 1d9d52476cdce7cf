"""Tables of the hub's SQLite database, and the steps from one version to the next.

Every key begins with the stream where there is one, so that a larger engine can divide the tables by stream.
"""

from __future__ import annotations

import sqlite3
from typing import Final

from sync.protocol.errors import StorageRefused

VERSION: Final = 5

_TABLES: Final = (
    """
    CREATE TABLE hub (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      epoch BLOB NOT NULL,          -- of this incarnation of the database
      signing_key BLOB NOT NULL,
      secret BLOB NOT NULL,         -- stream keys are derived from it
      agency TEXT NOT NULL,
      created_at INTEGER NOT NULL   -- all instants are microseconds since 1970, UTC
    ) STRICT
    """,
    """
    CREATE TABLE officer (
      id BLOB PRIMARY KEY,
      name TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('reader', 'contributor', 'administrator')),
      active INTEGER NOT NULL DEFAULT 1,
      grants_version INTEGER NOT NULL DEFAULT 1,
      created_at INTEGER NOT NULL,
      unit TEXT NOT NULL DEFAULT ''
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE device (
      number INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE,
      officer BLOB NOT NULL REFERENCES officer (id),
      public_key BLOB NOT NULL UNIQUE,
      label TEXT NOT NULL,
      enrolled_at INTEGER NOT NULL,
      blocked_at INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE invite (
      code_hash BLOB PRIMARY KEY,
      officer BLOB NOT NULL REFERENCES officer (id),
      expires_at INTEGER NOT NULL,
      device INTEGER REFERENCES device (number)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE stream (
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      birth BLOB NOT NULL,          -- the epoch in which it was founded: where its chain begins
      head INTEGER NOT NULL,
      chain BLOB NOT NULL,
      position INTEGER NOT NULL     -- of its newest change in the whole log
    ) STRICT
    """,
    "CREATE INDEX stream_by_position ON stream (position)",
    """
    CREATE TABLE stream_grant (
      officer BLOB NOT NULL REFERENCES officer (id),
      stream TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('reader', 'contributor', 'lead', '')),
      version INTEGER NOT NULL,     -- the officer's grants_version that brought it
      granted_at INTEGER NOT NULL,
      PRIMARY KEY (officer, stream)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX stream_grant_by_version ON stream_grant (officer, version)",
    """
    CREATE TABLE log (
      position INTEGER PRIMARY KEY, -- order of commits over all streams; one writer makes it gapless
      stream INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      change BLOB NOT NULL,
      device INTEGER NOT NULL,
      counter INTEGER NOT NULL,
      kind TEXT,                    -- of a creation; NULL for changes of what was created
      payload BLOB,                 -- verbatim; NULL once erased
      digest BLOB NOT NULL,
      chain BLOB NOT NULL,
      UNIQUE (stream, seq),
      UNIQUE (stream, change),
      UNIQUE (device, counter)
    ) STRICT
    """,
    """
    CREATE TABLE seal (
      stream INTEGER NOT NULL,
      from_seq INTEGER NOT NULL,
      count INTEGER NOT NULL,
      bytes INTEGER NOT NULL,       -- of the payloads
      device BLOB NOT NULL,
      received_at INTEGER NOT NULL,
      missing BLOB NOT NULL,        -- MessagePack: (place in the batch, digest) of what was not accepted
      signature BLOB NOT NULL,
      PRIMARY KEY (stream, from_seq)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE segment (
      stream INTEGER NOT NULL,
      from_seq INTEGER NOT NULL,
      to_seq INTEGER NOT NULL,
      packed BLOB NOT NULL,         -- a full page as it travels
      PRIMARY KEY (stream, from_seq)
    ) STRICT
    """,
    """
    CREATE TABLE refused (
      device INTEGER NOT NULL,
      change BLOB NOT NULL,
      stream TEXT NOT NULL,
      payload BLOB NOT NULL,
      code TEXT NOT NULL,
      received_at INTEGER NOT NULL,
      PRIMARY KEY (device, change)
    ) STRICT
    """,
    """
    CREATE TABLE blob (
      number INTEGER PRIMARY KEY,
      stream TEXT NOT NULL,
      blob BLOB NOT NULL,
      sha256 BLOB NOT NULL,
      size INTEGER NOT NULL,
      have INTEGER NOT NULL DEFAULT 0,
      complete_at INTEGER,
      device INTEGER NOT NULL,
      UNIQUE (stream, blob)
    ) STRICT
    """,
    """
    CREATE TABLE blob_chunk (
      blob INTEGER NOT NULL,
      offset INTEGER NOT NULL,
      chunk BLOB NOT NULL,
      PRIMARY KEY (blob, offset)
    ) STRICT
    """,
    """
    CREATE TABLE audit (
      seq INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      actor TEXT NOT NULL,          -- officer, device or 'console'
      action TEXT NOT NULL,
      object TEXT NOT NULL,         -- ids only, never contents
      previous BLOB NOT NULL,
      hash BLOB NOT NULL
    ) STRICT
    """,
)

_STANDING: Final = (
    """
    CREATE TABLE standing (
      device BLOB PRIMARY KEY REFERENCES device (id),
      meeting INTEGER NOT NULL DEFAULT 0,   -- grows with each question of the laptop
      token BLOB NOT NULL DEFAULT x'',      -- of the newest one: its repetition is no older copy
      met_at INTEGER,
      wipe_ordered_at INTEGER,
      wiped_at INTEGER,
      quarantined_at INTEGER
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE anchor (
      number INTEGER PRIMARY KEY,
      device BLOB NOT NULL REFERENCES device (id),
      seq INTEGER NOT NULL,
      head BLOB NOT NULL,
      at INTEGER NOT NULL,
      broken INTEGER NOT NULL DEFAULT 0     -- it does not go on from the one before it
    ) STRICT
    """,
    "CREATE INDEX anchor_by_device ON anchor (device, number)",
    "CREATE TRIGGER anchor_stays BEFORE UPDATE ON anchor BEGIN SELECT raise(ABORT, 'anchors stay'); END",
    "CREATE TRIGGER anchor_remains BEFORE DELETE ON anchor BEGIN SELECT raise(ABORT, 'anchors stay'); END",
    """
    CREATE TABLE deposit (
      device BLOB NOT NULL REFERENCES device (id),
      signature BLOB NOT NULL,
      batch BLOB NOT NULL,          -- a sealed batch as it came; nobody applied it
      changes INTEGER NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY (device, signature)
    ) STRICT
    """,
)
# `version` takes the place of `number` as what laptops compare: it grows also when a device shows its sealing key.
_BUNDLES: Final = (
    "ALTER TABLE device ADD COLUMN sealing_key BLOB NOT NULL DEFAULT x''",
    "ALTER TABLE device ADD COLUMN version INTEGER NOT NULL DEFAULT 0",
    "UPDATE device SET version = number",
    "CREATE INDEX device_by_version ON device (version)",
    """
    CREATE TABLE told (
      device BLOB PRIMARY KEY REFERENCES device (id),
      made_at INTEGER NOT NULL,     -- when the laptop wrote the newest file that was imported, by its own clock
      imported_at INTEGER NOT NULL,
      inventory BLOB NOT NULL       -- MessagePack: what it held then, see `sync.protocol.cargo.Told`
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE answer (
      number INTEGER PRIMARY KEY AUTOINCREMENT, -- grows with each answer and never runs back
      device BLOB NOT NULL REFERENCES device (id),
      signature BLOB NOT NULL,      -- of the batch
      answer BLOB NOT NULL,         -- MessagePack: `sync.protocol.cargo.Answer`
      UNIQUE (device, signature)
    ) STRICT
    """,
    """
    CREATE TABLE bundle_out (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      number INTEGER NOT NULL       -- of the newest file that the hub wrote
    ) STRICT
    """,
)
_POLICY: Final = (
    """
    CREATE TABLE policy (
      name TEXT PRIMARY KEY,        -- what the agency chose; what is not here has the value of the program
      value INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "ALTER TABLE deposit ADD COLUMN handed_at INTEGER",
    "ALTER TABLE deposit ADD COLUMN handed_to BLOB REFERENCES officer (id)",
)
_RECOVERY: Final = (
    """
    CREATE TABLE recovery_key (
      number INTEGER PRIMARY KEY,   -- the newest is the one that laptops are told
      public BLOB NOT NULL,
      at INTEGER NOT NULL
    ) STRICT
    """,
)
_STEPS: Final = (_TABLES, _STANDING, _BUNDLES, _POLICY, _RECOVERY)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the database to `VERSION` in one transaction. StorageRefused when a newer program wrote it."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > VERSION:
        raise StorageRefused(
            "A newer program wrote this hub's database; it was left as it is.",
            "Install the newer program.",
            code="newer_version",
        )
    connection.execute("BEGIN IMMEDIATE")
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()  # another process may have been faster
        if version < VERSION:
            for step in _STEPS[version:]:
                for statement in step:
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {VERSION}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
