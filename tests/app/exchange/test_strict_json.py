import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadInputError
from app.exchange.strict_json import MAX_DEPTH, parse_json


@pytest.mark.parametrize(
    ("text", "reason", "where"),
    [
        ("{", "not JSON", "line 1 column 2"),
        ('{\n "a": tru}', "not JSON", "line 2 column 7"),
        ('{"a": 1, "a": 2}', "twice", "key 'a'"),
        ('{"é\\ud800": 1, "é\\ud800": 2}', "twice", "key '\\xe9\\ud800'"),
        ("[NaN]", "not a number", "number NaN"),
        ("[-Infinity]", "not a number", "number -Infinity"),
        ("[1e999]", "too large", "number 1e999…"),
        ("[9223372036854775808]", "too large", "number 9223372036854775808…"),
        (f"[{2**53 + 1}]", "too large", f"number {2**53 + 1}…"),
        ("[" + "9" * 5_000 + "]", "too large", "number " + "9" * 20 + "…"),
        ("[" * 17 + "]" * 17, "deeper than 16", "line 1"),
        ("\n" + "[" * 200_000, "deeper than 16", "line 2"),
        ('{"a":' * 200_000, "deeper than 16", "line 1"),
        ("", "not JSON", "line 1 column 1"),
        ("[] []", "not JSON", "line 1 column 4"),
    ],
)
def test_what_json_of_strangers_may_not_hold(text: str, reason: str, where: str) -> None:
    with pytest.raises(BadInputError, match=reason) as caught:
        parse_json(text)
    assert caught.value.where == where
    assert caught.value.__cause__ is None


def test_the_deepest_json_and_the_largest_number() -> None:
    assert parse_json("[" * MAX_DEPTH + "]" * MAX_DEPTH)
    assert parse_json(f"[{2**53}, -{2**53}]") == [2**53, -(2**53)]


def test_brackets_inside_strings_are_no_depth() -> None:
    assert parse_json(json.dumps(["[" * 100 + '"' + "{" * 100 + "\\"])) == ["[" * 100 + '"' + "{" * 100 + "\\"]


@pytest.mark.parametrize("text", ['"' + '\\"' * 1_000_000, '"\\', '["' + "a" * 1_000_000])
def test_a_string_without_end_costs_no_time(text: str) -> None:
    with pytest.raises(BadInputError, match="not JSON"):
        parse_json(text)


good = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(good, st.booleans())
def test_good_json_is_read_as_it_is(value: object, ascii_only: bool) -> None:
    assert parse_json(json.dumps(value, ensure_ascii=ascii_only)) == value


@given(st.text(st.sampled_from('{}[]",:\\ \n0159eE.-tfn"ud8ñ')))
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(BadInputError):
        parse_json(text)
