from collections.abc import Iterator

import pytest

from app.maps.answers import CONTENT_SECURITY_POLICY, Answers
from app.maps.basemap import open_basemap
from app.maps.layers import PointSet
from app.maps.view_content import ViewContent


@pytest.fixture(scope="module")
def answers() -> Iterator[Answers]:
    basemap = open_basemap()
    yield Answers(basemap)
    basemap.close()


def test_everything_the_page_needs_is_answered(answers: Answers) -> None:
    content = ViewContent()
    content.set_points(PointSet.of([(1.0, 2.0, 3, 0)]))
    name = answers.register(content)
    for path in (
        f"/map/{name}", "/page.js", "/assets/leaflet.js", "/assets/leaflet.css", "/assets/map.js", "/assets/map.css",
        "/fonts/400", f"/view/{name}/state", f"/view/{name}/points/1", "/tiles/world/2/1/1", "/empty",
    ):  # fmt: skip
        answer = answers.answer("GET", "app", path)
        assert answer is not None, path
        assert answer.content
    answers.forget(name)
    assert answers.answer("GET", "app", f"/map/{name}") is None
    assert answers.answer("GET", "app", f"/view/{name}/points/1") is None


def test_open_sea_is_an_empty_tile_and_no_error(answers: Answers) -> None:
    answer = answers.answer("GET", "app", "/tiles/world/6/0/33")
    assert answer is not None
    assert answer.content == b""


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "HEAD", "OPTIONS", "get"])
def test_only_get(answers: Answers, method: str) -> None:
    assert answers.answer(method, "app", "/page.js") is None


@pytest.mark.parametrize("host", ["", "App", "other", "app.evil", "localhost"])
def test_only_our_host(answers: Answers, host: str) -> None:
    assert answers.answer("GET", host, "/page.js") is None


@pytest.mark.parametrize(
    "path",
    [
        "", "/", "/map/", "/map/v999", "/map/v1/../x", "/assets/../page.js", "/assets/%2e%2e/x", "/assets/jquery.js",
        "/fonts/450", "/etc/passwd", "/tiles/world/1/1", "/tiles/../0/0/0", "/tiles/world/-1/0/0", "/tiles/w w/0/0/0",
        "/tiles/world/0/0/0/", "/page.js\n", "//page.js", "/view/v1/points/x", "/view/v1/points/99999999999",
    ],
)  # fmt: skip
def test_other_paths_are_nothing(answers: Answers, path: str) -> None:
    assert answers.answer("GET", "app", path) is None


def test_a_query_is_nothing_of_ours(answers: Answers) -> None:
    assert answers.answer("GET", "app", "/page.js", "x=1") is None


def test_the_policy_lets_no_inline_script_and_no_other_host_in() -> None:
    rules = dict(part.split(" ", 1) for part in CONTENT_SECURITY_POLICY.split("; "))
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == "calibar:"
    assert rules["connect-src"] == "calibar:"
    assert "unsafe-eval" not in CONTENT_SECURITY_POLICY
    assert {"object-src", "frame-src", "worker-src", "base-uri", "form-action"} <= set(rules)
