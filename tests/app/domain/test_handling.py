import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import handling
from app.errors import BadInputError


@pytest.mark.parametrize(
    ("text", "expected"),
    [("H0", "H0"), (" h2 ", "H2"), ("h2+h1", "H1+H2"), ("H1, H2; H1", "H1+H2"), ("H3 H0", "H0+H3")],
)
def test_codes_are_read_in_any_order(text: str, expected: str) -> None:
    assert handling.parse_handling(text) == expected
    assert msgspec.convert(expected, handling.Handling) == expected


@pytest.mark.parametrize("text", ["", " ", "H4", "H", "1", "H1+", "H1+X", "TLP:RED"])
def test_what_is_no_code_is_refused(text: str) -> None:
    if text == "H1+":
        assert handling.parse_handling(text) == "H1"
        return
    with pytest.raises(BadInputError, match="handling code"):
        handling.parse_handling(text)


@pytest.mark.parametrize("text", ["h1", "H1 H2", "H1+", "H1\n", ""])
def test_records_keep_only_the_canonical_form(text: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(text, handling.Handling)


def test_only_h0_may_leave_without_permission() -> None:
    assert not handling.export_needs_permission("H0")
    for code in handling.HANDLING_CODES[1:]:
        assert handling.export_needs_permission(code)
        assert handling.export_needs_permission(f"H0+{code}")


def test_a_handling_that_cannot_be_read_fails_closed() -> None:
    assert handling.export_needs_permission("")
    assert handling.export_needs_permission("nonsense")


codes = st.sets(st.sampled_from(handling.HANDLING_CODES), min_size=1).map(lambda found: "+".join(sorted(found)))


@given(st.lists(codes, max_size=6))
def test_a_page_carries_every_restriction_of_what_it_shows(shown: list[str]) -> None:
    page = handling.strictest(shown)
    assert handling.parse_handling(page) == page
    restrictions = {code for one in shown for code in handling.codes_of(one)} - {"H0"}
    assert handling.codes_of(page) == (restrictions or {"H0"})
    assert handling.export_needs_permission(page) == bool(restrictions)


def test_every_code_has_a_meaning() -> None:
    assert set(handling.HANDLING_MEANINGS) == set(handling.HANDLING_CODES)
