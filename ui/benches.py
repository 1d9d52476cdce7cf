"""Measurements that need a window: opening a list of a hundred thousand rows, and the map to its first paint."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from statistics import median

from PySide6.QtCore import QCoreApplication, QEventLoop

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


WINDOW_BENCHES: dict[str, Bench] = {"list-open": list_open, "map": map_paint}
