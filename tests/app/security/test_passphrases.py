import pytest

from app.security.errors import WeakPassphraseError
from app.security.passphrases import check_passphrase, encoded

GOOD = "candado mueve nubes"


@pytest.mark.parametrize(
    "passphrase",
    [
        GOOD,
        "fifteen letters",
        "Zacarías y Ñandú 7",
        "mesa-verde-lluvia",
        "только четыре слова",
        "αβγδεζηθικλμνξο",
        "a b c d e f g 1 2 3",
    ],
)
def test_length_is_what_counts(passphrase: str) -> None:
    check_passphrase(passphrase, alone=False)


@pytest.mark.parametrize("passphrase", ["", "x", "Str0ng!Pass#1", "fourteen chars"])
def test_a_short_one_is_refused_whatever_signs_it_has(passphrase: str) -> None:
    with pytest.raises(WeakPassphraseError, match=f"has {len(passphrase)}"):
        check_passphrase(passphrase, alone=False)


@pytest.mark.parametrize(
    "passphrase",
    ["twenty characters ok", "uno dos tres sal mar paz", "uno-dos-tres-sal-mar-paz", "six of sea mud cat dog fig"],
)
def test_alone_it_needs_twenty_characters_or_six_words(passphrase: str) -> None:
    check_passphrase(passphrase, alone=True)


@pytest.mark.parametrize(
    "passphrase", ["nineteen characters", "a b c d e f g h", "sea sea sea sea sea", "sea mud cat dog fig"]
)
def test_alone_less_is_refused(passphrase: str) -> None:
    with pytest.raises(WeakPassphraseError, match="20 characters or 6 words"):
        check_passphrase(passphrase, alone=True)


@pytest.mark.parametrize(
    "passphrase",
    [
        "correct horse battery staple",
        "Correct-Horse-Battery-Staple",
        "passwordpassword",
        "aaaaaaaaaaaaaaaa",
        "abababababababab",
        "123456789012345678",
        "987654321098765",
        "abcdefghijklmnop",
        "qwertyuiopasdfgh",
        "hgfdsapoiuytrewq",
        "calibarcalibarcalibar",
        "sevenerseveners even",
        "To be, or not to be: that is the question",
    ],
)
def test_what_everybody_tries_first_is_refused(passphrase: str) -> None:
    with pytest.raises(WeakPassphraseError, match="tried first"):
        check_passphrase(passphrase, alone=False)


def test_a_book_is_refused() -> None:
    check_passphrase("word " * 20 + GOOD, alone=False)
    with pytest.raises(WeakPassphraseError, match="1024"):
        check_passphrase(GOOD * 100, alone=False)


def test_two_ways_to_type_a_letter_are_one() -> None:
    assert encoded("e\N{COMBINING ACUTE ACCENT}") == encoded("\N{LATIN SMALL LETTER E WITH ACUTE}")
    assert encoded("\N{FULLWIDTH LATIN SMALL LETTER A}") == encoded("a")
    assert encoded("a ") != encoded("a"), "nothing is trimmed"
    assert encoded("a") != encoded("A")


def test_a_lone_surrogate_is_no_crash() -> None:
    assert encoded("\ud800")
    with pytest.raises(WeakPassphraseError):
        check_passphrase("\ud800", alone=False)
