"""A toast: one line at the bottom that tells what was done, and lets it be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.icons import draw_icon
from ui.paint import draw_box, prepare
from ui.theme import current_theme
from ui.widgets.button import Button
from ui.widgets.text import Text

_BOTTOM_PX = 52


class ToastLayer(QWidget):
    """Bottom centre over the window. A new toast takes the place of the one before."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._icon = "circle-check"
        self._act: Callable[[], object] | None = None
        self._text = Text("", "value")
        self._button = Button("", look="ghost")
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(lambda _checked=False: self._acted())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(48, 8, 12, 8)
        layout.addWidget(self._text)
        layout.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        host.installEventFilter(self)
        self.hide()

    def show(
        self,
        text: str = "",
        *,
        icon: str = "circle-check",
        action: str = "",
        on_action: Callable[[], object] | None = None,
        seconds: float = 8.0,
    ) -> None:
        """Show a line for some seconds."""
        self._icon, self._act = icon, on_action
        self._text.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._button.updateGeometry()
        self.setAccessibleName(text)
        self.adjustSize()
        self._place()
        self.raise_()
        self.setVisible(True)
        self._timer.start(int(seconds * 1000))

    def dismiss(self) -> None:
        """Take the line away."""
        self._timer.stop()
        self._act = None
        self.setVisible(False)

    def act(self) -> bool:
        """Do what the line that is shown offers; return whether it offered something."""
        act = self._act if self.isVisible() else None
        if act is not None:
            self.dismiss()
            act()
        return act is not None

    def _acted(self) -> None:
        self.act()
        self.dismiss()

    def _place(self) -> None:
        host = self._host.rect()
        self.move(host.center().x() - self.width() // 2, host.bottom() - _BOTTOM_PX - self.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and icon."""
        theme = current_theme()
        painter = QPainter(self)
        prepare(painter)
        draw_box(painter, QRectF(self.rect()), theme.radius("l"), theme.colour("raised"), theme.colour("line_strong"))
        size = theme.px(20)
        tone = "danger" if "alert" in self._icon or self._icon == "circle-x" else "ok"
        draw_icon(painter, self._icon, theme.colour(tone), 18, (self.height() - size) / 2, size)
        painter.end()
