"""The map: clustered sightings of all targets or one, the track of one, a click to add a sighting."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.queries import MapPoint, Record, SightingFilter, SightingRow, TargetRow
from app.domain.sightings import Sighting
from app.services.maps import points_of
from ui import moments
from ui.context import ScreenContext
from ui.i18n import current_language
from ui.screens.capture.target_field import TargetField
from ui.screens.map.state import track
from ui.screens.plain import PlainScreen
from ui.theme import appearance, current_theme
from ui.widgets.button import OutlineButton
from ui.widgets.card import Card
from ui.widgets.chip import FilterChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.field_grid import Field, FieldGrid
from ui.widgets.map_view import MapView
from ui.widgets.text import Text
from ui.words import choice_word


class MapScreen(PlainScreen):
    """The folium page and a card beside it."""

    kinds = ("sighting",)

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context, "")
        self._title = self.tr("Map")
        self.heading.setText(self._title)
        self._target = ""
        self._points: list[MapPoint] = []
        self._fit = True
        self._pending_focus: tuple[float, float] | None = None
        self._map = MapView(language=current_language(), theme=current_theme().name)
        self._map.clicked.connect(self._clicked)
        self._map.point_picked.connect(self._picked)
        self._map.points_picked.connect(self._several_picked)
        self._map.failed.connect(self._failed)
        appearance().changed.connect(self._follow_theme)
        self._all = FilterChip(self.tr("All targets"))
        self._all.setChecked(True)
        self._all.clicked.connect(lambda _checked=False: self._show_all())
        self._picker = TargetField(context)
        self._picker.setMaximumWidth(440)
        self._picker.chosen.connect(self._target_chosen)
        self.head.insertWidget(1, self._all)
        self.head.insertWidget(2, self._picker)
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
        self._card.body.addWidget(self._words)
        self._card.body.addWidget(self._fields)
        self._card.body.addStretch(1)
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
        if target_id != self._target or not self._points:
            self._target, self._fit = target_id, True
        self._all.setChecked(not self._target)
        self._picker.show_target(self._target)
        if lat is not None and lon is not None:
            self._pending_focus, self._fit = (lat, lon), False
        self.load()

    def load(self) -> None:
        """Ask for the positions, and for the track of one target."""
        workspace, target = self.context.workspace, self._target

        def ask() -> tuple[list[MapPoint], list[SightingRow]]:
            rows = []
            if target:
                wanted = SightingFilter(target=target, with_position=True, sort="seen_at")
                rows = workspace.sightings.page(wanted, 2000, 0)
            return workspace.maps.points(target), rows

        self.context.tasks.run(ask, then=self._loaded, failed=self.context.report_error, owner=self, replaces="points")

    def _loaded(self, found: tuple[list[MapPoint], list[SightingRow]]) -> None:
        self._points, rows = found
        self._map.set_points(points_of(self._points))
        self._map.set_track(list(track(rows)))
        self.say(self.tr("%n position(s) · nothing is fetched from any network", "", len(self._points)))
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
        empty.acted.connect(lambda: self.context.navigate("sightings", target_id=self._target))
        self._row.insertWidget(0, empty, 1)

    # Acts ---------------------------------------------------------------------------------------------------

    def _show_all(self) -> None:
        self._target, self._fit = "", True
        self._all.setChecked(True)
        self._picker.show_search()
        self.load()

    def _target_chosen(self, row: TargetRow) -> None:
        self._target, self._fit = row.id, True
        self._all.setChecked(False)
        self.load()

    def _clicked(self, lat: float, lon: float) -> None:
        self._place, self._record = (lat, lon), None
        self._words.setText(self.tr("A place on the map"))
        self._fields.set_fields([Field(self.tr("Position"), f"{lat:.5f}, {lon:.5f}", ident=True)])
        self._add.show()
        self._open.hide()

    def _capture(self) -> None:
        if self._place is not None:
            self.context.capture(self._target or None, *self._place)

    def _picked(self, place: int) -> None:
        if 0 <= place < len(self._points):
            point = self._points[place]
            self.context.tasks.run(self.context.workspace.records.get, point.id, then=self._show, owner=self)

    def _several_picked(self, places: list[int]) -> None:
        if places:
            self._picked(places[-1])

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
