from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import moments
from ui.countries import country_word
from ui.i18n import LANGUAGES, QT_TRANSLATE_NOOP, current_language, language_for, set_language
from ui.words import act_word, caution_word, kind_word


@pytest.fixture
def application(qtbot: QtBot) -> Iterator[QApplication]:
    del qtbot
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    before = QLocale()
    yield found
    set_language(found, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "country", "caution", "kind", "act"),
    [
        ("en", "Germany", "ARMED", "File", "Dossier read"),
        ("es", "Alemania", "ARMADO", "Archivo", "Expediente leído"),
        ("pt", "Alemanha", "ARMADO", "Ficheiro", "Processo lido"),
        ("fr", "Allemagne", "ARMÉ", "Fichier", "Dossier lu"),
        ("it", "Germania", "ARMATO", "File", "Fascicolo letto"),
    ],
)
def test_the_compiled_files_speak_each_language(
    application: QApplication, language: str, country: str, caution: str, kind: str, act: str
) -> None:
    set_language(application, language)
    assert current_language() == language
    assert country_word("DE") == country
    assert caution_word("00") == caution
    assert kind_word("attachment") == kind
    assert act_word("dossier.read") == act


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("en", "1 sighting", "2 sightings"),
        ("es", "1 avistamiento", "2 avistamientos"),
        ("pt", "1 avistamento", "2 avistamentos"),
        ("fr", "1 observation", "2 observations"),
        ("it", "1 avvistamento", "2 avvistamenti"),
    ],
)
def test_one_and_many_are_told_apart(application: QApplication, language: str, one: str, many: str) -> None:
    set_language(application, language)
    translate = QCoreApplication.translate
    assert [translate("OverviewTab", "%n sighting(s)", "", count) for count in (1, 2)] == [one, many]


def test_portuguese_is_that_of_portugal(application: QApplication) -> None:
    set_language(application, "pt")
    assert QLocale().territory() == QLocale.Country.Portugal
    assert moments.partial_date("1979-01") == "janeiro 1979"


def test_a_language_nobody_translated_is_english() -> None:
    assert set(LANGUAGES) == {"en", "es", "pt", "fr", "it"}
    assert language_for("fr") == "fr"
    assert language_for("tlh") in LANGUAGES
    assert QT_TRANSLATE_NOOP("Kinds", "Target") == "Target"
