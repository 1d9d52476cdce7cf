"""What stands in the status bar: an icon and a short text, sometimes to be clicked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.icons import SMALL_PX, draw_icon
from ui.paint import draw_line, draw_ring, prepare, text_width
from ui.theme import current_theme
from ui.widgets.text import Tone

_GAP_PX = 6
_HEIGHT_PX = 28


class StatusButton(QPushButton):
    """An icon and a text that lead somewhere."""

    def __init__(
        self,
        icon: str,
        text: str,
        *,
        tone: Tone = "text2",
        icon_tone: Tone = "text3",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon, self._tone, self._icon_tone = icon, tone, icon_tone
        self.setAccessibleName(text)
        self.setFlat(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Change the words."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: Tone, icon_tone: Tone | None = None) -> None:
        """Change the colours."""
        self._tone, self._icon_tone = tone, icon_tone or tone
        self.update()

    def set_icon(self, icon: str) -> None:
        """Change the icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for icon and text."""
        theme = current_theme()
        width = theme.px(SMALL_PX) + _GAP_PX + text_width(theme.font("small"), self.text())
        return QSize(round(width) + 5, theme.px(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        """Keep the words whole."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw icon and text."""
        theme = current_theme()
        painter = QPainter(self)
        prepare(painter)
        size, box = theme.px(SMALL_PX), QRectF(self.rect())
        draw_icon(painter, self._icon, theme.colour(self._icon_tone), 2, (box.height() - size) / 2, size)
        left = 2 + size + _GAP_PX
        rest = QRectF(left, 0, box.width() - left, box.height())
        draw_line(painter, rest, self.text(), theme.font("small"), theme.colour(self._tone))
        if self.hasFocus():
            draw_ring(painter, theme, box, theme.radius("s"))
        painter.end()


class StatusItem(StatusButton):
    """An icon and a text that only tell."""

    def __init__(
        self,
        icon: str,
        text: str,
        *,
        tone: Tone = "text2",
        icon_tone: Tone = "text3",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon, text, tone=tone, icon_tone=icon_tone, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
