"""The one object that a map page can reach: numbers and ids in, commands out.

It lives in Chromium's application world, which the page's own scripts cannot see. What comes in is checked like any
other input; texts never pass.
"""

from __future__ import annotations

import json
import math
from typing import Any

from PySide6.QtCore import QFile, QIODevice, QObject, Signal, Slot
from PySide6.QtWebEngineCore import QWebEngineScript

from app.maps.assets import bridge_script

_MAX_INDEX = 2**31  # what a signal of Qt carries
_MAX_PICKED = 200


class MapFacade(QObject):
    """Slots for the page, signals for the view. Out-of-range values are dropped without a word to the page."""

    commanded = Signal(str)

    page_loaded = Signal(int)
    page_painted = Signal()
    page_broken = Signal()
    place_clicked = Signal(float, float)
    records_picked = Signal(list)
    view_moved = Signal(float, float, float)
    points_appended = Signal(int)

    def command(self, do: str, **fields: Any) -> None:
        """Send one command to the page."""
        self.commanded.emit(json.dumps({"do": do, **fields}, allow_nan=False))

    @Slot(float, float)
    def clicked(self, lat: float, lon: float) -> None:
        """Take a click on empty land."""
        if _is_place(lat, lon):
            self.place_clicked.emit(lat, lon)

    @Slot("QVariantList")
    def picked(self, indices: list[Any]) -> None:
        """Take the numbers of the points that lie under a click."""
        numbers = [int(n) for n in indices[:_MAX_PICKED] if isinstance(n, int | float) and 0 <= n < _MAX_INDEX]
        if numbers:
            self.records_picked.emit(numbers)

    @Slot(float, float, float)
    def moved(self, lat: float, lon: float, zoom: float) -> None:
        """Take the new middle of the view."""
        if _is_place(lat, lon) and 0 <= zoom <= 22:
            self.view_moved.emit(lat, lon, zoom)

    @Slot(int)
    def loaded(self, revision: int) -> None:
        """Take the revision that the page shows now."""
        self.page_loaded.emit(revision)

    @Slot(int)
    def appended(self, count: int) -> None:
        """Take how many points the page holds after an addition."""
        self.points_appended.emit(count)

    @Slot()
    def painted(self) -> None:
        """Take that the first picture with points stands on the screen."""
        self.page_painted.emit()

    @Slot()
    def broken(self) -> None:
        """Take that the page could not get its data."""
        self.page_broken.emit()


def bridge_user_script() -> QWebEngineScript:
    """Return Qt's channel script and ours, for the application world of each new document."""
    source = QFile(":/qtwebchannel/qwebchannel.js")
    if not source.open(QIODevice.OpenModeFlag.ReadOnly):
        raise RuntimeError("Qt came without qwebchannel.js")
    channel = bytes(source.readAll().data()).decode()
    source.close()
    script = QWebEngineScript()
    script.setName("calibar-bridge")
    script.setSourceCode(f"{channel}\n{bridge_script()}")
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
    script.setWorldId(QWebEngineScript.ScriptWorldId.ApplicationWorld.value)
    script.setRunsOnSubFrames(False)
    return script


def _is_place(lat: float, lon: float) -> bool:
    return math.isfinite(lat) and math.isfinite(lon) and abs(lat) <= 90 and abs(lon) <= 180
