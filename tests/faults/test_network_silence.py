"""A page that tries every way out it knows sends nothing: not with our cage, and not with our switches alone.

The network of the test is private, answers everything, and is watched packet by packet (Linux, as root).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

CAN = sys.platform == "linux" and os.geteuid() == 0 and all(map(shutil.which, ("unshare", "ip", "mount")))
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not CAN, reason="a network of its own takes Linux, root, unshare, ip and mount"),
]
LEAST_WAYS = 30
LEAST_LEAKS = 20
TURNS = 3


def seen(mode: str, folder: Path) -> dict[str, Any]:
    """Run the page in a network of its own and return what was seen there.

    A page that did not come to try all its ways in time proves nothing and is begun anew; what was seen stays seen.
    """
    found = looked(mode, folder / "0")
    for turn in range(1, TURNS):
        if found["packets"] or found["tried"][0] == found["tried"][1]:
            break
        found = looked(mode, folder / str(turn))
    assert found["tried"][0] == found["tried"][1] or found["packets"], "the page did not try all ways"
    assert found["all"] >= LEAST_WAYS
    return found


def looked(mode: str, folder: Path) -> dict[str, Any]:
    """Run the page once."""
    folder.mkdir()
    script = Path(__file__).with_name("silence_drive.py")
    root = script.parents[2]
    run = subprocess.run(
        ["unshare", "--net", "--mount", sys.executable, str(script), mode, str(folder)],
        capture_output=True, text=True, timeout=100, cwd=root, env={**os.environ, "PYTHONPATH": str(root)}, check=False,
    )  # fmt: skip
    lines = [line for line in run.stdout.splitlines() if line.startswith("SEEN ")]
    assert lines, run.stderr[-3000:]
    found: dict[str, Any] = json.loads(lines[0][5:])
    assert found["sentinel"], "a packet sent on purpose was not seen: the test is blind"
    return found


@pytest.mark.parametrize("mode", ["caged", "switches"])
def test_nothing_leaves(mode: str, tmp_path: Path) -> None:
    assert seen(mode, tmp_path)["packets"] == []


def test_without_the_switches_it_leaks(tmp_path: Path) -> None:
    """The test of the test."""
    # Those three are stopped neither by an interceptor nor by the settings of Qt.
    surest = {"preconnect", "rtc", "web transport"}
    ways: set[str] = set()
    for turn in range(TURNS):
        (folder := tmp_path / f"free{turn}").mkdir()
        ways |= set(seen("free", folder)["ways"])
        if len(ways) >= LEAST_LEAKS and surest <= ways:
            break
    assert len(ways) >= LEAST_LEAKS
    assert surest <= ways
