from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from app.domain.attachments import FileLimits
from app.domain.queries import Changes, SyncProgress, SyncReport
from app.errors import OfflineError
from app.services.sync_schedule import Schedule
from app.settings import Settings
from ui.changes import ChangesSignal
from ui.sync_session import SyncSession
from ui.tasks import Tasks


class Channel:
    """Stands for the channel to the hub."""

    def __init__(self, news: Callable[[], None]) -> None:
        self.news = news
        self.said: list[str] = []

    def start(self) -> None:
        self.said.append("start")

    def stop(self) -> None:
        self.said.append("stop")

    def hurry(self) -> None:
        self.said.append("hurry")


class Line:
    """A sync service whose line is in the hands of the test."""

    def __init__(self) -> None:
        self.runs = 0
        self.follow_up_s: float | None = None
        self.gate = threading.Event()
        self.gate.set()
        self.fault: Exception | None = None
        self.channels: list[Channel] = []
        self.indexed = 0
        self.is_paused = False

    def pause(self, *, on: bool) -> None:
        self.is_paused = on

    def channel(self, news: Callable[[], None]) -> Channel:
        self.channels.append(Channel(news))
        return self.channels[-1]

    def applied_before_failure(self) -> Changes:
        return Changes(targets=frozenset({"applied"}))

    def index_waiting(self, on_storage: Callable[[Callable[[], Any]], Any], cancel: Callable[[], bool]) -> None:
        def some() -> int:
            self.indexed += 1
            return self.indexed % 3  # the third time nothing is left

        while not cancel() and on_storage(some):
            pass

    def run_once(
        self,
        on_storage: Callable[[Callable[[], Any]], Any],
        progress: Callable[[SyncProgress], None],
        cancel: Callable[[], bool],
    ) -> tuple[SyncReport, Changes]:
        self.runs += 1
        progress(SyncProgress(phase="sending", done=1, total=3))
        while not self.gate.wait(0.01):
            if cancel():
                raise OfflineError("stopped")
        if self.fault is not None:
            raise self.fault
        return SyncReport(pushed=on_storage(lambda: 3)), Changes(everything=True)


class Fetching:
    def __init__(self) -> None:
        self.limits: list[tuple[FileLimits, bool]] = []

    def limit(self, limits: FileLimits, *, metered: bool) -> None:
        self.limits.append((limits, metered))


class Vault:
    def __init__(self) -> None:
        self.sync = Line()
        self.fetching = Fetching()


class Stage:
    def __init__(self) -> None:
        self.vault = Vault()
        self.tasks = Tasks()
        self.changes = ChangesSignal()
        workspace: Any = self.vault
        self.slept_s = 0.0
        self.settings = Settings()
        self.session = SyncSession(
            workspace,
            self.tasks,
            self.changes,
            settings=self.settings,
            schedule=Schedule(lambda: 1.0),
            wall_s=lambda: time.monotonic() + self.slept_s,
        )
        self.news: list[Changes] = []
        self.ends: list[tuple[SyncReport | None, object]] = []
        self.changes.changed.connect(self.news.append)
        self.session.ended.connect(lambda report, error: self.ends.append((report, error)))


@pytest.fixture
def stage(qapp: object) -> Iterator[Stage]:
    made = Stage()
    yield made
    made.session.repeat(on=False)
    made.vault.sync.gate.set()
    made.tasks.close()


def test_a_sync_tells_its_progress_its_changes_and_its_end(stage: Stage, qtbot: QtBot) -> None:
    steps: list[SyncProgress] = []
    stage.session.progressed.connect(steps.append)
    stage.session.start()
    assert stage.session.is_running
    qtbot.waitUntil(lambda: bool(stage.ends))
    assert stage.ends == [(SyncReport(pushed=3), None)]
    qtbot.waitUntil(lambda: stage.vault.sync.indexed == 3)  # the full-text index follows, piece by piece
    assert [step.done for step in steps] == [1]
    assert stage.news == [Changes(everything=True)]
    assert not stage.session.is_running


def test_two_wishes_are_one_sync(stage: Stage, qtbot: QtBot) -> None:
    stage.vault.sync.gate.clear()
    stage.session.start()
    stage.session.start()
    stage.vault.sync.gate.set()
    qtbot.waitUntil(lambda: bool(stage.ends))
    assert stage.vault.sync.runs == 1


def test_no_line_is_an_end_with_an_error_and_the_next_try_may_begin(stage: Stage, qtbot: QtBot) -> None:
    stage.vault.sync.fault = OfflineError("no line")
    stage.session.start()
    qtbot.waitUntil(lambda: bool(stage.ends))
    stage.vault.sync.fault = None
    stage.session.start()
    qtbot.waitUntil(lambda: len(stage.ends) == 2)
    assert [error is None for _, error in stage.ends] == [False, True]


def test_it_stops_when_asked(stage: Stage, qtbot: QtBot) -> None:
    stage.vault.sync.gate.clear()
    stage.session.start()
    stage.session.cancel()
    qtbot.waitUntil(lambda: bool(stage.ends))
    assert stage.ends[0][0] is None


def test_a_bug_does_not_leave_it_running_for_ever(stage: Stage, qtbot: QtBot) -> None:
    stage.vault.sync.fault = RuntimeError("a bug")
    with capture_exceptions() as faults:
        stage.session.start()
        qtbot.waitUntil(lambda: bool(faults))
    assert not stage.session.is_running


def test_it_syncs_by_itself_only_when_told(stage: Stage, qtbot: QtBot) -> None:
    stage.session.repeat(on=True)
    qtbot.waitUntil(lambda: stage.vault.sync.runs == 1)
    qtbot.waitUntil(lambda: len(stage.ends) == 1)
    assert stage.session._timer.isActive(), "the next turn"
    stage.session.repeat(on=False)
    assert not stage.session._timer.isActive()
    assert not stage.session._heartbeat.isActive()


def test_an_edit_is_sent_by_itself_and_what_a_sync_brings_is_no_edit(stage: Stage, qtbot: QtBot) -> None:
    stage.session.repeat(on=True)
    qtbot.waitUntil(lambda: len(stage.ends) == 1)
    assert stage.session._timer.remainingTime() > 60_000, "the changes that came with the sync hasten nothing"
    stage.changes.announce(Changes(targets=frozenset({"1"})))
    assert stage.session._timer.remainingTime() <= 1_100
    qtbot.waitUntil(lambda: len(stage.ends) == 2)


def test_a_notice_of_the_hub_is_a_sync_at_once(stage: Stage, qtbot: QtBot) -> None:
    stage.session.repeat(on=True)
    qtbot.waitUntil(lambda: bool(stage.vault.sync.channels))
    channel = stage.vault.sync.channels[0]
    qtbot.waitUntil(lambda: channel.said == ["start"])
    thread = threading.Thread(target=channel.news)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(stage.ends) == 2)
    assert len(stage.vault.sync.channels) == 1, "one channel is enough"
    stage.session.repeat(on=False)
    assert channel.said == ["start", "stop"]


def test_no_channel_is_opened_to_a_hub_that_does_not_answer(stage: Stage, qtbot: QtBot) -> None:
    stage.vault.sync.fault = OfflineError("no line")
    stage.session.repeat(on=True)
    qtbot.waitUntil(lambda: len(stage.ends) == 1)
    assert stage.vault.sync.channels == []
    assert 0 < stage.session._timer.remainingTime() <= 5_500, "the first pause"


def test_a_laptop_that_slept_tries_again_soon(stage: Stage, qtbot: QtBot) -> None:
    stage.session.repeat(on=True)
    qtbot.waitUntil(lambda: [one.said for one in stage.vault.sync.channels] == [["start"]])
    stage.session._look_at_clocks()
    assert stage.session._timer.remainingTime() > 60_000, "the control: it did not sleep"
    stage.slept_s = 3600.0
    stage.session._look_at_clocks()
    assert stage.session._timer.remainingTime() <= 2_200
    qtbot.waitUntil(lambda: stage.vault.sync.channels[0].said[-1] == "hurry")


def test_what_came_before_a_failure_is_announced(stage: Stage, qtbot: QtBot) -> None:
    stage.vault.sync.fault = OfflineError("cut")
    stage.session.start()
    qtbot.waitUntil(lambda: bool(stage.ends))
    assert stage.news == [Changes(targets=frozenset({"applied"}))]


def test_a_pause_stops_the_run_and_lasts_until_it_is_resumed(stage: Stage, qtbot: QtBot) -> None:
    line, told = stage.vault.sync, list[bool]()
    stage.session.paused_changed.connect(told.append)
    line.gate.clear()
    stage.session.repeat(on=True)
    qtbot.waitUntil(lambda: line.runs == 1)
    stage.session.pause()
    qtbot.waitUntil(lambda: len(stage.ends) == 1)
    assert line.is_paused
    assert told == [True]
    line.gate.set()
    stage.changes.announce(Changes(records={"note": frozenset({"1"})}))
    stage.session.network_changed()
    qtbot.wait(200)  # rule: allow fixed-wait - that nothing begins has no moment to wait for
    assert line.runs == 1, "neither an edit nor a network begins a sync"
    stage.session.resume()
    qtbot.waitUntil(lambda: len(stage.ends) == 2)
    assert (line.runs, line.is_paused, told) == (2, False, [True, False])
    stage.changes.announce(Changes(records={"note": frozenset({"1"})}))
    qtbot.waitUntil(lambda: line.runs == 3)


def test_a_pause_outlives_a_restart_and_sync_now_ends_it(stage: Stage, qtbot: QtBot) -> None:
    line = stage.vault.sync
    line.is_paused = True
    stage.session.repeat(on=True)
    qtbot.waitUntil(lambda: stage.session.is_paused)
    assert line.runs == 0
    stage.session.start()
    qtbot.waitUntil(lambda: len(stage.ends) == 1)
    assert not line.is_paused


def test_resuming_while_the_run_still_stops_goes_on_after_it(stage: Stage, qtbot: QtBot) -> None:
    line = stage.vault.sync
    line.gate.clear()
    stage.session.start()
    qtbot.waitUntil(lambda: line.runs == 1)
    stage.session.pause()
    stage.session.resume()
    line.gate.set()
    qtbot.waitUntil(lambda: len(stage.ends) == 2)
    assert (line.runs, stage.session.is_paused) == (2, False)


def test_settings_and_connection_say_which_files_move(stage: Stage, qtbot: QtBot) -> None:
    limits = stage.vault.fetching.limits
    stage.settings.connection, stage.settings.metered_files_mb = "metered", 0
    stage.session.start()
    qtbot.waitUntil(lambda: len(stage.ends) == 1)
    assert limits == [(FileLimits(None, 0), True)]
    stage.settings.connection = "unmetered"
    stage.session.limit_files()
    qtbot.waitUntil(lambda: len(limits) == 2)
    assert limits[1] == (FileLimits(None, 0), False)


def test_of_many_steps_a_few_are_told_and_every_new_phase(stage: Stage, qtbot: QtBot) -> None:
    told: list[SyncProgress] = []
    stage.session.progressed.connect(told.append)
    stage.vault.sync.gate.clear()
    stage.session.start()
    qtbot.waitUntil(lambda: len(told) == 1)
    report = stage.session._report
    for done in range(500):
        report(SyncProgress(phase="receiving", done=done, total=500))
    report(SyncProgress(phase="files", done=1, total=2))
    qtbot.waitUntil(lambda: told[-1].phase == "files")
    assert len(told) < 100
    assert [step.phase for step in told[:2]] == ["sending", "receiving"]
    assert stage.session.progress == told[-1]
    stage.vault.sync.gate.set()
    qtbot.waitUntil(lambda: len(stage.ends) == 1)
