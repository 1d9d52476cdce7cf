import sqlite3
from collections.abc import Callable

import pytest

from sync.client.batches import sealed_batches
from sync.hub import standing
from sync.protocol import standing as words
from sync.protocol.errors import DeviceBlocked, Refused
from sync.protocol.messages import PushRequest
from sync.protocol.standing import DepositReply, DepositRequest, StandingReply, StandingRequest, Statement
from sync.rehearsal import Agency, Laptop

Ask = Callable[..., Statement]
NONCE = bytes([7] * 16)


def head(number: int) -> bytes:
    return number.to_bytes(32, "big")


@pytest.fixture
def laptop(agency: Agency) -> Laptop:
    """A laptop of one officer."""
    return agency.laptop()


@pytest.fixture
def ask(laptop: Laptop) -> Ask:
    """Ask where the laptop stands: `ask(meeting, seq, known)`."""

    def asked(meeting: int, seq: int = 1, known: int = 0, *, token: int = 0, erasing: bool = False) -> Statement:
        request = StandingRequest(
            NONCE, meeting, token.to_bytes(8, "big"), seq, head(seq), known, head(known) if known else b"", erasing
        )
        reply = laptop.transport.ask(words.STANDING, request, StandingReply)
        assert reply is not None
        return words.opened(reply, laptop.device.hub_key, laptop.device.id, NONCE)

    return asked


def state(agency: Agency) -> str:
    return agency.admin.devices()[0].state


def test_a_laptop_gets_a_lease_of_three_days(agency: Agency, ask: Ask) -> None:
    told = ask(1)
    assert (told.order, told.until_ms - told.issued_ms, told.anchored) == ("", 72 * 3600 * 1000, 1)
    assert told.issued_ms == agency.hands.unix_us // 1000


@pytest.mark.parametrize("hours", [1, 24, 720])
def test_the_agency_chooses_how_long_a_lease_is(agency: Agency, ask: Ask, hours: int) -> None:
    assert agency.admin.choose({"lease_hours": hours})
    told = ask(1)
    assert told.until_ms - told.issued_ms == hours * 3600 * 1000


def test_what_the_agency_chose_is_told_with_the_lease_and_never_with_an_order(
    agency: Agency, laptop: Laptop, ask: Ask
) -> None:
    assert (ask(1).bounds_at, ask(2).bounds) == (0, {})
    agency.admin.choose({"idle_minutes": 4, "metered": 1})
    told = ask(3)
    assert (told.bounds["idle_minutes"], told.bounds["metered"], told.bounds["files_mb"]) == (4, 1, 25)
    assert told.bounds_at > 0
    agency.admin.block(laptop.device.id.hex())
    told = ask(4)
    assert (told.order, told.bounds_at, told.bounds) == ("block", 0, {})


def test_a_blocked_laptop_hears_its_order_signed_and_gets_nothing_else(
    agency: Agency, laptop: Laptop, ask: Ask
) -> None:
    agency.admin.block(laptop.device.id.hex())
    told = ask(1)
    assert (told.order, told.until_ms) == ("block", 0)
    with pytest.raises(DeviceBlocked):
        laptop.sync()
    agency.admin.unblock(laptop.device.id.hex())
    assert ask(2).order == ""


def test_an_older_copy_is_shut_out_until_it_is_allowed(agency: Agency, laptop: Laptop, ask: Ask) -> None:
    assert [ask(number).order for number in (1, 2, 3)] == ["", "", ""]
    assert ask(3).order == ""  # the answer was lost, the same question again
    assert ask(3, token=5).order == "quarantine"
    assert state(agency) == "quarantined"
    with pytest.raises(DeviceBlocked):
        laptop.sync()
    agency.admin.unblock(laptop.device.id.hex())
    assert ask(2, token=6).order == ""
    assert state(agency) == "in_use"


def test_a_wiped_laptop_leaves_its_outbox_and_says_so_first(agency: Agency, laptop: Laptop, ask: Ask) -> None:
    laptop.found("Ejemplo")
    batches = [one for group in sealed_batches(laptop.device, laptop.replica.pending(0, 9)) for one in group]
    with pytest.raises(Refused, match="nothing aside"):
        laptop.transport.ask(words.DEPOSIT, DepositRequest(batches), DepositReply)
    agency.admin.wipe(laptop.device.id.hex())
    assert ask(1).order == "wipe"
    for _ in range(2):  # repeated after a lost answer
        assert laptop.transport.ask(words.DEPOSIT, DepositRequest(batches), DepositReply) == DepositReply(1)
    with pytest.raises(DeviceBlocked):
        laptop.transport.ask("/v1/push", PushRequest(b"", batches), DepositReply)
    assert state(agency) == "wipe_ordered"
    ask(2, erasing=True)
    assert state(agency) == "wiped"
    assert agency.admin.devices()[0].deposits == 1
    with pytest.raises(Refused, match="erased itself"):
        agency.admin.unblock(laptop.device.id.hex())
    with pytest.raises(Refused, match="no such device"):
        agency.admin.wipe("0f" * 16)


@pytest.mark.parametrize(
    ("seq", "known"), [(4, 5), (9, 4), (9, 0)], ids=["cut off", "another history", "shows nothing"]
)
def test_a_log_that_does_not_go_on_is_told(agency: Agency, ask: Ask, seq: int, known: int) -> None:
    ask(1, seq=5)
    ask(2, seq=7, known=5)
    assert agency.admin.verify_audit() == []
    ask(3, seq=seq, known=known)
    assert any(f"at entry {seq}" in problem for problem in agency.admin.verify_audit())


def test_anchors_stay_and_a_forced_change_shows(agency: Agency, ask: Ask) -> None:
    ask(1, seq=5)
    with sqlite3.connect(agency.folder / "hub.sqlite") as connection:
        for statement in ("UPDATE anchor SET seq = 4", "DELETE FROM anchor"):
            with pytest.raises(sqlite3.IntegrityError, match="anchors stay"):
                connection.execute(statement)
        connection.execute("DROP TRIGGER anchor_remains")
        connection.execute("DELETE FROM anchor")
    connection.close()
    assert agency.admin.verify_audit() == ["the anchors of the laptops are not those that the hub's log speaks of"]


def test_a_device_that_never_asked_stands_at_nothing(agency: Agency, laptop: Laptop) -> None:
    with sqlite3.connect(agency.folder / "hub.sqlite") as connection:
        assert standing.of(connection, laptop.device.id) == standing.Standing()
        assert standing.newest(connection, laptop.device.id) == (0, b"")
    connection.close()


def test_a_log_without_an_entry_is_no_broken_one(agency: Agency, ask: Ask) -> None:
    assert ask(1, 0).anchored == 0
    assert agency.admin.verify_audit() == []
    assert ask(2, 3).anchored == 3
    assert agency.admin.verify_audit() == []


def test_a_hub_that_was_put_back_goes_on_from_the_anchor_that_it_still_has(agency: Agency, ask: Ask) -> None:
    assert ask(1, 3).anchored == 3
    agency.admin.new_epoch()
    assert ask(2, 6, 5).anchored == 3, "what it knew of entry 5 is lost: nothing is taken until entry 3 is shown"
    assert ask(3, 6, 3).anchored == 6
    assert agency.admin.verify_audit() == []
    assert ask(4, 8, 7).anchored == 8
    assert len(agency.admin.verify_audit()) == 1, "the control: it was not put back since, so this log was altered"
