"""Cards: a titled ground for content, and a small one for a single number."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.icons import LARGE_PX
from ui.theme import Severity
from ui.widgets.glyph import Glyph
from ui.widgets.panel import columns, rows
from ui.widgets.text import Text

Ground = Literal["surface", "raised", "danger", "warn", "info", "ok"]


class Card(QFrame):
    """A ground with rounded corners. Content goes into `body`; a title opens it, and `header` takes more beside it."""

    def __init__(
        self,
        title: str = "",
        icon: str = "",
        *,
        icon_tone: str = "text2",
        note: str = "",
        ground: Ground = "surface",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", ground)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._glyph = Glyph(icon, icon_tone)
        self._title = Text(title, "strong", elide=True)
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._note = Text(note, "detail", "text3")
        self.header: QHBoxLayout = columns(self._glyph, self._title, space="s")
        self._top = QWidget()
        whole = columns(self.header, ..., self._note, space="s")
        self._top.setLayout(whole)
        self._top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.body = rows(space="s")
        layout = rows(self._top, self.body, space="s", margins=(16, 14, 16, 14))
        layout.setStretchFactor(self.body, 1)
        layout.addStretch(0)  # takes what a body of fixed height leaves, so that the title stays at the top
        self.setLayout(layout)
        self._show_top()

    def set_title(self, title: str, icon: str | None = None) -> None:
        """Change the title, and the icon if one is given."""
        self._title.setText(title)
        if icon is not None:
            self._glyph.set_icon(icon)
        self._show_top()

    def set_note(self, note: str) -> None:
        """Change the words at the right of the title."""
        self._note.setText(note)
        self._show_top()

    def set_ground(self, ground: Ground) -> None:
        """Change what lies under the content."""
        self.setProperty("ground", ground)
        self.style().unpolish(self)
        self.style().polish(self)

    def _show_top(self) -> None:
        self._glyph.setVisible(self._glyph.has_icon())
        self._note.setVisible(bool(self._note.text()))
        self._top.setVisible(bool(self._title.text() or self._note.text()))
        if self._title.text():
            self.setAccessibleName(self._title.text())


class StatCard(Card):
    """One number, what it counts, and an icon in the colour of its meaning."""

    def __init__(
        self, icon: str, severity: Severity, value: int | str, label: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._value = Text(str(value), "title")
        self._label = Text(label, "small", "text2", elide=True)
        tone = {"plain": "text2"}.get(severity, severity)
        text = rows(..., self._value, self._label, ..., space="none")
        self.body.addLayout(columns(Glyph(icon, tone, LARGE_PX), text, space="m"))
        self.set_value(value)

    def set_value(self, value: int | str, label: str | None = None) -> None:
        """Show another number, and other words if they are given."""
        self._value.setText(str(value))
        if label is not None:
            self._label.setText(label)
        self.setAccessibleName(f"{value} {self._label.text()}")
