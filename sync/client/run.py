"""Drives a session: network calls here, store calls on the caller's storage lane, never both at once.

The database is not held while the network is waited for: each command is finished before the next begins.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Any

from sync.client import commands
from sync.client.commands import Ask, Command, Progress, Report, Tally
from sync.client.replica import Replica
from sync.client.session import Device, Session, converse
from sync.client.transport import Transport
from sync.protocol.errors import Cancelled, SyncError

OnStorage = Callable[[Callable[[], Any]], Any]


def run(
    replica: Replica,
    transport: Transport,
    device: Device,
    *,
    on_storage: OnStorage = lambda call: call(),
    progress: Callable[[Progress], None] = lambda _: None,
    cancel: Callable[[], bool] = lambda: False,
    with_blobs: bool = True,
) -> Report:
    """Sync once and return what was done. SyncError when it could not be finished; what was done stays done.

    `on_storage` runs a call on the storage lane and returns its result; `cancel` is asked between steps.
    """
    began = time.monotonic()
    up, down = transport.bytes_up, transport.bytes_down
    tally = _drive(converse(device, with_blobs=with_blobs), replica, transport, on_storage, progress, cancel)
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
    )


def _drive(
    session: Session,
    replica: Replica,
    transport: Transport,
    on_storage: OnStorage,
    progress: Callable[[Progress], None],
    cancel: Callable[[], bool],
) -> Tally:
    step: Callable[[], Command] = partial(next, session)
    while True:
        try:
            command = step()
        except StopIteration as end:
            tally: Tally = end.value
            return tally
        if cancel():
            session.close()
            raise Cancelled("The sync was stopped.", "What was sent or received stays so; the rest waits.")
        try:
            result = _obey(command, replica, transport, on_storage, progress)
        except SyncError as error:
            step = partial(session.throw, error)  # the session knows whether the rest can go on
        else:
            step = partial(session.send, result)


def _obey(
    command: Command,
    replica: Replica,
    transport: Transport,
    on_storage: OnStorage,
    progress: Callable[[Progress], None],
) -> Any:
    match command:
        case Progress():
            return progress(command)
        case Ask(route, message, reply, precious):
            return transport.ask(route, message, reply, precious=precious)
        case _:
            return on_storage(partial(_store, replica, command))


def _store(replica: Replica, command: Command) -> Any:
    """Do one command on the store; runs on the storage lane."""
    match command:
        case commands.LoadState():
            return replica.state()
        case commands.LoadDevices():
            return replica.devices()
        case commands.LoadBehind(limit):
            return replica.behind(limit)
        case commands.LoadCursors(after, limit):
            return replica.cursors(after, limit)
        case commands.LoadPending(counter, limit):
            return replica.pending(counter, limit)
        case commands.TakeNews(news):
            return replica.take_news(news)
        case commands.ApplyPages(pages):
            return replica.apply_pages(pages)
        case commands.Settle(settlements):
            return replica.settle(settlements)
        case commands.LoadUnsent(limit):
            return replica.blobs_unsent(limit)
        case commands.ReadBlob(stream, sha256, offset, length):
            return replica.read_blob(stream, sha256, offset, length)
        case commands.BlobSent(stream, sha256):
            return replica.blob_sent(stream, sha256)
        case commands.LoadWanted(limit):
            return replica.blobs_wanted(limit)
        case commands.WriteBlob(stream, sha256, offset, chunk, size):
            return replica.write_blob(stream, sha256, offset, chunk, size)
        case commands.BlobArrived(stream, sha256):
            return replica.blob_arrived(stream, sha256)
        case _:
            raise TypeError(command)
