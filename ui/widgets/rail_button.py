"""The buttons of the rail: an icon over a word, 76 by 60."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.icons import draw_icon
from ui.paint import draw_box, draw_line, draw_ring, prepare, text_width
from ui.theme import current_theme
from ui.widgets.text import plain_tip

_WIDTH_PX, _HEIGHT_PX, _ICON_PX = 76, 60, 24


class RailButton(QAbstractButton):
    """A place of the window, or an act. A badge counts what waits there."""

    def __init__(
        self, icon: str, text: str, keys: str = "", *, checkable: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._badge = icon, 0
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        self._keys = keys
        self.set_face(icon, text)

    def set_face(self, icon: str, text: str) -> None:
        """Change icon and word."""
        self._icon = icon
        self.setText(text)
        self._name()
        self.update()

    def set_badge(self, count: int) -> None:
        """Show a number; zero hides it."""
        self._badge = count
        self._name()
        self.update()

    def _name(self) -> None:
        spoken = self.text() if not self._badge else f"{self.text()}, {self._badge}"
        self.setAccessibleName(spoken)
        # Our own word and key, never data.
        tip = f"{self.text()}  {self._keys}".strip()
        self.setToolTip(plain_tip(tip))

    def sizeHint(self) -> QSize:
        """Return the size of a cell."""
        theme = current_theme()
        return QSize(theme.px(_WIDTH_PX), theme.px(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        """Give up the air above and below in a low window; icon and word stay whole."""
        theme = current_theme()
        return QSize(theme.px(_WIDTH_PX), _ICON_PX + theme.px(16) + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw icon, word and badge."""
        theme = current_theme()
        painter = QPainter(self)
        prepare(painter)
        box = QRectF(self.rect())
        on = self.isChecked()
        if on or self.underMouse():
            draw_box(painter, box, theme.radius("m"), theme.colour("selected" if on else "hover"))
        colour = theme.colour("accent" if on else "text2")
        line = theme.px(16)
        gap = min(4.0, max(0.0, box.height() - _ICON_PX - line - 2))
        top = (box.height() - _ICON_PX - gap - line) / 2
        draw_icon(painter, self._icon, colour, (box.width() - _ICON_PX) / 2, top, _ICON_PX)
        words = QRectF(2, top + _ICON_PX + gap, box.width() - 4, line)
        font = _fitted(theme.font("rail"), self.text(), words.width())
        draw_line(painter, words, self.text(), font, colour, Qt.AlignmentFlag.AlignHCenter)
        if self._badge:
            text = "99+" if self._badge > 99 else str(self._badge)
            width = max(18.0, text_width(theme.font("micro"), text) + 10)
            spot = QRectF(box.center().x() + 6, top - 5, width, 18)
            draw_box(painter, spot, 9, theme.colour("danger_fill"))
            draw_line(
                painter, spot, text, theme.font("micro"), theme.colour("on_danger"), Qt.AlignmentFlag.AlignHCenter
            )
        if self.hasFocus():
            draw_ring(painter, theme, box, theme.radius("m"))
        painter.end()


def _fitted(font: QFont, text: str, width: float) -> QFont:
    """Return the font, or a smaller one (down to 80 %) in which a long word such as Avistamientos is not cut."""
    needed = text_width(font, text)
    if needed <= width:
        return font
    smaller = QFont(font)
    smaller.setPixelSize(int(font.pixelSize() * max(0.8, width / needed)))
    return smaller
