import pytest

from sync.client.enrol import enrol, enrol_over
from sync.client.transport import Answer
from sync.protocol import codec
from sync.protocol.errors import CaptivePortal, HubBusy, HubUnreachable, Refused
from sync.protocol.messages import ErrorReply
from sync.protocol.signing import SigningKey
from sync.rehearsal import Agency, DirectWire


class Lossy(DirectWire):
    """Loses the answer to the first request."""

    def post(self, route: str, body: bytes, authorization: str) -> Answer:
        """Carry it there; the first answer does not come back."""
        answer = super().post(route, body, authorization)
        if self.requests == 1:
            raise HubUnreachable("The connection to the hub broke off.")
        return answer


class Fixed(DirectWire):
    """Gives one answer to everything."""

    def __init__(self, agency: Agency, answer: Answer) -> None:
        super().__init__(agency)
        self.answer = answer

    def post(self, _route: str, _body: bytes, _authorization: str) -> Answer:
        """Return the one answer."""
        return self.answer


def test_a_lost_answer_costs_nothing(agency: Agency) -> None:
    code = agency.invite(agency.admin.add_officer("A"))
    key, wire = SigningKey.generate(), Lossy(agency)
    with pytest.raises(HubUnreachable):
        enrol_over(wire, code, key)
    made = enrol_over(wire, f"  {code}\n", key)
    assert made.name == "A"
    assert [device.device for device in agency.admin.devices()] == [made.device.hex()]
    with pytest.raises(Refused):
        enrol_over(wire, code, SigningKey.generate())


@pytest.mark.parametrize("code", ["", "short", "x" * 65, "ÄÖÜÄÖÜÄÖÜÄÖÜ"])
def test_what_is_no_invite_is_not_sent(agency: Agency, code: str) -> None:
    wire = DirectWire(agency)
    with pytest.raises(Refused) as told:
        enrol_over(wire, code, SigningKey.generate())
    assert told.value.code == "invite"
    assert wire.requests == 0


def test_a_page_in_place_of_the_hub_and_a_broken_hub_are_told_apart(agency: Agency) -> None:
    code = "ABCDE-FGHJK-MNPQR-STUVW"
    with pytest.raises(CaptivePortal):
        enrol_over(Fixed(agency, Answer(200, False, b"", b"<html>")), code, SigningKey.generate())
    words = codec.pack(ErrorReply("fault", "x"))
    with pytest.raises(HubBusy):
        enrol_over(Fixed(agency, Answer(500, True, b"i", words)), code, SigningKey.generate())
    with pytest.raises(Refused, match="418"):
        enrol_over(Fixed(agency, Answer(418, True, b"i", b"junk")), code, SigningKey.generate())


def test_nobody_is_enrolled_over_a_plain_connection_to_elsewhere() -> None:
    with pytest.raises(Exception, match="https"):
        enrol("http://hub.example", "ABCDE-FGHJK-MNPQR-STUVW", SigningKey.generate())
