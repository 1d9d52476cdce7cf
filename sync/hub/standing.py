"""Where each laptop stands: its meetings with the hub, orders to it, the heads of its log, what it left behind.

Each function runs inside the caller's transaction. Anchors are only ever added; the tables refuse anything else, and
the hub's own chain of entries holds each of them a second time.
"""

from __future__ import annotations

import sqlite3
from typing import Final, NamedTuple

from sync.hub import audit, deposits, flags, policies, recovery
from sync.hub.accounts import Caller
from sync.protocol import codec
from sync.protocol.errors import Refused
from sync.protocol.messages import Batch
from sync.protocol.standing import Order, StandingRequest, Statement

ANCHOR: Final = "audit.anchor"


class Standing(NamedTuple):
    """What the hub knows of a laptop beyond its key; instants in microseconds."""

    meeting: int = 0
    token: bytes = b""
    met_at: int | None = None
    wipe_ordered_at: int | None = None
    wiped_at: int | None = None
    quarantined_at: int | None = None
    deposited: int = 0


def of(connection: sqlite3.Connection, device: bytes) -> Standing:
    """Return where a device stands."""
    row = connection.execute(
        "SELECT meeting, token, met_at, wipe_ordered_at, wiped_at, quarantined_at,"
        " (SELECT count(*) FROM deposit d WHERE d.device = s.device) FROM standing s WHERE device = ?",
        (device,),
    ).fetchone()
    return Standing(*row) if row else Standing()


def _row(connection: sqlite3.Connection, device: bytes) -> None:
    connection.execute("INSERT OR IGNORE INTO standing (device) VALUES (?)", (device,))


def order_wipe(connection: sqlite3.Connection, device: bytes, now: int) -> bool:
    """Order a device to erase itself, and shut it out. Return whether there is such a device."""
    changed = connection.execute(
        "UPDATE device SET blocked_at = coalesce(blocked_at, ?) WHERE id = ?", (now, device)
    ).rowcount
    if changed:
        _row(connection, device)
        connection.execute(
            "UPDATE standing SET wipe_ordered_at = coalesce(wipe_ordered_at, ?) WHERE device = ?", (now, device)
        )
    return changed > 0


def clear(connection: sqlite3.Connection, device: bytes) -> None:
    """Take back an order that was not obeyed yet, and a quarantine: the next meeting begins the count anew."""
    connection.execute(
        "UPDATE standing SET wipe_ordered_at = NULL, quarantined_at = NULL, meeting = 0, token = x'' WHERE device = ?",
        (device,),
    )


def meet(connection: sqlite3.Connection, asking: Caller, request: StandingRequest, now: int) -> Statement:
    """Count a meeting, keep the head of the laptop's log, and say what holds from now on.

    A count that is not newer, with another token, is an older copy of the profile: it is shut out until the person who
    runs the hub allows it.
    """
    device, known = asking.device, of(connection, asking.device)
    _row(connection, device)
    repeated = request.meeting == known.meeting and request.token == known.token
    if known.quarantined_at is None and not repeated and request.meeting <= known.meeting:
        connection.execute("UPDATE standing SET quarantined_at = ? WHERE device = ?", (now, device))
        audit.note(connection, now, device.hex(), "device.rollback", f"{device.hex()} {request.meeting}")
    if request.erasing and known.wipe_ordered_at is not None and known.wiped_at is None:
        connection.execute("UPDATE standing SET wiped_at = ? WHERE device = ?", (now, device))
        audit.note(connection, now, device.hex(), "device.wiped", device.hex())
    flags.look(connection, asking, request.dossiers_read, now)
    order = order_for(connection, device)
    if order != "quarantine":
        connection.execute(
            "UPDATE standing SET meeting = ?, token = ?, met_at = ? WHERE device = ?",
            (request.meeting, request.token, now, device),
        )
    if order == "":
        _anchor(connection, device, request, now)
    seq = newest(connection, device)[0]
    issued = now // 1000
    until = 0 if order else issued + policies.value(connection, policies.LEASE_HOURS) * policies.HOUR_MS
    key = b"" if order else recovery.key(connection)
    at, bounds = (0, {}) if order else (policies.chosen_at(connection), policies.told(connection))
    return Statement(
        device, asking.officer, request.nonce, issued, until, request.meeting, order, seq, key, at, bounds if at else {}
    )


def order_for(connection: sqlite3.Connection, device: bytes) -> Order:
    """Return the order that stands for a device, the hardest first; empty for none."""
    row = connection.execute(
        "SELECT s.wipe_ordered_at, d.blocked_at IS NOT NULL OR NOT o.active, s.quarantined_at FROM device d"
        " JOIN officer o ON o.id = d.officer LEFT JOIN standing s ON s.device = d.id WHERE d.id = ?",
        (device,),
    ).fetchone()
    wipe, blocked, quarantined = row or (None, 1, None)
    if wipe is not None:
        return "wipe"
    if blocked:
        return "block"
    return "quarantine" if quarantined is not None else ""


def require_open(connection: sqlite3.Connection, device: bytes) -> None:
    """Refuse a laptop that is unknown, shut out or ordered to erase itself: the finder of a lost one may be asking."""
    if connection.execute("SELECT 1 FROM device WHERE id = ?", (device,)).fetchone() is None:
        raise Refused("The hub knows no such device.", "Look at `calibar hub device list`.", "no_device")
    if order_for(connection, device) in {"block", "wipe"}:
        raise Refused(
            "This laptop is shut out; nothing is released to it.",
            "Let it in first, if you know who has it: `calibar hub device unblock`.",
            "blocked",
        )


def newest(connection: sqlite3.Connection, device: bytes) -> tuple[int, bytes]:
    """Return number and hash of the newest anchor of a laptop's log; (0, empty) when there is none."""
    row = connection.execute(
        "SELECT seq, head FROM anchor WHERE device = ? ORDER BY number DESC LIMIT 1", (device,)
    ).fetchone()
    return (row[0], row[1]) if row else (0, b"")


def _anchor(connection: sqlite3.Connection, device: bytes, request: StandingRequest, now: int) -> None:
    """Keep the head of a log. One that does not go on from the last anchor is kept too, and marked."""
    seq, head = newest(connection, device)
    if (seq, head) == (request.seq, request.head) or request.seq == seq == 0:
        return  # nothing new, or nothing to anchor yet
    if seq < request.known_seq and _put_back_since(connection, device):
        # Its newer anchors are lost here. The answer tells the one that is left, and the laptop shows that entry next.
        return
    shows_last = (request.known_seq, request.known_head) == (seq, head) if seq else True
    broken = request.seq < seq or (request.seq == seq and request.head != head) or not shows_last
    connection.execute(
        "INSERT INTO anchor (device, seq, head, at, broken) VALUES (?,?,?,?,?)",
        (device, request.seq, request.head, now, broken),
    )
    audit.note(connection, now, device.hex(), ANCHOR, _words(device, request.seq, request.head, broken=broken))


def _put_back_since(connection: sqlite3.Connection, device: bytes) -> bool:
    """Tell whether this hub was put back from a backup after the newest anchor that it has of a laptop."""
    return bool(
        connection.execute(
            "SELECT 1 FROM audit WHERE action = ? AND seq >"
            " (SELECT coalesce(max(seq), 0) FROM audit WHERE action = ? AND actor = ?)",
            (audit.NEW_EPOCH, ANCHOR, device.hex()),
        ).fetchone()
    )


def _words(device: bytes, seq: int, head: bytes, *, broken: bool) -> str:
    return f"{device.hex()} {seq} {head.hex()}{' broken' if broken else ''}"


def problems(connection: sqlite3.Connection) -> list[str]:
    """Return which laptops' logs do not extend what was anchored, and anchors that are not those of the hub's chain."""
    found = []
    rows = connection.execute("SELECT object FROM audit WHERE action = ? ORDER BY seq", (ANCHOR,))
    noted = [text for (text,) in rows]
    kept = []
    for device, seq, head, broken in connection.execute("SELECT device, seq, head, broken FROM anchor ORDER BY number"):
        kept.append(_words(device, seq, head, broken=bool(broken)))
        if broken:
            found.append(f"the log of laptop {device.hex()} did not go on from its last anchor at entry {seq}")
    if noted != kept:
        found.append("the anchors of the laptops are not those that the hub's log speaks of")
    return found


def deposit(connection: sqlite3.Connection, device: bytes, batches: list[Batch], now: int) -> int:
    """Keep batches aside, sealed as they came; return how many changes were not here yet."""
    deposits.require_room(connection, device)
    fresh = 0
    for batch in batches:
        packed = codec.pack(batch)
        kept = connection.execute(
            "INSERT OR IGNORE INTO deposit (device, signature, batch, changes, at) VALUES (?,?,?,?,?)",
            (device, batch.signature, packed, len(batch.changes), now),
        )
        fresh += len(batch.changes) if kept.rowcount > 0 else 0
    return fresh
