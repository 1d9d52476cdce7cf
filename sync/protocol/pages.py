"""A page: a run of a stream's log with the seals of its authors; it can be checked anywhere, also from a file.

Opening a page decodes it and checks its chain and its seals. It does not know what has been read before; `beyond` does
that against a cursor.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain as joined
from itertools import repeat
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from sync.protocol import codec
from sync.protocol.changes import Change, chain_over, chain_start, decode, digests
from sync.protocol.columns import Block, Columns, gather, restore_blocks
from sync.protocol.creates import Creates, Late, LateChanges, authors, creates_of
from sync.protocol.errors import BadPage, InvalidChange
from sync.protocol.messages import Count, Hash, Id, KnownDevice, Payload, Signature, StreamName
from sync.protocol.signing import seal_text, verified

MAX_PAGE_BYTES: Final = 16 * 1024 * 1024  # unpacked
LEAST_COLUMN_CHANGES: Final = 32  # fewer are smaller as they are
_COLUMNS: Final = b"\x02"  # a mark beside those of `codec`
_HINT: Final = "Nothing of it was applied. Sync again; if this stays, tell the person who runs the hub."


class Seal(msgspec.Struct, frozen=True, array_like=True):
    """One batch as the hub took it: its author's signature, and the digests of those of its changes that are not here.

    `count` changes of the page belong to it; `missing` are (place in the batch, digest) of the refused and the
    duplicate ones. `received_at` is in microseconds.
    """

    device: Id
    count: Count
    received_at: Count
    missing: list[tuple[Count, Hash]]
    signature: Signature


class Page(msgspec.Struct, frozen=True, array_like=True):
    """Changes `from_seq` to `to_seq` of a stream, verbatim. `birth` is the epoch in which the stream was founded.

    A payload that was erased by law is empty here; `erased` gives its place in the page and the digest that was sealed.
    """

    stream: StreamName
    birth: Id
    from_seq: Annotated[int, Meta(ge=1)]
    to_seq: Count
    chain_before: Hash
    chain_after: Hash
    payloads: list[Payload]
    seals: list[Seal]
    erased: list[tuple[Count, Hash]] = []


class _ColumnPage(msgspec.Struct, frozen=True, array_like=True):
    """A page whose payloads are columns; those of `page` are empty."""

    page: Page
    payloads: Columns


def pack_page(page: Page, *, columns: bool = False) -> bytes:
    """Return the page as it travels and as the hub keeps it; `columns` when the reader is known to understand them."""
    if columns and len(page.payloads) >= LEAST_COLUMN_CHANGES:
        made = gather(page.payloads)
        if made is not None:
            return _COLUMNS + codec.pack(_ColumnPage(msgspec.structs.replace(page, payloads=[]), made))
    return codec.pack(page)


def has_columns(packed: bytes) -> bool:
    """Tell whether a packed page can be read only by who understands columns."""
    return packed[:1] == _COLUMNS


def unpack_page(packed: bytes) -> Page:
    """Return a page of either form, unchecked but for its size. BadMessage when it is none."""
    return _unpacked(packed)[0]


def _unpacked(packed: bytes) -> tuple[Page, Sequence[Block]]:
    """Return a page, and what it holds as columns; unchecked."""
    if not has_columns(packed):
        return codec.unpack(packed, Page, MAX_PAGE_BYTES), ()
    found = codec.unpack(packed[1:], _ColumnPage, MAX_PAGE_BYTES)
    payloads, blocks = restore_blocks(found.payloads, MAX_PAGE_BYTES)
    return msgspec.structs.replace(found.page, payloads=payloads), blocks


@dataclass(frozen=True, slots=True)
class OpenedPage:
    """A page whose chain and seals hold. The lists run in parallel, from `from_seq` on.

    `changes` has None where this program could not read a payload (`odd` says why): it is kept, not shown. `creates`
    are the same changes as columns, where all of them are creations that came as columns; else there are none.
    """

    stream: str
    birth: bytes
    from_seq: int
    to_seq: int
    chain_before: bytes
    chain_after: bytes
    payloads: Sequence[bytes]
    digests: list[bytes]
    changes: Sequence[Change | None]
    received_at: list[int]
    seals: list[Seal]
    odd: Mapping[int, str] = field(default_factory=dict)
    creates: Sequence[Creates] = field(default=(), compare=False)

    def light(self) -> OpenedPage:
        """Return the page without its columns: once something else was made of them they only take memory."""
        return replace(self, creates=()) if self.creates else self

    def withdraws(self) -> bool:
        """Tell whether any record is withdrawn."""
        return not self.creates and any(change and change.action == "retract" for change in self.changes)

    def kinds(self) -> Counter[str]:
        """Return how many changes of each kind were read."""
        return Counter(change.kind for change in self.changes if change is not None)

    def rows(self) -> list[tuple[int, bytes | None, bytes, int]]:
        """Return (seq, change id, payload, received_at in microseconds) of each change, for a bulk insert."""
        ids = [change.id if change is not None else None for change in self.changes]
        return list(zip(range(self.from_seq, self.to_seq + 1), ids, self.payloads, self.received_at, strict=True))

    def beyond(self, seq: int, chain: bytes) -> OpenedPage | None:
        """Return what lies after a cursor; None when nothing does, or when something between is still to come.

        `chain` is the chain value at `seq` (empty at 0). BadPage when the page does not continue that very history.
        """
        if self.to_seq <= seq or self.from_seq > seq + 1:
            return None
        skip = seq + 1 - self.from_seq
        reached = chain_over(self.chain_before, self.digests[:skip])
        expected = chain or chain_start(self.birth, self.stream)
        if reached != expected:
            raise BadPage(self.stream, "A page does not continue the history that this laptop has.", _HINT)
        if not skip:
            return self
        return replace(
            self,
            from_seq=seq + 1,
            chain_before=reached,
            payloads=self.payloads[skip:],
            digests=self.digests[skip:],
            changes=self.changes[skip:],
            received_at=self.received_at[skip:],
            creates=(),
        )


class LatePayloads(Late[bytes]):
    """The payloads of a page of columns that was checked, restored once more if somebody looks at them.

    Most pages are applied without that, and many wait for it: they take a sixth of the memory so.
    """

    def __init__(self, packed: bytes, count: int) -> None:
        """Take a page that `open_page` opened."""
        super().__init__(count)
        self._packed = packed

    def made(self) -> Sequence[bytes]:
        """Return the payloads."""
        return unpack_page(self._packed).payloads


def open_page(packed: bytes, devices: Mapping[bytes, KnownDevice]) -> OpenedPage:
    """Return a page decoded and checked. BadMessage when it is none, BadPage when chain or signatures do not hold."""
    page, blocks = _unpacked(packed)
    size = len(page.payloads)
    if page.to_seq - page.from_seq + 1 != size or sum(seal.count for seal in page.seals) != size:
        raise BadPage(page.stream, "A page does not hold what it says.", _HINT)
    entries = digests(page.stream, page.payloads)
    for place, entry in page.erased:
        if place >= size or page.payloads[place]:
            raise BadPage(page.stream, "A page does not hold what it says.", _HINT)
        entries[place] = entry
    if chain_over(page.chain_before, entries) != page.chain_after:
        raise BadPage(page.stream, "A page does not fit its chain.", _HINT)
    if page.from_seq == 1 and page.chain_before != chain_start(page.birth, page.stream):
        raise BadPage(page.stream, "A page does not begin where its history begins.", _HINT)
    odd: dict[int, str] = {}
    creates = creates_of(blocks, page.payloads)
    changes: Sequence[Change | None]
    payloads: Sequence[bytes] = page.payloads
    named: Sequence[tuple[bytes, bytes] | None]
    if creates is None:
        changes = _decoded(page, odd)
        named = [None if change is None else (change.device, change.officer) for change in changes]
    else:
        payloads, named = LatePayloads(packed, size), authors(creates, size)
        changes = LateChanges(payloads)
    begin = 0
    for seal in page.seals:
        end = begin + seal.count
        _check_seal(page.stream, seal, entries[begin:end], set(named[begin:end]), devices)
        begin = end
    received_at = list(joined.from_iterable(repeat(seal.received_at, seal.count) for seal in page.seals))
    return OpenedPage(
        page.stream,
        page.birth,
        page.from_seq,
        page.to_seq,
        page.chain_before,
        page.chain_after,
        payloads,
        entries,
        changes,
        received_at,
        page.seals,
        odd,
        creates or (),
    )


def _decoded(page: Page, odd: dict[int, str]) -> list[Change | None]:
    try:
        return [decode(payload) for payload in page.payloads]
    except InvalidChange:
        return [_lenient(place, payload, odd) for place, payload in enumerate(page.payloads, page.from_seq)]


def _lenient(seq: int, payload: bytes, odd: dict[int, str]) -> Change | None:
    """Return a change, or None for what a newer program may have meant: it must not hold up the rest."""
    if not payload:
        odd[seq] = "erased"
        return None
    try:
        return decode(payload)
    except InvalidChange as error:
        odd[seq] = error.message
        return None


def whole_batch(digests_here: Sequence[bytes], missing: Sequence[tuple[int, bytes]]) -> list[bytes]:
    """Return the digests of a batch as it was signed, from those logged and those that are not."""
    full = list(digests_here)
    for place, entry in missing:
        full.insert(place, entry)
    return full


def _check_seal(
    stream: str,
    seal: Seal,
    entries: list[bytes],
    named: set[tuple[bytes, bytes] | None],
    devices: Mapping[bytes, KnownDevice],
) -> None:
    author = devices.get(seal.device)
    if author is None:
        raise BadPage(stream, "A page bears the seal of a device that this laptop does not know.", _HINT)
    signed = seal_text(seal.device, whole_batch(entries, seal.missing))
    if not verified(author.public_key, seal.signature, signed):
        raise BadPage(stream, "The seal of a page does not hold.", _HINT)
    if named - {(author.device, author.officer), None}:
        raise BadPage(stream, "A change names another author than the one who sealed it.", _HINT)
