"""Search: a field to type in, and a button of the same look that opens the palette."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSizePolicy, QWidget

from ui.icons import MEDIUM_PX, draw_icon
from ui.paint import draw_box, draw_line, draw_ring, prepare, text_width
from ui.theme import current_theme

_PAD_PX = 14


class SearchField(QLineEdit):
    """A field with a glass; its key is shown while it is empty."""

    def __init__(self, placeholder: str, keys: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(False)
        self.setTextMargins(30, 0, 0, 0)

    def sizeHint(self) -> QSize:
        """Return room for the words that stand in the empty field, beside the glass and the key."""
        theme = current_theme()
        words = text_width(theme.font("body"), self.placeholderText())
        keys = text_width(theme.font("micro"), self._keys) + 36 if self._keys else 0
        return QSize(round(words + keys) + 62, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, the glass and the key."""
        super().paintEvent(event)
        theme = current_theme()
        painter = QPainter(self)
        prepare(painter)
        size = theme.px(MEDIUM_PX)
        draw_icon(painter, "search", theme.colour("text2"), 12, (self.height() - size) / 2, size)
        if self._keys and not self.text():
            draw_keys(painter, QRectF(self.rect()).adjusted(0, 0, -8, 0), self._keys)
        painter.end()


class SearchButton(QAbstractButton):
    """Looks like a field and opens the palette."""

    def __init__(self, text: str, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the wished width and the height of a field."""
        return QSize(360, current_theme().px(40))

    def minimumSizeHint(self) -> QSize:
        """Return the least width."""
        return QSize(200, current_theme().px(40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the field."""
        theme = current_theme()
        painter = QPainter(self)
        prepare(painter)
        box = QRectF(self.rect())
        fill = theme.colour("hover" if self.underMouse() else "raised")
        draw_box(painter, box, theme.radius("m"), fill, theme.colour("line_strong"))
        size = theme.px(MEDIUM_PX)
        draw_icon(painter, "search", theme.colour("text2"), _PAD_PX, (box.height() - size) / 2, size)
        taken = draw_keys(painter, box.adjusted(0, 0, -8, 0), self._keys) if self._keys else 0
        words = box.adjusted(_PAD_PX + size + 10, 0, -taken - 16, 0)
        draw_line(painter, words, self.text(), theme.font("body"), theme.colour("text2"))
        if self.hasFocus():
            draw_ring(painter, theme, box, theme.radius("m"))
        painter.end()


def draw_keys(painter: QPainter, box: QRectF, keys: str) -> float:
    """Draw a key cap at the right of a box; return its width."""
    theme = current_theme()
    width = text_width(theme.font("micro"), keys) + 20
    height = theme.px(24)
    cap = QRectF(box.right() - width, box.y() + (box.height() - height) / 2, width, height)
    draw_box(painter, cap, height / 2, theme.colour("hover"), theme.colour("line"))
    draw_line(painter, cap, keys, theme.font("micro"), theme.colour("text2"), Qt.AlignmentFlag.AlignHCenter)
    return width
