import msgspec
import pytest

from app.domain.statements import Statement


def test_a_statement_is_ungraded_and_unrestricted_until_said() -> None:
    assert (Statement().grade, Statement().handling, Statement().source) == ("X4", "H0", "")


def test_statements_are_frozen() -> None:
    with pytest.raises(AttributeError):
        Statement().grade = "A1"  # type: ignore[misc]  # that it cannot be set is the point


def test_defaults_are_not_written_out() -> None:
    assert msgspec.to_builtins(Statement(grade="B2")) == {"grade": "B2"}


@pytest.mark.parametrize("body", [{"grade": "Z9"}, {"handling": "H9"}, {"source": "x" * 501}, {"handling_note": 1}])
def test_wrong_statements_are_refused(body: dict[str, object]) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(body, Statement)
