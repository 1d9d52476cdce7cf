"""A map as one HTML file that any browser opens without a network: the base map and the positions as SVG, no script.

Words are escaped as text; the file says by its own policy that nothing may be loaded or run.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from app.maps.basemap import open_basemap
from app.maps.layers import PointKind, PointSet, TrackPoint
from app.maps.projection import to_world
from app.maps.style import ThemeName, map_style
from app.maps.vector_tiles import decode_tile

SIZE = 4096.0
ZOOM = 3
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_FACES = {PointKind.CONFIRMED: "ok_fill", PointKind.REPORTED: "warn_fill"}


def render_html(
    points: PointSet,
    track: Sequence[TrackPoint],
    *,
    texts: Mapping[int, tuple[str, str]] | None = None,
    title: str = "Calibar",
    theme: ThemeName = "light",
    language: str = "en",
) -> bytes:
    """Return the file; `texts` are (title, detail) by the index of a point."""
    colours = map_style(theme)["colours"]
    shapes = [*_land(colours), *_track(track, colours), *_marks(points, texts or {}, colours)]
    page = (
        f'<!DOCTYPE html><html lang="{escape(language, quote=True)}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}"><title>{escape(title)}</title>'
        f"<style>body{{margin:0;background:{colours['water']};color:{colours['text']};font:14px sans-serif}}"
        "svg{width:100vw;height:92vh}p{margin:6px 12px}</style></head><body>"
        f'<p>{escape(title)}</p><svg viewBox="{_view_box(points)}" preserveAspectRatio="xMidYMid meet">'
        f"{''.join(shapes)}</svg><p>Natural Earth · GeoNames (CC BY 4.0)</p></body></html>"
    )
    return page.encode("utf-8")


def _place(lat: float, lon: float) -> tuple[float, float]:
    x, y = to_world(lat, lon)
    return x * SIZE, y * SIZE


def _view_box(points: PointSet) -> str:
    bounds = points.bounds()
    if bounds is None:
        return f"0 0 {SIZE:g} {SIZE:g}"
    left, top = _place(bounds.north, bounds.west)
    right, bottom = _place(bounds.south, bounds.east)
    margin = max(12.0, (right - left) * 0.2, (bottom - top) * 0.2)
    return f"{left - margin:.2f} {top - margin:.2f} {right - left + 2 * margin:.2f} {bottom - top + 2 * margin:.2f}"


def _land(colours: Mapping[str, str]) -> Iterator[str]:
    base = open_basemap()
    tiles = 2**ZOOM
    step = SIZE / tiles
    for x in range(tiles):
        for y in range(tiles):
            tile = base.tile(base.sets[0].id, ZOOM, x, y)
            layer = decode_tile(tile.content).get("country") if tile is not None else None
            if layer is None:
                continue
            factor = step / layer.extent
            parts = []
            for feature in layer.features:
                for ring in feature.parts:
                    path = " ".join(f"{x * step + px * factor:.1f},{y * step + py * factor:.1f}" for px, py in ring)
                    parts.append(f"M{path}Z")
            yield (
                f'<path d="{"".join(parts)}" fill="{colours["land"]}" stroke="{colours["border"]}" '
                'stroke-width="0.6" vector-effect="non-scaling-stroke" fill-rule="evenodd"/>'
            )


def _track(track: Sequence[TrackPoint], colours: Mapping[str, str]) -> Iterator[str]:
    if len(track) > 1:
        path = " ".join("{:.3f},{:.3f}".format(*_place(point.lat, point.lon)) for point in track)
        yield (
            f'<polyline points="{path}" fill="none" stroke="{colours["accent"]}" stroke-width="2" '
            'stroke-dasharray="6 4" vector-effect="non-scaling-stroke"/>'
        )


def _marks(points: PointSet, texts: Mapping[int, tuple[str, str]], colours: Mapping[str, str]) -> Iterator[str]:
    for place in range(len(points)):
        x, y = _place(float(points.lat[place]), float(points.lon[place]))
        colour = colours[_FACES.get(PointKind(int(points.kind[place])), "text3")]
        words = ": ".join(part for part in texts.get(int(points.index[place]), ("", "")) if part)
        named = f"<title>{escape(words)}</title>" if words else ""
        yield (
            f'<path d="M{x:.3f} {y:.3f}h0" stroke="{colour}" stroke-width="10" stroke-linecap="round" '
            f'vector-effect="non-scaling-stroke">{named}</path>'
        )
