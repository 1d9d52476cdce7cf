"""Labels over values in columns; a value that is too long for its column goes on in a further line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import current_theme
from ui.widgets.text import Text, Tone

_LEAST_COLUMN_PX = 130  # of a column, at text scale 100 %


@dataclass(frozen=True)
class Field:
    """A label and a value; `ident` for numbers of files, plates and phones."""

    label: str
    value: str
    ident: bool = False
    tone: Tone = "text"


class FieldGrid(QWidget):
    """Fields in rows of equal columns, fewer where there is no room for the values."""

    def __init__(self, columns: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = self._columns = columns
        self._fields: tuple[Field, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(0)

    def set_fields(self, fields: Sequence[Field]) -> None:
        """Show these fields."""
        self._fields = tuple(fields)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as there is room for."""
        super().resizeEvent(event)
        columns = max(1, min(self._most, self.width() // current_theme().px(_LEAST_COLUMN_PX)))
        if columns != self._columns:
            self._columns = columns
            self._lay_out()

    def _lay_out(self) -> None:
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
        for row in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(row, 0)
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, field in enumerate(self._fields):
            row, column = divmod(number, self._columns)
            label = Text(field.label, "small", "text2", elide=True)
            value = Text(field.value, "value", field.tone, wrap=True, ident=field.ident, selectable=False)
            value.setAccessibleName(f"{field.label}: {field.value}")
            self._grid.addWidget(label, row * 3, column)
            self._grid.addWidget(value, row * 3 + 1, column, Qt.AlignmentFlag.AlignTop)
            self._grid.setRowMinimumHeight(row * 3 + 2, 6)
