"""The line below every screen: how the vault is protected, how old its data are, conflicts, the lock, who, language."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.domain.queries import SyncStatus
from ui import moments
from ui.i18n import LANGUAGES, current_language
from ui.widgets.panel import Panel
from ui.widgets.status_item import StatusButton, StatusItem

STATUS_PX = 32


class StatusBar(Panel):
    """What it shows is told to it."""

    conflicts_asked = Signal()
    language_asked = Signal()

    def __init__(self, officer: str, *, passphrase_only: bool) -> None:
        super().__init__("rail", "top")
        self.hold_height(STATUS_PX)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(16)
        protection = StatusItem("shield-check", self.tr("Encrypted on this laptop"), icon_tone="ok")
        self._age = StatusItem("database", "")
        self._conflicts = StatusButton("git-merge", "", icon_tone="warn")
        self._conflicts.clicked.connect(lambda _checked=False: self.conflicts_asked.emit())
        self._locks = StatusItem("lock", "")
        language = StatusButton("languages", LANGUAGES[current_language()])
        language.clicked.connect(lambda _checked=False: self.language_asked.emit())
        for item in (protection, self._age, self._conflicts):
            layout.addWidget(item)
        layout.addStretch(1)
        for item in (self._locks, StatusItem("user", officer), language):
            layout.addWidget(item)
        if passphrase_only:
            protection.set_text(self.tr("Encrypted · passphrase only"))
            protection.set_tone("text2", "warn")

    def show_status(self, status: SyncStatus) -> None:
        """Tell how old the data are, and how many conflicts wait."""
        if status.received_at is not None:
            self._age.set_text(self.tr("Data from {time}").format(time=moments.short(status.received_at)))
        else:
            self._age.set_text(self.tr("Nothing received yet"))
        self._conflicts.setVisible(status.conflicts > 0)
        self._conflicts.set_text(self.tr("%n conflict(s)", "", status.conflicts))

    def show_remaining(self, seconds: int) -> None:
        """Tell when the vault locks itself."""
        minutes, rest = divmod(max(0, seconds), 60)
        self._locks.set_text(self.tr("Locks in {time}").format(time=f"{minutes}:{rest:02d}"))
