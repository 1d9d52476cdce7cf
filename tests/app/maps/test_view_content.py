import json

from app.maps.layers import PointSet, TrackPoint
from app.maps.view_content import ViewContent

POINTS = PointSet.of([(1.0, 2.0, 7, 0)])
MORE = PointSet.of([(3.0, 4.0, 8, 1)])


def test_points_are_given_for_the_revision_that_is_asked_for() -> None:
    content = ViewContent()
    content.set_points(POINTS)
    assert content.points_pack(content.points_revision) == POINTS.pack()
    content.append_points(MORE)
    assert content.points_pack(content.points_revision - 1) is None
    assert content.delta_pack(content.points_revision) == MORE.pack()
    assert content.points_pack(content.points_revision) == POINTS.joined(MORE).pack()


def test_old_additions_are_forgotten() -> None:
    content = ViewContent()
    for _ in range(70):
        content.append_points(MORE)
    assert content.delta_pack(1) is None
    assert content.delta_pack(70) is not None


def test_the_state_holds_places_and_no_texts_of_records() -> None:
    content = ViewContent("night", "pt")
    content.set_points(POINTS)
    content.track = (TrackPoint(lat=5.0, lon=6.0, title="<script>", detail="${x}"),)
    state = json.loads(content.state([]))
    assert state["bounds"] == [1.0, 2.0, 5.0, 6.0]
    assert state["style"]["name"] == "night"
    assert "<script>" not in json.dumps(state)
    assert state["track"] == [{"lat": 5.0, "lon": 6.0, "accuracy_m": None, "confirmed": True}]
