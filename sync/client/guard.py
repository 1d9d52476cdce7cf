"""Lets the pages of a run pass, but for those of a file that would empty it or withdraw much of it.

Part of the session's conversation: generators that yield commands. What is surprising is judged in `surprise`.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Any

from sync.client.commands import Command, LoadStanding, Tally
from sync.client.replica import Standing
from sync.client.surprise import Surprise, is_surprising, named, withdrawals
from sync.protocol.changes import chain_over
from sync.protocol.pages import OpenedPage


class Guard:
    """The state of one run: files held back, and what was withdrawn of others so far."""

    def __init__(self, tally: Tally) -> None:
        """Count into the tally of the run."""
        self._tally = tally
        self._withdrawn: dict[str, tuple[int, int]] = {}  # in this run, of so many at its beginning
        self.held: dict[str, Surprise] = {}

    def passing(self, pages: Sequence[OpenedPage]) -> Generator[Command, Any, list[OpenedPage]]:
        """Return the pages that may be applied; the others wait at the hub."""
        kept: list[OpenedPage] = []
        for page in pages:
            if page.stream not in self.held and page.withdraws():
                yield from self._weigh(page)
            if page.stream not in self.held:
                kept.append(page)
        return kept

    def _weigh(self, page: OpenedPage) -> Generator[Command, Any, None]:
        known: Standing = yield LoadStanding(page.stream, {})
        found = list(withdrawals(page, known.accepted))
        if not found:
            return
        here: Standing = yield LoadStanding(page.stream, named(found))
        before, standing = self._withdrawn.get(page.stream, (0, here.total))
        withdrawn = before + here.asked
        if withdrawn and is_surprising(withdrawn, standing):
            last = found[-1]
            # The plan ends with its last withdrawal: what is added behind that makes no other plan of it.
            chain = chain_over(page.chain_before, page.digests[: last.seq - page.from_seq + 1])
            self.held[page.stream] = Surprise(page.stream, withdrawn, standing, last.seq, chain, last.officer)
            self._tally.held.append(self.held[page.stream])
        else:
            self._withdrawn[page.stream] = (withdrawn, standing)
