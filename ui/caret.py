"""Draws the text caret of every text field in a colour of the theme.

Qt paints its own caret by inverting the ground, which sends white light in the night theme; our style gives Qt's caret
no width (ui/style.py) and this draws one after the field has painted itself. It keeps no text.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from ui.theme import Theme

_WIDTH_PX = 2
_QT_MARGIN_PX = 5  # QLineEdit reports a rectangle that begins this far left of the caret


class CaretPainter(QObject):
    """Follows the focus from one text field to the next."""

    def __init__(self, application: QApplication, theme: Callable[[], Theme]) -> None:
        super().__init__(application)
        self._theme = theme
        self._field: QWidget | None = None
        self._canvas: QWidget | None = None
        self._is_shown = True
        self._is_painting = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._blink)
        application.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._canvas is not None and isValid(self._canvas):
            self._canvas.removeEventFilter(self)
            self._canvas.update()
        self._timer.stop()
        self._field = self._canvas = None
        if isinstance(new, QLineEdit):
            self._field, self._canvas = new, new
        elif isinstance(new, QPlainTextEdit | QTextEdit):
            self._field, self._canvas = new, new.viewport()
        if self._canvas is not None:
            self._canvas.installEventFilter(self)
            self._restart()

    def _restart(self) -> None:
        self._is_shown = True
        period_ms = QApplication.cursorFlashTime() // 2
        if self._theme().moves and period_ms > 0:
            self._timer.start(period_ms)
        else:
            self._timer.stop()

    def _blink(self) -> None:
        if self._canvas is None or not isValid(self._canvas):
            self._timer.stop()
            return
        self._is_shown = not self._is_shown
        self._canvas.update(self._rectangle().adjusted(-1, -1, 1, 1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field paint itself, then add the caret."""
        if watched is not self._canvas:
            return False
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.InputMethod):
            self._restart()
        if event.type() is not QEvent.Type.Paint or self._is_painting:
            return False
        self._is_painting = True
        QCoreApplication.sendEvent(watched, event)
        self._is_painting = False
        if self._is_shown and self._is_editable():
            painter = QPainter(self._canvas)
            painter.fillRect(self._rectangle(), self._theme().colour("text"))
            painter.end()
        return True

    def _is_editable(self) -> bool:
        field = self._field
        return isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit) and not field.isReadOnly()

    def _rectangle(self) -> QRect:
        if isinstance(self._field, QLineEdit):
            around: QRect = self._field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
            return QRect(around.x() + _QT_MARGIN_PX, around.y() + 1, _WIDTH_PX, around.height() - 2)
        if isinstance(self._field, QPlainTextEdit | QTextEdit):
            around = self._field.cursorRect()
            return QRect(around.x() - 1, around.y(), _WIDTH_PX, around.height())
        return QRect()
