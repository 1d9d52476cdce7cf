import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.maps.projection import columns_to_world, from_world, metres_per_pixel, to_world


@given(st.floats(-85, 85), st.floats(-179.99, 179.99))
def test_there_and_back(lat: float, lon: float) -> None:
    assert from_world(*to_world(lat, lon)) == pytest.approx((lat, lon), abs=1e-9)


def test_corners_of_the_world() -> None:
    assert to_world(0.0, 0.0) == pytest.approx((0.5, 0.5))
    assert to_world(90.0, -180.0) == pytest.approx((0.0, 0.0), abs=1e-9)


def test_columns_agree_with_single_places() -> None:
    xs, ys = columns_to_world(np.array([40.0, -89.0]), np.array([-3.0, 10.0]))
    assert (xs[0], ys[0]) == pytest.approx(to_world(40.0, -3.0))
    assert (xs[1], ys[1]) == pytest.approx(to_world(-89.0, 10.0))


def test_metres_under_a_pixel() -> None:
    assert metres_per_pixel(0.0, 0) == pytest.approx(156543.03, abs=0.01)
    assert metres_per_pixel(60.0, 10) == pytest.approx(76.437, abs=0.01)
