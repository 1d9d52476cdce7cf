from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from app.clock import ManualClock
from ui.inactivity import Inactivity, system_idle_s
from ui.session_events import SessionEvents


class Watch:
    def __init__(self) -> None:
        self.clock = ManualClock()
        self.system_idle: float | None = None
        self.reasons: list[str] = []
        self.inactivity = Inactivity(self.clock, 5, system_idle=lambda: self.system_idle)
        self.inactivity.lapsed.connect(self.reasons.append)

    def wait(self, seconds: int) -> None:
        for _ in range(seconds):
            self.clock.advance(1)
            if self.inactivity.is_watching:
                self.inactivity.look()


@pytest.fixture
def watch(qapp: object) -> Iterator[Watch]:
    made = Watch()
    made.inactivity.start()
    yield made
    made.inactivity.stop()


def test_it_locks_once_after_five_minutes_without_anybody(watch: Watch) -> None:
    watch.wait(299)
    assert watch.reasons == []
    watch.wait(30)
    assert watch.reasons == ["idle"]


def test_work_in_another_window_is_presence(watch: Watch) -> None:
    watch.system_idle = 0.0
    watch.wait(600)
    watch.system_idle = 100.0
    watch.wait(299)
    assert watch.reasons == []
    watch.wait(2)
    assert watch.reasons == ["idle"]


def test_sleep_locks_at_once(watch: Watch) -> None:
    watch.clock.set_wall(watch.clock.now() + timedelta(hours=1))
    watch.inactivity.look()
    assert watch.reasons == ["slept"]


def test_the_time_left_is_told(watch: Watch) -> None:
    told: list[int] = []
    watch.inactivity.remaining_changed.connect(told.append)
    watch.wait(48)
    assert told[-1] == 252


def test_a_shorter_limit_counts_at_once(watch: Watch) -> None:
    watch.wait(90)
    watch.inactivity.set_minutes(1)
    watch.wait(1)
    assert watch.reasons == ["idle"]


def test_made_up_events_are_no_presence(watch: Watch) -> None:
    watch.wait(299)
    QCoreApplication.sendEvent(QObject(), QEvent(QEvent.Type.KeyPress))
    watch.wait(1)
    assert watch.reasons == ["idle"]


def test_leaving_the_session_locks_once(watch: Watch) -> None:
    events = watch.inactivity.findChild(SessionEvents)
    assert events is not None
    events.ended.emit("sleep")
    events.ended.emit("lock")
    assert watch.reasons == ["session"], "once is enough"


def test_the_system_says_how_idle_it_is_or_nothing() -> None:
    idle = system_idle_s()
    assert idle is None or idle >= 0
