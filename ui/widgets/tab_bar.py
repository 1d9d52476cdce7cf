"""Tabs with numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from ui.paint import draw_line, draw_ring, prepare, text_width
from ui.theme import current_theme
from ui.widgets.flow import Flow


@dataclass(frozen=True)
class Tab:
    """One tab; `count` is a text such as `14` or `4/7`."""

    key: str
    text: str
    count: str = ""


class _TabButton(QAbstractButton):
    def __init__(self, tab: Tab) -> None:
        super().__init__()
        self.key, self.count = tab.key, tab.count
        self.setText(tab.text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(tab.count)

    def set_count(self, count: str) -> None:
        """Change the number."""
        self.count = count
        self.setAccessibleName(f"{self.text()} {count}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for word and number."""
        theme = current_theme()
        width = text_width(theme.font("heading"), self.text()) + 8
        if self.count:
            width += 8 + text_width(theme.font("body"), self.count)
        return QSize(round(width), theme.px(44))

    def minimumSizeHint(self) -> QSize:
        """Keep the words whole."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw word, number and line."""
        theme = current_theme()
        painter = QPainter(self)
        prepare(painter)
        box = QRectF(self.rect())
        on = self.isChecked()
        colour = theme.colour("accent" if on else "text" if self.underMouse() else "text2")
        font = theme.font("heading" if on else "value")
        taken = draw_line(painter, box.adjusted(2, 0, 0, -4), self.text(), font, colour)
        if self.count:
            number = theme.colour("accent" if on else "text3")
            draw_line(painter, box.adjusted(taken + 10, 0, 4, -4), self.count, theme.font("body"), number)
        if on:
            painter.fillRect(QRectF(0, box.height() - 3, box.width(), 3), theme.colour("accent"))
        if self.hasFocus():
            draw_ring(painter, theme, box.adjusted(0, 4, 0, -6), theme.radius("s"))
        painter.end()


class TabBar(QWidget):
    """Tabs in a row, in more rows where there is no room; Alt and a digit choose one, arrows move between them."""

    chosen = Signal(str)

    def __init__(self, tabs: Sequence[Tab], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: list[_TabButton] = []
        layout = Flow(space_px=22, line_space_px=0)
        self.setLayout(layout)
        for number, tab in enumerate(tabs, 1):
            button = _TabButton(tab)
            button.clicked.connect(lambda _checked=False, key=tab.key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons.append(button)
            layout.addWidget(button)
            if number <= 9:
                shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
                shortcut.activated.connect(button.click)
        if self._buttons:
            self._buttons[0].setChecked(True)
            self.setFocusProxy(self._buttons[0])

    def current(self) -> str:
        """Return the key of the tab in front."""
        return next((button.key for button in self._buttons if button.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Bring a tab to the front, without a signal."""
        for button in self._buttons:
            if button.key == key:
                button.setChecked(True)

    def set_count(self, key: str, count: str) -> None:
        """Change the number of a tab."""
        for button in self._buttons:
            if button.key == key:
                button.set_count(count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._buttons:
            super().keyPressEvent(event)
            return
        place = next((number for number, button in enumerate(self._buttons) if button.isChecked()), 0)
        button = self._buttons[(place + step) % len(self._buttons)]
        button.setFocus()
        button.click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line under all tabs."""
        painter = QPainter(self)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), current_theme().colour("line"))
        painter.end()
