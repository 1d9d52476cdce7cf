from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ui.screens.targets.state import arrivals


@pytest.mark.parametrize(
    ("shown", "found", "reading", "waiting"),
    [
        ("", "ab", range(5), None),  # nothing to disturb
        ("abc", "abc", range(2), None),
        ("abc", "xabc", range(2), 1),  # a row would push what is read
        ("abc", "abcx", range(2), None),  # below the screen
        ("abc", "ac", range(2), None),  # a row that left is not shown on
        ("abc", "bac", range(3), 2),  # the order changed
        ("abc", "acb", range(1), None),
        ("abc", "xyabc", range(0), None),  # another screen is in front
    ],
)
def test_what_is_read_does_not_move_under_the_eyes(shown: str, found: str, reading: range, waiting: int | None) -> None:
    assert arrivals(list(shown), list(found), reading) == waiting


@settings(deadline=None)
@given(st.permutations(list("abcdef")), st.permutations(list("abcdefgh")), st.integers(0, 6))
def test_rows_are_shown_at_once_only_when_those_on_the_screen_stay(
    shown: list[str], found: list[str], stop: int
) -> None:
    if arrivals(shown, found, range(stop)) is None:
        assert shown[:stop] == found[:stop]
    else:
        assert shown[:stop] != found[:stop]
