from __future__ import annotations

import pytest

from sync.client import surprise as module
from sync.client.surprise import Accepted
from sync.rehearsal import Agency, Laptop


class Office:
    """A desk that writes and withdraws, and a laptop in the field."""

    def __init__(self, agency: Agency, notes: int = 40) -> None:
        self.desk: Laptop = agency.laptop()
        self.field: Laptop = agency.laptop()
        self.stream = self.desk.found("Expediente")
        self.other = self.desk.found("Otro")
        self.notes = self.desk.replica.write_many(self.stream, "note", [{"text": f"{n}"} for n in range(notes)])
        self.desk.sync()
        for stream in (self.stream, self.other):
            agency.share(stream, self.field)
        self.field.sync()

    def withdraw(self, first: int, count: int) -> None:
        for note in self.notes[first : first + count]:
            self.desk.replica.write(self.stream, "note", "retract", {}, record=note, reason="a mistake")
        self.desk.sync()

    def standing(self) -> int:
        return self.field.replica.standing(self.stream, {}).total


@pytest.fixture
def office(agency: Agency) -> Office:
    return Office(agency)


def test_everyday_withdrawals_are_carried_out(office: Office) -> None:
    before = office.standing()
    office.withdraw(0, 8)
    assert office.field.sync().held == ()
    assert office.standing() == before - 8


def test_a_plan_that_withdraws_much_waits_while_the_rest_flows(office: Office) -> None:
    before = office.standing()
    office.withdraw(0, 30)
    office.desk.replica.write_many(office.other, "note", [{"text": "goes on"}])
    office.desk.sync()
    office.field.replica.write_many(office.stream, "note", [{"text": "from the field"}])
    report = office.field.sync()
    (held,) = report.held
    assert (held.stream, held.withdrawn, held.standing) == (office.stream, 30, before)
    assert held.officer == bytes.fromhex(office.desk.officer)
    assert report.pulled == 1, "the other file"
    assert report.pushed == 1, "what was made here goes up"
    assert len(office.field.replica.log(office.stream)) == before, "nothing of the plan"
    again = office.field.sync()
    assert [one.withdrawn for one in again.held] == [30], "it is not forgotten, and not carried out by itself"


def test_small_steps_within_one_sync_add_up(office: Office) -> None:
    for first in range(0, 32, 4):
        office.withdraw(first, 4)
    (held,) = office.field.sync().held
    assert held.withdrawn > module.LEAST_WITHDRAWN


def test_a_person_accepts_that_very_plan_and_nothing_beyond_it(office: Office) -> None:
    office.withdraw(0, 20)
    (held,) = office.field.sync().held
    office.withdraw(20, 15)
    office.field.replica.accepted[office.stream] = Accepted(held.upto, held.chain)
    (more,) = office.field.sync().held
    assert more.upto > held.upto
    office.field.replica.accepted[office.stream] = Accepted(more.upto, more.chain)
    assert office.field.sync().held == ()
    assert office.field.replica.records() == office.desk.replica.records()


def test_what_was_accepted_of_another_history_counts_for_nothing(office: Office) -> None:
    office.withdraw(0, 30)
    (held,) = office.field.sync().held
    office.field.replica.accepted[office.stream] = Accepted(held.upto, bytes(32))
    assert [one.withdrawn for one in office.field.sync().held] == [30]


def test_a_first_sync_takes_a_history_full_of_withdrawals(agency: Agency, office: Office) -> None:
    office.withdraw(0, 35)
    late = agency.laptop()
    for stream in (office.stream, office.other):
        agency.share(stream, late)
    assert late.sync().held == ()
    assert late.replica.records() == office.desk.replica.records()
