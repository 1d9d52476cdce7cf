import msgspec
import pytest

from sync.protocol import standing
from sync.protocol.errors import BadMessage
from sync.protocol.signing import SigningKey
from sync.protocol.standing import StandingReply, Statement

DEVICE, OFFICER, NONCE = bytes([1] * 16), bytes([2] * 16), bytes([3] * 16)
WIPE = Statement(DEVICE, OFFICER, NONCE, 1_000, 0, 4, "wipe")
HUB = SigningKey(bytes(32))


def test_what_the_hub_signed_for_this_question_is_read() -> None:
    assert standing.opened(standing.sign(HUB, WIPE), HUB.public, DEVICE, NONCE) == WIPE


@pytest.mark.parametrize(
    ("key", "device", "nonce"),
    [(SigningKey(bytes([9] * 32)), DEVICE, NONCE), (HUB, bytes(16), NONCE), (HUB, DEVICE, bytes(16))],
    ids=["forged", "of another laptop", "replayed"],
)
def test_an_order_that_is_not_ours_is_not_obeyed(key: SigningKey, device: bytes, nonce: bytes) -> None:
    with pytest.raises(BadMessage, match="not obeyed"):
        standing.opened(standing.sign(key, WIPE), HUB.public, device, nonce)


def test_no_altered_bit_of_a_statement_or_its_signature_passes() -> None:
    reply = standing.sign(HUB, WIPE)
    tried = 0
    for part, whole in enumerate((reply.statement, reply.signature)):
        for place in range(8 * len(whole)):
            altered = bytearray(whole)
            altered[place // 8] ^= 1 << place % 8
            forged = (bytes(altered), reply.signature) if part == 0 else (reply.statement, bytes(altered))
            with pytest.raises(BadMessage):
                standing.opened(StandingReply(*forged), HUB.public, DEVICE, NONCE)
            tried += 1
    assert tried >= 300


def test_a_signature_over_other_words_is_none() -> None:
    packed = msgspec.msgpack.encode(WIPE)
    with pytest.raises(BadMessage):
        standing.opened(StandingReply(packed, HUB.sign(packed)), HUB.public, DEVICE, NONCE)


def test_a_statement_of_an_older_hub_bounds_nothing() -> None:
    older = msgspec.msgpack.encode(msgspec.structs.astuple(WIPE)[:9])
    told = standing.opened(StandingReply(older, HUB.sign(b"calibar-standing\0" + older)), HUB.public, DEVICE, NONCE)
    assert (told.order, told.bounds_at, told.bounds) == ("wipe", 0, {})


def test_the_largest_bounds_fit_in_a_reply() -> None:
    bounds = {f"{number:040}": (1 << 53) for number in range(16)}
    full = Statement(
        DEVICE, OFFICER, NONCE, 1 << 53, 1 << 53, 1 << 53, "quarantine", 1 << 53, bytes(32), 1 << 53, bounds
    )
    reply = standing.sign(HUB, full)
    packed = msgspec.msgpack.encode(reply)
    assert standing.opened(msgspec.msgpack.decode(packed, type=StandingReply), HUB.public, DEVICE, NONCE) == full
