"""A complete `Replica` in plain SQLite: the reference that the laptop's encrypted store is measured against.

For tests, benches and tools. It keeps no full text, no columns for lists, nothing is encrypted: never for real data.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, Final

from sync.client.plain_blobs import TABLE as BLOB_TABLE
from sync.client.plain_folding import PlainFolding, state_of
from sync.client.replica import Applied, News, Pending, ReplicaState, Settlement, Standing
from sync.client.surprise import Accepted
from sync.protocol import changes, merge
from sync.protocol.changes import Action, Change, chain_start
from sync.protocol.clock import HybridClock
from sync.protocol.errors import InvalidChange
from sync.protocol.holdings import holdings
from sync.protocol.ids import IdSource
from sync.protocol.merge import RecordState
from sync.protocol.messages import Cursor, KnownDevice
from sync.protocol.pages import OpenedPage
from sync.protocol.policy import KindCatalogue

_TABLES: Final = """
CREATE TABLE IF NOT EXISTS state (
  one INTEGER PRIMARY KEY CHECK (one = 1), epoch BLOB NOT NULL, watermark INTEGER NOT NULL,
  grants_version INTEGER NOT NULL, devices_version INTEGER NOT NULL, clock INTEGER NOT NULL, counter INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS device (
  id BLOB PRIMARY KEY, officer BLOB NOT NULL, public_key BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS stream (
  name TEXT PRIMARY KEY, role TEXT NOT NULL, key BLOB NOT NULL,
  seq INTEGER NOT NULL, chain BLOB NOT NULL, head INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS log (
  stream TEXT NOT NULL, seq INTEGER NOT NULL, change BLOB, payload BLOB NOT NULL, received_at INTEGER NOT NULL,
  PRIMARY KEY (stream, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS outbox (
  counter INTEGER PRIMARY KEY, stream TEXT NOT NULL, change BLOB NOT NULL UNIQUE, payload BLOB NOT NULL,
  state TEXT NOT NULL DEFAULT 'pending', code TEXT NOT NULL DEFAULT '', message TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE IF NOT EXISTS record (
  id BLOB NOT NULL, stream TEXT NOT NULL, payload BLOB NOT NULL, received_at INTEGER NOT NULL,
  state BLOB,                       -- NULL while the creation is all there is
  PRIMARY KEY (id, stream)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS aside (stream TEXT NOT NULL, change BLOB UNIQUE, payload BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS edition (one INTEGER PRIMARY KEY CHECK (one = 1), word TEXT NOT NULL) STRICT;
"""


def _make_tables(connection: sqlite3.Connection) -> None:
    for statement in (BLOB_TABLE, *_TABLES.split(";")):
        connection.execute(statement)
    connection.execute("INSERT OR IGNORE INTO state VALUES (1, x'', 0, 0, 0, 0, 0)")


@cache
def _empty() -> bytes:
    """Return a store that holds nothing: in memory thousands are made of it, and tables take longer than copies."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    _make_tables(connection)
    content = connection.serialize()
    connection.close()
    return content


class PlainReplica(PlainFolding):
    """The store of one laptop. Use it from one thread at a time."""

    def __init__(
        self,
        path: Path | str | sqlite3.Connection,
        catalogue: KindCatalogue,
        *,
        device: bytes,
        officer: bytes,
        unix_ms: Callable[[], int],
        synchronous: str = "FULL",
    ) -> None:
        """Open or create the store. `synchronous` is the pragma's word; tests that kill nothing may take OFF.

        A connection is one that a replica `let_go` of.
        """
        if isinstance(path, sqlite3.Connection):
            super().__init__(path, catalogue)
        else:
            super().__init__(sqlite3.connect(path, isolation_level=None, check_same_thread=False), catalogue)
            if path == ":memory:":
                self._connection.deserialize(_empty())
            else:
                self._connection.execute("PRAGMA journal_mode = WAL")
                self._connection.execute(f"PRAGMA synchronous = {synchronous}")
                _make_tables(self._connection)
        self._device = device
        self._officer = officer
        self._unix_ms = unix_ms
        self._ids = IdSource()
        self.accepted: dict[str, Accepted] = {}
        (last,) = self._row("SELECT clock FROM state")
        self._clock = HybridClock(unix_ms, last)
        if not self._is_of_this_program():
            with self.atomic():
                self._fold_anew()

    def close(self) -> None:
        """Close the database."""
        self._connection.close()

    def let_go(self) -> sqlite3.Connection:
        """Return the database as a machine that stops here leaves it: without what was not committed."""
        if self._in_transaction():
            self._connection.execute("ROLLBACK")
        return self._connection

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Run a block as one transaction; one within another is part of it."""
        if self._in_transaction():
            yield
            return
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if self._in_transaction():  # a full disk has ended it already
                self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    def _in_transaction(self) -> bool:
        return self._connection.in_transaction

    def _row(self, query: str, *values: Any) -> Any:
        return self._connection.execute(query, values).fetchone()

    def _rows(self, query: str, *values: Any) -> list[Any]:
        return self._connection.execute(query, values).fetchall()

    # What a person does on the laptop.

    def write(
        self,
        stream: str,
        kind: str,
        action: Action,
        body: Mapping[str, Any],
        *,
        record: bytes = b"",
        reason: str = "",
        closes: Sequence[bytes] = (),
    ) -> bytes:
        """Make a change, queue it, return its id. InvalidChange when the catalogue does not allow it."""
        with self.atomic():
            return self._write(stream, kind, action, body, record, reason, closes)

    def write_many(self, stream: str, kind: str, bodies: Iterable[Mapping[str, Any]]) -> list[bytes]:
        """Create many records in one transaction; return their ids."""
        with self.atomic():
            return [self._write(stream, kind, "create", body, b"", "", ()) for body in bodies]

    def _write(
        self,
        stream: str,
        kind: str,
        action: Action,
        body: Mapping[str, Any],
        record: bytes,
        reason: str,
        closes: Sequence[bytes],
    ) -> bytes:
        change_id = record if action == "create" and record else self._ids.new_id(self._unix_ms())
        base: dict[str, bytes] = {}
        if action != "create":
            state = self.shown(record)
            if state is None:
                raise InvalidChange("record", "is not known here")
            base = merge.bases_of(state, list(body))
        (counter,) = self._row("UPDATE state SET counter = counter + 1 RETURNING counter")
        change = Change(
            os.urandom(16),
            change_id,
            kind,
            change_id if action == "create" else record,
            action,
            1,
            self._device,
            counter,
            self._officer,
            self._clock.tick(),
            base,
            dict(body),
            reason,
            tuple(closes),
        )
        payload = changes.encode(change)
        self._catalogue.validate(change)
        self._connection.execute("UPDATE state SET clock = ?", (self._clock.last,))
        self._connection.execute(
            "INSERT INTO outbox (counter, stream, change, payload) VALUES (?,?,?,?)",
            (counter, stream, change_id, payload),
        )
        return change_id

    def retry(self, stream: str) -> None:
        """Queue again what was refused in a stream."""
        with self.atomic():
            self._connection.execute(
                "UPDATE outbox SET state = 'pending', code = '' WHERE stream = ? AND state = 'refused'", (stream,)
            )

    # What a person sees.

    def settled(self, record: bytes) -> RecordState | None:
        """Return a record as the hub has it."""
        row = self._row("SELECT payload, received_at, state FROM record WHERE id = ? ORDER BY stream LIMIT 1", record)
        return state_of(*row) if row else None

    def shown(self, record: bytes) -> RecordState | None:
        """Return a record with this laptop's own waiting changes on top."""
        state = self.settled(record)
        for (payload,) in self._rows("SELECT payload FROM outbox WHERE state <> 'refused' ORDER BY counter"):
            change = changes.decode(payload)
            if change.record == record:
                state = merge.apply(state, change, self._policy(state, change))
        return state

    def records(self) -> dict[bytes, RecordState]:
        """Return every record as the hub has it."""
        rows = self._rows("SELECT id, payload, received_at, state FROM record")
        return {name: state_of(payload, received_at, state) for name, payload, received_at, state in rows}

    def log(self, stream: str) -> list[tuple[int, bytes]]:
        """Return (seq, payload) of a stream as far as it was read."""
        return self._rows("SELECT seq, payload FROM log WHERE stream = ? ORDER BY seq", stream)

    def outbox(self) -> list[tuple[int, str, str]]:
        """Return (counter, state, code) of what was made here and is not known to be at the hub."""
        return self._rows("SELECT counter, state, code FROM outbox ORDER BY counter")

    # Replica: see there.

    def state(self) -> ReplicaState:
        """Return where this laptop stands."""
        return ReplicaState(*self._row("SELECT epoch, watermark, grants_version, devices_version FROM state"))

    def devices(self) -> Mapping[bytes, KnownDevice]:
        """Return every device whose seals are known."""
        return {row[0]: KnownDevice(*row) for row in self._rows("SELECT id, officer, public_key FROM device")}

    def behind(self, limit: int) -> list[Cursor]:
        """Return cursors of granted streams that are behind."""
        rows = self._rows("SELECT name, seq, chain FROM stream WHERE head > seq AND role <> '' LIMIT ?", limit)
        return [Cursor(*row) for row in rows]

    def cursors(self, after: str, limit: int) -> list[Cursor]:
        """Return cursors of all streams after a name."""
        rows = self._rows(
            "SELECT name, seq, chain FROM stream WHERE name > ? AND role <> '' ORDER BY name LIMIT ?", after, limit
        )
        return [Cursor(*row) for row in rows]

    def holdings(self) -> bytes:
        """Return what is held; empty while anything is behind."""
        rows = self._rows("SELECT name, seq, chain, head FROM stream WHERE role <> ''")
        return b"" if any(head > seq for _, seq, _, head in rows) else holdings(row[:3] for row in rows)

    def standing(self, stream: str, records: Mapping[str, Sequence[bytes]]) -> Standing:
        """Return how many of these records and of the stream are here and not withdrawn."""
        rows = self._rows("SELECT id, payload, received_at, state FROM record WHERE stream = ?", stream)
        here = {name for name, *state in rows if state_of(*state).retracted is None}
        asked = sum(len(here.intersection(ids)) for ids in records.values())
        return Standing(asked, len(here), self.accepted.get(stream))

    def take_news(self, news: News) -> None:
        """Store grants, devices, heads and the new state."""
        execute = self._connection.execute
        with self.atomic():
            ended = {grant.stream for grant in news.grants if not grant.role}
            if news.all_grants:
                # A hub put back from a backup may have lost a right: what is held goes only when it is ended by name.
                held = "SELECT stream FROM log UNION SELECT stream FROM aside UNION SELECT stream FROM outbox"
                query = f"SELECT name FROM stream WHERE name NOT IN ({held})"  # noqa: S608 - our names
                ended |= {name for (name,) in self._rows(query)} - {grant.stream for grant in news.grants}
            for name in ended:
                self._end(name)
            self._connection.executemany(
                "INSERT INTO stream VALUES (?1, ?2, ?3, 0, x'', 0)"
                " ON CONFLICT (name) DO UPDATE SET role = ?2, key = ?3",
                [(grant.stream, grant.role, grant.key) for grant in news.grants if grant.role],
            )
            self._connection.executemany(
                "INSERT OR IGNORE INTO device VALUES (?,?,?)",
                [(device.device, device.officer, device.public_key) for device in news.devices],
            )
            self._connection.executemany(
                "UPDATE stream SET head = max(head, ?) WHERE name = ?", [(head.seq, head.stream) for head in news.heads]
            )
            state = news.state
            execute(
                "UPDATE state SET epoch = ?, watermark = ?, grants_version = ?, devices_version = ?",
                (state.epoch, state.watermark, state.grants_version, state.devices_version),
            )

    def _end(self, stream: str) -> None:
        """Take away what is no longer this officer's to read; what was never sent is kept apart, refused."""
        for table, column in (
            ("log", "stream"),
            ("record", "stream"),
            ("blob", "stream"),
            ("aside", "stream"),
            ("stream", "name"),
        ):
            self._connection.execute(f"DELETE FROM {table} WHERE {column} = ?", (stream,))  # noqa: S608 - our names
        self._connection.execute("DELETE FROM outbox WHERE stream = ? AND state = 'sent'", (stream,))
        self._connection.execute(
            "UPDATE outbox SET state = 'refused', code = 'revoked' WHERE stream = ? AND state <> 'refused'", (stream,)
        )

    def reread(self, stream: str, head: int) -> None:
        """Take a stream's history anew; what others made and only this laptop has is put aside, not dropped."""
        execute = self._connection.execute
        with self.atomic():
            for change, payload in self._rows("SELECT change, payload FROM log WHERE stream = ? ORDER BY seq", stream):
                made = changes.decode(payload) if change else None
                if made is not None and made.device == self._device:
                    execute(
                        "INSERT OR IGNORE INTO outbox (counter, stream, change, payload) VALUES (?,?,?,?)",
                        (made.counter, stream, change, payload),
                    )
                else:
                    execute("INSERT OR IGNORE INTO aside VALUES (?,?,?)", (stream, change, payload))
            execute("UPDATE outbox SET state = 'pending' WHERE stream = ? AND state = 'sent'", (stream,))
            for table in ("log", "record"):
                execute(f"DELETE FROM {table} WHERE stream = ?", (stream,))  # noqa: S608 - our names
            execute("UPDATE stream SET seq = 0, chain = x'', head = ? WHERE name = ?", (head, stream))

    def prepare(self, pages: Sequence[OpenedPage]) -> list[None]:
        """Prepare nothing: plainness before speed."""
        return [None] * len(pages)

    def apply_pages(self, pages: Sequence[OpenedPage], prepared: Sequence[Any] | None = None) -> Applied:  # noqa: ARG002 - of the protocol
        """Apply what lies beyond each cursor."""
        total = conflicts = 0
        with self.atomic():
            for page in pages:
                row = self._row("SELECT seq, chain FROM stream WHERE name = ? AND role <> ''", page.stream)
                part = page.beyond(*row) if row else None
                if part is None:
                    continue
                self._connection.executemany(
                    "INSERT INTO log VALUES (?,?,?,?,?)", [(part.stream, *entry) for entry in part.rows()]
                )
                total += len(part.payloads)
                conflicts += self._fold(part.stream, part.changes, part.payloads, part.received_at)
                self._connection.execute(
                    "UPDATE stream SET seq = ?1, chain = ?2, head = max(head, ?1) WHERE name = ?3",
                    (part.to_seq, part.chain_after, part.stream),
                )
                for table in ("outbox", "aside"):
                    self._connection.executemany(
                        f"DELETE FROM {table} WHERE change = ?",  # noqa: S608 - our names
                        [(change.id,) for change in part.changes if change],
                    )
        return Applied(total, conflicts)

    def receive(self, news: News, pages: Sequence[OpenedPage], prepared: Sequence[Any] | None = None) -> Applied:
        """Store what the hub said and apply its pages, whole or not at all."""
        with self.atomic():
            self.take_news(news)
            return self.apply_pages(pages, prepared)

    def pending(self, after: int, limit: int) -> list[Pending]:
        """Return changes to send."""
        rows = self._rows(
            "SELECT counter, stream, change, payload FROM outbox"
            " WHERE counter > ? AND state IN ('pending', 'waiting') ORDER BY counter LIMIT ?",
            after,
            limit,
        )
        return [Pending(*row) for row in rows]

    def settle(self, settlements: Sequence[Settlement]) -> None:
        """Take the hub's answers."""
        with self.atomic():
            for settlement in settlements:
                self._settle(settlement)

    def _settle(self, settled: Settlement) -> None:
        many = self._connection.executemany
        for word, refusals in (("refused", settled.refused), ("waiting", settled.waiting)):
            many(
                "UPDATE outbox SET state = ?, code = ?, message = ? WHERE counter = ?",
                [(word, refusal.code, refusal.message, refusal.counter) for refusal in refusals],
            )
        if not settled.signature:
            return
        self._connection.execute("INSERT OR IGNORE INTO stream VALUES (?,'lead',x'',0,x'',0)", (settled.stream,))
        seq, chain = self._row("SELECT seq, chain FROM stream WHERE name = ?", settled.stream)
        reached = chain or chain_start(settled.birth, settled.stream)
        if seq == settled.head_before and reached == settled.chain_before:
            self._advance(settled)
        else:
            self._connection.execute(
                "UPDATE stream SET head = max(head, ?) WHERE name = ?", (settled.head_after, settled.stream)
            )
            many("UPDATE outbox SET state = 'sent' WHERE counter = ?", [(one.counter,) for one in settled.accepted])
        for receipt in settled.duplicates:
            if receipt.seq <= seq:
                self._connection.execute("DELETE FROM outbox WHERE counter = ?", (receipt.counter,))
            else:
                self._connection.execute("UPDATE outbox SET state = 'sent' WHERE counter = ?", (receipt.counter,))
                self._connection.execute(
                    "UPDATE stream SET head = max(head, ?) WHERE name = ?", (receipt.seq, settled.stream)
                )
        self._connection.execute(
            "UPDATE state SET watermark = ? WHERE watermark = ? AND epoch <> x''",
            (settled.position_after, settled.position_before),
        )

    def _advance(self, settled: Settlement) -> None:
        """Take this laptop's own changes as the next ones of the stream, without waiting for a page."""
        if not settled.accepted:
            return
        many = self._connection.executemany
        many("DELETE FROM outbox WHERE counter = ?", [(receipt.counter,) for receipt in settled.accepted])
        many(
            "INSERT INTO log VALUES (?,?,?,?,?)",
            [(settled.stream, one.seq, one.change, one.payload, settled.received_at) for one in settled.accepted],
        )
        payloads = [receipt.payload for receipt in settled.accepted]
        moments = [settled.received_at] * len(payloads)
        self._fold(settled.stream, [changes.decode(payload) for payload in payloads], payloads, moments)
        self._connection.execute(
            "UPDATE stream SET seq = ?1, chain = ?2, head = max(head, ?1) WHERE name = ?3",
            (settled.head_after, settled.chain_after, settled.stream),
        )
