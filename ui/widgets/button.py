"""Buttons: one that acts first (primary), outlined ones, bare ones, dangerous ones, and buttons that are only an icon.

They paint themselves, so that they look the same in every theme and their focus ring keeps its distance from the fill.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.icons import MEDIUM_PX, draw_icon
from ui.paint import draw_box, draw_line, draw_ring, prepare, text_width
from ui.theme import Theme, current_theme
from ui.widgets.text import plain_tip

Look = Literal["outline", "primary", "ghost", "danger"]
Size = Literal["normal", "capture", "primary"]
_PAD_PX = {"normal": 16, "capture": 18, "primary": 24}
_GHOST_PAD_PX = 10
_GAP_PX = 8
_KEYS_GAP_PX = 12


class Button(QPushButton):
    """A button with a text, maybe an icon before it and its key behind it. The key is only shown; bind it elsewhere."""

    def __init__(
        self,
        text: str,
        icon: str = "",
        *,
        look: Look = "outline",
        size: Size = "normal",
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon, self._look, self._size, self._keys = icon, look, size, keys
        self._is_hovered = False
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    @property
    def look(self) -> Look:
        """How the button looks."""
        return self._look

    def set_look(self, look: Look) -> None:
        """Change between primary, outline, ghost and danger."""
        self._look = look
        self.update()

    def set_icon(self, icon: str) -> None:
        """Change the icon; an empty name takes it away."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_keys(self, keys: str) -> None:
        """Change the key that is shown."""
        self._keys = keys
        self.updateGeometry()
        self.update()

    def shown_text(self) -> str:
        """Return the text without the marks of mnemonics."""
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def sizeHint(self) -> QSize:
        """Return room for icon, text and key."""
        theme = current_theme()
        pad = _GHOST_PAD_PX if self._look == "ghost" else _PAD_PX[self._size]
        return QSize(round(self._content_width(theme)) + 2 * pad, theme.px(height_px(self._size)))

    def minimumSizeHint(self) -> QSize:
        """Never squeeze a button: a cut word is a wrong word."""
        return self.sizeHint()

    def _font(self, theme: Theme) -> QFont:
        if self._look in ("primary", "danger"):
            return theme.font("heading")
        return theme.font("value")

    def _content_width(self, theme: Theme) -> float:
        font = self._font(theme)
        width = text_width(font, self.shown_text())
        if self._icon:
            width += theme.px(MEDIUM_PX) + (_GAP_PX if self.text() else 0)
        if self._keys:
            width += _KEYS_GAP_PX + text_width(font, self._keys)
        return width

    def colours(self, theme: Theme) -> tuple[QColor, QColor | None, QColor | None]:
        """Return the colours of text, fill and border in the present state."""
        lit = self._is_hovered or self.isDown()
        if not self.isEnabled():
            if self._look in ("primary", "danger"):
                return theme.colour("text3"), theme.colour("line"), None
            return theme.colour("line_strong"), None, None if self._look == "ghost" else theme.colour("line")
        if self._look == "primary":
            return theme.colour("on_accent"), theme.colour("accent_hover" if lit else "accent"), None
        if self._look == "danger":
            return theme.colour("on_danger"), theme.colour("danger" if lit else "danger_fill"), None
        fill = theme.colour("hover") if lit else None
        if self._look == "ghost":
            return theme.colour("text" if lit else "text2"), fill, None
        return theme.colour("text"), fill or theme.colour("raised"), theme.colour("line_strong")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button in its state."""
        theme = current_theme()
        painter = QPainter(self)
        prepare(painter)
        text, fill, border = self.colours(theme)
        box, radius = QRectF(self.rect()), theme.radius("m")
        if self.hasFocus():
            draw_ring(painter, theme, box, radius)
            # Two pixels of the ground lie between ring and fill, because the ring is weak against a strong fill.
            inset = 4 if self._look in ("primary", "danger") else 2
            draw_box(painter, box.adjusted(inset, inset, -inset, -inset), radius - inset, fill)
        else:
            draw_box(painter, box, radius, fill, border)
        self._draw_content(painter, theme, box, text)
        painter.end()

    def _draw_content(self, painter: QPainter, theme: Theme, box: QRectF, colour: QColor) -> None:
        font = self._font(theme)
        x = box.x() + (box.width() - self._content_width(theme)) / 2
        if self._icon:
            size = theme.px(MEDIUM_PX)
            tint = theme.colour("text2") if self._look == "outline" and self.isEnabled() else colour
            draw_icon(painter, self._icon, tint, x, box.y() + (box.height() - size) / 2, size)
            x += size + _GAP_PX
        x += draw_line(painter, QRectF(x, box.y(), box.right() - x, box.height()), self.shown_text(), font, colour)
        if self._keys:
            x += _KEYS_GAP_PX
            draw_line(painter, QRectF(x, box.y(), box.right() - x, box.height()), self._keys, font, colour)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the mouse."""
        self._is_hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go back to rest."""
        self._is_hovered = False
        self.update()
        super().leaveEvent(event)


def height_px(size: Size) -> int:
    """Return the height of a button at text scale 100 %: 40, 48 or 56 pixels."""
    return {"normal": 40, "capture": 48, "primary": 56}[size]


class PrimaryButton(Button):
    """The one button of a place that most people want."""

    def __init__(
        self, text: str, icon: str = "", *, keys: str = "", size: Size = "normal", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, icon, look="primary", size=size, keys=keys, parent=parent)


class OutlineButton(Button):
    """A button beside others."""

    def __init__(
        self, text: str, icon: str = "", *, keys: str = "", size: Size = "normal", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, icon, look="outline", size=size, keys=keys, parent=parent)


class GhostButton(Button):
    """A button that is only words until the mouse is over it."""

    def __init__(
        self, text: str, icon: str = "", *, keys: str = "", size: Size = "normal", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, icon, look="ghost", size=size, keys=keys, parent=parent)


class DangerButton(Button):
    """A button that takes something away."""

    def __init__(
        self, text: str, icon: str = "", *, keys: str = "", size: Size = "normal", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, icon, look="danger", size=size, keys=keys, parent=parent)


class IconButton(Button):
    """A button that is only an icon; its name is spoken and shown on hovering."""

    def __init__(self, icon: str, name: str, *, size_px: int = MEDIUM_PX, parent: QWidget | None = None) -> None:
        super().__init__("", icon, look="ghost", parent=parent)
        self._size_px = size_px
        self.set_name(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """Change what the button is called. The name is our own word, never data."""
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))

    def sizeHint(self) -> QSize:
        """Return a square of the normal hit size."""
        side = current_theme().px(height_px("normal"))
        return QSize(side, side)

    def _draw_content(self, painter: QPainter, theme: Theme, box: QRectF, colour: QColor) -> None:
        size = theme.px(self._size_px)
        draw_icon(painter, self._icon, colour, box.center().x() - size / 2, box.center().y() - size / 2, size)
