import pytest

from app.security.recovery_sealing import (
    SealedKey,
    combined,
    fingerprint,
    generate,
    is_public_key,
    part,
    public_of,
    seal,
    unseal,
)
from app.security.secret_bytes import SecretBytes

KEY = SecretBytes(bytes(range(32)))


def test_only_the_holder_opens_and_only_for_the_purpose() -> None:
    private, public = generate()
    other, _ = generate()
    box = seal(KEY, public, b"agency/one")
    assert unseal(box, private, b"agency/one") == KEY
    assert unseal(box, private, b"agency/two") is None
    assert unseal(box, other, b"agency/one") is None
    assert bytes(KEY) not in box.sealed


def test_every_altered_bit_is_refused() -> None:
    private, public = generate()
    box = seal(KEY, public, b"p")
    for bit in range(8 * 80):
        whole = bytearray(box.ephemeral + box.sealed)
        whole[bit // 8] ^= 1 << bit % 8
        # X25519 ignores the highest bit of a public key (RFC 7748); the salt holds it all the same.
        assert unseal(SealedKey(bytes(whole[:32]), bytes(whole[32:])), private, b"p") is None
    assert unseal(box, private, b"p") == KEY


def test_two_sealings_of_one_key_have_nothing_in_common() -> None:
    _, public = generate()
    one, other = seal(KEY, public, b"p"), seal(KEY, public, b"p")
    assert one.ephemeral != other.ephemeral
    assert one.sealed != other.sealed


def test_points_of_small_order_and_short_keys_are_no_keys() -> None:
    _, public = generate()
    assert is_public_key(public)
    assert not any(is_public_key(bad) for bad in (b"", public[:-1], bytes(32), (1).to_bytes(32, "little")))


def test_both_parts_together_give_the_key_in_any_order() -> None:
    private, public = generate()
    one, two = part(private)
    assert combined(one, two) == private
    assert combined(two, one) == private
    assert public_of(private) == public


def test_one_part_alone_or_parts_of_two_keys_give_nothing() -> None:
    private, _ = generate()
    stranger, _ = generate()
    one, two = part(private)
    third, fourth = part(stranger)
    again, _ = part(private)
    for pair in ((one, one), (two, two), (one, fourth), (third, two), (again, two), (one, ""), ("x", two)):
        assert combined(*pair) is None, pair


@pytest.mark.parametrize("_round", range(5))
def test_a_part_holds_nothing_of_the_key(_round: int) -> None:
    from app.security.letters import read_text

    private, public = generate()
    for text in part(private):
        data = read_text("calibar recovery share", text)
        assert data is not None
        half = data[33:]
        assert data[1:33] == public
        assert len(half) == 32
        assert sum(a == b for a, b in zip(half, private, strict=True)) < 8


def test_a_fingerprint_is_short_and_its_own() -> None:
    _, one = generate()
    _, other = generate()
    assert len(fingerprint(one)) == 23
    assert fingerprint(one) != fingerprint(other)
