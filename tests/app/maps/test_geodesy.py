import pytest

from app.maps.geodesy import bearing_degrees, circle, destination, distance_m, length_words, round_length_m


def test_the_distance_is_of_the_ellipsoid() -> None:
    # The example of GeographicLib's own documentation, New York to London.
    assert distance_m(40.6, -73.8, 51.6, -0.5) == pytest.approx(5_551_759.400, abs=0.001)


def test_direction_and_way_belong_together() -> None:
    there = destination(40.0, -3.0, 45.0, 10_000.0)
    assert distance_m(40.0, -3.0, *there) == pytest.approx(10_000.0, abs=0.001)
    assert bearing_degrees(40.0, -3.0, *there) == pytest.approx(45.0, abs=1e-6)


def test_a_circle_has_its_radius_everywhere() -> None:
    assert all(
        distance_m(60.0, 10.0, *corner) == pytest.approx(500.0, abs=0.001) for corner in circle(60.0, 10.0, 500.0)
    )


@pytest.mark.parametrize(
    ("longest", "length", "words"),
    [(1234.0, 1000.0, "1 km"), (999.0, 500.0, "500 m"), (23.0, 20.0, "20 m"), (0.0, 0.0, "0 m")],
)
def test_scale_bars_are_round(longest: float, length: float, words: str) -> None:
    assert round_length_m(longest) == length
    assert length_words(length) == words
