from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from app.errors import BadInputError, CalibarError, OfflineError, StorageFullError, WrongPassphraseError
from app.security.errors import LockedOutForError
from ui.i18n import set_language
from ui.messages import details_of, fault_words, translated, warning_words, words_of


def test_offline_says_that_all_is_safe() -> None:
    words = words_of(OfflineError("HTTP 503 from https://hub.example", "retry"))
    assert "safe" in words.title
    assert "503" not in words.line()


def test_an_error_about_a_value_keeps_the_rule_and_becomes_a_sentence() -> None:
    words = words_of(BadInputError("there is no such month", "Months go from 01 to 12.", "births"))
    assert words.title == "There is no such month."
    assert words.detail == "Months go from 01 to 12."


def test_words_with_numbers_in_them_are_kept() -> None:
    words = words_of(LockedOutForError("Too many tries.", "Wait 5 minutes.", 300))
    assert words.line() == "Too many tries. Wait 5 minutes."


@pytest.mark.parametrize("error", [StorageFullError("x"), WrongPassphraseError("x"), OfflineError("x")])
def test_known_codes_have_both_parts(error: CalibarError) -> None:
    words = words_of(error)
    assert words.title.endswith(".")
    assert words.detail.endswith(".")


def test_details_hold_the_code_and_nothing_of_the_record() -> None:
    details = details_of(BadInputError("Rosalia Vidal is unknown", "", "births"))
    assert "bad_input" in details
    assert "births" in details
    assert "Rosalia" not in details


def test_a_fault_of_the_program_says_what_is_safe() -> None:
    assert "safe" in fault_words().title


def test_words_nobody_translated_stay_as_they_are() -> None:
    assert translated("a new sentence") == "a new sentence"
    assert translated("") == ""


def test_words_with_parts_filled_in_are_translated_with_their_parts(qapp: QApplication) -> None:
    set_language(qapp, "es")
    try:
        assert translated("there is no such month") == "no existe ese mes"
        assert translated("row 7") == "fila 7"
        assert translated("the row has 3 columns and the header 5") == "la fila tiene 3 columnas y el encabezado 5"
        # A part that is words of its own is translated too; one that is data stays.
        assert translated("The disk is full. Try the edit again.") == "El disco está lleno. Intente el cambio de nuevo."
        assert translated("there is no UTM zone 61") == "no existe la zona UTM 61"
        assert translated("rows of corn") == "rows of corn"
        words = words_of(BadInputError("there is no UTM zone 61", "Check the value.", "place"))
        assert words.line() == "No existe la zona UTM 61. Compruebe el valor."
    finally:
        set_language(qapp, "en")
    assert translated("row 7") == "row 7"


def test_every_noun_that_services_fill_in_is_translated(qapp: QApplication) -> None:
    set_language(qapp, "fr")
    try:
        told = translated("There were 4 failed attempts. The next try is possible in 2 hours 5 minutes.")
        assert told == "Il y a eu 4 essais manqués. Le prochain est possible dans 2 heures 5 minutes."
        assert translated("this is a picture, which cannot be imported") == "ceci est une image, impossible à importer"
    finally:
        set_language(qapp, "en")


def test_warnings_are_translated_with_their_places(qapp: QApplication) -> None:
    set_language(qapp, "it")
    try:
        told = warning_words("Rows that repeat an earlier one were read once (row 3, row 4 and 5 more)")
        assert told == "Le righe che ne ripetono una precedente sono state lette una volta (riga 3, riga 4 e altri 5)"
        assert warning_words("O was read as east (Ost, Oost).") == "O è stata letta come est (Ost, Oost)."
        assert warning_words("nobody knows this") == "nobody knows this"
    finally:
        set_language(qapp, "en")
