import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.security.letters import ALPHABET, MOST_LETTERS, grouped, plain, read, read_text, spelled, text_of


@given(st.binary(max_size=60))
def test_bytes_come_back(data: bytes) -> None:
    assert read(spelled(data)) == data
    assert read(plain(grouped(spelled(data)))) == data
    assert read_text("calibar x", text_of("calibar x", data + b"?")) == data + b"?"


def test_what_people_do_to_letters_does_not_matter() -> None:
    letters = spelled(bytes(range(40)))
    typed = grouped(letters.lower().replace("0", "o").replace("1", "l"), separator=" – \n")
    assert read(plain(typed)) == bytes(range(40))


def test_every_single_slip_in_a_text_is_seen() -> None:
    text = text_of("calibar x", b"some words that travel")
    head, _, body = text.partition(":")
    seen = 0
    for place, letter in enumerate(body):
        if letter in ALPHABET:
            other = ALPHABET[(ALPHABET.index(letter) + 1) % 32]
            assert read_text("calibar x", f"{head}:{body[:place]}{other}{body[place + 1 :]}") is None
            seen += 1
    assert seen > 30


@pytest.mark.parametrize("text", ["", ":", "calibar y:\n0000", "calibar x:\n", "calibar x:\nUUUU", "U", "0"])
def test_what_is_no_text_of_ours_is_nothing(text: str) -> None:
    assert read_text("calibar x", text) is None


def test_a_text_of_another_title_is_refused_and_letters_alone_are_taken() -> None:
    text = text_of("calibar x", b"words")
    assert read_text("calibar y", text) is None
    assert read_text("calibar x", "Forwarded. Calibar X:" + text.partition(":")[2]) == b"words"
    assert read_text("calibar x", text.partition(":")[2]) == b"words"


def test_a_text_longer_than_any_of_ours_is_not_read() -> None:
    assert read("0" * MOST_LETTERS) == bytes(MOST_LETTERS * 5 // 8)
    assert read("0" * (MOST_LETTERS + 8)) is None
    assert read_text("calibar request", "calibar request: " + "A" * 10_000_000) is None
