import sqlite3

import pytest

from sync.hub.accounts import Caller
from sync.hub.door import Door, still
from sync.protocol.errors import DeviceBlocked, NotEnrolled
from sync.protocol.signing import WINDOW_MS, Proof, SigningKey, request_text
from sync.rehearsal import Agency

KEY = SigningKey(b"k" * 32)
HUB, PATH, BODY = b"instance", b"/v1/sync", b"body"
NOW_MS = 1_770_000_000_000


def proof(nonce: int, time_ms: int = NOW_MS) -> Proof:
    name = nonce.to_bytes(8, "big")
    return Proof(b"d" * 16, time_ms, name, KEY.sign(request_text("POST", PATH.decode(), BODY, time_ms, name, HUB)))


def caller(*, shut_out: bool = False) -> Caller:
    return Caller(1, b"d" * 16, b"o" * 16, KEY.public, "contributor", 1, shut_out)


@pytest.fixture
def entrance() -> Door:
    return Door(HUB, lambda: NOW_MS * 1000)


def test_a_request_is_let_in_once(entrance: Door) -> None:
    entrance.let_in(proof(1), caller(), PATH, BODY)
    entrance.let_in(proof(2), caller(), PATH, BODY)
    with pytest.raises(NotEnrolled) as again:
        entrance.let_in(proof(1), caller(), PATH, BODY)
    assert again.value.code == "replay"


@pytest.mark.parametrize("apart_ms", [-WINDOW_MS, WINDOW_MS])
def test_the_window_has_two_ends(entrance: Door, apart_ms: int) -> None:
    entrance.let_in(proof(1, NOW_MS + apart_ms), caller(), PATH, BODY)
    with pytest.raises(NotEnrolled) as late:
        entrance.let_in(proof(2, NOW_MS + apart_ms + (1 if apart_ms > 0 else -1)), caller(), PATH, BODY)
    assert late.value.code == "clock"


def test_who_is_shut_out_comes_in_only_where_that_is_asked(entrance: Door) -> None:
    with pytest.raises(DeviceBlocked):
        entrance.let_in(proof(1), caller(shut_out=True), PATH, BODY)
    entrance.let_in(proof(1), caller(shut_out=True), PATH, BODY, also_shut_out=True)


def test_what_was_let_in_is_remembered_for_as_long_as_it_could_come_again() -> None:
    entrance = Door(HUB, lambda: NOW_MS * 1000, most_nonces=2)
    for number in range(5):
        entrance.let_in(proof(number), caller(), PATH, BODY)
    with pytest.raises(NotEnrolled):
        entrance.let_in(proof(0), caller(), PATH, BODY)


def test_a_device_counts_as_of_the_transaction(agency: Agency) -> None:
    laptop = agency.laptop()
    connection = sqlite3.connect(agency.folder / "hub.sqlite", isolation_level=None)
    try:
        assert still(connection, laptop.device.id).device == laptop.device.id
        agency.admin.block(laptop.device.id.hex())
        for device in (laptop.device.id, b"nobody" + bytes(10)):
            with pytest.raises(DeviceBlocked):
                still(connection, device)
    finally:
        connection.close()
