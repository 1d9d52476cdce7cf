"""Drives a session: network calls here, store calls on the caller's storage lane.

The database is never held while the network is waited for. While the hub works on one push, the answer to the last one
is stored; while the store applies pages, the next are fetched, checked and prepared. Everything else is done one after
the other.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, Final

from sync.client import commands
from sync.client.batches import Device
from sync.client.commands import Ask, Await, Command, Progress, Report, Start, Tally
from sync.client.lane import OnStorage, keeping_store
from sync.client.replica import Replica
from sync.client.session import Heard, Session, converse
from sync.client.transport import Transport
from sync.protocol.errors import Cancelled, SyncError
from sync.protocol.pages import OpenedPage


def run(
    replica: Replica,
    transport: Transport,
    device: Device,
    *,
    on_storage: OnStorage | None = None,
    shares_store: bool = False,
    progress: Callable[[Progress], None] = lambda _: None,
    cancel: Callable[[], bool] = lambda: False,
    with_blobs: bool = True,
    heard: Heard | None = None,
    has_lane: bool = True,
) -> Report:
    """Sync once and return what was done. SyncError when it could not be finished; what was done stays done.

    `heard` is what came with a notice; it is used when this laptop still stands where it stood then.

    `on_storage` runs a call on the storage lane, from any thread, and returns its result; without it the store is used
    here, step by step. With `shares_store` this thread keeps the store then, and once there is much to receive another
    one goes on talking to the hub. `cancel` is asked between steps. Without a lane of its own, what is asked beside the
    storing is asked before it.
    """
    began = time.monotonic()
    up, down = transport.bytes_up, transport.bytes_down
    driver = _Driver(replica, transport, on_storage, progress, cancel, shares_store=shares_store, has_lane=has_lane)
    try:
        tally = driver.drive(converse(device, with_blobs=with_blobs, heard=heard))
    finally:
        driver.close()
    return Report(
        tally.pushed,
        tally.pulled,
        tally.blobs_up,
        tally.blobs_down,
        tally.conflicts,
        tally.rejected,
        tally.queued_left,
        time.monotonic() - began,
        transport.bytes_up - up,
        transport.bytes_down - down,
        tally.read_anew,
        tuple(tally.held),
        tally.state,
    )


_FOR_TWO: Final = (commands.StartApply, commands.ReadBlob, commands.WriteBlob)


class _Driver:
    """Does what a session says."""

    def __init__(
        self,
        replica: Replica,
        transport: Transport,
        on_storage: OnStorage | None,
        progress: Callable[[Progress], None],
        cancel: Callable[[], bool],
        *,
        shares_store: bool,
        has_lane: bool,
    ) -> None:
        self._shares_store = shares_store
        self._has_lane = has_lane
        self._replica = replica
        self._transport = transport
        self._on_storage = on_storage
        self._progress = progress
        self._cancel = cancel
        self._lane: ThreadPoolExecutor | None = None
        self._under_way: Future[Any] | None = None
        self._storing: ThreadPoolExecutor | None = None
        self._applying: Future[Any] | None = None

    def drive(self, session: Session) -> Tally:
        return self._go_on(session, partial(next, session))

    def _go_on(self, session: Session, step: Callable[[], Command]) -> Tally:
        while True:
            try:
                command = step()
            except StopIteration as end:
                tally: Tally = end.value
                return tally
            if self._cancel():
                session.close()
                raise Cancelled("The sync was stopped.", "What was sent or received stays so; the rest waits.")
            if isinstance(command, _FOR_TWO) and self._on_storage is None and self._shares_store:
                # From here on there is something to do for two.
                return keeping_store(partial(self._go_on_beside, session, command))
            step = self._done(session, command)

    def _done(self, session: Session, command: Command) -> Callable[[], Command]:
        """Do a command; return how its result is told."""
        try:
            result = self._obey(command)
        except SyncError as error:
            return partial(session.throw, error)  # the session knows whether the rest can go on
        return partial(session.send, result)

    def _go_on_beside(self, session: Session, command: Command, on_storage: OnStorage) -> Tally:
        self._on_storage = on_storage
        try:
            return self._go_on(session, self._done(session, command))
        finally:
            self.close()  # while there still is somebody who serves what was begun
            self._on_storage = None

    def close(self) -> None:
        """Wait for what is still under way: the transport and the store serve one at a time."""
        for lane in (self._lane, self._storing):
            if lane is not None:
                lane.shutdown(wait=True, cancel_futures=True)

    def _obey(self, command: Command) -> Any:
        match command:
            case Progress():
                return self._progress(command)
            case Ask():
                return self._ask(command)
            case Start(ask):
                self._under_way = self._start(ask)
                return None
            case Await():
                assert self._under_way is not None
                return self._under_way.result()
            case commands.Prepare(pages):
                return self._replica.prepare(pages)
            case commands.StartApply(pages, prepared):
                self._applying = self._start_apply(pages, prepared)
                return None
            case commands.IsApplying():
                return self._applying is not None and not self._applying.done()
            case commands.AwaitApplied():
                assert self._applying is not None
                return self._applying.result()
            case commands.ReadBlob() | commands.WriteBlob() | commands.CheckBlob():
                return _store(self._replica, command)  # files beside the database: no edit waits for them
            case _:
                call = partial(_store, self._replica, command)
                return call() if self._on_storage is None else self._on_storage(call)

    def _start_apply(self, pages: Sequence[OpenedPage], prepared: Sequence[Any]) -> Future[Any]:
        apply = partial(self._replica.apply_pages, pages, prepared)
        if self._on_storage is not None:
            self._storing = self._storing or ThreadPoolExecutor(1, thread_name_prefix="sync-apply")
            return self._storing.submit(self._on_storage, apply)
        return _done_here(apply)

    def _start(self, ask: Ask) -> Future[Any]:
        if not self._has_lane:
            return _done_here(partial(self._ask, ask))
        self._lane = self._lane or ThreadPoolExecutor(1, thread_name_prefix="sync-request")
        return self._lane.submit(self._ask, ask)

    def _ask(self, ask: Ask) -> Any:
        return self._transport.ask(ask.route, ask.message, ask.reply, precious=ask.precious)


def _done_here(call: Callable[[], Any]) -> Future[Any]:
    """Do at once what nobody does beside this thread."""
    done: Future[Any] = Future()
    try:
        done.set_result(call())
    except SyncError as error:
        done.set_exception(error)
    return done


def _store(replica: Replica, command: Command) -> Any:
    """Do one command on the store; runs on the storage lane, but for the bytes of blobs."""
    match command:
        case commands.LoadOutlook(limit):
            blobs = bool(replica.blobs_unsent(1).jobs or replica.blobs_wanted(1).jobs)
            return commands.Outlook(replica.state(), replica.holdings(), replica.pending(0, limit), blobs)
        case commands.LoadDevices():
            return replica.devices()
        case commands.LoadHoldings():
            return replica.holdings()
        case commands.LoadStanding(stream, records):
            return replica.standing(stream, records)
        case commands.LoadBehind(limit):
            return replica.behind(limit)
        case commands.LoadCursors(after, limit):
            return replica.cursors(after, limit)
        case commands.Reread(stream, head):
            return replica.reread(stream, head)
        case commands.LoadPending(counter, limit):
            return replica.pending(counter, limit)
        case commands.TakeNews(news):
            return replica.take_news(news)
        case commands.ApplyPages(pages):
            return replica.apply_pages(pages, replica.prepare(pages))
        case commands.Receive(news, pages):
            return replica.receive(news, pages, replica.prepare(pages))
        case commands.Settle(settlements):
            return replica.settle(settlements)
        case commands.LoadUnsent(limit, tried):
            return replica.blobs_unsent(limit, tried)
        case commands.ReadBlob(stream, sha256, offset, length):
            return replica.read_blob(stream, sha256, offset, length)
        case commands.BlobSent(stream, sha256):
            return replica.blob_sent(stream, sha256)
        case commands.LoadWanted(limit, tried):
            return replica.blobs_wanted(limit, tried)
        case commands.WriteBlob(stream, sha256, offset, chunk, size):
            return replica.write_blob(stream, sha256, offset, chunk, size)
        case commands.CheckBlob(stream, sha256, size):
            return replica.check_blob(stream, sha256, size)
        case commands.BlobArrived(stream, sha256):
            return replica.blob_arrived(stream, sha256)
        case commands.BlobMissing(stream, sha256):
            return replica.blob_missing(stream, sha256)
        case _:
            raise TypeError(command)
