import copy
import pickle

import pytest

from app.security.secret_bytes import SecretBytes


def test_it_is_wiped_in_place() -> None:
    secret = SecretBytes(b"four words")
    view = memoryview(secret)
    secret.wipe()
    assert bytes(view) == bytes(10)


def test_leaving_the_context_wipes() -> None:
    with SecretBytes(b"four words") as secret:
        assert secret == b"four words"
    assert bytes(secret) == bytes(10)


def test_it_does_not_show_itself() -> None:
    secret = SecretBytes(b"four words")
    assert "four" not in f"{secret} {secret!r} {[secret]}"


@pytest.mark.parametrize("work", [pickle.dumps, copy.copy, copy.deepcopy])
def test_it_is_not_copied_or_written_away(work: object) -> None:
    assert callable(work)
    with pytest.raises(TypeError, match="secret"):
        work(SecretBytes(b"four words"))


def test_random_secrets_differ() -> None:
    assert len({bytes(SecretBytes.random(32)) for _ in range(50)}) == 50
    assert isinstance(SecretBytes.random(4), SecretBytes)
