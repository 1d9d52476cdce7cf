"""Draws the base map and marks with QPainter: for the small map of a dossier and for pictures, without a web engine."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from app.services.maps import (
    Feature,
    PointKind,
    PointSet,
    ThemeName,
    TrackPoint,
    at_zoom,
    decode_tile,
    length_words,
    map_style,
    metres_per_pixel,
    open_basemap,
    round_length_m,
    to_world,
)
from ui.fonts import make_font
from ui.tokens import load_tokens

_TILE_PX = 256.0
_POLYGON = 3


@dataclass(frozen=True)
class Camera:
    """What is looked at: the middle on the projected world (0 to 1) and the zoom of 256-pixel tiles."""

    x: float
    y: float
    zoom: float

    def to_screen(self, x: float, y: float, box: QRectF) -> QPointF:
        """Return where a place of the projected world lies in a box."""
        scale = _TILE_PX * 2.0**self.zoom
        return QPointF(box.center().x() + (x - self.x) * scale, box.center().y() + (y - self.y) * scale)


def camera_for(places: Sequence[tuple[float, float]], box: QRectF, closest: float = 12.0) -> Camera:
    """Return the camera that shows every place (latitude, longitude), no closer than `closest`."""
    if not places:
        return Camera(*to_world(5.0, -40.0), 2.0)
    worlds = [to_world(lat, lon) for lat, lon in places]
    left, right = min(x for x, _ in worlds), max(x for x, _ in worlds)
    top, bottom = min(y for _, y in worlds), max(y for _, y in worlds)
    room_x, room_y = max(40.0, box.width() - 90), max(40.0, box.height() - 80)
    spans = [(right - left) / room_x, (bottom - top) / room_y, 1e-12]
    zoom = min(closest, -math.log2(max(spans) * _TILE_PX))
    return Camera((left + right) / 2, (top + bottom) / 2, max(1.0, zoom))


@lru_cache(maxsize=512)
def _tile(z: int, x: int, y: int) -> dict[str, Any]:
    source = open_basemap()
    about = source.sets[0]
    tile = source.tile(about.id, z, x, y)
    return {} if tile is None else decode_tile(tile.content)


@lru_cache(maxsize=1)
def _deepest() -> int:
    return int(open_basemap().sets[0].max_zoom)


def draw_base(painter: QPainter, box: QRectF, camera: Camera, theme: ThemeName, language: str) -> None:
    """Draw land, borders and names."""
    style = map_style(theme)
    colours = style["colours"]
    painter.save()
    painter.setClipRect(box)
    painter.fillRect(box, QColor(colours["water"]))
    z = max(0, min(_deepest(), int(camera.zoom)))
    tiles = 2**z
    scale = _TILE_PX * 2.0 ** (camera.zoom - z)
    half_x, half_y = box.width() / 2 / scale, box.height() / 2 / scale
    wanted = [
        (x, y)
        for x in range(math.floor(camera.x * tiles - half_x), math.floor(camera.x * tiles + half_x) + 1)
        for y in range(
            max(0, math.floor(camera.y * tiles - half_y)), min(tiles - 1, math.floor(camera.y * tiles + half_y)) + 1
        )
    ]
    loaded = [(x, y, _tile(z, x % tiles, y)) for x, y in wanted]
    rules = style["schemas"]["world"]
    for rule in rules["rules"]:
        if camera.zoom < rule.get("zoom", 0):
            continue
        for x, y, layers in loaded:
            layer = layers.get(rule["layer"])
            if layer is not None:
                origin = camera.to_screen(x / tiles, y / tiles, box)
                _draw_layer(painter, layer, rule, colours, origin, scale, camera.zoom)
    _draw_labels(painter, box, camera, loaded, tiles, scale, rules.get("labels", ()), colours, language)
    painter.restore()


def _matches(feature: Feature, rule: dict[str, Any]) -> bool:
    properties = feature.properties
    if rule.get("not") and properties.get(rule["not"]):
        return False
    if rule.get("has") and not properties.get(rule["has"]):
        return False
    return "key" not in rule or properties.get(rule["key"]) in rule["in"]


def _draw_layer(
    painter: QPainter,
    layer: Any,
    rule: dict[str, Any],
    colours: dict[str, str],
    origin: QPointF,
    scale: float,
    zoom: float,
) -> None:
    factor = scale / layer.extent
    if rule["draw"] == "fill":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours[rule["colour"]]))
    else:
        width = at_zoom(rule.get("width", [[0, 1.0]]), zoom)
        pen = QPen(QColor(colours[rule["colour"]]), width)
        if rule.get("dash"):
            pen.setDashPattern([float(part) for part in rule["dash"]])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    for feature in layer.features:
        if not _matches(feature, rule):
            continue
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        for part in feature.parts:
            for place, (px, py) in enumerate(part):
                spot = QPointF(origin.x() + px * factor, origin.y() + py * factor)
                if place:
                    path.lineTo(spot)
                else:
                    path.moveTo(spot)
            if feature.kind == _POLYGON:
                path.closeSubpath()
        painter.drawPath(path)


def _label_font(size: float, weight: int = 500) -> QFont:
    font = make_font(load_tokens().types["small"], 1.0, least_weight=weight, ident=False)
    font.setPixelSize(max(9, round(size)))
    return font


def _draw_labels(
    painter: QPainter,
    box: QRectF,
    camera: Camera,
    loaded: list[tuple[int, int, dict[str, Any]]],
    tiles: int,
    scale: float,
    labels: Sequence[dict[str, Any]],
    colours: dict[str, str],
    language: str,
) -> None:
    taken: list[QRectF] = []
    for label in labels:
        if camera.zoom < label.get("zoom", 0):
            continue
        found: list[tuple[float, str, QPointF]] = []
        for x, y, layers in loaded:
            layer = layers.get(label["layer"])
            if layer is None:
                continue
            origin = camera.to_screen(x / tiles, y / tiles, box)
            factor = scale / layer.extent
            for feature in layer.features:
                if not _matches(feature, label) or not feature.parts or not feature.parts[0]:
                    continue
                name = str(feature.properties.get(f"name_{language}") or feature.properties.get("name") or "")
                px, py = feature.parts[0][0]
                rank = float(feature.properties.get("rank", 0) or 0)
                if name:
                    found.append((rank, name, QPointF(origin.x() + px * factor, origin.y() + py * factor)))
        size = at_zoom(label.get("size", [[0, 11.0]]), camera.zoom)
        painter.setFont(_label_font(size))
        metrics = painter.fontMetrics()
        colour, halo = QColor(colours[label["colour"]]), QColor(colours["halo"])
        for _, name, spot in sorted(found, key=lambda entry: entry[0])[:60]:
            width, height = metrics.horizontalAdvance(name), metrics.height()
            place = QRectF(spot.x() - width / 2, spot.y() - height / 2, width, height)
            if not box.contains(place) or any(place.adjusted(-4, -2, 4, 2).intersects(other) for other in taken):
                continue
            taken.append(place)
            path = QPainterPath()
            path.addText(QPointF(place.x(), place.bottom() - metrics.descent()), painter.font(), name)
            painter.strokePath(path, QPen(halo, 3))
            painter.fillPath(path, colour)


def draw_points(painter: QPainter, box: QRectF, camera: Camera, points: PointSet, theme: ThemeName) -> None:
    """Draw every position as a small disc; certain ones on top."""
    colours = map_style(theme)["colours"]
    faces = {PointKind.DOUBTFUL: "text3", PointKind.REPORTED: "warn_fill", PointKind.CONFIRMED: "ok_fill"}
    for kind, token in faces.items():
        painter.setPen(QPen(QColor(colours["surface"]), 1.0))
        painter.setBrush(QColor(colours[token]))
        for place in range(len(points)):
            if points.kind[place] == kind:
                spot = camera.to_screen(*to_world(float(points.lat[place]), float(points.lon[place])), box)
                painter.drawEllipse(spot, 5, 5)


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
        painter.drawEllipse(spot, max(16.0, radius), max(16.0, radius))
    pen = QPen(accent, 2.5)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(spots)
    painter.setFont(_label_font(11, 700))
    for number, place in enumerate(spots[:-1], 1):
        painter.setPen(QPen(QColor(colours["surface"]), 1.5))
        painter.setBrush(accent)
        painter.drawEllipse(place, 9, 9)
        painter.setPen(QColor(colours["on_accent"]))
        painter.drawText(QRectF(place.x() - 9, place.y() - 9, 18, 18), Qt.AlignmentFlag.AlignCenter, str(number))
    pin = QPainterPath(spot)
    pin.cubicTo(spot + QPointF(-4, -9), spot + QPointF(-13, -14), spot + QPointF(-13, -23))
    pin.arcTo(QRectF(spot.x() - 13, spot.y() - 36, 26, 26), 180, -180)
    pin.cubicTo(spot + QPointF(13, -14), spot + QPointF(4, -9), spot)
    painter.setPen(QPen(QColor(colours["surface"]), 1.5))
    painter.setBrush(danger)
    painter.drawPath(pin)
    painter.setBrush(QColor(colours["surface"]))
    painter.drawEllipse(spot + QPointF(0, -23), 5, 5)


def draw_scale(painter: QPainter, box: QRectF, camera: Camera, lat: float, theme: ThemeName) -> None:
    """Draw a metric scale bar at the lower right."""
    colours = map_style(theme)["colours"]
    metres = metres_per_pixel(lat, camera.zoom)
    length_m = round_length_m(metres * 110)
    width = length_m / metres
    painter.setFont(_label_font(11))
    words = length_words(length_m)
    plate = QRectF(box.right() - max(width, 40) - 26, box.bottom() - 36, max(width, 40) + 16, 28)
    _plate(painter, plate, colours)
    painter.setPen(QColor(colours["text"]))
    painter.drawText(plate.adjusted(0, 0, 0, -8), Qt.AlignmentFlag.AlignCenter, words)
    left = plate.center().x() - width / 2
    painter.fillRect(QRectF(left, plate.bottom() - 7, width, 2), QColor(colours["text"]))


def draw_caption(painter: QPainter, box: QRectF, words: str, theme: ThemeName) -> None:
    """Draw a plate with words at the lower left."""
    colours = map_style(theme)["colours"]
    painter.setFont(_label_font(11))
    width = painter.fontMetrics().horizontalAdvance(words)
    plate = QRectF(box.x() + 10, box.bottom() - 36, min(box.width() - 140, width + 20), 28)
    _plate(painter, plate, colours)
    painter.setPen(QColor(colours["text2"]))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(plate.width() - 16))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, shown)


def _plate(painter: QPainter, plate: QRectF, colours: dict[str, str]) -> None:
    ground = QColor(colours["surface"])
    ground.setAlpha(215)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(plate, 4, 4)
