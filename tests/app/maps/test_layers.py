import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadInputError
from app.maps.layers import Bounds, PointKind, PointSet, TrackPoint, joined_bounds, track_bounds
from app.maps.projection import to_world

rows = st.lists(
    st.tuples(st.floats(-90, 90), st.floats(-180, 180), st.integers(0, 2**32 - 1), st.integers(0, 4)), max_size=30
)


@given(rows)
def test_the_packed_form_holds_every_point(table: list[tuple[float, float, int, int]]) -> None:
    packed = PointSet.of(table).pack()
    count = struct.unpack_from("<I", packed, 4)[0]
    assert (packed[:4], count, len(packed)) == (b"CPT1", len(table), 8 + 21 * len(table))
    xs = np.frombuffer(packed, "<f8", count, 8)
    index = np.frombuffer(packed, "<u4", count, 8 + 16 * count)
    assert [int(n) for n in index] == [row[2] for row in table]
    for x, row in zip(xs, table, strict=True):
        assert x == pytest.approx(to_world(row[0], row[1])[0])


@pytest.mark.parametrize(("lat", "lon"), [(91.0, 0.0), (0.0, 181.0), (float("nan"), 0.0), (0.0, float("inf"))])
def test_places_off_the_globe_are_refused(lat: float, lon: float) -> None:
    with pytest.raises(BadInputError):
        PointSet.of([(lat, lon, 0, PointKind.CONFIRMED)])


def test_columns_must_agree() -> None:
    one = PointSet.of([(1.0, 2.0, 3, 0)])
    with pytest.raises(BadInputError):
        PointSet(one.lat, one.lon, one.index, np.zeros(2, np.uint8))


def test_boxes() -> None:
    points = PointSet.of([(1.0, 2.0, 0, 0)]).joined(PointSet.of([(-3.0, 4.0, 1, 0)]))
    assert points.bounds() == Bounds(-3.0, 2.0, 1.0, 4.0)
    assert PointSet.empty().bounds() is None
    assert track_bounds([]) is None
    track = track_bounds([TrackPoint(lat=9.0, lon=9.0)])
    assert joined_bounds(points.bounds(), track) == Bounds(-3.0, 2.0, 9.0, 9.0)
    assert joined_bounds(None, track) == track
