"""One-time codes: made after the passphrase was given once more, shown once, to be written on paper."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.errors import CalibarError
from ui.context import ScreenContext
from ui.messages import words_of
from ui.widgets.banner import Notice
from ui.widgets.button import PrimaryButton
from ui.widgets.fields import SecretField
from ui.widgets.form import FormField
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text


class CodesSheet(Sheet):
    """`made()` when there are new codes. They are not copied and not printed: both would leave them on this laptop."""

    made = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Recovery codes"), width_px=620, parent=parent)
        self._context = context
        lead = self.tr(
            "Each code opens this vault once if the passphrase or the keyring is lost. Whoever has one needs nothing "
            "else: keep the paper away from the laptop. Codes made before stop working."
        )
        self._lead = Text(lead, "body", "text2", wrap=True)
        self._passphrase = SecretField(name=self.tr("Passphrase"))
        self._passphrase.returnPressed.connect(self._make)
        self._field = FormField(self.tr("Passphrase"), self._passphrase)
        self._codes = QWidget()
        self._grid = QGridLayout(self._codes)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._codes.hide()
        self._notice = Notice("", "danger")
        self._notice.hide()
        for widget in (self._lead, self._field, self._codes, self._notice):
            self.body.addWidget(widget)
        self._go = PrimaryButton(self.tr("Make codes"), "key-round")
        self._go.clicked.connect(lambda _checked=False: self._make())
        self._done = PrimaryButton(self.tr("I have written them down"), "check")
        self._done.clicked.connect(lambda _checked=False: self.closed.emit())
        self._done.hide()
        self.footer.addStretch(1)
        self.footer.addWidget(self._go)
        self.footer.addWidget(self._done)
        self.setFocusProxy(self._passphrase)

    def _make(self) -> None:
        context, passphrase = self._context, self._passphrase.text()
        if not passphrase or not self._go.isEnabled():
            return
        self._go.setEnabled(False)
        context.tasks.run(
            lambda: context.program.recovering.codes(passphrase, context.workspace),
            then=self._show_codes,
            failed=self._failed,
            always=lambda: self._go.setEnabled(True),
            owner=self,
        )

    def _show_codes(self, codes: list[str]) -> None:
        self._passphrase.clear()
        for place, code in enumerate(codes):
            self._grid.addWidget(Text(f"{place + 1}", "body", "text3"), place, 0)
            self._grid.addWidget(Text(code, "strong", ident=True), place, 1)
        self._grid.setColumnStretch(1, 1)
        for hidden in (self._field, self._notice, self._go):
            hidden.hide()
        self._lead.setText(self.tr("Write these on paper and keep it away from the laptop. They are not shown again."))
        self._codes.show()
        self._done.show()
        self.made.emit()

    def _failed(self, error: CalibarError) -> None:
        self._notice.set_text(words_of(error).line())
        self._notice.show()
