"""Fields to type and choose in. They hold plain text and keep their height in every text scale."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from ui.icons import MEDIUM_PX, SMALL_PX, draw_icon
from ui.paint import draw_box, draw_line, draw_ring, prepare, text_width
from ui.theme import current_theme
from ui.widgets.button import IconButton

_BOX_PX = 22
_GAP_PX = 10
_FIELD_PX = 46
_LEAST_SELECT_PX = 110


class TextField(QLineEdit):
    """One line of text."""

    def __init__(
        self, placeholder: str = "", *, name: str = "", ident: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        if ident:
            self.setFont(current_theme().font("value", ident=True))

    def set_wrong(self, wrong: bool) -> None:
        """Mark the field, or take the mark away."""
        _mark(self, wrong)


class TextArea(QPlainTextEdit):
    """Several lines of plain text. Tab leaves it, as in every other field."""

    def __init__(self, placeholder: str = "", *, name: str = "", lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the text."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Replace the text."""
        self.setPlainText(text)

    def set_wrong(self, wrong: bool) -> None:
        """Mark the field, or take the mark away."""
        _mark(self, wrong)

    def sizeHint(self) -> QSize:
        """Return room for the lines asked for."""
        return QSize(200, self.fontMetrics().lineSpacing() * self._lines + 32)

    def minimumSizeHint(self) -> QSize:
        """Keep the lines."""
        return QSize(80, self.sizeHint().height())


class Select(QComboBox):
    """One of a few, by key."""

    chosen = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]], *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        # AdjustToContents would give the box its own size a moment after the layout gave it another.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_options(options)
        self.activated.connect(lambda _index: self.chosen.emit(self.value()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, choice and arrow; a style sheet can neither colour an arrow nor shorten a text."""
        theme = current_theme()
        painter = QPainter(self)
        prepare(painter)
        box, radius = QRectF(self.rect()), theme.radius("m")
        is_wrong = self.property("state") == "wrong"
        edge = "line" if not self.isEnabled() else "danger" if is_wrong else "line_strong"
        fill = "surface" if not self.isEnabled() else "hover" if self.underMouse() else "raised"
        draw_box(painter, box, radius, theme.colour(fill), theme.colour(edge), 2 if is_wrong else 1)
        if self.hasFocus():
            draw_ring(painter, theme, box, radius)
        size = theme.px(MEDIUM_PX)
        colour = theme.colour("text" if self.isEnabled() else "line_strong")
        draw_icon(painter, "chevron-down", colour, box.right() - size - 11, (box.height() - size) / 2, size)
        words = box.adjusted(13, 0, -size - 16, 0)
        draw_line(painter, words, self.currentText(), theme.font("body"), colour)
        painter.end()

    def sizeHint(self) -> QSize:
        """Return room for the longest option."""
        theme = current_theme()
        widest = max((text_width(theme.font("body"), self.itemText(i)) for i in range(self.count())), default=40)
        return QSize(round(widest) + theme.px(MEDIUM_PX) + 32, theme.px(_FIELD_PX))

    def minimumSizeHint(self) -> QSize:
        """Let long options be shortened."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), current_theme().px(_LEAST_SELECT_PX)), hint.height())

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer these (key, text); the choice stays if it is among them."""
        before = self.value()
        self.clear()
        for key, text in options:
            self.addItem(text, key)
        if before:
            self.set_value(before)

    def value(self) -> str:
        """Return the key of the choice, or empty text."""
        return str(self.currentData() or "")

    def set_value(self, key: str) -> None:
        """Choose by key, without a signal."""
        place = self.findData(key)
        if place >= 0:
            self.setCurrentIndex(place)


class _Marked(QAbstractButton):
    """A mark and a text; shared by check boxes and radio buttons."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for mark and text."""
        theme = current_theme()
        width = theme.px(_BOX_PX) + _GAP_PX + text_width(theme.font("body"), self.text())
        return QSize(round(width) + 10, theme.px(36))

    def minimumSizeHint(self) -> QSize:
        """Keep the words whole."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw mark and text."""
        theme = current_theme()
        painter = QPainter(self)
        prepare(painter)
        side = theme.px(_BOX_PX)
        box = QRectF(4, (self.height() - side) / 2, side, side)
        self._draw_mark(painter, box)
        left = box.right() + _GAP_PX
        colour = theme.colour("text" if self.isEnabled() else "text3")
        rest = QRectF(left, 0, self.width() - left, self.height())
        draw_line(painter, rest, self.text(), theme.font("body"), colour)
        if self.hasFocus():
            draw_ring(painter, theme, QRectF(self.rect()), theme.radius("s"))
        painter.end()

    def _draw_mark(self, painter: QPainter, box: QRectF) -> None:  # noqa: ARG002 - for those derived
        raise TypeError("a check box or a radio button draws its own mark")


class CheckBox(_Marked):
    """Yes or no."""

    def _draw_mark(self, painter: QPainter, box: QRectF) -> None:
        theme = current_theme()
        if not self.isChecked():
            draw_box(painter, box, theme.radius("s"), None, theme.colour("line_strong"), 1.5)
            return
        ink = theme.ink("ok")
        fill = theme.colour("ok") if not theme.is_night else theme.colour("text")
        draw_box(painter, box, theme.radius("s"), fill, ink.border)
        size = theme.px(SMALL_PX)
        place = box.center()
        draw_icon(painter, "check", theme.colour("surface"), place.x() - size / 2, place.y() - size / 2, size)


class RadioButton(_Marked):
    """One of several; exclusive among its siblings."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoExclusive(True)

    def _draw_mark(self, painter: QPainter, box: QRectF) -> None:
        theme = current_theme()
        colour = theme.colour("accent" if self.isChecked() else "line_strong")
        draw_box(painter, box, box.height() / 2, None, colour, 2)
        if self.isChecked():
            inset = box.height() * 0.28
            draw_box(painter, box.adjusted(inset, inset, -inset, -inset), box.height() / 2, colour)


class SecretField(QLineEdit):
    """A passphrase: hidden, never predicted by an input method, shown while its button is pressed in."""

    def __init__(self, placeholder: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self.setProperty("role", "large")
        self.setEchoMode(QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText
        self.setInputMethodHints(hints | Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoAutoUppercase)
        self._eye = IconButton("eye", self.tr("Show what is typed"), parent=self)
        self._eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._eye.clicked.connect(self._toggle)

    def _toggle(self) -> None:
        hidden = self.echoMode() is QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._eye.set_icon("eye-off" if hidden else "eye")

    def set_wrong(self, wrong: bool) -> None:
        """Mark the field, or take the mark away."""
        _mark(self, wrong)

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002 - of the base class
        """Keep the eye at the right edge."""
        size = self._eye.sizeHint()
        self._eye.setGeometry(
            self.width() - size.width() - 8, (self.height() - size.height()) // 2, size.width(), size.height()
        )
        self.setTextMargins(0, 0, size.width() + 8, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; hide again on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.echoMode() is QLineEdit.EchoMode.Normal:
            self._toggle()
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Place the eye anew when the text scale changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_eye"):
            self.resizeEvent(event)


def _mark(widget: QWidget, wrong: bool) -> None:
    if (widget.property("state") == "wrong") != wrong:
        widget.setProperty("state", "wrong" if wrong else "")
        widget.style().unpolish(widget)
        widget.style().polish(widget)
