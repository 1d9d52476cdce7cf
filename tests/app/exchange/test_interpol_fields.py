from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadInputError
from app.exchange import interpol_fields as fields
from app.exchange.reading import WarningList


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, ""),
        ("-", ""),
        (" - ", ""),
        ("", ""),
        ("  a\r\nb  \rc ", "a\nb\nc"),
        (1267, "1267"),
        (12_345_678, "12345678"),
        (1.5, "1.5"),
    ],
)
def test_texts(value: object, expected: str) -> None:
    assert fields.text_of({"name": value}, "name") == expected
    assert fields.text_of({}, "name") == ""


@pytest.mark.parametrize("value", [["a"], {"a": 1}, True])
def test_what_is_no_text_is_refused(value: object) -> None:
    with pytest.raises(BadInputError) as caught:
        fields.text_of({"name": value}, "name")
    assert caught.value.where == "name"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, ()),
        ([], ()),
        ("SPA", ("SPA",)),
        (["SPA", None, "-", "FRE", "SPA"], ("SPA", "FRE")),
        ([{"name": "FALSO", "quality": None}, ["x", "y"], True], ("name: FALSO", "x; y")),
    ],
)
def test_lists_may_be_null_or_one_or_hold_objects(value: object, expected: tuple[str, ...]) -> None:
    assert fields.texts_of({"x": value}, "x") == expected


@pytest.mark.parametrize(
    ("value", "expected", "warned"),
    [
        (None, (), False),
        (["PE", "pe", "914"], ("PE", "914"), False),
        ("UNK", ("UNK",), False),
        (["AT,BE,BG"], ("AT", "BE", "BG"), False),
        (["Perú", "PE"], ("PE",), True),
    ],
)
def test_country_codes(value: object, expected: tuple[str, ...], warned: bool) -> None:
    warnings = WarningList()
    assert fields.countries_of({"n": value}, "n", warnings, "notice 1") == expected
    assert bool(warnings.lines()) is warned


@pytest.mark.parametrize(("value", "expected"), [("2031/75051", "2031/75051"), ("2031-75051", "2031/75051")])
def test_ids_of_data_and_of_addresses_are_one(value: str, expected: str) -> None:
    assert fields.entity_id_of({"entity_id": value}) == expected


@pytest.mark.parametrize(
    "value", [None, "", "2031", "31/75051", "2031/", "2031/12345678901", "2031/x", "2031/1\n2", 20311]
)
def test_what_is_no_id_is_refused(value: object) -> None:
    with pytest.raises(BadInputError) as caught:
        fields.entity_id_of({"entity_id": value})
    assert caught.value.where == "entity_id"


@pytest.mark.parametrize(
    ("value", "expected"),
    [("1979/01/17", "1979-01-17"), ("1984/07", "1984-07"), ("1992", "1992"), (None, ""), ("-", "")],
)
def test_births_are_never_completed(value: object, expected: str) -> None:
    assert fields.birth_of({"date_of_birth": value}) == expected


@pytest.mark.parametrize("value", ["1979/02/31", "17/01/1979", "unknown"])
def test_a_birth_that_cannot_be_is_refused(value: str) -> None:
    with pytest.raises(BadInputError) as caught:
        fields.birth_of({"date_of_birth": value})
    assert caught.value.where == "date_of_birth"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (1.75, 175.0),
        (1.62, 162.0),
        (0, None),
        (0.0, None),
        (None, None),
        ("1,75", 175.0),
        ("", None),
        ("-", None),
        (2, 200.0),
    ],
)
def test_heights_are_centimetres(value: object, expected: float | None) -> None:
    assert fields.height_cm_of({"height": value}) == expected


@pytest.mark.parametrize(("value", "expected"), [(113.5, 113.5), (81, 81.0), (0, None), ("74.5", 74.5)])
def test_weights_may_be_fractions(value: object, expected: float | None) -> None:
    assert fields.weight_kg_of({"weight": value}) == expected


@pytest.mark.parametrize("value", [9.5, 175, -1, "tall", True, [1], "1.75 m", "٣"])
def test_a_height_that_cannot_be_is_refused(value: object) -> None:
    with pytest.raises(BadInputError) as caught:
        fields.height_cm_of({"height": value})
    assert caught.value.where == "height"


@pytest.mark.parametrize(
    ("surnames", "nationalities", "expected"),
    [
        ("PRUEBALES", ("PE",), ("PRUEBALES", "", True)),
        ("", (), ("", "", True)),
        ("PRUEBALES INVENTORIZ", ("PE",), ("PRUEBALES", "INVENTORIZ", True)),
        ("PRUEBALES WILLOW-TEST", ("IT", "AR"), ("PRUEBALES", "WILLOW-TEST", True)),
        # In Portuguese names the mother's surname stands first.
        ("SILVARANDO SOUZELA", ("BR",), ("SILVARANDO SOUZELA", "", False)),
        ("SILVARANDO SOUZELA", ("BR", "AR"), ("SILVARANDO SOUZELA", "", False)),
        # Nothing tells that two words are two surnames.
        ("TESTMAN JONES", ("GB",), ("TESTMAN JONES", "", False)),
        ("PRUEBALES INVENTORIZ", (), ("PRUEBALES INVENTORIZ", "", False)),
        ("DE PRUEBA", ("PE",), ("DE PRUEBA", "", False)),
        ("DE LA PRUEBA ÑANDÚ", ("PE",), ("DE LA PRUEBA ÑANDÚ", "", False)),
    ],
)
def test_surnames_are_split_only_where_that_is_certain(
    surnames: str, nationalities: tuple[str, ...], expected: tuple[str, str, bool]
) -> None:
    assert fields.split_surnames(surnames, nationalities) == expected


@given(st.text("abc ñ-'"), st.lists(st.sampled_from(["PE", "BR", "GB"]), max_size=2))
def test_no_word_of_a_surname_is_lost(surnames: str, nationalities: list[str]) -> None:
    split = fields.split_surnames(surnames, tuple(nationalities))
    assert f"{split.paternal} {split.maternal}".split() == surnames.split()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
)


@given(st.dictionaries(st.sampled_from(["entity_id", "name", "height", "weight", "date_of_birth"]), json_values))
def test_any_value_is_read_or_refused(values: dict[str, Any]) -> None:
    for read in (fields.entity_id_of, fields.birth_of, fields.height_cm_of, fields.weight_kg_of):
        try:
            read(values)
        except BadInputError:
            continue
    for name in values:
        fields.texts_of(values, name)
        fields.countries_of(values, name, WarningList(), "")
