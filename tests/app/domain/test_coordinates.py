import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.coordinates import (
    CoordinateError,
    CoordinateStyle,
    CoordinateWarning,
    format_coordinate,
    parse_coordinate,
    parse_pair,
)
from app.errors import BadInputError

LIMA = (-12.0464, -77.0428)


@pytest.mark.parametrize(
    "text",
    [
        "-12.0464, -77.0428",
        "-12.0464 -77.0428",
        "-12,0464, -77,0428",
        "-12,0464 -77,0428",
        "-12,0464;-77,0428",
        "-12,0464,-77,0428",
        "-12.0464\t-77.0428",
        "\u221212.0464\u00b0, \u221277.0428\u00b0",
        "(-12.0464, -77.0428)",
        "12.0464 S, 77.0428 W",
        "12,0464 S 77,0428 O",
        "S12.0464 W77.0428",
        "12.0464S77.0428W",
        "12.0464 sur 77.0428 oeste",
        "77.0428 W, 12.0464 S",
        "lat: -12.0464 lon: -77.0428",
        "Latitud -12,0464 Longitud -77,0428",
        "lng=-77.0428; lat=-12.0464",
        "12°02.784'S 77°02.568'O",
        "12º02,784\u2019 S; 77º02,568\u2019 O",
        "12°02'47.04\"S 77°02'34.08\"W",
        '12°02\'47.04""S 77°02\'34.08""W',
        '"12°02\'47.04""S 77°02\'34.08""W"',
        "12°02\u203247.04\u2033S 77°02\u203234.08\u2033W",
        "12°02'47.04''S 77°02'34.08''W",
        "12 02 47.04 S 77 02 34.08 W",
        "S 12 02 47.04 W 77 02 34.08",
        "-12:02:47.04 -77:02:34.08",
        "-12° 2' 47.04\" -77° 2' 34.08\"",
        "12 grados 2 minutos 47,04 segundos sur, 77 grados 2 minutos 34,08 segundos oeste",
        "geo:-12.0464,-77.0428",
        "https://www.google.com/maps?q=-12.0464,-77.0428",
    ],
)
def test_the_same_place_is_read_from_many_notations(text: str) -> None:
    place = parse_coordinate(text)
    assert (place.lat, place.lon) == pytest.approx(LIMA, abs=1e-6)
    assert place.original == text


@pytest.mark.parametrize(
    ("text", "name", "precision_m"),
    [
        ("-12.0464, -77.0428", "dd", 11.0),
        ("12°02.784'S 77°02.568'W", "dm", 1.9),
        ("12°02'47\"S 77°02'34\"W", "dms", 31.0),
        ("18L TM 776 674", "mgrs", 100.0),
        ("18L 277617 8667488", "utm", 1.0),
        ("57V4XX34+CV", "plus", 13.9),
        ("geo:-12.0464,-77.0428;u=35", "link", 35.0),
        ("https://www.openstreetmap.org/#map=15/-12.0464/-77.0428", "link", None),
    ],
)
def test_format_and_precision_are_told(text: str, name: str, precision_m: float | None) -> None:
    place = parse_coordinate(text)
    assert (place.format, place.precision_m) == (name, precision_m)
    assert (place.lat, place.lon) == pytest.approx(LIMA, abs=1e-3)


@pytest.mark.parametrize(
    ("language", "lon", "warning"),
    [
        ("es", -8.884, None),
        ("pt", -8.884, None),
        ("fr", -8.884, None),
        ("it_IT", -8.884, None),
        (None, -8.884, CoordinateWarning.O_AS_WEST),
        ("en", -8.884, CoordinateWarning.O_AS_WEST),
        ("de", 8.884, CoordinateWarning.O_AS_EAST),
        ("nl", 8.884, CoordinateWarning.O_AS_EAST),
    ],
)
def test_o_is_west_except_in_german_and_dutch(language: str | None, lon: float, warning: str | None) -> None:
    place = parse_coordinate("38°31'55.2\"N 8°53'02.4\"O", language)
    assert place.lon == pytest.approx(lon, abs=1e-3)
    assert place.warnings == (() if warning is None else (warning,))


def test_l_is_east_as_in_portuguese() -> None:
    assert parse_coordinate("38°31'N 8°53'L", "pt").lon == pytest.approx(8.8833, abs=1e-3)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("112, 4", "latitude 112"),
        ("4, 181", "longitude 181"),
        ("nan, 4", "not a number"),
        ("4, inf", "not a number"),
        ("-12.0464\x00, -77", "control character"),
        ("\ud800", "control character"),
        ("12.0464", "two numbers"),
        ("19,99", "two numbers"),
        ("1,2,3", "commas"),
        ("1, 2, 3", "clear where"),
        ("12.5 S, 77.0", "letter"),
        ("12 N 13 S", "both halves"),
        ("-12.5 N 77 W", "contradicts"),
        ("45°60'N 3°E", "end at 59"),
        ("45.5°30'N 3°E", "only the last"),
        ("45'30°N 3°E", "out of order"),
        ("N 45 N 3 E", "letter"),
        ("45 30 20 10 N 3 E", "at most minutes"),
        ("1e5, 3", "out of order"),
        ("=HYPERLINK(1,2)", "not understood"),
        ("<script>alert(1)</script>", "not understood"),
        ("${7*7}, 3", "not understood"),
        ("Lima", "not understood"),
        ("1.234,5.678,9", "both a comma and a point"),
        ("lat 4 lat 5", "one latitude and one longitude"),
        ("9" * 30 + ", 4", "so many digits"),
        ("5" * 3000, "too long"),
        ("WXQ4+CV Lima", "short Plus Code"),
        ("18L TM 776 67", "even number of digits"),
        ("61L TM 776 674", "no UTM zone"),
        ("61T 440290 4474257", "no UTM zone"),
        ("30T 40290 4474257", "easting"),
        ("https://maps.app.goo.gl/abcd", "shortened"),
        ("https://example.org/", "no coordinates"),
        ("geo:1", "geo:"),
    ],
)
def test_a_wrong_text_is_refused_with_its_reason(text: str, reason: str) -> None:
    with pytest.raises(CoordinateError) as caught:
        parse_coordinate(text)
    assert reason in caught.value.reason
    assert isinstance(caught.value, BadInputError)
    assert caught.value.hint


def test_swapped_order_is_suspected_but_not_repaired() -> None:
    with pytest.raises(CoordinateError) as caught:
        parse_coordinate("-99.13, 19.43")
    assert "swapped" in caught.value.hint


def test_doubts_are_told() -> None:
    assert parse_coordinate("0.0, 0.0").warnings == (CoordinateWarning.ZERO,)
    assert CoordinateWarning.SIGN_AND_LETTER in parse_coordinate("-12.5 S 77 W").warnings
    assert CoordinateWarning.LONGITUDE_FIRST in parse_coordinate("77 W 12 S").warnings
    assert CoordinateWarning.BAND_S in parse_coordinate("30S 440290 4174257").warnings


def test_a_pair_of_cells() -> None:
    assert parse_pair("38,53225", "-8,90153").lat == pytest.approx(38.53225)
    assert parse_pair("9°21'35.3\"N", "79°55'08.3\"O", "es").lon == pytest.approx(-79.918972, abs=1e-6)
    with pytest.raises(CoordinateError):
        parse_pair("38,5", "")


latitudes = st.floats(-79.5, 83.5, allow_nan=False)
longitudes = st.floats(-179.9, 179.9, allow_nan=False)


@pytest.mark.parametrize(
    ("style", "tolerance_m"),
    [("dd", 0.2), ("geo", 0.2), ("dm", 2.0), ("dms", 4.0), ("utm", 1.0), ("mgrs", 1.5), ("plus", 6.0)],
)
@given(lat=latitudes, lon=longitudes)
@example(lat=-0.00000001, lon=0.00000001)
@example(lat=38.99999999, lon=-8.99999999)
def test_what_is_written_reads_back(style: CoordinateStyle, tolerance_m: float, lat: float, lon: float) -> None:
    read = parse_coordinate(format_coordinate(lat, lon, style))
    north_m = (read.lat - lat) * 111_320
    east_m = ((read.lon - lon + 180) % 360 - 180) * 111_320 * math.cos(math.radians(lat))
    assert math.hypot(north_m, east_m) <= tolerance_m


@given(st.text(max_size=60) | st.text(alphabet="0123456789.,;°'\"NSEWO +-LT:/", max_size=40))
def test_any_text_is_a_place_on_earth_or_a_worded_refusal(text: str) -> None:
    try:
        place = parse_coordinate(text)
    except CoordinateError:
        return
    assert abs(place.lat) <= 90
    assert abs(place.lon) <= 180
    assert place.precision_m is None or place.precision_m >= 0


@pytest.mark.parametrize(("lat", "lon"), [(91.0, 0.0), (0.0, 181.0), (math.nan, 0.0), (0.0, math.inf)])
def test_writing_refuses_what_is_not_on_the_globe(lat: float, lon: float) -> None:
    with pytest.raises(CoordinateError):
        format_coordinate(lat, lon)


def test_writing_a_grid_ends_near_the_poles() -> None:
    with pytest.raises(CoordinateError):
        format_coordinate(88.0, 0.0, "mgrs")
