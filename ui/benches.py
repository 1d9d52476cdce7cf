"""Measurements that need a window: opening a list of a hundred thousand rows, and the map to its first paint."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from statistics import median

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QWidget

from app.bench.results import Result, beside
from app.services.maps import PointSet

Bench = Callable[[int, int], list[Result]]
WAIT_S = 60.0


def _ready() -> None:
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.main import make_application
    from ui.theme import install_appearance

    install_appearance(make_application(), "dark")


def _until(done: list[float]) -> None:
    deadline = time.monotonic() + WAIT_S
    while not done:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        if time.monotonic() > deadline:
            raise RuntimeError("the window did not paint")


def list_open(n: int, repeat: int) -> list[Result]:
    """Show a list of sightings, rows given at once, beside the same table with ten rows."""
    from app.domain.queries import SightingRow
    from app.services.vaulted import stamp_instant
    from ui.screens.sightings.model import SightingListModel
    from ui.widgets.tables import DataTable

    _ready()
    n = n or 100_000

    def opened(count: int) -> float:
        def ask(ids: list[str], answer: Callable[[list[SightingRow]], object]) -> None:
            at = stamp_instant(1 << 56)
            answer([SightingRow(id=one, target=one, seen_at=at, place="Invented", text="Invented") for one in ids])

        ids = [f"{number:032x}" for number in range(count)]
        started = time.perf_counter()
        model = SightingListModel(ask)
        model.replace(ids)
        table = DataTable(name="bench")
        table.setModel(model)
        table.resize(1000, 700)
        table.show()
        table.grab()
        seconds = time.perf_counter() - started
        table.close()
        return seconds * 1000

    opened(10)
    limits = [opened(10) for _ in range(max(3, repeat))]
    times = [opened(n) for _ in range(max(3, repeat))]
    return [beside("list-open", times, "ms", [median(limits)] * len(times), n, "the same table with ten rows")]


def map_paint(n: int, repeat: int) -> list[Result]:
    """Show a map with `n` positions to its first paint, beside the same page with none."""
    import random

    from ui.widgets.map_view import MapView

    _ready()
    n = n or 10_000
    chance = random.Random(3)  # noqa: S311 - invented places

    def painted(count: int) -> float:
        points = PointSet.of(
            (chance.uniform(-50, 50), chance.uniform(-90, 20), place, place % 3) for place in range(count)
        )
        done: list[float] = []
        started = time.perf_counter()
        view = MapView()
        view.resize(1100, 750)
        view.painted.connect(lambda: done.append(time.perf_counter() - started))
        view.set_points(points)
        view.show()
        _until(done)
        view.close()
        view.deleteLater()
        return done[0]

    painted(0)
    limits = [painted(0) for _ in range(repeat)]
    times = [painted(n) for _ in range(repeat)]
    return [beside("map", times, "s", limits, n, "the same page without positions")]


class _Paints(QObject):
    """Notes when a widget or one of its parts was last asked to paint itself."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.last_s = 0.0
        for part in (widget, *widget.findChildren(QWidget)):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the time; never takes an event."""
        if event.type() is QEvent.Type.Paint:
            self.last_s = time.perf_counter()
        return super().eventFilter(watched, event)


def lock(n: int, repeat: int) -> list[Result]:
    """Press the key of the lock over an open dossier until nothing of it is on the screen, beside a bare repaint.

    `n` targets are in the list. What follows (drafts, vault, process) is not part of it: nobody sees it any more.
    """
    import tempfile
    from pathlib import Path

    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from app.demo.laptops import PASSPHRASE, Agency, training_stretching
    from app.domain.targets import Target
    from ui.main_window import MainWindow

    _ready()
    n = n or 200
    limits: list[float] = []
    times: list[float] = []
    with (
        tempfile.TemporaryDirectory() as folder,
        Agency(Path(folder) / "hub", stretching=training_stretching()) as agency,
    ):
        laptop = agency.enrol("Insp. A. Invented", Path(folder) / "laptop")
        first, *_ = [laptop.workspace.targets.add(Target(name=f"Invented Name {place}"))[0] for place in range(n)]
        laptop.program.lock()
        window = MainWindow(laptop.program)
        window.resize(1440, 900)
        window.show()
        for _ in range(max(5, repeat)):
            opened: list[float] = []
            window.opened.connect(lambda opened=opened: opened.append(0.0))
            window.tasks.run(laptop.program.unlock, PASSPHRASE, then=window.unlock_screen.unlocked.emit, owner=window)
            _until(opened)
            assert window.frame is not None
            window.frame.navigate("dossier", target_id=first)
            window.activateWindow()
            while window.tasks.waiting("storage") or window.tasks.waiting("network") or not window.isActiveWindow():
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            locked: list[float] = []
            window.locked.connect(lambda locked=locked: locked.append(0.0))
            started = time.perf_counter()
            window.repaint()
            limits.append((time.perf_counter() - started) * 1000)
            watch = _Paints(window.unlock_screen)
            started = time.perf_counter()
            QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
            if watch.last_s < started:
                raise RuntimeError("the lock did not paint at once")
            times.append((watch.last_s - started) * 1000)
            _until(locked)
        window.shut()
    return [beside("lock", times, "ms", limits, n, "one repaint of the same window")]


def stall(n: int, repeat: int) -> list[Result]:
    """Receive much in the real window and tell how long it stood still; see `stall_bench`."""
    from ui.stall_bench import ui_stall

    _ready()
    return ui_stall(n, repeat)


WINDOW_BENCHES: dict[str, Bench] = {"list-open": list_open, "lock": lock, "map": map_paint, "ui-stall": stall}
