"""The way out of a damaged vault, on the lock screen: saves what can be read, and says what was saved and what not."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bootstrap import Program
from app.errors import CalibarError
from app.services.rescue import SalvageReport
from ui.messages import words_of
from ui.tasks import Tasks
from ui.widgets.banner import Notice
from ui.widgets.button import OutlineButton

DAMAGE_CODES = frozenset({"storage_damaged", "database_unreadable", "database_missing"})


class RescueOffer(QWidget):
    """Hidden until damage is known. `asked()` when the person wants it; `ended()` when it is done or failed."""

    asked = Signal()
    ended = Signal()

    def __init__(self, program: Program, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program, self._tasks = program, tasks
        self._notice = Notice("", "warn")
        self._button = OutlineButton(self.tr("Save what can be read"), "shield-check")
        self._button.clicked.connect(lambda _checked=False: self.asked.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._notice)
        layout.addWidget(self._button)
        self.hide()

    def offer(self) -> None:
        """Tell that the vault is damaged and what can be done."""
        self._notice.set_text(
            self.tr(
                "The vault is damaged; nothing was deleted. What can be read is saved into a new vault, older backups "
                "fill the gaps, and the damaged one is kept beside it. Type the passphrase first."
            ),
            "warn",
        )
        self._button.show()
        self.show()

    def offer_after(self, error: CalibarError) -> None:
        """Offer it when it was damage that kept the vault from opening."""
        if error.code in DAMAGE_CODES:
            self.offer()

    def run(self, passphrase: str) -> None:
        """Save what can be read."""
        self._button.setEnabled(False)
        self._button.setText(self.tr("Saving what can be read…"))
        self._tasks.run(
            self._program.salvage, passphrase, then=self._done, failed=self._failed, always=self._rest, owner=self
        )

    def _rest(self) -> None:
        self._button.setEnabled(True)
        self._button.setText(self.tr("Save what can be read"))
        self.ended.emit()

    def _failed(self, error: CalibarError) -> None:
        self._notice.set_text(words_of(error).line(), "danger")

    def _done(self, report: SalvageReport) -> None:
        self._button.hide()
        self._notice.set_text(self.words(report), "ok" if report.complete else "warn")

    def words(self, report: SalvageReport) -> str:
        """Return a report as a person reads it."""
        said = [self.tr("%n record(s) were saved.", "", report.records)]
        said.append(self.tr("%n change(s) wait to be sent.", "", report.waiting))
        if report.complete:
            said.append(self.tr("Nothing of yours was lost."))
        else:
            said.append(self.tr("%n page(s) of the vault could not be read.", "", report.broken))
        if report.numbers_missing:
            said.append(self.tr("At most %n change(s) made on this laptop are missing.", "", report.numbers_missing))
        if report.files_gone:
            said.append(self.tr("%n file(s) must be fetched from headquarters.", "", report.files_gone))
        said.append(self.tr("Unlock, then sync: what headquarters has comes again."))
        return " ".join(said)
