"""What a laptop puts into a file: its waiting changes, those it carries for others, photos, and what it holds.

Everything but the cover is locked by the key of its dossier, or for headquarters alone while the dossier has none. The
store is asked for a little at a time, so that a slow stick holds up nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from app.errors import RefusedError
from app.services.bundle_intake import newest_answer
from app.services.vaulted import Vaulted
from app.storage.attachments import AttachmentBytes
from app.storage.carried import CarriedStore
from app.storage.replica import VaultReplica
from sync.client.lane import OnStorage
from sync.client.session import Device, sealed_batches
from sync.protocol import cargo
from sync.protocol.bundle import Part
from sync.protocol.cargo import BlobBytes, CarriedBatch, Cover, Inventory, Lock, Lot
from sync.protocol.messages import CHUNK_BYTES, Batch
from sync.protocol.sealing import SealingKey

_AT_ONCE: Final = 10_000
_CARRIED_AT_ONCE: Final = 20
_MOST_CURSORS: Final = 100_000
_MOST_WANTED: Final = 5_000
_WAITING: Final = (
    "SELECT stream, count(*), max(counter) FROM outbox WHERE status = 'waiting' GROUP BY stream ORDER BY stream"
)
_UNSENT: Final = (
    "SELECT DISTINCT stream, content, size FROM attachment_bytes WHERE sent = 0 AND here = 1 ORDER BY stream, size"
)


@dataclass(frozen=True, slots=True)
class Outline:
    """What stands in a file that is about to be written, as of one moment."""

    lots: list[Lot]
    until: int
    keys: Mapping[str, bytes]
    blobs: list[tuple[str, str, int]]
    inventory: Inventory
    carried: int
    hub: bytes
    hub_sealing_key: bytes

    @property
    def changes(self) -> int:
        """Return how many changes of this laptop go into the file."""
        return sum(lot.changes for lot in self.lots)


def outline(vault: Vaulted, replica: VaultReplica, carried: CarriedStore, device: Device, *, photos: bool) -> Outline:
    """Return what would go into a file now. RefusedError while the key of headquarters is not known here."""
    hub_sealing_key = bytes(vault.meta.get("hub_sealing_key", b""))
    if not hub_sealing_key:
        raise RefusedError(
            "This laptop does not know the key of headquarters for files yet.", "Sync once, or enrol it anew."
        )
    waiting = vault.database.rows(_WAITING)
    blobs = [(row[0], row[1], int(row[2])) for row in vault.database.rows(_UNSENT)] if photos else []
    counts = {stream: (count, [size for name, _, size in blobs if name == stream]) for stream, count, _ in waiting}
    for name in {stream for stream, _, _ in blobs}:
        counts.setdefault(name, (0, [size for stream, _, size in blobs if stream == name]))
    keys = {row.id: bytes(row.blob_key) for row in vault.streams.all() if row.blob_key}
    wanted = [(job.stream, job.sha256) for job in replica.blobs_wanted(_MOST_WANTED)]
    held = Inventory(
        SealingKey.of(device.key).public,
        replica.state().epoch,
        replica.cursors("", _MOST_CURSORS),
        newest_answer(vault, replica.state().epoch),
        wanted,
    )
    return Outline(
        [Lot(name, count, 0, len(sizes), sum(sizes)) for name, (count, sizes) in sorted(counts.items())],
        max((row[2] for row in waiting), default=0),
        keys,
        blobs,
        held,
        carried.count(),
        cargo.hub_id(device.hub_key),
        hub_sealing_key,
    )


def parts(
    of: Outline,
    replica: VaultReplica,
    carried: CarriedStore,
    contents: AttachmentBytes,
    device: Device,
    on_storage: OnStorage,
    step: Callable[[int, int], None],
) -> Iterator[Part]:
    """Yield the parts of a file in their order; `step` hears of changes and bytes of photos that were taken."""
    yield cargo.part(cargo.COVER, Cover(from_hub=False, lots=of.lots, carried=of.carried))
    held = cargo.packed(of.inventory)
    yield cargo.part(cargo.INVENTORY, cargo.lock_for_hub("", of.hub, of.hub_sealing_key, held))
    for batch in _kept(carried, on_storage):
        yield cargo.part(cargo.BATCH, batch)
    after = 0
    while after < of.until:
        pending = [one for one in on_storage(lambda: replica.pending(after, _AT_ONCE)) if one.counter <= of.until]  # noqa: B023 - called at once
        if not pending:
            break
        after = pending[-1].counter
        for group in sealed_batches(device, pending):
            for sealed in group:
                yield cargo.part(cargo.BATCH, _carried(of, sealed))
        step(len(pending), 0)
    for stream, content, size in of.blobs:
        data = on_storage(lambda: contents.get(content))  # noqa: B023 - called at once
        for offset in range(0, len(data or b""), CHUNK_BYTES):
            chunk = BlobBytes(stream, bytes.fromhex(content), size, offset, data[offset : offset + CHUNK_BYTES])
            yield cargo.part(cargo.BLOB, _lock(of, stream, cargo.packed(chunk, squeeze=False)))
            step(0, len(chunk.chunk))


def _kept(carried: CarriedStore, on_storage: OnStorage) -> Iterator[CarriedBatch]:
    n = 0
    while rows := on_storage(lambda: carried.after(n, _CARRIED_AT_ONCE)):  # noqa: B023 - called at once
        n = rows[-1].n
        for row in rows:
            yield row.batch


def _carried(of: Outline, batch: Batch) -> CarriedBatch:
    lock = _lock(of, batch.stream, cargo.packed(batch))
    return CarriedBatch(batch.device, batch.signature, batch.stream, len(batch.changes), lock)


def _lock(of: Outline, stream: str, packed: bytes) -> Lock:
    key = of.keys.get(stream)
    if key is None:
        return cargo.lock_for_hub(stream, of.hub, of.hub_sealing_key, packed)
    return cargo.lock_for_stream(stream, key, packed)
