"""The messages of the wire, as MessagePack arrays; new parts are added at the end and older programs pass over them.

Sizes are part of the types. How messages become bytes is in `codec`, what they cause in `session` and the hub.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta

from sync.protocol.changes import MAX_PAYLOAD_BYTES
from sync.protocol.versions import CURRENT

ENROL: Final = "/v1/enrol"
SYNC: Final = "/v1/sync"
PUSH: Final = "/v1/push"
GRANT: Final = "/v1/grant"
BLOB_OFFER: Final = "/v1/blobs/offer"
BLOB_PUT: Final = "/v1/blobs/put"
BLOB_GET: Final = "/v1/blobs/get"
CONTENT_TYPE: Final = "application/vnd.calibar"
HUB_HEADER: Final = "calibar-hub"

MAX_BODY_BYTES: Final = 5 * 1024 * 1024
MAX_BATCH_CHANGES: Final = 2000
MAX_BATCH_BYTES: Final = 1024 * 1024
MAX_BATCHES: Final = 200
MAX_CURSORS: Final = 1000
CHUNK_BYTES: Final = 1024 * 1024
MAX_BLOB_BYTES: Final = 64 * 1024 * 1024
MAX_OFFERS: Final = 500

Id = Annotated[bytes, Meta(min_length=16, max_length=16)]
Hash = Annotated[bytes, Meta(min_length=32, max_length=32)]
MaybeId = Annotated[bytes, Meta(max_length=16)]
MaybeHash = Annotated[bytes, Meta(max_length=32)]
Signature = Annotated[bytes, Meta(min_length=64, max_length=64)]
StreamName = Annotated[str, Meta(min_length=1, max_length=49)]
Count = Annotated[int, Meta(ge=0, le=1 << 53)]
Words = Annotated[str, Meta(max_length=500)]
Payload = Annotated[bytes, Meta(max_length=MAX_PAYLOAD_BYTES)]
Holdings = Annotated[bytes, Meta(max_length=24)]
Role = Literal["reader", "contributor", "lead"]
Outcome = Literal["accepted", "duplicate", "refused", "waiting"]


class _Message(msgspec.Struct, frozen=True, array_like=True, gc=False):
    pass


class ErrorReply(_Message, frozen=True):
    """Why not. `time_ms` and `instance` let an honest laptop with a wrong clock sign again."""

    code: str
    message: str
    hint: str = ""
    time_ms: int = 0
    instance: bytes = b""


class EnrolRequest(_Message, frozen=True):
    """Bind a device key to the officer whom the one-time invite names. `proof` is over `signing.enrol_text`."""

    invite: Annotated[str, Meta(min_length=8, max_length=64)]
    public_key: Hash
    proof: Signature
    label: Annotated[str, Meta(max_length=80)] = ""
    version: Count = CURRENT


class EnrolReply(_Message, frozen=True):
    """Who this device is now (`name` is that of its officer), and whom it talks to; `sealing_key` is the hub's.

    `recovery_key` is the agency's, empty while it has none.
    """

    device: Id
    officer: Id
    role: str
    hub_key: Hash
    epoch: Id
    agency: str
    version: int = CURRENT
    name: Annotated[str, Meta(max_length=200)] = ""
    sealing_key: MaybeHash = b""
    recovery_key: MaybeHash = b""


class Cursor(_Message, frozen=True):
    """How far a stream was read; the chain value shows that it is the same history."""

    stream: StreamName
    seq: Count
    chain: MaybeHash


class Head(_Message, frozen=True):
    """Where a stream ends at the hub."""

    stream: StreamName
    seq: Count
    chain: MaybeHash


class Grant(_Message, frozen=True):
    """What the officer may do in a stream; an empty role ends it. `key` names blobs, see `blobs.blob_id`."""

    stream: StreamName
    role: Literal["reader", "contributor", "lead", ""]
    key: MaybeHash


class KnownDevice(_Message, frozen=True):
    """A device whose seals a page may bear; `name` and `unit` are those of its officer, for the screens.

    Files are sealed to its `sealing_key`, see `sealing`; empty until the laptop has shown one.
    """

    device: Id
    officer: Id
    public_key: Hash
    name: Annotated[str, Meta(max_length=200)] = ""
    unit: Annotated[str, Meta(max_length=200)] = ""
    sealing_key: MaybeHash = b""


class SyncRequest(_Message, frozen=True):
    """What is new? `cursors` only for streams that are behind; with `check`, all streams, to compare histories.

    `holdings` (see there) are of a laptop that believes to hold everything; empty when it does not. `sealing_key` is
    shown until the hub has it.
    """

    epoch: MaybeId
    watermark: Count
    grants_version: Count
    devices_version: Count
    cursors: Annotated[list[Cursor], Meta(max_length=MAX_CURSORS)] = []
    check: bool = False
    version: Count = CURRENT
    holdings: Holdings = b""
    sealing_key: MaybeHash = b""


class SyncReply(_Message, frozen=True):
    """What is new. No reply at all (204) means nothing.

    `grants` are those that changed since the laptop's version; with `all_grants` they are the whole list and what is
    not in it has ended. `news` are streams that moved since the watermark, `pages` are packed `pages.Page`s for the
    cursors and for small news. `check` asks the laptop to show all its cursors; `diverged`
    are those whose history is not the hub's. `sealing_key` is the hub's, told together with devices. `holdings` (see
    there) are what a laptop holds that has taken all of this and what it was behind.
    """

    epoch: Id
    watermark: Count
    grants_version: Count
    devices_version: Count
    time_ms: Count
    grants: list[Grant] = []
    all_grants: bool = False
    devices: list[KnownDevice] = []
    news: list[Head] = []
    pages: list[bytes] = []
    diverged: list[Head] = []
    check: bool = False
    sealing_key: MaybeHash = b""
    holdings: Holdings = b""


class Batch(_Message, frozen=True):
    """Changes of one stream by one device, sealed: `signature` is over `signing.seal_text` of all their digests."""

    stream: StreamName
    device: Id
    changes: Annotated[list[Payload], Meta(min_length=1, max_length=MAX_BATCH_CHANGES)]
    signature: Signature


class PushRequest(_Message, frozen=True):
    """Batches to append, in order; with `sync`, what is new after that is told in the same answer."""

    epoch: MaybeId
    batches: Annotated[list[Batch], Meta(min_length=1, max_length=MAX_BATCHES)]
    version: Count = CURRENT
    sync: SyncRequest | None = None


class Verdict(_Message, frozen=True):
    """What became of one change of a batch; those not listed were accepted, in order, from `head_before` + 1."""

    index: Count
    outcome: Outcome
    seq: Count = 0
    code: str = ""
    message: Words = ""


class BatchResult(_Message, frozen=True):
    """What became of a batch. `signature` is the hub's, over `signing.receipt_text`: it is on disk.

    `received_at` is in microseconds. When the laptop's watermark equals `position_before` it may move to
    `position_after`. A batch refused as a whole has a `code` and nothing else.
    """

    stream: StreamName
    birth: MaybeId = b""
    head_before: Count = 0
    chain_before: MaybeHash = b""
    head_after: Count = 0
    chain_after: MaybeHash = b""
    received_at: Count = 0
    position_before: Count = 0
    position_after: Count = 0
    verdicts: list[Verdict] = []
    signature: Annotated[bytes, Meta(max_length=64)] = b""
    code: str = ""
    message: Words = ""


class PushReply(_Message, frozen=True):
    """One result for each batch, in order.

    Where the request asked for it, `news` is what is new besides (None: nothing) and `holdings` what a laptop holds
    that has taken all of this; they are empty when the hub did not answer that part.
    """

    epoch: Id
    results: list[BatchResult]
    time_ms: Count = 0
    news: SyncReply | None = None
    holdings: Holdings = b""


class GrantRequest(_Message, frozen=True):
    """Give an officer a role in a stream, or end it (empty role)."""

    stream: StreamName
    officer: Id
    role: Literal["reader", "contributor", "lead", ""]
    version: Count = CURRENT


class GrantReply(_Message, frozen=True):
    """Done."""

    changed: bool


class BlobOffer(_Message, frozen=True):
    """A blob that this laptop could send; `blob` is `blobs.blob_id` of its SHA-256."""

    stream: StreamName
    blob: Hash
    sha256: Hash
    size: Annotated[int, Meta(ge=1, le=MAX_BLOB_BYTES)]


class BlobOfferRequest(_Message, frozen=True):
    """Ask which of these the hub lacks, and from which byte."""

    offers: Annotated[list[BlobOffer], Meta(min_length=1, max_length=MAX_OFFERS)]
    version: Count = CURRENT


class BlobStand(_Message, frozen=True):
    """How many bytes of a blob the hub has, and whether it is whole and verified."""

    have: Count
    complete: bool
    code: str = ""
    message: Words = ""


class BlobOfferReply(_Message, frozen=True):
    """One stand for each offer, in order."""

    stands: list[BlobStand]


class BlobPut(_Message, frozen=True):
    """One chunk: 1 MiB, or the rest. `offset` is a multiple of the chunk size."""

    stream: StreamName
    blob: Hash
    offset: Count
    chunk: Annotated[bytes, Meta(min_length=1, max_length=CHUNK_BYTES)]
    version: Count = CURRENT


class BlobGet(_Message, frozen=True):
    """Ask for the chunk at an offset."""

    stream: StreamName
    blob: Hash
    offset: Count
    version: Count = CURRENT


class BlobChunk(_Message, frozen=True):
    """A chunk of a whole, verified blob."""

    size: Count
    sha256: Hash
    offset: Count
    chunk: bytes
