"""What a sync run asks of the laptop's store. The store implements `Replica`; it is called on the storage lane only.

Every method is one transaction: after a crash it was done whole or not at all, and calling it again does no harm.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, NamedTuple, Protocol, TypeVar

from sync.client.surprise import Accepted
from sync.protocol.messages import Cursor, Grant, Head, KnownDevice
from sync.protocol.pages import OpenedPage, Seal


@dataclass(frozen=True, slots=True)
class ReplicaState:
    """Where this laptop stands. `epoch` is empty before the first sync, versions and watermark are then 0."""

    epoch: bytes = b""
    watermark: int = 0
    grants_version: int = 0
    devices_version: int = 0


NOWHERE: Final = ReplicaState()


class Pending(NamedTuple):
    """A change made here that has no receipt yet and was not refused."""

    counter: int
    stream: str
    change: bytes
    payload: bytes


@dataclass(frozen=True, slots=True)
class News:
    """What the hub said besides pages; to be stored whole in one transaction.

    `grants` changed (an empty role ends one). With `all_grants` they are the whole list, as after the hub was put back
    from a backup: streams that are not in it have ended, unless something was read of them (the list may be too short).
    `heads` are streams that grew: whichever stands beyond its cursor is behind from now on. `sealing_key` is the hub's
    public one, empty when it was not told.
    """

    state: ReplicaState
    grants: Sequence[Grant] = ()
    all_grants: bool = False
    devices: Sequence[KnownDevice] = ()
    heads: Sequence[Head] = ()
    sealing_key: bytes = b""


class Receipt(NamedTuple):
    """A change of the outbox that the hub has on disk, at this place of its stream."""

    change: bytes
    seq: int
    counter: int
    payload: bytes


class Refusal(NamedTuple):
    """A change that the hub refused for good, or (in `waiting`) cannot take yet."""

    change: bytes
    counter: int
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Settlement:
    """The hub's verified answer to one batch. `received_at` is in microseconds.

    When the stream's cursor equals `head_before` and its chain `chain_before`, the `accepted` changes are the next of
    the stream, in order: apply them and move the cursor to `head_after`, `chain_after` without waiting for a page.
    Otherwise note `head_after` as the stream's head and keep the changes until the page that holds them arrives.
    When the watermark equals `position_before`, move it to `position_after`.
    """

    stream: str
    birth: bytes
    head_before: int
    chain_before: bytes
    head_after: int
    chain_after: bytes
    received_at: int
    position_before: int
    position_after: int
    accepted: Sequence[Receipt]
    duplicates: Sequence[Receipt]
    refused: Sequence[Refusal]
    waiting: Sequence[Refusal]
    seal: Seal | None
    signature: bytes


class Standing(NamedTuple):
    """How many of the records asked for stand here, and of the whole stream; and which plan of it was accepted."""

    asked: int
    total: int
    accepted: Accepted | None


@dataclass(frozen=True, slots=True)
class Applied:
    """What applying pages did: changes that were not known here before, and fields left to a person."""

    changes: int = 0
    conflicts: int = 0


class BlobOut(NamedTuple):
    """A blob that the hub may not have. `key` is the stream's key; streams without a grant yet are left out.

    `name` is what people call it; it is told as progress and never sent.
    """

    stream: str
    key: bytes
    sha256: bytes
    size: int
    name: str = ""


class BlobIn(NamedTuple):
    """A blob that a record speaks of and whose bytes are not all here; `have` are, from the start.

    `size` is what the record says of it, for telling progress only; 0 when it is not known.
    """

    stream: str
    key: bytes
    sha256: bytes
    have: int
    size: int = 0
    name: str = ""


J = TypeVar("J")


class Backlog(NamedTuple, Generic[J]):
    """The blobs to move next, the most urgent first; how many there are with those behind them, and their bytes."""

    jobs: Sequence[J]
    files: int
    bytes: int


class Replica(Protocol):
    """The store of a laptop, as far as sync sees it."""

    def state(self) -> ReplicaState:
        """Return where this laptop stands."""
        ...

    def devices(self) -> Mapping[bytes, KnownDevice]:
        """Return every device whose seals are known, by id. Asked for only when pages arrive."""
        ...

    def behind(self, limit: int) -> list[Cursor]:
        """Return cursors of granted streams whose known head lies beyond them, in the order they should be read."""
        ...

    def cursors(self, after: str, limit: int) -> list[Cursor]:
        """Return cursors of all streams with a name greater than `after`, by name (for comparing histories)."""
        ...

    def holdings(self) -> bytes:
        """Return `sync.protocol.holdings` of all granted streams; empty while any is behind. Asked in every run."""
        ...

    def standing(self, stream: str, records: Mapping[str, Sequence[bytes]]) -> Standing:
        """Return how many of these records, by kind, and of the whole stream are here and not withdrawn."""
        ...

    def take_news(self, news: News) -> None:
        """Store grants, devices, heads and the new state. A stream whose grant ended is no longer behind."""
        ...

    def reread(self, stream: str, head: int) -> None:
        """Make a stream ready to be read from its beginning: the hub's history of it is another one than is known here.

        The cursor goes to 0, the known head to `head`; what was made here waits again (the hub takes nothing twice);
        what others made is kept until the hub's history brings it again, and also when it does not.
        """
        ...

    def prepare(self, pages: Sequence[OpenedPage]) -> Sequence[Any]:
        """Do what needs no store before pages are applied; called from any thread.

        What is returned, one value for each page, goes to `apply_pages` with the page or with `OpenedPage.light` of it.
        """
        ...

    def apply_pages(self, pages: Sequence[OpenedPage], prepared: Sequence[Any] | None = None) -> Applied:
        """Apply what lies beyond each stream's cursor (`OpenedPage.beyond`) and move the cursor, in one transaction.

        Changes of the outbox that a page holds leave the outbox: they are at the hub. BadPage from `beyond` goes up.
        """
        ...

    def receive(self, news: News, pages: Sequence[OpenedPage], prepared: Sequence[Any] | None = None) -> Applied:
        """Do `take_news` and `apply_pages` in one transaction. BadPage: nothing of either was done."""
        ...

    def pending(self, after: int, limit: int) -> list[Pending]:
        """Return changes to send with a counter above `after`, by counter."""
        ...

    def settle(self, settlements: Sequence[Settlement]) -> None:
        """Take the hub's answers: see `Settlement`. Refused changes stay, marked with code and message."""
        ...

    def blobs_unsent(self, limit: int, tried: Collection[bytes] = ()) -> Backlog[BlobOut]:
        """Return blobs to offer to the hub, most urgent first; without those `tried` in vain, by SHA-256."""
        ...

    def read_blob(self, stream: str, sha256: bytes, offset: int, length: int) -> bytes:
        """Return a part of a blob's content, fewer bytes when it is lost. Called from any thread."""
        ...

    def blob_sent(self, stream: str, sha256: bytes) -> None:
        """Note that the hub has the blob whole and verified."""
        ...

    def blobs_wanted(self, limit: int, tried: Collection[bytes] = ()) -> Backlog[BlobIn]:
        """Return blobs to fetch, most urgent first; without those `tried` in vain, by SHA-256."""
        ...

    def write_blob(self, stream: str, sha256: bytes, offset: int, chunk: bytes, size: int) -> None:
        """Keep a part of a blob durably; parts come in order from `have` on. Called from any thread."""
        ...

    def check_blob(self, stream: str, sha256: bytes, size: int) -> bool:
        """Check the whole content against its SHA-256; False drops it, to be fetched again. Called from any thread."""
        ...

    def blob_arrived(self, stream: str, sha256: bytes) -> None:
        """Make a blob visible that was checked."""
        ...

    def blob_missing(self, stream: str, sha256: bytes) -> None:
        """Note that the hub has not got a blob: its author has not sent it yet, or it was lost."""
        ...
