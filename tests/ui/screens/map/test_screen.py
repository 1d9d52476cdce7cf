"""What the map screen shows of what it was given; the page itself is proved elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, cast

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.queries import Author, MapPoint, Record, SightingFilter, SightingRow
from app.domain.sightings import Sighting
from app.maps.layers import PointSet, TrackPoint
from ui.screens.map.screen import MapScreen
from ui.tasks import Tasks
from ui.theme import install_appearance
from ui.widgets.chip import FilterChip
from ui.widgets.empty_state import EmptyState

NOW = datetime.now(UTC)


TARGETS = {"a" * 32: "Ana Ejemplo", "b" * 32: "Blas Ejemplo"}
ANA, BLAS = TARGETS


def sighting(days: int, target: str, certainty: Literal["confirmed", "probable", "unsure"]) -> Record[Sighting]:
    at = NOW - timedelta(days=days)
    return Record(
        id=f"{days:032x}",
        kind="sighting",
        stream=f"dossier:{target}",
        value=Sighting(target=target, seen_at=at, lat=9.3, lon=-79.9, certainty=certainty, text=f"{days} days ago"),
        author=Author("1" * 32, "Invented"),
        created_at=at,
        changed_at=at,
    )


# The oldest first, as the service gives them.
SIGHTINGS = [sighting(40, BLAS, "probable"), sighting(2, ANA, "unsure"), sighting(0, ANA, "confirmed")]


class Service:
    """Sightings in memory, asked for as the screen asks the vault."""

    def points(self, target: str, *, since_us: int | None) -> list[MapPoint]:
        return [
            MapPoint(one.id, 9.3, -79.9, one.value.certainty, one.value.target)
            for one in SIGHTINGS
            if target in {"", one.value.target}
            and (since_us is None or one.value.seen_at.timestamp() * 1_000_000 >= since_us)
        ]

    def page(self, _wanted: SightingFilter, _limit: int, _offset: int) -> list[SightingRow]:
        return []

    def rows(self, ids: list[str]) -> list[SightingRow]:
        return [
            SightingRow(
                id=one.id,
                target=one.value.target,
                target_name=TARGETS[one.value.target],
                seen_at=one.value.seen_at,
            )
            for one in SIGHTINGS
            if one.id in ids
        ]

    def get(self, record_id: str) -> Record[Sighting]:
        return next(one for one in SIGHTINGS if one.id == record_id)

    def names(self) -> list[tuple[str, str]]:
        return list(TARGETS.items())


class View(QWidget):
    """Stands for the page: what the screen has it draw."""

    clicked = Signal(float, float)
    point_picked = Signal(int)
    points_picked = Signal(list)
    failed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.drawn: list[int] = []

    def set_points(self, points: PointSet) -> None:
        self.drawn = list(points.index)

    def set_track(self, _track: list[TrackPoint]) -> None: ...

    def set_theme(self, _name: str) -> None: ...

    def fit(self) -> None: ...


class Context:
    """What the screen asks for."""

    def __init__(self) -> None:
        self.tasks = Tasks()
        self.workspace = self
        self.maps = self.sightings = self.records = self.targets = Service()
        self.errors: list[Any] = []

    def report_error(self, error: Any) -> None:
        self.errors.append(error)


@pytest.fixture
def screen(qapp: QApplication, qtbot: QtBot) -> Iterator[MapScreen]:
    install_appearance(qapp, "dark")
    context = Context()
    host = QWidget()
    qtbot.addWidget(host)
    made = MapScreen(cast("Any", context), cast("Any", View(host)))
    made.setParent(host)
    yield made
    context.tasks.close()
    assert context.errors == []


def shown(screen: MapScreen) -> int:
    return int(screen.line.text().split()[0]) if screen.line.text()[:1].isdigit() else -1


def chip(screen: MapScreen, place: int) -> FilterChip:
    return screen.findChildren(FilterChip)[place]


def test_certainty_time_and_target_narrow_what_is_on_the_map(screen: MapScreen, qtbot: QtBot) -> None:
    screen.activate()
    qtbot.waitUntil(lambda: shown(screen) == 3)
    chip(screen, 2).click()
    assert shown(screen) == 2, "those unsure are gone at once"
    chip(screen, 2).click()
    screen._span.set_value("week")
    screen._span.chosen.emit("week")
    qtbot.waitUntil(lambda: shown(screen) == 2)
    screen._span.set_value("all")
    screen._span.chosen.emit("all")
    screen._picker.chosen.emit(BLAS)
    qtbot.waitUntil(lambda: shown(screen) == 1)


def test_several_in_one_spot_are_listed_the_newest_first_and_read_one_by_one(screen: MapScreen, qtbot: QtBot) -> None:
    screen.activate()
    qtbot.waitUntil(lambda: shown(screen) == 3)
    screen._several_picked([0, 1, 2])
    qtbot.waitUntil(lambda: screen._spot.count() == 3)
    buttons: list[QPushButton] = [button for button in screen.findChildren(QPushButton) if "Ejemplo" in button.text()]
    assert [button.text().rpartition(" · ")[2] for button in buttons] == ["Ana Ejemplo", "Ana Ejemplo", "Blas Ejemplo"]
    buttons[2].click()
    qtbot.waitUntil(lambda: screen._words.text() == "40 days ago")
    screen._picked(2)
    qtbot.waitUntil(lambda: screen._words.text() == "0 days ago")
    assert screen._spot.count() == 0


def test_a_map_that_cannot_be_shown_leads_to_the_list(screen: MapScreen, qtbot: QtBot) -> None:
    asked: list[str] = []
    setattr(screen.context, "navigate", lambda name, **_: asked.append(name))  # noqa: B010 - the context is a stand-in
    screen.activate()
    qtbot.waitUntil(lambda: shown(screen) == 3)
    screen._map.failed.emit("it stopped three times")
    assert screen._map.isHidden()
    (empty,) = screen.findChildren(EmptyState)
    empty.acted.emit()
    assert asked == ["sightings"]
