"""The headless main job: a real hub process, two laptops, the real window, a kill in the middle of a save."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_a_whole_day(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "ui.entry", "demo", "--headless", "--json", "--out", str(tmp_path / "shots")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=380)
    assert done.stdout, done.stderr[-3000:]
    report = json.loads(done.stdout)
    failed = [step for step in report["steps"] if not step["ok"]]
    assert report["ok"], failed
    assert done.returncode == 0
    assert len(report["steps"]) >= 20
    assert all(Path(shot).stat().st_size > 5000 for shot in report["screenshots"])
