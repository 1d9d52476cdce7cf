"""The lock: opaque, a passphrase, and what may be said without a key. Nothing of the vault is behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.bootstrap import Program
from app.errors import CalibarError, LockedOutError, WrongPassphraseError
from ui import moments
from ui.erasing import ERASE_KEYS
from ui.messages import words_of
from ui.screens.unlock.rescue import RescueOffer
from ui.tasks import Tasks
from ui.widgets.banner import Notice
from ui.widgets.button import Button, PrimaryButton
from ui.widgets.fields import SecretField
from ui.widgets.icon import Icon
from ui.widgets.panel import Panel
from ui.widgets.text import Text

_WIDTH_PX = 440


class UnlockScreen(Panel):
    """Asks for the passphrase; `unlocked(workspace)` when it opened the vault.

    `recovery_asked` and `erase_asked` when somebody wants another way in, or wants it gone.
    """

    unlocked = Signal(object)
    recovery_asked = Signal()
    erase_asked = Signal()

    def __init__(self, program: Program, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("app", parent=parent)
        self._program, self._tasks = program, tasks
        middle = Qt.AlignmentFlag.AlignHCenter
        self._field = SecretField(self.tr("Passphrase"))
        self._field.returnPressed.connect(self._try)
        self._button = PrimaryButton(self.tr("Unlock"), "lock-open", size="primary")
        self._button.clicked.connect(lambda _checked=False: self._try())
        self._notice = Notice("", "danger")
        self._notice.hide()
        self._rescue = RescueOffer(program, tasks)
        self._rescue.asked.connect(self._save_what_can_be_read)
        self._rescue.ended.connect(lambda: self._busy(False))
        self._whose = Text("", "label", "text2", wrap=True)
        self._whose.setAlignment(middle)
        self._unsent = Text("", "detail", "text2", wrap=True)
        self._unsent.setAlignment(middle)
        self._tries = Text("", "small", "text3", wrap=True)
        self._tries.setAlignment(middle)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(Icon("calibar-mark", "accent", 64), 0, middle)
        column.addWidget(Text("Calibar", "display"), 0, middle)
        column.addWidget(Text(self.tr("This laptop is locked"), "body", "text2"), 0, middle)
        column.addWidget(self._whose)
        column.addSpacing(12)
        column.addWidget(self._field)
        column.addWidget(self._button)
        column.addWidget(self._notice)
        column.addWidget(self._rescue)
        column.addSpacing(4)
        column.addWidget(self._unsent)
        column.addWidget(self._tries)
        column.addLayout(self._build_ways())
        column.addStretch(3)
        holder = Panel("none")
        holder.hold_width(_WIDTH_PX)
        holder.setLayout(column)
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(holder)
        layout.addStretch(1)
        self.setFocusProxy(self._field)

    def _build_ways(self) -> QHBoxLayout:
        another = Button(self.tr("I cannot open it"), "circle-help", look="ghost")
        another.clicked.connect(lambda _checked=False: self.recovery_asked.emit())
        erase = Button(self.tr("Erase this vault…"), "trash-2", look="ghost")
        erase.clicked.connect(lambda _checked=False: self.erase_asked.emit())
        key = QAction(self.tr("Erase this vault…"), self)
        key.setShortcut(QKeySequence(ERASE_KEYS))
        # Only where the lock is in front: behind it the frame has the same key.
        key.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.triggered.connect(lambda _checked=False: self.erase_asked.emit())
        self.addAction(key)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(another)
        line.addWidget(erase)
        line.addStretch(1)
        return line

    def activate(self) -> None:
        """Come to the front, empty."""
        self._field.clear()
        self._notice.hide()
        self._tell()
        if self._program.is_damaged():
            self._rescue.offer()
        self._field.setFocus()

    def tell(self, words: str, *, is_bad: bool) -> None:
        """Show words above everything else."""
        self._notice.set_text(words, "danger" if is_bad else "info")
        self._notice.show()

    def _tell(self) -> None:
        self._whose.setText(" · ".join(part for part in self._program.whose() if part))
        self._whose.setVisible(bool(self._whose.text()))
        unsent = self._program.unsent_count()
        self._unsent.setText(
            self.tr("%n change(s) on this laptop were not sent yet. They are safe.", "", unsent) if unsent else ""
        )
        try:
            left, wait_s = self._program.tries_left(), self._program.wait_s()
        except CalibarError:
            return
        words = [self.tr("%n try(ies) left.", "", left)]
        if wait_s > 0:
            words.append(self.tr("The next one is possible in {time}.").format(time=moments.wait(wait_s)))
        self._tries.setText(" ".join(words))

    def _try(self) -> None:
        passphrase = self._field.text()
        if not passphrase or not self._button.isEnabled():
            return
        self._busy(True)
        self._tasks.run(
            self._program.unlock,
            passphrase,
            then=self._opened,
            failed=self._failed,
            always=lambda: self._busy(False),
            owner=self,
        )

    def _save_what_can_be_read(self) -> None:
        passphrase = self._field.text()
        if not passphrase:
            self._field.setFocus()
            return
        self._notice.hide()
        self._button.setEnabled(False)
        self._field.setReadOnly(True)
        self._rescue.run(passphrase)

    def _opened(self, workspace: object) -> None:
        self._field.clear()
        self._rescue.hide()
        self.unlocked.emit(workspace)

    def _busy(self, on: bool) -> None:
        self._button.setEnabled(not on)
        self._button.setText(self.tr("Opening…") if on else self.tr("Unlock"))
        self._field.setReadOnly(on)
        if not on:
            self._field.setFocus()

    def _failed(self, error: CalibarError) -> None:
        words = words_of(error)
        self._notice.set_text(words.line(), "danger")
        self._notice.show()
        self._rescue.offer_after(error)
        if isinstance(error, (WrongPassphraseError, LockedOutError)):
            self._field.selectAll()
        self._tell()
