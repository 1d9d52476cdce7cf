"""Our own changes: made durable together with what they change, kept until the hub has given them back.

Knows nothing of the network. The hub's order of things is applied in `replica.py`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import msgspec

from app.domain.catalogue import KINDS, SCHEMA
from app.errors import BadInputError, NotFoundError
from app.storage.database import Database
from app.storage.meta import Meta
from app.storage.purge import LEFT
from app.storage.records import (
    NewRow,
    RecordStore,
    StoredRecord,
    dump_whole,
    load_state,
    load_whole,
)
from app.storage.streams import StreamStore
from sync.protocol import changes, merge
from sync.protocol.changes import Action, Change
from sync.protocol.clock import HybridClock
from sync.protocol.merge import RecordState
from sync.protocol.policy import KindPolicy

_WAITING_OF_RECORD = (
    "SELECT payload FROM outbox JOIN unsettled USING (counter) "
    "WHERE record = ? AND status IN ('waiting', 'sent') ORDER BY counter"
)


class Here(NamedTuple):
    """Who makes changes on this laptop. Ids are 16 bytes."""

    officer: bytes
    device: bytes


class QueuedChange(NamedTuple):
    """A row of the outbox for people: `status` is waiting, sent, refused or settled."""

    counter: int
    id: bytes
    stream: str
    kind: str
    record: bytes
    owner: bytes
    action: str
    clock: int
    status: str
    code: str
    reason: str


_QUEUED = (
    "SELECT counter, id, stream, kind, record, owner, action, clock, coalesce(status, 'settled'), coalesce(code, ''), "
    "coalesce(reason, '') FROM outbox"
)
_PLACE = "counter = (SELECT counter FROM outbox WHERE id = ?)"


class Outbox:
    """Makes changes, shows them at once, and queues them in the same transaction."""

    def __init__(
        self,
        database: Database,
        meta: Meta,
        records: RecordStore,
        streams: StreamStore,
        here: Here,
        policy_of: Callable[[str], KindPolicy | None],
        unix_ms: Callable[[], int],
        new_id: Callable[[int], str],
    ) -> None:
        self._database = database
        self._meta = meta
        self._records = records
        self._streams = streams
        self._here = here
        self._policy_of = policy_of
        self._unix_ms = unix_ms
        self._new_id = new_id
        self.clock = HybridClock(unix_ms, int(meta.get("clock", 0)))

    # Making changes -------------------------------------------------------------------------------------------

    def create(self, kind: str, stream: str, owner: bytes, body: Mapping[str, Any], record: str = "") -> bytes:
        """Create a record and queue it; return its id. `record` is given when the id had to be known before."""
        with self._database.atomic():
            identity = bytes.fromhex(record or self._new_id(self._unix_ms()))
            change = self._change(identity, kind, identity, "create", dict(body))
            self._queue(stream, owner, change)
            row = NewRow(
                identity,
                self._streams.number(stream),
                owner or identity,
                msgspec.msgpack.encode(change.body),
                change.officer,
                change.device,
                change.clock,
                None,
                change.clock,
                1,
                None,
                None,
            )
            self._records.insert_many(kind, [row])
            self._database.execute("INSERT INTO hub_state (record, kind, state) VALUES (?, ?, NULL)", (identity, kind))
        return identity

    def change(
        self,
        record: bytes,
        action: Action,
        body: Mapping[str, Any],
        *,
        reason: str = "",
        closes: tuple[bytes, ...] = (),
    ) -> StoredRecord:
        """Edit, amend, retract or resolve a record and queue it; return the row as it stood before.

        Raises NotFoundError; BadInputError when the kind does not allow the action.
        """
        row = self._records.find(record)
        if row is None:
            raise NotFoundError("there is no such record on this laptop", "Look for it again.", record.hex())
        kind = KINDS[row.kind]
        if action == "edit" and kind.append_only:
            raise BadInputError(
                "notes and sightings are not overwritten", "Amend or withdraw it with a reason.", row.kind
            )
        if action in {"amend", "retract"} and not reason.strip():
            raise BadInputError("the reason is missing", "Say in a few words why.", "reason")
        with self._database.atomic():
            state = load_state(row)
            stream = self._streams.name(row.stream)
            base = merge.bases_of(state, list(body)) if action in {"edit", "resolve", "amend"} else {}
            identity = bytes.fromhex(self._new_id(self._unix_ms()))
            change = self._change(
                identity, row.kind, record, action, dict(body), base=base, reason=reason, closes=closes
            )
            self._queue(stream, row.owner, change)
            if row.pending == 0:
                self._database.execute(
                    "INSERT INTO hub_state (record, kind, state) VALUES (?, ?, ?)",
                    (record, row.kind, dump_whole(state)),
                )
            self._log(row, change, None)
            after = merge.apply(state, change, self._policy(row.kind))
            self._records.update(row, after, max(change.clock, row.changed), row.pending + 1)
        return row

    def _change(
        self,
        identity: bytes,
        kind: str,
        record: bytes,
        action: Action,
        body: dict[str, Any],
        *,
        base: dict[str, bytes] | None = None,
        reason: str = "",
        closes: tuple[bytes, ...] = (),
    ) -> Change:
        counter = int(self._meta.get("counter", 0)) + 1
        clock = self.clock.tick()
        self._meta.set("counter", counter)
        self._meta.set("clock", clock)
        return Change(
            salt=os.urandom(16),
            id=identity,
            kind=kind,
            record=record,
            action=action,
            schema=SCHEMA,
            device=self._here.device,
            counter=counter,
            officer=self._here.officer,
            clock=clock,
            base=base or {},
            body=body,
            reason=reason,
            closes=closes,
        )

    def _queue(self, stream: str, owner: bytes, change: Change) -> None:
        payload = changes.encode(change)
        self._database.execute(
            "INSERT INTO outbox (counter, id, stream, kind, record, owner, action, clock, payload) "
            "VALUES (?,?,?,?,?,?,?,?,?)",
            (
                change.counter,
                change.id,
                stream,
                change.kind,
                change.record,
                owner or change.record,
                change.action,
                change.clock,
                payload,
            ),
        )
        self._database.execute("INSERT INTO unsettled (counter) VALUES (?)", (change.counter,))

    def _policy(self, kind: str) -> KindPolicy:
        return self._policy_of(kind) or KindPolicy(kind)

    # History --------------------------------------------------------------------------------------------------

    def _log(self, row: StoredRecord, change: Change, received: int | None, seq: int | None = None) -> None:
        """Keep a change for the history; the first one takes the create with it, as its body will be overwritten."""
        log_create(self._database, row)
        log_change(self._database, row, change, received, seq)

    # Looking --------------------------------------------------------------------------------------------------

    def rows(self, statuses: tuple[str, ...] = ("waiting", "refused"), limit: int = 200) -> list[QueuedChange]:
        """Return queued changes, refused ones first."""
        marks = ",".join("?" * len(statuses))
        found = self._database.rows(
            f"{_QUEUED} JOIN unsettled USING (counter) WHERE status IN ({marks}) ORDER BY status, counter LIMIT ?",
            (*statuses, limit),
        )
        return [QueuedChange(*row) for row in found]

    def row(self, change: bytes) -> QueuedChange | None:
        """Return one queued change."""
        found = self._database.row(f"{_QUEUED} LEFT JOIN unsettled USING (counter) WHERE id = ?", (change,))
        return None if found is None else QueuedChange(*found)

    def count(self, status: str) -> int:
        """Return how many changes are `waiting`, `sent` or `refused`."""
        return int(self._database.scalar("SELECT count(*) FROM unsettled WHERE status = ?", (status,)) or 0)

    def left(self) -> int:
        """Return how many of the refused ones headquarters keeps apart: nothing is to be done about them here."""
        return int(
            self._database.scalar("SELECT count(*) FROM unsettled WHERE status = 'refused' AND code = ?", (LEFT,)) or 0
        )

    def payload(self, change: bytes) -> bytes | None:
        """Return the bytes of a queued change."""
        found = self._database.scalar("SELECT payload FROM outbox WHERE id = ?", (change,))
        return None if found is None else bytes(found)

    # Taking back ----------------------------------------------------------------------------------------------

    def set_refused(self, change: bytes, code: str, reason: str) -> None:
        """Put a change aside with the hub's reason; the record shows the hub's state again, the change is kept."""
        with self._database.atomic():
            self._database.execute(
                f"UPDATE unsettled SET status = 'refused', code = ?, reason = ? WHERE {_PLACE}",  # noqa: S608 - fixed text
                (code, reason, change),
            )
            row = self.row(change)
            if row is not None:
                self.overlay(row.record, row.kind)

    def retry(self, change: bytes) -> None:
        """Queue a refused change again, as it was."""
        with self._database.atomic():
            self._database.execute(
                f"UPDATE unsettled SET status = 'waiting', code = '', reason = '' "  # noqa: S608 - fixed text
                f"WHERE {_PLACE} AND status = 'refused'",
                (change,),
            )
            row = self.row(change)
            if row is not None:
                self.overlay(row.record, row.kind)

    def overlay(self, record: bytes, kind: str) -> None:
        """Show the hub's state of a record with our waiting changes on top, after either of them changed."""
        with self._database.atomic():
            held = self._database.row("SELECT state FROM hub_state WHERE record = ?", (record,))
            if held is None:
                return
            state: RecordState | None = None if held[0] is None else load_whole(held[0])
            policy = self._policy(kind)
            waiting = [changes.decode(payload) for (payload,) in self._database.rows(_WAITING_OF_RECORD, (record,))]
            row = self._records.find(record, kind)
            latest = 0
            for change in waiting:
                if state is None and change.action != "create":
                    continue  # its creation was refused: it waits with it
                state = merge.apply(state, change, policy)
                latest = max(latest, change.clock)
            if row is None:
                return
            if state is None:
                # Only a refused creation of ours is left: the person still sees the record, marked as not accepted.
                return
            refused = int(
                self._database.scalar(
                    "SELECT count(*) FROM outbox JOIN unsettled USING (counter) "
                    "WHERE record = ? AND status = 'refused'",
                    (record,),
                )
                or 0
            )
            self._records.update(row, state, max(latest, row.changed), len(waiting))
            if not waiting and not refused:
                self._database.execute("DELETE FROM hub_state WHERE record = ?", (record,))

    def discard(self, change: bytes) -> QueuedChange | None:
        """Give up a refused or unsent change; the record follows. Returns what it was, None when it is at the hub."""
        with self._database.atomic():
            row = self.row(change)
            if row is None or row.status in {"sent", "settled"}:
                return None
            self._database.execute("DELETE FROM outbox WHERE id = ?", (change,))
            self._database.execute("DELETE FROM change_log WHERE id = ?", (change,))
            stored = self._records.find(row.record, row.kind)
            if row.action == "create" and stored is not None:
                self._database.execute("DELETE FROM outbox WHERE record = ?", (row.record,))
                self._database.execute("DELETE FROM change_log WHERE record = ?", (row.record,))
                self._database.execute("DELETE FROM hub_state WHERE record = ?", (row.record,))
                self._records.remove(stored)
            else:
                self.overlay(row.record, row.kind)
        return row


def log_create(database: Database, row: StoredRecord) -> None:
    """Keep the create of a record in the history before its body is overwritten for the first time."""
    database.execute(
        "INSERT OR IGNORE INTO change_log (id, stream, seq, record, kind, owner, action, officer, device, clock, "
        "received, body, reason) VALUES (?, ?, NULL, ?, ?, ?, 'create', ?, ?, ?, ?, ?, '')",
        (
            row.id,
            row.stream,
            row.id,
            row.kind,
            row.owner,
            row.officer,
            row.device,
            row.clock,
            row.received,
            row.body,
        ),
    )


def log_change(database: Database, row: StoredRecord, change: Change, received: int | None, seq: int | None) -> None:
    """Keep a change in the history; one that came back from the hub gets its number and time there."""
    database.execute(
        "INSERT INTO change_log (id, stream, seq, record, kind, owner, action, officer, device, clock, received, body, "
        "reason, base, closes) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) "
        "ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, received = excluded.received, base = excluded.base, "
        "closes = excluded.closes",
        (
            change.id,
            row.stream,
            seq,
            change.record,
            change.kind,
            row.owner,
            change.action,
            change.officer,
            change.device,
            change.clock,
            received,
            msgspec.msgpack.encode(change.body),
            change.reason,
            msgspec.msgpack.encode(change.base),
            msgspec.msgpack.encode(change.closes),
        ),
    )
