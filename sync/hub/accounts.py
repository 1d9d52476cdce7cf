"""Officers, their devices, invites and grants, as rows; each function runs inside the caller's transaction.

Whether somebody may do a thing is decided in `access`.
"""

from __future__ import annotations

import secrets
import sqlite3
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, Literal, NamedTuple

from sync.protocol.blobs import stream_key
from sync.protocol.errors import Refused
from sync.protocol.ids import DIRECTORY
from sync.protocol.messages import Grant, KnownDevice

OfficerRole = Literal["reader", "contributor", "administrator"]
INVITE_ALPHABET: Final = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # nothing that reads like something else
INVITE_LENGTH: Final = 20
LEAP: Final = 100_000  # of a laptop's numbers: more were passed over on purpose


@dataclass(frozen=True, slots=True)
class Caller:
    """Whose device is asking."""

    number: int
    device: bytes
    officer: bytes
    public_key: bytes
    role: OfficerRole
    grants_version: int
    shut_out: bool


class OfficerRow(NamedTuple):
    """An officer."""

    id: bytes
    name: str
    role: str
    active: bool


class DeviceRow(NamedTuple):
    """A device; instants in microseconds."""

    id: bytes
    officer: bytes
    label: str
    enrolled_at: int
    blocked_at: int | None


def caller(connection: sqlite3.Connection, device: bytes) -> Caller | None:
    """Return who a device belongs to; None when it is not enrolled."""
    row = connection.execute(
        "SELECT d.number, d.id, d.officer, d.public_key, o.role, o.grants_version,"
        " d.blocked_at IS NOT NULL OR NOT o.active OR s.quarantined_at IS NOT NULL FROM device d"
        " JOIN officer o ON o.id = d.officer LEFT JOIN standing s ON s.device = d.id WHERE d.id = ?",
        (device,),
    ).fetchone()
    if row is None:
        return None
    number, known, officer, public_key, role, version, shut_out = row
    return Caller(number, known, officer, public_key, role, version, bool(shut_out))


def add_officer(
    connection: sqlite3.Connection, officer: bytes, name: str, role: OfficerRole, now: int, unit: str = ""
) -> None:
    """Add an officer."""
    connection.execute(
        "INSERT INTO officer (id, name, role, created_at, unit) VALUES (?,?,?,?,?)", (officer, name, role, now, unit)
    )


def name_of(connection: sqlite3.Connection, officer: bytes) -> str:
    """Return the name of an officer."""
    return str(connection.execute("SELECT name FROM officer WHERE id = ?", (officer,)).fetchone()[0])


def officers(connection: sqlite3.Connection) -> list[OfficerRow]:
    """Return all officers by name."""
    rows = connection.execute("SELECT id, name, role, active FROM officer ORDER BY name, id")
    return [OfficerRow(row[0], row[1], row[2], bool(row[3])) for row in rows]


def officer_exists(connection: sqlite3.Connection, officer: bytes) -> bool:
    """Tell whether there is such an officer."""
    return connection.execute("SELECT 1 FROM officer WHERE id = ?", (officer,)).fetchone() is not None


def make_invite(connection: sqlite3.Connection, officer: bytes, expires_at: int) -> str:
    """Return a fresh one-time code for an officer; only its hash is kept."""
    code = "".join(secrets.choice(INVITE_ALPHABET) for _ in range(INVITE_LENGTH))
    connection.execute(
        "INSERT INTO invite (code_hash, officer, expires_at) VALUES (?,?,?)", (invite_hash(code), officer, expires_at)
    )
    return "-".join(code[place : place + 5] for place in range(0, INVITE_LENGTH, 5))


def invite_hash(code: str) -> bytes:
    """Return the hash of a code as people type it: dashes, spaces and small letters do not matter."""
    plain = "".join(letter for letter in code.upper() if letter.isalnum())
    return sha256(b"calibar-invite\0" + plain.encode()).digest()


def enrol(connection: sqlite3.Connection, code: str, public_key: bytes, label: str, device: bytes, now: int) -> Caller:
    """Bind a device key to the officer of an invite. Refused when the code is unknown, used or too old.

    The same key with the same code gets the same device again: the first answer may have been lost.
    """
    refusal = Refused("This invite does not work.", "Ask for a new one: it may be used up or too old.", "invite")
    row = connection.execute(
        "SELECT i.officer, i.expires_at, d.id, d.public_key, o.active FROM invite i"
        " JOIN officer o ON o.id = i.officer LEFT JOIN device d ON d.number = i.device WHERE i.code_hash = ?",
        (invite_hash(code),),
    ).fetchone()
    if row is None:
        raise refusal
    officer, expires_at, used_by, used_key, active = row
    if used_by is None:
        if expires_at <= now or not active:
            raise refusal
        if connection.execute("SELECT 1 FROM device WHERE public_key = ?", (public_key,)).fetchone():
            raise refusal
        cursor = connection.execute(
            "INSERT INTO device (id, officer, public_key, label, enrolled_at, version) VALUES (?,?,?,?,?,?)",
            (device, officer, public_key, label, now, devices_version(connection) + 1),
        )
        connection.execute("UPDATE invite SET device = ? WHERE code_hash = ?", (cursor.lastrowid, invite_hash(code)))
        used_by = device
    elif used_key != public_key:
        raise refusal
    found = caller(connection, used_by)
    if found is None or found.shut_out:
        raise refusal
    return found


def devices(connection: sqlite3.Connection) -> list[DeviceRow]:
    """Return all devices, oldest first."""
    rows = connection.execute("SELECT id, officer, label, enrolled_at, blocked_at FROM device ORDER BY number")
    return [DeviceRow(*row) for row in rows]


def unseen(connection: sqlite3.Connection, device: bytes) -> int:
    """Return how many numbers of a laptop's changes below the highest that came are not in the log.

    A vault that was put back from its backup passes over numbers on purpose; such a leap is not counted.
    """
    rows = connection.execute(
        "SELECT counter - 1 - lag(counter, 1, 0) OVER (ORDER BY counter) AS gap FROM log"
        " WHERE device = (SELECT number FROM device WHERE id = ?)",
        (device,),
    )
    return sum(gap for (gap,) in rows if 0 < gap < LEAP)


def devices_version(connection: sqlite3.Connection) -> int:
    """Return a number that grows with every enrolment and every sealing key."""
    (version,) = connection.execute("SELECT coalesce(max(version), 0) FROM device").fetchone()
    return int(version)


def devices_since(connection: sqlite3.Connection, version: int) -> list[KnownDevice]:
    """Return devices that are new or changed after a version; blocked ones too, since their old seals stand."""
    rows = connection.execute(
        "SELECT d.id, d.officer, d.public_key, o.name, o.unit, d.sealing_key FROM device d"
        " JOIN officer o ON o.id = d.officer WHERE d.version > ? ORDER BY d.version",
        (version,),
    )
    return [KnownDevice(*row) for row in rows]


def sealing_key(connection: sqlite3.Connection, device: bytes) -> bytes:
    """Return the public key to which files for a device are sealed; empty until it has shown one."""
    row = connection.execute("SELECT sealing_key FROM device WHERE id = ?", (device,)).fetchone()
    return bytes(row[0]) if row else b""


def set_sealing_key(connection: sqlite3.Connection, device: bytes, key: bytes) -> bool:
    """Keep what a device showed under its signature. Return whether it is new."""
    changed = connection.execute(
        "UPDATE device SET sealing_key = ?, version = ? WHERE id = ? AND sealing_key <> ?",
        (key, devices_version(connection) + 1, device, key),
    )
    return changed.rowcount > 0


def block(connection: sqlite3.Connection, device: bytes, blocked_at: int | None) -> bool:
    """Shut a device out, or let it in again (None). Return whether there is such a device."""
    changed = connection.execute("UPDATE device SET blocked_at = ? WHERE id = ?", (blocked_at, device)).rowcount
    return changed > 0


def role_in(connection: sqlite3.Connection, officer: bytes, stream: str) -> str:
    """Return the officer's role in a stream; empty when there is none."""
    row = connection.execute(
        "SELECT role FROM stream_grant WHERE officer = ? AND stream = ?", (officer, stream)
    ).fetchone()
    return row[0] if row else ""


def set_grant(connection: sqlite3.Connection, officer: bytes, stream: str, role: str, now: int) -> bool:
    """Give a role in a stream, or end it (empty role). Return whether anything changed."""
    if role_in(connection, officer, stream) == role:
        return False
    connection.execute("UPDATE officer SET grants_version = grants_version + 1 WHERE id = ?", (officer,))
    connection.execute(
        "INSERT INTO stream_grant (officer, stream, role, version, granted_at)"
        " VALUES (?1, ?2, ?3, (SELECT grants_version FROM officer WHERE id = ?1), ?4)"
        " ON CONFLICT (officer, stream) DO UPDATE SET role = ?3, version = excluded.version, granted_at = ?4",
        (officer, stream, role, now),
    )
    return True


def grants_since(connection: sqlite3.Connection, asking: Caller, version: int, secret: bytes) -> list[Grant]:
    """Return grants that changed after a version, ended ones with an empty role and no key; all of them for 0.

    The full list names what has ended too: a laptop takes away what it read only for a right that is ended by name. The
    directory is open to everybody and stands in it.
    """
    if version:
        rows = connection.execute(
            "SELECT stream, role FROM stream_grant WHERE officer = ? AND version > ?", (asking.officer, version)
        )
        return [Grant(name, role, stream_key(secret, name) if role else b"") for name, role in rows]
    rows = connection.execute("SELECT stream, role FROM stream_grant WHERE officer = ?", (asking.officer,))
    full = [Grant(name, role, stream_key(secret, name) if role else b"") for name, role in rows]
    full.append(
        Grant(
            DIRECTORY,
            "contributor" if asking.role == "administrator" else "reader",
            stream_key(secret, DIRECTORY),
        )
    )
    return full
