from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from ui.i18n import set_language
from ui.languages import LANGUAGES, language_word


@pytest.mark.parametrize(
    ("code", "shown"),
    [("ITA", "Italian"), ("spa", "Spanish"), (" por ", "Portuguese"), ("GER", "German"), ("XQQ", "XQQ"), ("", "")],
)
def test_a_code_is_shown_as_the_name_of_its_language(qapp: QApplication, code: str, shown: str) -> None:
    set_language(qapp, "en")
    assert language_word(code) == shown


def test_names_are_in_the_language_of_the_window(qapp: QApplication) -> None:
    set_language(qapp, "fr")
    try:
        assert [language_word(code) for code in ("ITA", "SPA", "ENG")] == ["italien", "espagnol", "anglais"]
        assert sum(language_word(code) != name for code, name in LANGUAGES.items()) > 35
    finally:
        set_language(qapp, "en")
