"""The map page, written by folium: no inline script, no remote address, no word of a user.

folium gives the map, the layers and the order in which they start; the script it writes is served as a file of its
own, and everything that belongs to a case comes later, as data. See `answers.py` for what the page may fetch.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

from app.maps.assets import AssetError

_OPTIONS: dict[str, Any] = {
    "min_zoom": 2,
    "max_zoom": 19,
    "attribution_control": False,
    "fade_animation": False,
    "world_copy_jump": True,
    "zoom_snap": 1,
    "bounce_at_zoom_limits": False,
    "max_bounds_viscosity": 1.0,
    "wheel_px_per_zoom_level": 90,
    "keyboard_pan_delta": 120,
}

# What a page of ours may never hold; `//` is how a browser writes "the same scheme, another host".
_REMOTE = re.compile(
    r"""(?:src|href|action|data|poster|srcset)\s*=\s*["']?\s*(?:[a-z][a-z0-9+.-]*:)?//|url\(\s*["']?(?:[a-z]+:)?//""",
    re.IGNORECASE,
)
_INLINE = re.compile(r"<script(?![^>]*\bsrc=)[^>]*>|\bon[a-z]+\s*=|javascript:", re.IGNORECASE)


class Page(NamedTuple):
    """The two texts of the page: the document, and the script that it names as /page.js."""

    html: bytes
    script: bytes


@cache
def map_page() -> Page:
    """Return the page; the same for every view and every day. Raises AssetError when folium wrote what we refuse."""
    container, script = _folium_parts()
    html = (
        "<!DOCTYPE html>\n<html lang='en'>\n<head>\n<meta charset='utf-8'>\n<title>Calibar</title>\n"
        "<link rel='stylesheet' href='/assets/leaflet.css'>\n<link rel='stylesheet' href='/assets/map.css'>\n"
        f"</head>\n<body>\n{container.strip()}\n"
        "<script src='/assets/leaflet.js'></script>\n<script src='/assets/map.js'></script>\n"
        "<script src='/page.js'></script>\n</body>\n</html>\n"
    )
    audit(html)
    return Page(html.encode(), script.encode())


@cache
def page_parts() -> tuple[str, str]:
    """Return folium's container element and its script, for pages that carry everything inside."""
    return _folium_parts()


def audit(html: str) -> None:
    """Refuse a page with an inline script, an event attribute or a remote address. Raises AssetError."""
    if found := _INLINE.search(html) or _REMOTE.search(html):
        raise AssetError(f"the map page holds what it must not: {found[0][:40]}", "Install the program again.")


def _folium_parts() -> tuple[str, str]:
    figure = _folium_map().get_root()
    figure.render()
    # The header holds only links to the network, styles that ours replace and an inline script: none of it is used.
    return str(figure.html.render()), f'"use strict";\n{figure.script.render()}'


def _folium_map() -> Any:
    # folium takes half a second to import; only a process that shows a map pays for it.
    import folium
    from branca.element import MacroElement
    from jinja2 import Template

    def part(name: str, template: str) -> MacroElement:
        element = MacroElement()  # type: ignore[no-untyped-call]  # branca has no types there  # type: ignore[no-untyped-call]  # branca has types, but not there
        element._name, element._id = name, "calibar"  # noqa: SLF001 - branca's way to name what it writes
        element._template = Template(f"{{% macro script(this, kwargs) %}}{template}{{% endmacro %}}")  # noqa: SLF001 - as above
        return element

    land = folium.Map(location=[12, -45], zoom_start=3, tiles=None, zoom_control=False, **_OPTIONS)
    land._id = "calibar"  # noqa: SLF001 - a fixed name makes the page the same each time
    for name, constructor in (
        ("world", 'new calibar.Tiles({set: "world", schema: "world", minNative: 0, maxNative: 6, minZoom: 1})'),
        ("grid", "new calibar.GroundGrid()"),
        ("labels", "new calibar.Labels()"),
        ("points", "new calibar.Points()"),
        ("track", "new calibar.Track()"),
    ):
        part(name, f"var {{{{ this.get_name() }}}} = {constructor};").add_to(land)
    start = (
        "calibar.start({{ this._parent.get_name() }}, {world: world_calibar, grid: grid_calibar, "
        "labels: labels_calibar, points: points_calibar, track: track_calibar});"
    )
    part("start", start).add_to(land)
    return land
