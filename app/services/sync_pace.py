"""How far a running sync is, in the words of people: counts, bytes, and the time that is left."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final, Literal

from app.domain.queries import SyncProgress
from sync.client.commands import Progress

_PHASES: Final[dict[str, Literal["connecting", "sending", "receiving", "files", "done"]]] = {
    "asking": "connecting",
    "sending": "sending",
    "receiving": "receiving",
    "blobs_up": "files",
    "blobs_down": "files",
    "done": "done",
}
# Before that the estimate jumps about and tells nothing.
_LEAST_S: Final = 1.0
_LEAST_SHARE: Final = 0.01


class Pace:
    """Turns the steps of one run into progress. `moved` returns the bytes sent and received so far in this run."""

    def __init__(
        self, waiting: int, moved: Callable[[], int] = lambda: 0, now_s: Callable[[], float] = time.monotonic
    ) -> None:
        """Take how many changes waited to be sent when the run began."""
        self._waiting = waiting
        self._moved = moved
        self._now_s = now_s
        self._phase = ""
        self._began_s = 0.0
        self._began_at = 0

    def progress(self, step: Progress) -> SyncProgress:
        """Return where the run is. Seconds are left out until they can be told."""
        total = max(step.done, self._waiting) if step.phase == "sending" else step.total
        if step.phase != self._phase or step.done < self._began_at:
            self._phase, self._began_s, self._began_at = step.phase, self._now_s(), step.done
        left = self._seconds_left(step.done, total)
        phase = _PHASES.get(step.phase, "connecting")
        if phase == "files":
            return SyncProgress(
                phase=phase,
                done=step.files,
                total=step.of_files,
                bytes_done=step.done,
                bytes_total=total,
                seconds_left=left,
                label=step.name,
                label_bytes=step.size,
            )
        return SyncProgress(phase=phase, done=step.done, total=total, bytes_done=self._moved(), seconds_left=left)

    def _seconds_left(self, done: int, total: int) -> float | None:
        elapsed = self._now_s() - self._began_s
        made = done - self._began_at
        if elapsed < _LEAST_S or made <= 0 or done < total * _LEAST_SHARE:
            return None
        return max(0.0, elapsed * (total - done) / made)
