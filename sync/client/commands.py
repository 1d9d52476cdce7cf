"""What a sync session asks its driver to do, and what it counts. Values only; the doing is in `run`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from sync.client.replica import NOWHERE, News, Pending, ReplicaState, Settlement
from sync.client.surprise import Surprise
from sync.protocol.pages import OpenedPage

Phase = Literal["asking", "sending", "receiving", "blobs_up", "blobs_down", "done"]


@dataclass(frozen=True, slots=True)
class Ask:
    """Send a message to a route of the hub; answered with its reply, or None when the hub says that nothing is new."""

    route: str
    message: Any
    reply: type[Any]
    precious: bool = False  # holds compressed parts already


@dataclass(frozen=True, slots=True)
class Start:
    """Begin to send a message and go on meanwhile; at most one is under way."""

    ask: Ask


@dataclass(frozen=True, slots=True)
class Await:
    """Answered with the reply to what was started."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a run begins with. `holdings` are empty while anything is behind; `blobs`: some wait to go or to come."""

    state: ReplicaState
    holdings: bytes
    pending: Sequence[Pending]
    blobs: bool


@dataclass(frozen=True, slots=True)
class LoadOutlook:
    """Answered with Outlook, with at most so many changes to send."""

    limit: int


@dataclass(frozen=True, slots=True)
class LoadDevices:
    """Answered with the known devices by id."""


@dataclass(frozen=True, slots=True)
class LoadHoldings:
    """Answered with what is held, in 24 bytes; with none while anything is behind."""


@dataclass(frozen=True, slots=True)
class LoadStanding:
    """Answered with Standing: what of these records by kind, and of the whole stream, is here and not withdrawn."""

    stream: str
    records: Mapping[str, Sequence[bytes]]


@dataclass(frozen=True, slots=True)
class LoadBehind:
    """Answered with cursors of streams that are behind."""

    limit: int


@dataclass(frozen=True, slots=True)
class Reread:
    """Make a stream ready to be read from its beginning; at the hub it goes up to `head`."""

    stream: str
    head: int


@dataclass(frozen=True, slots=True)
class LoadCursors:
    """Answered with cursors of all streams after a name."""

    after: str
    limit: int


@dataclass(frozen=True, slots=True)
class LoadPending:
    """Answered with changes to send."""

    after: int
    limit: int


@dataclass(frozen=True, slots=True)
class TakeNews:
    """Store what the hub said."""

    news: News


@dataclass(frozen=True, slots=True)
class ApplyPages:
    """Answered with Applied."""

    pages: Sequence[OpenedPage]


@dataclass(frozen=True, slots=True)
class Receive:
    """Store what the hub said together with its pages, whole or not at all; answered with Applied."""

    news: News
    pages: Sequence[OpenedPage]


@dataclass(frozen=True, slots=True)
class Prepare:
    """Do what needs no store before pages are applied; answered with one value for each page."""

    pages: Sequence[OpenedPage]


@dataclass(frozen=True, slots=True)
class StartApply:
    """Begin to apply pages that were prepared and go on meanwhile; at most one is under way."""

    pages: Sequence[OpenedPage]
    prepared: Sequence[Any]


@dataclass(frozen=True, slots=True)
class IsApplying:
    """Answered with whether what was started is still under way."""


@dataclass(frozen=True, slots=True)
class AwaitApplied:
    """Answered with Applied, of what was started."""


@dataclass(frozen=True, slots=True)
class Settle:
    """Store the hub's answers to batches."""

    settlements: Sequence[Settlement]


@dataclass(frozen=True, slots=True)
class LoadUnsent:
    """Answered with a Backlog of blobs to offer, without those `tried` in vain."""

    limit: int
    tried: frozenset[bytes] = frozenset()


@dataclass(frozen=True, slots=True)
class ReadBlob:
    """Answered with a part of a blob."""

    stream: str
    sha256: bytes
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class BlobSent:
    """Note that the hub has a blob."""

    stream: str
    sha256: bytes


@dataclass(frozen=True, slots=True)
class LoadWanted:
    """Answered with a Backlog of blobs to fetch, without those `tried` in vain."""

    limit: int
    tried: frozenset[bytes] = frozenset()


@dataclass(frozen=True, slots=True)
class WriteBlob:
    """Keep a part of a blob."""

    stream: str
    sha256: bytes
    offset: int
    chunk: bytes
    size: int


@dataclass(frozen=True, slots=True)
class CheckBlob:
    """Answered with whether the whole content is what its name says."""

    stream: str
    sha256: bytes
    size: int


@dataclass(frozen=True, slots=True)
class BlobArrived:
    """Make a blob visible that was checked."""

    stream: str
    sha256: bytes


@dataclass(frozen=True, slots=True)
class BlobMissing:
    """Note that the hub has not got a blob."""

    stream: str
    sha256: bytes


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the run is: `done` of `total` (0: unknown), counted in changes, for blobs in bytes.

    `files` of `of_files` blobs are through, as far as they are known by now; `name` and `size` are of the one that is
    on its way.
    """

    phase: Phase
    done: int
    total: int
    files: int = 0
    of_files: int = 0
    name: str = ""
    size: int = 0


Command = (
    Ask
    | Start
    | Await
    | LoadOutlook
    | LoadDevices
    | LoadHoldings
    | LoadStanding
    | LoadBehind
    | Reread
    | LoadCursors
    | LoadPending
    | TakeNews
    | ApplyPages
    | Receive
    | Prepare
    | StartApply
    | IsApplying
    | AwaitApplied
    | Settle
    | LoadUnsent
    | ReadBlob
    | BlobSent
    | LoadWanted
    | WriteBlob
    | CheckBlob
    | BlobArrived
    | BlobMissing
    | Progress
)


@dataclass(slots=True)
class Tally:
    """What a session has done so far."""

    pushed: int = 0
    pulled: int = 0
    blobs_up: int = 0
    blobs_down: int = 0
    conflicts: int = 0
    rejected: int = 0
    queued_left: int = 0
    read_anew: int = 0
    held: list[Surprise] = field(default_factory=list)
    state: ReplicaState = NOWHERE


@dataclass(frozen=True, slots=True)
class Report:
    """What a run did. `pulled` counts changes that were new here, `queued_left` changes that wait at the hub's word.

    `read_anew` counts streams whose history at the hub turned out to be another one than here. `held` are plans that
    were not carried out, since a person should look at them first. `state` is where the laptop stands now.
    """

    pushed: int
    pulled: int
    blobs_up: int
    blobs_down: int
    conflicts: int
    rejected: int
    queued_left: int
    seconds: float
    bytes_up: int
    bytes_down: int
    read_anew: int = 0
    held: Sequence[Surprise] = ()
    state: ReplicaState = NOWHERE
