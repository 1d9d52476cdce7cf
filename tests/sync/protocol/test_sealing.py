"""Sealed keys: only their recipient opens them, under its own name."""

from __future__ import annotations

import pytest

from sync.protocol.sealing import KEY_BYTES, SEALED_BYTES, SealingKey
from sync.protocol.signing import SigningKey

_CONTENT = bytes(range(KEY_BYTES))
_NAME = bytes(range(16))


def test_the_recipient_opens_what_was_sealed_to_it() -> None:
    once, mine = SealingKey.generate(), SealingKey.generate()
    sealed = once.seal(_CONTENT, mine.public, _NAME)
    assert len(sealed) == SEALED_BYTES
    assert _CONTENT not in sealed
    assert mine.open(sealed, once.public, _NAME) == _CONTENT


def test_nobody_else_opens_it_and_no_other_name_fits() -> None:
    once, mine, other = SealingKey.generate(), SealingKey.generate(), SealingKey.generate()
    sealed = once.seal(_CONTENT, mine.public, _NAME)
    assert other.open(sealed, once.public, _NAME) is None
    assert mine.open(sealed, once.public, bytes(16)) is None
    assert mine.open(sealed, other.public, _NAME) is None
    assert mine.open(sealed[:-1] + bytes([sealed[-1] ^ 1]), once.public, _NAME) is None


def test_a_point_of_small_order_is_no_key() -> None:
    mine = SealingKey.generate()
    with pytest.raises(ValueError, match="shared"):
        mine.seal(_CONTENT, bytes(32), _NAME)
    assert mine.open(bytes(SEALED_BYTES), bytes(32), _NAME) is None


def test_a_signing_key_has_one_sealing_key_which_is_another_secret() -> None:
    signing = SigningKey(bytes(range(32)))
    assert SealingKey.of(signing).public == SealingKey.of(SigningKey(signing.secret())).public
    assert SealingKey.of(signing).public != SealingKey(signing.secret()).public
    assert SealingKey.of(SigningKey.generate()).public != SealingKey.of(signing).public
