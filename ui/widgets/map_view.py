"""The live map: folium's page in a web view that reaches only this program.

It shows places and reports clicks and numbers; what a number stands for is the screen's knowledge.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.maps.answers import HOST, SCHEME
from app.maps.layers import PointSet, TrackPoint
from app.maps.style import ThemeName, map_style
from app.maps.view_content import ViewContent
from app.maps.words import MapWords
from ui.widgets.map_bridge import MapFacade, bridge_user_script
from ui.widgets.map_scheme import MapPage, MapProfile, shared_profile

_MOST_RELOADS = 3
_PATIENCE_MS = 12_000


class MapView(QWidget):
    """A map that can be moved. All methods may be called before `ready`; nothing is lost in a reload."""

    ready = Signal()
    painted = Signal()
    clicked = Signal(float, float)
    point_picked = Signal(int)
    points_picked = Signal(list)
    points_appended = Signal(int)
    view_changed = Signal(float, float, float)
    failed = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        language: str = "en",
        theme: ThemeName = "dark",
        profile: MapProfile | None = None,
    ) -> None:
        super().__init__(parent)
        self._profile = profile or shared_profile()
        self._content = ViewContent(theme, language, self._words())
        self._name = self._profile.answers.register(self._content)
        self._is_ready = False
        self._is_load_due = False
        self._reloads = 0
        self._waiting: list[tuple[str, dict[str, object]]] = []
        # A renderer that dies while it starts tells nobody.
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._view = QWebEngineView(self)
        self._page = MapPage(self._profile, self._view)
        self._facade = MapFacade(self)
        self._channel = QWebChannel(self)
        self._build()
        self._load()

    def _build(self) -> None:
        self.setFocusProxy(self._view)
        self.setAccessibleName(self.tr("Map"))
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._view.setAcceptDrops(False)
        self._view.setPage(self._page)
        self._channel.registerObject("map", self._facade)
        self._page.setWebChannel(self._channel, QWebEngineScript.ScriptWorldId.ApplicationWorld.value)
        self._page.scripts().insert(bridge_user_script())
        self._page.renderProcessTerminated.connect(self._on_renderer_gone)
        self._page.loadFinished.connect(self._on_load_finished)
        self._patience.timeout.connect(self._on_patience_ended)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        facade = self._facade
        facade.page_loaded.connect(self._on_loaded)
        facade.page_painted.connect(self.painted)
        facade.page_broken.connect(self._on_broken)
        facade.place_clicked.connect(self.clicked)
        facade.records_picked.connect(self._on_picked)
        facade.view_moved.connect(self._on_moved)
        facade.points_appended.connect(self.points_appended)
        # The page holds a name in the address space for as long as the view lives.
        answers, name = self._profile.answers, self._name
        self.destroyed.connect(lambda: answers.forget(name))
        self._colour_ground()

    def _load(self) -> None:
        self._is_ready = self._is_load_due = False
        self._patience.start()
        address = f"{SCHEME}://{HOST}/map/{self._name}"
        self._page.load(QUrl(address))  # rule: allow url-from-text - our own scheme and a name that we made

    @property
    def is_ready(self) -> bool:
        """Whether the page shows the current content."""
        return self._is_ready

    def set_theme(self, name: ThemeName) -> None:
        """Change colours while the map stays where it is."""
        self._content.theme = name
        self._colour_ground()
        self._refresh()

    def set_language(self, language: str) -> None:
        """Change the language of names and words."""
        self._content.language = language
        self._content.words = self._words()
        self._refresh()

    def set_text_scale(self, scale: float) -> None:
        """Enlarge words and marks with the rest of the program."""
        self._view.setZoomFactor(scale)

    def set_points(self, points: PointSet) -> None:
        """Show these points and no others; the view stays where it is."""
        self._content.set_points(points)
        self._refresh()

    def append_points(self, points: PointSet) -> None:
        """Show these points as well, without a reload."""
        before = self._content.points_revision
        self._content.append_points(points)
        revision = self._content.points_revision
        self._send("append", revision=revision, after=before, bounds=self._content.bounds())

    def set_track(self, track: Sequence[TrackPoint]) -> None:
        """Show the track of one target, oldest first; an empty one takes it away."""
        self._content.track = tuple(track)
        self._refresh()

    def select(self, index: int | None) -> None:
        """Ring the point with this number, or none."""
        self._content.selected = index
        self._send("select", index=index)

    def focus(self, lat: float, lon: float, zoom: float) -> None:
        """Move the middle of the map. (The keyboard focus is setFocus.)."""
        self._content.view = (lat, lon, zoom)
        self._send("focus", lat=lat, lon=lon, zoom=zoom)

    def fit(self) -> None:
        """Show all points and the track."""
        self._content.view = None
        bounds = self._content.bounds()
        if bounds is not None:
            self._send("fit", bounds=bounds)

    def clear_pin(self) -> None:
        """Take away the pin of the last click."""
        self._send("clear_pin")

    def set_drops_pins(self, drops: bool) -> None:
        """Say whether a click on empty land leaves a pin."""
        self._content.drops_pins = drops
        self._refresh()

    def grab_png(self) -> bytes:
        """Return what the map shows now, as PNG."""
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._view.grab().save(buffer, "PNG")
        return bytes(content.data())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language of the program."""
        if event.type() == QEvent.Type.LanguageChange:
            self._content.words = self._words()
            self._refresh()
        super().changeEvent(event)

    def _refresh(self) -> None:
        self._content.revision += 1
        self._send("refresh")

    def _send(self, do: str, **fields: object) -> None:
        if self._is_ready:
            self._facade.command(do, **fields)
        elif do in {"focus", "fit"}:
            # The state that the page fetches holds all else; a move asked for in the meantime is made up for.
            self._waiting = [(do, fields)]

    def _on_loaded(self, revision: int) -> None:
        if revision != self._content.revision:
            self._facade.command("refresh")
            return
        first = not self._is_ready
        self._is_ready = True
        self._patience.stop()
        if first:
            for do, fields in self._waiting:
                self._facade.command(do, **fields)
            self._waiting = []
            self.ready.emit()

    def _on_picked(self, indices: list[int]) -> None:
        if len(indices) == 1:
            self.point_picked.emit(indices[0])
        else:
            self.points_picked.emit(indices)

    def _on_moved(self, lat: float, lon: float, zoom: float) -> None:
        self._content.view = (lat, lon, zoom)
        self.view_changed.emit(lat, lon, zoom)

    def _on_load_finished(self, ok: bool) -> None:
        # A refused navigation ends like this too, while the page stands as it was.
        if not ok and not self._is_ready:
            self._try_again(self.tr("The map could not be opened. The list shows the same records."))

    def _on_broken(self) -> None:
        self._try_again(self.tr("The map lost its data. The list shows the same records."))

    def _on_patience_ended(self) -> None:
        self._try_again(self.tr("The map could not be opened. The list shows the same records."))

    def _on_renderer_gone(self, status: QWebEnginePage.RenderProcessTerminationStatus, _code: int) -> None:
        if status != QWebEnginePage.RenderProcessTerminationStatus.NormalTerminationStatus:
            self._try_again(self.tr("The map stopped and could not be started again. The list shows the same records."))

    def _try_again(self, words: str) -> None:
        self._is_ready = False
        if self._is_load_due:
            return  # the end of a renderer is told twice: as such, and as the failure of its page
        self._patience.stop()
        if self._reloads >= _MOST_RELOADS:
            self.failed.emit(words)
            return
        self._reloads += 1
        self._is_load_due = True
        # Not from within the signal of the load that failed: the new one would be taken for its end.
        QTimer.singleShot(0, self, self._load)

    def _colour_ground(self) -> None:
        # Without it the view flashes white before the first picture, which ruins eyes that are used to the dark.
        self._page.setBackgroundColor(QColor(map_style(self._content.theme)["colours"]["water"]))

    def _words(self) -> MapWords:
        return MapWords(
            offline_map=self.tr("Offline map"),
            world=self.tr("World"),
            no_street_map=self.tr("No street map for this area"),
            zoom_in=self.tr("Zoom in"),
            zoom_out=self.tr("Zoom out"),
            fit=self.tr("Show everything"),
            legend=self.tr("What the signs mean"),
            kinds=(
                self.tr("Sighting, confirmed"),
                self.tr("Sighting, reported"),
                self.tr("Sighting, doubtful"),
                self.tr("Address"),
                self.tr("Movement"),
            ),
            boundaries=self.tr(
                "Boundaries and names are those of the map data. They are indicative and express no opinion on the "
                "status of any territory."
            ),
            nothing=self.tr("No places to show"),
        )
