"""Another way in, from the lock: a one-time code, headquarters, or its release after ten failures.

Whichever opens the vault, a new passphrase is chosen first. Texts for headquarters are copied or saved, never sent.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.bootstrap import Program
from app.durability import write_durably
from app.errors import CalibarError, StorageError
from app.security.recovery import Asking
from ui.clipboard import copy_text
from ui.messages import words_of
from ui.tasks import Tasks
from ui.widgets.banner import Notice
from ui.widgets.button import Button, OutlineButton, PrimaryButton
from ui.widgets.fields import CheckBox, SecretField, TextArea, TextField
from ui.widgets.form import FormField
from ui.widgets.segment import Choice, Segment
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text


class RecoverySheet(Sheet):
    """`opened(workspace)` when it opened the vault, `released()` when headquarters ended a lock-out.

    Making it reads the files of recovery: raises NewerVersionError, StorageError.
    """

    opened = Signal(object)
    released = Signal()

    def __init__(self, program: Program, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Open it another way"), width_px=680, parent=parent)
        self._program, self._tasks = program, tasks
        status = program.recovering.status()
        choices = [
            Choice("code", self.tr("Recovery code"), "key-round"),
            Choice("agency", self.tr("Headquarters"), "landmark"),
        ]
        if program.recovering.is_locked_out():
            choices.append(Choice("release", self.tr("End the lock-out"), "lock-open"))
        self._way = Segment(choices, name=self.tr("How to open it"), height="normal")
        self._way.chosen.connect(self._show_way)
        self._lead = Text("", "body", "text2", wrap=True)
        self._code = TextField("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX", name=self.tr("Recovery code"), ident=True)
        self._passphrase = SecretField(name=self.tr("New passphrase"))
        self._again = SecretField(name=self.tr("New passphrase once more"))
        self._alone = CheckBox(self.tr("This laptop has no keyring: protect by passphrase alone"))
        self._question = TextArea(name=self.tr("Question to headquarters"), lines=6)
        self._question.setReadOnly(True)
        self._answer = TextArea(
            self.tr("Paste the answer of headquarters here."), name=self.tr("Answer of headquarters"), lines=4
        )
        self._fields = {
            "code": FormField(self.tr("Recovery code"), self._code),
            "passphrase": FormField(self.tr("New passphrase"), self._passphrase),
            "again": FormField(self.tr("New passphrase once more"), self._again),
            "question": FormField(self.tr("Question to headquarters"), self._question),
            "answer": FormField(self.tr("Answer of headquarters"), self._answer),
        }
        self._left = status.codes_left
        self._agency = status.agency
        self._notice = Notice("", "danger")
        self._notice.hide()
        for widget in (self._way, self._lead, self._notice, *list(self._fields.values())[:3], self._alone):
            self.body.addWidget(widget)
        self._asking = self._build_asking()
        for widget in (self._asking, self._fields["question"], self._fields["answer"]):
            self.body.addWidget(widget)
        self._go = PrimaryButton(self.tr("Open the vault"), "lock-open")
        self._go.clicked.connect(lambda _checked=False: self._act())
        self.footer.addStretch(1)
        self.footer.addWidget(self._go)
        first = "code" if self._left or not self._agency else "agency"
        self._way.set_value("release" if len(choices) > 2 else first)
        self._show_way(self._way.value())
        tasks.run(program.keyring_works, then=lambda works: self._alone.setChecked(not works), owner=self)

    def _build_asking(self) -> QWidget:
        ask = OutlineButton(self.tr("Make the question"), "file-text")
        ask.clicked.connect(lambda _checked=False: self._ask())
        self._copy = Button(self.tr("Copy"), "copy", look="ghost")
        self._copy.clicked.connect(lambda _checked=False: copy_text(self._question.text()))
        self._save = Button(self.tr("Save as a file"), "download", look="ghost")
        self._save.clicked.connect(lambda _checked=False: self._ask_place())
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for button in (ask, self._copy, self._save):
            line.addWidget(button)
        line.addStretch(1)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        return holder

    # What is shown ------------------------------------------------------------------------------------------

    def _show_way(self, way: str) -> None:
        self._notice.hide()
        leads = {
            "code": self.tr("Each code of the newest sheet opens once. %n code(s) left.", "", self._left),
            "agency": self.tr(
                "Choose the new passphrase, give the question to headquarters, and paste the answer. "
                "Two persons there must agree; it may take hours. You can close this and come back."
            )
            if self._agency
            else self.tr("Headquarters cannot open this laptop: no recovery key of the agency has reached it."),
            "release": self.tr(
                "After ten failures headquarters must let you try again. The passphrase stays the same."
            ),
        }
        self._lead.setText(leads[way])
        first = {"code": self._code, "agency": self._passphrase}
        self.setFocusProxy(first.get(way, self._answer))
        self._fields["code"].setVisible(way == "code")
        for name in ("passphrase", "again"):
            self._fields[name].setVisible(way != "release")
        self._alone.setVisible(way != "release")
        self._asking.setVisible(way != "code")
        self._question.set_text("")
        self._show_question()
        self._fields["answer"].setVisible(way != "code")
        self._go.setText(self.tr("End the lock-out") if way == "release" else self.tr("Open the vault"))
        for field in self._fields.values():
            field.clear_error()

    def _show_question(self) -> None:
        there = bool(self._question.text())
        self._fields["question"].setVisible(there)
        self._copy.setVisible(there)
        self._save.setVisible(there)

    # Asking headquarters ------------------------------------------------------------------------------------

    def _ask(self) -> None:
        recovering, way = self._program.recovering, self._way.value()
        if way == "agency" and not self._same_passphrases():
            return
        asking = Asking.RELEASE if way == "release" else Asking.OPEN
        passphrase, alone = self._passphrase.text(), self._alone.isChecked()
        self._busy(True)
        self._tasks.run(
            lambda: recovering.ask(asking, passphrase, passphrase_only=alone),
            then=self._asked,
            failed=self._failed,
            always=lambda: self._busy(False),
            owner=self,
        )

    def _asked(self, text: str) -> None:
        self._question.set_text(text)
        self._notice.hide()
        self._show_question()

    def _ask_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as a file"), "calibar-question.txt")
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Write the question into a file."""
        try:
            write_durably(Path(path), self._question.text().encode("ascii"))
        except OSError:
            self._failed(StorageError("The file cannot be written there.", "Choose another place."))

    # Opening ------------------------------------------------------------------------------------------------

    def _same_passphrases(self) -> bool:
        for field in self._fields.values():
            field.clear_error()
        if self._passphrase.text() == self._again.text():
            return True
        self._fields["again"].set_error(self.tr("The two passphrases differ."))
        return False

    def _act(self) -> None:
        recovering, way = self._program.recovering, self._way.value()
        if way != "release" and not self._same_passphrases():
            return
        code, answer = self._code.text(), self._answer.text()
        passphrase, alone = self._passphrase.text(), self._alone.isChecked()
        self._busy(True)
        if way == "release":
            self._tasks.run(
                lambda: recovering.release(answer),
                then=lambda _none: self._end_release(),
                failed=self._failed,
                always=lambda: self._busy(False),
                owner=self,
            )
            return
        self._tasks.run(
            (lambda: recovering.by_code(code, passphrase, passphrase_only=alone))
            if way == "code"
            else (lambda: recovering.by_answer(answer, passphrase, passphrase_only=alone)),
            then=self._end_open,
            failed=self._failed,
            always=lambda: self._busy(False),
            owner=self,
        )

    def _end_open(self, workspace: object) -> None:
        for field in (self._code, self._passphrase, self._again):
            field.clear()
        self.opened.emit(workspace)
        self.closed.emit()

    def _end_release(self) -> None:
        self.released.emit()
        self.closed.emit()

    def _busy(self, on: bool) -> None:
        self._go.setEnabled(not on)
        self._asking.setEnabled(not on)

    def _failed(self, error: CalibarError) -> None:
        self._notice.set_text(words_of(error).line())
        self._notice.show()
