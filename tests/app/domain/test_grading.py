import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import grading
from app.errors import BadInputError


@pytest.mark.parametrize("source", grading.SOURCE_GRADES)
@pytest.mark.parametrize("information", grading.INFORMATION_GRADES)
def test_all_sixteen_grades_are_read(source: str, information: str) -> None:
    assert grading.parse_grade(f" {source.lower()}{information} ") == f"{source}{information}"
    assert msgspec.convert(f"{source}{information}", grading.Grade) == f"{source}{information}"
    assert grading.SOURCE_MEANINGS[source]
    assert grading.INFORMATION_MEANINGS[information]


@pytest.mark.parametrize("text", ["", "Z9", "B5", "D1", "B", "2", "B 2", "B22", "2B", "F6", "B2\nx", "Б2"])
def test_grades_of_other_systems_are_never_converted(text: str) -> None:
    with pytest.raises(BadInputError, match="4x4"):
        grading.parse_grade(text)


@given(st.text(max_size=6))
def test_what_the_record_takes_is_exactly_what_is_parsed(text: str) -> None:
    try:
        accepted = grading.parse_grade(text) == text
    except BadInputError:
        accepted = False
    try:
        msgspec.convert(text, grading.Grade)
    except msgspec.ValidationError:
        assert not accepted
    else:
        assert accepted


def test_a_line_end_is_no_part_of_a_grade() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert("B2\n", grading.Grade)
