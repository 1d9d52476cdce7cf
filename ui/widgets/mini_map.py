"""A small map that does not move: the base map, the last place with its accuracy, the numbered places before it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.services.maps import ThemeName, TrackPoint
from ui.paint import draw_ring, prepare, rounded_path
from ui.theme import current_theme
from ui.widgets.map_painter import camera_for, draw_base, draw_caption, draw_scale, draw_track


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
        camera = camera_for([(point.lat, point.lon) for point in recent], box)
        draw_base(painter, box, camera, self._theme, self._language)
        draw_track(painter, box, camera, recent, self._theme)
        draw_caption(painter, box, self.tr("Offline map · world"), self._theme)
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
