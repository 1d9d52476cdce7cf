"""The tabs of a dossier that are lists: sightings, notes, legal, network, history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from app.domain.queries import (
    HistoryEntry,
    NetworkRow,
    Record,
    SightingFilter,
    SightingRow,
)
from app.domain.sightings import Note
from ui import moments
from ui.context import ScreenContext
from ui.field_values import value_text
from ui.widgets.button import OutlineButton
from ui.widgets.tables import ROW_ROLE, DataTable, Index
from ui.words import action_word, choice_word, field_word, kind_word

T = TypeVar("T")
Cell = Callable[[Any], str]


class RowsModel(QAbstractTableModel):
    """Frozen values as rows; a column is a title, a function to its text, and a tone for rows that are not sent."""

    def __init__(self, columns: Sequence[tuple[str, Cell]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = list(columns)
        self.values: list[Any] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.values)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section][0]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, the value of a row, or a tone."""
        if not index.isValid():
            return None
        value = self.values[index.row()]
        if role == ROW_ROLE:
            return value
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._columns[index.column()][1](value)
        if role == Qt.ItemDataRole.ForegroundRole:
            if getattr(value, "retracted", False):
                return "text3"
            if getattr(value, "pending", False):
                return "info"
        return None

    def replace(self, values: Sequence[Any]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.values = list(values)
        self.endResetModel()


class _ListTab(QWidget):
    """A table that asks for its rows when it is shown; buttons stand above it."""

    def __init__(self, context: ScreenContext, name: str, columns: Sequence[tuple[str, Cell]], stretch: int) -> None:
        super().__init__()
        self._context = context
        self.target_id = ""
        self._model = RowsModel(columns, self)
        self._table = DataTable(name=name)
        self._table.setModel(self._model)
        self._table.horizontalHeader().setStretchLastSection(False)
        for column in range(len(columns)):
            mode = QHeaderView.ResizeMode.Stretch if column == stretch else QHeaderView.ResizeMode.ResizeToContents
            self._table.horizontalHeader().setSectionResizeMode(column, mode)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._buttons)
        layout.addWidget(self._table, 1)

    def say_when_empty(self, words: str) -> None:
        """Show these words while there are no rows."""
        self._table.say_when_empty(words)

    def add_button(self, text: str, icon: str, act: Callable[[], object]) -> None:
        """Put a button above the table."""
        button = OutlineButton(text, icon)
        button.clicked.connect(lambda _checked=False: act())
        self._buttons.addWidget(button)

    def show_target(self, target_id: str, record: str = "") -> None:
        """Show the rows of a target, and make the one of a record the current one."""
        self.target_id = target_id

        def show(rows: Sequence[Any]) -> None:
            self._model.replace(rows)
            place = next((n for n, row in enumerate(rows) if record and record in _ids_of(row)), -1)
            if place >= 0:
                self._table.setCurrentIndex(self._model.index(place, 0))
                self._table.setFocus()

        self._context.tasks.run(
            self._ask,
            target_id,
            then=show,
            failed=self._context.report_error,
            owner=self,
            replaces="rows",
        )

    def _ask(self, target_id: str) -> Sequence[Any]:  # noqa: ARG002 - for those derived
        raise TypeError("a tab says what it asks for")


class SightingsTab(_ListTab):
    """Every sighting of a target."""

    def __init__(self, context: ScreenContext) -> None:
        columns: list[tuple[str, Cell]] = [
            (_translate("Seen"), lambda row: moments.short(row.seen_at)),
            (_translate("Place"), lambda row: row.place),
            (_translate("How sure"), lambda row: choice_word(row.certainty)),
            (_translate("Grade"), lambda row: f"{row.grade} · {row.handling}"),
            (_translate("What was seen"), lambda row: _withdrawn(row.text, row.retracted)),
            (_translate("By"), lambda row: row.author),
        ]
        super().__init__(context, _translate("Sightings"), columns, 4)
        self.say_when_empty(_translate("No sighting yet. F2 records one."))
        self.add_button(_translate("Add a sighting"), "radar", lambda: context.capture(self.target_id))
        self.add_button(_translate("On the map"), "map", lambda: context.navigate("map", target_id=self.target_id))
        self._table.chosen.connect(
            lambda index: context.navigate("sightings", target_id=self.target_id, record=index.data(ROW_ROLE).id)
        )

    def _ask(self, target_id: str) -> list[SightingRow]:
        return self._context.workspace.sightings.page(SightingFilter(target=target_id), 500, 0)


class NotesTab(_ListTab):
    """Every note on a target."""

    def __init__(self, context: ScreenContext) -> None:
        columns: list[tuple[str, Cell]] = [
            (_translate("Written"), lambda row: moments.short(row.created_at)),
            (_translate("Note"), lambda row: _withdrawn(row.value.text, row.retracted)),
            (_translate("Grade"), lambda row: f"{row.value.grade} · {row.value.handling}"),
            (_translate("By"), lambda row: row.author.name),
        ]
        super().__init__(context, _translate("Notes"), columns, 1)
        self.say_when_empty(_translate("No note yet. F2 records one."))
        self.add_button(_translate("Add a note"), "notebook-pen", lambda: context.capture(self.target_id))

    def _ask(self, target_id: str) -> list[Record[Note]]:
        return self._context.workspace.notes.list(target_id)


class LegalTab(_ListTab):
    """Notices and warrants, and every check of them."""

    def __init__(self, context: ScreenContext) -> None:
        columns: list[tuple[str, Cell]] = [
            (_translate("What"), lambda row: kind_word(row.kind)),
            (_translate("Number"), lambda row: getattr(row.value, "number", "") or getattr(row.value, "reference", "")),
            (_translate("Status"), lambda row: choice_word(getattr(row.value, "status", "") or row.value.found)),
            (_translate("Charges or channel"), _charges),
            (_translate("When"), _legal_when),
            (_translate("By"), lambda row: row.author.name),
        ]
        super().__init__(context, _translate("Legal"), columns, 3)
        self.say_when_empty(_translate("No notice, no warrant and no check on record."))
        self.add_button(_translate("Record a check"), "shield-check", lambda: self._form("verification"))
        self.add_button(_translate("Add a warrant"), "gavel", lambda: self._form("notice"))

    def _form(self, kind: str) -> None:
        from ui.screens.target_editor.record_form import RecordForm

        self._context.open_sheet(RecordForm(self._context, kind, self.target_id))

    def _ask(self, target_id: str) -> list[Record[Any]]:
        records = self._context.workspace.records
        return [*records.list("verification", target_id), *records.list("notice", target_id)]


class NetworkTab(_ListTab):
    """Who and what is tied to the target."""

    def __init__(self, context: ScreenContext) -> None:
        columns: list[tuple[str, Cell]] = [
            (_translate("From"), lambda row: row.subject_title),
            (_translate("Role"), lambda row: row.role),
            (_translate("To"), lambda row: row.object_title),
            (_translate("Kind"), lambda row: kind_word(row.object_kind)),
            (_translate("Period"), _period),
            (_translate("Sure"), lambda row: _translate("confirmed") if row.confirmed else _translate("reported")),
            (_translate("Grade"), lambda row: row.grade),
        ]
        super().__init__(context, _translate("Network"), columns, 2)
        self.say_when_empty(_translate("Nobody and nothing is linked to this target yet."))
        self.add_button(_translate("Add a link"), "link", self._form)

    def _form(self) -> None:
        from ui.screens.target_editor.record_form import RecordForm

        self._context.open_sheet(RecordForm(self._context, "link", self.target_id))

    def _ask(self, target_id: str) -> list[NetworkRow]:
        return self._context.workspace.network.rows(target_id)


class HistoryTab(_ListTab):
    """Who changed what, and what stood before."""

    def __init__(self, context: ScreenContext) -> None:
        columns: list[tuple[str, Cell]] = [
            (_translate("When"), lambda row: moments.short(row.at)),
            (_translate("Who"), lambda row: row.author.name),
            (_translate("What"), lambda row: f"{kind_word(row.kind)} · {action_word(row.action)}"),
            (_translate("Values"), _values),
            (_translate("Reason"), lambda row: row.reason),
        ]
        super().__init__(context, _translate("History"), columns, 3)

    def _ask(self, target_id: str) -> list[HistoryEntry]:
        return self._context.workspace.records.history(target_id)


def _ids_of(row: Any) -> set[str]:
    """Return the ids by which a row may be looked for: its own, and those that it ties together."""
    names = ("id", "link", "subject", "object")
    found = {str(getattr(row, name, "")) for name in names}
    whole = getattr(row, "record", None)
    found.add(str(getattr(whole, "id", whole)))
    return found - {""}


def _translate(text: str) -> str:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("DossierTables", text)


def _withdrawn(text: str, retracted: bool) -> str:
    return _translate("Withdrawn: {text}").format(text=text) if retracted else text


def _charges(row: Record[Any]) -> str:
    charges = getattr(row.value, "charges", ())
    if charges:
        return "; ".join(" ".join(charge.text.split()) for charge in charges)
    return " · ".join(
        part for part in (getattr(row.value, "channel", ""), getattr(row.value, "verified_by", "")) if part
    )


def _period(row: NetworkRow) -> str:
    return " – ".join(moments.partial_date(part) for part in (row.begins_on, row.ends_on) if part)


def _legal_when(row: Record[Any]) -> str:
    verified = getattr(row.value, "verified_at", None)
    if verified is not None:
        return moments.short(verified)
    issued = getattr(row.value, "issued_on", None)
    return moments.partial_date(issued) if issued else ""


def _values(entry: HistoryEntry) -> str:
    shown = [
        _translate("{field}: {value}").format(field=field_word(name), value=value_text(entry.kind, name, value))
        for name, value in entry.fields.items()
        if name not in {"target", "thumbnail", "sha256", "subject", "object"}
    ]
    return "; ".join(shown)
