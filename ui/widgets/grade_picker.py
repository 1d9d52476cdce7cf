"""Chooses a 4x4 grade: how reliable the source is, and how the information is known."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.grading import INFORMATION_GRADES, SOURCE_GRADES, parse_grade
from ui.widgets.fields import Select


def source_meaning(grade: str) -> str:
    """Return what a grade of a source says, in the language of the window."""
    return {
        "A": QCoreApplication.translate("GradePicker", "A · always reliable"),
        "B": QCoreApplication.translate("GradePicker", "B · mostly reliable"),
        "C": QCoreApplication.translate("GradePicker", "C · mostly unreliable"),
        "X": QCoreApplication.translate("GradePicker", "X · cannot be judged"),
    }[grade]


def information_meaning(grade: str) -> str:
    """Return what a grade of an information says, in the language of the window."""
    return {
        "1": QCoreApplication.translate("GradePicker", "1 · certain"),
        "2": QCoreApplication.translate("GradePicker", "2 · known to the source itself"),
        "3": QCoreApplication.translate("GradePicker", "3 · hearsay, confirmed"),
        "4": QCoreApplication.translate("GradePicker", "4 · hearsay, not confirmed"),
    }[grade]


class GradePicker(QWidget):
    """Two lists side by side."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._source = Select([(grade, source_meaning(grade)) for grade in SOURCE_GRADES], name=self.tr("Source"))
        self._information = Select(
            [(grade, information_meaning(grade)) for grade in INFORMATION_GRADES], name=self.tr("Information")
        )
        for box in (self._source, self._information):
            box.chosen.connect(lambda _key: self.chosen.emit(self.value()))
            layout.addWidget(box, 1)
        self.set_value("X4")

    def value(self) -> str:
        """Return the grade, such as `B2`."""
        return self._source.value() + self._information.value()

    def set_value(self, grade: str) -> None:
        """Show a grade, without a signal."""
        parsed = parse_grade(grade)
        self._source.set_value(parsed[0])
        self._information.set_value(parsed[1])
