from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import BadInputError
from app.maps.gazetteer import Gazetteer, folded, open_gazetteer


@pytest.fixture(scope="module")
def gazetteer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gazetteer]:
    opened = open_gazetteer(tmp_path_factory.mktemp("gazetteer"))
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("bogota", "Bogotá", "CO"),
        ("Cartagena de Indias", "Cartagena", "CO"),
        ("Puerto Príncipe", "Port-au-Prince", "HT"),
        ("Londres", "London", "GB"),
        ("foz do iguacu", "Foz do Iguaçu", "BR"),
        ("La Línea", "La Línea de la Concepción", "ES"),
        ("iquit", "Iquitos", "PE"),
        ("rotterdm", "Rotterdam", "NL"),
    ],
)
def test_places_are_found_in_any_spelling(gazetteer: Gazetteer, text: str, name: str, country: str) -> None:
    first = gazetteer.search(text)[0]
    assert (first.name, first.country) == (name, country)


@pytest.mark.parametrize("text", ["", "   ", "\"' OR 1=1 --", "NEAR(", "*", "\x00", "${x}", "<script>"])
def test_odd_queries_find_nothing_or_something_but_never_fail(gazetteer: Gazetteer, text: str) -> None:
    assert len(gazetteer.search(text, 3)) <= 3


def test_a_query_has_an_end(gazetteer: Gazetteer) -> None:
    with pytest.raises(BadInputError):
        gazetteer.search("x" * 200)


def test_nearness_decides_among_namesakes(gazetteer: Gazetteer) -> None:
    assert gazetteer.search("Santiago", near=(42.9, -8.5))[0].country == "ES"
    assert gazetteer.search("Santiago", near=(-33.4, -70.6))[0].country == "CL"


def test_the_nearest_town_with_distance_and_direction(gazetteer: Gazetteer) -> None:
    near = gazetteer.nearest(-25.6, -54.57, language="pt")
    assert near is not None
    assert (near.place.name, near.place.country_name) == ("Puerto Iguazú", "Argentina")
    assert near.distance_m == pytest.approx(370, abs=5)
    assert 90 < near.bearing_degrees < 120


def test_countries_have_names_in_five_languages(gazetteer: Gazetteer) -> None:
    assert [gazetteer.country_name("DE", code) for code in ("en", "es", "pt", "fr", "it")] == [
        "Germany", "Alemania", "Alemanha", "Allemagne", "Germania",
    ]  # fmt: skip
    assert gazetteer.country_name("??") == "??"


def test_it_is_unpacked_once(tmp_path: Path) -> None:
    open_gazetteer(tmp_path).close()
    (entry,) = list(tmp_path.iterdir())
    written = entry.stat().st_mtime_ns
    open_gazetteer(tmp_path).close()
    assert entry.stat().st_mtime_ns == written


def test_folding() -> None:
    assert folded("São TOMÉ") == "sao tome"
