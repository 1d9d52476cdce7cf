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
FLAG_DOSSIERS: Final = Policy("flag_dossiers", 60, 1, 100_000)
# What laptops are told as it stands: each is a bound, and what was not chosen bounds nothing. Switches are 0 or 1.
TOLD: Final = (
    Policy("idle_minutes", 30, 1, 30),
    Policy("capture_always", 0, 0, 1),
    Policy("metered", 0, 0, 1),
    Policy("files_mb", 25, 0, 25),
    Policy("metered_files_mb", 25, 0, 25),
)
POLICIES: Final = {one.name: one for one in (LEASE_HOURS, FLAG_DOSSIERS, *TOLD)}
_CHOSEN_AT: Final = "chosen_at"


def value(connection: sqlite3.Connection, policy: Policy) -> int:
    """Return what holds, within its bounds also when somebody wrote another number into the database."""
    row = connection.execute("SELECT value FROM policy WHERE name = ?", (policy.name,)).fetchone()
    return min(max(int(row[0]), policy.least), policy.most) if row else policy.default


def chosen_at(connection: sqlite3.Connection) -> int:
    """Return when something was chosen last, in microseconds since 1970; 0 before the first choice."""
    row = connection.execute("SELECT value FROM policy WHERE name = ?", (_CHOSEN_AT,)).fetchone()
    return int(row[0]) if row else 0


def told(connection: sqlite3.Connection) -> dict[str, int]:
    """Return what laptops are told."""
    return {one.name: value(connection, one) for one in TOLD}


def choose(connection: sqlite3.Connection, policy: Policy, chosen: int, now: int) -> bool:
    """Keep a number; Refused outside its bounds. Return whether it changed.

    The instant of the choice says which of two choices is newer. It grows whatever the clock does; being an instant, it
    is also newer than what a hub told that has since been put back from a backup.
    """
    if not policy.least <= chosen <= policy.most:
        raise Refused(f"{policy.name} lies between {policy.least} and {policy.most}.", "Nothing was changed.", "policy")
    if value(connection, policy) == chosen:
        return False
    at = max(now, chosen_at(connection) + 1)
    rows = ((policy.name, chosen), (_CHOSEN_AT, at))
    connection.executemany("INSERT OR REPLACE INTO policy VALUES (?, ?)", rows)
    return True
