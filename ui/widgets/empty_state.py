"""What a place says when there is nothing to show: why, and the next act."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.icons import draw_icon
from ui.paint import prepare
from ui.theme import current_theme
from ui.widgets.button import Button
from ui.widgets.text import Text

_ICON_PX = 40


class _Icon(QWidget):
    def __init__(self, icon: str) -> None:
        super().__init__()
        self.icon = icon
        self.setFixedHeight(_ICON_PX + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon in the middle."""
        painter = QPainter(self)
        prepare(painter)
        box = QRectF(self.rect())
        draw_icon(painter, self.icon, current_theme().colour("text3"), box.center().x() - _ICON_PX / 2, 0, _ICON_PX)
        painter.end()


class EmptyState(QWidget):
    """A title, a line and at most one button."""

    acted = Signal()

    def __init__(
        self, title: str, line: str = "", *, icon: str = "", action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._title = Text(title, "heading", "text", wrap=True)
        self._line = Text(line, "body", "text2", wrap=True)
        for label in (self._title, self._line):
            label.setAlignment(middle)
        self._button = Button(action)
        self._button.clicked.connect(lambda _checked=False: self.acted.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addStretch(2)
        if icon:
            layout.addWidget(_Icon(icon))
        layout.addWidget(self._title)
        layout.addWidget(self._line)
        layout.addSpacing(4)
        layout.addWidget(self._button, 0, middle)
        layout.addStretch(3)
        self.set_words(title, line, action)

    def set_words(self, title: str, line: str, action: str = "") -> None:
        """Change what is said."""
        self._title.setText(title)
        self._line.setText(line)
        self._line.setVisible(bool(line))
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._button.updateGeometry()
        self.setAccessibleName(title)
