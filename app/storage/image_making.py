"""Makes the store of an image from the hub's log: records as they were created, indexes and full text, nothing else.

The rows are inserted as on a laptop, into an encrypted file under a key that is kept nowhere; what goes out of it are
its pages after VACUUM INTO, so that neither a free page nor a table holds anything of a stream that was not asked for.
Changes that are no plain rows go into the proof as they are; laptops apply them as they apply pages.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain as joined
from itertools import repeat
from pathlib import Path
from typing import Final, Protocol

import msgspec

from app.domain.catalogue import KINDS
from app.storage.bulk import ready_rows
from app.storage.database import Database
from app.storage.image_rows import builder, owner_of
from app.storage.migrations import migrate
from app.storage.page_sealing import plain_blocks
from app.storage.records import RecordStore, words_of_body
from app.storage.schema import MIGRATIONS
from app.storage.search import SearchIndex
from sync.protocol.changes import Change, decode
from sync.protocol.errors import InvalidChange
from sync.protocol.images import VERBATIM, Proof
from sync.protocol.pages import OpenedPage, Page

MOST_VERBATIM: Final = 0.25
"""Of the changes: what is no row is applied one by one, and pages do that as well."""
_encode = msgspec.msgpack.encode


class Log(Protocol):
    """The hub's log as of one moment."""

    def pages(self, stream: str, /) -> Iterable[Page]:
        """Return the pages of a stream from its beginning."""
        ...

    def altered(self, stream: str, /) -> set[bytes]:
        """Return the records that are not as they were created."""
        ...


class Target(Protocol):
    """What an image is written to: all proofs, then all blocks."""

    def add_proof(self, proof: Proof, /) -> None:
        """Take the proof of the next changes."""
        ...

    def add_block(self, raw: bytes, /) -> None:
        """Take the next pages of the store."""
        ...


@dataclass
class _Proving:
    """What a page leaves for the proof while its creations become rows."""

    order: bytearray = field(default_factory=bytearray)
    kinds: list[str] = field(default_factory=list)
    verbatim: list[bytes] = field(default_factory=list)
    rows: list[Change] = field(default_factory=list)
    received_at: list[int] = field(default_factory=list)

    def add_row(self, change: Change, received: int) -> None:
        if change.kind not in self.kinds:
            self.kinds.append(change.kind)
        self.order.append(self.kinds.index(change.kind))
        self.rows.append(change)
        self.received_at.append(received)

    def add_verbatim(self, payload: bytes) -> None:
        self.order.append(VERBATIM)
        self.verbatim.append(payload)

    def proof(self, page: Page) -> Proof:
        salts = b"".join(change.salt for change in self.rows)
        counters, schemas = [change.counter for change in self.rows], [change.schema for change in self.rows]
        head = (page.stream, page.birth, page.from_seq, page.to_seq, page.seals)
        return Proof(*head, bytes(self.order), self.kinds, salts, counters, schemas, self.verbatim)


def make_image(log: Log, streams: Sequence[str], target: Target, scratch: Path) -> bool:
    """Write the image of these streams; False when it is not worth it. `scratch` is an empty folder of its own."""
    key = os.urandom(32)
    with Database.open(scratch / "image.db", key, create=True, ballast=False) as database:
        migrate(database, MIGRATIONS)
        if not _filled(database, log, streams, target):
            return False
        database.copy_to(scratch / "copy.db")
    for block in plain_blocks(scratch / "copy.db", key):
        target.add_block(block)
    return True


def _filled(database: Database, log: Log, streams: Sequence[str], target: Target) -> bool:
    records = RecordStore(database, SearchIndex(database, words_of_body))
    seen: set[bytes] = set()
    total = verbatim = 0
    with database.atomic():
        for kind in KINDS:
            records.begin_load(kind)
        for stream in streams:
            altered = log.altered(stream)
            number = database.insert("INSERT INTO stream (id, role) VALUES (?, '')", (stream,))
            for page in log.pages(stream):
                if page.erased:
                    return False  # what was erased by law must not live on in an image of before
                proving = _proved(page, altered, seen, records, number)
                target.add_proof(proving.proof(page))
                total += len(page.payloads)
                verbatim += len(proving.verbatim)
        records.end_load()
        database.execute("INSERT INTO search (search) VALUES ('optimize')")
    return verbatim <= MOST_VERBATIM * total


def _proved(page: Page, altered: set[bytes], seen: set[bytes], records: RecordStore, number: int) -> _Proving:
    """Insert the creations of a page that are plain rows and return what stays for the proof."""
    owner = owner_of(page.stream)
    proving, fresh = _Proving(), set[bytes]()
    received_at = joined.from_iterable(repeat(seal.received_at, seal.count) for seal in page.seals)
    for payload, received in zip(page.payloads, received_at, strict=True):
        change = _plain_creation(payload)
        if change is None or change.id in altered or change.id in seen or change.id in fresh:
            proving.add_verbatim(payload)
        else:
            fresh.add(change.id)
            proving.add_row(change, received)
    ready = ready_rows(_opened(page, proving), owner)
    if ready is None:  # one of them needs a closer look
        plain = _Proving()
        for payload in page.payloads:
            plain.add_verbatim(payload)
        return plain
    words: list[tuple[int, str]] = []
    for rows in ready:
        words += records.insert_ready(rows, number)
    records.add_words(words)
    seen |= fresh
    return proving


def _plain_creation(payload: bytes) -> Change | None:
    """Return the creation of a payload that a row of an image gives back byte by byte; None for any other."""
    try:
        change = decode(payload)
    except InvalidChange:
        return None
    if change.action != "create" or change.kind not in KINDS:
        return None
    build = builder(change.kind, change.schema, change.device, change.officer)
    built = build(change.salt, change.id, change.counter, change.clock, _encode(change.body))
    return change if built == payload else None


def _opened(page: Page, proving: _Proving) -> OpenedPage:
    """Return a page of the creations alone, which nobody checks: the hub checked them when it took them."""
    return OpenedPage(
        page.stream,
        page.birth,
        page.from_seq,
        page.to_seq,
        page.chain_before,
        page.chain_after,
        [],
        [],
        list(proving.rows),
        proving.received_at,
        page.seals,
    )
