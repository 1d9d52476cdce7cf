import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.errors import BadInputError
from app.security.recovery_letters import Answer, Asking, Request, is_signed, read_answer, read_request
from app.security.recovery_sealing import SealedKey

BOX = SealedKey(b"e" * 32, b"s" * 48)
OPEN = Request(Asking.OPEN, b"v" * 16, b"d" * 16, b"n" * 16, 1_700_000_000_000_000, b"f" * 32, b"r" * 32, BOX)
RELEASE = Request(Asking.RELEASE, b"v" * 16, b"d" * 16, b"n" * 16, 1_700_000_000_000_000)


@pytest.mark.parametrize("request_", [OPEN, RELEASE])
def test_a_question_comes_back_from_its_text(request_: Request) -> None:
    assert read_request(request_.text()) == request_
    assert read_request("> " + request_.text().replace("\n", "\n  ").lower()) == request_


def test_a_question_for_a_release_fits_on_three_lines() -> None:
    assert len(RELEASE.text().splitlines()) == 1 + 3


@pytest.mark.parametrize("answer", [Answer(Asking.OPEN, b"n" * 16, 24, BOX), Answer(Asking.RELEASE, b"n" * 16, 72)])
def test_an_answer_comes_back_and_bears_one_signature(answer: Answer) -> None:
    key, stranger = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    found, signature = read_answer(answer.text(key.sign(answer.signed_text())))
    assert found == answer
    assert is_signed(found, signature, key.public_key().public_bytes_raw())
    assert not is_signed(found, signature, stranger.public_key().public_bytes_raw())
    assert not is_signed(Answer(answer.asking, b"m" * 16, answer.hours, answer.box), signature, b"")
    longer = Answer(answer.asking, answer.nonce, answer.hours - 1, answer.box)
    assert not is_signed(longer, signature, key.public_key().public_bytes_raw())


@pytest.mark.parametrize(
    "text", ["", "calibar request:\n0000", OPEN.text()[:-9], RELEASE.text().replace("request", "x")]
)
def test_what_is_no_question_is_refused(text: str) -> None:
    with pytest.raises(BadInputError):
        read_request(text)


def test_a_question_is_no_answer_and_the_other_way_round() -> None:
    with pytest.raises(BadInputError):
        read_answer(OPEN.text())
    with pytest.raises(BadInputError):
        read_request(Answer(Asking.RELEASE, b"n" * 16, 1).text(bytes(64)))
