"""Unlocks, works, syncs and locks, again and again, in one process with the real window; tells how its memory grows.

Run by test_soak.py: `python soak_drive.py SECONDS QUICK PACED PAUSE_S FOLDER BYTES_TO_LOSE_IN_EACH_ROUND`.
The quick rounds come one upon the other; in each after them, at least so many, the window stays open for the pause, at
rest. The hub is a
process of its own: what its database keeps in memory is no matter of the window.
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
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer

from app.demo.laptops import Agency, training_stretching
from app.domain.sightings import Note
from app.domain.targets import Target
from ui.demo import _Driver, _lock
from ui.main import make_window

SCREENS = ("targets", "sightings", "operations", "briefings", "sync", "audit", "settings")


def soak(seconds: float, quick: int, paced: int, pause_s: float, folder: Path, lost_bytes: int) -> dict[str, Any]:
    """Go round until the time is over, and at least so often; return seconds, bytes, descriptors after each round."""
    process, lost = psutil.Process(), []
    with Agency(folder / "hub", stretching=training_stretching(), in_thread=False) as agency:
        laptop = agency.enrol("Insp. A. Invented", folder / "laptop")
        target, _ = laptop.workspace.targets.add(Target(name="Ana Ejemplo"))
        laptop.program.lock()
        window = make_window(laptop.program)
        window.resize(1200, 800)
        window.show()
        driver = _Driver(window, folder / "shots")
        samples: list[tuple[float, int, int]] = []
        began = time.monotonic()
        while time.monotonic() - began < seconds or len(samples) < quick + paced:
            _round(driver, target, pause_s if len(samples) >= quick else 0.0)
            lost.append(os.urandom(lost_bytes))
            # Without a loop that runs, Qt keeps what was to be deleted later until it is told.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            gc.collect()
            samples.append((time.monotonic() - began, int(process.memory_info().rss), process.num_fds()))
        all_times = [one.cpu_times() for one in (process, *process.children(recursive=True))]
        window.shut()
    return {"samples": samples, "cpu_s": sum(times.user + times.system for times in all_times)}


def _round(driver: _Driver, target: str, pause_s: float) -> None:
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
    if pause_s:
        _rest(pause_s)
    _lock(driver)


def _rest(pause_s: float) -> None:
    """Serve the window as a person leaves it: the timers run, nothing else does."""
    loop = QEventLoop()
    QTimer.singleShot(int(pause_s * 1000), loop.quit)
    loop.exec()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _seconds, _quick, _paced, _pause, _folder, _lost = sys.argv[1:]
    _seen = soak(float(_seconds), int(_quick), int(_paced), float(_pause), Path(_folder), int(_lost))
    print("SEEN " + json.dumps(_seen), flush=True)
    os._exit(0)  # the engine's children need no farewell
