"""A line that fills: how much of something is done."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.paint import draw_box, prepare
from ui.theme import current_theme

_HEIGHT_PX = 8


class ProgressLine(QWidget):
    """A rounded line of 8 px. Without a known total it is filled half, in the colour of a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._total = 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Progress"))

    def set_progress(self, done: int, total: int) -> None:
        """Show `done` of `total`; a total of 0 means that nobody knows."""
        self._done, self._total = done, total
        self.setAccessibleDescription(f"{done} / {total}" if total else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the line."""
        return QSize(120, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        """Return the height of the line."""
        return QSize(40, _HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and filling."""
        theme = current_theme()
        painter = QPainter(self)
        prepare(painter)
        box = QRectF(self.rect())
        draw_box(painter, box, 4, theme.colour("line"))
        share = min(1.0, self._done / self._total) if self._total else 0.5
        if share > 0:
            filled = QRectF(box.x(), box.y(), max(box.height(), box.width() * share), box.height())
            draw_box(painter, filled, 4, theme.colour("accent" if self._total else "line_strong"))
        painter.end()
