"""The list of keys (F1)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.actions import Command, fixed_keys, key_text
from ui.widgets.key_cap import KeyCap
from ui.widgets.panel import Scroll
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text


class KeyList(Sheet):
    """Every command with its key."""

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("KeyList", "Keys"), width_px=720, parent=parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        shown = [(key_text(command.keys[0]), command.text) for command in commands if command.keys]
        entries = shown + list(fixed_keys())
        half = (len(entries) + 1) // 2
        for number, (keys, text) in enumerate(entries):
            column, row = divmod(number, half)
            grid.addWidget(KeyCap(keys), row, column * 2)
            grid.addWidget(Text(text, "detail", wrap=True), row, column * 2 + 1)
            grid.setColumnStretch(column * 2 + 1, 1)
        content = QWidget()
        content.setLayout(grid)
        content.setMinimumHeight(480)
        self.body.addWidget(Scroll(content))
