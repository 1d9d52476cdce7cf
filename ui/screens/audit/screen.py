"""The log of this laptop: who did what to which record. It holds no content."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView

from app.domain.queries import AuditEntry
from ui import moments
from ui.context import ScreenContext
from ui.messages import translated
from ui.screens.audit.reasons import reason_words
from ui.screens.dossier.tables import RowsModel
from ui.screens.plain import PlainScreen
from ui.widgets.banner import Notice
from ui.widgets.tables import DataTable
from ui.words import act_word

SHOWN = 1000


class AuditScreen(PlainScreen):
    """Entries and the check of their chain."""

    kinds = ("target", "sighting", "note", "caution")

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context, "", " ")
        self._title = self.tr("Log")
        self.heading.setText(self._title)
        self.add_button(self.tr("Verify the chain"), "shield-check", self._verify)
        self._notice = Notice("", "ok")
        self._notice.hide()
        self._names: dict[str, str] = {}
        self._model = RowsModel(
            [
                (self.tr("Number"), lambda row: str(row.seq)),
                (self.tr("When"), lambda row: moments.full(row.at)),
                (self.tr("Who"), lambda row: row.actor),
                (self.tr("Act"), lambda row: act_word(row.action)),
                (self.tr("Record"), self._called),
                (self.tr("Reason"), lambda row: reason_words(row.action, row.reason)),
            ],
            self,
        )
        self._table = DataTable(name=self._title, row_height_px=34)
        self._table.setModel(self._model)
        self._table.say_when_empty(self.tr("Nothing is logged yet."))
        head = self._table.horizontalHeader()
        for column in range(5):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.body.addWidget(self._notice)
        self.body.addWidget(self._table, 1)

    def load(self) -> None:
        """Ask for the newest entries."""
        audit = self.context.workspace.audit

        def ask() -> tuple[list[AuditEntry], int, dict[str, str]]:
            entries = audit.list(SHOWN)
            return entries, audit.count(), audit.names(entries)

        self.context.tasks.run(ask, then=self._loaded, failed=self.context.report_error, owner=self, replaces="log")

    def _called(self, entry: AuditEntry) -> str:
        """Return the name of what an entry is about, else the beginning of its id: it is not here any more."""
        return self._names.get(entry.object) or (f"{entry.object[:8]}…" if entry.object else "")

    def _loaded(self, found: tuple[list[AuditEntry], int, dict[str, str]]) -> None:
        entries, count, self._names = found
        self._model.replace(entries)
        self.say(self.tr("%n entry(ies). Reading a dossier is logged too.", "", count))

    def _verify(self) -> None:
        self.context.tasks.run(self.context.workspace.audit.verify, then=self._verified, owner=self)

    def _verified(self, problems: list[str]) -> None:
        if problems:
            self._notice.set_text("; ".join(translated(one) for one in problems[:5]), "danger")
        else:
            self._notice.set_text(self.tr("The chain holds: no entry was altered or taken out of the middle."), "ok")
        self._notice.show()
