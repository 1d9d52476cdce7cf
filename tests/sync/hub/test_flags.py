from collections.abc import Callable

import pytest

from sync.hub.flags import MANY_READ
from sync.protocol.standing import STANDING, StandingReply, StandingRequest
from sync.rehearsal import Agency, Laptop

DAY_US = 24 * 3600 * 1_000_000
Say = Callable[[int], list[int]]


@pytest.fixture
def laptop(agency: Agency) -> Laptop:
    return agency.laptop()


@pytest.fixture
def say(agency: Agency, laptop: Laptop) -> Say:
    """Have a laptop say how many dossiers were read on it; return what is flagged by then, oldest first."""
    meeting = 0

    def said(dossiers: int) -> list[int]:
        nonlocal meeting
        meeting += 1
        request = StandingRequest(
            meeting.to_bytes(16, "big"), meeting, meeting.to_bytes(8, "big"), 1, bytes(32), dossiers_read=dossiers
        )
        assert laptop.transport.ask(STANDING, request, StandingReply) is not None
        return [flag.dossiers for flag in reversed(agency.admin.flags())]

    return said


def test_a_laptop_is_flagged_from_the_number_on_that_the_agency_chose(agency: Agency, laptop: Laptop, say: Say) -> None:
    assert say(59) == []
    assert say(60) == [60]
    (flag,) = agency.admin.flags()
    assert (flag.device, flag.officer) == (laptop.device.id.hex(), laptop.officer)
    assert flag.at == agency.hands.unix_us
    assert agency.admin.choose({"flag_dossiers": 5})
    agency.hands.unix_us += DAY_US
    assert say(5) == [60, 5]


def test_within_a_day_it_is_flagged_again_only_at_twice_as_many(agency: Agency, say: Say) -> None:
    assert say(60) == [60]
    assert say(119) == [60]
    assert say(120) == [60, 120]
    assert say(239) == [60, 120]
    agency.hands.unix_us += DAY_US
    assert say(61) == [60, 120, 61]


def test_a_flag_stands_in_the_log_of_the_hub_and_keeps_nobody_out(agency: Agency, laptop: Laptop, say: Say) -> None:
    say(1000)
    assert [one.actor for one in agency.admin.audit() if one.action == MANY_READ] == [laptop.device.id.hex()]
    assert agency.admin.verify_audit() == []
    laptop.sync()


def test_what_a_laptop_reads_after_it_was_shut_out_is_flagged_too(agency: Agency, laptop: Laptop, say: Say) -> None:
    agency.admin.block(laptop.device.id.hex())
    assert say(500) == [500]
