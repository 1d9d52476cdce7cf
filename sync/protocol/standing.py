"""Where a laptop stands with its hub: a lease that the hub signed, or its order to lock or to erase.

The laptop shows the head of its log and how often it has met the hub; the hub answers with one signed statement that
names the device and the nonce of the question, so that none can be forged, kept back or used for another laptop.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta

from sync.protocol import codec
from sync.protocol.errors import BadMessage
from sync.protocol.messages import Batch, Count, Hash, Id, MaybeHash, Signature
from sync.protocol.signing import SigningKey, verified
from sync.protocol.versions import CURRENT

STANDING: Final = "/v1/standing"
DEPOSIT: Final = "/v1/deposit"
LEASE_MS: Final = 72 * 3600 * 1000  # security design 3.5
LEAST_LEASE_MS: Final = 3600 * 1000
LONGEST_LEASE_MS: Final = 30 * 24 * 3600 * 1000
MOST_DEPOSIT: Final = 200
_WORD: Final = b"calibar-standing\0"
Order = Literal["", "block", "wipe", "quarantine"]
Token = Annotated[bytes, Meta(min_length=8, max_length=8)]
Bounds = Annotated[dict[Annotated[str, Meta(max_length=40)], Count], Meta(max_length=16)]


class _Message(msgspec.Struct, frozen=True, array_like=True, gc=False):
    pass


class StandingRequest(_Message, frozen=True):
    """Ask for a lease. `meeting` counts the questions of this device and grows; `token` marks a repetition of one.

    `seq` and `head` are the end of the laptop's log; `known_head` is its hash at the hub's last anchor `known_seq`.
    `erasing` acknowledges an order to erase, just before it is obeyed: afterwards no key is left to sign with.
    `dossiers_read` is how many different dossiers were opened within the last day, by the laptop's log.
    """

    nonce: Id
    meeting: Count
    token: Token
    seq: Count
    head: Hash
    known_seq: Count = 0
    known_head: MaybeHash = b""
    erasing: bool = False
    version: Count = CURRENT
    dossiers_read: Count = 0


class Statement(_Message, frozen=True):
    """What the hub signs; instants in milliseconds since 1970 by the hub's clock. With an order there is no lease.

    `anchored` is the number of the newest entry of the laptop's log that the hub keeps the hash of. `recovery_key` is
    the public half of the agency's; empty while it has none. `bounds` are what the agency chose for all its laptops,
    and `bounds_at` when it last did, in microseconds: a choice that is older than one heard before counts for nothing.
    """

    device: Id
    officer: Id
    nonce: Id
    issued_ms: Count
    until_ms: Count
    meeting: Count
    order: Order = ""
    anchored: Count = 0
    recovery_key: MaybeHash = b""
    bounds_at: Count = 0
    bounds: Bounds = {}


class StandingReply(_Message, frozen=True):
    """A packed `Statement` and the hub's signature over it."""

    statement: Annotated[bytes, Meta(max_length=1000)]
    signature: Signature


class DepositRequest(_Message, frozen=True):
    """What a laptop had not sent that must erase itself: sealed batches, kept aside by the hub, applied by nobody."""

    batches: Annotated[list[Batch], Meta(min_length=1, max_length=MOST_DEPOSIT)]
    version: Count = CURRENT


class DepositReply(_Message, frozen=True):
    """How many changes are on the hub's disk now."""

    kept: Count


def sign(key: SigningKey, statement: Statement) -> StandingReply:
    """Return a statement with the hub's signature."""
    packed = msgspec.msgpack.encode(statement)
    return StandingReply(packed, key.sign(_WORD + packed))


def opened(reply: StandingReply, hub_key: bytes, device: bytes, nonce: bytes) -> Statement:
    """Return the statement. BadMessage when another than the hub signed it, or for another laptop or question."""
    if not verified(hub_key, reply.signature, _WORD + reply.statement):
        raise BadMessage("The order does not bear the signature of the hub; it was not obeyed.")
    statement = codec.unpack(codec.PLAIN + reply.statement, Statement)
    if statement.device != device or statement.nonce != nonce:
        raise BadMessage("The order was made for another laptop or another question; it was not obeyed.")
    return statement
