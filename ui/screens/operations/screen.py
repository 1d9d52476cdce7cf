"""Operations: which there are, and which targets belong to them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHBoxLayout

from app.domain.operations import Assignment, Operation
from app.domain.queries import Record, TargetRow
from ui import moments
from ui.context import ScreenContext
from ui.screens.capture.target_field import TargetField
from ui.screens.dossier.tables import RowsModel
from ui.screens.plain import PlainScreen
from ui.widgets.button import OutlineButton
from ui.widgets.card import Card
from ui.widgets.chip import caution_face
from ui.widgets.tables import ROW_ROLE, DataTable
from ui.words import choice_word


class OperationsScreen(PlainScreen):
    """A table of operations beside the targets of the one that is chosen."""

    kinds = ("operation", "assignment", "target", "caution", "sighting")

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context, "")
        self._title = self.tr("Operations")
        self.heading.setText(self._title)
        self._operation = ""
        self.add_button(self.tr("New operation"), "plus", self._new, primary=True)
        self._operations = RowsModel(
            [
                (self.tr("Name"), lambda row: row.value.name),
                (self.tr("Place"), lambda row: row.value.place),
                (self.tr("Status"), lambda row: choice_word(row.value.status)),
                (self.tr("From"), lambda row: moments.partial_date(row.value.begins_on or "")),
            ],
            self,
        )
        self._table = DataTable(name=self._title)
        self._table.setModel(self._operations)
        self._table.say_when_empty(self.tr("No operation yet. Make one, then add its targets."))
        self._table.hold_columns((150, 150, 100, 110), stretch=0, gives_way=(3, 1))
        self._table.selectionModel().currentChanged.connect(self._chosen)
        self._targets = RowsModel(
            [
                (self.tr("Target"), lambda row: row.name),
                (self.tr("File"), lambda row: row.reference),
                (self.tr("Cautions"), lambda row: ", ".join(caution_face(code).word for code in row.cautions)),
                (self.tr("Last seen"), lambda row: moments.short(row.last_seen_at) if row.last_seen_at else ""),
            ],
            self,
        )
        self._target_table = DataTable(name=self.tr("Targets of the operation"))
        self._target_table.setModel(self._targets)
        self._target_table.say_when_empty(self.tr("No target belongs to it yet. Find one below."))
        self._target_table.hold_columns((200, 110, 150, 150), stretch=2, gives_way=(1, 3))
        self._target_table.chosen.connect(lambda index: context.navigate("dossier", target_id=index.data(ROW_ROLE).id))
        self._card = Card(self.tr("Targets"), "user-search")
        self._picker = TargetField(context)
        self._picker.chosen.connect(self._assign)
        current = OutlineButton(self.tr("Show in the top bar"), "flag")
        current.clicked.connect(lambda _checked=False: self._choose())
        line = QHBoxLayout()
        line.addWidget(self._picker, 1)
        line.addWidget(current)
        self._card.body.addWidget(self._target_table, 1)
        self._card.body.addLayout(line)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._table, 2)
        row.addWidget(self._card, 3)
        self.body.addLayout(row, 1)

    def activate(self, operation: str = "", **_: object) -> None:
        """Come to the front, with an operation if one is named."""
        self._operation = operation or self._operation
        self.load()
        self._table.setFocus()

    def load(self) -> None:
        """Ask for the operations."""
        operations = self.context.workspace.operations
        self.context.tasks.run(operations.list, then=self._loaded, failed=self.context.report_error, owner=self)

    def _loaded(self, found: list[Record[Operation]]) -> None:
        self._operations.replace(found)
        ids = [record.id for record in found]
        place = ids.index(self._operation) if self._operation in ids else 0
        self._table.select_row(place)
        if found:
            self._operation = found[place].id
            self._load_targets()

    def _chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        record = current.data(ROW_ROLE)
        if record is not None:
            self._operation = record.id
            self._card.set_title(f"{self.tr('Targets')} · {record.value.name}")
            self._load_targets()

    def _load_targets(self) -> None:
        workspace, operation = self.context.workspace, self._operation

        def ask() -> list[TargetRow]:
            return workspace.targets.rows(workspace.operations.targets(operation))

        self.context.tasks.run(ask, then=self._targets.replace, owner=self, replaces="targets")

    def _new(self) -> None:
        from ui.screens.target_editor.record_form import RecordForm

        self.context.open_sheet(RecordForm(self.context, "operation", ""))

    def _assign(self, row: TargetRow) -> None:
        if self._operation:
            self.context.tasks.run(
                self.context.workspace.operations.assign,
                Assignment(operation=self._operation, target=row.id),
                then=lambda done: self.context.announce(done[1]),
                failed=self.context.report_error,
                owner=self,
            )

    def _choose(self) -> None:
        operations, chosen = self.context.workspace.operations, self._operation
        self.context.tasks.run(
            operations.choose,
            chosen,
            then=lambda _none: self.context.show_toast(self.tr("Shown in the top bar")),
            owner=self,
        )
