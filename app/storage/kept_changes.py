"""What another program wrote into this vault, looked through once by the one that opens it now.

Changes that it could not read are applied, in the hub's order; what it folded by older rules is folded again; kinds and
columns that are new get their place. Where the older history lacks what folding needs, the file is to be read anew from
the hub. Nothing here talks to it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import msgspec

from app.domain.catalogue import KINDS
from app.storage.attachments import AttachmentBytes
from app.storage.database import Database
from app.storage.fresh_rows import new_row
from app.storage.meta import Meta
from app.storage.outbox import Outbox, log_change, log_create
from app.storage.records import RecordStore, StoredRecord, dump_whole, load_state, read_body
from app.storage.schema import record_indexes, record_table, table_of
from app.storage.streams import StreamStore
from sync.protocol import merge
from sync.protocol.changes import Change, decode
from sync.protocol.errors import InvalidChange
from sync.protocol.merge import RecordState
from sync.protocol.policy import KindPolicy

EDITION: Final = "edition"
READ_ANEW: Final = "read_anew"
"""Streams to be read from their beginning at the next sync."""
_ROWS_AT_ONCE: Final = 5_000


class KeptChanges:
    """Looks a vault through after the program was updated."""

    def __init__(
        self,
        database: Database,
        meta: Meta,
        records: RecordStore,
        streams: StreamStore,
        outbox: Outbox,
        attachments: AttachmentBytes,
        policy_of: Callable[[str], KindPolicy | None],
    ) -> None:
        self._database = database
        self._meta = meta
        self._records = records
        self._streams = streams
        self._outbox = outbox
        self._attachments = attachments
        self._policy_of = policy_of
        self._anew: set[str] = set()

    def look_through(self, edition: str) -> int:
        """Take the vault over from a program of another edition; return how many kept changes were applied.

        One transaction: after a crash it is done whole or not at all. Nothing is done when the edition is the same.
        """
        if self._database.read_only or self._meta.get(EDITION) == edition:
            return 0
        with self._database.atomic():
            make_room(self._database)
            applied = self._apply_kept()
            self._fold_again()
            self._records.index_anew()
            if self._anew:
                self._meta.set(READ_ANEW, sorted({*self._meta.get(READ_ANEW, ()), *self._anew}))
            self._meta.set(EDITION, edition)
        return applied

    def _apply_kept(self) -> int:
        rows = self._database.rows("SELECT stream, seq, received, payload FROM unread ORDER BY stream, seq")
        applied = 0
        for stream, seq, received, payload in rows:
            try:
                change = decode(payload)
            except InvalidChange:
                continue
            if change.kind in KINDS and self._apply(int(stream), int(seq), int(received), change):
                self._database.execute("DELETE FROM unread WHERE stream = ? AND seq = ?", (stream, seq))
                self._database.execute(
                    "DELETE FROM unsettled WHERE counter = (SELECT counter FROM outbox WHERE id = ?)", (change.id,)
                )
                applied += 1
        return applied

    def _apply(self, stream: int, seq: int, received: int, change: Change) -> bool:
        """Let a change take its place; return whether it has one."""
        row = self._records.find(change.record, change.kind)
        if row is None and change.action == "create":
            name = self._streams.name(stream)
            made = new_row(stream, bytes.fromhex(name.partition(":")[2]), change, received)
            self._records.insert_many(change.kind, [made])
            if change.kind == "attachment":
                self._attachments.expect(name, [(made.id, made.body)])
            return True
        if row is None or row.stream != stream:
            return False
        if change.action != "create":
            log_create(self._database, row)
            log_change(self._database, row, change, received, seq)
        return True

    def _fold_again(self) -> None:
        """Fold every record with a history anew: the rules of a field may be others now, or a change came between."""
        for (record,) in self._database.rows("SELECT DISTINCT record FROM change_log WHERE seq IS NOT NULL"):
            row = self._records.find(bytes(record))
            if row is not None:
                self._fold(row)

    def _fold(self, row: StoredRecord) -> None:
        held = self._database.row("SELECT state FROM hub_state WHERE record = ?", (row.id,))
        if held is not None and held[0] is None:
            return  # the hub does not know it yet
        state = self._folded(row)
        if state is None:
            self._anew.add(self._streams.name(row.stream))
        elif held is None:
            self._records.update(row, state, row.changed, 0)
        else:
            self._database.execute("UPDATE hub_state SET state = ? WHERE record = ?", (dump_whole(state), row.id))
            self._outbox.overlay(row.id, row.kind)

    def _folded(self, row: StoredRecord) -> RecordState | None:
        """Return the state after the history in the hub's order; None when it was written down without what it saw."""
        born = self._database.scalar("SELECT body FROM change_log WHERE id = ?", (row.id,))
        state = load_state(row._replace(body=row.body if born is None else bytes(born), state=None))
        policy = self._policy_of(row.kind) or KindPolicy(row.kind)
        rows = self._database.rows(
            "SELECT id, action, officer, device, clock, received, body, reason, base, closes FROM change_log "
            "WHERE record = ? AND seq IS NOT NULL AND action <> 'create' ORDER BY seq",
            (row.id,),
        )
        for identity, action, officer, device, clock, received, body, reason, base, closes in rows:
            if base is None:
                return None
            change = Change(
                bytes(16),
                bytes(identity),
                row.kind,
                row.id,
                action,
                1,
                bytes(device),
                1,
                bytes(officer),
                clock,
                msgspec.msgpack.decode(base, type=dict[str, bytes]),
                msgspec.msgpack.decode(body),
                reason,
                msgspec.msgpack.decode(closes, type=tuple[bytes, ...]),
            )
            state = merge.apply(state, change, policy, received)
        return state


def make_room(database: Database) -> None:
    """Make the tables of kinds and the columns that this program knows and the vault has not; fill the columns."""
    for kind in KINDS.values():
        table = table_of(kind.name)
        there = {str(row[1]) for row in database.rows(f"PRAGMA table_info({table})")}
        if not there:
            database.execute(record_table(kind))
        missing = [column for column in kind.columns if column.name not in there] if there else []
        for column in missing:
            database.execute(f"ALTER TABLE {table} ADD COLUMN {column.name} {column.sql_type}")
        if missing:
            names = ", ".join(f"{column.name} = ?" for column in missing)
            last = 0
            while rows := database.rows(
                f"SELECT n, body FROM {table} WHERE n > ? ORDER BY n LIMIT {_ROWS_AT_ONCE}",  # noqa: S608 - names of the catalogue
                (last,),
            ):
                last = rows[-1][0]
                records = [(n, read_body(kind.name, body)) for n, body in rows]
                database.executemany(
                    f"UPDATE {table} SET {names} WHERE n = ?",  # noqa: S608 - names of the catalogue
                    [(*(column.value(record) for column in missing), n) for n, record in records],
                )
        for statement in record_indexes(kind):
            database.execute(statement)
