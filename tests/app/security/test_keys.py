from dataclasses import fields

import pytest

from app.security.keys import VaultKeys, device_check, unwrap, wrap, wrapping_key
from app.security.secret_bytes import SecretBytes

DATA_KEY = SecretBytes(range(32))
STRETCHED = SecretBytes(range(1, 33))
DEVICE = SecretBytes(range(2, 34))
SALT = bytes(16)
VAULT = bytes(range(16))


def test_every_purpose_has_its_own_key() -> None:
    keys = VaultKeys.expanded(DATA_KEY)
    found = [bytes(getattr(keys, field.name)) for field in fields(keys)]
    assert len(set(found)) == len(found) == 5
    assert all(len(key) == 32 for key in found)
    assert bytes(DATA_KEY) not in found


def test_the_keys_of_a_shipped_vault_never_change() -> None:
    keys = VaultKeys.expanded(DATA_KEY)
    assert keys.db_key.hex() == "2ee94b40d4e058a7a3919ed8793e0a3dff0dd8c55ef85b115e9abe33ebd06172"
    assert keys.photo_key.hex() == "4efe0dbaeb5e58bc8f742bb14aeb0f71a75d91a6b832bab70217ef51197594ea"
    assert (
        wrapping_key(STRETCHED, DEVICE, SALT, VAULT).hex()
        == "ca6aae2382bcafc6651fc4248505cb0d5c45977e31a064ae97a512d03e5b549f"
    )
    assert (
        wrapping_key(STRETCHED, None, SALT, VAULT).hex()
        == "f3aca98ad45c79042634dfa37f279ec396d6de34d760e22a02d09bcf56801116"
    )
    assert device_check(DEVICE, VAULT).hex() == "83fb625fdec51de3c7c473bf0c71fd26"


def test_wiping_reaches_every_key() -> None:
    keys = VaultKeys.expanded(DATA_KEY)
    keys.wipe()
    assert all(getattr(keys, field.name) == bytes(32) for field in fields(keys))
    assert bytes(32).hex() not in repr(keys)


def test_the_wrapping_key_needs_every_part() -> None:
    first = wrapping_key(STRETCHED, DEVICE, SALT, VAULT)
    others = [
        wrapping_key(SecretBytes(32), DEVICE, SALT, VAULT),
        wrapping_key(STRETCHED, SecretBytes(32), SALT, VAULT),
        wrapping_key(STRETCHED, DEVICE, bytes(15) + b"\1", VAULT),
        wrapping_key(STRETCHED, DEVICE, SALT, bytes(16)),
        wrapping_key(STRETCHED, None, SALT, VAULT),
        wrapping_key(SecretBytes(STRETCHED + DEVICE), None, SALT, VAULT),
    ]
    assert first not in others
    assert len({bytes(key) for key in others}) == len(others)


def test_the_check_of_a_device_secret_knows_its_vault() -> None:
    assert device_check(DEVICE, VAULT) != device_check(DEVICE, bytes(16))
    assert device_check(DEVICE, VAULT) != device_check(STRETCHED, VAULT)


def test_a_wrapped_key_opens_with_its_key_and_header() -> None:
    nonce, wrapped = wrap(DATA_KEY, STRETCHED, b"header")
    assert unwrap(wrapped, nonce, STRETCHED, b"header") == DATA_KEY
    assert unwrap(wrapped, nonce, DEVICE, b"header") is None
    assert wrap(DATA_KEY, STRETCHED, b"header")[0] != nonce


@pytest.mark.parametrize("part", ["header", "nonce", "wrapped"])
def test_every_flipped_bit_closes_it(part: str) -> None:
    nonce, wrapped = wrap(DATA_KEY, STRETCHED, b"header")
    parts = {"header": b"header", "nonce": nonce, "wrapped": wrapped}
    for bit in range(len(parts[part]) * 8):
        raw = bytearray(parts[part])
        raw[bit // 8] ^= 1 << bit % 8
        changed = {**parts, part: bytes(raw)}
        assert unwrap(changed["wrapped"], changed["nonce"], STRETCHED, changed["header"]) is None
