"""Sheets: what elsewhere would be a dialog. A layer inside the window; the program flow is never held up."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import current_theme
from ui.widgets.button import Button, IconButton
from ui.widgets.panel import Scroll
from ui.widgets.text import Text

_MARGIN_PX = 24
_LEAST_BODY_PX = 160


class _Body(Scroll):
    """What a sheet holds: as high as it wishes while there is room, and scrolled when there is not."""

    def __init__(self, content: QWidget) -> None:
        super().__init__(content, gap_px=8)
        self._content = content

    def sizeHint(self) -> QSize:
        """Wish for room for everything."""
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Be content with a few lines."""
        return QSize(self._content.minimumSizeHint().width(), min(_LEAST_BODY_PX, self.sizeHint().height()))

    def hasHeightForWidth(self) -> bool:
        """Texts are broken into lines."""
        return self._content.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Return the height of everything at a width."""
        return max(self._content.heightForWidth(width), self._content.minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wish anew when the content changes: a scroll area keeps that to itself."""
        if event.type() is QEvent.Type.LayoutRequest and watched is self._content:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class Sheet(QFrame):
    """A card with a title, a body, a footer and a button that closes it. Put content in `body` and `footer`."""

    closed = Signal()

    def __init__(self, title: str, *, width_px: int = 640, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._width_px = width_px
        self.setAccessibleName(title)
        self._title = Text(title, "title")
        close = IconButton("x", self.tr("Close"))
        close.clicked.connect(lambda _checked=False: self.closed.emit())
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(close)
        self.header = head
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.footer = QHBoxLayout()
        self.footer.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN_PX, 16, _MARGIN_PX, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        content = QWidget()
        content.setLayout(self.body)
        self.body.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(_Body(content), 1)
        layout.addLayout(self.footer)

    def event(self, event: QEvent) -> bool:
        """Tell the layer below when the wishes change: no layout does."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return done

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def wanted_width(self) -> int:
        """Return the width in pixels at the present text scale."""
        return current_theme().px(self._width_px)


class Question(Sheet):
    """A question whose buttons are verbs. Closing it is the same as `reject`."""

    accepted = Signal()
    rejected = Signal()

    def __init__(
        self,
        title: str,
        text: str,
        *,
        accept: str,
        reject: str,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, width_px=480, parent=parent)
        self.body.addWidget(Text(text, wrap=True))
        no = Button(reject)
        yes = Button(accept, look="danger" if danger else "primary")
        no.clicked.connect(lambda _checked=False: self._end(False))
        yes.clicked.connect(lambda _checked=False: self._end(True))
        self.footer.addStretch(1)
        self.footer.addWidget(no)
        self.footer.addWidget(yes)
        self._ended = False
        self.closed.connect(lambda: self._end(False))
        self.setFocusProxy(no)

    def _end(self, accepted: bool) -> None:
        if self._ended:
            return
        self._ended = True
        (self.accepted if accepted else self.rejected).emit()
        self.closed.emit()


class SheetLayer(QWidget):
    """Dims the window and centres what was opened last. Escape and a click beside close it; the focus goes back."""

    closed = Signal(QWidget)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._open: list[tuple[QWidget, QWidget | None]] = []
        self.hide()
        host.installEventFilter(self)

    def is_open(self) -> bool:
        """Return whether something is open."""
        return bool(self._open)

    def top(self) -> QWidget | None:
        """Return what was opened last."""
        return self._open[-1][0] if self._open else None

    def open(self, widget: QWidget) -> None:
        """Show a widget over everything; its signal `closed`, if it has one, takes it away."""
        before = self.window().focusWidget()
        if self._open:
            self._open[-1][0].hide()
        widget.setParent(self)
        self._open.append((widget, before))
        closed = getattr(widget, "closed", None)
        if closed is not None:
            closed.connect(lambda: self._close(widget))
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        widget.show()
        self._place()
        first = widget.focusProxy() or widget.nextInFocusChain()
        (first if first is not None and widget.isAncestorOf(first) else widget).setFocus()

    def close_top(self) -> None:
        """Close what was opened last."""
        if self._open:
            self._close(self._open[-1][0])

    def close_all(self) -> None:
        """Close everything, as before a lock."""
        while self._open:
            self.close_top()

    def _close(self, widget: QWidget) -> None:
        place = next((number for number, entry in enumerate(self._open) if entry[0] is widget), None)
        if place is None:
            return
        _, before = self._open.pop(place)
        widget.hide()
        if self._open:
            self._open[-1][0].show()
            self._place()
        else:
            self.hide()
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()
        self.closed.emit(widget)
        widget.deleteLater()

    def _place(self) -> None:
        widget = self.top()
        if widget is None:
            return
        room = self.rect().adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
        width = min(widget.wanted_width() if isinstance(widget, Sheet) else widget.sizeHint().width(), room.width())
        layout = widget.layout()
        wished = widget.sizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            wished = layout.totalHeightForWidth(width)
        height = min(max(wished, widget.minimumSizeHint().height()), room.height())
        widget.setGeometry(
            room.center().x() - width // 2, max(room.top(), room.center().y() - height // 2), width, height
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the size of the window."""
        if event.type() is QEvent.Type.Resize and watched is self._host:
            self.setGeometry(self._host.rect())
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Place the sheet anew when its wishes change."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._dismiss()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a click beside."""
        widget = self.top()
        if widget is not None and not widget.geometry().contains(event.position().toPoint()):
            self._dismiss()
        event.accept()

    def _dismiss(self) -> None:
        widget = self.top()
        if isinstance(widget, Sheet):
            widget.closed.emit()
        if self.top() is widget:
            self.close_top()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what lies behind."""
        painter = QPainter(self)
        scrim = QColor(current_theme().colour("scrim"))
        if scrim.alpha() == 255:
            scrim.setAlpha(170)
        painter.fillRect(self.rect(), scrim)
        painter.end()
