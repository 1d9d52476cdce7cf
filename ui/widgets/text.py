"""Text that is only ever plain text: what a person or a partner wrote is never read as markup."""

from __future__ import annotations

from html import escape
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import current_theme

Kind = Literal[
    "display", "title", "strong", "heading", "value", "body", "label", "detail", "small", "micro", "rail", "word"
]
Tone = Literal["text", "text2", "text3", "accent", "danger", "warn", "info", "ok", "special", "on_accent", "on_danger"]
_LEAST_ELIDED_PX = 24


class Text(QLabel):
    """A label of one kind (size and weight) and one tone (colour). Sizes and colours follow the theme.

    `elide` cuts one line with an ellipsis where room is short; `ident` is for numbers of files, plates and phones.
    """

    def __init__(
        self,
        text: str = "",
        kind: Kind = "body",
        tone: Tone = "text",
        *,
        wrap: bool = False,
        elide: bool = False,
        selectable: bool = False,
        ident: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._elide = elide
        self.setProperty("kind", kind)
        self.setProperty("tone", tone)
        if ident:
            self.setFont(current_theme().font(kind, ident=True))
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if selectable:
            by = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            self.setTextInteractionFlags(by)
        self.setText(text)

    def set_kind(self, kind: Kind) -> None:
        """Change size and weight."""
        self._restyle("kind", kind)

    def set_tone(self, tone: Tone) -> None:
        """Change the colour."""
        self._restyle("tone", tone)

    def _restyle(self, name: str, value: str) -> None:
        if self.property(name) != value:
            self.setProperty(name, value)
            self.style().unpolish(self)
            self.style().polish(self)
            self.updateGeometry()

    def setTextFormat(self, text_format: Qt.TextFormat) -> None:
        """Refuse every format but plain text; ValueError names the mistake."""
        if text_format is not Qt.TextFormat.PlainText:
            raise ValueError("a Text shows plain text only")
        super().setTextFormat(text_format)

    def minimumSizeHint(self) -> QSize:
        """Let an eliding text shrink."""
        hint = super().minimumSizeHint()
        if self._elide:
            hint.setWidth(min(hint.width(), _LEAST_ELIDED_PX))
        return hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, cut with an ellipsis if this text elides and room is short."""
        metrics = QFontMetrics(self.font())
        if not self._elide or metrics.horizontalAdvance(self.text()) <= self.contentsRect().width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
        painter.drawText(self.contentsRect(), self.alignment() | Qt.TextFlag.TextSingleLine, shown)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Ask for new room when the text scale changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()


def plain_tip(text: str) -> str:
    """Return plain text as a tooltip shows it: a tooltip reads what looks like markup as markup."""
    return f"<qt>{escape(text)}</qt>" if text else ""
