"""Draws the base map with QPainter: for the small map of a dossier and for pictures, without a web engine."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from app.maps.basemap import Basemap, agency_folder, open_basemap
from app.maps.geodesy import length_words, round_length_m
from app.maps.projection import from_world, metres_per_pixel, to_world
from app.maps.style import ThemeName, at_zoom, map_style
from app.maps.tiles import VECTOR_TYPE, TileSetAbout
from app.maps.vector_tiles import POINT, POLYGON, Feature, Layer, TileError, decode_tile
from ui.fonts import make_font
from ui.tokens import load_tokens

TILE_PX = 256.0


@dataclass(frozen=True)
class Camera:
    """What is looked at: the middle on the projected world (0 to 1) and the zoom of 256-pixel tiles."""

    x: float
    y: float
    zoom: float

    def to_screen(self, x: float, y: float, box: QRectF) -> QPointF:
        """Return where a place of the projected world lies in a box."""
        scale = TILE_PX * 2.0**self.zoom
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
    zoom = min(closest, -math.log2(max(spans) * TILE_PX))
    return Camera((left + right) / 2, (top + bottom) / 2, max(1.0, zoom))


@lru_cache(maxsize=1)
def _land() -> Basemap:
    return open_basemap(agency_folder())


@lru_cache(maxsize=256)
def _tile(set_id: str, z: int, x: int, y: int) -> dict[str, Layer]:
    try:
        tile = _land().tile(set_id, z, x, y)
        return decode_tile(tile.content) if tile is not None and tile.media_type == VECTOR_TYPE else {}
    except TileError:
        return {}  # a damaged tile leaves its square bare; the rest of the map is drawn


@dataclass(frozen=True)
class _Placed:
    """One tile on the screen: its layers, its upper left corner and its side in pixels."""

    layers: Mapping[str, Layer]
    left: float
    top: float
    side: float


def has_street_map(camera: Camera) -> bool:
    """Say whether an agency's map shows the middle at this zoom, or the world map is still fit for it."""
    return camera.zoom <= _land().sets[0].max_zoom + 4 or _street_set(camera) is not None


def map_name(camera: Camera) -> str:
    """Return the name of the street map that is drawn, empty for the world map."""
    street = _street_set(camera)
    return street.name if street else ""


def _street_set(camera: Camera) -> TileSetAbout | None:
    lat, lon = from_world(camera.x, camera.y)
    for about in _land().sets[1:]:
        south, west, north, east = about.bounds
        if about.schema != "raster" and camera.zoom > about.min_zoom and south <= lat <= north and west <= lon <= east:
            return about
    return None


def draw_base(painter: QPainter, box: QRectF, camera: Camera, theme: ThemeName, language: str) -> None:
    """Draw land, borders and names: the world, and over it the street map of an agency where there is one."""
    style = map_style(theme)
    colours = style["colours"]
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.fillRect(box, QColor(colours["water"]))
    street = _street_set(camera)
    labels: list[_Label] = []
    for about in (_land().sets[0], street):
        if about is None:
            continue
        tiles = _placed(about, box, camera)
        schema = style["schemas"][about.schema]
        if about is street:
            labels.clear()
            for tile in tiles:
                if tile.layers:
                    painter.fillRect(QRectF(tile.left, tile.top, tile.side, tile.side), QColor(colours["land"]))
        for rule in schema["rules"]:
            if camera.zoom >= rule.get("zoom", 0):
                for tile in tiles:
                    _draw_layer(painter, tile, rule, colours, camera.zoom)
        labels += _labels(tiles, schema["labels"], camera.zoom, language)
    if not has_street_map(camera):
        _draw_ground_grid(painter, box, camera, colours)
    _draw_labels(painter, box, labels, colours, theme)
    painter.restore()


def _placed(about: TileSetAbout, box: QRectF, camera: Camera) -> list[_Placed]:
    # A vector tile is made for 512 pixels, so its own zoom is one less than that of the map.
    z = max(0, min(about.max_zoom, math.floor(camera.zoom) - 1))
    count = 2**z
    side = TILE_PX * 2.0**camera.zoom / count
    corner = camera.to_screen(0.0, 0.0, box)
    columns = range(math.floor((box.left() - corner.x()) / side), math.floor((box.right() - corner.x()) / side) + 1)
    rows = range(math.floor((box.top() - corner.y()) / side), math.floor((box.bottom() - corner.y()) / side) + 1)
    return [
        _Placed(_tile(about.id, z, x % count, y), corner.x() + x * side, corner.y() + y * side, side)
        for x in columns
        for y in rows
        if 0 <= y < count
    ]


def _matches(feature: Feature, rule: Mapping[str, Any]) -> bool:
    properties = feature.properties
    if rule["draw"] == "fill" and feature.kind != POLYGON:
        return False
    if rule.get("shape") and rule["shape"] != ("", "point", "line", "area")[feature.kind]:
        return False
    if (rule.get("not") and properties.get(rule["not"])) or (rule.get("has") and not properties.get(rule["has"])):
        return False
    return "key" not in rule or properties.get(rule["key"]) in rule["in"]


def _draw_layer(
    painter: QPainter, tile: _Placed, rule: Mapping[str, Any], colours: Mapping[str, str], zoom: float
) -> None:
    layer = tile.layers.get(rule["layer"])
    if layer is None:
        return
    factor = tile.side / layer.extent
    painter.setBrush(QColor(colours[rule["colour"]]) if rule["draw"] == "fill" else Qt.BrushStyle.NoBrush)
    line = rule.get("outline") or (rule["colour"] if rule["draw"] == "line" else None)
    pen = QPen(Qt.PenStyle.NoPen)
    if line:
        width = at_zoom(rule["width"], zoom)
        pen = QPen(QColor(colours[line]), width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if rule.get("dash"):
            pen.setDashPattern([float(part) / width for part in rule["dash"]])
    painter.setPen(pen)
    painter.save()
    # Tiles keep a margin beyond their edge so that outlines end out of sight; the clip makes it so.
    painter.setClipRect(
        QRectF(tile.left, tile.top, tile.side, tile.side).adjusted(-0.5, -0.5, 0.5, 0.5),
        Qt.ClipOperation.IntersectClip,
    )
    for feature in layer.features:
        if feature.kind == POINT or not _matches(feature, rule):
            continue
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        for part in feature.parts:
            corners = [QPointF(tile.left + x * factor, tile.top + y * factor) for x, y in part]
            path.addPolygon(QPolygonF(corners))
            if feature.kind == POLYGON:
                path.closeSubpath()
        painter.drawPath(path)
    painter.restore()


def _draw_ground_grid(painter: QPainter, box: QRectF, camera: Camera, colours: Mapping[str, str]) -> None:
    """Draw a grid of round metres where there are no streets, so that distances stay readable."""
    lat, _ = from_world(camera.x, camera.y)
    step_px = round_length_m(metres_per_pixel(lat, camera.zoom) * 160) / metres_per_pixel(lat, camera.zoom)
    corner = camera.to_screen(0.0, 0.0, box)
    painter.setPen(QPen(QColor(colours["grid"]), 1))
    x = box.left() + (corner.x() - box.left()) % step_px
    while x < box.right():
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        x += step_px
    y = box.top() + (corner.y() - box.top()) % step_px
    while y < box.bottom():
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        y += step_px


@dataclass(frozen=True)
class _Label:
    rank: float
    text: str
    at: QPointF
    size: float
    rule: Mapping[str, Any]
    capital: bool


def _labels(tiles: Sequence[_Placed], rules: Sequence[Mapping[str, Any]], zoom: float, language: str) -> list[_Label]:
    found = []
    for order, rule in enumerate(rules):
        # Names along streets need a bent baseline; the small map leaves them to the large one.
        if zoom < rule.get("zoom", 0) or rule.get("along"):
            continue
        size = at_zoom(rule["size"], zoom)
        for tile in tiles:
            layer = tile.layers.get(rule["layer"])
            for feature in layer.features if layer else ():
                properties = feature.properties
                first, last = _number(properties.get("z"), 0.0), _number(properties.get("last"), 99.0)
                if feature.kind != POINT or not feature.parts or not first <= zoom <= last + 1:
                    continue
                name = (
                    properties.get(f"name_{language}") or properties.get(f"name:{language}") or properties.get("name")
                )
                if not name:
                    continue
                factor = tile.side / layer.extent if layer else 0.0
                x, y = feature.parts[0][0]
                at = QPointF(tile.left + x * factor, tile.top + y * factor)
                upper = bool(rule.get("upper"))
                shown = size * (0.78 if upper and first > 4 else 1.0)
                text = str(name).upper() if upper else str(name)
                rank = order * 100 + (first or _number(properties.get("rank"), 20.0))
                found.append(_Label(rank, text, at, shown, rule, bool(properties.get("capital"))))
    return found


def _number(value: object, otherwise: float) -> float:
    return float(value) if isinstance(value, int | float) else otherwise


def label_font(size: float, weight: int = 500) -> QFont:
    """Return the font of words on a map; `size` in pixels."""
    font = make_font(load_tokens().types["small"], 1.0, least_weight=weight, ident=False)
    font.setPixelSize(max(9, round(size)))
    return font


def _draw_labels(
    painter: QPainter, box: QRectF, labels: list[_Label], colours: Mapping[str, str], theme: ThemeName
) -> None:
    taken: list[QRectF] = []
    for label in sorted(labels, key=lambda entry: (entry.rank, entry.text)):
        if not box.contains(label.at):
            continue
        least = 600 if label.capital else int(label.rule["weight"])
        font = label_font(label.size, max(500, least) if theme == "night" else least)
        if label.rule.get("spacing"):
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, float(label.rule["spacing"]))
        metrics = QFontMetricsF(font)
        width, height = metrics.horizontalAdvance(label.text), metrics.height()
        dotted = bool(label.rule.get("dot"))
        beside = width / 2 + 8
        spots = ((beside, 0.0), (-beside, 0.0), (0.0, -height), (0.0, height)) if dotted else ((0.0, 0.0),)
        for dx, dy in spots:
            place = QRectF(label.at.x() + dx - width / 2, label.at.y() + dy - height / 2, width, height)
            if not box.contains(place) or any(place.adjusted(-4, -2, 4, 2).intersects(other) for other in taken):
                continue
            taken.append(place)
            if dotted:
                painter.setPen(QPen(QColor(colours["halo"]), 1.2))
                painter.setBrush(QColor(colours["dot"]))
                radius = 3.2 if label.capital else 2.2
                painter.drawEllipse(label.at, radius, radius)
            path = QPainterPath()
            path.addText(QPointF(place.x(), place.bottom() - metrics.descent()), font, label.text)
            halo = QPen(QColor(colours["halo"]), 3)
            halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(path, halo)
            painter.fillPath(path, QColor(colours[label.rule["colour"]]))
            break


def draw_scale(painter: QPainter, box: QRectF, camera: Camera, lat: float, theme: ThemeName) -> None:
    """Draw a metric scale bar at the lower right."""
    colours = map_style(theme)["colours"]
    metres = metres_per_pixel(lat, camera.zoom)
    length_m = round_length_m(metres * 110)
    width = length_m / metres
    painter.setFont(label_font(11))
    words = length_words(length_m)
    plate = QRectF(box.right() - max(width, 40) - 26, box.bottom() - 36, max(width, 40) + 16, 28)
    _plate(painter, plate, colours)
    painter.setPen(QColor(colours["text"]))
    painter.drawText(plate.adjusted(0, 0, 0, -8), Qt.AlignmentFlag.AlignCenter, words)
    left = plate.center().x() - width / 2
    painter.fillRect(QRectF(left, plate.bottom() - 7, width, 2), QColor(colours["text"]))


def draw_notice(painter: QPainter, box: QRectF, words: str, theme: ThemeName) -> None:
    """Draw a plate with words at the top, in the middle."""
    colours = map_style(theme)["colours"]
    painter.setFont(label_font(11))
    width = painter.fontMetrics().horizontalAdvance(words) + 20
    plate = QRectF(box.center().x() - width / 2, box.y() + 10, width, 26)
    _plate(painter, plate, colours)
    painter.setPen(QColor(colours["text2"]))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)


def draw_caption(painter: QPainter, box: QRectF, words: str, theme: ThemeName) -> None:
    """Draw a plate with words at the lower left."""
    colours = map_style(theme)["colours"]
    painter.setFont(label_font(11))
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
