"""A small map that does not move: the base map, the last place with its accuracy, the numbered places before it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.maps.geodesy import circle
from app.maps.layers import TrackPoint
from app.maps.style import ThemeName
from ui.paint import draw_ring, prepare, rounded_path
from ui.theme import current_theme
from ui.widgets.map_marks import draw_track
from ui.widgets.map_painter import (
    camera_for,
    draw_base,
    draw_caption,
    draw_notice,
    draw_scale,
    has_street_map,
    map_name,
)


class MiniMap(QWidget):
    """Click, Enter or Space asks for the large map."""

    activated = Signal()

    def __init__(self, parent: QWidget | None = None, language: str = "en", theme: ThemeName = "dark") -> None:
        super().__init__(parent)
        self._track: tuple[TrackPoint, ...] = ()
        self._language, self._theme = language, theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Map of the last sightings"))

    def set_theme(self, name: ThemeName) -> None:
        """Draw in another theme."""
        self._theme = name
        self.update()

    def set_track(self, track: Sequence[TrackPoint]) -> None:
        """Show these places, oldest first."""
        self._track = tuple(track)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(420, 260)

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(160, 100)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the map."""
        theme = current_theme()
        painter = QPainter(self)
        prepare(painter)
        box = QRectF(self.rect())
        painter.setClipPath(rounded_path(box, theme.radius("m")))
        recent = self._track[-4:]
        camera = camera_for(_places(recent), box, closest=14.5)
        draw_base(painter, box, camera, self._theme, self._language)
        draw_track(painter, box, camera, recent, self._theme)
        shown = map_name(camera) or self.tr("world")
        draw_caption(painter, box, f"{self.tr('Offline map')} · {shown}", self._theme)
        if recent and not has_street_map(camera):
            draw_notice(painter, box, self.tr("No street map for this area"), self._theme)
        if recent:
            draw_scale(painter, box, camera, recent[-1].lat, self._theme)
        if self.hasFocus():
            draw_ring(painter, theme, box, theme.radius("m"))
        painter.end()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Ask for the large map."""
        self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the large map."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit()
            return
        super().keyPressEvent(event)


def _places(track: Sequence[TrackPoint]) -> list[tuple[float, float]]:
    """Return the places of a track and the rim of its last circle, so that the whole circle is in view."""
    places = [(point.lat, point.lon) for point in track]
    if track and track[-1].accuracy_m:
        places += circle(track[-1].lat, track[-1].lon, track[-1].accuracy_m, corners=4)
    return places
