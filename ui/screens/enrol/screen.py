"""The first start: hub, invite, passphrase. Makes the vault and binds this laptop to an officer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.bootstrap import Program
from app.errors import CalibarError
from ui.messages import words_of
from ui.tasks import Tasks
from ui.widgets.banner import Notice
from ui.widgets.button import PrimaryButton
from ui.widgets.card import Card
from ui.widgets.fields import CheckBox, SecretField, TextField
from ui.widgets.form import FormField
from ui.widgets.icon import Icon
from ui.widgets.panel import Panel, Scroll
from ui.widgets.text import Text

_WIDTH_PX = 520


class EnrolScreen(Panel):
    """Takes what the administrator gave; `enrolled(workspace)` when the vault is made."""

    enrolled = Signal(object)

    def __init__(self, program: Program, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("app", parent=parent)
        self._program, self._tasks = program, tasks
        self._hub = TextField("https://hub.example", name=self.tr("Address of the hub"))
        self._invite = TextField("ABCDE-FGHJK-MNPQR-STUVW", name=self.tr("Invite"), ident=True)
        self._passphrase = SecretField(name=self.tr("Passphrase"))
        self._again = SecretField(name=self.tr("Passphrase once more"))
        self._alone = CheckBox(self.tr("This laptop has no keyring: protect by passphrase alone"))
        self._alone.toggled.connect(self._hint)
        self._fields = {
            "hub": FormField(self.tr("Address of the hub"), self._hub),
            "invite": FormField(self.tr("Invite, used once"), self._invite),
            "passphrase": FormField(self.tr("Passphrase"), self._passphrase, hint=" "),
            "again": FormField(self.tr("Passphrase once more"), self._again),
        }
        self._notice = Notice("", "danger")
        self._notice.hide()
        self._button = PrimaryButton(self.tr("Set up this laptop"), "check", size="primary")
        self._button.clicked.connect(lambda _checked=False: self._go())
        card = Card()
        for field in self._fields.values():
            card.body.addWidget(field)
        card.body.addWidget(self._alone)
        card.body.addWidget(self._notice)
        card.body.addWidget(self._button)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(Icon("calibar-mark", "accent", 48), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(Text(self.tr("Set up Calibar"), "display"), 0, Qt.AlignmentFlag.AlignHCenter)
        words = self.tr(
            "Your administrator gives you the address and an invite. You choose the passphrase; nobody else has it."
        )
        lead = Text(words, "body", "text2", wrap=True)
        lead.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(lead)
        self._told = Notice("", "info")
        self._told.hide()
        column.addWidget(self._told)
        column.addWidget(card)
        column.addStretch(2)
        holder = QWidget()
        holder.setFixedWidth(_WIDTH_PX)
        holder.setLayout(column)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(holder)
        row.addStretch(1)
        content = QWidget()
        content.setLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scroll(content))
        self._hint()

    def activate(self) -> None:
        """Come to the front."""
        self._tasks.run(self._program.keyring_works, then=self._keyring_known, owner=self)
        self._hub.setFocus()

    def tell(self, words: str, *, is_bad: bool) -> None:
        """Show words above everything else."""
        self._told.set_text(words, "danger" if is_bad else "info")
        self._told.show()

    def prefill(self, hub_url: str, invite: str) -> None:
        """Fill in what is known."""
        self._hub.setText(hub_url)
        self._invite.setText(invite)
        self._passphrase.setFocus()

    def _keyring_known(self, works: bool) -> None:
        self._alone.setChecked(not works)

    def _hint(self, *_: object) -> None:
        alone = self._alone.isChecked()
        hint = (
            self.tr("At least 20 characters or six words: it alone protects this laptop.")
            if alone
            else self.tr("At least 15 characters. Four or five words are easy to keep in mind.")
        )
        field = self._fields["passphrase"]
        field._hint = hint  # noqa: SLF001 - one form
        field.clear_error()

    def _go(self) -> None:
        for field in self._fields.values():
            field.clear_error()
        self._hint()
        self._notice.hide()
        if not self._invite.text().strip():
            self._fields["invite"].set_error(self.tr("Type the invite as it was given to you."))
            return
        if self._passphrase.text() != self._again.text():
            self._fields["again"].set_error(self.tr("The two passphrases differ."))
            return
        self._button.setEnabled(False)
        self._button.setText(self.tr("Making keys…"))
        self._tasks.run(
            partial(self._program.enrol, passphrase_only=self._alone.isChecked()),
            self._hub.text().strip(),
            self._invite.text().strip(),
            self._passphrase.text(),
            then=self.enrolled.emit,
            failed=self._failed,
            always=self._ready,
            owner=self,
        )

    def _ready(self) -> None:
        self._button.setEnabled(True)
        self._button.setText(self.tr("Set up this laptop"))

    def _failed(self, error: CalibarError) -> None:
        self._notice.set_text(words_of(error).line())
        self._notice.show()
