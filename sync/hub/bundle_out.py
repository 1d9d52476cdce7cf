"""Writes a file for one laptop: what its officer may read and the laptop has not shown that it holds, as of one moment.

Pages travel as they are kept, so the laptop checks the same chains and seals as in a sync. What the hub knows of the
laptop's cursors is what the laptop's last file said; without one, everything is written.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from typing import BinaryIO, Final

import msgspec

from sync.hub import accounts, identity, streams
from sync.hub.accounts import Caller
from sync.hub.answers import answers_after
from sync.hub.identity import HubIdentity
from sync.hub.store_sqlite import Store
from sync.hub.streams import StreamRow
from sync.protocol import cargo
from sync.protocol.bundle import Part, Recipient, Written, write
from sync.protocol.cargo import BlobBytes, Cover, Delivered, Lot, Stored, Told
from sync.protocol.errors import Refused
from sync.protocol.ids import DIRECTORY
from sync.protocol.messages import Head, SyncReply

_STORED_AT_ONCE: Final = 10_000
_READABLE: Final = (
    "SELECT s.number, s.name, s.birth, s.head, s.chain FROM stream s WHERE s.name = ?1 OR EXISTS (SELECT 1 FROM"
    " stream_grant g WHERE g.officer = ?2 AND g.stream = s.name AND g.role <> '') ORDER BY s.name <> ?1, s.position"
)
_BLOBS: Final = "SELECT number, sha256, size FROM blob WHERE stream = ? AND complete_at IS NOT NULL"


class _Told:
    """What a laptop said of itself in its newest file; nothing of another incarnation of the hub counts."""

    def __init__(self, connection: sqlite3.Connection, device: bytes, epoch: bytes) -> None:
        row = connection.execute("SELECT imported_at, inventory FROM told WHERE device = ?", (device,)).fetchone()
        told = msgspec.msgpack.decode(row[1], type=Told) if row else None
        held = told.held if told else None
        same = held is not None and held.epoch == epoch
        self.since: int | None = row[0] if row else None
        self.answers = held.answers if held and same else 0
        self.delivered = told.delivered if told else Delivered()
        self.cursors = {one.stream: one for one in held.cursors} if held and same else {}
        self.wanted = set(held.wanted) if held else set()


def write_for(
    store: Store,
    device: bytes,
    file: BinaryIO,
    now_us: int,
    *,
    photos: bool = True,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> tuple[Written, Cover]:
    """Write what is new for a laptop; the caller makes it durable. Refused when it is shut out or has shown no key."""
    number = store.write(_next_number)
    with store.reading() as connection:
        hub, asking = identity.read(connection), accounts.caller(connection, device)
        if asking is None or asking.shut_out:
            raise Refused(
                "The hub knows no such laptop, or it has been shut out.",
                "Look at `calibar hub device list`.",
                "no_device",
            )
        key = accounts.sealing_key(connection, device)
        if not key:
            raise Refused(
                "The hub does not know this laptop's key for files yet.",
                "Import a file from the laptop first, or let it sync once.",
                "no_sealing_key",
            )
        writing = _Writing(connection, hub, asking, photos=photos)
        cover = writing.cover()
        written = write(
            file,
            writing.parts(cover, now_us, progress),
            [Recipient(device, key)],
            sender=cargo.hub_id(hub.key.public),
            key=hub.key,
            number=number,
            made_at=now_us,
        )
    return written, cover


def _next_number(connection: sqlite3.Connection) -> int:
    connection.execute(
        "INSERT INTO bundle_out VALUES (1, 1) ON CONFLICT (one) DO UPDATE SET number = bundle_out.number + 1"
    )
    return int(connection.execute("SELECT number FROM bundle_out").fetchone()[0])


class _Writing:
    """One file, inside one read transaction."""

    def __init__(self, connection: sqlite3.Connection, hub: HubIdentity, asking: Caller, *, photos: bool) -> None:
        self._connection = connection
        self._hub = hub
        self._asking = asking
        self._told = _Told(connection, asking.device, hub.epoch)
        rows = connection.execute(_READABLE, (DIRECTORY, asking.officer))
        self._streams = [(row, self._after(row)) for row in (StreamRow(*one) for one in rows)]
        found = [(row.name, blob) for row, after in self._streams for blob in self._blobs_of(row, after)]
        self._blobs: dict[str, list[tuple[int, bytes, int]]] = {}
        for name, blob in cargo.fitting(found, lambda one: one[1][2]) if photos else []:
            self._blobs.setdefault(name, []).append(blob)

    def _after(self, row: StreamRow) -> int:
        """Return how far the laptop has read a stream; 0 when it said nothing, or has another history."""
        cursor = self._told.cursors.get(row.name)
        if cursor is None or not cursor.seq:
            return 0
        return cursor.seq if streams.chain_at(self._connection, row, cursor.seq) == cursor.chain else 0

    def _blobs_of(self, row: StreamRow, after: int) -> list[tuple[int, bytes, int]]:
        """Return (number, SHA-256, size) of files that the laptop lacks: named by it, or whole since it last said."""
        told = self._told
        if not after or told.since is None:
            return self._connection.execute(f"{_BLOBS} ORDER BY size", (row.name,)).fetchall()
        rows = self._connection.execute(
            f"{_BLOBS} AND complete_at >= ? AND device <> ? ORDER BY size",
            (row.name, told.since, self._asking.number),
        ).fetchall()
        named = [sha256 for stream, sha256 in told.wanted if stream == row.name]
        for sha256 in named:
            rows += self._connection.execute(f"{_BLOBS} AND sha256 = ?", (row.name, sha256)).fetchall()
        return list(dict.fromkeys(rows))

    def cover(self) -> Cover:
        lots = []
        for row, after in self._streams:
            blobs = self._blobs.get(row.name, [])
            if row.head > after or blobs:
                lots.append(Lot(row.name, row.head - after, after, len(blobs), sum(size for _, _, size in blobs)))
        return Cover(from_hub=True, lots=lots)

    def parts(self, cover: Cover, now_us: int, progress: Callable[[int, int], None]) -> Iterator[Part]:
        yield cargo.part(cargo.COVER, cover)
        yield cargo.part(cargo.NEWS, self._news(now_us // 1000))
        for answer in answers_after(self._connection, self._asking.device, self._told.answers):
            yield cargo.part(cargo.ANSWER, answer)
        if self._told.delivered.signatures:
            yield cargo.part(cargo.DELIVERED, self._told.delivered)
        total, done = sum(lot.changes for lot in cover.lots), 0
        for row, after in self._streams:
            seq = after
            while seq < row.head:
                page = streams.page_after(self._connection, row, seq)
                yield Part(cargo.PAGE, page.packed)
                done += page.to_seq - seq
                seq = page.to_seq
                progress(done, total)
        yield from self._stored()
        for name, blobs in self._blobs.items():
            for number, sha256, size in blobs:
                yield from self._bytes(name, number, sha256, size)

    def _news(self, time_ms: int) -> SyncReply:
        """Return what a laptop that heard nothing is told: all its rights, those that ended by name, all laptops."""
        connection, asking, secret = self._connection, self._asking, self._hub.secret
        return SyncReply(
            self._hub.epoch,
            streams.position(connection),
            asking.grants_version,
            accounts.devices_version(connection),
            time_ms,
            grants=accounts.grants_since(connection, asking, 0, secret),
            devices=accounts.devices_since(connection, 0),
            news=[Head(row.name, row.head, row.chain) for row, _ in self._streams],
            sealing_key=self._hub.sealing_key.public,
        )

    def _stored(self) -> Iterator[Part]:
        rows = self._connection.execute(
            "SELECT stream, sha256 FROM blob WHERE device = ? AND complete_at IS NOT NULL", (self._asking.number,)
        )
        while some := rows.fetchmany(_STORED_AT_ONCE):
            yield cargo.part(cargo.STORED, Stored([(stream, sha256) for stream, sha256 in some]))

    def _bytes(self, stream: str, number: int, sha256: bytes, size: int) -> Iterator[Part]:
        rows = self._connection.execute(
            "SELECT offset, chunk FROM blob_chunk WHERE blob = ? ORDER BY offset", (number,)
        )
        for offset, chunk in rows:
            yield cargo.part(cargo.BYTES, BlobBytes(stream, sha256, size, offset, chunk))
