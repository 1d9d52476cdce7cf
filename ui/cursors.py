"""The mouse arrow of the night theme. Other themes use the arrows of the operating system."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap, QPolygonF

_OUTLINE = ((1, 1), (1, 17), (5, 13.2), (7.6, 19), (10.2, 17.9), (7.6, 12.2), (13, 12.2))
_SIZE_PX = 22


def red_arrow(fill: QColor, edge: QColor) -> QCursor:
    """Return an arrow in two colours of the night theme; its hot spot is the tip."""
    pixmap = QPixmap(_SIZE_PX, _SIZE_PX)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill)
    painter.setPen(QPen(edge, 1))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in _OUTLINE]))
    painter.end()
    return QCursor(pixmap, 1, 1)
