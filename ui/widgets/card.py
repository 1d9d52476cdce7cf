"""Cards: a ground with a header and a body; and cards that show one number."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import moments
from ui.icons import draw_icon
from ui.paint import draw_box, draw_line, prepare
from ui.theme import Severity, current_theme
from ui.widgets.text import Text, Tone

CardGround = Literal["surface", "raised", "danger", "warn", "info", "ok"]


class Icon(QWidget):
    """An icon in a colour of the theme."""

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


class Card(QFrame):
    """A ground with round corners. Put content in `body`, more in `header`."""

    def __init__(
        self,
        title: str = "",
        icon: str = "",
        *,
        icon_tone: Tone = "text2",
        note: str = "",
        ground: CardGround = "surface",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", ground)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = Text(title, "heading")
        self._note = Text(note, "small", "text3")
        self.header = QHBoxLayout()
        self.header.setSpacing(8)
        if icon:
            self.header.addWidget(Icon(icon, icon_tone))
        self.header.addWidget(self._title)
        self.header.addStretch(1)
        self.header.addWidget(self._note)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(10)
        if title or icon or note:
            layout.addLayout(self.header)
        layout.addLayout(self.body, 1)
        self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_note(self, note: str) -> None:
        """Change the words at the right of the header."""
        self._note.setText(note)

    def set_ground(self, ground: CardGround) -> None:
        """Change the ground."""
        self.setProperty("ground", ground)
        self.style().unpolish(self)
        self.style().polish(self)


class StatCard(QWidget):
    """An icon, a large number and what it counts."""

    def __init__(
        self, icon: str, severity: Severity, value: int | str, label: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._severity, self._label = icon, severity, label
        self._value = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_value(value)

    def set_value(self, value: int | str, label: str | None = None) -> None:
        """Show another number."""
        self._value = moments.number(value) if isinstance(value, int) else value
        self._label = label if label is not None else self._label
        self.setAccessibleName(f"{self._value} {self._label}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the card."""
        return QSize(200, current_theme().px(66))

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(120, current_theme().px(66))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        theme = current_theme()
        painter = QPainter(self)
        prepare(painter)
        box = QRectF(self.rect())
        draw_box(painter, box, theme.radius("l"), theme.colour("surface"), theme.colour("line"))
        size = theme.px(26)
        token = "text3" if self._severity == "plain" else self._severity
        draw_icon(painter, self._icon, theme.colour(token), 16, (box.height() - size) / 2, size)
        left = 16 + size + 16
        half = theme.px(24)
        top = (box.height() - 2 * half + 4) / 2
        line = QRectF(left, top, box.width() - left - 10, half)
        draw_line(painter, line, self._value, theme.font("title"), theme.colour("text"))
        draw_line(painter, line.translated(0, half - 2), self._label, theme.font("small"), theme.colour("text2"))
        painter.end()
