"""The overview of a dossier: where the target was last seen, on the map that is here, and what is latest."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.queries import Dossier
from app.services.maps import track_of
from ui import moments
from ui.context import ScreenContext
from ui.i18n import current_language
from ui.theme import appearance, current_theme
from ui.widgets.button import OutlineButton
from ui.widgets.card import Card
from ui.widgets.chip import Chip, age_face
from ui.widgets.mini_map import MiniMap
from ui.widgets.text import Text
from ui.widgets.timeline import Timeline
from ui.words import choice_word

_TWO_COLUMNS_PX = 640  # of width, at text scale 100 %


class OverviewTab(QWidget):
    """Map beside timeline."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._target_id = ""
        self._card = Card(self.tr("Last sighting"), "map-pin", icon_tone="danger")
        self._age = Chip("")
        self._card.header.insertWidget(2, self._age)
        self._map = MiniMap(language=current_language(), theme=current_theme().name)
        self._map.setMinimumHeight(120)
        self._map.activated.connect(self._open_map)
        appearance().changed.connect(self._follow_theme)
        self._place = Text("", "value", elide=True)
        self._line = Text("", "detail", "text2", elide=True)
        button = OutlineButton(self.tr("Open map"), "map")
        button.clicked.connect(lambda _checked=False: self._open_map())
        below = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._place)
        words.addWidget(self._line)
        below.addLayout(words, 1)
        below.addWidget(button)
        self._card.body.addWidget(self._map, 1)
        self._card.body.addLayout(below)
        latest = Card(self.tr("Latest"), "history")
        self._latest_card = latest
        self._timeline = Timeline(name=self.tr("Latest"))
        latest.body.addWidget(self._timeline, 1)
        layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns = layout
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._card, 11)
        layout.addWidget(latest, 9)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand one under the other where two have no room side by side."""
        super().resizeEvent(event)
        wide = self.width() >= current_theme().px(_TWO_COLUMNS_PX)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show a dossier."""
        self._target_id = dossier.target.id
        self._timeline.set_entries(dossier.latest)
        count = dossier.counts.get("sighting", 0), dossier.counts.get("note", 0)
        sightings = self.tr("%n sighting(s)", "", count[0])
        notes = self.tr("%n note(s)", "", count[1])
        self._latest_card.set_note(f"{sightings} · {notes}")
        self._map.set_track(track_of(dossier.trail))
        last = dossier.last_sighting
        self._card.set_note(f"±{moments.distance(last.value.radius_m)}" if last and last.value.radius_m else "")
        if last is None:
            self._place.setText(self.tr("Not seen yet"))
            self._line.setText(self.tr("F2 records a sighting."))
            self._age.hide()
            return
        value = last.value
        now = datetime.now(UTC)
        face = age_face(value.seen_at, now)
        self._age.set_face(type(face)(moments.ago(value.seen_at, now), face.icon or "clock", face.severity))
        self._age.show()
        self._place.setText(value.place or value.text)
        who = value.observer or last.author.name
        said = (choice_word(value.certainty), moments.short(value.seen_at, now), value.grade, who)
        self._line.setText(" · ".join(part for part in said if part))

    def _open_map(self) -> None:
        self._context.navigate("map", target_id=self._target_id)

    def _follow_theme(self) -> None:
        self._map.set_theme(current_theme().name)
