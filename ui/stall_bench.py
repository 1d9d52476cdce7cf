"""The bench of a usable window: how long its event loop stands still while much arrives from a hub.

Hub and author have processes of their own. A heartbeat asks to be woken every few milliseconds; how much later it wakes
is a stall. The same heartbeat in the same window at rest, in the same run, is the limit.
"""

from __future__ import annotations

import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from statistics import quantiles
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer

from app.bench.clients import Client, forget_peak, peak_mb
from app.bench.results import Result, alone
from app.bootstrap import Program
from app.demo.laptops import PASSPHRASE, Agency, training_stretching
from ui.garbage import Garbage

if TYPE_CHECKING:
    from ui.main_window import MainWindow

BEAT_MS = 5
IDLE_S = 3.0
TARGETS = 50
FILE_BYTES = 1_000_000
RECORDS_PER_FILE = 50
PATIENCE_S = 1800.0
SCREENS = ("targets", "sightings", "sync")


class Worst(NamedTuple):
    """The largest delay and the 99th percentile in milliseconds; both as far as the window's thread had a processor;
    both as far as no thread that may have held the interpreter waited for one.
    """  # noqa: D205 - three pairs need two lines

    most: float
    p99: float
    own_most: float
    own_p99: float
    sure_most: float
    sure_p99: float


class Heartbeat(QObject):
    """Notes by how many milliseconds each wake-up of a timer comes late.

    `own_ms` is what is left without the time in which this thread was ready and had no processor. It may still be other
    programs' fault: a lane that holds the interpreter and has no processor lets the window wait as well. `sure_ms` is
    what is left without that too: stalls of our own making for sure, though perhaps not all of them. Where the system
    tells nothing, both are all of it.
    """

    def __init__(self, parent: QObject | None = None, *, now_s: Callable[[], float] = time.perf_counter) -> None:
        super().__init__(parent)
        self._now_s = now_s
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self.beat)
        self._last_s = 0.0
        self._queued_s: dict[int, float] = {}
        self._here = threading.get_native_id()
        self.late_ms: list[float] = []
        self.own_ms: list[float] = []
        self.sure_ms: list[float] = []

    def start(self) -> None:
        """Begin to note, with nothing noted yet."""
        self.late_ms, self.own_ms, self.sure_ms = [], [], []
        self._last_s, self._queued_s = self._now_s(), self._in_queue_s()
        self._timer.start()

    def stop(self) -> None:
        """Note no more."""
        self._timer.stop()

    def beat(self) -> None:
        """Take one wake-up."""
        now_s, queued_s = self._now_s(), self._in_queue_s()
        late_ms = max(0.0, (now_s - self._last_s) * 1000 - BEAT_MS)
        waited_ms = {one: (total - self._queued_s.get(one, 0.0)) * 1000 for one, total in queued_s.items()}
        own_ms = max(0.0, late_ms - waited_ms.pop(self._here, 0.0))
        self.late_ms.append(late_ms)
        self.own_ms.append(own_ms)
        self.sure_ms.append(max(0.0, own_ms - sum(waited_ms.values())))
        self._last_s, self._queued_s = now_s, queued_s

    def _in_queue_s(self) -> dict[int, float]:
        """Return how long each thread of Python has waited for a processor in its life: scheduler statistics of Linux.

        Threads without Python, as those of the web engine, never hold the interpreter.
        """
        found = {}
        for thread in threading.enumerate():
            try:
                told = Path(f"/proc/self/task/{thread.native_id}/schedstat").read_text(encoding="ascii")
                found[thread.native_id or 0] = int(told.split()[1]) / 1e9
            except (OSError, IndexError, ValueError):
                continue
        return found

    def worst(self) -> Worst:
        """Return the largest delays and the 99th percentiles."""
        pairs = ((max(one), quantiles(one, n=100)[98]) for one in (self.late_ms, self.own_ms, self.sure_ms))
        return Worst(*(value for pair in pairs for value in pair))


def ui_stall(n: int, repeat: int) -> list[Result]:
    """Receive `n` records and a megabyte of photos for each fifty of them in the real window; 100,000 make 2 GB."""
    n = n or 10_000
    results: list[Result] = []
    worst: list[tuple[Worst, Worst]] = []
    seconds: list[float] = []
    peak = 0.0
    for _ in range(max(1, min(repeat, 3))):
        with (
            tempfile.TemporaryDirectory(prefix="calibar-bench-") as name,
            Agency(Path(name) / "hub", stretching=training_stretching(), in_thread=False) as agency,
        ):
            program = _filled(agency, Path(name), n)
            idle, busy, took_s, memory = _measured(program, n)
            worst.append((idle, busy))
            seconds.append(took_s)
            peak = max(peak, memory)
    told = "the same heartbeat in the same window at rest"
    names = [f"ui-stall {part}{which}" for part in ("", "own ", "sure ") for which in ("max", "p99")]
    for place, label in enumerate(names):
        idle, busy = max(worst, key=lambda one: one[1][place])
        ratio = busy[place] / idle[place] if idle[place] else None
        results.append(Result(label, busy[place], "ms", idle[place], ratio, n, told))
    results.append(alone("ui-stall sync", max(seconds), "s", n))
    results.append(alone("ui-stall memory", peak, "MB", n))
    return results


def _filled(agency: Agency, folder: Path, n: int) -> Program:
    """Return the locked laptop of an officer who is given what another process has just sent to the hub."""
    writer = agency.enrol("Invented writer", folder / "writer")
    writer.program.lock()
    reader = agency.enrol("Invented reader", folder / "reader")
    reader.program.lock()
    with Client(folder / "writer") as author:
        targets = author.ask("targets", TARGETS)
        author.ask("sightings", n, targets)
        author.ask("files", n // RECORDS_PER_FILE, FILE_BYTES, targets)
        author.ask("sync")
    for target in targets:
        agency.grant(reader.officer, f"dossier:{target}", "reader")
    return reader.program


def _measured(program: Program, n: int) -> tuple[Worst, Worst, float, float]:
    """Return the worst delays at rest and in the sync, its seconds, and the most memory of this process in MB."""
    from ui.main import favour_the_window, make_window

    program.settings.idle_minutes = 30  # nobody works here, and a lock ends a run
    program.unlock(PASSPHRASE).sync.pause(on=True)  # the bench says when
    program.lock()
    window = make_window(program)
    window.show()
    heart, garbage = Heartbeat(window), Garbage(window.tasks.is_at_rest, window)
    garbage.start()
    usual_s = sys.getswitchinterval()
    favour_the_window()
    try:
        _open(window)
        frame = window.frame
        assert frame is not None
        _until(lambda: frame.context.sync.is_paused and _is_quiet(window))
        for screen in SCREENS:
            frame.navigate(screen)
            _until(lambda: _is_quiet(window))
        heart.start()
        ends_s = time.monotonic() + IDLE_S
        _until(lambda: time.monotonic() > ends_s)
        idle = heart.worst()
        ended: list[object] = []
        frame.context.sync.ended.connect(lambda report, error: ended.append(error or report))
        forget_peak()
        heart.start()
        began_s = time.perf_counter()
        frame.context.sync.resume()
        _until(lambda: (bool(ended) and _is_quiet(window)) or window.frame is None)
        if window.frame is None:
            raise RuntimeError("the window locked itself before all had come; give a smaller --n")
        took_s = time.perf_counter() - began_s
        heart.stop()
        moved = getattr(ended[0], "blobs_down", -1)
        if moved != n // RECORDS_PER_FILE:
            raise RuntimeError(f"{moved} files came: {ended[0]}")
        return idle, heart.worst(), took_s, peak_mb()
    finally:
        heart.stop()
        garbage.stop()
        sys.setswitchinterval(usual_s)
        window.shut()
        window.deleteLater()


def _open(window: MainWindow) -> None:
    opened: list[bool] = []
    window.opened.connect(lambda: opened.append(True))
    enter = window.unlock_screen.unlocked.emit
    window.tasks.run(window.program.unlock, PASSPHRASE, then=enter, owner=window)
    _until(lambda: bool(opened))


def _is_quiet(window: MainWindow) -> bool:
    return window.tasks.is_at_rest()


def _until(condition: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + PATIENCE_S
    while not condition():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        if time.monotonic() > deadline_s:
            raise RuntimeError("the window did not become quiet")
