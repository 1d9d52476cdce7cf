from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.maps.layers import PointKind, PointSet, TrackPoint
from app.maps.projection import to_world
from app.maps.style import map_style
from ui.widgets.map_marks import draw_points, draw_track
from ui.widgets.map_painter import Camera

BOX = QRectF(0, 0, 200, 200)
CAMERA = Camera(*to_world(40.0, -3.0), 6.0)


def drawn(points: list[tuple[float, float, int, int]], track: list[TrackPoint]) -> QImage:
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    painter = QPainter(image)
    draw_points(painter, BOX, CAMERA, PointSet.of(points), "dark")
    draw_track(painter, BOX, CAMERA, track, "dark")
    painter.end()
    return image


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(200) for y in range(200)}


def test_nothing_is_drawn_without_positions(qapp: QApplication) -> None:
    assert colours(drawn([], [])) == {"#123456"}


@pytest.mark.parametrize("kind", list(PointKind))
def test_one_position_is_a_mark_in_its_middle(qapp: QApplication, kind: PointKind) -> None:
    image = drawn([(40.0, -3.0, 1, int(kind))], [])
    hollow = kind in {PointKind.REPORTED, PointKind.DOUBTFUL}
    middle = image.pixelColor(100, 100).name()
    assert (middle == QColor(map_style("dark")["colours"]["surface"]).name()) == hollow
    assert image.pixelColor(20, 20).name() == "#123456", "and nowhere else"


def test_several_in_one_spot_are_one_disc_that_is_larger(qapp: QApplication) -> None:
    def painted(count: int) -> int:
        image = drawn([(40.0, -3.0, number, int(PointKind.CONFIRMED)) for number in range(count)], [])
        return sum(image.pixelColor(x, y).name() != "#123456" for x in range(200) for y in range(200))

    assert 0 < painted(1) < painted(5) < painted(500)


def test_a_track_ends_in_a_pin_where_the_target_was_last(qapp: QApplication) -> None:
    stations = [(40.4, -3.6), (40.2, -3.2), (40.0, -3.0)]
    track = [TrackPoint(lat=lat, lon=lon, confirmed=True) for lat, lon in stations]
    image = drawn([], track)
    danger = QColor(map_style("dark")["colours"]["danger_fill"]).name()
    reds = [(x, y) for x in range(200) for y in range(200) if image.pixelColor(x, y).name() == danger]
    assert reds
    assert all(85 <= x <= 115 and 60 <= y <= 101 for x, y in reds), "above the middle, where it points to"
