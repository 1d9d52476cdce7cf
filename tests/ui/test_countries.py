from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from ui.countries import COUNTRIES, country_word

# Codes that Qt has beside ISO 3166-1: reserved ones, parts of countries.
_BESIDE = {"AC", "CP", "CQ", "DG", "EA", "IC", "TA", "EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}


def test_countries_by_code() -> None:
    assert country_word("CO") == "Colombia"
    # Codes of INTERPOL, and no code at all, stand for themselves.
    assert country_word("914") == "914"
    assert country_word("") == ""


def test_every_country_that_qt_knows_has_a_name() -> None:
    codes = {QLocale.territoryToCode(territory) for territory in QLocale.Country}
    countries = {code for code in codes if len(code) == 2} - _BESIDE
    assert len(countries) > 240
    assert countries - set(COUNTRIES) == set()
    assert len(set(COUNTRIES.values())) == len(COUNTRIES)


@pytest.mark.parametrize(("code", "name"), [("DE", "Germany"), ("GB", "United Kingdom"), ("CI", "Côte d'Ivoire")])
def test_names_are_english_in_the_source(code: str, name: str) -> None:
    assert COUNTRIES[code] == name
