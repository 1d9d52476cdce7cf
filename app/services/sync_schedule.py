"""When a laptop syncs by itself: soon after an edit, at once on a notice, and with growing pauses while nobody answers.

Computed from instants that the caller gives, so that it can be proved without waiting. Pauses are drawn at random up to
their bound ("full jitter", M. Brooker, Exponential Backoff and Jitter, AWS Architecture Blog, 2015): when a hub comes
back, its laptops do not come all at once.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Final

INTERVAL_S: Final = 180.0
"""With a line and no notice: how often to look."""
EDIT_PAUSE_S: Final = 1.0
"""After the last keystroke that was saved; what a person does in one go travels together."""
EDIT_LONGEST_S: Final = 5.0
FIRST_PAUSE_S: Final = 5.0
LONGEST_PAUSE_S: Final = 300.0
PERSON_PAUSE_S: Final = 900.0
"""When only a person can help (a certificate, a sign-in page, a refusal): now and then, in case one has."""
RETURN_S: Final = 2.0
"""After the network came back: not all laptops of a room in the same moment."""


class Schedule:
    """The next sync, in seconds of a clock that only goes forward."""

    def __init__(self, chance: Callable[[], float] = random.random) -> None:
        """Take a source of numbers from 0 to 1."""
        self._chance = chance
        self._turn_s: float | None = None
        self._edits_s: tuple[float, float] | None = None
        """When the first edit came that no sync took along, and until when to wait for more of them."""
        self._failures = 0

    @property
    def due_s(self) -> float | None:
        """When to sync next, None while it is off. While nobody answers an edit hastens nothing: it waits."""
        if self._turn_s is None or self._edits_s is None or self._failures:
            return self._turn_s
        return min(self._turn_s, self._edits_s[1])

    def begin(self, now_s: float) -> None:
        """Begin: at once."""
        self._turn_s, self._edits_s, self._failures = now_s, None, 0

    def end(self) -> None:
        """Sync no more by itself."""
        self._turn_s = None

    def edited(self, now_s: float) -> None:
        """Take note that something waits to be sent."""
        first = now_s if self._edits_s is None else self._edits_s[0]
        self._edits_s = first, min(now_s + EDIT_PAUSE_S, first + EDIT_LONGEST_S)

    def noticed(self, now_s: float) -> None:
        """Take note that the hub has something for us: it answers, whatever was before."""
        self._failures = 0
        self._sooner(now_s)

    def network_changed(self, now_s: float) -> None:
        """Take note of another network, or of waking: what failed before may go now."""
        self._failures = min(self._failures, 1)
        self._sooner(now_s + RETURN_S * self._chance())

    def started(self) -> None:
        """Take note that a sync begins, whoever asked for it: what was edited before goes with it."""
        self._edits_s = None

    def succeeded(self, now_s: float) -> None:
        """Take note that the hub answered."""
        self._failures = 0
        self._next(now_s + INTERVAL_S * (0.9 + 0.2 * self._chance()))

    def failed(self, now_s: float, *, needs_person: bool = False) -> None:
        """Take note that nobody answered, or who did refused; `needs_person` when trying again alone will not help."""
        self._failures += 1
        bound = min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2.0 ** min(self._failures - 1, 16))
        self._next(now_s + (PERSON_PAUSE_S if needs_person else max(1.0, bound * self._chance())))

    def follow_up(self, at_s: float) -> None:
        """Take note that something was put off so long."""
        self._sooner(at_s)

    def _next(self, at_s: float) -> None:
        if self._turn_s is not None:
            self._turn_s = at_s

    def _sooner(self, at_s: float) -> None:
        if self._turn_s is not None:
            self._turn_s = min(self._turn_s, at_s)
