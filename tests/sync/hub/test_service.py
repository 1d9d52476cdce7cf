import os
from typing import Any

import msgspec
import pytest

from sync.hub.service import HubService, Reply
from sync.protocol import codec, messages, signing
from sync.protocol.errors import DeviceBlocked, Refused, UpgradeNeeded
from sync.protocol.messages import (
    BlobGet,
    BlobOffer,
    BlobOfferReply,
    BlobOfferRequest,
    BlobPut,
    BlobStand,
    ErrorReply,
    GrantReply,
    GrantRequest,
    PushReply,
    PushRequest,
    SyncReply,
    SyncRequest,
)
from sync.protocol.signing import SigningKey
from sync.rehearsal import Agency, Laptop

FILE = "dossier:" + "0a" * 16
ASK = SyncRequest(b"", 0, 0, 0)


@pytest.fixture
def laptop(agency: Agency) -> Laptop:
    """A laptop whose transport has met the hub."""
    made = agency.laptop()
    made.sync()
    return made


def service_of(agency: Agency) -> HubService:
    assert agency.service is not None
    return agency.service


def told(reply: Reply) -> ErrorReply:
    return codec.unpack(reply.body, ErrorReply)


def signed(
    agency: Agency, laptop: Laptop, message: Any = ASK, *, route: str = messages.SYNC, **other: Any
) -> tuple[bytes, str]:
    """Return a body and its Authorization, right but for `other`."""
    body = codec.pack(message)
    parts: dict[str, Any] = {
        "key": laptop.device.key,
        "device": laptop.device.id,
        "time_ms": agency.hands.unix_us // 1000,
        "nonce": os.urandom(8),
        "instance": service_of(agency).instance,
        **other,
    }
    proof = signing.sign_request(
        parts["key"], parts["device"], "POST", route, body, parts["time_ms"], parts["nonce"], parts["instance"]
    )
    return body, proof


@pytest.mark.parametrize(("method", "path", "status"), [("POST", "/v1/none", 404), ("GET", messages.SYNC, 405)])
def test_only_known_ways_in(agency: Agency, method: str, path: str, status: int) -> None:
    reply = service_of(agency).handle(method, path, "", b"")
    assert reply.status == status
    assert told(reply).message


@pytest.mark.parametrize(
    ("case", "code"),
    [
        ({}, ""),
        ({"key": SigningKey(b"1" * 32)}, "signature"),
        ({"device": b"x" * 16}, "not_enrolled"),
        ({"instance": b"another!"}, "signature"),
        ({"time_ms": 1_000}, "clock"),
        ({"time_ms": 1_770_000_000_000 + signing.WINDOW_MS + 1}, "clock"),
        ({"route": messages.PUSH}, "signature"),
    ],
    ids=lambda case: "-".join(case) if isinstance(case, dict) else "",
)
def test_a_request_counts_only_when_signed_by_a_known_device_now_and_here(
    agency: Agency, laptop: Laptop, case: dict[str, Any], code: str
) -> None:
    body, proof = signed(agency, laptop, **case)
    reply = service_of(agency).handle("POST", messages.SYNC, proof, body)
    assert (reply.status, "" if reply.status == 200 else told(reply).code) == (401 if code else 200, code)


def test_a_request_counts_once(agency: Agency, laptop: Laptop) -> None:
    body, proof = signed(agency, laptop)
    assert service_of(agency).handle("POST", messages.SYNC, proof, body).status == 200
    again = service_of(agency).handle("POST", messages.SYNC, proof, body)
    assert (again.status, told(again).code) == (401, "replay")


def test_another_body_under_the_same_signature_is_refused(agency: Agency, laptop: Laptop) -> None:
    _, proof = signed(agency, laptop)
    other = codec.pack(SyncRequest(b"", 5, 0, 0))
    assert told(service_of(agency).handle("POST", messages.SYNC, proof, other)).code == "signature"


@pytest.mark.parametrize("header", ["", "Calibar", "Calibar !!!", "Basic abcd", "Calibar " + "A" * 500])
def test_a_broken_header_is_nobody(agency: Agency, laptop: Laptop, header: str) -> None:
    body, _ = signed(agency, laptop)
    assert told(service_of(agency).handle("POST", messages.SYNC, header, body)).code == "not_enrolled"


@pytest.mark.parametrize("route", [messages.SYNC, messages.PUSH, messages.GRANT, messages.BLOB_OFFER, messages.ENROL])
@pytest.mark.parametrize("body", [b"", b"\x00", b"\x07junk", b"\x01not zstd", b"\x00\x93\x01\x02\x03"])
def test_a_malformed_body_is_a_400_and_not_repeated(agency: Agency, route: str, body: bytes) -> None:
    reply = service_of(agency).handle("POST", route, "", body)
    assert (reply.status, told(reply).code) == (400, "bad_message")


def test_old_programs_are_told_to_upgrade(agency: Agency, laptop: Laptop) -> None:
    with pytest.raises(UpgradeNeeded):
        laptop.transport.ask(messages.SYNC, SyncRequest(b"", 0, 0, 0, [], check=False, version=1), SyncReply)
    stream = laptop.found("Expediente")
    (entry,) = laptop.replica.pending(0, 9)
    batch = messages.Batch(stream, laptop.device.id, [entry.payload], bytes(64))
    with pytest.raises(UpgradeNeeded):
        laptop.transport.ask(messages.PUSH, PushRequest(b"", [batch], version=1), PushReply)


def test_a_push_meant_for_another_epoch_is_refused(agency: Agency, laptop: Laptop) -> None:
    laptop.found("Expediente")
    (entry,) = laptop.replica.pending(0, 9)
    batch = messages.Batch(entry.stream, laptop.device.id, [entry.payload], bytes(64))
    with pytest.raises(Refused) as error:
        laptop.transport.ask(messages.PUSH, PushRequest(b"x" * 16, [batch]), PushReply)
    assert error.value.code == "epoch"


def test_a_lead_shares_a_file_and_nobody_else(agency: Agency, laptop: Laptop) -> None:
    stream = laptop.found("Expediente")
    laptop.sync()
    other = agency.laptop()
    officer = bytes.fromhex(other.officer)

    def share(who: Laptop, subject: str = stream, whom: bytes = officer) -> bool:
        reply = who.transport.ask(messages.GRANT, GrantRequest(subject, whom, "contributor"), GrantReply)
        assert reply is not None
        return reply.changed

    with pytest.raises(Refused):
        share(other)
    assert share(laptop)
    assert not share(laptop)
    with pytest.raises(Refused):
        share(other)
    with pytest.raises(Refused, match="no such officer"):
        share(laptop, whom=b"x" * 16)
    with pytest.raises(Refused):
        share(laptop, subject=FILE)


def idle(agency: Agency, laptop: Laptop) -> SyncRequest:
    """Return the question of a laptop for which nothing is new, once the hub has written what waited."""
    service_of(agency)._store.write(lambda _: None)
    body, proof = signed(agency, laptop)
    assert service_of(agency).at_once(messages.SYNC, proof, body) is None
    here = laptop.replica.state()
    return SyncRequest(
        here.epoch, here.watermark, here.grants_version, here.devices_version, holdings=laptop.replica.holdings()
    )


def test_the_same_question_is_answered_at_once_until_somebody_writes(agency: Agency, laptop: Laptop) -> None:
    service, question = service_of(agency), idle(agency, laptop)

    def at_once() -> Reply | None:
        body, proof = signed(agency, laptop, question)
        return service.at_once(messages.SYNC, proof, body)

    assert at_once() is None, "it was not asked yet"
    body, proof = signed(agency, laptop, question)
    assert service.handle("POST", messages.SYNC, proof, body) == Reply(204)
    assert at_once() == at_once() == Reply(204)
    other, proof = signed(agency, laptop, msgspec.structs.replace(question, watermark=question.watermark + 1))
    assert service.at_once(messages.SYNC, proof, other) is None
    body, proof = signed(agency, laptop, question, route=messages.PUSH)
    assert service.at_once(messages.PUSH, proof, body) is None
    agency.laptop().sync()
    assert at_once() is None, "another laptop was enrolled"


def test_a_laptop_is_shut_out_from_the_next_question_on(agency: Agency, laptop: Laptop) -> None:
    service, question = service_of(agency), idle(agency, laptop)
    body, proof = signed(agency, laptop, question)
    assert service.handle("POST", messages.SYNC, proof, body) == Reply(204)
    agency.admin.block(laptop.device.id.hex())
    body, proof = signed(agency, laptop, question)
    assert service.at_once(messages.SYNC, proof, body) is None
    assert told(service.handle("POST", messages.SYNC, proof, body)).code == "device_blocked"


@pytest.mark.parametrize(
    "case",
    [{"key": SigningKey.generate()}, {"time_ms": 1}, {"instance": b"x" * 8}, {"device": b"d" * 16}],
    ids="-".join,
)
def test_nobody_else_is_answered_at_once(agency: Agency, laptop: Laptop, case: dict[str, Any]) -> None:
    service, question = service_of(agency), idle(agency, laptop)
    body, proof = signed(agency, laptop, question)
    assert service.handle("POST", messages.SYNC, proof, body) == Reply(204)
    assert service.at_once(messages.SYNC, proof, body) is None, "a request counts once"
    body, proof = signed(agency, laptop, question, **case)
    assert service.at_once(messages.SYNC, proof, body) is None
    body, proof = signed(agency, laptop, question)
    assert service.at_once(messages.SYNC, proof, body) == Reply(204)


def test_every_route_shuts_a_blocked_device_out(agency: Agency, laptop: Laptop) -> None:
    stream = laptop.found("Expediente")
    laptop.sync()
    agency.admin.block(laptop.device.id.hex())
    asks: list[tuple[str, Any, Any]] = [
        (messages.SYNC, ASK, SyncReply),
        (messages.GRANT, GrantRequest(stream, b"o" * 16, "reader"), GrantReply),
        (messages.BLOB_OFFER, BlobOfferRequest([BlobOffer(stream, b"n" * 32, b"s" * 32, 5)]), BlobOfferReply),
        (messages.BLOB_PUT, BlobPut(stream, b"n" * 32, 0, b"x"), BlobStand),
        (messages.BLOB_GET, BlobGet(stream, b"n" * 32, 0), messages.BlobChunk),
    ]
    for route, message, shape in asks:
        with pytest.raises(DeviceBlocked):
            laptop.transport.ask(route, message, shape)


def test_enrolling_needs_the_key_and_a_good_invite(agency: Agency) -> None:
    key = SigningKey.generate()
    code = agency.invite(agency.admin.add_officer("A"))

    def enrol(invite: str, proof: bytes) -> Reply:
        body = codec.pack(messages.EnrolRequest(invite, key.public, proof))
        return service_of(agency).handle("POST", messages.ENROL, "", body)

    assert told(enrol(code, bytes(64))).code == "signature"
    wrong = "AAAAA-AAAAA-AAAAA-AAAAA"
    assert told(enrol(wrong, key.sign(signing.enrol_text(wrong, key.public)))).code == "invite"
    good = enrol(code, key.sign(signing.enrol_text(code, key.public)))
    assert codec.unpack(good.body, messages.EnrolReply).name == "A"
    assert agency.admin.audit(1)[0].action == "device.enrol"


def test_the_hubs_time_never_runs_back(agency: Agency, laptop: Laptop) -> None:
    laptop.found("Expediente")
    laptop.sync()
    agency.hands.tick(-3600.0)
    laptop.found("Otro")
    laptop.sync()
    rows = laptop.replica._rows("SELECT received_at FROM log")
    assert len(rows) == 2
    assert len(set(rows)) == 1
