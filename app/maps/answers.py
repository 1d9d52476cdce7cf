"""Answers what the map page may ask of the program, and nothing else: one address space, GET only, no files.

It is the whole surface of the scheme `calibar:`; the Qt side only carries bytes (`ui/widgets/map_scheme.py`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from app.maps import assets
from app.maps.basemap import Basemap
from app.maps.page import map_page
from app.maps.tiles import VECTOR_TYPE
from app.maps.view_content import ViewContent

SCHEME = "calibar"
HOST = "app"

# No inline script, no eval, no frame, no worker, no form; connections only to the program itself.
CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src calibar:",
        "style-src calibar: 'unsafe-inline'",
        "img-src calibar: data: blob:",
        "font-src calibar:",
        "connect-src calibar:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-src 'none'",
        "frame-ancestors 'none'",
        "object-src 'none'",
        "worker-src 'none'",
        "media-src 'none'",
        "manifest-src 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}

_EMPTY_PAGE = (
    b"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Empty</title></head><body></body></html>"
)
_HTML, _SCRIPT, _CSS = "text/html;charset=utf-8", "text/javascript;charset=utf-8", "text/css;charset=utf-8"
_JSON, _BINARY = "application/json", "application/octet-stream"


class Answer(NamedTuple):
    """Bytes and their media type."""

    media_type: str
    content: bytes


class Answers:
    """The views that are open, the land under them, and one method."""

    def __init__(self, basemap: Basemap) -> None:
        self.basemap = basemap
        self._views: dict[str, ViewContent] = {}
        self._count = 0
        self._routes: tuple[tuple[re.Pattern[str], Callable[..., Answer | None]], ...] = (
            (re.compile(r"/map/(v\d+)"), self._page),
            (re.compile(r"/empty"), lambda: Answer(_HTML, _EMPTY_PAGE)),
            (re.compile(r"/page\.js"), lambda: Answer(_SCRIPT, map_page().script)),
            (re.compile(r"/assets/leaflet\.js"), lambda: Answer(_SCRIPT, assets.leaflet_script())),
            (re.compile(r"/assets/leaflet\.css"), lambda: Answer(_CSS, assets.leaflet_style())),
            (re.compile(r"/assets/map\.js"), lambda: Answer(_SCRIPT, assets.page_script("live"))),
            (re.compile(r"/assets/map\.css"), lambda: Answer(_CSS, assets.page_style())),
            (re.compile(r"/fonts/([4567]00)"), lambda weight: Answer("font/ttf", assets.font(int(weight)))),
            (re.compile(r"/view/(v\d+)/state"), self._state),
            (re.compile(r"/view/(v\d+)/points/(\d{1,9})"), self._points),
            (re.compile(r"/view/(v\d+)/delta/(\d{1,9})"), self._delta),
            (re.compile(r"/tiles/([a-z0-9-]{1,50})/(\d{1,2})/(\d{1,8})/(\d{1,8})"), self._tile),
        )

    def register(self, content: ViewContent) -> str:
        """Give a view its name in addresses."""
        self._count += 1
        name = f"v{self._count}"
        self._views[name] = content
        return name

    def forget(self, name: str) -> None:
        """Answer nothing more for a view."""
        self._views.pop(name, None)

    def answer(self, method: str, host: str, path: str, query: str = "") -> Answer | None:
        """Return the answer, None for whatever is not ours. Raises CalibarError for a damaged tile or asset."""
        if method != "GET" or host != HOST or query:
            return None
        for pattern, respond in self._routes:
            if match := pattern.fullmatch(path):
                return respond(*match.groups())
        return None

    def _page(self, view: str) -> Answer | None:
        return Answer(_HTML, map_page().html) if view in self._views else None

    def _state(self, view: str) -> Answer | None:
        content = self._views.get(view)
        return Answer(_JSON, content.state(self.basemap.sets)) if content else None

    def _points(self, view: str, revision: str) -> Answer | None:
        content = self._views.get(view)
        packed = content.points_pack(int(revision)) if content else None
        return Answer(_BINARY, packed) if packed is not None else None

    def _delta(self, view: str, revision: str) -> Answer | None:
        content = self._views.get(view)
        packed = content.delta_pack(int(revision)) if content else None
        return Answer(_BINARY, packed) if packed is not None else None

    def _tile(self, set_id: str, z: str, x: str, y: str) -> Answer | None:
        tile = self.basemap.tile(set_id, int(z), int(x), int(y))
        # A place without a tile is no error: open sea has none. An empty answer says so without a line in a log.
        return Answer(tile.media_type if tile else VECTOR_TYPE, tile.content if tile else b"")
