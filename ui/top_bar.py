"""The bar above every screen: search, the operation that is on, the sync pill and quick capture. It asks, others do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.widgets.button import PrimaryButton
from ui.widgets.icon import Icon
from ui.widgets.panel import Panel
from ui.widgets.pill import SyncPill
from ui.widgets.search_field import SearchButton
from ui.widgets.text import Text

TOP_PX = 64


class TopBar(Panel):
    """What it shows is told to it."""

    search_asked = Signal()
    sync_asked = Signal()
    capture_asked = Signal()

    def __init__(self) -> None:
        super().__init__("app", "bottom")
        self.hold_height(TOP_PX)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(12)
        search = SearchButton(self.tr("Search targets, plates, phones, places"), "Ctrl+K")
        search.setMaximumWidth(420)
        search.clicked.connect(lambda _checked=False: self.search_asked.emit())
        self._operation = Text("", "strong", elide=True)
        self._operation_line = Text("", "small", "text2", elide=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._operation)
        words.addWidget(self._operation_line)
        words.addStretch(1)
        self._flag = Icon("flag", "text2", 20)
        self.pill = SyncPill()
        self.pill.clicked.connect(lambda _checked=False: self.sync_asked.emit())
        capture = PrimaryButton(self.tr("Quick capture"), "zap", keys="F2")
        capture.clicked.connect(lambda _checked=False: self.capture_asked.emit())
        layout.addWidget(search, 2)
        layout.addStretch(1)
        layout.addWidget(self._flag)
        layout.addLayout(words)
        layout.addSpacing(8)
        layout.addWidget(self.pill)
        layout.addWidget(capture)

    def show_operation(self, name: str, place: str, targets: int) -> None:
        """Tell the operation that is on; an empty name is none."""
        self._flag.setVisible(bool(name))
        self._operation.setText(name)
        count = self.tr("%n target(s)", "", targets) if name else ""
        self._operation_line.setText(" · ".join(part for part in (place, count) if part))
