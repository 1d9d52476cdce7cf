"""What the person who runs the hub does: officers, invites, grants, devices, checks. Works while the hub serves.

It acts on the data directory itself; whoever may read that directory is the administrator.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Final, Self, TypeVar, get_args

from sync.hub import accounts, audit, deposits, flags, identity, policies, recovery, standing, streams
from sync.hub.accounts import OfficerRole
from sync.hub.audit import AuditEntry
from sync.hub.bundles import BundleDesk
from sync.hub.deposits import Deposit, Opened
from sync.hub.flags import Flag
from sync.hub.store_sqlite import FILE_NAME, Store
from sync.protocol.errors import Refused, StorageRefused
from sync.protocol.ids import DIRECTORY, IdSource, from_hex, is_stream
from sync.protocol.policy import KindCatalogue

INVITE_VALID_S: Final = 72 * 3600
LONGEST_PURPOSE: Final = 200
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Officer:
    """An officer; `officer` is 32 hex digits."""

    officer: str
    name: str
    role: str
    active: bool


@dataclass(frozen=True, slots=True)
class Device:
    """A laptop; instants in microseconds since 1970, None for what did not happen.

    `state` is in_use, blocked, wipe_ordered, wiped or quarantined; `anchored` the newest entry of its log that the hub
    keeps the hash of; `deposits` batches that it left before it erased itself. Changes are numbered where they are
    made: `unseen` are numbers below the highest that never came, as a change was given up there, refused, or lost.
    """

    device: str
    officer: str
    label: str
    enrolled_at: int
    blocked_at: int | None
    state: str = "in_use"
    met_at: int | None = None
    wipe_ordered_at: int | None = None
    wiped_at: int | None = None
    quarantined_at: int | None = None
    anchored: int = 0
    deposits: int = 0
    unseen: int = 0


@dataclass(frozen=True, slots=True)
class Invite:
    """A one-time code; `expires_at` in microseconds since 1970."""

    code: str
    expires_at: int


@dataclass(frozen=True, slots=True)
class Status:
    """The size of a hub."""

    agency: str
    epoch: str
    officers: int
    devices: int
    streams: int
    changes: int
    refused: int
    blobs: int
    database_bytes: int


class HubAdmin:
    """The administration of one hub directory. Close it, or use it in a `with`."""

    def __init__(self, data_dir: Path, *, create: bool = False, store: Store | None = None) -> None:
        """Open a hub; StorageRefused when there is none, unless `create`. A `store` that is given is not closed."""
        if not create and not (data_dir / FILE_NAME).exists():
            raise StorageRefused("There is no hub in this folder yet.", "Run `calibar hub init` first.", code="no_hub")
        self._owns_store = store is None
        self._store = store or Store(data_dir)
        self._ids = IdSource()
        if not create:
            with self._store.reading() as connection:
                identity.read(connection)

    @classmethod
    def init(cls, data_dir: Path, agency: str, *, store: Store | None = None) -> HubAdmin:
        """Make a hub in a directory; one that is there already stays as it is."""
        admin = cls(data_dir, create=True, store=store)
        now = _now_us()
        admin._store.write(lambda connection: identity.found(connection, agency, now))
        return admin

    def close(self) -> None:
        """Close the database."""
        if self._owns_store:
            self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def add_officer(self, name: str, role: str = "contributor", officer: str = "", *, unit: str = "") -> str:
        """Add an officer and return the id (32 hex digits); `officer` gives one that is known already."""
        if role not in get_args(OfficerRole):
            raise Refused("There is no such role.", f"Choose one of: {', '.join(get_args(OfficerRole))}.", "role")
        if not name.strip() or len(name) > 200 or "\0" in name:
            raise Refused("An officer needs a name.", "Give one of at most 200 letters.", "name")
        now = _now_us()
        made = from_hex(officer) if officer else self._ids.new_id(now // 1000)
        chosen: OfficerRole = (
            "administrator" if role == "administrator" else "reader" if role == "reader" else "contributor"
        )

        def job(connection: sqlite3.Connection) -> bool:
            if accounts.officer_exists(connection, made):
                raise Refused("There is such an officer already.", "Nothing was changed.", "officer")
            accounts.add_officer(connection, made, name.strip(), chosen, now, unit.strip()[:200])
            return True

        self._do(job, "officer.add", made.hex())
        return made.hex()

    def officers(self) -> list[Officer]:
        """Return all officers by name."""
        with self._store.reading() as connection:
            return [Officer(row.id.hex(), row.name, row.role, row.active) for row in accounts.officers(connection)]

    def invite(self, officer: str, valid_s: int = INVITE_VALID_S) -> Invite:
        """Return a one-time code that enrols one laptop of an officer."""
        known = self._officer(officer)
        now = _now_us()
        expires_at = now + valid_s * 1_000_000
        code = self._do(
            lambda connection: accounts.make_invite(connection, known, expires_at), "officer.invite", officer
        )
        return Invite(code, expires_at)

    def grant(self, officer: str, stream: str, role: str = "contributor") -> bool:
        """Give an officer a role in a stream: reader, contributor or lead. Return whether anything changed."""
        if role not in {"reader", "contributor", "lead"}:
            raise Refused("There is no such role.", "Choose one of: reader, contributor, lead.", "role")
        return self._set_grant(officer, stream, role)

    def revoke(self, officer: str, stream: str) -> bool:
        """End an officer's role in a stream. Return whether there was one."""
        return self._set_grant(officer, stream, "")

    def devices(self) -> list[Device]:
        """Return all laptops, oldest first."""
        with self._store.reading() as connection:
            return [_device(connection, row) for row in accounts.devices(connection)]

    def block(self, device: str) -> None:
        """Shut a laptop out from its next request on."""
        self._set_block(device, _now_us(), "device.block")

    def unblock(self, device: str) -> None:
        """Let a laptop in again: after a block, a quarantine, or an order to erase that it has not heard yet."""
        known = from_hex(device)
        with self._store.reading() as connection:
            if standing.of(connection, known).wiped_at is not None:
                raise Refused("This laptop has erased itself.", "Invite its officer anew.", "wiped")
        self._set_block(device, None, "device.unblock")
        self._store.write(lambda connection: standing.clear(connection, known))

    def wipe(self, device: str) -> None:
        """Order a laptop to erase itself when it next asks, and shut it out from its next request on."""
        known, now = from_hex(device), _now_us()
        if not self._do(lambda connection: standing.order_wipe(connection, known, now), "device.wipe", device):
            raise Refused("The hub knows no such device.", "Look at `calibar hub device list`.", "no_device")

    def audit(self, limit: int = 200) -> list[AuditEntry]:
        """Return the newest entries of the hub's log, newest first."""
        with self._store.reading() as connection:
            return audit.entries(connection, limit)

    def flags(self) -> list[Flag]:
        """Return the newest flags about what was read, newest first."""
        with self._store.reading() as connection:
            return flags.flags(connection)

    def verify_audit(self) -> list[str]:
        """Return what is wrong with the chain of the hub's log and the laptops' anchors; nothing when they hold."""
        with self._store.reading() as connection:
            return audit.problems(connection) + standing.problems(connection)

    def bundles(self, catalogue: KindCatalogue) -> BundleDesk:
        """Return what takes and writes files for this hub."""
        return BundleDesk(self._store, catalogue)

    def policy(self) -> dict[str, int]:
        """Return what the agency chose, or the program's value, by name."""
        with self._store.reading() as connection:
            return {name: policies.value(connection, one) for name, one in policies.POLICIES.items()}

    def choose(self, chosen: Mapping[str, int]) -> bool:
        """Choose numbers for all laptops, all or none; Refused outside of their bounds. Return whether any changed."""
        now = _now_us()

        def job(connection: sqlite3.Connection) -> bool:
            changed = False
            for name, value in chosen.items():
                if policies.choose(connection, policies.POLICIES[name], value, now):
                    audit.note(connection, now, "console", "policy.choose", f"{name} {value}")
                    changed = True
            return changed

        return self._store.write(job)

    def deposits(self) -> list[Deposit]:
        """Return what laptops left that were shut out or ordered to erase themselves."""
        with self._store.reading() as connection:
            return deposits.deposits(connection)

    def read_deposit(self, device: str, officer: str, purpose: str) -> Opened:
        """Return what an officer may read of what a laptop left; the reading stands in the log first."""
        return self._open_deposit(device, officer, purpose, "deposit.read", taken=False)

    def hand_over(self, device: str, officer: str, purpose: str) -> Opened:
        """Return the same for the officer who takes it over, and note that; it stays at the hub."""
        return self._open_deposit(device, officer, purpose, "deposit.hand_over", taken=True)

    def _open_deposit(self, device: str, officer: str, purpose: str, action: str, *, taken: bool) -> Opened:
        known, reader, now = from_hex(device), self._officer(officer), _now_us()
        why = " ".join(purpose.split())
        if not 1 <= len(why) <= LONGEST_PURPOSE:
            raise Refused("What a laptop left is opened for a stated purpose.", "Say why, in a few words.", "purpose")

        def job(connection: sqlite3.Connection) -> Opened:
            found = deposits.opened(connection, known, reader)
            if taken:
                deposits.hand_over(connection, known, reader, now)
            return found

        return self._do(job, action, f"{device} {officer} {why}")

    def recovery_key(self) -> bytes:
        """Return the public half of the agency's recovery key; empty while there is none."""
        with self._store.reading() as connection:
            return recovery.key(connection)

    def publish_recovery_key(self, public: bytes) -> bool:
        """Give all laptops a recovery key at their next sync. Return whether it is another than before."""
        now = _now_us()
        job = partial(recovery.publish, public=public, now=now)
        return self._do(job, "recovery.key", sha256(public).hexdigest()[:16])

    def sign_for_locked(self, device: bytes, words: bytes, action: str, purpose: str) -> bytes:
        """Return the hub's signature over an answer to a locked laptop; the log has it first, with the purpose.

        Refused for a laptop that the hub does not know or has shut out.
        """
        why = " ".join(purpose.split())
        if not 1 <= len(why) <= LONGEST_PURPOSE:
            raise Refused("A locked laptop is answered for a stated purpose.", "Say why, in a few words.", "purpose")

        def job(connection: sqlite3.Connection) -> bytes:
            standing.require_open(connection, device)
            return identity.read(connection).key.sign(words)

        return self._do(job, action, f"{device.hex()} {why}")

    def new_epoch(self) -> str:
        """Tell the laptops that this database was put back from a backup; return the new epoch (32 hex digits)."""
        now = _now_us()
        return self._store.write(lambda connection: identity.renew_epoch(connection, now)).epoch.hex()

    def status(self) -> Status:
        """Return the size of the hub."""
        with self._store.reading() as connection:
            hub = identity.read(connection)
            counts = [
                connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - our own names
                for table in ("officer", "device", "stream", "refused", "blob")
            ]
            officers, devices, streams_known, refused, blobs = counts
            return Status(
                hub.agency,
                hub.epoch.hex(),
                officers,
                devices,
                streams_known,
                streams.position(connection),
                refused,
                blobs,
                self._store.path.stat().st_size,
            )

    def _officer(self, officer: str) -> bytes:
        known = from_hex(officer)
        with self._store.reading() as connection:
            if not accounts.officer_exists(connection, known):
                raise Refused("The hub knows no such officer.", "Look at `calibar hub officer list`.", "no_officer")
        return known

    def _set_grant(self, officer: str, stream: str, role: str) -> bool:
        if not is_stream(stream) or stream == DIRECTORY:
            raise Refused("Roles are given in dossiers and operations.", "Give the name of one.", "bad_stream")
        known = self._officer(officer)
        now = _now_us()
        return self._do(
            lambda connection: accounts.set_grant(connection, known, stream, role, now),
            "stream.grant",
            f"{stream} {officer} {role or 'none'}",
        )

    def _set_block(self, device: str, blocked_at: int | None, action: str) -> None:
        known = from_hex(device)
        if not self._do(lambda connection: accounts.block(connection, known, blocked_at), action, device):
            raise Refused("The hub knows no such device.", "Look at `calibar hub device list`.", "no_device")

    def _do(self, job: Callable[[sqlite3.Connection], Result], action: str, subject: str) -> Result:
        """Run a job and, when it changed something, note it in the hub's log: both or neither."""
        now = _now_us()

        def noted(connection: sqlite3.Connection) -> Result:
            result = job(connection)
            if result:
                audit.note(connection, now, "console", action, subject)
            return result

        return self._store.write(noted)


def _device(connection: sqlite3.Connection, row: accounts.DeviceRow) -> Device:
    where = standing.of(connection, row.id)
    if where.wiped_at is not None:
        state = "wiped"
    elif where.wipe_ordered_at is not None:
        state = "wipe_ordered"
    elif row.blocked_at is not None:
        state = "blocked"
    else:
        state = "in_use" if where.quarantined_at is None else "quarantined"
    return Device(
        row.id.hex(),
        row.officer.hex(),
        row.label,
        row.enrolled_at,
        row.blocked_at,
        state,
        where.met_at,
        where.wipe_ordered_at,
        where.wiped_at,
        where.quarantined_at,
        standing.newest(connection, row.id)[0],
        where.deposited,
        accounts.unseen(connection, row.id),
    )


def _now_us() -> int:
    return time.time_ns() // 1000
