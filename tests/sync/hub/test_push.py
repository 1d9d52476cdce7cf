from typing import Any

import msgspec
import pytest

from sync.hub import push as module
from sync.hub.access import NeedToKnow
from sync.hub.accounts import caller
from sync.hub.store_sqlite import connect
from sync.protocol import messages
from sync.protocol.changes import Action, Change, chain_start, decode, digests, encode
from sync.protocol.messages import Batch, BatchResult, PushReply, PushRequest
from sync.protocol.policy import KindPolicy
from sync.protocol.signing import SigningKey, receipt_text, seal_text, verified
from sync.rehearsal import Agency, ExampleKinds, Laptop


class Pen:
    """Sends what no laptop would."""

    def __init__(self, agency: Agency) -> None:
        self.laptop: Laptop = agency.laptop()
        self.stream = self.laptop.found("Expediente")
        self.laptop.sync()
        self.file = bytes.fromhex(self.stream.partition(":")[2])
        self.counter = 100

    def change(self, action: Action = "create", **parts: Any) -> Change:
        """Return a good change, but for `parts`."""
        self.counter += 1
        number = self.counter.to_bytes(16, "big")
        made = Change(
            bytes(16),
            number,
            "note",
            number if action == "create" else self.file,
            action,
            1,
            self.laptop.device.id,
            self.counter,
            bytes.fromhex(self.laptop.officer),
            1 << 16,
            {},
            {"text": "a"},
        )
        return msgspec.structs.replace(made, **parts)

    def push(
        self, *payloads: bytes, stream: str = "", key: SigningKey | None = None, device: bytes = b""
    ) -> BatchResult:
        """Seal and send payloads as one batch."""
        stream = stream or self.stream
        device = device or self.laptop.device.id
        signature = (key or self.laptop.device.key).sign(seal_text(device, digests(stream, payloads)))
        batch = Batch(stream, device, list(payloads), signature)
        reply = self.laptop.transport.ask(messages.PUSH, PushRequest(b"", [batch]), PushReply)
        assert reply is not None
        return reply.results[0]

    def verdict(self, *payloads: bytes, **how: Any) -> tuple[str, str]:
        """Return outcome and code of the last of the payloads."""
        result = self.push(*payloads, **how)
        spoken = {verdict.index: verdict for verdict in result.verdicts}
        last = spoken.get(len(payloads) - 1)
        return (last.outcome, last.code) if last else ("accepted", "")


@pytest.fixture
def pen(agency: Agency) -> Pen:
    """A laptop with one file at the hub."""
    return Pen(agency)


def test_what_is_taken_gets_the_next_places_and_a_signed_receipt(pen: Pen) -> None:
    payloads = [encode(pen.change()) for _ in range(3)]
    result = pen.push(*payloads)
    assert (result.head_before, result.head_after, result.verdicts) == (1, 4, [])
    assert result.position_after - result.position_before == 3
    epoch = pen.laptop.replica.state().epoch
    text = receipt_text(epoch, pen.stream, result.head_after, result.chain_after)
    assert verified(pen.laptop.device.hub_key, result.signature, text)


def test_the_same_again_is_a_duplicate_with_its_first_place(pen: Pen) -> None:
    payloads = [encode(pen.change()) for _ in range(2)]
    first = pen.push(*payloads)
    again = pen.push(*payloads)
    assert [(one.outcome, one.seq) for one in again.verdicts] == [("duplicate", 2), ("duplicate", 3)]
    assert (again.head_before, again.head_after, again.chain_after) == (3, 3, first.chain_after)
    assert pen.push(payloads[0], payloads[0]).head_after == 3


def test_the_same_change_twice_in_one_batch_is_taken_once(pen: Pen) -> None:
    payload = encode(pen.change())
    result = pen.push(payload, payload)
    assert (result.head_after, [one.outcome for one in result.verdicts]) == (2, ["duplicate"])


def test_a_bad_change_delays_no_other_and_is_kept_aside(pen: Pen, agency: Agency) -> None:
    result = pen.push(encode(pen.change()), b"no change at all", encode(pen.change()))
    assert result.head_after == 3
    assert [(one.index, one.outcome) for one in result.verdicts] == [(1, "refused")]
    assert agency.admin.status().refused == 1
    pen.laptop.sync()
    assert len(pen.laptop.replica.log(pen.stream)) == 3, "the seal holds for those who read it"


@pytest.mark.parametrize(
    ("parts", "outcome"),
    [
        ({"device": b"x" * 16}, ("refused", "author")),
        ({"officer": b"x" * 16}, ("refused", "author")),
        ({"kind": "spaceship"}, ("waiting", "unknown_kind")),
        ({"kind": "file"}, ("refused", "wrong_stream")),
        ({"body": {"text": "x" * 20_001}}, ("refused", "invalid")),
        ({"action": "edit", "record": b"x" * 16, "base": {}}, ("refused", "invalid")),
        ({"action": "amend", "record": b"x" * 16, "reason": "misheard"}, ("waiting", "missing_record")),
        ({"counter": 1}, ("refused", "counter_reused")),
    ],
    ids=lambda value: " ".join(map(str, value))[:30],
)
def test_each_refusal_has_its_code(pen: Pen, parts: dict[str, Any], outcome: tuple[str, str]) -> None:
    assert pen.verdict(encode(pen.change(**parts))) == outcome


def test_an_edit_names_the_kind_of_its_record(pen: Pen) -> None:
    edit = pen.change("edit", kind="flag", record=pen.file, body={"word": "x"})
    assert pen.verdict(encode(edit)) == ("refused", "kind")
    good = pen.change("edit", kind="file", record=pen.file, body={"name": "x"})
    assert pen.verdict(encode(good)) == ("accepted", "")


def test_an_edit_may_follow_its_creation_in_one_batch(pen: Pen) -> None:
    made = pen.change(kind="flag", body={"word": "a"})
    edit = pen.change("edit", kind="flag", record=made.id, body={"word": "b"}, base={"word": made.id})
    assert pen.push(encode(made), encode(edit)).verdicts == []


def test_another_change_under_a_known_id_is_refused_and_noted(pen: Pen, agency: Agency) -> None:
    made = pen.change()
    pen.push(encode(made))
    other = msgspec.structs.replace(made, body={"text": "b"})
    assert pen.verdict(encode(other)) == ("refused", "id_reused")
    assert agency.admin.audit(1)[0].action == "change.id_reused"


def test_a_seal_must_be_of_the_one_who_asks(pen: Pen) -> None:
    payload = encode(pen.change())
    assert pen.push(payload, key=SigningKey.generate()).code == "bad_seal"
    assert pen.push(payload, device=b"x" * 16).code == "author"


def test_a_file_of_others_and_one_that_does_not_exist_sound_the_same(pen: Pen, agency: Agency) -> None:
    other = agency.laptop()
    hidden = other.found("Oculto")
    other.sync()
    answers = [pen.push(encode(pen.change()), stream=name) for name in (hidden, "dossier:" + "0f" * 16)]
    spoken = [
        [(one.outcome, one.code, one.message) for one in msgspec.structs.replace(answer, stream="").verdicts]
        for answer in answers
    ]
    assert spoken[0] == spoken[1]
    assert spoken[0][0][:2] == ("waiting", "no_stream")
    assert answers[0].signature == answers[1].signature == b""


def test_a_reader_and_a_wrong_name_are_refused(pen: Pen, agency: Agency) -> None:
    agency.admin.grant(pen.laptop.officer, pen.stream, "reader")
    assert pen.verdict(encode(pen.change())) == ("refused", "read_only")
    assert pen.verdict(encode(pen.change()), stream="directory") == ("refused", "read_only")
    assert pen.verdict(encode(pen.change()), stream="no name") == ("refused", "bad_stream")


def test_who_founds_a_file_leads_it_and_its_chain_begins_in_this_epoch(pen: Pen, agency: Agency) -> None:
    opening = pen.change(kind="file", body={"name": "Otro"})
    stream = f"dossier:{opening.id.hex()}"
    result = pen.push(encode(opening), stream=stream)
    assert result.chain_before == chain_start(result.birth, stream)
    assert result.head_before == 0
    assert agency.admin.audit(1)[0].action == "stream.found"
    assert not agency.admin.grant(pen.laptop.officer, stream, "lead"), "is the lead already"


def test_a_refused_opening_founds_nothing(pen: Pen, agency: Agency) -> None:
    opening = pen.change(kind="file", body={"text": "x" * 20_001})
    stream = f"dossier:{opening.id.hex()}"
    before = agency.admin.status().streams
    result = pen.push(encode(opening), encode(pen.change()), stream=stream)
    assert [one.outcome for one in result.verdicts] == ["refused", "waiting"]
    assert agency.admin.status().streams == before


def test_a_device_blocked_meanwhile_is_refused_inside_the_transaction(pen: Pen, agency: Agency) -> None:
    connection = connect(agency.folder / "hub.sqlite")
    asking = caller(connection, pen.laptop.device.id)
    assert asking is not None
    payload = encode(pen.change())
    signature = pen.laptop.device.key.sign(seal_text(asking.device, digests(pen.stream, [payload])))
    ready = module.prepare(Batch(pen.stream, asking.device, [payload], signature), asking, ExampleKinds())
    agency.admin.block(pen.laptop.device.id.hex())
    key = SigningKey.generate()
    result = module.append(connection, ready, asking.device, NeedToKnow, 1, b"e" * 16, key)
    connection.close()
    assert (result.code, result.signature) == ("device_blocked", b"")


def test_an_unknown_kind_is_taken_once_the_hub_is_newer(agency: Agency) -> None:
    class Newer(ExampleKinds):
        def policy(self, kind: str) -> KindPolicy | None:
            return KindPolicy("vehicle") if kind == "vehicle" else super().policy(kind)

    pen = Pen(agency)
    payload = encode(pen.change(kind="vehicle", body={"plate": "XX"}))
    assert pen.verdict(payload) == ("waiting", "unknown_kind")
    agency.stop()
    agency.catalogue = Newer()
    agency.start()
    assert pen.verdict(payload) == ("accepted", "")


def test_payloads_come_back_as_they_went(pen: Pen) -> None:
    body = {"text": "a", "newer": {"deep": [1, 2.5, None, "ñ"]}}
    payload = encode(pen.change(body=body))
    pen.push(payload)
    pen.laptop.sync()
    (_, kept) = pen.laptop.replica.log(pen.stream)[-1]
    assert kept == payload
    assert decode(kept).body == body
