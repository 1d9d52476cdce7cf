from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from app.errors import CalibarError, OfflineError
from ui.tasks import Tasks


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def test_the_answer_comes_back_on_the_thread_that_asked(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[tuple[int, int]] = []
    tasks.run(threading.get_ident, then=lambda worker: seen.append((worker, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    worker, here = seen[0]
    assert worker != here == threading.get_ident()


def test_a_lane_is_one_thread_and_the_lanes_are_two(tasks: Tasks, qtbot: QtBot) -> None:
    storage: list[int] = []
    network: list[int] = []
    for _ in range(20):
        tasks.run(threading.get_ident, then=storage.append)
        tasks.run(threading.get_ident, lane="network", then=network.append)
    qtbot.waitUntil(lambda: len(storage) == len(network) == 20)
    assert len(set(storage)) == len(set(network)) == 1
    assert set(storage).isdisjoint(network)


def test_answers_come_in_the_order_of_the_questions(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[int] = []
    for number in range(200):
        tasks.run(lambda value: value, number, then=seen.append)
    qtbot.waitUntil(lambda: len(seen) == 200)
    assert seen == list(range(200))


def test_a_known_error_goes_to_its_listener(tasks: Tasks, qtbot: QtBot) -> None:
    errors: list[CalibarError] = []
    ends: list[bool] = []

    def work() -> None:
        raise OfflineError("no line", "wait")

    tasks.run(work, failed=errors.append, always=lambda: ends.append(True))
    qtbot.waitUntil(lambda: bool(ends))
    assert [error.code for error in errors] == ["offline"]


def test_a_known_error_without_a_listener_goes_to_whoever_hears_all(tasks: Tasks, qtbot: QtBot) -> None:
    ends: list[bool] = []
    heard: list[CalibarError] = []

    def work() -> None:
        raise OfflineError("no line", "wait")

    with capture_exceptions() as faults:
        tasks.run(work, always=lambda: ends.append(True))
        qtbot.waitUntil(lambda: bool(ends))
    assert [fault[0] for fault in faults] == [OfflineError], "with nobody there it must not be silent"
    tasks.unheard = heard.append
    with capture_exceptions() as faults:
        tasks.run(work, always=lambda: ends.append(True))
        tasks.run(lambda: 1 // 0)
        qtbot.waitUntil(lambda: len(ends) == 2 and len(faults) == 1)
    assert [error.code for error in heard] == ["offline"]
    assert [fault[0] for fault in faults] == [ZeroDivisionError], "a bug is no error that can be told"


def test_a_bug_is_raised_where_it_is_seen_and_the_next_answer_still_comes(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[int] = []
    ends: list[bool] = []
    with capture_exceptions() as faults:
        tasks.run(lambda: 1 // 0, always=lambda: ends.append(True))
        tasks.run(lambda: 7, then=seen.append)
        qtbot.waitUntil(lambda: bool(seen))
    assert [fault[0] for fault in faults] == [ZeroDivisionError]
    assert ends == [True]


def test_nobody_is_called_when_the_owner_is_gone(tasks: Tasks, qtbot: QtBot) -> None:
    gate = threading.Event()
    seen: list[bool] = []
    last: list[int] = []
    owner = QObject()
    tasks.run(gate.wait, then=seen.append, owner=owner)
    shiboken6.delete(owner)
    gate.set()
    tasks.run(lambda: 1, then=last.append)
    qtbot.waitUntil(lambda: bool(last))
    assert seen == []


def test_only_the_newest_question_of_a_name_is_answered(tasks: Tasks, qtbot: QtBot) -> None:
    gate = threading.Event()
    seen: list[int] = []
    ran: list[int] = []
    owner = QObject()

    def look(number: int) -> int:
        ran.append(number)
        return number

    tasks.run(gate.wait)
    for number in range(5):
        tasks.run(look, number, then=seen.append, owner=owner, replaces="list")
    gate.set()
    qtbot.waitUntil(lambda: bool(seen))
    qtbot.waitUntil(lambda: tasks.waiting("storage") == 0)
    assert seen == [4]
    assert ran == [4], "work that nobody waits for is not begun"


def test_a_network_task_can_use_the_storage_lane(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[tuple[int, int]] = []
    storage: list[int] = []
    tasks.run(threading.get_ident, then=storage.append)
    tasks.run(lambda: (threading.get_ident(), tasks.on_storage(threading.get_ident)), lane="network", then=seen.append)
    qtbot.waitUntil(lambda: bool(seen) and bool(storage))
    assert seen[0][1] == storage[0] != seen[0][0]


def test_reports_from_a_lane_arrive_in_order(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[int] = []
    report = tasks.report(seen.append)

    def work() -> None:
        for number in range(50):
            report(number)

    tasks.run(work, lane="network")
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert seen == list(range(50))


def test_a_closed_house_takes_no_work_and_ends_what_runs(qapp: object) -> None:
    tasks = Tasks()
    done: list[int] = []
    tasks.run(done.append, 1)
    tasks.close()
    tasks.run(done.append, 2)
    assert done in ([1], [])


def test_waiting_is_told(tasks: Tasks, qtbot: QtBot) -> None:
    with qtbot.waitSignals([tasks.busy_changed, tasks.busy_changed]):
        tasks.run(lambda: None)
    assert tasks.waiting("storage") == 0
