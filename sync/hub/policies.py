"""What the agency chose for all its laptops: numbers with bounds, kept by the hub, told in signed statements.

Each function runs inside the caller's transaction. What was not chosen has the value of this program.
"""

from __future__ import annotations

import sqlite3
from typing import Final, NamedTuple

from sync.protocol.errors import Refused
from sync.protocol.standing import LEASE_MS, LEAST_LEASE_MS, LONGEST_LEASE_MS

HOUR_MS: Final = 3600 * 1000


class Policy(NamedTuple):
    """A number that the agency may choose, with its bounds."""

    name: str
    default: int
    least: int
    most: int


LEASE_HOURS: Final = Policy("lease_hours", LEASE_MS // HOUR_MS, LEAST_LEASE_MS // HOUR_MS, LONGEST_LEASE_MS // HOUR_MS)
POLICIES: Final = {LEASE_HOURS.name: LEASE_HOURS}


def value(connection: sqlite3.Connection, policy: Policy) -> int:
    """Return what holds, within its bounds also when somebody wrote another number into the database."""
    row = connection.execute("SELECT value FROM policy WHERE name = ?", (policy.name,)).fetchone()
    return min(max(int(row[0]), policy.least), policy.most) if row else policy.default


def choose(connection: sqlite3.Connection, policy: Policy, chosen: int) -> bool:
    """Keep a number; Refused outside its bounds. Return whether it changed."""
    if not policy.least <= chosen <= policy.most:
        raise Refused(f"{policy.name} lies between {policy.least} and {policy.most}.", "Nothing was changed.", "policy")
    if value(connection, policy) == chosen:
        return False
    connection.execute("INSERT OR REPLACE INTO policy VALUES (?, ?)", (policy.name, chosen))
    return True
