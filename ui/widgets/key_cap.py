"""A key as it is written on the keyboard, shown beside what it does."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.paint import draw_box, draw_line, prepare, text_width
from ui.theme import Theme, current_theme

_HEIGHT_PX = 24
_PAD_PX = 8


def key_cap_width(theme: Theme, text: str) -> int:
    """Return how wide a key cap is."""
    return round(text_width(theme.font("micro"), text)) + 2 * _PAD_PX


def draw_key_cap(painter: QPainter, theme: Theme, box: QRectF, text: str) -> None:
    """Draw a key cap that fills a box."""
    fill, border = theme.colour("line"), None
    if theme.is_night:
        fill, border = theme.colour("raised"), theme.colour("line_strong")
    draw_box(painter, box, box.height() / 2, fill, border)
    draw_line(painter, box, text, theme.font("micro"), theme.colour("text2"), Qt.AlignmentFlag.AlignHCenter)


def key_cap_height(theme: Theme) -> int:
    """Return how high a key cap is."""
    return theme.px(_HEIGHT_PX)


class KeyCap(QWidget):
    """A key, such as `Ctrl+K`."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show another key."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the cap."""
        theme = current_theme()
        return QSize(key_cap_width(theme, self._text), key_cap_height(theme))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cap."""
        painter = QPainter(self)
        prepare(painter)
        draw_key_cap(painter, current_theme(), QRectF(self.rect()), self._text)
        painter.end()
