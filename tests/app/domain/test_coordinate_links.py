import pytest

from app.domain.coordinate_links import LinkError, read_link

LIMA = ("-12.0464", "-77.0428")


@pytest.mark.parametrize(
    "text",
    [
        "geo:-12.0464,-77.0428",
        "GEO:-12.0464,-77.0428,150;crs=wgs84",
        "geo:0,0?q=-12.0464,-77.0428(Plaza)",
        "https://www.google.com/maps?q=-12.0464,-77.0428",
        "https://www.google.com/maps/@-12.0464,-77.0428,17z",
        "https://www.google.com/maps/place/Plaza/@-12.1,-77.1,17z/data=!8m2!3d-12.0464!4d-77.0428",
        "https://www.google.com/maps/search/?api=1&query=-12.0464%2C-77.0428",
        "https://www.google.com/maps/search/-12.0464,+-77.0428",
        "https://www.google.com/maps/dir/?api=1&destination=-12.0464,-77.0428",
        "maps.google.com/?q=loc:-12.0464,-77.0428",
        "https://maps.apple.com/?ll=-12.0464,-77.0428&q=X",
        "https://www.openstreetmap.org/?mlat=-12.0464&mlon=-77.0428#map=16/1/2",
        "https://www.openstreetmap.org/#map=16/-12.0464/-77.0428",
        "https://www.bing.com/maps?cp=-12.0464~-77.0428&lvl=16",
        "https://waze.com/ul?ll=-12.0464%2C-77.0428&navigate=yes",
        "https://yandex.com/maps/?ll=-77.0428%2C-12.0464&z=16",
        "https://wego.here.com/?map=-12.0464,-77.0428,16&lat=-12.0464&lon=-77.0428",
    ],
)
def test_common_links(text: str) -> None:
    place = read_link(text)
    assert place is not None
    assert (place.lat, place.lon) == LIMA


def test_uncertainty_of_a_geo_address() -> None:
    place = read_link("geo:-12.0464,-77.0428;u=35")
    assert place is not None
    assert place.uncertainty_m == 35.0


def test_plain_text_is_no_link() -> None:
    assert read_link("-12.0464, -77.0428") is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("https://maps.app.goo.gl/AbC", "shortened"),
        ("https://example.org/@x", "no coordinates"),
        ("https://[", "damaged"),
        ("geo:", "geo:"),
        ("geo:1,2;crs=nad27", "WGS84"),
        ("geo:1,2;u=far", "metres"),
    ],
)
def test_links_without_a_place_are_refused(text: str, reason: str) -> None:
    with pytest.raises(LinkError, match=reason):
        read_link(text)
