from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.benches import WINDOW_BENCHES
from ui.stall_bench import BEAT_MS, Heartbeat


def test_a_late_wake_up_is_a_stall(qapp: QApplication) -> None:
    now_s = [0.0]
    heart = Heartbeat(now_s=lambda: now_s[0])
    heart.start()
    heart.stop()
    for step_ms in (BEAT_MS, BEAT_MS + 70, BEAT_MS - 1, BEAT_MS + 2):
        now_s[0] += step_ms / 1000
        heart.beat()
    assert heart.late_ms == pytest.approx([0.0, 70.0, 0.0, 2.0])
    assert heart.worst().most == pytest.approx(70.0)
    assert all(0 <= own <= late for own, late in zip(heart.own_ms, heart.late_ms, strict=True))


def test_work_of_the_window_itself_is_noted_as_its_own(qtbot: QtBot) -> None:
    heart = Heartbeat()
    heart.start()
    qtbot.waitUntil(lambda: len(heart.late_ms) > 3)
    total = sum(number * number for number in range(3_000_000))
    count = len(heart.late_ms)
    qtbot.waitUntil(lambda: len(heart.late_ms) > count + 1)
    heart.stop()
    assert total
    assert max(heart.own_ms) > 50, "the control: a stall of the window is seen"


def test_what_another_thread_waits_for_a_processor_is_not_surely_ours(qapp: QApplication) -> None:
    now_s, told = [0.0], {0: 0.0}

    class Told(Heartbeat):
        def _in_queue_s(self) -> dict[int, float]:
            return dict(told)

    heart = Told(now_s=lambda: now_s[0])
    here, lane = heart._here, 1
    told.update({here: 0.0, lane: 5.0})
    heart.start()
    heart.stop()
    for window_ms, lane_ms in ((0, 0), (30, 0), (30, 60), (30, 90)):
        now_s[0] += (BEAT_MS + 100) / 1000
        told[here] += window_ms / 1000
        told[lane] += lane_ms / 1000
        heart.beat()
    assert heart.late_ms == pytest.approx([100.0] * 4)
    assert heart.own_ms == pytest.approx([100.0, 70.0, 70.0, 70.0])
    assert heart.sure_ms == pytest.approx([100.0, 70.0, 10.0, 0.0])


@pytest.mark.skipif(sys.platform != "linux", reason="the scheduler of Linux tells it")
def test_the_scheduler_tells_of_every_thread_of_python(qapp: QApplication) -> None:
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait)
    thread.start()
    try:
        assert {thread.native_id, threading.get_native_id()} <= Heartbeat()._in_queue_s().keys()
    finally:
        stop.set()
        thread.join()


@pytest.mark.slow
@pytest.mark.qt_log_ignore("RHI", "Rhi", "Vulkan", "GBM", "GPUInfo", "Sandboxing", "propagateSizeHints", extend=True)
def test_a_bulk_sync_in_the_real_window_is_measured_beside_its_own_rest(qapp: QApplication) -> None:
    results = {result.name: result for result in WINDOW_BENCHES["ui-stall"](200, 1)}
    for name in ("ui-stall max", "ui-stall own max", "ui-stall own p99", "ui-stall sure max", "ui-stall sure p99"):
        assert results[name].value >= 0
        assert results[name].limit is not None
    assert results["ui-stall max"].value >= results["ui-stall own max"].value
    assert results["ui-stall own max"].value >= results["ui-stall sure max"].value
    assert results["ui-stall sync"].value > 0
