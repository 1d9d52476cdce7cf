"""An icon on its own, beside words that say the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.icons import MEDIUM_PX, draw_icon
from ui.theme import current_theme


class Glyph(QWidget):
    """An icon that only decorates the words beside it, so it has no name."""

    def __init__(self, icon: str, tone: str = "text2", size_px: int = MEDIUM_PX, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._size_px = icon, tone, size_px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str, tone: str = "") -> None:
        """Show another icon, maybe in another tone."""
        self._icon, self._tone = icon, tone or self._tone
        self.update()

    def has_icon(self) -> bool:
        """Tell whether there is anything to draw."""
        return bool(self._icon)

    def colour(self) -> QColor:
        """Return the colour of the icon."""
        return current_theme().colour(self._tone)

    def sizeHint(self) -> QSize:
        """Return the size of the icon."""
        side = current_theme().px(self._size_px)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        if not self._icon:
            return
        side = current_theme().px(self._size_px)
        painter = QPainter(self)
        box = QRectF(self.rect())
        x, y = box.center().x() - side / 2, box.center().y() - side / 2
        draw_icon(painter, self._icon, self.colour(), x, y, side)
        painter.end()
