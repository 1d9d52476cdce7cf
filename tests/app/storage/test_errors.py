import inspect

import pytest

from app.errors import StorageError
from app.storage import errors

KINDS = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, StorageError)]


@pytest.mark.parametrize("kind", KINDS)
def test_every_error_is_a_storage_error_with_its_own_code(kind: type[StorageError]) -> None:
    assert issubclass(kind, StorageError)
    assert kind.exit_code in {7, 130}
    assert sum(other.code == kind.code for other in KINDS) == 1, kind.code
    assert kind("what happened", "what to do").hint == "what to do"
