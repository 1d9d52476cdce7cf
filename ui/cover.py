"""The covered window: nothing of it can be read, while the vault stays open (security design 3.2).

For a glance over the shoulder, not for leaving: whoever presses a key goes on. It covers by key, and when the window
was not in front for half a minute.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.widgets.empty_state import EmptyState
from ui.widgets.panel import Panel

AWAY_MS = 30_000


class Cover(Panel):
    """An opaque layer over `parent`. `behind` is switched off while it lies there, with all its keys.

    `lock_asked` when Ctrl+L is pressed on it; `covered(yes)` when it comes, before it is seen, and after it went.
    """

    lock_asked = Signal()
    covered = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("app", parent=parent)
        self._behind: QWidget | None = None
        self._focused: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Covered"))
        words = EmptyState(
            self.tr("Covered"),
            self.tr(
                "The vault is open. Press any key to go on, or Ctrl+L to lock. "
                "Leave this laptop only when it is locked."
            ),
            icon="eye-off",
        )
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(words)
        layout.addStretch(1)
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.setInterval(AWAY_MS)
        self._away.timeout.connect(self.cover)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self.take_state)
        parent.installEventFilter(self)
        self.hide()

    def watch(self, behind: QWidget | None) -> None:
        """Cover this part of the window from now on; None when the vault is locked and there is nothing to cover."""
        if self._behind is not None and isValid(self._behind):
            self._behind.destroyed.disconnect(self._forget)
        self._forget()
        self._behind = behind
        if behind is not None:
            behind.destroyed.connect(self._forget)
        self.hide()
        self.covered.emit(False)

    @property
    def is_covering(self) -> bool:
        """Return whether nothing can be read."""
        return not self.isHidden()

    def cover(self) -> None:
        """Cover at once."""
        if self._behind is None or self.is_covering:
            return
        window = self.parentWidget()
        assert window is not None
        self._focused = QApplication.focusWidget()
        self.covered.emit(True)
        self._behind.setEnabled(False)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.setFocus()
        self.repaint()

    def uncover(self) -> None:
        """Go on where the person was."""
        if self._behind is None or not self.is_covering:
            return
        self.hide()
        self.covered.emit(False)
        self._behind.setEnabled(True)
        if self._focused is not None and isValid(self._focused):
            self._focused.setFocus()
        self._focused = None

    def _forget(self) -> None:
        # Also when the part is destroyed, as at the end of the program: there is nothing to cover any more.
        self._away.stop()
        self._behind = self._focused = None

    def take_state(self, state: Qt.ApplicationState) -> None:
        """Begin to count when the window goes out of front, and stop when it comes back."""
        if state == Qt.ApplicationState.ApplicationActive:
            self._away.stop()
        elif self._behind is not None and not self._away.isActive():
            self._away.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lock, or go on; the key itself does nothing behind."""
        if event.key() in (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta):
            return
        if event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.lock_asked.emit()
            return
        self.uncover()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Go on."""
        self.uncover()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)
