"""A row of choices of which exactly one holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.icons import MEDIUM_PX, draw_icon
from ui.paint import draw_box, draw_line, draw_ring, prepare, text_width
from ui.theme import current_theme

Height = Literal["normal", "capture"]


@dataclass(frozen=True)
class Choice:
    """One choice."""

    key: str
    text: str
    icon: str = ""


class _Part(QAbstractButton):
    def __init__(self, choice: Choice, height: Height) -> None:
        super().__init__()
        self.choice = choice
        self._height = height
        self.setText(choice.text)
        self.setAccessibleName(choice.text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _content(self) -> float:
        theme = current_theme()
        icon = theme.px(MEDIUM_PX) + 8 if self.choice.icon else 0
        return icon + text_width(theme.font("value"), self.choice.text)

    def sizeHint(self) -> QSize:
        """Return room for icon and text."""
        return QSize(round(self._content()) + 28, current_theme().px(48 if self._height == "capture" else 40))

    def minimumSizeHint(self) -> QSize:
        """Keep the words whole."""
        return QSize(round(self._content()) + 16, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the part in its state."""
        theme = current_theme()
        painter = QPainter(self)
        prepare(painter)
        box = QRectF(self.rect())
        on = self.isChecked()
        fill = theme.colour("selected" if on else "hover" if self.underMouse() else "surface")
        edge = theme.colour("accent" if on else "line_strong")
        draw_box(painter, box, theme.radius("m"), fill, edge, 2 if on else 1)
        colour = theme.colour("accent" if on else "text2")
        x = (box.width() - self._content()) / 2
        if self.choice.icon:
            size = theme.px(MEDIUM_PX)
            draw_icon(painter, self.choice.icon, colour, x, (box.height() - size) / 2, size)
            x += size + 8
        draw_line(painter, QRectF(x, 0, box.width() - x, box.height()), self.choice.text, theme.font("value"), colour)
        if self.hasFocus():
            draw_ring(painter, theme, box, theme.radius("m"))
        painter.end()


class Segment(QWidget):
    """Choices side by side; arrows move between them, Alt and a digit choose one where asked for."""

    chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[Choice],
        *,
        name: str,
        alt_digits: bool = False,
        height: Height = "capture",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._alt_digits, self._height = alt_digits, height
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._parts: list[_Part] = []
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these instead; the first one holds."""
        for part in self._parts:
            self._group.removeButton(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        for number, choice in enumerate(choices, 1):
            part = _Part(choice, self._height)
            part.clicked.connect(lambda _checked=False, key=choice.key: self.chosen.emit(key))
            self._group.addButton(part)
            self._parts.append(part)
            self.layout().addWidget(part)  # type: ignore[union-attr]  # it has one from the start
            part.show()  # the layout would do that later only, where the row stands on the screen already
            if self._alt_digits and number <= 9:
                shortcut = QShortcut(QKeySequence(f"Alt+{number}"), part)
                shortcut.activated.connect(part.click)
        if self._parts:
            self._parts[0].setChecked(True)
            self.setFocusProxy(self._parts[0])

    def value(self) -> str:
        """Return the key of the choice."""
        return next((part.choice.key for part in self._parts if part.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Choose by key, without a signal."""
        for part in self._parts:
            if part.choice.key == key:
                part.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}.get(
            Qt.Key(event.key())
        )
        if step is None:
            super().keyPressEvent(event)
            return
        place = next((number for number, part in enumerate(self._parts) if part.isChecked()), 0)
        part = self._parts[(place + step) % len(self._parts)]
        part.setFocus()
        part.click()
