"""The rail at the left: one button for each screen, night and lock below. It shows which is in front; it opens none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout

from ui.widgets.icon import Icon
from ui.widgets.panel import Panel
from ui.widgets.rail_button import RailButton

RAIL_PX = 88


class Rail(Panel):
    """`screens` are name, icon and word of each, from top to bottom."""

    chosen = Signal(str)
    night_asked = Signal()
    lock_asked = Signal()

    def __init__(self, screens: Sequence[tuple[str, str, str]], *, night: bool) -> None:
        super().__init__("rail", "right")
        self.hold_width(RAIL_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 14, 6, 8)
        layout.setSpacing(2)
        mark = QHBoxLayout()
        mark.addStretch(1)
        mark.addWidget(Icon("calibar-mark", "accent", 32))
        mark.addStretch(1)
        layout.addLayout(mark)
        layout.addSpacing(8)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, RailButton] = {}
        for number, (name, icon, word) in enumerate(screens, 1):
            button = RailButton(icon, word, f"Ctrl+{number}")
            button.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
            self._group.addButton(button)
            self._buttons[name] = button
            layout.addWidget(button)
        layout.addStretch(1)
        self._night = RailButton("moon", "", "Ctrl+Shift+N", checkable=False)
        self._night.clicked.connect(lambda _checked=False: self.night_asked.emit())
        lock = RailButton("lock", self.tr("Lock"), "Ctrl+L", checkable=False)
        lock.clicked.connect(lambda _checked=False: self.lock_asked.emit())
        layout.addWidget(self._night)
        layout.addWidget(lock)
        self.show_night(on=night)

    def button(self, name: str) -> RailButton:
        """Return the button of a screen."""
        return self._buttons[name]

    def show_chosen(self, name: str) -> None:
        """Mark the screen that is in front."""
        self._buttons[name].setChecked(True)

    def show_night(self, *, on: bool) -> None:
        """Offer the other of night and day."""
        if on:
            self._night.set_face("sun", self.tr("Day"))
        else:
            self._night.set_face("moon", self.tr("Night"))
