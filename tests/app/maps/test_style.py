import re
import tomllib

import pytest

from app.maps.style import THEMES, ThemeName, at_zoom, map_style
from resources.locate import locate


@pytest.mark.parametrize("theme", THEMES)
def test_every_rule_names_a_colour_of_the_theme(theme: ThemeName) -> None:
    style = map_style(theme)
    for schema in style["schemas"].values():
        for rule in (*schema["rules"], *schema["labels"]):
            assert rule["colour"] in style["colours"]
            assert rule.get("outline", "land") in style["colours"]


@pytest.mark.parametrize("theme", THEMES)
def test_marks_have_the_colours_of_the_program(theme: ThemeName) -> None:
    tokens = tomllib.loads(locate("theme/tokens.toml").read_text("utf-8"))[theme]
    colours = map_style(theme)["colours"]
    assert colours["accent"] == tokens["accent"]
    assert all(re.fullmatch("#[0-9A-Fa-f]{6}", colour) for colour in colours.values())


def test_the_night_has_neither_green_nor_blue() -> None:
    assert {colour[3:] for colour in map_style("night")["colours"].values()} == {"0000"}


def test_sizes_between_stops() -> None:
    stops = [[4.0, 1.0], [8.0, 3.0]]
    assert [at_zoom(stops, zoom) for zoom in (0, 4, 6, 8, 12)] == [1.0, 1.0, 2.0, 3.0, 3.0]
