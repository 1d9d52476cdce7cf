"""Every sighting on this laptop: filtered, read, corrected with a reason, withdrawn with a reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.queries import Record, SightingRow
from app.domain.sightings import Sighting
from ui import moments
from ui.context import ScreenContext
from ui.screens.plain import PlainScreen
from ui.screens.sightings.model import SightingListModel
from ui.screens.sightings.state import Wanted, allowed, next_selection
from ui.screens.span_select import SpanSelect
from ui.screens.target_editor.reason_sheet import ReasonSheet
from ui.screens.target_select import TargetSelect
from ui.widgets.button import DangerButton, OutlineButton
from ui.widgets.card import Card
from ui.widgets.chip import FilterChip
from ui.widgets.field_grid import Field, FieldGrid
from ui.widgets.panel import Scroll
from ui.widgets.search_field import SearchField
from ui.widgets.tables import DataTable
from ui.widgets.text import Text
from ui.words import choice_word


class SightingsScreen(PlainScreen):
    """List and details."""

    kinds = ("sighting",)

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context, "")
        self._title = self.tr("Sightings")
        self.heading.setText(self._title)
        self._wanted = Wanted()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(200)
        self._typing.timeout.connect(self.load)
        self._record: Record[Sighting] | None = None
        self._wanted_record = ""
        self._search = SearchField(self.tr("Words in place and text"), "")
        self._search.setMaximumWidth(320)
        self._search.textChanged.connect(lambda _text: self._typing.start())
        self._picker = TargetSelect(context)
        self._picker.chosen.connect(lambda target: self._ask_for(target=target))
        self._span = SpanSelect()
        self._span.chosen.connect(lambda _key: self._ask_for(span=self._span.span()))
        self._unsent = FilterChip(self.tr("Not sent"))
        self._unsent.toggled.connect(lambda on: self._ask_for(not_sent=on))
        self._placed = FilterChip(self.tr("With a position"))
        self._placed.toggled.connect(lambda on: self._ask_for(with_position=on))
        self.add_filters(self._search, self._picker, self._span, self._unsent, self._placed)
        self.add_button(
            self.tr("Add a sighting"), "plus", lambda: context.capture(self._wanted.target or None), primary=True
        )
        self._model = SightingListModel(self._ask, self)
        self._table = DataTable(name=self._title)
        self._table.setModel(self._model)
        # The card beside the table tells who recorded it and how sure they were.
        self._table.hold_columns((140, 180, 190, 96, 84, 190, 140), stretch=5, gives_way=(6, 3, 2))
        self._table.selectionModel().currentChanged.connect(self._current_changed)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._table, 1)
        row.addWidget(self._build_details())
        self.body.addLayout(row, 1)

    def _build_details(self) -> QWidget:
        card = Card(self.tr("Sighting"), "radar")
        card.setFixedWidth(320)
        self._card = card
        self._text = Text("", "body", wrap=True, selectable=True)
        self._fields = FieldGrid(1)
        self._amend = OutlineButton(self.tr("Correct"), "pencil")
        self._amend.clicked.connect(lambda _checked=False: self._correct())
        self._withdraw = DangerButton(self.tr("Withdraw"), "ban")
        self._withdraw.clicked.connect(lambda _checked=False: self._ask_reason())
        self._on_map = OutlineButton(self.tr("On the map"), "map")
        self._on_map.clicked.connect(lambda _checked=False: self._show_on_map())
        self._open = OutlineButton(self.tr("Open dossier"), "user")
        self._open.clicked.connect(lambda _checked=False: self._open_dossier())
        read = QWidget()
        words = QVBoxLayout(read)
        words.setContentsMargins(0, 0, 0, 0)
        words.addWidget(self._text)
        words.addWidget(self._fields)
        words.addStretch(1)
        for button in (self._open, self._on_map, self._amend, self._withdraw):
            words.addWidget(button)
        card.body.addWidget(Scroll(read), 1)
        card.hide()
        return card

    # Showing ------------------------------------------------------------------------------------------------

    def activate(self, target_id: str = "", record: str = "", **_: object) -> None:
        """Come to the front, for one target if named."""
        self._wanted_record = record
        if target_id and target_id != self._wanted.target:
            self._picker.show_target(target_id)
            self._wanted = replace(self._wanted, target=target_id)
        self.load()
        self._table.setFocus()

    def _ask_for(self, **conditions: Any) -> None:
        self._wanted = replace(self._wanted, **conditions)
        self.load()

    def load(self) -> None:
        """Ask for the ids."""
        self._wanted = replace(self._wanted, text=self._search.text())
        self._picker.load()
        self.context.tasks.run(
            self.context.workspace.sightings.ids,
            self._wanted.filter(datetime.now(UTC)),
            then=self._loaded,
            failed=self.context.report_error,
            owner=self,
            replaces="list",
        )

    def _loaded(self, ids: list[str]) -> None:
        selected = self._wanted_record or (self._record.id if self._record else "")
        self._wanted_record = ""
        selected = next_selection(ids, selected, self._model.ids())
        self._model.replace(ids)
        count = self.tr("%n sighting(s)", "", len(ids))
        self.say(f"{count} · {self.tr('filtered')}" if self._wanted.narrowed else count)
        place = self._model.row_of(selected) if selected else 0
        self._table.select_row(max(0, place))
        if not ids:
            self._card.hide()

    def _ask(self, ids: list[str], answer: Callable[[list[SightingRow]], object]) -> None:
        self.context.tasks.run(self.context.workspace.sightings.rows, ids, then=answer, owner=self)

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        record_id = self._model.id_at(current.row())
        if record_id:
            self.context.tasks.run(
                self.context.workspace.records.get, record_id, then=self._show, owner=self, replaces="details"
            )

    def _show(self, record: Record[Any]) -> None:
        self._record = record
        value: Sighting = record.value
        words = self.tr("Withdrawn: {reason}").format(reason=record.retract_reason) if record.retracted else ""
        self._card.set_note(words or (self.tr("not sent yet") if record.pending else ""))
        self._text.setText(value.text)
        position = f"{value.lat:.5f}, {value.lon:.5f}" if value.lat is not None and value.lon is not None else ""
        radius = f" ±{value.radius_m:.0f} m" if value.radius_m else ""
        fields = (
            (self.tr("Seen"), f"{moments.full(value.seen_at)}"),
            (self.tr("Place"), value.place),
            (self.tr("Position"), position + radius if position else ""),
            (self.tr("As given"), value.coordinates),
            (self.tr("How sure"), choice_word(value.certainty)),
            (self.tr("Grade and handling"), f"{value.grade} · {value.handling}"),
            (self.tr("Recorded by"), record.author.name),
        )
        self._fields.set_fields([Field(label, text) for label, text in fields if text])
        can = allowed(record)
        self._amend.setEnabled(can.amend)
        self._withdraw.setEnabled(can.withdraw)
        self._on_map.setEnabled(can.show_on_map)
        self._open.setEnabled(can.open_target)
        self._card.show()

    def _add(self) -> None:
        self.context.capture(self._wanted.target or None)

    # Acts ---------------------------------------------------------------------------------------------------

    def _correct(self) -> None:
        from ui.screens.target_editor.record_form import RecordForm

        if self._record is not None:
            self.context.open_sheet(RecordForm(self.context, "sighting", self._record.value.target, self._record))

    def _ask_reason(self) -> None:
        if self._record is None:
            return
        record = self._record
        sheet = ReasonSheet(self.tr("Withdraw this sighting"), self.tr("It stays readable, marked, with your reason."))
        sheet.given.connect(lambda reason: self._retract(record.id, reason))
        self.context.open_sheet(sheet)

    def _retract(self, record_id: str, reason: str) -> None:
        self.context.tasks.run(
            self.context.workspace.records.retract,
            record_id,
            reason,
            then=self.context.announce,
            failed=self.context.report_error,
            owner=self,
        )

    def _show_on_map(self) -> None:
        if self._record is not None:
            value = self._record.value
            self.context.navigate("map", target_id=value.target, lat=value.lat, lon=value.lon)

    def _open_dossier(self) -> None:
        if self._record is not None:
            self.context.navigate("dossier", target_id=self._record.value.target)
