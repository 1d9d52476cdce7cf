from datetime import UTC, datetime

import pytest

from app.domain.sightings import Note, Sighting
from app.domain.targets import Target
from app.errors import BadInputError
from app.exchange import reading
from app.exchange.reading import UNKNOWN_TARGET, ReadItem, WarningList

SEEN = datetime(2026, 11, 23, tzinfo=UTC)


def test_a_draft_is_bound_to_its_target_later() -> None:
    item = ReadItem("row 2", "k", Sighting(target=UNKNOWN_TARGET, seen_at=SEEN), target_reference="2031/1")
    made = item.make("b" * 32)
    assert isinstance(made, Sighting)
    assert made.target == "b" * 32
    assert item.kind == "sighting"


def test_a_target_is_bound_to_nothing() -> None:
    target = Target(name="Ana Pruebales")
    item = ReadItem("notice 1", "k", target)
    assert item.make("b" * 32) is target
    assert item.kind == "target"


def test_the_same_warning_at_many_places_is_one_line() -> None:
    warnings = WarningList()
    for number in range(1, 9):
        warnings.add("Something", f"row {number}")
    warnings.add("Once", "row 3")
    warnings.add("Of the whole file")
    warnings.add("Of the whole file")
    assert warnings.lines() == (
        "Something (row 1, row 2, row 3, row 4, row 5 and 3 more)",
        "Once (row 3)",
        "Of the whole file",
    )


def test_drafts_pass_the_validator_of_the_catalogue() -> None:
    reading.check_draft(Note(target=UNKNOWN_TARGET, text="Nota."))
    with pytest.raises(BadInputError, match="NUL"):
        reading.check_draft(Note(target=UNKNOWN_TARGET, text="a\x00"))
    with pytest.raises(BadInputError, match="longer than 500"):
        reading.check_draft(Target(name="x" * 501))


def test_keys_tell_parts_apart() -> None:
    assert reading.row_key("a", "b") == reading.row_key("a", "b")
    assert len({reading.row_key("ab", ""), reading.row_key("a", "b"), reading.row_key("", "ab")}) == 3
    assert reading.row_key("\ud800")


def test_reasons_name_field_fault_and_way_out() -> None:
    assert reading.reason_of(BadInputError("is wrong", "Mend it.", "height")) == "height: is wrong. Mend it."
    assert reading.reason_of(BadInputError("is wrong")) == "is wrong"


@pytest.mark.parametrize("data", [b"", b" \r\n\t"])
def test_an_empty_file_is_refused(data: bytes) -> None:
    with pytest.raises(BadInputError, match="empty"):
        reading.check_size(data, 10)


def test_a_large_file_is_refused() -> None:
    reading.check_size(b"x" * 10, 10)
    with pytest.raises(BadInputError, match="11 bytes"):
        reading.check_size(b"x" * 11, 10)
