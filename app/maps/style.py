"""The look of the map as one value, shared by the page and by QPainter: colours of a theme and rules of a schema.

Colours of marks and plates are the tokens of the program; colours of the land stand in resources/basemap/style.toml.
"""

from __future__ import annotations

import itertools
import tomllib
from functools import cache
from typing import Any, Literal, cast

from resources.locate import locate

ThemeName = Literal["light", "dark", "night"]
THEMES: tuple[ThemeName, ...] = ("light", "dark", "night")
_MARKS = (
    "accent", "on_accent", "danger", "danger_fill", "on_danger", "warn_fill", "ok_fill", "surface", "raised", "line",
    "line_strong", "text", "text2", "text3", "focus",
)  # fmt: skip


@cache
def map_style(theme: ThemeName) -> dict[str, Any]:
    """Return `name`, `colours` (#RRGGBB by meaning), `raster` (how pictures are tinted) and `schemas` (rules, labels).

    The dictionary is shared: read it, do not change it.
    """
    land = dict(_style()[theme])
    raster = land.pop("raster")
    tokens = _tokens()[theme]
    colours = land | {name: tokens[name] for name in _MARKS}
    schemas = {name: _style()[name] for name in ("world", "openmaptiles", "protomaps")}
    return {"name": theme, "colours": colours, "raster": raster, "schemas": schemas}


def at_zoom(stops: list[list[float]], zoom: float) -> float:
    """Return a size at a zoom, between stops of zoom and size."""
    if zoom <= stops[0][0]:
        return stops[0][1]
    for (z1, v1), (z2, v2) in itertools.pairwise(stops):
        if zoom <= z2:
            return v1 + (v2 - v1) * (zoom - z1) / (z2 - z1)
    return stops[-1][1]


@cache
def _style() -> dict[str, Any]:
    return tomllib.loads(locate("basemap/style.toml").read_text("utf-8"))


@cache
def _tokens() -> dict[str, dict[str, str]]:
    return cast("dict[str, dict[str, str]]", tomllib.loads(locate("theme/tokens.toml").read_text("utf-8")))
