"""Labels over values in columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.widgets.text import Text, Tone


@dataclass(frozen=True)
class Field:
    """A label and a value; `ident` for numbers of files, plates and phones."""

    label: str
    value: str
    ident: bool = False
    tone: Tone = "text"


class FieldGrid(QWidget):
    """Fields in rows of equal columns."""

    def __init__(self, columns: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(0)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def set_fields(self, fields: Sequence[Field]) -> None:
        """Show these fields."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, field in enumerate(fields):
            row, column = divmod(number, self._columns)
            label = Text(field.label, "small", "text2", elide=True)
            value = Text(field.value, "value", field.tone, elide=True, ident=field.ident, selectable=False)
            value.setAccessibleName(f"{field.label}: {field.value}")
            self._grid.addWidget(label, row * 3, column)
            self._grid.addWidget(value, row * 3 + 1, column)
            self._grid.setRowMinimumHeight(row * 3 + 2, 6)
