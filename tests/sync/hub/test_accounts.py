from collections.abc import Iterator
from pathlib import Path
from sqlite3 import Connection

import pytest

from sync.client.batches import Device
from sync.hub import accounts
from sync.hub.store_sqlite import Store, connect
from sync.protocol.errors import Refused
from sync.protocol.ids import DIRECTORY
from sync.protocol.sealing import SealingKey
from sync.rehearsal import Agency

OFFICER, OTHER = b"o" * 16, b"p" * 16
FILE = "dossier:" + "0a" * 16


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    """A hub's tables with two officers."""
    Store(tmp_path).close()
    made = connect(tmp_path / "hub.sqlite")
    for officer in (OFFICER, OTHER):
        accounts.add_officer(made, officer, officer.decode(), "contributor", 1, "unit")
    yield made
    made.close()


def enrol(connection: Connection, code: str, key: bytes = b"k" * 32, device: bytes = b"d" * 16, now: int = 5) -> object:
    return accounts.enrol(connection, code, key, "laptop", device, now)


def test_an_invite_enrols_once_however_it_is_typed(connection: Connection) -> None:
    code = accounts.make_invite(connection, OFFICER, 100)
    assert [len(part) for part in code.split("-")] == [5, 5, 5, 5]
    enrolled = accounts.enrol(connection, code.lower().replace("-", " "), b"k" * 32, "laptop", b"d" * 16, 5)
    assert (enrolled.device, enrolled.officer, enrolled.role) == (b"d" * 16, OFFICER, "contributor")
    with pytest.raises(Refused):
        enrol(connection, code, b"l" * 32, b"e" * 16)


def test_the_same_key_gets_the_same_device_again_after_a_lost_answer(connection: Connection) -> None:
    code = accounts.make_invite(connection, OFFICER, 100)
    assert enrol(connection, code) == enrol(connection, code, device=b"e" * 16, now=500)
    assert len(accounts.devices(connection)) == 1


def test_no_invite_works_when_it_is_unknown_old_or_its_key_is_used(connection: Connection) -> None:
    first, second = (accounts.make_invite(connection, OFFICER, 100) for _ in range(2))
    with pytest.raises(Refused):
        enrol(connection, "ABCDE-ABCDE-ABCDE-ABCDE")
    with pytest.raises(Refused):
        enrol(connection, first, now=100)
    enrol(connection, first, now=99)
    with pytest.raises(Refused, match="does not work"):
        enrol(connection, second, device=b"e" * 16)


def test_the_code_itself_is_nowhere_in_the_database(connection: Connection) -> None:
    code = accounts.make_invite(connection, OFFICER, 100)
    (kept,) = connection.execute("SELECT code_hash FROM invite").fetchone()
    assert kept == accounts.invite_hash(code)
    assert code.encode() not in kept


def test_a_blocked_device_and_an_inactive_officer_are_shut_out(connection: Connection) -> None:
    enrol(connection, accounts.make_invite(connection, OFFICER, 100))
    assert accounts.block(connection, b"d" * 16, 7)
    blocked = accounts.caller(connection, b"d" * 16)
    assert blocked is not None
    assert blocked.shut_out
    assert accounts.block(connection, b"d" * 16, None)
    connection.execute("UPDATE officer SET active = 0")
    inactive = accounts.caller(connection, b"d" * 16)
    assert inactive is not None
    assert inactive.shut_out
    assert not accounts.block(connection, b"x" * 16, 7)
    assert accounts.caller(connection, b"x" * 16) is None


def test_grants_are_told_from_a_version_on_and_ended_ones_without_a_key(connection: Connection) -> None:
    enrol(connection, accounts.make_invite(connection, OFFICER, 100))
    asking = accounts.caller(connection, b"d" * 16)
    assert asking is not None
    assert accounts.set_grant(connection, OFFICER, FILE, "reader", 1)
    assert not accounts.set_grant(connection, OFFICER, FILE, "reader", 2)
    assert not accounts.set_grant(connection, OFFICER, "dossier:" + "0b" * 16, "", 2)
    accounts.set_grant(connection, OTHER, FILE, "lead", 3)
    full = {grant.stream: grant for grant in accounts.grants_since(connection, asking, 0, b"s" * 32)}
    assert {name: grant.role for name, grant in full.items()} == {FILE: "reader", DIRECTORY: "reader"}
    assert len(full[FILE].key) == 32
    accounts.set_grant(connection, OFFICER, FILE, "", 4)
    (ended,) = accounts.grants_since(connection, asking, 2, b"s" * 32)
    assert (ended.stream, ended.role, ended.key) == (FILE, "", b"")
    assert accounts.role_in(connection, OFFICER, FILE) == ""


def test_devices_are_told_with_their_officers_also_when_blocked(connection: Connection) -> None:
    for key in (b"k", b"l"):
        enrol(connection, accounts.make_invite(connection, OFFICER, 100), key * 32, key * 16)
    accounts.block(connection, b"k" * 16, 9)
    assert accounts.devices_version(connection) == 2
    told = accounts.devices_since(connection, 0)
    assert [(one.device, one.name, one.unit) for one in told] == [
        (b"k" * 16, "o" * 16, "unit"),
        (b"l" * 16, "o" * 16, "unit"),
    ]
    assert [one.device for one in accounts.devices_since(connection, 1)] == [b"l" * 16]


def test_officers_are_listed_by_name(connection: Connection) -> None:
    assert [row.id for row in accounts.officers(connection)] == [OFFICER, OTHER]
    assert accounts.officer_exists(connection, OTHER)
    assert not accounts.officer_exists(connection, b"x" * 16)
    assert accounts.name_of(connection, OTHER) == "p" * 16


def test_a_sealing_key_is_told_to_every_laptop_once(agency: Agency) -> None:
    first, second = agency.laptop(), agency.laptop()
    for laptop in (first, second):
        laptop.sync()
    shown = SealingKey.of(first.device.key).public
    first.device = Device(first.device.id, first.device.key, first.device.hub_key, shown)
    first.sync()
    assert agency._store is not None
    with agency._store.reading() as connection:
        version = accounts.devices_version(connection)
        assert accounts.sealing_key(connection, first.device.id) == shown
        assert accounts.sealing_key(connection, second.device.id) == b""
        assert accounts.sealing_key(connection, bytes(16)) == b""
        told = accounts.devices_since(connection, second.replica.state().devices_version)
    assert [(one.device, one.sealing_key) for one in told] == [(first.device.id, shown)]
    first.sync()
    with agency._store.reading() as connection:
        assert accounts.devices_version(connection) == version, "the same key again is no news"
