"""Reads the tokens: colours and sizes by meaning, for the three themes. It knows no Qt and draws nothing."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from resources.locate import locate

ThemeName = Literal["dark", "light", "night"]
THEME_NAMES: tuple[ThemeName, ...] = get_args(ThemeName)


@dataclass(frozen=True)
class TypeSize:
    """One kind of text: pixels at text scale 100 % and the weight of the face."""

    size_px: int
    weight: int


@dataclass(frozen=True)
class Tokens:
    """The sizes that all themes share, and the colours of each theme as `#RRGGBB`."""

    space: Mapping[str, int]
    radius: Mapping[str, int]
    hit: Mapping[str, int]
    types: Mapping[str, TypeSize]
    colours: Mapping[ThemeName, Mapping[str, str]]


@cache
def load_tokens() -> Tokens:
    """Return the tokens of `resources/theme/tokens.toml`; read once."""
    table = tomllib.loads(locate("theme/tokens.toml").read_text("utf-8"))
    return Tokens(
        space=table["space"],
        radius=table["radius"],
        hit=table["hit"],
        types={kind: TypeSize(row["size"], row["weight"]) for kind, row in table["type"].items()},
        colours={name: table[name] for name in THEME_NAMES},
    )


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two `#RRGGBB` colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
