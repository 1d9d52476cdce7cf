"""Applies the parts of a proved file on a laptop: those of headquarters as in a sync, those of others as carried.

Safe to repeat and to cut at any point: each step is one transaction and passes over what is here already.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from app.domain.queries import SyncProgress
from app.errors import RefusedError
from app.services.sync_outcome import InterruptedRunError
from app.services.vaulted import Vaulted
from app.storage.attachments import AttachmentBytes
from app.storage.carried import CarriedStore
from app.storage.replica import VaultReplica
from app.storage.touched import Touched
from sync.client import commands
from sync.client.batches import Device, settlement_by_file
from sync.client.guard import Guard
from sync.client.lane import OnStorage
from sync.client.replica import News, Pending, ReplicaState, Settlement
from sync.client.surprise import Surprise
from sync.protocol import cargo
from sync.protocol.bundle import Bundle, Part
from sync.protocol.cargo import BlobBytes, CarriedBatch, Cover, Delivered, Lock, NumberedAnswer, Stored
from sync.protocol.errors import BadMessage, BadPage
from sync.protocol.messages import Batch, SyncReply
from sync.protocol.pages import OpenedPage, open_page

PAGES_BYTES: Final = 1_000_000  # applied in one transaction
_MOST_BEHIND: Final = 100_000


@dataclass(slots=True)
class Tally:
    """What a file did here."""

    pushed: int = 0
    pulled: int = 0
    blobs: int = 0
    conflicts: int = 0
    rejected: int = 0
    carried: int = 0
    shown: int = 0
    behind: int = 0


class Intake:
    """One run through a file."""

    def __init__(
        self,
        vault: Vaulted,
        replica: VaultReplica,
        carried: CarriedStore,
        contents: AttachmentBytes,
        device: Device,
        on_storage: OnStorage,
        pages_bytes: int = PAGES_BYTES,
    ) -> None:
        self._vault = vault
        self._replica = replica
        self._carried = carried
        self._contents = contents
        self._device = device
        self._on_storage = on_storage
        self._limit = pages_bytes
        self._pages: list[OpenedPage] = []
        self._pages_bytes = 0
        self._failed: dict[str, BadPage] = {}
        self._made_at = 0
        self.tally = Tally()
        self._weighed = commands.Tally()
        self._guard = Guard(self._weighed)
        replica.touched = Touched({}, set())

    def run(
        self, opened: Bundle, cover: Cover, progress: Callable[[SyncProgress], None], cancel: Callable[[], bool]
    ) -> None:
        """Apply every part. Raises BadPage for a dossier whose history is another one, once the rest is done."""
        self._made_at = opened.header.made_at
        take = self._take_from_hub if cover.from_hub else self._take_from_laptop
        known = self._on_storage(self._replica.devices)
        self._devices = dict(known)
        total = sum(lot.changes for lot in cover.lots)
        size = sum(lot.blob_bytes for lot in cover.lots)
        done = [0, 0]
        for part in opened.parts():
            if cancel():
                raise InterruptedRunError("The import was stopped.", "What was applied stays. Import it again.")
            changes, photos = take(part)
            done[0] += changes
            done[1] += photos
            progress(
                SyncProgress(
                    phase="files" if photos else "receiving",
                    done=min(done[0], total),
                    total=total,
                    bytes_done=done[1],
                    bytes_total=size,
                )
            )
        self._flush_pages()
        if cover.from_hub:
            behind = {cursor.stream for cursor in self._on_storage(lambda: self._replica.behind(_MOST_BEHIND))}
            self.tally.behind = len(behind - {one.stream for one in self.held})
        for error in self._failed.values():
            raise error
        progress(SyncProgress(phase="done", done=total, total=total, bytes_done=size, bytes_total=size))

    @property
    def held(self) -> Sequence[Surprise]:
        """What was not applied, since a person should look at it first."""
        return self._weighed.held

    def end(self) -> Touched:
        """Finish on the storage lane, also after a failure; return what the screens should look at again."""
        self._replica.finish()
        self._vault.forget_officers()
        return self._replica.touched

    # From headquarters --------------------------------------------------------------------------------------

    def _take_from_hub(self, part: Part) -> tuple[int, int]:
        """Apply one part; return how many changes and bytes of photos it held."""
        match part.kind:
            case cargo.NEWS:
                self._on_storage(lambda: self._take_news(cargo.content(part, SyncReply), self._made_at))
                self._devices = dict(self._on_storage(self._replica.devices))
            case cargo.ANSWER:
                self._on_storage(lambda: self._take_answer(cargo.content(part, NumberedAnswer)))
            case cargo.DELIVERED:
                self._on_storage(lambda: self._note_delivered(cargo.content(part, Delivered)))
            case cargo.PAGE:
                return self._take_page(part.body), 0
            case cargo.STORED:
                self._flush_pages()
                stored = cargo.content(part, Stored)
                self._on_storage(lambda: self._note_stored(stored))
            case cargo.BYTES:
                self._flush_pages()
                return 0, self._take_bytes(cargo.content(part, BlobBytes))
            case cargo.COVER:
                pass
            case _:
                raise cargo.strange()
        return 0, 0

    def _take_news(self, told: SyncReply, made_at: int) -> None:
        """Take rights, laptops and heads, unless this laptop has heard newer ones."""
        state = self._replica.state()
        if state.epoch and state.epoch != told.epoch:
            raise RefusedError(
                "The hub was put back from a backup since this laptop last heard of it; nothing was applied.",
                "Sync once with headquarters, so that both histories can be compared.",
            )
        fresh = ReplicaState(told.epoch, told.watermark, told.grants_version, told.devices_version)
        newer = (told.watermark, told.grants_version, told.devices_version)
        held = (state.watermark, state.grants_version, state.devices_version)
        if any(one < other for one, other in zip(newer, held, strict=True)):
            return
        with self._vault.database.atomic():
            self._replica.take_news(
                News(fresh, told.grants, told.all_grants, told.devices, told.news, told.sealing_key)
            )
            # The age of what is shown: the file is as old as headquarters says.
            known = int(self._vault.meta.get("synced_at", 0))
            self._vault.meta.set("synced_at", max(known, min(made_at, self._vault.now_us())))

    def _take_answer(self, numbered: NumberedAnswer) -> None:
        """Settle what the hub took from a file of this laptop, by its signed receipt."""
        answer, state = numbered.answer, self._replica.state()
        if numbered.number <= newest_answer(self._vault, answer.epoch):
            return
        with self._vault.database.atomic():
            self._vault.meta.set("answers", [answer.epoch, numbered.number])
            entries, open_ones = self._entries(answer.changes)
            if len(entries) != len(answer.changes) or not open_ones or state.epoch not in {b"", answer.epoch}:
                return
            settled = settlement_by_file(self._device, answer.epoch, answer.signature, answer.result, entries)
            if settled is None:
                return
            settled = _only_open(settled, open_ones)
            self._replica.settle([settled])
        self.tally.pushed += sum(one.change in open_ones for one in (*settled.accepted, *settled.duplicates))
        self.tally.rejected += len(settled.refused)

    def _note_delivered(self, delivered: Delivered) -> None:
        """Carry no longer what headquarters has judged, and show no longer what it refused."""
        with self._vault.database.atomic():
            self._carried.judged(delivered.signatures)
            for change in delivered.refused:
                self._carried.unshow(change, self._replica.touched)

    def _entries(self, changes: Sequence[bytes]) -> tuple[list[Pending], set[bytes]]:
        """Return our changes of a batch in its order, and which of them have no receipt yet."""
        found, waiting = {}, set()
        for change in changes:
            row = self._vault.database.row(
                "SELECT counter, stream, id, payload, status FROM outbox LEFT JOIN unsettled USING (counter) "
                "WHERE id = ?",
                (change,),
            )
            if row is None:
                continue
            found[change] = Pending(row[0], row[1], bytes(row[2]), bytes(row[3]))
            if row[4] == "waiting":
                waiting.add(change)
        return [found[change] for change in changes if change in found], waiting

    def _note_stored(self, stored: Stored) -> None:
        with self._vault.database.atomic():
            for stream, sha256 in stored.blobs:
                self._contents.note_sent(stream, sha256)

    def _take_page(self, packed: bytes) -> int:
        try:
            page = open_page(packed, self._devices)
        except BadPage as error:
            self._failed[error.stream] = error
            return 0
        except BadMessage:
            raise cargo.strange() from None
        self._pages.append(page)
        self._pages_bytes += len(packed)
        if self._pages_bytes >= self._limit:
            self._flush_pages()
        return len(page.payloads)

    def _flush_pages(self) -> None:
        pages, self._pages, self._pages_bytes = self._passing(self._pages), [], 0
        if not pages:
            return
        ready = self._replica.prepare(pages)
        try:
            applied = self._on_storage(lambda: self._replica.apply_pages(pages, ready))
            self.tally.pulled += applied.changes
            self.tally.conflicts += applied.conflicts
        except BadPage:
            for page in pages:  # one history is another: it must not hold up the others
                try:
                    applied = self._on_storage(lambda: self._replica.apply_pages([page]))  # noqa: B023 - called at once
                    self.tally.pulled += applied.changes
                    self.tally.conflicts += applied.conflicts
                except BadPage as error:
                    self._failed[page.stream] = error

    def _passing(self, pages: Sequence[OpenedPage]) -> list[OpenedPage]:
        """Return the pages that may be applied; a file that empties a dossier is no other than a sync that does."""
        talk, answer = self._guard.passing(pages), None
        while True:
            try:
                asked = talk.send(answer)
            except StopIteration as end:
                passed: list[OpenedPage] = end.value
                return passed
            assert isinstance(asked, commands.LoadStanding)
            stream, records = asked.stream, asked.records
            answer = self._on_storage(partial(self._replica.standing, stream, records))

    def _take_bytes(self, chunk: BlobBytes) -> int:
        """Keep a chunk of a photo that is wanted here; others are passed over."""
        self._on_storage(lambda: self._write_bytes(chunk))
        return len(chunk.chunk)

    def _write_bytes(self, chunk: BlobBytes) -> None:
        content = chunk.sha256.hex()
        wanted = self._vault.database.row(
            "SELECT 1 FROM attachment_bytes WHERE content = ? AND stream = ? AND here = 0", (content, chunk.stream)
        )
        if wanted is None:
            return
        self._contents.write_part(chunk.sha256, chunk.offset, chunk.chunk, chunk.size)
        if chunk.offset + len(chunk.chunk) == chunk.size and self._contents.finish(chunk.sha256, chunk.size):
            self.tally.blobs += 1
            rows = self._vault.database.rows("SELECT record FROM attachment_bytes WHERE content = ?", (content,))
            owner = bytes.fromhex(chunk.stream.partition(":")[2])
            for (record,) in rows:
                self._replica.touched.add("attachment", bytes(record), owner or bytes(record))

    # From another laptop ------------------------------------------------------------------------------------

    def _take_from_laptop(self, part: Part) -> tuple[int, int]:
        """Keep a batch for headquarters and show its new records as not confirmed, where the dossier is ours."""
        match part.kind:
            case cargo.BATCH:
                batch = cargo.content(part, CarriedBatch)
                if batch.device != self._device.id:
                    self._on_storage(lambda: self._carry(batch))
                return batch.changes, 0
            case cargo.BLOB:
                lock = cargo.content(part, Lock)
                return 0, self._on_storage(lambda: self._carry_bytes(lock))
            case cargo.COVER | cargo.INVENTORY:
                return 0, 0
            case _:
                raise cargo.strange()

    def _carry(self, carried: CarriedBatch) -> None:
        new = self._carried.keep(carried, self._vault.now_us())
        self.tally.carried += carried.changes if new else 0
        raw = self._unlocked(carried.lock)
        if raw is None:
            return
        batch = cargo.unpacked(raw, Batch)
        if (batch.device, batch.signature, batch.stream) == (carried.device, carried.signature, carried.stream):
            author = self._devices.get(batch.device)
            self.tally.shown += self._carried.show(batch, author, self._replica.touched)

    def _carry_bytes(self, lock: Lock) -> int:
        raw = self._unlocked(lock)
        if raw is None:
            return len(lock.text)
        chunk = cargo.unpacked(raw, BlobBytes)
        if chunk.stream == lock.stream:
            self._write_bytes(chunk)
        return len(chunk.chunk)

    def _unlocked(self, lock: Lock) -> bytes | None:
        stream = self._vault.streams.get(lock.stream)
        if stream is None or not stream.role or stream.blob_key is None:
            return None
        with suppress(ValueError):
            return cargo.open_by_stream(lock, stream.blob_key)
        return None


def newest_answer(vault: Vaulted, epoch: bytes) -> int:
    """Return the number of the newest answer of an incarnation of the hub that came by file; 0 for none."""
    kept, number = vault.meta.get("answers", [b"", 0])
    return int(number) if kept == epoch else 0


def _only_open(settled: Settlement, open_ones: set[bytes]) -> Settlement:
    """Leave out refusals of changes that have found their way meanwhile."""
    return replace(
        settled,
        refused=[one for one in settled.refused if one.change in open_ones],
        waiting=[one for one in settled.waiting if one.change in open_ones],
    )
