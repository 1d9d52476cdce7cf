import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.maps.layers import PointSet, TrackPoint
from app.maps.style import THEMES, ThemeName, map_style
from ui.widgets.map_marks import draw_points, draw_track
from ui.widgets.map_painter import camera_for, draw_base, draw_notice, draw_scale, has_street_map

pytestmark = pytest.mark.usefixtures("qapp")
BOX = QRectF(0, 0, 400, 300)
TRACK = [TrackPoint(lat=38.5, lon=-8.9), TrackPoint(lat=40.4, lon=-3.7, confirmed=False, accuracy_m=50_000)]


def picture(theme: ThemeName) -> QImage:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    camera = camera_for([(point.lat, point.lon) for point in TRACK], BOX)
    draw_base(painter, BOX, camera, theme, "es")
    draw_points(painter, BOX, camera, PointSet.of((39.0, -6.0 + i / 3, i, i % 5) for i in range(9)), theme)
    draw_track(painter, BOX, camera, TRACK, theme)
    draw_scale(painter, BOX, camera, 40.0, theme)
    draw_notice(painter, BOX, "Words", theme)
    painter.end()
    return image


def test_the_night_has_neither_green_nor_blue() -> None:
    image = picture("night")
    pixels = bytes(image.constBits())
    assert max(pixels[0::4]) == 0
    assert max(pixels[1::4]) == 0
    assert max(pixels[2::4]) == 255


@pytest.mark.parametrize("theme", THEMES)
def test_land_and_sea_are_where_they_are(theme: ThemeName) -> None:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    camera = camera_for([(36.0, -12.0), (42.0, -2.0)], BOX)
    draw_base(painter, BOX, camera, theme, "xx")
    painter.end()
    colours = map_style(theme)["colours"]
    sea = camera.to_screen(-11.5 / 360 + 0.5, camera.y, BOX)
    assert image.pixelColor(int(sea.x()), int(sea.y())).name().upper() == colours["water"].upper()
    land = sum(
        image.pixelColor(x, y).name().upper() == colours["land"].upper()
        for x in range(0, 400, 8)
        for y in range(0, 300, 8)
    )
    assert land > 300


def test_the_camera_shows_every_place() -> None:
    camera = camera_for([(38.5, -8.9), (40.4, -3.7)], BOX)
    from app.maps.projection import to_world

    for lat, lon in ((38.5, -8.9), (40.4, -3.7)):
        assert BOX.contains(camera.to_screen(*to_world(lat, lon), BOX))
    assert camera_for([(1.0, 1.0)], BOX, closest=14.0).zoom == 14.0
    assert camera_for([], BOX).zoom == 2.0


def test_a_close_view_says_that_it_has_no_streets() -> None:
    assert has_street_map(camera_for([(1.0, 1.0)], BOX, closest=9.0))
    assert not has_street_map(camera_for([(1.0, 1.0)], BOX, closest=14.0))
