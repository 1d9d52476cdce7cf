"""Hostile words in every field, on every screen, in every export and print: shown as words, and run nowhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1000)]
EXPORTS = ("html", "kml", "csv", "gpx", "geojson", "followthemoney")
LEAST_TRIED = 3_000
LEAST_PAYLOADS = 25


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the drive in a process of its own saw."""
    script = Path(__file__).with_name("hostile_drive.py")
    root = script.parents[2]
    run = subprocess.run(
        [sys.executable, str(script), str(tmp_path_factory.mktemp("hostile"))],
        capture_output=True, text=True, timeout=900, cwd=root, env={**os.environ, "PYTHONPATH": str(root)}, check=False,
    )  # fmt: skip
    lines = [line for line in run.stdout.splitlines() if line.startswith("SEEN ")]
    assert lines, run.stderr[-3000:]
    found: dict[str, Any] = json.loads(lines[0][5:])
    return found


@pytest.mark.parametrize("name", [*EXPORTS, "map"])
def test_no_export_and_no_map_runs_or_breaks_them(seen: dict[str, Any], name: str) -> None:
    assert not seen[name]["ran"]
    assert seen[name]["broken"] == 0
    assert seen[name]["tried"] >= 2 * LEAST_PAYLOADS


def test_no_widget_reads_them_as_markup(seen: dict[str, Any]) -> None:
    assert seen["window"]["ran"] == []
    # Screens of the work show what was written; if they showed nothing, nothing would have been tried.
    assert all(seen["window"]["screens"][name] for name in ("targets", "sightings", "dossier history", "form target"))


def test_a_print_holds_nothing_that_acts(seen: dict[str, Any]) -> None:
    assert seen["window"]["pdf"] == []
    assert seen["window"]["pdf_bytes"] > 10_000


def test_balloons_of_a_globe_show_the_description_alone(seen: dict[str, Any]) -> None:
    assert seen["kml"]["templates"] == ["$[description]"]
    assert seen["kml"]["unstyled"] == 0


def test_enough_was_tried(seen: dict[str, Any]) -> None:
    assert seen["payloads"] >= LEAST_PAYLOADS
    assert seen["fields"] >= 90
    assert sum(seen[name]["tried"] for name in (*EXPORTS, "map", "window")) >= LEAST_TRIED


def test_what_runs_would_be_seen(seen: dict[str, Any]) -> None:
    """The test of the test: raw folium and raw pages run them, labels and tips read them, and a quiet page is quiet."""
    assert seen["controls"] == dict.fromkeys(seen["controls"], True)
    assert {"folium", "page", "label", "tip", "edit", "csv", "pdf", "quiet"} <= seen["controls"].keys()
