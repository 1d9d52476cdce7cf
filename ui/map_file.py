"""A map as a picture: the base map, every position, the track of one target. Needs no web engine and no display."""

from __future__ import annotations

import os
from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from app.durability import write_durably
from app.errors import CalibarError
from app.services.maps import PointSet, ThemeName, TrackPoint, points_of
from app.services.workspace import Workspace
from ui.fonts import load_fonts
from ui.paint import prepare
from ui.widgets.map_marks import draw_points, draw_track
from ui.widgets.map_painter import camera_for, draw_base, draw_caption, draw_scale


def render_png(
    points: PointSet,
    track: list[TrackPoint],
    size: tuple[int, int] = (1600, 1000),
    theme: ThemeName = "light",
    language: str = "en",
) -> bytes:
    """Return a PNG of `size` pixels."""
    load_fonts()
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    prepare(painter)
    box = QRectF(0, 0, *size)
    places = [(float(lat), float(lon)) for lat, lon in zip(points.lat, points.lon, strict=True)]
    camera = camera_for(places, box)
    draw_base(painter, box, camera, theme, language)
    draw_points(painter, box, camera, points, theme)
    draw_track(painter, box, camera, track, theme)
    draw_caption(painter, box, "Natural Earth · GeoNames (CC BY 4.0)", theme)
    draw_scale(painter, box, camera, places[-1][0] if places else 0.0, theme)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs leave QIODevice out
    return bytes(buffer.data().data())


def write_map(workspace: Workspace, target: str, operation: str, out: Path, without: Collection[str] = ()) -> int:
    """Write a map of a target, an operation or everything; return how many positions it shows.

    `without` are the ids of sightings that must not leave. CalibarError when the place cannot be written.
    """
    if QGuiApplication.instance() is None:
        if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _kept.append(QGuiApplication(["calibar"]))
    points = [point for point in workspace.maps.points(target, operation) if point.id not in without]
    track = [TrackPoint(lat=one.lat, lon=one.lon, confirmed=one.certainty == "confirmed") for one in points]
    data = render_png(points_of(points), track if target else [])
    try:
        write_durably(out, data)
    except OSError:
        raise CalibarError("The picture cannot be written.", "Choose another place with --out.") from None
    return len(points)


_kept: list[QGuiApplication] = []
