import sqlite3

import pytest

from sync.client.batches import sealed_batches
from sync.hub import deposits
from sync.protocol import standing as words
from sync.protocol.changes import decode
from sync.protocol.errors import DeviceBlocked, Refused
from sync.protocol.messages import PushRequest
from sync.protocol.standing import DepositReply, DepositRequest
from sync.rehearsal import Agency, Laptop

WHY = "what was left after the theft"


@pytest.fixture
def laptop(agency: Agency) -> Laptop:
    """A laptop that shares one file, has unsent changes of it and of a new one, and was shut out."""
    made = agency.laptop()
    made.found("Ejemplo")
    made.sync()
    made.found("Nueva")
    agency.admin.block(made.device.id.hex())
    return made


def leave(laptop: Laptop) -> int:
    batches = [one for group in sealed_batches(laptop.device, laptop.replica.pending(0, 99)) for one in group]
    reply = laptop.transport.ask(words.DEPOSIT, DepositRequest(batches), DepositReply)
    assert reply is not None
    return reply.kept


def logged(agency: Agency) -> list[str]:
    return [one.action for one in agency.admin.audit() if one.action.startswith("deposit.")]


def test_a_blocked_laptop_may_leave_what_it_had_not_sent_and_nothing_is_applied(agency: Agency, laptop: Laptop) -> None:
    before = agency.admin.status().changes
    assert leave(laptop) == 1
    assert agency.admin.status().changes == before
    (one,) = agency.admin.deposits()
    assert (one.device, one.changes, one.handed_at, one.handed_to) == (laptop.device.id.hex(), 1, None, None)
    batches = [one for group in sealed_batches(laptop.device, laptop.replica.pending(0, 99)) for one in group]
    with pytest.raises(DeviceBlocked):
        laptop.transport.ask("/v1/push", PushRequest(b"", batches), DepositReply)


def test_an_administrator_reads_it_and_the_reading_is_logged(agency: Agency, laptop: Laptop) -> None:
    leave(laptop)
    chief = agency.admin.add_officer("Invented Chief", "administrator")
    opened = agency.admin.read_deposit(laptop.device.id.hex(), chief, WHY)
    assert [one.body["name"] for one in opened.changes] == ["Nueva"]
    assert decode(opened.changes[0].sealed).id.hex() == opened.changes[0].id
    assert (opened.withheld, opened.unreadable) == (0, 0)
    assert agency.admin.audit(1)[0].object == f"{laptop.device.id.hex()} {chief} {WHY}"
    assert agency.admin.verify_audit() == []


def test_the_lead_of_a_file_reads_what_belongs_to_it_and_only_that(agency: Agency) -> None:
    made = agency.laptop()
    shared = made.found("Ejemplo")
    made.sync()
    made.replica.write(shared, "note", "create", {"text": "unsent"})
    made.found("Nueva")
    agency.admin.block(made.device.id.hex())
    assert leave(made) == 2
    lead = agency.admin.add_officer("Invented Lead")
    agency.admin.grant(lead, shared, "lead")
    opened = agency.admin.read_deposit(made.device.id.hex(), lead, WHY)
    assert ([one.stream for one in opened.changes], opened.withheld) == ([shared], 1)
    agency.admin.grant(lead, shared, "contributor")
    with pytest.raises(Refused, match="belongs to a file of this officer"):
        agency.admin.read_deposit(made.device.id.hex(), lead, WHY)


@pytest.mark.parametrize("purpose", ["", "  \n ", "x" * 201])
def test_nobody_reads_it_without_saying_why(agency: Agency, laptop: Laptop, purpose: str) -> None:
    leave(laptop)
    chief = agency.admin.add_officer("Invented Chief", "administrator")
    with pytest.raises(Refused, match="stated purpose"):
        agency.admin.read_deposit(laptop.device.id.hex(), chief, purpose)
    assert logged(agency) == []


def test_an_officer_without_the_right_learns_no_content(agency: Agency, laptop: Laptop) -> None:
    leave(laptop)
    other = agency.admin.add_officer("Invented Other")
    with pytest.raises(Refused):
        agency.admin.hand_over(laptop.device.id.hex(), other, WHY)
    assert logged(agency) == []
    assert agency.admin.deposits()[0].handed_at is None


def test_handing_over_is_noted_and_takes_nothing_away(agency: Agency, laptop: Laptop) -> None:
    leave(laptop)
    chief = agency.admin.add_officer("Invented Chief", "administrator")
    first = agency.admin.hand_over(laptop.device.id.hex(), chief, WHY)
    assert agency.admin.deposits()[0].handed_to == chief
    assert agency.admin.hand_over(laptop.device.id.hex(), chief, WHY) == first
    assert logged(agency) == ["deposit.hand_over"] * 2


def test_a_laptop_that_left_nothing_is_told_as_that(agency: Agency, laptop: Laptop) -> None:
    chief = agency.admin.add_officer("Invented Chief", "administrator")
    assert agency.admin.deposits() == []
    with pytest.raises(Refused, match="left nothing"):
        agency.admin.read_deposit(laptop.device.id.hex(), chief, WHY)


def test_a_laptop_cannot_fill_the_disk_of_the_hub(agency: Agency, laptop: Laptop) -> None:
    leave(laptop)
    with sqlite3.connect(agency.folder / "hub.sqlite") as connection:
        deposits.require_room(connection, laptop.device.id)
        with pytest.raises(Refused, match="keeps no more"):
            deposits.require_room(connection, laptop.device.id, 10)
    connection.close()


def test_what_no_program_can_read_is_counted(agency: Agency, laptop: Laptop) -> None:
    leave(laptop)
    chief = agency.admin.add_officer("Invented Chief", "administrator")
    with sqlite3.connect(agency.folder / "hub.sqlite") as connection:
        (packed,) = connection.execute("SELECT batch FROM deposit").fetchone()
        connection.execute("UPDATE deposit SET batch = ?", (packed.replace(b"create", b"crfate"),))
    connection.close()
    opened = agency.admin.read_deposit(laptop.device.id.hex(), chief, WHY)
    assert (opened.changes, opened.unreadable) == ([], 1)
