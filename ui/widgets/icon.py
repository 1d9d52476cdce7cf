"""An icon as a widget, in a colour of the theme."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.icons import draw_icon
from ui.paint import prepare
from ui.theme import current_theme
from ui.widgets.text import Tone


class Icon(QWidget):
    """An icon of a fixed size."""

    def __init__(self, name: str, tone: Tone = "text2", size_px: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._tone, self._size_px = name, tone, size_px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, tone: Tone | None = None) -> None:
        """Show another icon."""
        self._name, self._tone = name, tone or self._tone
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the icon."""
        side = current_theme().px(self._size_px)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        theme = current_theme()
        painter = QPainter(self)
        prepare(painter)
        draw_icon(painter, self._name, theme.colour(self._tone), 0, 0, theme.px(self._size_px))
        painter.end()
