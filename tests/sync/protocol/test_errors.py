import pytest

from sync.protocol import errors
from sync.protocol.errors import BadPage, Diverged, InvalidChange, SyncError


def test_every_error_has_words_a_hint_and_a_code() -> None:
    error = errors.Refused("No.", "Ask.", "reader")
    assert (str(error), error.message, error.hint, error.code) == ("No.", "No.", "Ask.", "reader")


def test_an_invalid_change_tells_place_and_reason() -> None:
    error = InvalidChange("body.text", "is too long")
    assert (error.place, error.reason, error.code) == ("body.text", "is too long", "invalid")


def test_what_diverged_and_which_page_was_bad() -> None:
    assert Diverged(("a", "b")).streams == ("a", "b")
    assert BadPage("a", "No.").stream == "a"


@pytest.mark.parametrize(
    "kind",
    [value for value in vars(errors).values() if isinstance(value, type) and issubclass(value, SyncError)],
)
def test_codes_are_words(kind: type[SyncError]) -> None:
    assert kind.default_code.replace("_", "").isalpha()
    assert kind.__doc__
