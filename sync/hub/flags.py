"""Flags in the hub's log about what laptops say of themselves: unusually many dossiers read within a day.

A laptop counts in its own log, whose heads are anchored here: a program that was altered may say less, and its log will
show it to whoever reads that. Nothing is withheld because of a flag; a person looks at it.
"""

from __future__ import annotations

import sqlite3
from typing import Final, NamedTuple

from sync.hub import audit, policies
from sync.hub.accounts import Caller

MANY_READ: Final = "reads.many"
_DAY_US: Final = 24 * 3600 * 1_000_000


class Flag(NamedTuple):
    """When, whose laptop (ids of 32 hex digits), and how many dossiers; `at` in microseconds since 1970."""

    at: int
    officer: str
    name: str
    device: str
    dossiers: int


def look(connection: sqlite3.Connection, asking: Caller, dossiers: int, now: int) -> None:
    """Flag a laptop that says so many; within a day once more only when it has become twice as many."""
    if dossiers < policies.value(connection, policies.FLAG_DOSSIERS):
        return
    device = asking.device.hex()
    last = connection.execute(
        "SELECT at, object FROM audit WHERE action = ? AND actor = ? ORDER BY seq DESC LIMIT 1", (MANY_READ, device)
    ).fetchone()
    if last is None or now - last[0] >= _DAY_US or dossiers >= 2 * int(last[1].split()[1]):
        audit.note(connection, now, device, MANY_READ, f"{device} {dossiers}")


def flags(connection: sqlite3.Connection, limit: int = 200) -> list[Flag]:
    """Return the newest flags, newest first."""
    rows = connection.execute(
        "SELECT a.at, hex(o.id), o.name, a.actor, a.object FROM audit a JOIN device d ON lower(hex(d.id)) = a.actor"
        " JOIN officer o ON o.id = d.officer WHERE a.action = ? ORDER BY a.seq DESC LIMIT ?",
        (MANY_READ, limit),
    )
    return [Flag(at, officer.lower(), name, device, int(text.split()[1])) for at, officer, name, device, text in rows]
