"""What laptops left that were shut out, ordered to erase themselves, or lost a right: sealed changes, kept apart.

Nobody applies them.
Each function runs inside the caller's transaction. Who reads is the officer in charge of the file that a change
belongs to (its lead), or an administrator; changes of other files are counted and not shown.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from sync.hub.accounts import Caller, role_in
from sync.protocol import codec
from sync.protocol.changes import decode, digests
from sync.protocol.clock import unix_ms_of
from sync.protocol.errors import InvalidChange, Refused
from sync.protocol.messages import MAX_BODY_BYTES, Batch
from sync.protocol.signing import seal_text, verified

MOST_BYTES: Final = 256 * 1024 * 1024  # kept for one laptop


class Deposit(NamedTuple):
    """What one laptop left; instants in microseconds. `handed_to` is an officer, None until then."""

    device: str
    officer: str
    label: str
    changes: int
    left_at: int
    handed_at: int | None
    handed_to: str | None


class LeftChange(NamedTuple):
    """One change as it was made; `body` holds plain values, `made_at` is microseconds by the laptop's clock.

    `sealed` is the payload under the laptop's signature, so that it can be shown to be the laptop's own.
    """

    stream: str
    id: str
    kind: str
    record: str
    action: str
    officer: str
    made_at: int
    body: dict[str, Any]
    reason: str
    sealed: bytes


class Opened(NamedTuple):
    """What one officer may read of a deposit, how much there is besides, and how much no program can read."""

    changes: list[LeftChange]
    withheld: int
    unreadable: int


def deposits(connection: sqlite3.Connection) -> list[Deposit]:
    """Return what every laptop left, the newest first."""
    rows = connection.execute(
        "SELECT p.device, d.officer, d.label, sum(p.changes), max(p.at), max(p.handed_at), max(p.handed_to)"
        " FROM deposit p JOIN device d ON d.id = p.device GROUP BY p.device ORDER BY max(p.at) DESC"
    )
    return [
        Deposit(device.hex(), officer.hex(), label, changes, at, handed_at, None if handed is None else handed.hex())
        for device, officer, label, changes, at, handed_at, handed in rows
    ]


def require_room(connection: sqlite3.Connection, device: bytes, most: int = MOST_BYTES) -> None:
    """Raise Refused when a laptop has left `most` bytes: the hub keeps no more for one."""
    row = connection.execute("SELECT coalesce(sum(length(batch)), 0) FROM deposit WHERE device = ?", (device,))
    if row.fetchone()[0] >= most:
        raise Refused("The hub keeps no more for this laptop.", "Speak to the person who runs the hub.", "deposit_full")


def require_right_ended(connection: sqlite3.Connection, asking: Caller, batches: Sequence[Batch]) -> None:
    """Raise Refused unless a laptop in use leaves what it wrote for files that its officer had a right to until lately.

    Of any other file the answer is the same, whether it exists or not.
    """
    for batch in batches:
        ended = connection.execute(
            "SELECT 1 FROM stream_grant WHERE officer = ? AND stream = ? AND role = ''", (asking.officer, batch.stream)
        ).fetchone()
        if asking.shut_out or ended is None:
            raise Refused("The hub keeps nothing aside for this laptop.", "Sync instead.", "no_deposit")
        text = seal_text(batch.device, digests(batch.stream, batch.changes))
        if batch.device != asking.device or not verified(asking.public_key, batch.signature, text):
            raise Refused("The seal of these changes does not hold.", "Sync again.", "bad_seal")


def opened(connection: sqlite3.Connection, device: bytes, officer: bytes) -> Opened:
    """Return what an officer may read of the changes that a laptop left. Refused without a deposit or a right."""
    rows = connection.execute("SELECT batch FROM deposit WHERE device = ? ORDER BY at, rowid", (device,)).fetchall()
    if not rows:
        raise Refused("This laptop left nothing.", "Look at `calibar hub deposit list`.", "no_deposit")
    found: dict[str, LeftChange] = {}
    withheld, unreadable = set(), 0
    for (packed,) in rows:
        batch = codec.unpack(packed, Batch, 4 * MAX_BODY_BYTES)
        for payload in batch.changes:
            try:
                change = decode(payload)
            except InvalidChange:
                unreadable += 1
                continue
            if not in_charge(connection, officer, batch.stream):
                withheld.add(change.id)
                continue
            found[change.id.hex()] = LeftChange(
                batch.stream,
                change.id.hex(),
                change.kind,
                change.record.hex(),
                change.action,
                change.officer.hex(),
                unix_ms_of(change.clock) * 1000,
                change.body,
                change.reason,
                payload,
            )
    if not found and withheld:
        raise Refused(
            "Nothing that this laptop left belongs to a file of this officer.",
            "Name the officer in charge of the file, or an administrator.",
            "not_in_charge",
        )
    return Opened(list(found.values()), len(withheld), unreadable)


def hand_over(connection: sqlite3.Connection, device: bytes, officer: bytes, now: int) -> None:
    """Note that an officer took over what a laptop left. It stays where it is."""
    connection.execute(
        "UPDATE deposit SET handed_at = ?, handed_to = ? WHERE device = ? AND handed_at IS NULL", (now, officer, device)
    )


def in_charge(connection: sqlite3.Connection, officer: bytes, stream: str) -> bool:
    """Tell whether an officer is the lead of a file, or an administrator of the hub."""
    row = connection.execute("SELECT role FROM officer WHERE id = ? AND active", (officer,)).fetchone()
    return row is not None and (row[0] == "administrator" or role_in(connection, officer, stream) == "lead")
