"""Asks for a reason, for what may only be done with one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.button import Button, DangerButton
from ui.widgets.fields import TextArea
from ui.widgets.form import FormField
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text


class ReasonSheet(Sheet):
    """`given(reason)` once, when a reason was written and accepted."""

    given = Signal(str)

    def __init__(self, title: str, line: str, *, keep: str = "", go: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, width_px=480, parent=parent)
        self._reason = TextArea(name=self.tr("Reason"), lines=2)
        self._field = FormField(self.tr("Reason"), self._reason)
        self.body.addWidget(Text(line, "body", "text2", wrap=True))
        self.body.addWidget(self._field)
        stay = Button(keep or self.tr("Keep it"))
        stay.clicked.connect(lambda _checked=False: self.closed.emit())
        act = DangerButton(go, "printer") if go else DangerButton(self.tr("Withdraw"), "ban")
        act.clicked.connect(lambda _checked=False: self._go())
        self.footer.addStretch(1)
        self.footer.addWidget(stay)
        self.footer.addWidget(act)
        self.setFocusProxy(self._reason)

    def _go(self) -> None:
        reason = self._reason.text().strip()
        if not reason:
            self._field.set_error(self.tr("Say in a few words why."))
            return
        self.given.emit(reason)
        self.closed.emit()
