"""Waits at the hub for a notice, in a thread and on a connection of its own; the store is never touched.

A question tells where the laptop stands, so that what is new can come with the notice; `run` uses it while it fits.

While the hub does not answer it asks again after pauses that grow, each drawn at random up to a bound ("full jitter",
M. Brooker, Exponential Backoff and Jitter, AWS Architecture Blog, 2015), so that a hub that comes back is not stormed.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from typing import Final

from sync.client.session import Heard
from sync.client.transport import ClosableTransport
from sync.protocol.errors import HubUnreachable, SyncError
from sync.protocol.messages import SyncRequest
from sync.protocol.notice import HOLD_S, NOTICE, NoticeReply, NoticeRequest

FIRST_PAUSE_S: Final = 1.0
LONGEST_PAUSE_S: Final = 60.0
ANSWER_TIMEOUT_S: Final = HOLD_S + 15.0
_NO_CHANNEL: Final = frozenset({"no_route", "method"})


def pause_s(failures: int, chance: Callable[[], float], longest_s: float = LONGEST_PAUSE_S) -> float:
    """Return how long to pause after so many failures in a row; `chance` gives a number from 0 to 1."""
    bound = min(longest_s, FIRST_PAUSE_S * 2.0 ** min(failures - 1, 16))
    # Never at once: a refusal that comes back in a millisecond must not become a storm of questions.
    return float(max(0.1, bound * chance()))


class NoticeChannel:
    """Asks for notices until it is stopped. `news()` when a sync is worth while, also each time the hub came back.

    `lost(error)` once when the hub no longer answers. Both are called in the thread of the channel. `open_channel`
    makes a transport of its own: one is not for two threads. `stand` returns what the laptop would ask now, `heard` is
    given the answer to it before `news` is called; both from the thread of the channel.
    """

    def __init__(
        self,
        open_channel: Callable[[], ClosableTransport],
        news: Callable[[], None],
        lost: Callable[[SyncError], None] = lambda _: None,
        *,
        stand: Callable[[], SyncRequest | None] = lambda: None,
        heard: Callable[[Heard], None] = lambda _: None,
        hold_s: float = HOLD_S,
        chance: Callable[[], float] = random.random,
        longest_pause_s: float = LONGEST_PAUSE_S,
    ) -> None:
        self._open = open_channel
        self._news, self._lost = news, lost
        self._stand, self._heard = stand, heard
        self._hold_ms = int(hold_s * 1000)
        self._chance, self._longest_s = chance, longest_pause_s
        self._stopped = threading.Event()
        self._hurry = threading.Event()
        self._thread: threading.Thread | None = None
        self._transport: ClosableTransport | None = None
        self.is_open = False
        """Whether the hub holds a question of ours, as far as is known."""

    def start(self) -> None:
        """Begin to ask."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="hub-notice", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Ask no more, and say nothing more; an answer that is still on its way is not waited for."""
        self._stopped.set()
        self._hurry.set()

    def hurry(self) -> None:
        """Cut the pause short, as when the network changed."""
        self._hurry.set()

    def join(self, timeout_s: float) -> bool:
        """Return whether the thread ended within a time."""
        if self._thread is not None:
            self._thread.join(timeout_s)
        return self._thread is None or not self._thread.is_alive()

    def _run(self) -> None:
        try:
            self._ask_on()
        finally:
            self._let_go()

    def _let_go(self) -> None:
        if self._transport is not None:
            self._transport.close()
            self._transport = None

    def _ask_on(self) -> None:
        instance, mark, failures = b"", 0, 0
        while not self._stopped.is_set():
            try:
                if self._transport is None:
                    self._transport = self._open()
                asked = self._stand()
                reply = self._transport.ask(
                    NOTICE, NoticeRequest(instance, mark, self._hold_ms, sync=asked), NoticeReply
                )
                if reply is None:
                    raise HubUnreachable("The hub did not answer the question.", "Try again later.")
            except SyncError as error:
                self.is_open = False
                self._let_go()
                if self._stopped.is_set() or error.code in _NO_CHANNEL:
                    return
                failures += 1
                if failures == 1:
                    self._lost(error)
                self._hurry.clear()
                self._hurry.wait(pause_s(failures, self._chance, self._longest_s))
                # What was missed meanwhile is told by an answer at once.
                instance, mark = b"", 0
                continue
            failures, self.is_open = 0, True
            instance, mark = reply.instance, reply.mark
            if reply.is_news and not self._stopped.is_set():
                if asked is not None and reply.news is not None:
                    self._heard(Heard(asked, reply.news))
                self._news()
