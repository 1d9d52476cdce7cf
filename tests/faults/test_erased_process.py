"""An erasure in the real program: keys destroyed, the process replaced, honest words in the fresh one, files gone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.demo.laptops import PASSPHRASE, Agency, training_stretching
from app.domain.targets import Target
from app.paths import ProfilePaths

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(300),  # starts of the whole program on a busy machine
    pytest.mark.skipif(sys.platform != "linux", reason="the process is replaced in place on Linux"),
]
ROOT = Path(__file__).parents[2]
# The program as `calibar` starts it, over a quick derivation; hands that unlock, erase, and read what is told.
SCRIPT = """
import json, os, sys, time
from pathlib import Path
from app.services.hardening import harden
harden()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.bootstrap import Program
from app.demo.laptops import PASSPHRASE, training_stretching
from ui import main as start
from ui.main_window import MainWindow

program = Program(Path(sys.argv[1]), use_keyring=False, stretching=training_stretching())
application = start.make_application()

def say(**words):
    os.write(1, json.dumps({"pid": os.getpid(), **words}).encode() + b"\\n")

def erase(window):
    started = time.monotonic()
    say(now="erasing", at=time.clock_gettime(time.CLOCK_BOOTTIME))
    window.erase()

def look():
    windows = [one for one in application.topLevelWidgets() if isinstance(one, MainWindow)]
    if not windows:
        QTimer.singleShot(20, look)
        return
    window = windows[0]
    if program.state() == "new":
        left = sorted(path.name for path in program.paths.root.iterdir())
        told = window.enrol_screen._told.accessibleName()
        say(now="told", text=told, shown=window.enrol_screen._told.isVisible(), left=left,
            seconds=window.erased.seconds, at=time.clock_gettime(time.CLOCK_BOOTTIME),
            environment="CALIBAR_ERASED" in os.environ)
        window.close()
        application.quit()
        return
    window.opened.connect(lambda: QTimer.singleShot(300, lambda: erase(window)))
    window.unlock_screen._field.setText(PASSPHRASE)
    window.unlock_screen._try()

QTimer.singleShot(0, look)
sys.exit(start.run(program))
"""


def test_the_program_erases_itself_and_says_what_it_reached(tmp_path: Path) -> None:
    with Agency(tmp_path / "hub", stretching=training_stretching()) as agency:
        laptop = agency.enrol("Insp. A. Invented", tmp_path / "laptop")
        laptop.workspace.targets.add(Target(name="Invented Name"))
        laptop.program.lock()
        paths = ProfilePaths.at(tmp_path / "laptop")
        assert paths.database.exists()
        script = tmp_path / "program.py"
        script.write_text(SCRIPT, encoding="utf-8")
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            [sys.executable, str(script), str(tmp_path / "laptop")],
            env=environment, capture_output=True, text=True, timeout=280, check=False,
        )  # fmt: skip
    told: list[dict[str, Any]] = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert [one["now"] for one in told] == ["erasing", "told"], done.stderr[-2000:]
    erasing, after = told
    assert after["pid"] == erasing["pid"], "the process was replaced in place"
    assert after["seconds"] < 1.0
    assert after["shown"] is True
    assert after["text"].startswith("The keys of this vault are destroyed.")
    assert "Changes that were not sent are lost." in after["text"]
    assert after["environment"] is False
    assert not {"vault.db", "vault.db-wal", "vault.keys", "blobs", "backups"} & set(after["left"])
    assert PASSPHRASE not in done.stdout
