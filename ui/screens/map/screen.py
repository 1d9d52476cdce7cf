"""The map: clustered sightings of all targets or one, the track of one, a click to add a sighting."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any

import msgspec
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.queries import MapPoint, Record, SightingRow
from app.domain.sightings import Sighting
from ui import moments
from ui.context import ScreenContext
from ui.i18n import current_language
from ui.screens.map.state import KINDS, MapState, Shown, track
from ui.screens.plain import PlainScreen
from ui.screens.span_select import SpanSelect
from ui.screens.target_select import TargetSelect
from ui.theme import appearance, current_theme
from ui.widgets.button import OutlineButton
from ui.widgets.card import Card
from ui.widgets.chip import FilterChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.field_grid import Field, FieldGrid
from ui.widgets.map_view import MapView
from ui.widgets.panel import Scroll
from ui.widgets.text import Text
from ui.words import choice_word

_MOST_IN_SPOT = 50


class MapScreen(PlainScreen):
    """The folium page and a card beside it. `view` is the map to show, one of its own unless given."""

    kinds = ("sighting",)

    def __init__(self, context: ScreenContext, view: MapView | None = None) -> None:
        super().__init__(context, "")
        self._title = self.tr("Map")
        self.heading.setText(self._title)
        self._state = MapState()
        self._points: list[MapPoint] = []
        self._rows: list[SightingRow] = []
        self._shown = Shown()
        self._fit = True
        self._pending_focus: tuple[float, float] | None = None
        self._map = view or MapView(language=current_language(), theme=current_theme().name)
        self._map.clicked.connect(self._clicked)
        self._map.point_picked.connect(self._picked)
        self._map.points_picked.connect(self._several_picked)
        self._map.failed.connect(self._failed)
        appearance().changed.connect(self._follow_theme)
        self._picker = TargetSelect(context)
        self._picker.chosen.connect(self._target_chosen)
        self._span = SpanSelect()
        self._span.chosen.connect(lambda _key: self._ask_for(span=self._span.span()))
        self._sure: dict[str, FilterChip] = {}
        for certainty in KINDS:
            chip = FilterChip(choice_word(certainty), 0)
            chip.setChecked(True)
            chip.clicked.connect(lambda _checked=False, certainty=certainty: self._toggle(certainty))
            self._sure[certainty] = chip
        self.add_filters(self._picker, self._span, *self._sure.values())
        fit = self.add_button(self.tr("Whole picture"), "maximize-2", self._map.fit)
        fit.setAccessibleName(self.tr("Show everything on the map"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._map, 1)
        row.addWidget(self._build_card())
        self._row = row
        self.body.addLayout(row, 1)

    def _build_card(self) -> QWidget:
        self._card = Card(self.tr("On the map"), "map-pin")
        self._card.setFixedWidth(300)
        self._words = Text("", "body", wrap=True, selectable=True)
        self._fields = FieldGrid(1)
        self._open = OutlineButton(self.tr("Open dossier"), "user")
        self._open.clicked.connect(lambda _checked=False: self._open_dossier())
        self._add = OutlineButton(self.tr("Add a sighting here"), "plus")
        self._add.clicked.connect(lambda _checked=False: self._capture())
        self._record: Record[Sighting] | None = None
        self._place: tuple[float, float] | None = None
        self._spot = QVBoxLayout()
        self._spot.setSpacing(6)
        read = QWidget()
        words = QVBoxLayout(read)
        words.setContentsMargins(0, 0, 0, 0)
        words.addWidget(self._words)
        words.addWidget(self._fields)
        words.addLayout(self._spot)
        words.addStretch(1)
        self._card.body.addWidget(Scroll(read), 1)
        self._card.body.addWidget(self._add)
        self._card.body.addWidget(self._open)
        self._hint()
        return self._card

    def _hint(self) -> None:
        self._words.setText(self.tr("Click a point to read it. Click anywhere else to add a sighting there."))
        self._fields.set_fields([])
        self._open.hide()
        self._add.hide()

    # Showing ------------------------------------------------------------------------------------------------

    def activate(self, target_id: str = "", lat: float | None = None, lon: float | None = None, **_: object) -> None:
        """Come to the front: everything, or one target, or one place."""
        if target_id != self._state.wanted.target or not self._points:
            self._want(target=target_id)
            self._fit = True
        self._picker.show_target(target_id)
        if lat is not None and lon is not None:
            self._pending_focus, self._fit = (lat, lon), False
        self.load()

    def load(self) -> None:
        """Ask for the positions, and for the track of one target."""
        workspace, wanted = self.context.workspace, self._state.wanted.filter(datetime.now(UTC))
        wanted = msgspec.structs.replace(wanted, with_position=True, sort="seen_at")
        draws_track = self._state.draws_track
        self._picker.load()

        def ask() -> tuple[list[MapPoint], list[SightingRow]]:
            rows = workspace.sightings.page(wanted, 2000, 0) if draws_track else []
            since = None if wanted.since is None else round(wanted.since.timestamp() * 1_000_000)
            return workspace.maps.points(wanted.target, since_us=since), rows

        self.context.tasks.run(ask, then=self._loaded, failed=self.context.report_error, owner=self, replaces="points")

    def _loaded(self, found: tuple[list[MapPoint], list[SightingRow]]) -> None:
        self._points, self._rows = found
        for certainty, count in Shown.of(self._points).counts().items():
            if certainty in self._sure:
                self._sure[certainty].set_count(count)
        self._draw()

    def _draw(self) -> None:
        """Put on the map what is asked for."""
        self._shown = Shown.of(self._points, self._state.certainties)
        self._map.set_points(self._shown.packed())
        self._map.set_track(list(track(self._rows, self._state.certainties)))
        count = len(self._shown.points)
        self.say(self.tr("%n position(s) · nothing is fetched from any network", "", count))
        if self._pending_focus is not None:
            self._map.focus(*self._pending_focus, 13)
            self._pending_focus = None
        elif self._fit:
            self._map.fit()
        self._fit = False

    def _follow_theme(self) -> None:
        self._map.set_theme(current_theme().name)

    def _failed(self, _reason: str) -> None:
        self._map.hide()
        empty = EmptyState(
            self.tr("The map cannot be shown"),
            self.tr("The list of sightings has everything that the map would show."),
            icon="map",
            action=self.tr("Show the list"),
        )
        empty.acted.connect(lambda: self.context.navigate("sightings", target_id=self._state.wanted.target))
        self._row.insertWidget(0, empty, 1)

    # Acts ---------------------------------------------------------------------------------------------------

    def _want(self, **conditions: Any) -> None:
        self._state = replace(self._state, wanted=replace(self._state.wanted, **conditions))

    def _ask_for(self, **conditions: Any) -> None:
        self._want(**conditions)
        self._fit = True
        self.load()

    def _target_chosen(self, target_id: str) -> None:
        self._ask_for(target=target_id)

    def _toggle(self, certainty: str) -> None:
        self._state = replace(self._state, certainties=self._state.toggled(certainty))
        for name, chip in self._sure.items():
            chip.setChecked(name in self._state.certainties)
        self._draw()

    def _clicked(self, lat: float, lon: float) -> None:
        self._place, self._record = (lat, lon), None
        self._clear_spot()
        self._words.setText(self.tr("A place on the map"))
        self._fields.set_fields([Field(self.tr("Position"), f"{lat:.5f}, {lon:.5f}", ident=True)])
        self._add.show()
        self._open.hide()

    def _capture(self) -> None:
        if self._place is not None:
            self.context.capture(self._state.wanted.target or None, *self._place)

    def _picked(self, number: int) -> None:
        self._clear_spot()
        self._read(self._shown.record(number))

    def _several_picked(self, numbers: list[int]) -> None:
        """List what stands in one spot, the newest first; one alone is read at once."""
        records = self._shown.records(numbers)[-_MOST_IN_SPOT:]
        if len(records) < 2:
            self._clear_spot()
            self._read(records[0] if records else "")
            return
        rows = self.context.workspace.sightings.rows
        self.context.tasks.run(rows, records, then=self._list_spot, owner=self, replaces="spot")

    def _list_spot(self, rows: list[SightingRow]) -> None:
        self._clear_spot()
        self._record, self._place = None, None
        self._words.setText(self.tr("%n sighting(s) in this spot", "", len(rows)))
        self._fields.set_fields([])
        self._open.hide()
        self._add.hide()
        for row in sorted(rows, key=lambda one: one.seen_at, reverse=True):
            words = " · ".join(part for part in (moments.short(row.seen_at), row.target_name) if part)
            button = OutlineButton(words)
            button.clicked.connect(partial(self._read_from_spot, row.id))
            self._spot.addWidget(button)

    def _read_from_spot(self, record_id: str, _checked: bool = False) -> None:
        self._read(record_id)

    def _clear_spot(self) -> None:
        while (item := self._spot.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _read(self, record_id: str) -> None:
        if record_id:
            records = self.context.workspace.records
            self.context.tasks.run(records.get, record_id, then=self._show, owner=self, replaces="read")

    def _show(self, record: Record[Any]) -> None:
        self._record = record
        value: Sighting = record.value
        self._words.setText(value.text or value.place)
        fields = (
            (self.tr("Seen"), moments.full(value.seen_at)),
            (self.tr("Place"), value.place),
            (self.tr("How sure"), choice_word(value.certainty)),
            (self.tr("Grade and handling"), f"{value.grade} · {value.handling}"),
            (self.tr("Within"), f"{value.radius_m:.0f} m" if value.radius_m else ""),
            (self.tr("Recorded by"), record.author.name),
        )
        self._fields.set_fields([Field(label, text) for label, text in fields if text])
        self._open.show()
        self._add.hide()

    def _open_dossier(self) -> None:
        if self._record is not None:
            self.context.navigate("dossier", target_id=self._record.value.target)
