"""Unlocks, works, syncs and locks, again and again, in one process with the real window; tells how its memory grows.

Run by test_soak.py: `python tests/faults/soak_drive.py SECONDS LEAST_ROUNDS FOLDER BYTES_TO_LOSE_IN_EACH_ROUND`.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import QCoreApplication, QEvent

from app.demo.laptops import Agency, training_stretching
from app.domain.sightings import Note
from app.domain.targets import Target
from ui.demo import _Driver, _lock
from ui.main import make_window

SCREENS = ("targets", "sightings", "operations", "briefings", "sync", "audit", "settings")


def soak(seconds: float, least: int, folder: Path, lost_bytes: int) -> dict[str, Any]:
    """Go round until the time is over, and at least so often; return seconds, bytes, descriptors after each round."""
    process, lost = psutil.Process(), []
    with Agency(folder / "hub", stretching=training_stretching()) as agency:
        laptop = agency.enrol("Insp. A. Invented", folder / "laptop")
        target, _ = laptop.workspace.targets.add(Target(name="Ana Ejemplo"))
        laptop.program.lock()
        window = make_window(laptop.program)
        window.resize(1200, 800)
        window.show()
        driver = _Driver(window, folder / "shots")
        samples: list[tuple[float, int, int]] = []
        began = time.monotonic()
        while time.monotonic() - began < seconds or len(samples) < least:
            _round(driver, target)
            lost.append(os.urandom(lost_bytes))
            # Without a loop that runs, Qt keeps what was to be deleted later until it is told.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            gc.collect()
            samples.append((time.monotonic() - began, int(process.memory_info().rss), process.num_fds()))
        window.shut()
    return {"rounds": len(samples), "samples": samples}


def _round(driver: _Driver, target: str) -> None:
    driver.unlock()
    workspace = driver.frame.context.workspace
    for name in SCREENS:
        driver.frame.navigate(name)
        driver.quiet()
    driver.frame.navigate("dossier", target_id=target, tab="history")
    driver.quiet()
    driver.call(lambda: workspace.notes.add(Note(target=target, text="invented")))
    report = driver.sync()
    assert getattr(report, "pushed", 0) >= 1, report
    _lock(driver)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _seconds, _least, _folder, _lost = sys.argv[1:]
    print("SEEN " + json.dumps(soak(float(_seconds), int(_least), Path(_folder), int(_lost))), flush=True)
    os._exit(0)  # the engine's children need no farewell
