"""Draws positions and a track over a map that was painted: the same marks as the live map has."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from app.maps.layers import PointKind, PointSet, TrackPoint
from app.maps.projection import columns_to_world, metres_per_pixel, to_world
from app.maps.style import ThemeName, map_style
from ui.widgets.map_painter import TILE_PX, Camera, label_font

_CLUSTER_CELL_PX = 64.0


def draw_points(painter: QPainter, box: QRectF, camera: Camera, points: PointSet, theme: ThemeName) -> None:
    """Draw positions as on the live map: one mark each by kind, a disc with a number where several lie together."""
    colours = map_style(theme)["colours"]
    if not len(points):
        return
    xs, ys = columns_to_world(points.lat, points.lon)
    scale = TILE_PX * 2.0**camera.zoom
    cells = np.floor(np.stack((xs, ys)) * (scale / _CLUSTER_CELL_PX)).astype(np.int64)
    _, first, group, counts = np.unique(cells, axis=1, return_index=True, return_inverse=True, return_counts=True)
    group = group.ravel()
    middle_x, middle_y = (np.bincount(group, weights=column) / counts for column in (xs, ys))
    for place in np.argsort(counts, kind="stable"):
        spot = camera.to_screen(float(middle_x[place]), float(middle_y[place]), box)
        if counts[place] == 1:
            _draw_kind(painter, spot, int(points.kind[first[place]]), colours)
        else:
            _draw_cluster(painter, spot, int(counts[place]), colours)


def _draw_cluster(painter: QPainter, spot: QPointF, count: int, colours: Mapping[str, str]) -> None:
    radius = 11 + 4.2 * math.log10(count)
    halo = QColor(colours["accent"])
    halo.setAlphaF(0.24)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(halo)
    painter.drawEllipse(spot, radius + 4, radius + 4)
    painter.setPen(QPen(QColor(colours["surface"]), 1.5))
    painter.setBrush(QColor(colours["accent"]))
    painter.drawEllipse(spot, radius, radius)
    painter.setPen(QColor(colours["on_accent"]))
    painter.setFont(label_font(12, 700))
    words = str(count) if count < 1000 else f"{count / 1000:.3g}k"
    painter.drawText(QRectF(spot.x() - 30, spot.y() - 12, 60, 24), Qt.AlignmentFlag.AlignCenter, words)


def _draw_kind(painter: QPainter, spot: QPointF, kind: int, colours: Mapping[str, str]) -> None:
    """Draw one mark: disc confirmed, ring reported, dashed ring doubtful, square place, diamond movement."""
    main = QColor(colours[{PointKind.PLACE: "warn_fill", PointKind.MOVEMENT: "ok_fill"}.get(PointKind(kind), "accent")])
    radius = 6.5
    hollow = kind in {PointKind.REPORTED, PointKind.DOUBTFUL}
    shape = QPainterPath()
    if kind == PointKind.PLACE:
        shape.addRect(QRectF(spot.x() - 6, spot.y() - 6, 12, 12))
    elif kind == PointKind.MOVEMENT:
        offsets = ((0.0, -7.5), (7.5, 0.0), (0.0, 7.5), (-7.5, 0.0))
        shape.addPolygon(QPolygonF([spot + QPointF(dx, dy) for dx, dy in offsets]))
        shape.closeSubpath()
    else:
        shape.addEllipse(spot, radius, radius)
    painter.strokePath(shape, QPen(QColor(colours["halo"]), 5 if hollow else 2))
    painter.fillPath(shape, QColor(colours["surface"]) if hollow else main)
    if hollow:
        pen = QPen(main, 2.5)
        if kind == PointKind.DOUBTFUL:
            pen.setDashPattern([1.1, 1.0])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.strokePath(shape, pen)


def draw_track(painter: QPainter, box: QRectF, camera: Camera, track: Sequence[TrackPoint], theme: ThemeName) -> None:
    """Draw a dashed line, numbered earlier places, and a pin with its accuracy circle where the target was last."""
    if not track:
        return
    colours = map_style(theme)["colours"]
    spots = [camera.to_screen(*to_world(point.lat, point.lon), box) for point in track]
    last, spot = track[-1], spots[-1]
    accent, danger = QColor(colours["accent"]), QColor(colours["danger"])
    if last.accuracy_m:
        radius = last.accuracy_m / metres_per_pixel(last.lat, camera.zoom)
        tint = QColor(danger)
        tint.setAlpha(45)
        painter.setPen(QPen(danger, 1.5))
        painter.setBrush(tint)
        painter.drawEllipse(spot, radius, radius)
    halo = QColor(colours["halo"])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(halo, 4.5))
    painter.drawPolyline(spots)
    pen = QPen(accent, 2)
    pen.setDashPattern([4, 2.5])
    painter.setPen(pen)
    painter.drawPolyline(spots)
    painter.setFont(label_font(12, 700))
    free = [spot]
    for number, place in reversed(list(enumerate(spots[:-1], 1))):
        # The newest stations keep their numbers; older ones that would lie under them become small dots.
        clear = all(math.hypot(place.x() - other.x(), place.y() - other.y()) > 21 for other in free)
        radius = 10.5 if clear else 4.0
        sure = track[number - 1].confirmed
        painter.setPen(QPen(halo, 3))
        painter.setBrush(accent if sure else QColor(colours["surface"]))
        painter.drawEllipse(place, radius, radius)
        if not sure:
            painter.setPen(QPen(accent, 2))
            painter.drawEllipse(place, radius, radius)
        if clear:
            free.append(place)
            painter.setPen(QColor(colours["on_accent"]) if sure else accent)
            painter.drawText(QRectF(place.x() - 12, place.y() - 10, 24, 20), Qt.AlignmentFlag.AlignCenter, str(number))
    pin = QPainterPath(spot)
    pin.cubicTo(spot + QPointF(-4, -9), spot + QPointF(-13, -14), spot + QPointF(-13, -23))
    pin.arcTo(QRectF(spot.x() - 13, spot.y() - 36, 26, 26), 180, -180)
    pin.cubicTo(spot + QPointF(13, -14), spot + QPointF(4, -9), spot)
    painter.strokePath(pin, QPen(halo, 4))
    painter.fillPath(pin, QColor(colours["danger_fill"]))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours["on_danger"]))
    painter.drawEllipse(spot + QPointF(0, -23), 5, 5)
