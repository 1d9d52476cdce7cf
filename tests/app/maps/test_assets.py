import pytest

from app.maps import assets
from app.maps.assets import AssetError


def test_leaflet_is_the_version_that_was_tested() -> None:
    assert b"Leaflet 1.9.4" in assets.leaflet_script()
    assert b".leaflet-pane" in assets.leaflet_style()


def test_a_changed_byte_closes_the_map() -> None:
    with pytest.raises(AssetError):
        assets._pinned("leaflet.js", assets.leaflet_script() + b" ")


def test_our_script_is_one_file_and_names_no_address() -> None:
    for source in ("live", "file"):
        script = assets.page_script(source)
        assert script.startswith(b"var calibar = ")
        assert b"http:" not in script
        assert b"https:" not in script


@pytest.mark.parametrize(
    "forbidden",
    [b"innerHTML", b"insertAdjacentHTML", b"bindPopup", b"bindTooltip", b"eval(", b"outerHTML", b"document.write"],
)
def test_our_script_never_turns_text_into_markup(forbidden: bytes) -> None:
    assert forbidden not in assets.page_script("live")
    assert forbidden not in assets.bridge_script().encode()


def test_fonts_are_served() -> None:
    assert assets.font(500)[:4] == b"\x00\x01\x00\x00"
