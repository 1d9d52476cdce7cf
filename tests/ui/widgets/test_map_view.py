import json
import os
import socket
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

HOSTILE = "<img src=x onerror=window.PWN=1>${window.PWN=1}"


@pytest.fixture(scope="module")
def listener() -> Any:
    server = socket.create_server(("127.0.0.1", 0))
    reached: list[bytes] = []

    def serve() -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            reached.append(connection.recv(200))
            connection.close()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield server.getsockname()[1], reached
    server.close()


@pytest.fixture(scope="module")
def seen(listener: Any, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("maps")
    database = sqlite3.connect(folder / "town.mbtiles")
    database.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
    database.execute("CREATE TABLE tiles (zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB)")
    rows = [
        ("name", f"Town {HOSTILE}"),
        ("attribution", f"Somebody {HOSTILE}"),
        ("version", HOSTILE),
        ("format", "pbf"),
    ]
    database.executemany("INSERT INTO metadata VALUES (?, ?)", [*rows, ("minzoom", "10"), ("maxzoom", "14")])
    database.commit()
    database.close()
    root = Path(__file__).parents[3]
    run = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("map_drive.py")), str(folder), str(listener[0])],
        capture_output=True,
        text=True,
        timeout=110,
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
        check=False,
    )
    lines = [line for line in run.stdout.splitlines() if line.startswith("SEEN ")]
    assert lines, run.stderr[-3000:]
    found: dict[str, Any] = json.loads(lines[0][5:])
    return found


pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]


def test_it_paints_and_the_page_has_nothing_to_complain_of(seen: dict[str, Any]) -> None:
    assert seen["painted"]
    # What the cage refuses is the only thing that is ever complained of.
    assert [words for words in seen["console"] if "Content Security Policy" not in words] == []


def test_the_night_has_neither_green_nor_blue(seen: dict[str, Any]) -> None:
    assert seen["night_most"]["green"] == 0
    assert seen["night_most"]["blue"] == 0
    assert seen["night_most"]["red"] == 255
    assert seen["light_most"]["blue"] > 200
    assert seen["dark_most"]["green"] > 100


def test_a_click_on_a_point_gives_its_number(seen: dict[str, Any]) -> None:
    assert seen["picked"] == [2_000_000_000]


def test_a_click_on_the_land_gives_the_place(seen: dict[str, Any]) -> None:
    ((lat, lon),) = seen["clicked"]
    # 100 pixels at zoom 8 are 100 * 360 / (256 * 2**8) degrees.
    assert (lat, lon) == pytest.approx((10.0, 20.549), abs=0.02)


def test_points_are_added_without_a_reload(seen: dict[str, Any]) -> None:
    assert seen["appended"] == [2]


def test_the_page_cannot_see_the_bridge(seen: dict[str, Any]) -> None:
    assert seen["bridge_in_page"] == "undefined undefined"


def test_no_way_out(seen: dict[str, Any], listener: Any) -> None:
    assert str(seen["fetch_web"]).startswith("refused")
    assert str(seen["fetch_other_host"]).startswith("refused")
    assert seen["fetch_post"] == 404
    assert seen["fetch_own"] == 200
    assert seen["window_open"] == "null"
    assert seen["still_here"].startswith("/map/v")
    assert listener[1] == []
    assert set(seen["requests"]) <= {"calibar://app", "calibar://other"}


def test_the_page_is_granted_nothing_and_keeps_nothing(seen: dict[str, Any]) -> None:
    assert seen["off_the_record"] is True
    assert seen["geolocation"] == "error 1", "1 is PERMISSION_DENIED"
    assert seen["notifications"] == "denied"
    assert str(seen["camera"]).startswith("refused")
    assert str(seen["clipboard"]).startswith("refused")
    assert seen["download"] == ["DownloadCancelled"], "it was asked for, and cancelled"


def test_no_script_but_ours(seen: dict[str, Any]) -> None:
    assert seen["eval"] == "EvalError"
    assert seen["inline_ran"] == "undefined"


def test_hostile_words_are_shown_and_not_run(seen: dict[str, Any]) -> None:
    assert seen["hostile_pwn"] == "undefined"
    assert "PWN=1" in seen["hostile_text"]
    assert seen["hostile_elements"] == 0
    assert "Somebody" in seen["hostile_credit"]


def test_raw_folium_would_have_run_them(seen: dict[str, Any]) -> None:
    assert seen["control"] == "number"


def test_a_dead_renderer_is_started_again_three_times(seen: dict[str, Any]) -> None:
    assert [seen[f"after_kill_{n}"] for n in (1, 2, 3, 4)] == ["ready", "ready", "ready", "failed"]


def test_foreign_engine_variables_are_dropped(seen: dict[str, Any]) -> None:
    assert seen["engine_variables"] == ["QTWEBENGINE_CHROMIUM_FLAGS"]
    switches = " ".join(seen["flags"])
    for switch in ("host-resolver-rules", "proxy-server", "proxy-bypass-list", "webrtc-ip-handling-policy"):
        assert switch in switches
