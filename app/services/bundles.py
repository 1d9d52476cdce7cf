"""Changes by file: written for named recipients, looked at before anything is applied, applied any number of times.

The run belongs to the network lane, as a sync does; each step on the store is handed to the storage lane.
"""

from __future__ import annotations

import errno
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, BinaryIO, Final

from app.clock import from_us
from app.domain.bundles import HUB, BundleLot, BundlePlan, BundleRecipient, BundleReport
from app.domain.catalogue import KINDS
from app.domain.queries import Changes, SyncProgress
from app.durability import replace_durably, sync_file
from app.errors import BadInputError, CalibarError, RefusedError, StorageFullError
from app.services import bundle_cargo
from app.services.bundle_intake import PAGES_BYTES, Intake
from app.services.held_plans import HeldPlans
from app.services.sync_outcome import InterruptedRunError, touched_changes, worded
from app.services.vaulted import Vaulted
from app.storage.attachments import AttachmentBytes
from app.storage.carried import CarriedStore
from app.storage.replica import VaultReplica
from sync.client.batches import Device
from sync.client.lane import OnStorage, keeping_store
from sync.protocol import bundle, cargo
from sync.protocol.errors import SyncError
from sync.protocol.sealing import SealingKey

SUFFIX: Final = ".calibar"
Progress = Callable[[SyncProgress], None]
Cancel = Callable[[], bool]


class Bundles:
    """Files from and to this laptop."""

    def __init__(
        self,
        vault: Vaulted,
        replica: VaultReplica,
        carried: CarriedStore,
        contents: AttachmentBytes,
        device: Device,
        held_plans: HeldPlans,
    ) -> None:
        self._vault = vault
        self._held_plans = held_plans
        self._replica = replica
        self._carried = carried
        self._contents = contents
        self._device = device
        self.pages_bytes = PAGES_BYTES

    # On the storage lane ------------------------------------------------------------------------------------

    def recipients(self) -> list[BundleRecipient]:
        """Return who a file can be made for: headquarters first, then the other laptops by the name of the officer."""
        ready = bool(self._vault.meta.get("hub_sealing_key", b""))
        found = [BundleRecipient(id=HUB, name=self._vault.identity.agency, ready=ready)]
        rows = self._vault.database.rows("SELECT id, name, unit, sealing_key FROM device ORDER BY name, id")
        found += [
            BundleRecipient(id=bytes(device).hex(), name=name, unit=unit, ready=bool(key))
            for device, name, unit, key in rows
            if bytes(device) != self._device.id
        ]
        return found

    def waiting(self) -> tuple[int, int, int]:
        """Return what a file written now would hold: changes, photos and papers, and changes carried for others."""
        vault = self._vault
        blobs = int(vault.database.scalar("SELECT count(*) FROM attachment_bytes WHERE sent = 0 AND here = 1") or 0)
        return vault.outbox.count("waiting"), blobs, self._carried.count()

    # On the network lane ------------------------------------------------------------------------------------

    def export(
        self,
        path: Path,
        to: Sequence[str],
        on_storage: OnStorage,
        progress: Progress = lambda _: None,
        cancel: Cancel = lambda: False,
        *,
        photos: bool = True,
        only: Sequence[str] = (),
    ) -> BundleReport:
        """Write what waits into a file that headquarters and the named laptops can open; nothing leaves the queue.

        With `only`, ids of targets or operations, nothing of other dossiers goes into it.
        Raises RefusedError, StorageFullError, BadInputError, InterruptedRunError; a file that is there already stays
        as it is until the new one is whole.
        """
        started = time.monotonic()

        def begin() -> tuple[bundle_cargo.Outline, list[bundle.Recipient], int]:
            streams = [self._vault.streams.name(self._vault.find(one).stream) for one in only]
            of = bundle_cargo.outline(
                self._vault, self._replica, self._carried, self._device, photos=photos, only=streams
            )
            named = self._named(to, of)
            number = int(self._vault.meta.get("bundle_number", 0)) + 1
            with self._vault.database.atomic():
                self._vault.meta.set("bundle_number", number)
                self._vault.note("bundle.export", b"", f"{number}: {', '.join(sorted(set(to)))}")
            return of, named, number

        of, recipients, number = on_storage(begin)
        done = [0, 0]
        total_bytes = sum(lot.blob_bytes for lot in of.lots)

        def step(changes: int, size: int) -> None:
            if cancel():
                raise InterruptedRunError("The export was stopped.", "No file was left; everything waits as before.")
            done[0] += changes
            done[1] += size
            phase = "files" if size else "sending"
            progress(
                SyncProgress(
                    phase="files" if phase == "files" else "sending",
                    done=done[0],
                    total=of.changes,
                    bytes_done=done[1],
                    bytes_total=total_bytes,
                )
            )

        parts = bundle_cargo.parts(of, self._replica, self._carried, self._contents, self._device, on_storage, step)

        def write(file: BinaryIO) -> bundle.Written:
            return bundle.write(
                file,
                parts,
                recipients,
                sender=self._device.id,
                key=self._device.key,
                number=number,
                made_at=self._vault.now_us(),
            )

        written = write_whole(path, write)
        return BundleReport(
            pushed=of.changes,
            blobs_up=len(of.blobs),
            queued_left=of.changes,
            carried=of.carried,
            seconds=time.monotonic() - started,
            bytes_up=written.size,
            file=str(path),
            number=number,
        )

    def _named(self, to: Sequence[str], of: bundle_cargo.Outline) -> list[bundle.Recipient]:
        """Return the recipients: headquarters always, so that whoever carries the file can hand it on."""
        named = [bundle.Recipient(of.hub, of.hub_sealing_key)]
        known = {one.device.hex(): one for one in self._replica.devices().values()}
        for one in dict.fromkeys(word.strip().lower() for word in to):
            if one == HUB:
                continue
            device = known.get(one)
            if device is None or one == self._device.id.hex():
                raise BadInputError("there is no other laptop of that id here", "See `calibar bundle recipients`.", one)
            if not device.sealing_key:
                raise RefusedError(
                    "The key of that laptop for files is not known here yet.",
                    "It must sync once with the newer program, and this laptop after it.",
                )
            named.append(bundle.Recipient(device.device, device.sealing_key))
        return named

    def look(self, path: Path, on_storage: OnStorage) -> BundlePlan:
        """Prove a whole file and return what importing it would do. Nothing is changed."""
        with _reading(path) as file:
            opened, cover = self._open(file, on_storage)
            plan: BundlePlan = on_storage(lambda: self._plan(path, opened, cover))
            return plan

    def take(
        self, path: Path, on_storage: OnStorage, progress: Progress = lambda _: None, cancel: Cancel = lambda: False
    ) -> tuple[BundleReport, Changes]:
        """Apply everything of a file that is not here yet. What was applied stays when it is stopped; begin again."""
        started = time.monotonic()
        with _reading(path) as file:
            opened, cover = self._open(file, on_storage)
            intake = Intake(
                self._vault, self._replica, self._carried, self._contents, self._device, on_storage, self.pages_bytes
            )
            try:
                intake.run(opened, cover, progress, cancel)
            except SyncError as error:
                raise worded(error) from error
            finally:
                on_storage(lambda: self._held_plans.keep_of_file(intake.held, path.absolute()))
                touched = on_storage(intake.end)
            tally = intake.tally
            name = opened.header.sender.hex()
            report = BundleReport(
                pushed=tally.pushed,
                pulled=tally.pulled,
                blobs_down=tally.blobs,
                conflicts=tally.conflicts,
                rejected=tally.rejected,
                queued_left=on_storage(lambda: self._vault.outbox.count("waiting")),
                held=len(intake.held),
                seconds=time.monotonic() - started,
                bytes_down=opened.size,
                file=str(path),
                number=opened.header.number,
                sender=HUB if cover.from_hub else name,
                carried=tally.carried,
                shown=tally.shown,
                behind=tally.behind,
            )
            on_storage(lambda: self._note_import(report))
        while not cancel() and on_storage(self._replica.index_waiting):
            pass  # edits go in between
        return report, touched_changes(touched)

    def export_here(
        self, path: Path, to: Sequence[str], progress: Progress = lambda _: None, **how: Any
    ) -> BundleReport:
        """Write a file from the thread that keeps the store; see `export`."""
        return keeping_store(lambda on_storage: self.export(path, to, on_storage, progress, **how))

    def look_here(self, path: Path) -> BundlePlan:
        """Look at a file from the thread that keeps the store."""
        return keeping_store(lambda on_storage: self.look(path, on_storage))

    def take_here(self, path: Path, progress: Progress = lambda _: None) -> tuple[BundleReport, Changes]:
        """Apply a file from the thread that keeps the store; see `take`."""
        return keeping_store(lambda on_storage: self.take(path, on_storage, progress))

    def _open(self, file: BinaryIO, on_storage: OnStorage) -> tuple[bundle.Bundle, cargo.Cover]:
        known = on_storage(self._replica.devices)
        hub = cargo.hub_id(self._device.hub_key)

        def sender_key(sender: bytes) -> bytes | None:
            if sender == hub:
                return self._device.hub_key
            device = known.get(sender)
            return None if device is None else bytes(device.public_key)

        try:
            opened = bundle.open_bundle(file, self._device.id, SealingKey.of(self._device.key), sender_key)
            first = next(opened.parts(), None)
            if first is None or first.kind != cargo.COVER:
                raise cargo.strange()
            cover = cargo.content(first, cargo.Cover)
            if cover.from_hub != (opened.header.sender == hub):
                raise cargo.strange()
        except SyncError as error:
            raise worded(error) from error
        return opened, cover

    def _plan(self, path: Path, opened: bundle.Bundle, cover: cargo.Cover) -> BundlePlan:
        header = opened.header
        lots = []
        for lot in cover.lots:
            row = self._vault.streams.get(lot.stream)
            readable = row is not None and bool(row.role)
            last = lot.after_seq + lot.changes
            here = row.seq if row is not None else 0
            fresh = max(0, min(lot.changes, last - here)) if cover.from_hub else lot.changes
            lots.append(
                BundleLot(
                    stream=lot.stream,
                    title=self._title(lot.stream),
                    changes=lot.changes,
                    fresh=fresh,
                    blobs=lot.blobs,
                    blob_bytes=lot.blob_bytes,
                    readable=readable or cover.from_hub,
                )
            )
        device = None if cover.from_hub else self._replica.devices().get(header.sender)
        return BundlePlan(
            path=str(path),
            from_hub=cover.from_hub,
            sender=self._vault.identity.agency if device is None else device.name,
            number=header.number,
            made_at=from_us(header.made_at),
            lots=tuple(lots),
            carried=cover.carried,
            size=path.stat().st_size,
        )

    def _title(self, stream: str) -> str:
        """Return the name of a dossier or operation as far as it is here; empty otherwise."""
        _, _, owner = stream.partition(":")
        if not owner:
            return ""
        stored = self._vault.records.find(bytes.fromhex(owner))
        return KINDS[stored.kind].title(stored.value()) if stored is not None else ""

    def _note_import(self, report: BundleReport) -> None:
        with self._vault.database.atomic():
            self._vault.note("bundle.import", b"", f"{report.sender} {report.number}")


def write_whole(path: Path, write: Callable[[BinaryIO], bundle.Written]) -> bundle.Written:
    """Write a file beside its place and put it there once it is whole and on the disk; otherwise nothing is left."""
    fresh = path.with_name(path.name + ".part")
    try:
        with fresh.open("wb") as file:
            written = write(file)
            file.flush()
            sync_file(file.fileno())
        replace_durably(fresh, path)
    except OSError as error:
        _remove(fresh)
        raise _disk(error) from error
    except SyncError as error:
        _remove(fresh)
        raise worded(error) from error
    except BaseException:
        _remove(fresh)
        raise
    return written


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return


def _disk(error: OSError) -> CalibarError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return StorageFullError("There is no room for the file there; nothing was left.", "Use another stick.")
    if error.errno == errno.EROFS or isinstance(error, PermissionError):
        return BadInputError("The file cannot be written there.", "The stick may be locked; choose another place.")
    return BadInputError(
        "The file could not be written; nothing was left.", "Check the stick, or choose another place."
    )


def _reading(path: Path) -> BinaryIO:
    try:
        return path.open("rb", buffering=1024 * 1024)
    except OSError:
        raise BadInputError("The file cannot be read.", "Check its name and that the stick is in.") from None
