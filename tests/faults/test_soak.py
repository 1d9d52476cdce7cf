"""Hours of unlocking, working, syncing and locking must not make the program grow.

Some rounds in every run, with a bound for each round that is as wide as so short a look is unsure; the bound of the
plan, 5 MB an hour, holds for ten minutes and more: CALIBAR_SOAK_S=600, beside the other tests in each `.ci/run`. Those
are paced, a lock every half a minute.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.timeout(0)]
SECONDS = float(os.environ.get("CALIBAR_SOAK_S", "5"))
LONG_S = 600.0
# Caches fill for some twenty rounds; what comes after the quick ones of a long run is what is judged.
QUICK, PACED, PAUSE_S = (24, 12, 28.0) if SECONDS >= LONG_S else (12, 0, 0.0)
MB = 1 << 20
MOST_MB_AN_HOUR = 5.0
MOST_KB_A_ROUND = 500.0
LOST_BYTES = 2 * MB


def soaked(
    folder: Path, seconds: float, quick: int, paced: int = 0, pause_s: float = 0.0, lost_bytes: int = 0
) -> list[tuple[float, int, int]]:
    """Run the rounds in a process of their own; return the samples."""
    script = Path(__file__).with_name("soak_drive.py")
    root = script.parents[2]
    run = subprocess.run(
        [sys.executable, str(script), *map(str, (seconds, quick, paced, pause_s, folder, lost_bytes))],
        capture_output=True, text=True, timeout=seconds + 1200, cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)}, check=False,
    )  # fmt: skip
    lines = [line for line in run.stdout.splitlines() if line.startswith("SEEN ")]
    assert lines, run.stderr[-3000:]
    found: dict[str, Any] = json.loads(lines[0][5:])
    print(f"{found['cpu_s']:.0f} s of the processors, engine and hub included")
    return [tuple(sample) for sample in found["samples"]]


def growth(settled: list[tuple[float, int, int]]) -> tuple[float, float]:
    """Return MB an hour and KB a round; both are medians over all pairs, which no spike moves."""
    pairs = list(combinations(range(len(settled)), 2))
    hourly = [(settled[b][1] - settled[a][1]) / (settled[b][0] - settled[a][0]) for a, b in pairs]
    each = [(settled[b][1] - settled[a][1]) / (b - a) for a, b in pairs]
    return statistics.median(hourly) * 3600 / MB, statistics.median(each) / 1024


def test_memory_and_descriptors_do_not_grow(tmp_path: Path) -> None:
    samples = soaked(tmp_path, SECONDS, QUICK, PACED, PAUSE_S)
    settled = samples[QUICK if PACED else QUICK // 2 :]
    hourly_mb, round_kb = growth(settled)
    spent_s, end_mb = samples[-1][0], samples[-1][1] / MB
    told = f"{hourly_mb:.1f} MB an hour, {round_kb:.0f} KB a round, {end_mb:.0f} MB at the end"
    print(f"{len(samples)} rounds in {spent_s:.0f} s: {told}")
    assert round_kb < MOST_KB_A_ROUND
    assert hourly_mb < MOST_MB_AN_HOUR or SECONDS < LONG_S
    assert samples[-1][2] <= settled[0][2] + 3, "descriptors pile up"


def test_what_is_lost_in_each_round_would_be_seen(tmp_path: Path) -> None:
    """The test of the test."""
    assert growth(soaked(tmp_path, 0, 8, lost_bytes=LOST_BYTES)[4:])[1] > MOST_KB_A_ROUND


def test_the_slope_of_invented_samples() -> None:
    steady = [(float(number), 100 * MB + (number % 3) * 1000, 9) for number in range(100)]
    assert abs(growth(steady)[0]) < 1
    growing = [(float(number), 100 * MB + number * MB // 100, 9) for number in range(100)]
    assert growth(growing) == pytest.approx((36.0, 10.24), rel=0.02)
