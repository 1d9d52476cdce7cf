"""Tells of a fault of the program: what is safe, what to do, and details that hold nothing of a dossier."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.clipboard import copy_text
from ui.messages import fault_words
from ui.widgets.button import OutlineButton, PrimaryButton
from ui.widgets.fields import TextArea
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text


class FaultSheet(Sheet):
    """One fault; closing it goes on."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        words = fault_words()
        super().__init__(words.title, width_px=720, parent=parent)
        self.body.addWidget(Text(words.detail, tone="text2", wrap=True))
        shown = TextArea(name=self.tr("Details"), lines=5)
        shown.set_text(details)
        shown.setReadOnly(True)
        self.body.addWidget(shown)
        copy = OutlineButton(self.tr("Copy details"), "copy")
        copy.clicked.connect(lambda _checked=False: copy_text(details))
        go_on = PrimaryButton(self.tr("Go on"), "check")
        go_on.clicked.connect(lambda _checked=False: self.closed.emit())
        self.footer.addWidget(copy)
        self.footer.addStretch(1)
        self.footer.addWidget(go_on)
        self.setFocusProxy(go_on)
