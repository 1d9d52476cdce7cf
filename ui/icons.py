"""Draws icons: vendored Lucide line icons and our own mark, recoloured and cached. It chooses no colours."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources.locate import locate

SMALL_PX = 14
MEDIUM_PX = 18
LARGE_PX = 24
_THIN_BELOW_PX = 16


@lru_cache(maxsize=512)
def _drawing(name: str, colour: str, stroke: str) -> QSvgRenderer:
    source = locate(f"icons/{name}.svg").read_text("utf-8")
    source = source.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return QSvgRenderer(QByteArray(source.encode()))


@lru_cache(maxsize=2048)
def _pixmap(name: str, rgb: str, size_px: int, dpr: float) -> QPixmap:
    pixmap = QPixmap(QSize(round(size_px * dpr), round(size_px * dpr)))
    pixmap.fill(Qt.GlobalColor.transparent)
    stroke = "2.3" if size_px < _THIN_BELOW_PX else "2"
    painter = QPainter(pixmap)
    _drawing(name, rgb, stroke).render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(dpr)
    return pixmap


def icon_pixmap(name: str, colour: QColor, size_px: int, dpr: float = 1.0) -> QPixmap:
    """Return an icon as a pixmap of `size_px` logical pixels; FileNotFoundError for a name that is not vendored."""
    return _pixmap(name, colour.name(), size_px, dpr)


def draw_icon(painter: QPainter, name: str, colour: QColor, x: float, y: float, size_px: int) -> None:
    """Draw an icon with its upper left corner at (x, y) in logical pixels."""
    dpr = painter.device().devicePixelRatioF()
    painter.drawPixmap(round(x), round(y), icon_pixmap(name, colour, size_px, dpr))


def make_icon(name: str, colour: QColor, size_px: int = MEDIUM_PX) -> QIcon:
    """Return an icon for menus and item views, at the scale of the sharpest screen."""
    dprs = {screen.devicePixelRatio() for screen in QGuiApplication.screens()} | {1.0, 2.0}
    icon = QIcon()
    for dpr in sorted(dprs):
        pixmap = icon_pixmap(name, colour, size_px, dpr)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Active, QIcon.Mode.Selected, QIcon.Mode.Disabled):
            icon.addPixmap(pixmap, mode)
    return icon
