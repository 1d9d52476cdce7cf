"""The newest imports of this laptop, each with what it brought and whether it was taken back. It takes none back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.services.import_batches import ImportBatch
from ui import moments
from ui.screens.dossier.tables import RowsModel
from ui.widgets.button import OutlineButton
from ui.widgets.card import Card
from ui.widgets.tables import DataTable
from ui.widgets.text import Text


class RecentImports(Card):
    """Enter on a row asks what taking it back would do, the button has it done; both name the import."""

    preview_asked = Signal(str)
    take_back_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Recent imports"), "history")
        self._formats = {
            "interpol-notices": self.tr("Notices"),
            "sightings-csv": self.tr("Table of sightings"),
            "gpx": self.tr("Track"),
        }
        self._model = RowsModel(
            [
                (self.tr("When"), lambda row: moments.short(row.at)),
                (self.tr("What came"), lambda row: self._formats.get(row.format, row.format)),
                (self.tr("New"), lambda row: moments.number(row.created)),
                (self.tr("Changed"), lambda row: moments.number(row.updated)),
                (self.tr("State"), self._state),
            ],
            self,
        )
        self.table = DataTable(name=self.tr("Recent imports"))
        self.table.setModel(self._model)
        self.table.hold_columns((140, 210, 80, 90, 190), stretch=4, gives_way=(3, 2))
        self.table.chosen.connect(lambda index: self.preview_asked.emit(self._model.values[index.row()].id))
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self._offer())
        self._none = Text(self.tr("Nothing was imported on this laptop yet."), "detail", "text3", wrap=True)
        self._hint = Text(
            self.tr("Enter shows what taking it back would do. Nothing is deleted: what came is withdrawn."),
            "small",
            "text3",
            wrap=True,
        )
        self.back = OutlineButton(self.tr("Take it back"), "undo-2")
        self.back.clicked.connect(lambda _checked=False: self._ask())
        line = QHBoxLayout()
        line.addWidget(self._hint, 1)
        line.addWidget(self.back)
        self.body.addWidget(self._none, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(line)
        self.show_imports(())

    def show_imports(self, imports: Sequence[ImportBatch]) -> None:
        """Show these; the one that was the current one stays it."""
        current = self._current()
        self._model.replace(imports)
        self._none.setVisible(not imports)
        self.table.setVisible(bool(imports))
        self._hint.setVisible(bool(imports))
        self.back.setVisible(bool(imports))
        places = {one.id: place for place, one in enumerate(imports)}
        if imports:
            self.table.select_row(places.get(current.id, 0) if current is not None else 0)
        self._offer()

    def look_at_newest(self) -> None:
        """Make the newest import the current one when they are shown next."""
        self.table.setCurrentIndex(QModelIndex())

    def _state(self, row: ImportBatch) -> str:
        if row.taken_back_at is None:
            return self.tr("Stands")
        return self.tr("Taken back {time}").format(time=moments.short(row.taken_back_at))

    def _current(self) -> ImportBatch | None:
        row = self.table.current_row()
        return self._model.values[row] if 0 <= row < len(self._model.values) else None

    def _offer(self) -> None:
        current = self._current()
        self.back.setEnabled(current is not None and current.taken_back_at is None)

    def _ask(self) -> None:
        current = self._current()
        if current is not None:
            self.back.setEnabled(False)
            self.take_back_asked.emit(current.id)
