"""Sync as people see it: its state in one line, what waits, what was refused, and one run of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, Literal, TypeVar

from app.clock import from_us
from app.domain.catalogue import KINDS
from app.domain.queries import (
    Changes,
    Conflict,
    HeldPlan,
    OutboxEntry,
    SyncProgress,
    SyncReport,
    SyncState,
    SyncStatus,
)
from app.errors import BadInputError, CalibarError, OfflineError, RefusedError, StorageError
from app.services.carrying import Carrying
from app.services.conflicts import Conflicts
from app.services.held_plans import HeldPlans
from app.services.standing import Standing
from app.services.sync_pace import Pace
from app.services.vaulted import Vaulted, changed, stamp_instant
from app.storage.outbox import QueuedChange
from app.storage.replica import VaultReplica
from app.storage.touched import Touched
from sync.client.http import HttpWire
from sync.client.lane import OnStorage, keeping_store
from sync.client.notice import ANSWER_TIMEOUT_S, NoticeChannel
from sync.client.run import run
from sync.client.session import Device
from sync.client.transport import SignedTransport
from sync.protocol import changes as sync_changes
from sync.protocol import errors as sync_errors
from sync.protocol.sealing import SealingKey
from sync.protocol.signing import SigningKey

T = TypeVar("T")
_INDEXED_AT_ONCE = 500  # some 15 ms, the longest that an edit waits for it
_NOTE_EVERY_US = 15 * 60 * 1_000_000


class InterruptedRunError(CalibarError):
    """The person stopped the run; what had gone through stays."""

    code = "interrupted"
    exit_code = 130


class Sync:
    """The line between this laptop and headquarters."""

    def __init__(self, vault: Vaulted, replica: VaultReplica, conflicts: Conflicts, key: SigningKey) -> None:
        self._vault = vault
        self._replica = replica
        self._conflicts = conflicts
        self._key = key
        self._hub_key = bytes(vault.meta.get("hub_key", b""))
        self._device = Device(bytes.fromhex(vault.identity.device), key, self._hub_key)
        self.standing = Standing(vault, replica, self._device)
        self.held_plans = HeldPlans(vault)
        self.carrying: Carrying | None = None
        self.proxy = ""
        self._transport: SignedTransport | None = None
        self._running = False
        self._unannounced = Changes()
        self._attempted_at: int | None = None
        self._synced_at: int | None = None

    @property
    def device(self) -> Device:
        """Who this laptop is to headquarters and to other laptops."""
        return self._device

    # Queries ------------------------------------------------------------------------------------------------

    def status(self) -> SyncStatus:
        """Return what the sync pill and the status bar say."""
        vault = self._vault
        waiting, refused = vault.outbox.count("waiting"), vault.outbox.count("refused")
        conflicts = self._conflicts.count()
        received = max(self._synced_at or 0, int(vault.meta.get("synced_at", 0))) or None
        failure = str(vault.meta.get("sync_error", ""))
        blobs = int(vault.database.scalar("SELECT count(*) FROM attachment_bytes WHERE sent = 0 AND here = 1") or 0)
        state: SyncState
        held = self.held_plans.count()
        if conflicts or held:
            state = "conflict"
        elif refused:
            state = "failed"
        elif self._running:
            state = "sending"
        elif failure:
            state = "offline"
        elif received is None:
            state = "never"
        elif waiting or blobs:
            state = "pending"
        else:
            state = "up_to_date"
        return SyncStatus(
            state=state,
            hub_name=vault.identity.agency,
            hub_url=vault.identity.hub_url,
            waiting=waiting,
            refused=refused,
            conflicts=conflicts,
            held=held,
            paused=self.is_paused,
            unread=int(vault.database.scalar("SELECT count(*) FROM unread") or 0),
            blobs_waiting=blobs,
            received_at=_instant(received),
            last_attempt_at=_instant(self._attempted_at),
            last_error=failure,
        )

    def conflicts(self) -> list[Conflict]:
        """Return every conflict."""
        return self._conflicts.list()

    def outbox(self, limit: int = 200) -> list[OutboxEntry]:
        """Return what waits to be sent and what was refused, refused first."""
        return [self._entry(row) for row in self._vault.outbox.rows(limit=limit)]

    def _entry(self, row: QueuedChange) -> OutboxEntry:
        stored = self._vault.records.find(row.record, row.kind)
        title = KINDS[row.kind].title(stored.value()) if stored is not None else ""
        return OutboxEntry(
            change=row.id.hex(),
            kind=row.kind,
            record=row.record.hex(),
            action=row.action,
            title=title,
            target=row.owner.hex() if KINDS[row.kind].stream_kind == "dossier" else "",
            at=stamp_instant(row.clock),
            state="refused" if row.status == "refused" else "waiting",
            code=row.code,
            reason=row.reason,
        )

    # Commands -----------------------------------------------------------------------------------------------

    def resolve(self, conflict: Conflict, choice: int | Literal["both"]) -> Changes:
        """Decide a conflict; the decision travels as a change."""
        return self._conflicts.resolve(conflict, choice)

    def defer(self, conflict: Conflict) -> None:
        """Put a decision off."""
        self._conflicts.defer(conflict)

    def held(self) -> list[HeldPlan]:
        """Return the plans that were not carried out until an officer has looked."""
        return self.held_plans.plans()

    def accept_plan(self, plan: HeldPlan) -> None:
        """Have that very plan carried out at the next sync or import. Nothing beyond it is."""
        self.held_plans.accept(plan)

    def retry(self, change: str) -> Changes:
        """Send a refused change again at the next sync."""
        row = self._queued(change)
        self._vault.outbox.retry(row.id)
        return changed(row.kind, row.record, row.owner)

    def discard_refused(self, change: str, reason: str) -> Changes:
        """Give up a refused change, with a reason that the log keeps."""
        if not reason.strip():
            raise BadInputError("the reason is missing", "Say in a few words why.", "reason")
        row = self._queued(change)
        with self._vault.database.atomic():
            self._vault.outbox.discard(row.id)
            self._vault.note("change.discard", row.record, reason)
        return changed(row.kind, row.record, row.owner)

    def _queued(self, change: str) -> QueuedChange:
        row = self._vault.outbox.row(bytes.fromhex(change))
        if row is None or row.status != "refused":
            raise BadInputError("this change was not refused", "Look at the list again.", change[:32])
        return row

    def payload(self, change: str) -> dict[str, Any]:
        """Return the fields of a queued change, to look at or to copy."""
        payload = self._vault.outbox.payload(bytes.fromhex(change))
        return {} if payload is None else sync_changes.decode(payload).body

    @property
    def is_paused(self) -> bool:
        """Whether a person put the exchange off, until it is resumed; a lock and a restart change nothing about it."""
        return bool(self._vault.meta.get("sync_paused", False))

    def pause(self, *, on: bool) -> None:
        """Put the exchange off, or take it up again. A run that is on is stopped by its `cancel`."""
        if on != self.is_paused:
            with self._vault.database.atomic():
                self._vault.meta.set("sync_paused", on)

    def run_once(
        self,
        on_storage: OnStorage,
        progress: Callable[[SyncProgress], None],
        cancel: Callable[[], bool],
    ) -> tuple[SyncReport, Changes]:
        """Exchange everything with the hub. Called on the network lane; `on_storage` runs a step on the storage lane.

        Raises OfflineError, RefusedError, StorageError or InterruptedRunError; what had gone through stays.
        """
        self._running = True
        started = time.monotonic()
        try:
            waiting = on_storage(self._begin)
            transport = on_storage(self._transport_now)
            before = transport.bytes_up + transport.bytes_down
            if on_storage(self.standing.due):
                self.standing.ask(on_storage, transport)
            if self.carrying is not None:
                self.carrying.forward(on_storage, transport, self._replica.touched)
            pace = Pace(waiting, lambda: transport.bytes_up + transport.bytes_down - before)
            report = run(
                self._replica,
                transport,
                self._device,
                on_storage=on_storage,
                progress=lambda step: progress(pace.progress(step)),
                cancel=cancel,
            )
            if on_storage(self.standing.log_grew):
                self.standing.ask(on_storage, transport)
        except sync_errors.SyncError as error:
            self._running = False
            failure = self._ordered(error, on_storage)
            self._unannounced = touched_changes(on_storage(lambda: self._end(failure.message, moved=True)))
            raise failure from error
        except RefusedError as error:
            self._running = False
            told = error.message
            self._unannounced = touched_changes(on_storage(lambda: self._end(told, moved=True)))
            raise
        except BaseException:
            self._running = False
            raise
        self._running = False
        moved = bool(report.pushed or report.pulled or report.blobs_up or report.blobs_down)
        if report.read_anew:
            on_storage(lambda: self._note_anew(report.read_anew))
        on_storage(lambda: self.held_plans.keep(report.held))
        touched = on_storage(lambda: self._end("", moved=moved))
        result = SyncReport(
            pushed=report.pushed,
            pulled=report.pulled,
            blobs_up=report.blobs_up,
            blobs_down=report.blobs_down,
            conflicts=report.conflicts,
            rejected=report.rejected,
            queued_left=report.queued_left,
            held=len(report.held),
            seconds=time.monotonic() - started,
            bytes_up=report.bytes_up,
            bytes_down=report.bytes_down,
        )
        return result, touched_changes(touched)

    def applied_before_failure(self) -> Changes:
        """Return, once, what the run that failed had applied by then: it stays, and the screens must show it."""
        applied, self._unannounced = self._unannounced, Changes()
        return applied

    def _ordered(self, error: sync_errors.SyncError, on_storage: OnStorage) -> CalibarError:
        """Return what a failure means. A refusal is not signed, so nobody obeys it: the order is asked for."""
        if isinstance(error, sync_errors.DeviceBlocked):
            try:
                self.standing.ask(on_storage, on_storage(self._transport_now))
            except RefusedError as order:
                return order
            except sync_errors.SyncError as other:
                return worded(other)
        return worded(error)

    def renew_here(self) -> None:
        """Ask headquarters for a lease from the thread that keeps the store. Raises as `run_once` does."""

        def ask(on_storage: OnStorage) -> None:
            try:
                self.standing.ask(on_storage, on_storage(self._transport_now))
            except sync_errors.SyncError as error:
                raise worded(error) from error

        keeping_store(ask)

    def run_here(
        self,
        progress: Callable[[SyncProgress], None] = lambda _: None,
        cancel: Callable[[], bool] = lambda: False,
    ) -> tuple[SyncReport, Changes]:
        """Exchange everything with the hub from the thread that keeps the store; see `run_once`."""

        def exchange(on_storage: OnStorage) -> tuple[SyncReport, Changes]:
            try:
                return self.run_once(on_storage, progress, cancel)
            finally:
                self.index_waiting(on_storage, cancel)

        return keeping_store(exchange)

    def index_waiting(self, on_storage: OnStorage, cancel: Callable[[], bool] = lambda: False) -> None:
        """Let the full-text index take in what a run left waiting, a little at a time: edits go in between.

        Rows that wait are found as well. Called when a run has ended, however it did; the rest waits for the next.
        """
        with suppress(StorageError):
            while not cancel() and on_storage(lambda: self._replica.index_waiting(_INDEXED_AT_ONCE)):
                pass

    def _note_anew(self, files: int) -> None:
        with self._vault.database.atomic():
            self._vault.note("sync.read_anew", reason=f"{files}: headquarters had another history of them")

    def channel(self, news: Callable[[], None]) -> NoticeChannel:
        """Return a channel to the hub, not yet open, that calls `news` in its own thread when a sync is worth while."""
        key, ca_file, proxy = self._key, self._vault.meta.get("ca_file", ""), self.proxy

        def opened() -> SignedTransport:
            identity = self._vault.identity  # the hub may have moved since the channel was made
            authority = Path(ca_file) if ca_file else None
            wire = HttpWire(identity.hub_url, ca_file=authority, timeout_s=ANSWER_TIMEOUT_S, proxy=proxy)
            return SignedTransport(wire, bytes.fromhex(identity.device), key)

        return NoticeChannel(opened, news)

    def _transport_now(self) -> SignedTransport:
        if self._transport is None:
            identity = self._vault.identity
            ca_file = self._vault.meta.get("ca_file", "")
            wire = HttpWire(identity.hub_url, ca_file=Path(ca_file) if ca_file else None, proxy=self.proxy)
            self._transport = SignedTransport(wire, bytes.fromhex(identity.device), self._key)
        return self._transport

    def set_hub(self, url: str) -> None:
        """Talk to the hub at another address from now on; it must be the same hub."""
        self.close()
        self._vault.meta.set("hub_url", url)
        self._vault.identity = _with_url(self._vault.identity, url)

    def close(self) -> None:
        """Close the connection."""
        if self._transport is not None:
            self._transport.close()
            self._transport = None

    def _begin(self) -> int:
        """Return how many changes wait to be sent."""
        self._replica.touched = Touched({}, set())
        self._attempted_at = self._vault.now_us()
        self._show_sealing_key()
        return self._vault.outbox.count("waiting")

    def _show_sealing_key(self) -> None:
        """Tell the hub to which key files for this laptop are sealed, until it has given it back."""
        here = self._device
        known = self._vault.database.scalar("SELECT sealing_key FROM device WHERE id = ?", (here.id,))
        shown = b"" if known else SealingKey.of(self._key).public
        self._device = Device(here.id, here.key, here.hub_key, shown)

    def _end(self, failure: str, *, moved: bool) -> Touched:
        vault = self._vault
        self._replica.finish()
        before = str(vault.meta.get("sync_error", ""))
        touched = self._replica.touched
        vault.forget_officers()
        if failure != before:
            with vault.database.atomic():
                vault.meta.set("sync_error", failure)
                if failure:
                    vault.note("sync.failed")
        if not failure:
            self._synced_at = vault.now_us()
            # An exchange that moved nothing writes nothing, but for the time of it now and then.
            if moved or abs(self._synced_at - int(vault.meta.get("synced_at", 0))) > _NOTE_EVERY_US:
                with vault.database.atomic():
                    vault.meta.set("synced_at", self._synced_at)
        return touched


def _with_url(identity: Any, url: str) -> Any:
    import msgspec

    return msgspec.structs.replace(identity, hub_url=url)


def _instant(micros: int | None) -> datetime | None:
    return None if micros is None else from_us(int(micros))


def touched_changes(touched: Touched) -> Changes:
    """Return what a run touched as a notice for the screens."""
    if touched.much:
        return Changes(everything=True)
    return Changes(
        records={kind: frozenset(one.hex() for one in ids) for kind, ids in touched.records.items()},
        targets=frozenset(one.hex() for one in touched.owners),
    )


def worded(error: sync_errors.SyncError) -> CalibarError:
    """Return the error of the laptop's own tree for one of the sync engine."""
    result: CalibarError
    if isinstance(error, sync_errors.HubUnreachable):
        result = OfflineError(error.message, error.hint)
    elif isinstance(error, sync_errors.Refused):
        result = RefusedError(error.message, error.hint)
    elif isinstance(error, sync_errors.StorageRefused):
        result = StorageError(error.message, error.hint)
    elif isinstance(error, sync_errors.Cancelled):
        result = InterruptedRunError(error.message, error.hint)
    elif isinstance(error, (sync_errors.InvalidChange, sync_errors.BadMessage, sync_errors.BadBundle)):
        result = BadInputError(error.message, error.hint)
    else:
        result = CalibarError(error.message, error.hint)
    return result
