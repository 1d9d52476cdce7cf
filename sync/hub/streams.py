"""The log of each stream, as rows and as pages; each function runs inside the caller's transaction.

Who may read or append is decided in `access`, what is appended in `push`.
"""

from __future__ import annotations

import sqlite3
from typing import Final, NamedTuple

import msgspec

from sync.protocol.changes import chain_start
from sync.protocol.ids import DIRECTORY
from sync.protocol.pages import Page, Seal, has_columns, pack_page, unpack_page

PAGE_BYTES: Final = 2_000_000  # of payloads, before compression
PAGE_CHANGES: Final = 5_000
KEEP_BYTES: Final = 200_000  # of payloads: making such a page costs more than keeping it, also when it is not full
_missing = msgspec.msgpack.Decoder(list[tuple[int, bytes]])


class StreamRow(NamedTuple):
    """A stream as it stands."""

    number: int
    name: str
    birth: bytes
    head: int
    chain: bytes


class BuiltPage(NamedTuple):
    """A packed page. What it holds never changes again: `keep` says that it is worth keeping."""

    number: int
    from_seq: int
    to_seq: int
    packed: bytes
    keep: bool


_STREAM: Final = "SELECT number, name, birth, head, chain FROM stream"


def stream(connection: sqlite3.Connection, name: str) -> StreamRow | None:
    """Return a stream by name."""
    row = connection.execute(f"{_STREAM} WHERE name = ?", (name,)).fetchone()
    return StreamRow(*row) if row else None


def found_stream(connection: sqlite3.Connection, name: str, epoch: bytes) -> StreamRow:
    """Add an empty stream, born in this epoch."""
    chain = chain_start(epoch, name)
    cursor = connection.execute(
        "INSERT INTO stream (name, birth, head, chain, position) VALUES (?,?,0,?,0)", (name, epoch, chain)
    )
    return StreamRow(cursor.lastrowid or 0, name, epoch, 0, chain)


def position(connection: sqlite3.Connection) -> int:
    """Return the position of the newest change of all streams."""
    (newest,) = connection.execute("SELECT coalesce(max(position), 0) FROM log").fetchone()
    return int(newest)


def news(connection: sqlite3.Connection, officer: bytes, watermark: int) -> list[StreamRow]:
    """Return the officer's streams that grew after a watermark, those that grew last at the end.

    Touches only streams that grew, never all grants.
    """
    rows = connection.execute(
        "SELECT s.number, s.name, s.birth, s.head, s.chain FROM stream s WHERE s.position > ?1 AND (s.name = ?2 OR"
        " EXISTS (SELECT 1 FROM stream_grant g WHERE g.officer = ?3 AND g.stream = s.name AND g.role <> ''))"
        " ORDER BY s.position",
        (watermark, DIRECTORY, officer),
    )
    return [StreamRow(*row) for row in rows]


def seq_at(connection: sqlite3.Connection, row: StreamRow, watermark: int) -> int:
    """Return how far a stream went at a watermark."""
    found = connection.execute(
        "SELECT seq FROM log WHERE stream = ? AND position <= ? ORDER BY seq DESC LIMIT 1", (row.number, watermark)
    ).fetchone()
    return int(found[0]) if found else 0


def chain_at(connection: sqlite3.Connection, row: StreamRow, seq: int) -> bytes | None:
    """Return the chain value after a change; None beyond the head."""
    if seq == 0:
        return chain_start(row.birth, row.name)
    found = connection.execute("SELECT chain FROM log WHERE stream = ? AND seq = ?", (row.number, seq)).fetchone()
    return bytes(found[0]) if found else None


def page_after(connection: sqlite3.Connection, row: StreamRow, seq: int, *, columns: bool = False) -> BuiltPage:
    """Return a page that begins at or before `seq` + 1; the caller has made sure that there is such a change.

    Pages begin and end where seals do. A large one is served from where it was kept; `columns` when the reader
    understands these.
    """
    kept = connection.execute(
        "SELECT to_seq, packed FROM segment WHERE stream = ? AND from_seq = ?", (row.number, seq + 1)
    ).fetchone()
    if kept:
        packed = kept[1] if columns or not has_columns(kept[1]) else pack_page(unpack_page(kept[1]))
        return BuiltPage(row.number, seq + 1, kept[0], packed, keep=False)
    covering = connection.execute(
        "SELECT from_seq, to_seq FROM segment WHERE stream = ? AND from_seq <= ? ORDER BY from_seq DESC LIMIT 1",
        (row.number, seq + 1),
    ).fetchone()
    inside = covering is not None and covering[1] > seq
    aligned = seq == 0 if covering is None else covering[1] == seq
    seals, full = _seals(connection, row, seq + 1, covering[1] if inside else row.head)
    page = _page(connection, row, seals)
    keep = columns and aligned and (full or sum(map(len, page.payloads)) >= KEEP_BYTES)
    return BuiltPage(row.number, page.from_seq, page.to_seq, pack_page(page, columns=columns), keep=keep)


def keep_page(connection: sqlite3.Connection, page: BuiltPage) -> None:
    """Keep a page as it travels."""
    connection.execute(
        "INSERT OR IGNORE INTO segment (stream, from_seq, to_seq, packed) VALUES (?,?,?,?)",
        (page.number, page.from_seq, page.to_seq, page.packed),
    )


def _seals(
    connection: sqlite3.Connection, row: StreamRow, first: int, last: int
) -> tuple[list[tuple[int, Seal]], bool]:
    """Return the seals of a page with their first sequence numbers, and whether the page is full."""
    rows = connection.execute(
        "SELECT from_seq, count, bytes, device, received_at, missing, signature FROM seal WHERE stream = ?1"
        " AND from_seq >= (SELECT max(from_seq) FROM seal WHERE stream = ?1 AND from_seq <= ?2) ORDER BY from_seq",
        (row.number, first),
    )
    seals: list[tuple[int, Seal]] = []
    total_bytes = total = 0
    for from_seq, count, size, device, received_at, missing, signature in rows:
        if from_seq > last:
            return seals, False
        if seals and (total_bytes + size > PAGE_BYTES or total + count > PAGE_CHANGES):
            return seals, True
        seals.append((from_seq, Seal(device, count, received_at, _missing.decode(missing), signature)))
        total_bytes += size
        total += count
    return seals, False


def _page(connection: sqlite3.Connection, row: StreamRow, seals: list[tuple[int, Seal]]) -> Page:
    from_seq = seals[0][0]
    to_seq = seals[-1][0] + seals[-1][1].count - 1
    before = chain_at(connection, row, from_seq - 1)
    rows = connection.execute(
        "SELECT payload, digest, chain FROM log WHERE stream = ? AND seq BETWEEN ? AND ? ORDER BY seq",
        (row.number, from_seq, to_seq),
    ).fetchall()
    assert before is not None
    return Page(
        row.name,
        row.birth,
        from_seq,
        to_seq,
        before,
        rows[-1][2],
        [payload or b"" for payload, _, _ in rows],
        [seal for _, seal in seals],
        [(place, entry) for place, (payload, entry, _) in enumerate(rows) if payload is None],
    )
