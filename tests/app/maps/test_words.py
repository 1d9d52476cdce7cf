from app.maps.layers import PointKind
from app.maps.words import MapWords


def test_every_kind_has_its_words() -> None:
    assert len(MapWords().kinds) == len(PointKind)
