import re

import pytest

from app.maps.assets import AssetError
from app.maps.page import audit, map_page


def test_folium_wrote_the_page() -> None:
    page = map_page()
    assert b'class="folium-map" id="map_calibar"' in page.html
    assert b'L.map(\n                "map_calibar"' in page.script
    assert b"calibar.start(map_calibar" in page.script


def test_no_inline_script_and_no_remote_address() -> None:
    page = map_page()
    assert not re.search(rb"https?:|//[a-z]", page.html + page.script)
    for tag in re.findall(rb"<script[^>]*>", page.html):
        assert b"src='/" in tag


def test_the_page_is_the_same_each_time() -> None:
    map_page.cache_clear()
    first = map_page()
    map_page.cache_clear()
    assert map_page() == first


@pytest.mark.parametrize(
    "html",
    [
        "<script>1</script>", "<img src=x onerror=1>", "<a href='javascript:1'>", "<script src='https://x/y'></script>",
        "<link href=//x/y>", "<div style='background:url(//x)'>", '<img src = "http://x">',
    ],
)  # fmt: skip
def test_the_audit_refuses(html: str) -> None:
    with pytest.raises(AssetError):
        audit(html)
