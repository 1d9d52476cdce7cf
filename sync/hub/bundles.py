"""Files that come to the hub and go from it: the same batches and pages as by the network, under the same rules.

A file is opened and proved whole before anything of it is taken. Each batch counts by the signature of the laptop that
wrote it, whoever carried it. A run that was cut short is begun again: nothing is taken twice.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final, TypeVar

import msgspec

from sync.hub import accounts, audit, blob_store, identity, push, streams
from sync.hub.access import NeedToKnow
from sync.hub.answers import forget_answers, keep_answer
from sync.hub.bundle_out import write_for
from sync.hub.identity import HubIdentity
from sync.hub.push import Access
from sync.hub.store_sqlite import Store
from sync.protocol import cargo, messages
from sync.protocol.blobs import blob_id, stream_key
from sync.protocol.bundle import Bundle, Part, Written, open_bundle
from sync.protocol.cargo import BlobBytes, CarriedBatch, Cover, Delivered, Inventory, Told
from sync.protocol.changes import decode
from sync.protocol.errors import BadBundle, InvalidChange
from sync.protocol.messages import Batch, BatchResult
from sync.protocol.policy import KindCatalogue

AT_ONCE: Final = 20_000  # changes of one transaction
MOST_JUDGED: Final = 10_000
Shape = TypeVar("Shape")


@dataclass(slots=True)
class Taken:
    """What became of the content of a file. `unknown` are batches of laptops that the hub does not know."""

    sender: str = ""
    number: int = 0
    accepted: int = 0
    duplicates: int = 0
    refused: int = 0
    waiting: int = 0
    unknown: int = 0
    blobs: int = 0
    blobs_refused: int = 0
    size: int = 0


def cover_of(bundle: Bundle) -> Cover:
    """Return what a file says of itself. BadBundle when it does not begin so."""
    first = next(bundle.parts(), None)
    if first is None or first.kind != cargo.COVER:
        raise cargo.strange()
    return cargo.content(first, Cover)


class BundleDesk:
    """Takes files for a hub on its own store; works while the hub serves."""

    def __init__(
        self,
        store: Store,
        catalogue: KindCatalogue,
        *,
        access: Access = NeedToKnow,
        unix_us: Callable[[], int] = lambda: time.time_ns() // 1000,
    ) -> None:
        """Take an open store that holds a hub."""
        self._store = store
        self._catalogue = catalogue
        self._access = access
        self._unix_us = unix_us

    def take(self, path: Path, progress: Callable[[int, int], None] = lambda _done, _all: None) -> Taken:
        """Take everything of a file. BadBundle and nothing taken when the file is not whole, or not for this hub."""
        with path.open("rb") as file:
            return self.take_from(file, progress)

    def take_from(self, file: BinaryIO, progress: Callable[[int, int], None] = lambda _done, _all: None) -> Taken:
        """Take everything of an open file; see `take`."""
        with self._store.reading() as connection:
            hub = identity.read(connection)
            bundle = open_bundle(file, cargo.hub_id(hub.key.public), hub.sealing_key, partial(_trusted_key, connection))
        cover = cover_of(bundle)
        if cover.from_hub:
            raise BadBundle("The file was made by a hub.", "Import it on the laptop that it names.", "bundle_foreign")
        taking = _Taking(self._store, hub, self._catalogue, self._access, self._unix_us, bundle)
        return taking.run(progress, sum(lot.changes for lot in cover.lots))

    def write(
        self,
        device: bytes,
        file: BinaryIO,
        *,
        photos: bool = True,
        progress: Callable[[int, int], None] = lambda _done, _all: None,
    ) -> tuple[Written, Cover]:
        """Write what is new for a laptop into an open file and note it; see `bundle_out.write_for`."""
        now = self._unix_us()
        written, cover = write_for(self._store, device, file, now, photos=photos, progress=progress)
        self._store.write(lambda connection: audit.note(connection, now, "console", "bundle.export", device.hex()))
        return written, cover

    def take_carried(self, carrier: bytes, batches: list[CarriedBatch]) -> list[BatchResult]:
        """Append batches that a laptop brings for others by the network; one result for each, in order."""
        with self._store.reading() as connection:
            hub = identity.read(connection)
        taking = _Taking(self._store, hub, self._catalogue, self._access, self._unix_us, None)
        found = {place: batch for place, one in enumerate(batches) if (batch := taking.opened(one)) is not None}
        results = dict(zip(found, taking.append(list(found.values()), carrier), strict=True))
        return [
            results.get(place) or BatchResult(one.stream, code="bad_bundle", message="The hub cannot open this.")
            for place, one in enumerate(batches)
        ]


def _trusted_key(connection: sqlite3.Connection, device: bytes) -> bytes | None:
    sender = accounts.caller(connection, device)
    return None if sender is None or sender.shut_out else sender.public_key


class _Taking:
    """One run through a file."""

    def __init__(
        self,
        store: Store,
        hub: HubIdentity,
        catalogue: KindCatalogue,
        access: Access,
        unix_us: Callable[[], int],
        bundle: Bundle | None,
    ) -> None:
        self._store = store
        self._hub = hub
        self._id = cargo.hub_id(hub.key.public)
        self._sealing_key = hub.sealing_key
        self._catalogue = catalogue
        self._access = access
        self._unix_us = unix_us
        self._bundle = bundle
        self._held: Inventory | None = None
        self._judged: list[bytes] = []
        self._refused: list[bytes] = []
        self._waiting: list[Batch] = []
        self._changes = 0
        self._taken = Taken()

    def run(self, progress: Callable[[int, int], None], total: int) -> Taken:
        assert self._bundle is not None
        header = self._bundle.header
        taken = self._taken
        taken.sender, taken.number, taken.size = header.sender.hex(), header.number, self._bundle.size
        for part in self._bundle.parts():
            self._take(part, header.sender)
            progress(taken.accepted + taken.duplicates + taken.refused + taken.waiting, total)
        self._append_waiting(header.sender)
        if self._held is not None:  # last: whoever is told that something was judged may forget it
            self._keep_inventory(self._held, header.sender)
        now = self._unix_us()
        told = f"{header.sender.hex()} {header.number}"
        self._store.write(lambda connection: audit.note(connection, now, "console", "bundle.import", told))
        progress(total, total)
        return taken

    def _take(self, part: Part, sender: bytes) -> None:
        match part.kind:
            case cargo.BATCH:
                carried = cargo.content(part, CarriedBatch)
                batch = self.opened(carried)
                if batch is None:  # nobody's fault but its maker's: the rest flows
                    self._taken.refused += carried.changes
                    self._judged.append(carried.signature)
                    return
                self._waiting.append(batch)
                self._changes += len(batch.changes)
                if self._changes >= AT_ONCE:
                    self._append_waiting(sender)
            case cargo.BLOB:
                self._append_waiting(sender)
                chunk = self._unlocked(cargo.content(part, cargo.Lock), BlobBytes)
                if chunk is None:
                    self._taken.blobs_refused += 1
                else:
                    self._take_blob(chunk, sender)
            case cargo.INVENTORY:
                self._held = self._unlocked(cargo.content(part, cargo.Lock), Inventory)
            case cargo.COVER:
                pass
            case _:
                raise cargo.strange()

    def _unlocked(self, lock: cargo.Lock, shape: type[Shape]) -> Shape | None:
        raw = cargo.open_by_hub(lock, self._id, self._sealing_key, stream_key(self._hub.secret, lock.stream))
        if raw is None:
            return None
        try:
            return cargo.unpacked(raw, shape)
        except BadBundle:
            return None

    def opened(self, carried: CarriedBatch) -> Batch | None:
        """Return a batch; None when it was not locked for this hub, or says another thing than its cover."""
        batch = self._unlocked(carried.lock, Batch)
        if batch is None or carried.stream != carried.lock.stream:
            return None
        if (batch.device, batch.signature, batch.stream) != (carried.device, carried.signature, carried.stream):
            return None
        return batch if sum(map(len, batch.changes)) <= 2 * messages.MAX_BATCH_BYTES else None

    def _append_waiting(self, carrier: bytes) -> None:
        if not self._waiting:
            return
        batches, self._waiting, self._changes = self._waiting, [], 0
        for batch, result in zip(batches, self.append(batches, carrier), strict=True):
            self._count(batch, result)

    def append(self, batches: list[Batch], carrier: bytes) -> list[BatchResult]:
        """Append batches by the rights of their authors, as if these had sent them, and keep the answers for them."""
        with self._store.reading() as connection:
            authors = {batch.device: accounts.caller(connection, batch.device) for batch in batches}
        ready = {
            place: push.prepare(batch, author, self._catalogue)
            for place, batch in enumerate(batches)
            if (author := authors[batch.device]) is not None
        }

        def job(connection: sqlite3.Connection) -> list[BatchResult]:
            still = accounts.caller(connection, carrier)
            if still is None or still.shut_out:
                return [_refused(batch, "device_blocked", "This device has been shut out.") for batch in batches]
            results = []
            for place, batch in enumerate(batches):
                if place not in ready:
                    results.append(_refused(batch, "unknown_author", "The hub does not know who wrote this."))
                    continue
                now = self._unix_us()
                result = push.append(
                    connection, ready[place], batch.device, self._access, now, self._hub.epoch, self._hub.key
                )
                if not result.code:
                    keep_answer(connection, self._hub.epoch, ready[place], result)
                results.append(result)
            return results

        return self._store.write(job)

    def _count(self, batch: Batch, result: BatchResult) -> None:
        taken = self._taken
        outcomes = [verdict.outcome for verdict in result.verdicts]
        if "waiting" not in outcomes:
            self._judged.append(batch.signature)
        if result.code:
            taken.unknown += result.code == "unknown_author"
            taken.refused += len(batch.changes)
            self._note_refused(batch, range(len(batch.changes)))
            return
        self._note_refused(batch, [one.index for one in result.verdicts if one.outcome == "refused"])
        taken.accepted += len(batch.changes) - len(outcomes)
        taken.duplicates += outcomes.count("duplicate")
        taken.refused += outcomes.count("refused")
        taken.waiting += outcomes.count("waiting")

    def _note_refused(self, batch: Batch, places: Iterable[int]) -> None:
        """Remember what whoever carried it should no longer show."""
        for place in places:
            with suppress(InvalidChange):
                self._refused.append(decode(batch.changes[place]).id)

    def _keep_inventory(self, held: Inventory, sender: bytes) -> None:
        """Keep what the laptop says it holds, unless a newer file said more already."""
        assert self._bundle is not None
        made_at, now = self._bundle.header.made_at, self._unix_us()
        told = Told(held, Delivered(self._judged[:MOST_JUDGED], self._refused[:MOST_JUDGED]))

        def job(connection: sqlite3.Connection) -> None:
            accounts.set_sealing_key(connection, sender, held.sealing_key)
            if held.epoch == self._hub.epoch:
                forget_answers(connection, sender, held.answers)
            connection.execute(
                "INSERT INTO told VALUES (?,?,?,?) ON CONFLICT (device) DO UPDATE SET made_at = excluded.made_at,"
                " imported_at = excluded.imported_at, inventory = excluded.inventory"
                " WHERE excluded.made_at >= told.made_at",
                (sender, made_at, now, msgspec.msgpack.encode(told)),
            )

        self._store.write(job)

    def _take_blob(self, chunk: BlobBytes, sender: bytes) -> None:
        name = blob_id(stream_key(self._hub.secret, chunk.stream), chunk.sha256)

        def job(connection: sqlite3.Connection) -> bool:
            asking = accounts.caller(connection, sender)
            known = streams.stream(connection, chunk.stream) is not None
            if asking is None or not known:
                return False
            if not self._access(connection).may_write(asking, chunk.stream, push.NOTHING).allowed:
                return False
            offer = messages.BlobOffer(chunk.stream, name, chunk.sha256, chunk.size)
            stand = blob_store.announce(connection, offer, asking.number)
            if stand.code or stand.complete:
                return not stand.code
            blob_store.put(connection, messages.BlobPut(chunk.stream, name, chunk.offset, chunk.chunk))
            return True

        if not self._store.write(job):
            self._taken.blobs_refused += chunk.offset == 0
            return
        if chunk.offset + len(chunk.chunk) == chunk.size:
            self._finish_blob(chunk.stream, name)

    def _finish_blob(self, stream: str, name: bytes) -> None:
        with self._store.reading() as connection:
            row = blob_store.blob(connection, stream, name)
            if row is None or row.complete or row.have != row.size:
                return
            holds = blob_store.content_holds(connection, row)
        now = self._unix_us()
        if holds:
            self._store.write(partial(blob_store.complete, row=row, now=now))
            self._taken.blobs += 1
        else:
            self._store.write(partial(blob_store.drop, row=row))
            self._taken.blobs_refused += 1


def _refused(batch: Batch, code: str, message: str) -> BatchResult:
    return BatchResult(batch.stream, code=code, message=message)
