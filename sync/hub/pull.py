"""What is new for a laptop: grants, devices, streams that grew, and pages of them, all as of one moment.

The work grows with what is new, not with how much the officer may read: an idle laptop costs four look-ups.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from typing import Final

from sync.hub import accounts, streams
from sync.hub.access import AccessPolicy
from sync.hub.accounts import Caller
from sync.hub.holdings import Holdings
from sync.hub.identity import HubIdentity
from sync.hub.streams import BuiltPage, StreamRow
from sync.protocol import versions
from sync.protocol.messages import Cursor, Head, SyncReply, SyncRequest

REPLY_BYTES: Final = 200_000  # of packed pages: some 2,000 changes, of which a laptop holds three times so many at once
WATERMARK_LAG: Final = 5_000  # a laptop that nothing concerns gets a fresh watermark this often


@dataclass(slots=True)
class Answer:
    """The reply (None: nothing is new) and pages worth keeping."""

    reply: SyncReply | None
    keep: list[BuiltPage] = field(default_factory=list)


def answer(
    connection: sqlite3.Connection,
    asking: Caller,
    request: SyncRequest,
    access: AccessPolicy,
    hub: HubIdentity,
    time_ms: int,
    kept: Holdings | None = None,
) -> Answer:
    """Return what is new; runs inside a read transaction in which the caller was authenticated.

    With `kept`, a laptop that believes to hold everything and holds something else is asked to show its cursors, and
    the reply tells what it holds once it has taken everything.
    """
    position = streams.position(connection)
    devices = accounts.devices_version(connection)
    stand = (hub.epoch, position, asking.grants_version, devices, time_ms)
    if request.check:
        return Answer(SyncReply(hub.epoch, 0, 0, 0, time_ms, diverged=_diverged(connection, asking, request, access)))
    if (request.epoch and request.epoch != hub.epoch) or is_older(connection, asking, request):
        return Answer(SyncReply(hub.epoch, 0, 0, 0, time_ms, check=True))
    same_grants = request.grants_version == asking.grants_version
    same_devices = request.devices_version == devices
    news = streams.news(connection, asking.officer, request.watermark) if request.watermark < position else []
    should_hold_all = request.holdings and same_grants and not news and not request.cursors
    if should_hold_all and kept is not None and request.holdings != kept.of(connection, asking, position):
        return Answer(SyncReply(hub.epoch, 0, 0, 0, time_ms, check=True))
    lagging = not request.epoch or position - request.watermark > WATERMARK_LAG
    if same_grants and same_devices and not news and not request.cursors and not lagging:
        return Answer(None)
    all_grants = request.grants_version == 0
    grants = [] if same_grants else accounts.grants_since(connection, asking, request.grants_version, hub.secret)
    heads = {row.name: row for row in news}
    for grant in grants:
        row = streams.stream(connection, grant.stream) if grant.role else None
        if row is not None:
            heads[row.name] = row
    pages = _Pages(connection, columns=versions.reads_columns(request.version))
    diverged = pages.after_cursors(asking, request.cursors, access)
    asked = {cursor.stream for cursor in request.cursors}
    for row in news:
        if pages.room and row.name not in asked:
            pages.add(row, streams.seq_at(connection, row, request.watermark))
    reply = SyncReply(
        *stand,
        grants=grants,
        all_grants=all_grants,
        devices=[] if same_devices else accounts.devices_since(connection, request.devices_version),
        news=[_head(row) for row in heads.values()],
        pages=pages.packed,
        diverged=diverged,
        sealing_key=b"" if same_devices else hub.sealing_key.public,
        holdings=kept.of(connection, asking, position) if kept is not None else b"",
    )
    return Answer(reply, pages.keep)


def is_older(connection: sqlite3.Connection, asking: Caller, request: SyncRequest) -> bool:
    """Tell whether a laptop has heard of more than the hub knows: the hub was put back from a backup."""
    return (
        request.watermark > streams.position(connection)
        or request.grants_version > asking.grants_version
        or request.devices_version > accounts.devices_version(connection)
    )


class _Pages:
    """Pages up to the size of one reply."""

    def __init__(self, connection: sqlite3.Connection, *, columns: bool) -> None:
        self._connection = connection
        self._columns = columns
        self._size = 0
        self.packed: list[bytes] = []
        self.keep: list[BuiltPage] = []

    @property
    def room(self) -> bool:
        return self._size < REPLY_BYTES

    def add(self, row: StreamRow, seq: int) -> None:
        """Add pages of a stream beyond `seq` while there is room."""
        while seq < row.head and self.room:
            page = streams.page_after(self._connection, row, seq, columns=self._columns)
            self.packed.append(page.packed)
            self._size += len(page.packed)
            if page.keep:
                self.keep.append(page)
            seq = page.to_seq

    def after_cursors(self, asking: Caller, cursors: list[Cursor], access: AccessPolicy) -> list[Head]:
        """Add pages beyond cursors; return the heads of streams whose history is not the laptop's.

        A stream that the officer may not read is passed over like one that does not exist.
        """
        diverged: list[Head] = []
        for cursor in cursors:
            if not self.room:
                break
            row = streams.stream(self._connection, cursor.stream)
            if row is None or not access.may_read(asking, cursor.stream):
                continue
            if _same_history(self._connection, row, cursor):
                self.add(row, cursor.seq)
            else:
                diverged.append(_head(row))
        return diverged


def _diverged(connection: sqlite3.Connection, asking: Caller, request: SyncRequest, access: AccessPolicy) -> list[Head]:
    """Return the heads of those streams of a laptop whose history is not the hub's; unknown ones have an empty head."""
    found = []
    for cursor in request.cursors:
        row = streams.stream(connection, cursor.stream)
        if row is None or not access.may_read(asking, cursor.stream):
            found.append(Head(cursor.stream, 0, b""))
        elif not _same_history(connection, row, cursor):
            found.append(_head(row))
    return found


def _same_history(connection: sqlite3.Connection, row: StreamRow, cursor: Cursor) -> bool:
    return cursor.seq == 0 or streams.chain_at(connection, row, cursor.seq) == cursor.chain


def _head(row: StreamRow) -> Head:
    return Head(row.name, row.head, row.chain)
