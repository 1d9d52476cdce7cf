import re
from html.parser import HTMLParser

import pytest

from app.maps.export import render_html
from app.maps.layers import PointSet, TrackPoint

HOSTILE = [
    "<script>window.PWN=1</script>", "</script><script>window.PWN=1</script>", "<img src=x onerror=window.PWN=1>",
    "${window.PWN=1}", "`${window.PWN=1}`", "\\`-window.PWN-\\`", '"><svg onload=window.PWN=1>', "' onmouseover='1",
    "javascript:window.PWN=1", "]]><x>",
    "</title><script>1</script>", "</svg><iframe src=//x>", "<!--", "\u2028x",
]  # fmt: skip
POINTS = PointSet.of([(40.4, -3.7, 5, 0), (38.5, -8.9, 6, 1)])


@pytest.mark.parametrize("payload", HOSTILE)
def test_hostile_words_stay_words(payload: str) -> None:
    reader = _Reader()
    reader.feed(render_html(POINTS, [], texts={5: (payload, payload)}, title=payload, language=payload).decode())
    assert reader.tags <= {"html", "head", "meta", "title", "style", "body", "p", "svg", "path"}
    assert not any(name.startswith("on") or name in {"href", "src"} for name in reader.attributes)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}


def test_nothing_is_loaded_from_anywhere() -> None:
    track = [TrackPoint(lat=40.4, lon=-3.7), TrackPoint(lat=38.5, lon=-8.9)]
    page = render_html(POINTS, track).decode()
    assert not re.search(r"https?:|(?:src|href)\s*=", page)
    assert "default-src 'none'" in page
    assert "<polyline" in page


def test_no_places_is_still_a_map() -> None:
    assert b"<svg" in render_html(PointSet.empty(), [])
