"""A list of things to have done, with a line that tells how many are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.fields import CheckBox
from ui.widgets.progress_line import ProgressLine


@dataclass(frozen=True)
class CheckItem:
    """One thing to do."""

    key: str
    text: str
    is_done: bool


class Checklist(QWidget):
    """Check boxes under a progress line."""

    toggled = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._line = ProgressLine()
        self._layout.addWidget(self._line)
        self._boxes: list[CheckBox] = []

    def set_items(self, items: Sequence[CheckItem]) -> None:
        """Show these things."""
        for box in self._boxes:
            self._layout.removeWidget(box)
            box.deleteLater()
        self._boxes = []
        for item in items:
            box = CheckBox(item.text)
            box.setChecked(item.is_done)
            box.toggled.connect(lambda is_done, key=item.key: self.toggled.emit(key, is_done))
            self._layout.addWidget(box)
            self._boxes.append(box)
        self._line.set_progress(sum(item.is_done for item in items), max(1, len(items)))
