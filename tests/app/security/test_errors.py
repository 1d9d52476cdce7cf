import inspect

import pytest

from app.errors import CalibarError
from app.security import errors

KINDS = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, CalibarError) and kind.__module__ == errors.__name__
]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind is not errors.LockedOutForError])
def test_every_error_has_its_own_code(kind: type[CalibarError]) -> None:
    assert sum(other.code == kind.code for other in KINDS) == 1
    assert kind.exit_code in {2, 3, 7}


def test_a_lock_out_tells_how_long() -> None:
    error = errors.LockedOutForError("what", "do", 600.0)
    assert (error.wait_s, error.code, error.exit_code) == (600.0, "locked_out", 3)
