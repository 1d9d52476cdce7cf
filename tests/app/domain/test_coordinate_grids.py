import pytest

from app.domain.coordinate_grids import (
    GridError,
    read_mgrs,
    read_plus_code,
    read_utm,
    write_mgrs,
    write_plus_code,
    write_utm,
)


@pytest.mark.parametrize(
    ("text", "lat", "lon", "side_m"),
    [
        ("18SUJ2348306479", 38.889467, -77.035236, 1.0),
        ("18S UJ 23483 06479", 38.889467, -77.035236, 1.0),
        ("18SUJ234064", 38.8893, -77.0356, 100.0),
        ("18SUJ2306", 38.8894, -77.0356, 1000.0),
        ("18SUJ20", 38.87, -77.02, 10_000.0),
    ],
)
def test_mgrs_gives_the_middle_and_the_side_of_its_square(text: str, lat: float, lon: float, side_m: float) -> None:
    place = read_mgrs(text)
    assert place is not None
    assert (place.lat, place.lon) == pytest.approx((lat, lon), abs=side_m / 80_000)
    assert place.side_m == side_m


def test_other_texts_are_no_grid_references() -> None:
    assert read_mgrs("-12.0464, -77.0428") is None
    assert read_utm("-12.0464, -77.0428") is None
    assert read_utm("38 31 55 N 8 53 4 W") is None
    assert read_plus_code("-12.0464 + -77.0428") is None


@pytest.mark.parametrize(
    "text",
    [
        "30T 440290 4474257",
        "30 T 440290 4474257",
        "UTM 30N 440290 4474257",
        "440290 E 4474257 N ZONE 30 NORTH",
        "440290 4474257 HUSO 30 NORTE",
        "N 4474257 E 440290 30T",
        "30T 440290.0 M 4474257.0 M",
        "X: 440290 Y: 4474257 HUSO 30 NORTE",
    ],
)
def test_utm_in_usual_orders(text: str) -> None:
    place = read_utm(text)
    assert place is not None
    assert (place.lat, place.lon) == pytest.approx((40.416797, -3.703805), abs=1e-5)


def test_a_lone_s_is_the_south_where_the_northing_says_so() -> None:
    south = read_utm("18S 279012 8666789")
    north = read_utm("30S 440290 4174257")
    assert south is not None
    assert north is not None
    assert south.lat < 0 < north.lat
    assert (south.doubtful_band, north.doubtful_band) == (False, True)


@pytest.mark.parametrize("text", ["0T 440290 4474257", "30T 440290 99999999"])
def test_impossible_utm_is_refused(text: str) -> None:
    with pytest.raises(GridError):
        read_utm(text)


def test_impossible_squares_are_refused() -> None:
    with pytest.raises(GridError):
        read_mgrs("18SAA123")
    with pytest.raises(GridError):
        read_mgrs("30TZZ1234512345".replace("ZZ", "ZV"))


def test_plus_codes() -> None:
    full = read_plus_code("57V4XX34+CV LIMA")
    assert full is not None
    assert (full.lat, full.lon) == pytest.approx((-12.0464, -77.0428), abs=1e-3)
    with pytest.raises(GridError, match="reference town"):
        read_plus_code("XX34+CV")


def test_writing() -> None:
    assert write_utm(-12.0464, -77.0428) == "18L 277617 8667488"
    assert write_mgrs(-12.0464, -77.0428) == "18L TM 77617 67487"
    assert write_plus_code(-12.0464, -77.0428) == "57V4XX34+CVW"
    for write in (write_utm, write_mgrs):
        with pytest.raises(GridError):
            write(85.0, 0.0)
