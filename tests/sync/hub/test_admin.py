import sqlite3
from pathlib import Path

import pytest

from sync.hub.admin import HubAdmin
from sync.protocol.errors import DeviceBlocked, Refused, StorageRefused
from sync.protocol.ids import DIRECTORY
from sync.rehearsal import Agency

FILE = "dossier:" + "0a" * 16


def test_a_hub_is_made_once_and_keeps_its_epoch(tmp_path: Path) -> None:
    with HubAdmin.init(tmp_path, "Agencia") as first:
        made = first.status()
    with HubAdmin.init(tmp_path, "Otra") as second:
        assert second.status().epoch == made.epoch
        assert second.status().agency == "Agencia"


def test_there_must_be_a_hub_to_open(tmp_path: Path) -> None:
    with pytest.raises(StorageRefused, match="no hub"):
        HubAdmin(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "role", "code"),
    [("", "reader", "name"), ("x" * 201, "reader", "name"), ("a\0b", "reader", "name"), ("A", "king", "role")],
)
def test_an_officer_needs_a_name_and_a_role(agency: Agency, name: str, role: str, code: str) -> None:
    with pytest.raises(Refused) as told:
        agency.admin.add_officer(name, role)
    assert told.value.code == code


def test_an_officer_is_added_once_with_a_given_id(agency: Agency) -> None:
    made = agency.admin.add_officer("A", "administrator", "0c" * 16)
    assert made == "0c" * 16
    with pytest.raises(Refused):
        agency.admin.add_officer("B", officer=made)
    assert [(one.name, one.role, one.active) for one in agency.admin.officers()] == [("A", "administrator", True)]


def test_roles_are_given_and_ended_and_what_changes_nothing_is_not_noted(agency: Agency) -> None:
    officer = agency.admin.add_officer("A")
    assert agency.admin.grant(officer, FILE)
    noted = len(agency.admin.audit())
    assert not agency.admin.grant(officer, FILE)
    assert len(agency.admin.audit()) == noted
    assert agency.admin.revoke(officer, FILE)
    assert agency.admin.audit(1)[0].object == f"{FILE} {officer} none"


@pytest.mark.parametrize(
    ("officer", "stream", "role", "code"),
    [
        ("", DIRECTORY, "reader", "bad_stream"),
        ("", "no name", "reader", "bad_stream"),
        ("", FILE, "king", "role"),
        ("0f" * 16, FILE, "reader", "no_officer"),
    ],
)
def test_what_cannot_be_granted_is_refused(agency: Agency, officer: str, stream: str, role: str, code: str) -> None:
    known = agency.admin.add_officer("A")
    with pytest.raises(Refused) as told:
        agency.admin.grant(officer or known, stream, role)
    assert told.value.code == code


def test_a_blocked_laptop_is_refused_at_once_and_let_in_again(agency: Agency) -> None:
    laptop = agency.laptop()
    device = laptop.device.id.hex()
    agency.admin.block(device)
    with pytest.raises(DeviceBlocked):
        laptop.sync()
    assert agency.admin.devices()[0].blocked_at is not None
    agency.admin.unblock(device)
    laptop.sync()
    with pytest.raises(Refused, match="no such device"):
        agency.admin.block("0f" * 16)


def test_the_log_of_the_hub_holds_and_shows_when_it_was_altered(agency: Agency) -> None:
    agency.admin.add_officer("A")
    agency.admin.add_officer("B")
    assert agency.admin.verify_audit() == []
    with sqlite3.connect(agency.folder / "hub.sqlite") as connection:
        connection.execute("UPDATE audit SET object = 'x' WHERE seq = 2")
    assert agency.admin.verify_audit() == ["entry 2 was altered"]


def test_status_counts_what_is_there(agency: Agency) -> None:
    laptop = agency.laptop()
    laptop.found("Expediente")
    laptop.sync()
    status = agency.admin.status()
    assert (status.officers, status.devices, status.streams, status.changes) == (1, 1, 2, 1)
    assert status.database_bytes > 0
    assert agency.admin.new_epoch() != status.epoch


def test_numbers_of_changes_that_never_came_are_told(agency: Agency) -> None:
    laptop = agency.laptop()
    stream = laptop.found("Expediente")
    laptop.replica.write_many(stream, "note", [{"text": f"{number}"} for number in range(5)])
    laptop.sync()
    (device,) = agency.admin.devices()
    assert device.unseen == 0
    laptop.replica.write_many(stream, "note", [{"text": "given up"}] * 3)
    laptop.replica._connection.execute("DELETE FROM outbox WHERE counter IN (8, 9)")
    laptop.sync()
    assert agency.admin.devices()[0].unseen == 0, "nothing after them came yet, or only what came before"
    laptop.replica.write(stream, "note", "create", {"text": "after them"})
    laptop.sync()
    assert agency.admin.devices()[0].unseen == 2
    laptop.replica._connection.execute("UPDATE state SET counter = counter + 1000000")  # put back from its backup
    laptop.replica.write(stream, "note", "create", {"text": "after the leap"})
    laptop.sync()
    assert agency.admin.devices()[0].unseen == 2
