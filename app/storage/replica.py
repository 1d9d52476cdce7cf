"""The laptop's side of a sync run: the hub's order of things applied to the records, our changes lifted on top again.

Implements `sync.client.replica.Replica`. Every method is one transaction. It never talks to the network.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

import msgspec

from app.domain.catalogue import KINDS
from app.errors import StorageError
from app.storage.attachments import AttachmentBytes
from app.storage.bulk import ReadyRows, ready_rows
from app.storage.database import Database
from app.storage.fresh_rows import FreshRows, new_row
from app.storage.meta import Meta
from app.storage.outbox import Outbox, log_change, log_create
from app.storage.purge import REVOKED, purge
from app.storage.records import RecordStore, dump_whole, load_state, load_whole
from app.storage.replica_standing import ReplicaStanding
from app.storage.settling import note_sent, settle_creates
from app.storage.streams import StreamRow, StreamStore
from sync.client.replica import Applied, News, Pending, Settlement
from sync.protocol import changes, merge
from sync.protocol.changes import Change, chain_start
from sync.protocol.errors import InvalidChange
from sync.protocol.pages import OpenedPage
from sync.protocol.policy import KindPolicy

_encode = msgspec.msgpack.encode
# From so many new rows of an empty table on, its indexes are built at the end of the run.
LOAD_FROM = 500
# From so many changes on, in one transaction, rows wait for the full-text index: fewer are indexed sooner than noted.
DEFER_FROM = 300
INDEX_AT_ONCE = 500  # some 15 ms, the longest that an edit waits for it


class VaultReplica(ReplicaStanding):
    """Reads and writes the vault for one sync run."""

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
        super().__init__(database, meta, records, streams, outbox, attachments)
        self._policy_of = policy_of
        self._loading = False
        self._purged = False
        self.in_bulk = True

    def _end(self, stream: StreamRow) -> None:
        purge(self._database, self._meta, self._records, self._attachments, stream, self.touched)
        self._purged = True

    def finish(self) -> None:
        """End a run: build what a first load left out."""
        if self._loading:
            self._records.end_load()
            self._loading = False
        if self._purged:
            # The log still holds the pages as they were before; while somebody reads, it is cut back the next time.
            with suppress(StorageError):
                self._purged = not self._database.checkpoint()

    # Receiving ----------------------------------------------------------------------------------------------

    def prepare(self, pages: Sequence[OpenedPage]) -> list[list[ReadyRows] | None]:
        """Return the rows of those pages that hold creates only; touches nothing, so any thread may call it."""
        return [ready_rows(page, _owner_of(page.stream)) if self.in_bulk else None for page in pages]

    def apply_pages(self, pages: Sequence[OpenedPage], prepared: Sequence[Any] | None = None) -> Applied:
        """Apply what lies beyond each cursor, in one transaction."""
        self._held = None
        for page in pages:
            self._streams_held.moved(page.stream)
        ready: Sequence[list[ReadyRows] | None] = prepared if prepared is not None else [None] * len(pages)
        try:
            return self._apply_all(pages, ready)
        except BaseException:
            self._records.reread_loaded()
            raise
        finally:
            self._records.defer_words(on=False)

    def index_waiting(self, limit: int = INDEX_AT_ONCE) -> int:
        """Let the full-text index take in some of the rows that wait for it; return how many these were."""
        return self._records.index_waiting(limit)

    def receive(self, news: News, pages: Sequence[OpenedPage], prepared: Sequence[Any] | None = None) -> Applied:
        """Store what the hub said and apply its pages, in one transaction."""
        try:
            with self._database.atomic():
                self.take_news(news)
                return self.apply_pages(pages, prepared)
        except BaseException:
            self._streams.forget()
            raise

    def _apply_all(self, pages: Sequence[OpenedPage], ready: Sequence[list[ReadyRows] | None]) -> Applied:
        words: list[tuple[int, str]] = []
        with self._database.atomic():
            before = self._conflicts()
            self._prepare_load(pages, ready)
            applied = 0
            for page, rows in zip(pages, ready, strict=True):
                count = None if rows is None else self._insert_page(page, rows, words)
                if count is None:
                    self._records.add_words(words)
                    words.clear()
                    count = self._apply_page(page)
                applied += count
            self._records.add_words(words)
            self._meta.set("clock", self._outbox.clock.last)
            return Applied(applied, max(0, self._conflicts() - before))

    def _prepare_load(self, pages: Sequence[OpenedPage], ready: Sequence[list[ReadyRows] | None]) -> None:
        kinds: Counter[str] = Counter()
        for page, rows in zip(pages, ready, strict=True):
            if page.to_seq - page.from_seq >= LOAD_FROM or len(pages) > 1:
                kinds.update(page.kinds() if rows is None else {one.kind: len(one.ids) for one in rows})
        large = [kind for kind, count in kinds.items() if count >= LOAD_FROM and kind in KINDS]
        # A first load is not over before it can be searched: its index is made along with it, by few statements.
        first = [self._records.begin_load(kind) for kind in large]
        self._loading |= any(first)
        count = sum(len(page.payloads) for page in pages)
        self._records.defer_words(on=count >= DEFER_FROM and not (first and all(first)))

    def _conflicts(self) -> int:
        return int(self._database.scalar("SELECT count(*) FROM conflict") or 0)

    def _insert_page(self, page: OpenedPage, ready: list[ReadyRows], words: list[tuple[int, str]]) -> int | None:
        """Insert a page of creates whole; None when anything of it is here already, so that it needs a closer look."""
        stream = self._streams.get(page.stream)
        if stream is None or not stream.role or page.beyond(stream.seq, stream.chain or b"") is not page:
            return None
        unsettled = "SELECT 1 FROM unsettled JOIN outbox USING (counter) WHERE stream = ? LIMIT 1"
        if self._database.row(unsettled, (stream.id,)) is not None:
            return None
        if any(self._records.known(rows.kind, rows.ids) for rows in ready):
            return None
        owner = _owner_of(stream.id)
        for rows in ready:
            words += self._records.insert_ready(rows, stream.n)
            self._attachments.expect(stream.id, zip(rows.ids, rows.bodies, strict=False))
            self.touched.add_many(rows.kind, rows.ids, owner)
        self._outbox.clock.observe(max(rows.latest for rows in ready))
        self._streams.set_cursor(stream.n, page.to_seq, page.chain_after)
        self._database.execute("UPDATE stream SET birth = ? WHERE n = ?", (page.birth, stream.n))
        return len(page.payloads)

    def _apply_page(self, page: OpenedPage) -> int:
        stream = self._streams.get(page.stream)
        if stream is None or not stream.role:
            return 0
        part = page.beyond(stream.seq, stream.chain or b"")
        if part is None:
            return 0
        ours = {
            bytes(row[0])
            for row in self._database.rows(
                "SELECT id FROM unsettled JOIN outbox USING (counter) WHERE stream = ?", (stream.id,)
            )
        }
        owner = _owner_of(stream.id)
        fresh = FreshRows(self._records, self._attachments, stream, owner)
        fresh.note_known(part)
        applied = 0
        latest = 0
        for place, change in enumerate(part.changes):
            seq, received = part.from_seq + place, part.received_at[place]
            if change is None or change.kind not in KINDS:
                reason = part.odd.get(seq, "unknown kind")
                self._keep_unread(stream, seq, received, reason, part.payloads[place])
                continue
            latest = max(latest, change.clock)
            if change.action == "create" and change.id not in ours and change.id not in fresh.known:
                fresh.add(change, received)
                applied += 1
                continue
            if change.record in fresh.waiting:
                fresh.flush()
            applied += change.id not in ours
            self._absorb(stream, owner, change, seq, received, part.payloads[place], ours=change.id in ours)
        fresh.flush()
        for kind, record in fresh.touched:
            self.touched.add(kind, record, owner or record)
        self._outbox.clock.observe(latest)
        self._streams.set_cursor(stream.n, part.to_seq, part.chain_after)
        self._database.execute("UPDATE stream SET birth = ? WHERE n = ?", (part.birth, stream.n))
        return applied

    def _keep_unread(self, stream: StreamRow, seq: int, received: int, reason: str, payload: bytes) -> None:
        self._database.execute(
            "INSERT OR REPLACE INTO unread (stream, seq, received, reason, payload) VALUES (?, ?, ?, ?, ?)",
            (stream.n, seq, received, reason, payload),
        )

    def _absorb(
        self, stream: StreamRow, owner: bytes, change: Change, seq: int, received: int, payload: bytes, *, ours: bool
    ) -> None:
        """Apply one change in the hub's order."""
        if ours:
            self._database.execute("DELETE FROM unsettled WHERE counter = ?", (change.counter,))
        row = self._records.find(change.record, change.kind)
        self.touched.add(change.kind, change.record, owner or change.record)
        if row is None or row.stream != stream.n:
            if row is None and change.action == "create":
                self._records.insert_many(change.kind, [new_row(stream.n, owner, change, received)])
                return
            self._keep_unread(stream, seq, received, "its record is not known here", payload)
            return
        held = self._database.row("SELECT state FROM hub_state WHERE record = ?", (change.record,))
        if change.action == "create":
            if ours:
                self._records.set_received(row, received)
                if held is not None:
                    self._hold(change.record, merge.state_of_create(change, received))
                self._outbox.overlay(change.record, change.kind)
            elif row.received is None and held is None and row.body != _encode(change.body):
                self._records.remove(row)  # what a file showed is not what the hub has
                self._records.insert_many(change.kind, [new_row(stream.n, owner, change, received)])
            elif row.received != received:
                self._records.set_received(row, received)  # it is being read anew, and the hub took it anew
            return
        state = load_state(row) if held is None else None if held[0] is None else load_whole(held[0])
        try:
            after = merge.apply(state, change, self._policy(change.kind), received)
        except InvalidChange as error:
            self._keep_unread(stream, seq, received, error.reason, payload)
            return
        log_create(self._database, row)
        log_change(self._database, row, change, received, seq)
        if held is None:
            self._records.update(row, after, max(row.changed, change.clock), 0)
        else:
            self._hold(change.record, after)
            self._outbox.overlay(change.record, change.kind)

    def _hold(self, record: bytes, state: merge.RecordState) -> None:
        self._database.execute("UPDATE hub_state SET state = ? WHERE record = ?", (dump_whole(state), record))

    def _policy(self, kind: str) -> KindPolicy:
        return self._policy_of(kind) or KindPolicy(kind)

    # Sending ------------------------------------------------------------------------------------------------

    def pending(self, after: int, limit: int) -> list[Pending]:
        """Return changes to send, in the order they were made."""
        rows = self._database.rows(
            "SELECT counter, stream, id, payload FROM unsettled JOIN outbox USING (counter) "
            "WHERE status = 'waiting' AND counter > ? ORDER BY counter LIMIT ?",
            (after, limit),
        )
        return [Pending(*row) for row in rows]

    def unsent(self, after: int, limit: int) -> list[Pending]:
        """Return what the hub does not have, in the order it was made: waiting changes, and those kept apart here."""
        rows = self._database.rows(
            "SELECT counter, stream, id, payload FROM unsettled JOIN outbox USING (counter) WHERE counter > ? "
            "AND (status = 'waiting' OR (status = 'refused' AND code = ?)) ORDER BY counter LIMIT ?",
            (after, REVOKED, limit),
        )
        return [Pending(*row) for row in rows]

    def settle(self, settlements: Sequence[Settlement]) -> None:
        """Take the hub's answers to what was sent."""
        self._held = None
        with self._database.atomic():
            for one in settlements:
                self._streams_held.moved(one.stream)
                self._settle(one)

    def _settle(self, answer: Settlement) -> None:
        # Duplicates keep their place in the outbox until their page comes: it tells where they stand.
        note_sent(self._database, answer.duplicates)
        for refusal in answer.refused:
            self._outbox.set_refused(refusal.change, refusal.code, refusal.message)
        self._database.executemany(
            "UPDATE unsettled SET code = ?, reason = ? WHERE counter = ? AND status = 'waiting'",
            [(refusal.code, refusal.message, refusal.counter) for refusal in answer.waiting],
        )
        stream_n = self._streams.number(answer.stream)
        stream = self._streams.get(answer.stream)
        assert stream is not None
        here = stream.chain or chain_start(answer.birth, answer.stream)
        if stream.seq == answer.head_before and here == answer.chain_before and answer.head_after:
            self._settle_in_place(stream, answer)
            self._streams.set_cursor(stream_n, answer.head_after, answer.chain_after)
            self._database.execute("UPDATE stream SET birth = ? WHERE n = ?", (answer.birth, stream_n))
        else:
            note_sent(self._database, answer.accepted)
            self._database.execute("UPDATE stream SET head = max(head, ?) WHERE n = ?", (answer.head_after, stream_n))
        state = self.state()
        if state.watermark == answer.position_before and answer.position_after:
            self._save_state(replace(state, watermark=answer.position_after))

    def _settle_in_place(self, stream: StreamRow, answer: Settlement) -> None:
        """Nothing came between: our changes are the next of the stream, no page needs to bring them back."""
        owner = _owner_of(stream.id)
        alone: set[bytes] = set()
        for kind, records in settle_creates(self._database, answer.accepted, answer.received_at).items():
            self.touched.add_many(kind, records, owner)
            alone.update(records)
        if len(alone) == len(answer.accepted):
            return
        for receipt in answer.accepted:
            if receipt.change not in alone:
                change = changes.decode(receipt.payload)
                self._absorb(stream, owner, change, receipt.seq, answer.received_at, receipt.payload, ours=True)


def _owner_of(stream: str) -> bytes:
    _, _, owner = stream.partition(":")
    return bytes.fromhex(owner)
