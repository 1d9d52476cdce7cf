import base64

import pytest

from sync.protocol import signing
from sync.protocol.signing import SigningKey, read_proof, request_text, sign_request, verified

KEY = SigningKey(bytes(range(32)))


def test_a_key_comes_back_from_its_secret() -> None:
    fresh = SigningKey.generate()
    assert SigningKey(fresh.secret()).public == fresh.public
    assert len(fresh.public) == len(fresh.secret()) == 32


def test_a_signature_holds_for_its_text_and_key_only() -> None:
    signature = KEY.sign(b"text")
    assert verified(KEY.public, signature, b"text")
    assert not verified(KEY.public, signature, b"texts")
    assert not verified(SigningKey.generate().public, signature, b"text")
    assert not verified(KEY.public, signature[:63], b"text")
    assert not verified(b"short", signature, b"text")


def test_a_proof_travels_in_a_header() -> None:
    header = sign_request(KEY, b"d" * 16, "POST", "/v1/sync", b"body", 5, b"n" * 8, b"i" * 8)
    proof = read_proof(header)
    assert proof is not None
    assert (proof.device, proof.time_ms, proof.nonce) == (b"d" * 16, 5, b"n" * 8)
    text = request_text("POST", "/v1/sync", b"body", 5, b"n" * 8, b"i" * 8)
    assert verified(KEY.public, proof.signature, text)


@pytest.mark.parametrize(
    "changed",
    [
        ("GET", "/v1/sync", b"body", 5, b"n" * 8, b"i" * 8),
        ("POST", "/v1/push", b"body", 5, b"n" * 8, b"i" * 8),
        ("POST", "/v1/sync", b"Body", 5, b"n" * 8, b"i" * 8),
        ("POST", "/v1/sync", b"body", 6, b"n" * 8, b"i" * 8),
        ("POST", "/v1/sync", b"body", 5, b"m" * 8, b"i" * 8),
        ("POST", "/v1/sync", b"body", 5, b"n" * 8, b"j" * 8),
    ],
)
def test_every_part_of_a_request_is_signed(changed: tuple[str, str, bytes, int, bytes, bytes]) -> None:
    signature = KEY.sign(request_text("POST", "/v1/sync", b"body", 5, b"n" * 8, b"i" * 8))
    assert not verified(KEY.public, signature, request_text(*changed))


@pytest.mark.parametrize(
    "header",
    [
        "",
        "Calibar",
        "Calibar ",
        "Basic " + base64.b64encode(bytes(96)).decode(),
        "Calibar " + base64.b64encode(bytes(95)).decode(),
        "Calibar not base64!",
        "Calibar " + "A" * 4096,
        "Calibar é",
    ],
)
def test_what_is_no_proof_is_none(header: str) -> None:
    assert read_proof(header) is None


def test_no_signed_text_can_stand_for_another() -> None:
    texts = [
        request_text("POST", "/", b"", 0, b"", b""),
        signing.seal_text(bytes(16), []),
        signing.receipt_text(bytes(16), "directory", 0, bytes(32)),
        signing.enrol_text("invite", bytes(32)),
    ]
    words = [text.partition(b"\0")[0] for text in texts]
    assert len(set(words)) == len(texts)
    assert all(word.startswith(b"calibar-") for word in words)
