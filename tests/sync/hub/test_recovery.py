import pytest

from sync.hub.recovery import KEY_BYTES
from sync.protocol import standing as words
from sync.protocol.errors import Refused
from sync.protocol.signing import verified
from sync.protocol.standing import StandingReply, StandingRequest, Statement
from sync.rehearsal import Agency, Laptop

KEY = b"k" * KEY_BYTES


def told(laptop: Laptop, meeting: int) -> Statement:
    request = StandingRequest(bytes(16), meeting, bytes(8), 1, bytes(32))
    reply = laptop.transport.ask(words.STANDING, request, StandingReply)
    assert reply is not None
    return words.opened(reply, laptop.device.hub_key, laptop.device.id, bytes(16))


def test_laptops_hear_the_newest_key_in_a_signed_statement(agency: Agency) -> None:
    laptop = agency.laptop()
    assert told(laptop, 1).recovery_key == b""
    assert agency.admin.recovery_key() == b""
    assert agency.admin.publish_recovery_key(KEY)
    assert not agency.admin.publish_recovery_key(KEY)
    assert told(laptop, 2).recovery_key == KEY
    agency.admin.publish_recovery_key(b"n" * KEY_BYTES)
    assert told(laptop, 3).recovery_key == b"n" * KEY_BYTES
    assert [one.action for one in agency.admin.audit(2)] == ["recovery.key"] * 2


def test_a_laptop_that_is_shut_out_hears_no_key(agency: Agency) -> None:
    laptop = agency.laptop()
    agency.admin.publish_recovery_key(KEY)
    agency.admin.block(laptop.device.id.hex())
    assert told(laptop, 1).recovery_key == b""


def test_what_is_no_key_is_not_published(agency: Agency) -> None:
    with pytest.raises(Refused):
        agency.admin.publish_recovery_key(b"short")


def test_answers_are_signed_with_a_purpose_that_the_log_has(agency: Agency) -> None:
    laptop = agency.laptop()
    device = laptop.device.id
    signature = agency.admin.sign_for_locked(device, b"words", "device.release", " locked\nout ")
    assert verified(laptop.device.hub_key, signature, b"words")
    entry = agency.admin.audit(1)[0]
    assert (entry.action, entry.object) == ("device.release", f"{device.hex()} locked out")
    with pytest.raises(Refused, match="stated purpose"):
        agency.admin.sign_for_locked(device, b"words", "device.release", "  ")


@pytest.mark.parametrize("order", ["block", "wipe"])
def test_a_laptop_that_is_shut_out_or_unknown_is_not_answered(agency: Agency, order: str) -> None:
    device = agency.laptop().device.id
    with pytest.raises(Refused, match="no such device"):
        agency.admin.sign_for_locked(b"x" * 16, b"words", "device.release", "why")
    getattr(agency.admin, order)(device.hex())
    before = len(agency.admin.audit())
    with pytest.raises(Refused, match="shut out"):
        agency.admin.sign_for_locked(device, b"words", "device.release", "why")
    assert len(agency.admin.audit()) == before
    agency.admin.unblock(device.hex())
    assert agency.admin.sign_for_locked(device, b"words", "device.release", "why")
