"""The scripts and styles of the map page as bytes: Leaflet from the packages that carry it, ours from resources.

Third-party bytes are pinned by SHA-256 and refused when they differ; nothing is fetched. The wheels that carry them
are found, not imported, except the table of folium-offline.
"""

from __future__ import annotations

import hashlib
import importlib.util
from functools import cache
from pathlib import Path

from app.errors import CalibarError
from resources.locate import locate

# folium-offline files its assets under the addresses that folium would load; the end of one is enough to find it.
LEAFLET_CSS_END = "/leaflet@1.9.3/dist/leaflet.css"
_LEAFLET_JS = "static/js_lib_leaflet/leaflet.js"

# Leaflet 1.9.4, and the style sheet of 1.9.3 with its pictures inside, as folium-offline 0.20.0.2 carries it.
PINS = {
    "leaflet.js": "db49d009c841f5ca34a888c96511ae936fd9f5533e90d8b2c4d57596f4e5641a",
    "leaflet.css": "1773dea1910a75efc32ceff8df72d3237efbfff8f28b61860cc69b76f1707080",
}

# The order matters: each file stands on those before it.
_PAGE_PARTS = ("core", "mvt", "overlay", "tiles", "labels", "points", "track", "chrome", "main")


class AssetError(CalibarError):
    """A part of the map page is missing or is not what was tested; the map stays closed, everything else works."""

    code = "map_asset"


@cache
def leaflet_script() -> bytes:
    """Return Leaflet itself. Raises AssetError."""
    spec = importlib.util.find_spec("js_lib_leaflet")
    if spec is None or spec.origin is None:
        raise AssetError("the map library is missing", "Install the program again.")
    return _pinned("leaflet.js", (Path(spec.origin).parent / _LEAFLET_JS).read_bytes())


@cache
def leaflet_style() -> bytes:
    """Return Leaflet's style sheet, its pictures inside. Raises AssetError."""
    # The table is private to the package, so this is the only place that touches it.
    from offlinefolium.elements import _res

    address = next(address for address in _res if address.endswith(LEAFLET_CSS_END))
    return _pinned("leaflet.css", str(_res[address]).encode())


@cache
def page_script(source: str) -> bytes:
    """Return our own script with the given `source` of data, `live` or `file`, as one file."""
    parts = [locate(f"web/{name}.js").read_text("utf-8") for name in (*_PAGE_PARTS, f"source_{source}")]
    joined = "\n".join(parts)
    return f"var calibar = (function () {{\n{joined}\nreturn calibar;\n}})();\n".encode()


@cache
def page_style() -> bytes:
    """Return our own style sheet."""
    return locate("web/map.css").read_bytes()


@cache
def bridge_script() -> str:
    """Return the script of the isolated world, to stand behind Qt's qwebchannel.js."""
    return locate("web/bridge.js").read_text("utf-8")


@cache
def font(weight: int) -> bytes:
    """Return one weight of Inter, which the page cannot take from the program's own fonts."""
    return locate(f"fonts/inter-{weight}.ttf").read_bytes()


def _pinned(name: str, content: bytes) -> bytes:
    if hashlib.sha256(content).hexdigest() != PINS[name]:
        raise AssetError(f"{name} is not the file that was tested", "Install the program again.")
    return content
