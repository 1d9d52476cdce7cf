"""Pages on their way into the store: prepared as they come, applied together once the store is free.

Part of the session's conversation: generators that yield commands. On a slow line each answer is applied at once; on a
quick one several wait for the store, and fewer, larger transactions cost it less.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import Any, Final

from sync.client.commands import Command, IsApplying, Prepare, StartApply
from sync.protocol.pages import OpenedPage

MOST_CHANGES: Final = 3_000  # wait for the store at most; with those that it applies they take some 10 MB
Step = Generator[Command, Any, None]


class Intake:
    """The pages of one stretch of a run."""

    def __init__(self, applied: Callable[[Sequence[OpenedPage]], Step]) -> None:
        """Take what waits until these pages have been applied, and counts them."""
        self._applied = applied
        self._under_way: list[OpenedPage] = []
        self._pages: list[OpenedPage] = []
        self._prepared: list[Any] = []
        self._changes = 0

    def take(self, pages: Sequence[OpenedPage]) -> Step:
        """Take pages that follow those before; wait for the store when too much waits for it already."""
        self._prepared += yield Prepare(pages)
        self._pages += [page.light() for page in pages]
        self._changes += sum(len(page.payloads) for page in pages)
        if self._changes >= MOST_CHANGES or not (yield IsApplying()):
            yield from self._go_on()

    def finish(self) -> Step:
        """Wait until everything that was taken has been applied."""
        while self._under_way or self._pages:
            yield from self._go_on()

    def _go_on(self) -> Step:
        """Wait for what is being applied, then begin with what waits."""
        if self._under_way:
            yield from self._applied(self._under_way)
        self._under_way, self._pages = self._pages, []
        prepared, self._prepared, self._changes = self._prepared, [], 0
        if self._under_way:
            yield StartApply(self._under_way, prepared)
