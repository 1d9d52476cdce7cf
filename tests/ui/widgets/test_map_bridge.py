import json
import math

import pytest

from ui.widgets.map_bridge import MapFacade


def test_commands_are_json() -> None:
    facade = MapFacade()
    said: list[str] = []
    facade.commanded.connect(said.append)
    facade.command("focus", lat=1.5, lon=2.5, zoom=3)
    assert json.loads(said[0]) == {"do": "focus", "lat": 1.5, "lon": 2.5, "zoom": 3}
    with pytest.raises(ValueError, match="Out of range"):
        facade.command("focus", lat=math.nan)


@pytest.mark.parametrize(("lat", "lon"), [(math.nan, 0.0), (91.0, 0.0), (0.0, 181.0), (math.inf, 0.0)])
def test_places_off_the_globe_are_dropped(lat: float, lon: float) -> None:
    facade = MapFacade()
    heard: list[object] = []
    facade.place_clicked.connect(lambda *place: heard.append(place))
    facade.view_moved.connect(lambda *place: heard.append(place))
    facade.clicked(lat, lon)
    facade.moved(lat, lon, 5.0)
    assert heard == []


def test_numbers_are_checked_and_counted() -> None:
    facade = MapFacade()
    heard: list[list[int]] = []
    facade.records_picked.connect(heard.append)
    facade.picked(["1", None, -1, 2**31, 5.0, 7])
    facade.picked(["<script>"])
    facade.picked(list(range(1_000)))
    assert heard[0] == [5, 7]
    assert len(heard) == 2
    assert len(heard[1]) == 200
