import math
import re

from app.security.letters import ALPHABET
from app.security.recovery_codes import RANDOM_LETTERS, code_key, make_code, read_code


def test_a_code_holds_more_than_128_bits_of_chance() -> None:
    assert RANDOM_LETTERS * math.log2(len(ALPHABET)) >= 128
    codes = {make_code() for _ in range(200)}
    assert len(codes) == 200
    assert all(re.fullmatch(r"([0-9A-Z]{4}-){6}[0-9A-Z]{4}", code) for code in codes)
    # Every letter of the alphabet comes, at every place: no place is fixed.
    assert all(len({code.replace("-", "")[place] for code in codes}) > 20 for place in range(RANDOM_LETTERS))


def test_a_code_is_read_as_people_type_it() -> None:
    code = make_code()
    letters = code.replace("-", "")
    assert read_code(code) == letters
    assert read_code(f"  {letters.lower()} ") == letters
    assert read_code(letters.replace("0", "o").replace("1", "I")) == letters
    assert read_code(code.replace("-", "–")) == letters


def test_slips_are_seen_before_anything_is_tried() -> None:
    seen = tried = 0
    for _ in range(40):
        letters = make_code().replace("-", "")
        for place in range(len(letters)):
            other = letters[:place] + ALPHABET[(ALPHABET.index(letters[place]) + 7) % 32] + letters[place + 1 :]
            tried += 1
            seen += read_code(other) is None
    # Two check letters miss one slip in 1,024; whatever passes them still opens nothing.
    assert seen > tried * 0.99
    for text in ("", "ABCD", make_code()[:-1], make_code() + "A", "U" * 28):
        assert read_code(text) is None


def test_a_code_gives_another_key_in_each_vault() -> None:
    letters = make_code().replace("-", "")
    assert code_key(letters, bytes(16)) == code_key(letters, bytes(16))
    assert code_key(letters, bytes(16)) != code_key(letters, b"x" * 16)
    assert code_key(letters, bytes(16)) != code_key(make_code().replace("-", ""), bytes(16))
