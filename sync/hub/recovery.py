"""The public half of the agency's recovery key, as laptops get it, and what the hub signs for a laptop that is locked.

The private half never comes here: two persons hold its parts. Each function runs inside the caller's transaction.
"""

from __future__ import annotations

import sqlite3
from typing import Final

from sync.protocol.errors import Refused

KEY_BYTES: Final = 32


def key(connection: sqlite3.Connection) -> bytes:
    """Return the newest recovery key; empty while there is none."""
    row = connection.execute("SELECT public FROM recovery_key ORDER BY number DESC LIMIT 1").fetchone()
    return bytes(row[0]) if row else b""


def publish(connection: sqlite3.Connection, public: bytes, now: int) -> bool:
    """Give all laptops another recovery key, at their next sync; older ones stay known. Return whether it is new."""
    if len(public) != KEY_BYTES:
        raise Refused("This is not a recovery key.", "Give the file that was written with the shares.", "recovery")
    if key(connection) == public:
        return False
    connection.execute("INSERT INTO recovery_key (public, at) VALUES (?, ?)", (public, now))
    return True
