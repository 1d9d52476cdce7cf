"""Sync as people see it: its state in one line, what waits, what was refused, and one run of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Literal, NamedTuple, TypeVar

import msgspec

from app.clock import from_us
from app.domain.queries import (
    Changes,
    Conflict,
    HeldPlan,
    SyncProgress,
    SyncReport,
    SyncState,
    SyncStatus,
)
from app.errors import CalibarError, RefusedError, StorageError
from app.services.carrying import Carrying
from app.services.conflicts import Conflicts
from app.services.depositing import Depositing
from app.services.first_image import FirstImage, Taken
from app.services.held_plans import HeldPlans
from app.services.standing import Standing
from app.services.sync_outbox import SyncOutbox
from app.services.sync_outcome import report_of, touched_changes, worded
from app.services.sync_pace import Pace
from app.services.vaulted import Vaulted
from app.storage.replica import VaultReplica
from app.storage.touched import Touched
from sync.client.batches import Device
from sync.client.commands import Progress, Report
from sync.client.lane import OnStorage, keeping_store
from sync.client.line import HubLine
from sync.client.notice import ANSWER_TIMEOUT_S, NoticeChannel
from sync.client.replica import ReplicaState
from sync.client.run import run
from sync.client.session import Heard
from sync.client.transport import SignedTransport
from sync.protocol import errors as sync_errors
from sync.protocol.messages import SyncRequest
from sync.protocol.sealing import SealingKey
from sync.protocol.signing import SigningKey

T = TypeVar("T")
_NOTE_EVERY_US = 15 * 60 * 1_000_000
_NOTE_MOVED_US = 60 * 1_000_000
_HEARD_S = 10.0  # so long an answer that came with a notice stands for a question asked now


class _Start(NamedTuple):
    """What a run needs of the store before it speaks to the hub."""

    waiting: int
    transport: SignedTransport
    is_due: bool
    carries: bool


class _Ended(NamedTuple):
    """What a run touched, whether the log grew beyond what headquarters keeps, and whether something is to be left."""

    touched: Touched
    grew: bool
    leaves: bool


def _here(call: Callable[[], T]) -> T:
    """Use the store in the thread that keeps it."""
    return call()


class Sync(SyncOutbox):
    """The line between this laptop and headquarters."""

    def __init__(self, vault: Vaulted, replica: VaultReplica, conflicts: Conflicts, key: SigningKey) -> None:
        super().__init__(vault)
        self._replica = replica
        self._conflicts = conflicts
        self._key = key
        self._hub_key = bytes(vault.meta.get("hub_key", b""))
        self._device = Device(bytes.fromhex(vault.identity.device), key, self._hub_key)
        self.standing = Standing(vault, replica, self._device)
        self.held_plans = HeldPlans(vault)
        self._depositing = Depositing(vault, lambda: self._device)
        self.carrying: Carrying | None = None
        self.first_image: FirstImage | None = None
        self.proxy = ""
        self.follow_up_s: float | None = None
        """In how many seconds the next exchange should follow the last one, for what could wait so long."""
        self._transport: SignedTransport | None = None
        self._running = False
        self._unannounced = Changes()
        self._attempted_at: int | None = None
        self._synced_at: int | None = None
        self._stand: SyncRequest | None = None
        self._heard: tuple[float, Heard] | None = None

    def follow(self, proxy: str, *, images: bool) -> None:
        """Take the settings that concern the line: a proxy, and whether a first sync may come by an image."""
        self.proxy = proxy
        if self.first_image is not None:
            self.first_image.on = images

    @property
    def device(self) -> Device:
        """Who this laptop is to headquarters and to other laptops."""
        return self._device

    # Queries ------------------------------------------------------------------------------------------------

    def status(self) -> SyncStatus:
        """Return what the sync pill and the status bar say."""
        vault = self._vault
        waiting, refused = vault.outbox.count("waiting"), vault.outbox.count("refused") - vault.outbox.left()
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

    def run_once(
        self,
        storage_lane: OnStorage | None,
        progress: Callable[[SyncProgress], None],
        cancel: Callable[[], bool],
    ) -> tuple[SyncReport, Changes]:
        """Exchange everything with the hub. Called on the network lane; `storage_lane` runs a step on the other one.

        With None the calling thread keeps the store. Raises OfflineError, RefusedError, StorageError or
        InterruptedRunError; what had gone through stays.
        """
        self._running = True
        started = time.monotonic()
        on_storage: OnStorage = storage_lane or _here
        try:
            start: _Start = on_storage(self._begin)
            transport = start.transport
            before = transport.bytes_up + transport.bytes_down
            if start.is_due:
                self.standing.ask(on_storage, transport)
            if start.carries and self.carrying is not None:
                self.carrying.forward(on_storage, transport, self._replica.touched)
            pace = Pace(start.waiting, lambda: transport.bytes_up + transport.bytes_down - before)

            def show(step: Progress) -> None:
                progress(pace.progress(step))

            image = Taken()
            if self.first_image is not None:
                image = self.first_image.take(on_storage, transport, show, cancel)
            rest = run(
                self._replica,
                transport,
                self._device,
                on_storage=storage_lane,
                shares_store=True,
                progress=show,
                cancel=cancel,
                heard=self._heard_lately(),
            )
            report = image.over(rest)
            self._stand = stand(report.state)
            ended: _Ended = on_storage(lambda: self._finish(report))
            deposited = self._depositing.leave(on_storage, transport) if ended.leaves else 0
            self.follow_up_s = self.standing.anchors_in_s() if ended.grew or deposited else None
            if self.follow_up_s == 0.0:
                self.standing.anchor(on_storage, transport)
                self.follow_up_s = None
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
        seconds = time.monotonic() - started
        return report_of(report, deposited, seconds), touched_changes(ended.touched)

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
        try:
            return self.run_once(None, progress, cancel)
        finally:
            self.index_waiting(_here, cancel)

    def index_waiting(self, on_storage: OnStorage, cancel: Callable[[], bool] = lambda: False) -> None:
        """Let the full-text index take in what a run left waiting, a little at a time: edits go in between.

        Rows that wait are found as well. Called when a run has ended, however it did; the rest waits for the next.
        """
        with suppress(StorageError):
            while not cancel() and on_storage(self._replica.index_waiting):
                pass

    def _finish(self, report: Report) -> _Ended:
        """Note what a run did; return what is left to do."""
        if report.read_anew:
            self._note_anew(report.read_anew)
        self.held_plans.keep(report.held)
        moved = bool(report.pushed or report.pulled or report.blobs_up or report.blobs_down)
        return _Ended(self._end("", moved=moved), self.standing.log_grew(), self._depositing.waits())

    def _heard_lately(self) -> Heard | None:
        """Return, once, what came with the last notice; an older answer is no answer to what is asked now."""
        kept, self._heard = self._heard, None
        return kept[1] if kept is not None and time.monotonic() - kept[0] < _HEARD_S else None

    def _hear(self, heard: Heard) -> None:
        self._heard = time.monotonic(), heard

    def _note_anew(self, files: int) -> None:
        with self._vault.database.atomic():
            self._vault.note("sync.read_anew", reason=f"{files}: headquarters had another history of them")

    def channel(self, news: Callable[[], None]) -> NoticeChannel:
        """Return a channel to the hub, not yet open, that calls `news` in its own thread when a sync is worth while."""
        key, ca_file, proxy = self._key, self._vault.meta.get("ca_file", ""), self.proxy

        def opened() -> SignedTransport:
            identity = self._vault.identity  # the hub may have moved since the channel was made
            authority = Path(ca_file) if ca_file else None
            wire = HubLine(identity.hub_url, ca_file=authority, timeout_s=ANSWER_TIMEOUT_S, proxy=proxy)
            return SignedTransport(wire, bytes.fromhex(identity.device), key)

        return NoticeChannel(opened, news, stand=lambda: self._stand, heard=self._hear)

    def _transport_now(self) -> SignedTransport:
        if self._transport is None:
            identity = self._vault.identity
            ca_file = self._vault.meta.get("ca_file", "")
            wire = HubLine(identity.hub_url, ca_file=Path(ca_file) if ca_file else None, proxy=self.proxy)
            self._transport = SignedTransport(wire, bytes.fromhex(identity.device), self._key)
        return self._transport

    def set_hub(self, url: str) -> None:
        """Talk to the hub at another address from now on; it must be the same hub."""
        self.close()
        self._vault.meta.set("hub_url", url)
        self._vault.identity = msgspec.structs.replace(self._vault.identity, hub_url=url)

    def close(self) -> None:
        """Close the connection, and keep when the hub was met last."""
        if self._transport is not None:
            self._transport.close()
            self._transport = None
        with suppress(CalibarError):  # only told on a screen: a full disk must not keep us from closing
            self._note_contact(0)

    def _begin(self) -> _Start:
        self._replica.touched = Touched({}, set())
        self._attempted_at = self._vault.now_us()
        self._show_sealing_key()
        carries = self.carrying is not None and self.carrying.waits()
        return _Start(self._vault.outbox.count("waiting"), self._transport_now(), self.standing.due(), carries)

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
            self._note_contact(_NOTE_MOVED_US if moved else _NOTE_EVERY_US)
        return touched

    def _note_contact(self, older_us: int) -> None:
        """Keep when the hub was met last, if what is kept is older than that by so much; it costs a commit."""
        meta, met = self._vault.meta, self._synced_at
        if met is not None and abs(met - int(meta.get("synced_at", 0))) > older_us:
            meta.set("synced_at", met)


def stand(state: ReplicaState) -> SyncRequest:
    """Return what a laptop that stands here asks."""
    return SyncRequest(state.epoch, state.watermark, state.grants_version, state.devices_version)


def _instant(micros: int | None) -> datetime | None:
    return None if micros is None else from_us(int(micros))
