"""Checks an image before it becomes the store: it may say nothing that its authors have not sealed.

Each row is made into the change that it came from, byte by byte, and its digest goes into the chain of its stream and
under the seal of its author, as for a page; what stands in columns is computed from it anew. The engine's own check of
pages, indexes and full text goes on at the same time. What is not checked: that the full text knows every word.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import groupby, islice
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec

from app.domain.catalogue import KINDS
from app.errors import StorageError
from app.storage import sqlcipher
from app.storage.database import Database
from app.storage.image_rows import EMPTY_TABLES, builder, owner_of, rows_sql
from app.storage.keyed_connection import keyed_connection
from app.storage.schema import KIND_NUMBERS, ROW_BITS, ROW_MASK, table_of
from sync.client.surprise import is_surprising
from sync.protocol.changes import Change, chain_over, chain_start, decode, digest_prefix, digests
from sync.protocol.errors import InvalidChange
from sync.protocol.images import VERBATIM, Proof, StreamAt
from sync.protocol.messages import KnownDevice
from sync.protocol.pages import OpenedPage, Seal, whole_batch
from sync.protocol.signing import seal_text, verified

MOST_VERBATIM_BYTES: Final = 16 * 1024 * 1024
_CACHE_KIB: Final = 8_192
_FIXED: Final = 10  # columns of `rows_sql` before those of the kind
_decoders: Final[dict[str, msgspec.msgpack.Decoder[Any]]] = {
    name: msgspec.msgpack.Decoder(kind.struct) for name, kind in KINDS.items()
}
Row = tuple[Any, ...]


class ImageRefusedError(StorageError):
    """An image is not what it should be; everything comes by pages instead. `reason` is a word for the log."""

    code = "image_refused"

    def __init__(self, reason: str) -> None:
        super().__init__("An image of the hub was not taken.", "Everything comes by pages instead.")
        self.reason = reason


class Reached(NamedTuple):
    """How far a stream was checked: its cursor."""

    stream: str
    birth: bytes
    seq: int
    chain: bytes


@dataclass
class Checked:
    """An image that holds what it should: cursors, the changes that are to be applied, attachments, the latest clock.

    `pages` run in the order of each stream; each begins where rows end and ends where they go on.
    """

    reached: dict[str, Reached] = field(default_factory=dict)
    pages: list[OpenedPage] = field(default_factory=list)
    attachments: list[tuple[str, bytes, bytes]] = field(default_factory=list)
    clock: int = 0
    rows: int = 0


def check_image(
    path: Path,
    key: bytearray,
    schema: Sequence[Row],
    streams: Sequence[StreamAt],
    proofs: Iterable[Proof],
    devices: Mapping[bytes, KnownDevice],
) -> Checked:
    """Return what an image holds, once all of it is proved. ImageRefusedError for anything else.

    `schema` is that of the store which it is to replace, see `schema_of`.
    """
    with (
        Database.open(path, key, create=False, ballast=False) as fresh,
        ThreadPoolExecutor(1, thread_name_prefix="image-check") as engine,
    ):
        fresh.rows(f"PRAGMA cache_size = -{_CACHE_KIB}")
        if schema_of(fresh) != schema:
            raise ImageRefusedError("schema")
        _require_nothing_else(fresh, streams)
        # Nothing is written here, so another connection may read the file as one that never changes.
        problems = engine.submit(_problems, path, key)
        checked = _RowCheck(fresh, streams, devices).run(proofs)
        if problems.result():
            raise ImageRefusedError("structure")
    return checked


def schema_of(database: Database) -> list[Row]:
    """Return tables, indexes and the version of a store, to be compared."""
    found = database.rows("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name")
    return [*found, ("version", int(database.scalar("PRAGMA user_version")))]


def _problems(path: Path, key: bytearray) -> list[str]:
    """Let the engine check seals, structure, indexes and the full text, on a connection of this thread."""
    try:
        connection = keyed_connection(path, key, timeout_s=0, immutable=True)
        try:
            connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
            connection.execute("PRAGMA trusted_schema = OFF")
            return [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        finally:
            connection.close()
    except sqlcipher.DatabaseError as error:
        return [type(error).__name__]


def _require_nothing_else(fresh: Database, streams: Sequence[StreamAt]) -> None:
    """Refuse an image with a table that only a laptop fills, or with other streams than were announced."""
    tables = [row[0] for row in fresh.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    known = {"stream", *(table_of(kind) for kind in KINDS)}
    for name in tables:
        inside = name in known or name.partition("_")[0] in {"search", "sqlite"}
        if (not inside or name in EMPTY_TABLES) and fresh.row(f'SELECT 1 FROM "{name}" LIMIT 1') is not None:  # noqa: S608 - names of our own schema
            raise ImageRefusedError("table")
    rows = fresh.rows("SELECT id, role, birth, blob_key, seq, chain, head FROM stream")
    if sorted(rows) != sorted((one.stream, "", None, None, 0, None, 0) for one in streams):
        raise ImageRefusedError("streams")


class _RowCheck:
    """Goes through rows and proofs together, once."""

    def __init__(self, fresh: Database, streams: Sequence[StreamAt], devices: Mapping[bytes, KnownDevice]) -> None:
        self._fresh = fresh
        self._streams = streams
        self._devices = devices
        self._numbers = {name: n for n, name in fresh.rows("SELECT n, id FROM stream")}
        self._rows: dict[str, Generator[Row, None, None]] = {}
        self._taken: dict[str, int] = {}
        self._verbatim_bytes = 0
        self._retracted: dict[str, int] = {}
        self._creations: dict[str, int] = {}
        self._checked = Checked()

    def run(self, proofs: Iterable[Proof]) -> Checked:
        try:
            return self._proved(proofs)
        finally:
            for rows in self._rows.values():
                rows.close()

    def _proved(self, proofs: Iterable[Proof]) -> Checked:
        for proof in proofs:
            self._take(proof)
        reached = [StreamAt(one.stream, one.seq) for one in self._checked.reached.values()]
        if reached != list(self._streams):
            raise ImageRefusedError("streams")
        self._require_all_taken()
        for stream, withdrawn in self._retracted.items():
            # The pages of a surprising plan wait at the hub until a person has looked: let them.
            if is_surprising(withdrawn, self._creations.get(stream, 0)):
                raise ImageRefusedError("withdrawals")
        return self._checked

    def _take(self, proof: Proof) -> None:
        """Take the next part of a stream."""
        before = self._checked.reached.get(proof.stream)
        if before is None:
            before = Reached(proof.stream, proof.birth, 0, chain_start(proof.birth, proof.stream))
        if proof.from_seq != before.seq + 1 or proof.birth != before.birth or proof.stream not in self._numbers:
            raise ImageRefusedError("order")
        part = _Part(proof)
        reached = before.chain
        seq, begin = proof.from_seq, 0
        for seal in proof.seals:
            author = self._devices.get(seal.device)
            if author is None:
                raise ImageRefusedError("device")
            entries: list[bytes] = []
            for place, run in groupby(proof.order[begin : begin + seal.count]):
                count = len(list(run))
                if place == VERBATIM:
                    found, page = self._verbatim(proof, part, count, seq, reached, seal, author)
                    reached = page.chain_after
                    self._checked.pages.append(page)
                else:
                    found = self._digests(proof, part, proof.kinds[place], count, seal, author)
                    reached = chain_over(reached, found)
                entries += found
                seq += count
            signed = seal_text(seal.device, whole_batch(entries, seal.missing))
            if not verified(author.public_key, seal.signature, signed):
                raise ImageRefusedError("seal")
            begin += seal.count
        self._checked.reached[proof.stream] = Reached(proof.stream, proof.birth, proof.to_seq, reached)

    def _digests(
        self, proof: Proof, part: _Part, kind: str, count: int, seal: Seal, author: KnownDevice
    ) -> list[bytes]:
        """Return the digests of the next rows of a kind; their columns are what their bodies say."""
        if kind not in KINDS:
            raise ImageRefusedError("kind")
        rows = list(islice(self._rows_of(kind), count))
        n = self._taken.get(kind, 0)
        self._taken[kind] = n + count
        owner = owner_of(proof.stream)
        always = (self._numbers[proof.stream], author.officer, author.device, seal.received_at, 1)
        places = list(range(n + 1, n + 1 + count))
        if (
            [row[3] for row in rows] != places
            or {(row[4], *row[6:_FIXED]) for row in rows} != {always}
            or [row[5] for row in rows] != [owner or row[0] for row in rows]
        ):
            raise ImageRefusedError("row")
        self._require_columns(kind, rows)
        salts, counters, schemas = part.of_rows(count)
        entries: list[bytes] = []
        for schema, several in groupby(zip(schemas, salts, counters, rows, strict=True), lambda one: one[0]):
            build = builder(kind, schema, author.device, author.officer, digest_prefix(proof.stream))
            entries += [
                sha256(build(salt, row[0], counter, row[2], row[1])).digest() for _, salt, counter, row in several
            ]
        self._checked.clock = max(self._checked.clock, *(row[2] for row in rows))
        self._checked.rows += count
        self._creations[proof.stream] = self._creations.get(proof.stream, 0) + count
        if kind == "attachment":
            self._checked.attachments += [(proof.stream, row[0], row[1]) for row in rows]
        return entries

    def _rows_of(self, kind: str) -> Generator[Row, None, None]:
        rows = self._rows.get(kind)
        if rows is None:
            rows = self._rows[kind] = self._fresh.stream(rows_sql(kind))
        return rows

    @staticmethod
    def _require_columns(kind: str, rows: Sequence[Row]) -> None:
        read = _decoders[kind].decode
        values = [column.value for column in KINDS[kind].columns]
        try:
            for row in rows:
                record = read(row[1])
                if row[_FIXED:] != tuple([value(record) for value in values]):
                    raise ImageRefusedError("column")
        except (msgspec.MsgspecError, UnicodeDecodeError):
            raise ImageRefusedError("body") from None

    def _verbatim(
        self, proof: Proof, part: _Part, count: int, seq: int, before: bytes, seal: Seal, author: KnownDevice
    ) -> tuple[list[bytes], OpenedPage]:
        """Return the digests of the next changes that are no rows, and the page that they are."""
        payloads = part.verbatim(count)
        self._verbatim_bytes += sum(map(len, payloads))
        if self._verbatim_bytes > MOST_VERBATIM_BYTES:
            raise ImageRefusedError("verbatim")
        entries = digests(proof.stream, payloads)
        changes: list[Change | None] = []
        odd: dict[int, str] = {}
        for place, payload in enumerate(payloads, seq):
            try:
                changes.append(decode(payload))
            except InvalidChange as error:
                changes.append(None)
                odd[place] = error.message if payload else "erased"
        if {(one.device, one.officer) for one in changes if one is not None} - {(author.device, author.officer)}:
            raise ImageRefusedError("author")
        for one in changes:
            if one is not None:
                self._checked.clock = max(self._checked.clock, one.clock)
                tally = {"retract": self._retracted, "create": self._creations}.get(one.action)
                if tally is not None:
                    tally[proof.stream] = tally.get(proof.stream, 0) + 1
        page = OpenedPage(
            proof.stream,
            proof.birth,
            seq,
            seq + count - 1,
            before,
            chain_over(before, entries),
            payloads,
            entries,
            changes,
            [seal.received_at] * count,
            [seal],
            odd,
        )
        return entries, page

    def _require_all_taken(self) -> None:
        """Refuse rows that no proof speaks of, and a full text that knows of others or lacks some."""
        for kind in KINDS:
            if next(self._rows_of(kind), None) is not None:
                raise ImageRefusedError("row")
        found = self._fresh.rows(
            f"SELECT id >> {ROW_BITS}, count(*), min(id & {ROW_MASK}), max(id & {ROW_MASK}) "  # noqa: S608 - numbers
            "FROM search_docsize GROUP BY 1 ORDER BY 1"
        )
        expected = [(KIND_NUMBERS[kind], count, 1, count) for kind, count in self._taken.items() if count]
        if found != sorted(expected):
            raise ImageRefusedError("search")


class _Part:
    """What a proof holds for rows and in place of rows, taken in order."""

    def __init__(self, proof: Proof) -> None:
        self._proof = proof
        self._row = self._next = 0

    def of_rows(self, count: int) -> tuple[list[bytes], list[int], list[int]]:
        """Return salts, counters and schemas of the next rows."""
        proof, begin = self._proof, self._row
        self._row = end = begin + count
        salts = [proof.salts[at : at + 16] for at in range(16 * begin, 16 * end, 16)]
        return salts, proof.counters[begin:end], proof.schemas[begin:end]

    def verbatim(self, count: int) -> list[bytes]:
        """Return the next payloads that are no rows."""
        begin, self._next = self._next, self._next + count
        return self._proof.verbatim[begin : self._next]
