"""A lock leaves no key behind: the memory of the real window is read before and after, over many locks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import pytest

from app.clock import SystemClock
from app.demo.laptops import PASSPHRASE, Agency, training_stretching
from app.domain.targets import Target
from app.paths import ProfilePaths
from app.security.relaunch import descendants
from app.security.vault import Vault

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),  # twenty locks, each a start of the program, on a busy machine
    pytest.mark.skipif(sys.platform != "linux", reason="memory is read through /proc"),
    pytest.mark.skipif(
        sys.platform == "linux" and os.geteuid() != 0, reason="the program denies its memory to all but root"
    ),
]

ROOT = Path(__file__).parents[2]
LOCKS = int(os.environ.get("CALIBAR_LOCKS", "20"))
# One that no module holds as a constant: it would be found in every image.
SECRET = "eleven lanterns above the invented quay"
NAME = "Quillfeather Zanzotto"
# The real window over a quick derivation. It takes orders line by line, so that a new image goes on where it is told.
WINDOW = """
import json, os, sys
from pathlib import Path
from app.services.hardening import harden
harden()
from PySide6.QtCore import QTimer, QSocketNotifier
from app.bootstrap import Program
from app.demo.laptops import training_stretching
from ui import main as start
profile, secret = Path(sys.argv[1]), Path(sys.argv[2])
program = Program(profile, use_keyring=False, stretching=training_stretching())
application = start.make_application()
window = start.make_window(program, errors=start.ErrorOutput())
window.show()

def say(**words):
    os.write(1, json.dumps(words).encode() + b"\\n")

def opened():
    say(now="open")

window.opened.connect(opened)

def order():
    word = os.read(0, 1)
    if word == b"t":
        window.unlock_screen._field.setText(secret.read_text("utf-8"))
        say(now="typed")
    elif word == b"u":
        window.unlock_screen._field.setText(secret.read_text("utf-8"))
        window.unlock_screen._try()
    elif word == b"n":
        QTimer.singleShot(1000, lambda: say(now="listed"))
    elif word == b"m":
        window.frame.navigate("map")
        QTimer.singleShot(2500, lambda: say(now="map"))
    elif word == b"l":
        window.frame.lock_asked.emit()
    else:
        window.shut()
        application.quit()

notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
notifier.activated.connect(lambda *_: order())
QTimer.singleShot(0, lambda: say(now="started"))
sys.exit(application.exec())
"""


class Window:
    """The process and what it says."""

    def __init__(self, script: Path, profile: Path, secret: Path) -> None:
        environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "SSLKEYLOGFILE": str(script.with_name("tls-keys")),
        }
        with script.with_name("said").open("wb") as said:
            self.process = subprocess.Popen(
                [sys.executable, str(script), str(profile), str(secret)],
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=said,
            )

    def order(self, word: str, until: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(word.encode())
        self.process.stdin.flush()
        self.wait_for(until)

    def wait_for(self, now: str) -> None:
        assert self.process.stdout is not None
        timer = threading.Timer(90, self.process.kill)
        timer.start()
        try:
            line = self.process.stdout.readline()
        finally:
            timer.cancel()
        assert line, "the window ended"
        assert json.loads(line)["now"] == now

    def descriptors(self) -> int:
        return len(list(Path(f"/proc/{self.process.pid}/fd").iterdir()))

    def found(self, needles: dict[str, bytes]) -> dict[str, int]:
        """Return how often each needle lies in the memory that the process can write."""
        counts = dict.fromkeys(needles, 0)
        maps = Path(f"/proc/{self.process.pid}/maps").read_text(encoding="utf-8", errors="replace")
        with Path(f"/proc/{self.process.pid}/mem").open("rb", buffering=0) as memory:
            for line in maps.splitlines():
                place, rights = line.split(" ")[:2]
                if rights.startswith("rw"):
                    first, last = (int(part, 16) for part in place.split("-"))
                    content = read_all(memory, first, last)
                    for name, needle in needles.items():
                        counts[name] += content.count(needle)
        return counts


def read_all(memory: IO[bytes], first: int, last: int) -> bytes:
    parts = []
    at = first
    while at < last:
        try:
            memory.seek(at)
            part = memory.read(min(last - at, 1 << 24))
        except (OSError, ValueError):
            break
        if not part:
            break
        parts.append(part)
        at += len(part)
    return b"".join(parts)


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    with Agency(tmp_path / "hub", stretching=training_stretching()) as agency:
        laptop = agency.enrol("Insp. A. Invented", tmp_path / "laptop")
        laptop.workspace.targets.add(Target(name=NAME))
        laptop.program.change_passphrase(PASSPHRASE, SECRET)
    return tmp_path / "laptop"


@pytest.fixture
def window(profile: Path, tmp_path: Path) -> Iterator[Window]:
    secret = tmp_path / "passphrase"
    secret.write_text(SECRET, encoding="utf-8")
    script = tmp_path / "window.py"
    script.write_text(WINDOW, encoding="utf-8")
    made = Window(script, profile, secret)
    try:
        made.wait_for("started")
        yield made
    finally:
        made.process.kill()
        made.process.communicate()


def needles_of(profile: Path) -> dict[str, bytes]:
    vault = Vault(ProfilePaths.at(profile), clock=SystemClock(), secret_store=None, stretching=training_stretching())
    keys: Any = vault.unlock(SECRET).keys
    return {
        "database key": bytes(keys.db_key),
        "key of photographs": bytes(keys.photo_key),
        "passphrase": SECRET.encode(),
        "passphrase in Qt": SECRET.encode("utf-16-le"),
        "row": NAME.encode(),
        "row in Qt": NAME.encode("utf-16-le"),
    }


def test_after_a_lock_no_key_passphrase_or_row_is_in_memory(window: Window, profile: Path) -> None:
    needles = needles_of(profile)
    # The test of the test: the same look finds each of them while it is there.
    window.order("t", "typed")
    assert window.found(needles)["passphrase in Qt"] > 0
    window.order("u", "open")
    window.order("n", "listed")
    before = window.found(needles)
    assert before["database key"] > 0, before
    assert before["key of photographs"] > 0, before
    assert before["row"] + before["row in Qt"] > 0, before
    number = window.process.pid
    window.order("l", "started")
    assert (number, window.process.poll()) == (window.process.pid, None), "the process is the same"
    assert window.found(needles) == dict.fromkeys(needles, 0)
    environment = Path(f"/proc/{number}/environ").read_bytes()
    assert b"SSLKEYLOGFILE" not in environment


def test_locks_leave_no_descriptors_and_no_helpers(window: Window, profile: Path) -> None:
    needles = needles_of(profile)
    counts: list[tuple[int, int]] = []
    for turn in range(LOCKS):
        window.order("u", "open")
        if turn == 0:
            window.order("m", "map")
            assert descendants(window.process.pid), "the map has helper processes"
        window.order("l", "started")
        counts.append((window.descriptors(), len(descendants(window.process.pid))))
        assert window.found(needles) == dict.fromkeys(needles, 0)
    # A fresh process may hold a file open for the moment of the count. What piles up would be in every later count.
    half = LOCKS // 2
    for first, last in zip(zip(*counts[:half], strict=True), zip(*counts[half:], strict=True), strict=True):
        assert min(last) <= min(first), counts
        assert max(last) <= min(first) + 2, counts
