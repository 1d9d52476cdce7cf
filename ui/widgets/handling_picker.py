"""Chooses the handling codes of a statement: H0, or any of H1 to H3 together."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.handling import HANDLING_CODES, parse_handling
from ui.widgets.chip import FilterChip
from ui.widgets.text import plain_tip


def handling_meaning(code: str) -> str:
    """Return what a handling code says, in the language of the window."""
    return {
        "H0": QCoreApplication.translate("HandlingPicker", "Only to prevent and combat crime"),
        "H1": QCoreApplication.translate("HandlingPicker", "Not in court without permission"),
        "H2": QCoreApplication.translate("HandlingPicker", "Not passed on without permission"),
        "H3": QCoreApplication.translate("HandlingPicker", "Other restrictions, as written"),
    }[code]


class HandlingPicker(QWidget):
    """Four chips; H0 stands alone, the others combine."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._chips: dict[str, FilterChip] = {}
        for code in HANDLING_CODES:
            chip = FilterChip(code)
            chip.setAccessibleName(f"{code}: {handling_meaning(code)}")
            chip.setToolTip(plain_tip(handling_meaning(code)))
            chip.toggled.connect(lambda on, code=code: self._toggled(code, on))
            self._chips[code] = chip
            layout.addWidget(chip)
        layout.addStretch(1)
        self.set_value("H0")

    def value(self) -> str:
        """Return the codes, such as `H1+H2`."""
        codes = [code for code, chip in self._chips.items() if chip.isChecked()]
        return "+".join(codes) or "H0"

    def set_value(self, handling: str) -> None:
        """Show these codes, without a signal."""
        codes = set(parse_handling(handling).split("+"))
        for code, chip in self._chips.items():
            chip.blockSignals(True)
            chip.setChecked(code in codes)
            chip.blockSignals(False)
            chip.update()

    def _toggled(self, code: str, on: bool) -> None:
        if code == "H0":
            self.set_value("H0")
        else:
            codes = [one for one, chip in self._chips.items() if chip.isChecked() and one != "H0"]
            self.set_value("+".join(codes) or "H0")
        if on or self.value() == "H0":
            self._chips[code].setFocus()
        self.chosen.emit(self.value())
