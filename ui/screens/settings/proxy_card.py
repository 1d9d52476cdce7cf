"""The card of settings about the way to headquarters: the proxy, if one stands between. It tries none."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout

from app.errors import CalibarError
from app.services.proxies import chosen_proxy, use_proxy
from ui.context import ScreenContext
from ui.messages import words_of
from ui.widgets.button import OutlineButton
from ui.widgets.card import Card
from ui.widgets.fields import TextField
from ui.widgets.form import FormField


class ProxySettings(Card):
    """An address or none; it is looked at before it is kept, and the next exchange goes that way."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(self.tr("Way to headquarters"), "globe")
        self._context = context
        self.address = TextField(self.tr("None"), name=self.tr("Proxy"), ident=True)
        self.address.setText(context.program.settings.proxy)
        is_decided = context.program.choices.bound("proxy") is not None
        self.address.setEnabled(not is_decided)
        free = self.tr("Empty: none. What the system has set counts for nothing here.")
        self.field = FormField(
            self.tr("Proxy"), self.address, hint=self.tr("Set by your administrator.") if is_decided else free
        )
        self.apply = OutlineButton(self.tr("Use this proxy"), "check")
        self.apply.setEnabled(False)
        self.apply.clicked.connect(lambda _checked=False: self.keep())
        self.address.returnPressed.connect(self.keep)
        self.address.textChanged.connect(self._typed)
        self.body.addWidget(self.field)
        line = QHBoxLayout()
        line.addWidget(self.apply)
        line.addStretch(1)
        self.body.addLayout(line)
        self._typed()

    def _typed(self) -> None:
        kept = self._context.program.settings.proxy
        self.field.clear_error()
        typed = self.address.text().strip()
        self.apply.setText(self.tr("Use no proxy") if kept and not typed else self.tr("Use this proxy"))
        self.apply.setEnabled(self.address.isEnabled() and typed != kept)

    def keep(self) -> None:
        """Use what was typed from now on, or say what is wrong with it."""
        if not self.apply.isEnabled():
            return
        context = self._context
        try:
            chosen = chosen_proxy(self.address.text().strip() or "none", context.program.policy.settings)
        except CalibarError as error:
            self.field.set_error(words_of(error).line())
            return
        context.program.settings.proxy = chosen
        context.program.save_settings()
        self.address.setText(chosen)
        self._typed()
        context.tasks.run(
            partial(use_proxy, context.workspace.sync, chosen),
            then=lambda _done: context.sync.line_changed(),
            failed=context.report_error,
            owner=self,
        )
