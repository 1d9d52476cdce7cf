"""What came by file from other laptops: kept sealed for headquarters, and new records of it shown as not confirmed.

A record shown so has no time of receipt; it gets one when the hub's own history brings it. Changes of records that are
here already are carried and not shown: what they lead to only the hub can say.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

import msgspec

from app.domain.catalogue import KINDS
from app.storage.attachments import AttachmentBytes
from app.storage.database import Database
from app.storage.fresh_rows import new_row
from app.storage.records import RecordStore
from app.storage.streams import StreamStore
from app.storage.touched import Touched
from sync.protocol.cargo import CarriedBatch
from sync.protocol.changes import decode, digests
from sync.protocol.errors import InvalidChange
from sync.protocol.ids import DIRECTORY
from sync.protocol.messages import Batch, KnownDevice
from sync.protocol.policy import KindCatalogue
from sync.protocol.signing import seal_text, verified


class CarriedRow(NamedTuple):
    """A batch that is carried; `n` counts them."""

    n: int
    batch: CarriedBatch


class CarriedStore:
    """The batches of others on this laptop."""

    def __init__(
        self,
        database: Database,
        records: RecordStore,
        streams: StreamStore,
        attachments: AttachmentBytes,
        catalogue: KindCatalogue,
    ) -> None:
        self._database = database
        self._records = records
        self._streams = streams
        self._attachments = attachments
        self._catalogue = catalogue

    def count(self, only: Collection[str] = ()) -> int:
        """Return how many changes of others wait for headquarters, of all streams or `only` of some."""
        rows = self._database.rows("SELECT stream, sum(changes) FROM carried GROUP BY stream")
        return sum(int(changes) for stream, changes in rows if not only or stream in only)

    def keep(self, batch: CarriedBatch, now_us: int) -> bool:
        """Keep a batch until headquarters has it. Return whether it is new here."""
        with self._database.atomic():
            before = self._database.scalar("SELECT count(*) FROM carried")
            self._database.execute(
                "INSERT OR IGNORE INTO carried (device, signature, stream, changes, sealed, came_at) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (batch.device, batch.signature, batch.stream, batch.changes, msgspec.msgpack.encode(batch), now_us),
            )
            return bool(self._database.scalar("SELECT count(*) FROM carried") != before)

    def after(self, n: int, limit: int) -> list[CarriedRow]:
        """Return batches with a greater number."""
        rows = self._database.rows("SELECT n, sealed FROM carried WHERE n > ? ORDER BY n LIMIT ?", (n, limit))
        return [CarriedRow(at, msgspec.msgpack.decode(sealed, type=CarriedBatch)) for at, sealed in rows]

    def delivered(self, numbers: Iterable[int]) -> None:
        """Forget batches that headquarters has judged: it answers to their authors."""
        with self._database.atomic():
            self._database.executemany("DELETE FROM carried WHERE n = ?", [(n,) for n in numbers])

    def judged(self, signatures: Iterable[bytes]) -> None:
        """Forget batches by their signatures: headquarters told by file that it has judged them."""
        with self._database.atomic():
            self._database.executemany("DELETE FROM carried WHERE signature = ?", [(one,) for one in signatures])

    def show(self, batch: Batch, author: KnownDevice | None, touched: Touched) -> int:
        """Show the new records of a batch that are not known here; return how many.

        Nothing is shown of an unknown author, of a dossier that is not ours to read, or under a seal that fails.
        """
        stream = self._streams.get(batch.stream)
        if author is None or stream is None or not stream.role or stream.blob_key is None or stream.id == DIRECTORY:
            return 0
        if not verified(
            author.public_key, batch.signature, seal_text(batch.device, digests(batch.stream, batch.changes))
        ):
            return 0
        owner = bytes.fromhex(batch.stream.partition(":")[2])
        shown = 0
        with self._database.atomic():
            for payload in batch.changes:
                try:
                    change = decode(payload)
                    self._catalogue.validate(change)
                except InvalidChange:
                    continue
                if change.action != "create" or change.kind not in KINDS:
                    continue
                if (change.device, change.officer) != (author.device, author.officer):
                    continue
                if not self._catalogue.belongs(batch.stream, change) or self._records.known(change.kind, [change.id]):
                    continue
                row = new_row(stream.n, owner, change, None)
                self._records.insert_many(change.kind, [row])
                if change.kind == "attachment":
                    self._attachments.expect(stream.id, [(row.id, row.body)])
                    # Its bytes go on to headquarters too, as soon as they are here.
                    self._database.execute("UPDATE attachment_bytes SET sent = 0 WHERE record = ?", (row.id,))
                touched.add(change.kind, change.id, owner)
                shown += 1
        return shown

    def unshow(self, change: bytes, touched: Touched) -> None:
        """Take away a record that headquarters did not accept from its author."""
        with self._database.atomic():
            row = self._records.find(change)
            if row is None or row.received is not None or row.pending:
                return
            if self._database.row("SELECT 1 FROM outbox WHERE id = ?", (change,)) is not None:
                return
            touched.add(row.kind, row.id, row.owner)
            self._database.execute("DELETE FROM attachment_bytes WHERE record = ?", (row.id,))
            self._records.remove(row)
