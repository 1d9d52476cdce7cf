"""One sync at a time, whoever asks for it: the pill, the sync screen, the palette or the clock.

It reports by signals and never by a window. What a sync does is the service's affair.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.domain.queries import Changes, SyncProgress, SyncReport
from app.errors import CalibarError, OfflineError, StorageError
from app.services.sync_outcome import InterruptedRunError
from app.services.sync_schedule import Schedule
from app.settings import Settings
from ui.changes import ChangesSignal
from ui.network_watch import NetworkWatch
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.services.workspace import Workspace


class EndedRun(NamedTuple):
    """A run that ended: one of report and error is None."""

    at: datetime
    report: SyncReport | None
    error: CalibarError | None


class Channel(Protocol):
    """Waits at the hub for notices."""

    def start(self) -> None:
        """Begin to wait."""
        ...

    def stop(self) -> None:
        """Wait no more, and say nothing more."""
        ...

    def hurry(self) -> None:
        """Cut a pause short."""
        ...


# A clock that goes on while the laptop sleeps runs ahead of one that does not; by more than this it has slept.
SLEPT_S = 20.0
HEARTBEAT_MS = 15_000
RUNS_KEPT = 50
TELL_EVERY_S = 0.08
"""A fast line brings hundreds of pieces a second; nobody reads so fast, and each would be painted."""


class SyncSession(QObject):
    """Runs `workspace.sync.run_once` on the network lane and tells how far it is.

    `ended(report, error)`: one of them is None. Changes are announced before `ended`. A pause ends the run, keeps what
    has arrived and lasts until it is resumed, also over locks and restarts; `paused_changed(on)` tells of it.

    `runs` are those that ended since `began_at`, the latest last; `received` counts the changes of all of them.
    """

    started = Signal()
    progressed = Signal(object)
    ended = Signal(object, object)
    paused_changed = Signal(bool)
    _noticed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        tasks: Tasks,
        changes: ChangesSignal,
        parent: QObject | None = None,
        *,
        settings: Settings | None = None,
        schedule: Schedule | None = None,
        now_s: Callable[[], float] = time.monotonic,
        wall_s: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._schedule = schedule or Schedule()
        self._now_s, self._wall_s = now_s, wall_s
        self._drift_s = wall_s() - now_s()
        self._channel: Channel | None = None
        self._announces = False
        self._settings = settings or Settings()
        self._is_paused = False
        self.began_at = datetime.now(UTC)
        self.runs: deque[EndedRun] = deque(maxlen=RUNS_KEPT)
        self.received = 0
        self._workspace = workspace
        self._tasks = tasks
        self._changes = changes
        self._stop = threading.Event()
        self._is_running = self._repeats = self._goes_on = False
        self._told_s = 0.0
        self._progress: SyncProgress | None = None
        self._report = tasks.report(self._on_progress, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.start)
        self._heartbeat = QTimer(self)
        self._heartbeat.setInterval(HEARTBEAT_MS)
        self._heartbeat.timeout.connect(self._look_at_clocks)
        self._network = NetworkWatch(self)
        self._network.came_back.connect(self.network_changed)
        self._network.metered_changed.connect(self.limit_files)
        self._noticed.connect(self._on_notice, Qt.ConnectionType.QueuedConnection)
        changes.changed.connect(self._on_changes)

    @property
    def is_running(self) -> bool:
        """Return whether a sync is on its way."""
        return self._is_running

    @property
    def progress(self) -> SyncProgress | None:
        """Return how far the running sync is."""
        return self._progress

    @property
    def is_paused(self) -> bool:
        """Return whether a person put the exchange off."""
        return self._is_paused

    def start(self) -> None:
        """Begin a sync, unless one is on its way. Whoever asks for one ends a pause."""
        if self._is_running:
            return
        if self._is_paused:
            self.resume()
            return
        self._is_running, self._progress = True, None
        self._stop.clear()
        self._schedule.started()
        self._timer.stop()
        self.started.emit()
        self.limit_files()
        self._tasks.run(
            self._workspace.sync.run_once,
            self._tasks.on_storage,
            self._report,
            self._stop.is_set,
            lane="network",
            then=self._on_done,
            failed=self._on_failed,
            always=self._settle,
            owner=self,
        )

    def cancel(self) -> None:
        """Ask the running sync to stop; what has gone through stays."""
        self._stop.set()

    def pause(self) -> None:
        """Put the exchange off until it is resumed: the running sync stops, and none begins by itself."""
        self._set_paused(on=True)
        self.cancel()
        self._rest()

    def resume(self) -> None:
        """Go on where it was put off."""
        if not self._is_paused:
            return
        self._set_paused(on=False)
        if self._is_running:
            self._goes_on = True  # the run that was told to stop has not ended yet
            return
        self._go_on()

    def _go_on(self) -> None:
        if self._repeats:
            self.repeat(on=True)
        self.start()

    def _set_paused(self, *, on: bool) -> None:
        if on != self._is_paused:
            self._is_paused = on
            self._tasks.run(partial(self._workspace.sync.pause, on=on), owner=self)
            self.paused_changed.emit(on)

    def limit_files(self) -> None:
        """Tell the vault which files move by themselves, as settings and connection stand."""
        metered = self._settings.is_metered(self._network.is_metered())
        limit = partial(self._workspace.fetching.limit, self._settings.file_limits, metered=metered)
        self._tasks.run(limit, owner=self)

    def repeat(self, *, on: bool) -> None:
        """Sync by itself from now on, or no more: after edits, on notices of the hub, and now and then."""
        self._repeats = on
        if not on:
            self._rest()
            return
        self._tasks.run(lambda: self._workspace.sync.is_paused, then=self._begin, owner=self)

    def _rest(self) -> None:
        self._schedule.end()
        self._timer.stop()
        self._heartbeat.stop()
        self._close_channel()

    def _begin(self, is_paused: bool) -> None:
        if not self._repeats:
            return
        if is_paused:
            self._is_paused = True
            self.paused_changed.emit(True)
            return
        self._schedule.begin(self._now_s())
        self._heartbeat.start()
        self._plan()

    def network_changed(self) -> None:
        """Try again soon: the laptop woke, or found another network."""
        self._schedule.network_changed(self._now_s())
        if self._channel is not None:
            self._channel.hurry()
        self._plan()

    def line_changed(self) -> None:
        """Try again soon, and listen for notices anew: headquarters is reached in another way from now on."""
        self._close_channel()
        self.network_changed()

    def _plan(self) -> None:
        """Set the clock for the next sync."""
        due_s = self._schedule.due_s
        if due_s is None or self._is_running:
            self._timer.stop()
            return
        self._timer.start(max(0, round((due_s - self._now_s()) * 1000)))

    def _look_at_clocks(self) -> None:
        drift_s = self._wall_s() - self._now_s()
        if abs(drift_s - self._drift_s) > SLEPT_S:
            self.network_changed()
        self._drift_s = drift_s

    def _on_changes(self, _changes: Changes) -> None:
        if not self._announces:
            self._schedule.edited(self._now_s())
            self._plan()

    def _open_channel(self) -> None:
        """Ask the hub for notices, now that it has answered."""
        if self._channel is None and self._schedule.due_s is not None:
            self._tasks.run(self._workspace.sync.channel, self._noticed.emit, then=self._keep_channel, owner=self)

    def _keep_channel(self, channel: Channel) -> None:
        if self._channel is None and self._schedule.due_s is not None:
            self._channel = channel
            channel.start()

    def _close_channel(self) -> None:
        if self._channel is not None:
            self._channel.stop()
            self._channel = None

    def _on_notice(self) -> None:
        self._schedule.noticed(self._now_s())
        self._plan()

    def _on_progress(self, progress: SyncProgress) -> None:
        if not self._is_running:
            return
        before, self._progress = self._progress, progress
        now_s = self._now_s()
        is_news = before is None or before.phase != progress.phase
        if is_news or now_s - self._told_s >= TELL_EVERY_S:
            self._told_s = now_s
            self.progressed.emit(progress)

    def _on_done(self, done: tuple[SyncReport, Changes]) -> None:
        report, changes = done
        self._announce(changes)
        self._end(report, None)

    def _on_failed(self, error: CalibarError) -> None:
        # What came before it failed stays: the screens must not show the older state until the next sync.
        self._announce(self._workspace.sync.applied_before_failure())
        self._end(None, error)

    def _announce(self, changes: Changes) -> None:
        self._announces = True
        try:
            self._changes.announce(changes)
        finally:
            self._announces = False

    def _end(self, report: SyncReport | None, error: CalibarError | None) -> None:
        self._settle()
        if error is None or isinstance(error, InterruptedRunError):
            self._schedule.succeeded(self._now_s())
            again_s = self._workspace.sync.follow_up_s
            if again_s is not None:
                self._schedule.follow_up(self._now_s() + again_s)
        else:
            self._schedule.failed(self._now_s(), needs_person=not isinstance(error, OfflineError | StorageError))
        if error is None:
            self._open_channel()
        self._plan()
        # After the screens were told: what has come is there and found, the index follows.
        self._tasks.run(
            self._workspace.sync.index_waiting,
            self._tasks.on_storage,
            lambda: self._is_running or not self._tasks.is_open,
            lane="network",
            owner=self,
        )
        self.runs.append(EndedRun(datetime.now(UTC), report, error))
        self.received += report.pulled if report is not None else 0
        self.ended.emit(report, error)
        if self._goes_on:
            self._goes_on = False
            self._go_on()

    def _settle(self) -> None:
        # Also after a fault of the program: a session that believes it still runs could never begin again.
        self._is_running, self._progress = False, None
