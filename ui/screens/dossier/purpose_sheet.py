"""Asks once a session why dossiers are opened; Enter accepts what stands there: the current operation."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.button import OutlineButton, PrimaryButton
from ui.widgets.fields import TextField
from ui.widgets.flow import Flow
from ui.widgets.form import FormField
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text

MOST_LETTERS = 200


class PurposeSheet(Sheet):
    """`given(purpose)` once. `operation` is the name of the current one, offered first; it may be empty."""

    given = Signal(str)

    def __init__(self, operation: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Why do you open dossiers now?"), width_px=520, parent=parent)
        line = self.tr("The log keeps it with each reading, until you lock. It is asked once.")
        self.body.addWidget(Text(line, "body", "text2", wrap=True))
        self._text = TextField(name=self.tr("Purpose"))
        self._text.setMaxLength(MOST_LETTERS)
        choices = [self.tr("Search for the person"), self.tr("Check of a report"), self.tr("Supervision")]
        if operation:
            choices.insert(0, self.tr("Operation {name}").format(name=operation)[:MOST_LETTERS])
            self._text.setText(choices[0])
            self._text.selectAll()
        buttons = []
        for choice in choices:
            button = OutlineButton(choice)
            button.clicked.connect(partial(self._take, choice))
            buttons.append(button)
        row = QWidget()
        row.setLayout(Flow(*buttons))
        self._field = FormField(self.tr("Purpose"), self._text)
        self.body.addWidget(self._field)
        self.body.addWidget(row)
        go = PrimaryButton(self.tr("Open"), "folder-open")
        go.clicked.connect(lambda _checked=False: self.accept())
        self._text.returnPressed.connect(self.accept)
        self.footer.addStretch(1)
        self.footer.addWidget(go)
        self.setFocusProxy(self._text)

    def purpose(self) -> str:
        """Return what stands in the field."""
        return self._text.text().strip()

    def _take(self, choice: str, _checked: bool = False) -> None:
        self._text.setText(choice)
        self.accept()

    def accept(self) -> None:
        """Take what stands in the field."""
        purpose = self.purpose()
        if not purpose:
            self._field.set_error(self.tr("Say in a few words why."))
            return
        self.given.emit(purpose)
        self.closed.emit()
