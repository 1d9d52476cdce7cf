"""When Python looks for cycles of dead objects: on the main thread, a little at a time, and wholly only at rest.

By itself it would do so in whichever thread allocates: in the midst of a large sync it went through every object of the
window, a third of a second during which nothing was painted; and a worker might have destroyed a widget.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

YOUNG_MS = 250
MIDDLE_EVERY = 20
REST_S = 60.0
"""At least so long between two whole looks, and only while no lane works."""


class Garbage(QObject):
    """Takes the collector over from `start` to `stop`. `is_at_rest` tells whether nothing is being done."""

    def __init__(
        self,
        is_at_rest: Callable[[], bool],
        parent: QObject | None = None,
        *,
        now_s: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._is_at_rest = is_at_rest
        self._now_s = now_s
        self._turns = 0
        self._whole_s = now_s()
        self._timer = QTimer(self)
        self._timer.setInterval(YOUNG_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Take over. What is alive by now lives as long as the program, and is not looked at again."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Give the collector back."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def look(self) -> int:
        """Collect the youngest, now and then the middle ones, and all at rest; return the generation."""
        self._turns += 1
        generation = 0
        if self._is_at_rest() and self._now_s() - self._whole_s >= REST_S:
            generation, self._whole_s = 2, self._now_s()
        elif self._turns % MIDDLE_EVERY == 0:
            generation = 1
        gc.collect(generation)
        return generation
