import pytest

from sync.hub.refusals import ACTION
from sync.protocol import codec, messages, signing
from sync.protocol.errors import BadMessage, DeviceBlocked, NotEnrolled, Refused, UpgradeNeeded
from sync.rehearsal import Agency


def noted(agency: Agency) -> list[tuple[str, str]]:
    return [(entry.actor, entry.object) for entry in agency.admin.audit(1000) if entry.action == ACTION]


def asked(agency: Agency, device: bytes) -> None:
    """Ask under the id of a device with a signature that does not hold."""
    assert agency.service is not None
    body = codec.pack(messages.SyncRequest(b"", 0, 0, 0))
    header = signing.sign_request(
        signing.SigningKey.generate(), device, "POST", messages.SYNC, body, 0, bytes(8), agency.service.instance
    )
    assert agency.service.handle("POST", messages.SYNC, header, body).status == 401


def drained(agency: Agency) -> None:
    """Wait until the writer of the hub has done what was asked of it."""
    assert agency._store is not None
    agency._store.write(lambda _connection: None)


def test_a_refusal_stands_in_the_log_once_an_hour(agency: Agency) -> None:
    laptop = agency.laptop()
    for _ in range(5):
        asked(agency, laptop.device.id)
    drained(agency)
    assert noted(agency) == [(laptop.device.id.hex(), "signature")]
    agency.hands.tick(3601)
    asked(agency, laptop.device.id)
    drained(agency)
    assert len(noted(agency)) == 2
    assert agency.admin.verify_audit() == []


def test_who_the_hub_does_not_know_is_not_named(agency: Agency) -> None:
    asked(agency, b"x" * 16)
    drained(agency)
    assert noted(agency) == []


def test_faults_of_form_and_old_programs_are_no_refusals(agency: Agency) -> None:
    assert agency.service is not None
    laptop = agency.laptop()
    header = signing.sign_request(laptop.device.key, laptop.device.id, "POST", "/x", b"", 0, bytes(8), b"")
    for error in (BadMessage("no"), UpgradeNeeded("old")):
        agency.service.failed(error, header)
    drained(agency)
    assert noted(agency) == []
    for refused in (NotEnrolled("no", code="clock"), Refused("no", code="no_stream")):
        agency.service.failed(refused, header)
    drained(agency)
    assert {code for _, code in noted(agency)} == {"clock", "no_stream"}


def test_a_blocked_laptop_that_goes_on_asking_is_seen(agency: Agency) -> None:
    laptop = agency.laptop()
    laptop.sync()
    agency.admin.block(laptop.device.id.hex())
    with pytest.raises(DeviceBlocked):
        laptop.sync()
    drained(agency)
    assert (laptop.device.id.hex(), "device_blocked") in noted(agency)
