"""What a laptop puts into a file: its waiting changes, those it carries for others, photos, and what it holds.

Everything but the cover is locked by the key of its dossier, or for headquarters alone while the dossier has none. The
store is asked for a little at a time, so that a slow stick holds up nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from app.errors import RefusedError
from app.services.bundle_intake import newest_answer
from app.services.vaulted import Vaulted
from app.storage.attachments import AttachmentBytes
from app.storage.carried import CarriedStore
from app.storage.replica import VaultReplica
from sync.client.batches import Device, sealed_batches
from sync.client.lane import OnStorage
from sync.protocol import cargo
from sync.protocol.bundle import Part
from sync.protocol.cargo import BlobBytes, CarriedBatch, Cover, Inventory, Lock, Lot
from sync.protocol.messages import CHUNK_BYTES, Batch
from sync.protocol.sealing import SealingKey

_AT_ONCE: Final = 10_000
_CARRIED_AT_ONCE: Final = 20
_MOST_CURSORS: Final = 50_000  # about 5 MB: it must fit into one part
_MOST_WANTED: Final = 5_000
_WAITING: Final = (
    "SELECT stream, count(*), max(counter) FROM unsettled JOIN outbox USING (counter) WHERE status = 'waiting' "
    "GROUP BY stream ORDER BY stream"
)
_UNSENT: Final = (
    "SELECT DISTINCT stream, content, size FROM attachment_bytes WHERE sent = 0 AND here = 1 ORDER BY stream, size"
)
_WANTED: Final = (
    "SELECT DISTINCT a.stream, a.content FROM attachment_bytes a JOIN stream s ON s.id = a.stream "
    "WHERE a.here = 0 AND s.blob_key IS NOT NULL ORDER BY a.size LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class Outline:
    """What stands in a file that is about to be written, as of one moment. `only` are its streams, when chosen."""

    only: Collection[str]
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


def outline(
    vault: Vaulted,
    replica: VaultReplica,
    carried: CarriedStore,
    device: Device,
    *,
    photos: bool,
    only: Collection[str] = (),
) -> Outline:
    """Return what would go into a file now, of all streams or `only` of some.

    RefusedError while the key of headquarters is not known here.
    """
    hub_sealing_key = bytes(vault.meta.get("hub_sealing_key", b""))
    if not hub_sealing_key:
        raise RefusedError(
            "This laptop does not know the key of headquarters for files yet.", "Sync once, or enrol it anew."
        )
    waiting = [row for row in vault.database.rows(_WAITING) if not only or row[0] in only]
    unsent = vault.database.rows(_UNSENT) if photos else []
    blobs = cargo.fitting(
        [(row[0], row[1], int(row[2])) for row in unsent if not only or row[0] in only], lambda one: one[2]
    )
    sizes: dict[str, list[int]] = {stream: [] for stream, _, _ in waiting}
    for stream, _, size in blobs:
        sizes.setdefault(stream, []).append(size)
    counts = {stream: count for stream, count, _ in waiting}
    keys = {row.id: bytes(row.blob_key) for row in vault.streams.all() if row.blob_key}
    wanted = [(stream, bytes.fromhex(content)) for stream, content in vault.database.rows(_WANTED, (_MOST_WANTED,))]
    held = Inventory(
        SealingKey.of(device.key).public,
        replica.state().epoch,
        replica.cursors("", _MOST_CURSORS),
        newest_answer(vault, replica.state().epoch),
        wanted,
    )
    return Outline(
        only,
        [Lot(name, counts.get(name, 0), 0, len(some), sum(some)) for name, some in sorted(sizes.items())],
        max((row[2] for row in waiting), default=0),
        keys,
        blobs,
        held,
        carried.count(only),
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
        if not of.only or batch.stream in of.only:
            yield cargo.part(cargo.BATCH, batch)
    after = 0
    while after < of.until:
        read = on_storage(lambda: replica.pending(after, _AT_ONCE))  # noqa: B023 - called at once
        if not read:
            break
        after = read[-1].counter
        pending = [one for one in read if one.counter <= of.until and (not of.only or one.stream in of.only)]
        if not pending:
            continue
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
