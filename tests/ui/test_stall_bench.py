from __future__ import annotations

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


@pytest.mark.slow
@pytest.mark.qt_log_ignore("RHI", "Rhi", "Vulkan", "GBM", "GPUInfo", "Sandboxing", "propagateSizeHints", extend=True)
def test_a_bulk_sync_in_the_real_window_is_measured_beside_its_own_rest(qapp: QApplication) -> None:
    results = {result.name: result for result in WINDOW_BENCHES["ui-stall"](200, 1)}
    for name in ("ui-stall max", "ui-stall p99", "ui-stall own max", "ui-stall own p99"):
        assert results[name].value >= 0
        assert results[name].limit is not None
    assert results["ui-stall max"].value >= results["ui-stall own max"].value
    assert results["ui-stall sync"].value > 0
