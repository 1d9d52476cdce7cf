import pytest

from sync.client.transport import Answer, SignedTransport, meaning, portal
from sync.protocol import codec, messages
from sync.protocol.errors import (
    BadMessage,
    CaptivePortal,
    DeviceBlocked,
    HubBusy,
    NotEnrolled,
    Refused,
    StorageRefused,
    SyncError,
    UpgradeNeeded,
)
from sync.protocol.messages import ErrorReply, GrantReply, SyncReply, SyncRequest
from sync.protocol.signing import SigningKey, read_proof
from sync.rehearsal import Agency

ASK = SyncRequest(b"", 0, 0, 0)
INSTANCE = b"instance"


class Told:
    """A wire that gives the answers it was told to give."""

    def __init__(self, *answers: Answer) -> None:
        self.answers = list(answers)
        self.signed: list[str] = []

    def post(self, _route: str, _body: bytes, authorization: str) -> Answer:
        """Return the next answer."""
        self.signed.append(authorization)
        return self.answers.pop(0)

    def close(self) -> None:
        """Nothing is held."""


def refusal(code: str, status: int = 401, *, time_ms: int = 5_000_000, instance: bytes = INSTANCE) -> Answer:
    return Answer(status, True, instance, codec.pack(ErrorReply(code, "no", "hint", time_ms, instance)))


def asking(*answers: Answer) -> tuple[SignedTransport, Told]:
    wire = Told(*answers)
    return SignedTransport(wire, b"d" * 16, SigningKey.generate(), unix_ms=lambda: 1_000_000), wire


GOOD = Answer(200, True, INSTANCE, codec.pack(GrantReply(changed=True)))


@pytest.mark.parametrize("code", ["signature", "clock", "replay"])
def test_an_honest_laptop_signs_again_once_it_knows_hub_and_time(code: str) -> None:
    transport, wire = asking(refusal(code), GOOD)
    assert transport.ask(messages.GRANT, ASK, GrantReply) == GrantReply(changed=True)
    assert transport.offset_ms == 4_000_000
    proofs = [read_proof(text) for text in wire.signed]
    assert [proof.time_ms for proof in proofs if proof] == [1_000_000, 5_000_000]
    assert len({proof.nonce for proof in proofs if proof}) == 2


def test_a_restart_and_a_repeated_request_may_meet() -> None:
    transport, _ = asking(refusal("signature"), refusal("replay"), GOOD)
    assert transport.ask(messages.GRANT, ASK, GrantReply) == GrantReply(changed=True)


def test_it_does_not_sign_for_ever_nor_for_other_refusals() -> None:
    transport, wire = asking(*[refusal("clock")] * 9)
    with pytest.raises(NotEnrolled):
        transport.ask(messages.GRANT, ASK, GrantReply)
    assert len(wire.answers) == 6
    transport, wire = asking(*[refusal("not_enrolled")] * 2)
    with pytest.raises(NotEnrolled):
        transport.ask(messages.GRANT, ASK, GrantReply)
    assert len(wire.answers) == 1


def test_only_a_hub_is_believed() -> None:
    page = Answer(200, False, b"", b"<html>sign in</html>")
    transport, _ = asking(page)
    with pytest.raises(CaptivePortal, match="in place of the hub"):
        transport.ask(messages.SYNC, ASK, SyncReply)
    transport, wire = asking(refusal("clock")._replace(from_hub=False), GOOD)
    with pytest.raises(CaptivePortal):
        transport.ask(messages.SYNC, ASK, SyncReply)
    assert len(wire.answers) == 1
    assert transport.offset_ms == 0
    assert isinstance(portal(), CaptivePortal)


def test_nothing_new_is_none_and_junk_is_no_message() -> None:
    transport, _ = asking(Answer(204, True, INSTANCE, b""), Answer(200, True, INSTANCE, b"\x00junk"))
    assert transport.ask(messages.SYNC, ASK, SyncReply) is None
    with pytest.raises(BadMessage):
        transport.ask(messages.SYNC, ASK, SyncReply)


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (400, "bad_message", Refused),
        (401, "not_enrolled", NotEnrolled),
        (403, "device_blocked", DeviceBlocked),
        (403, "no_stream", Refused),
        (426, "upgrade", UpgradeNeeded),
        (500, "fault", HubBusy),
        (503, "status", HubBusy),
        (408, "slow", HubBusy),
        (507, "storage_full", StorageRefused),
    ],
)
def test_each_refusal_has_its_error(status: int, code: str, kind: type[SyncError]) -> None:
    error = meaning(status, ErrorReply(code, "words", "hint"))
    assert type(error) is kind
    assert error.code == ("busy" if code == "status" else code)


def test_an_answer_without_words_still_says_its_status() -> None:
    transport, _ = asking(Answer(418, True, INSTANCE, b"teapot"))
    with pytest.raises(Refused, match="418"):
        transport.ask(messages.SYNC, ASK, SyncReply)


def test_bytes_are_counted_both_ways() -> None:
    transport, _ = asking(GOOD)
    transport.ask(messages.GRANT, ASK, GrantReply)
    assert transport.bytes_up > 5
    assert transport.bytes_down == len(GOOD.body)


@pytest.mark.parametrize("years", [-30, -1, 1, 30])
def test_a_clock_that_is_years_off_does_not_keep_a_laptop_out(agency: Agency, years: int) -> None:
    laptop = agency.laptop(skew_s=years * 365 * 24 * 3600.0)
    stream = laptop.found("Expediente")
    assert laptop.sync().pushed == 1
    assert len(laptop.replica.log(stream)) == 1
