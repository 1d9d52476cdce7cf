import sqlite3

import pytest

from sync.hub import policies
from sync.protocol.errors import Refused
from sync.rehearsal import Agency

FREE = {
    "lease_hours": 72,
    "flag_dossiers": 60,
    "idle_minutes": 30,
    "capture_always": 0,
    "metered": 0,
    "files_mb": 25,
    "metered_files_mb": 25,
}


def test_what_was_not_chosen_has_the_value_of_the_program(agency: Agency) -> None:
    assert agency.admin.policy() == FREE
    with sqlite3.connect(agency.folder / "hub.sqlite") as connection:
        assert policies.chosen_at(connection) == 0
    connection.close()


@pytest.mark.parametrize("hours", [1, 48, 720])
def test_a_choice_is_kept_and_logged_once(agency: Agency, hours: int) -> None:
    assert agency.admin.choose({"lease_hours": hours})
    assert not agency.admin.choose({"lease_hours": hours})
    assert agency.admin.policy() == {**FREE, "lease_hours": hours}
    logged = [one.object for one in agency.admin.audit() if one.action == "policy.choose"]
    assert logged == [f"lease_hours {hours}"]


@pytest.mark.parametrize("hours", [-1, 0, 721, 10**6])
def test_nothing_outside_the_bounds_is_taken(agency: Agency, hours: int) -> None:
    with pytest.raises(Refused, match="between 1 and 720"):
        agency.admin.choose({"lease_hours": hours})
    assert agency.admin.policy() == FREE


@pytest.mark.parametrize(("written", "holds"), [(0, 1), (100_000, 720)])
def test_a_number_that_somebody_wrote_into_the_database_is_held_within_the_bounds(
    agency: Agency, written: int, holds: int
) -> None:
    with sqlite3.connect(agency.folder / "hub.sqlite") as connection:
        connection.execute("INSERT INTO policy VALUES ('lease_hours', ?)", (written,))
        assert policies.value(connection, policies.LEASE_HOURS) == holds
    connection.close()


def test_several_are_chosen_at_once_or_none(agency: Agency) -> None:
    with pytest.raises(Refused, match="idle_minutes lies between 1 and 30"):
        agency.admin.choose({"files_mb": 5, "idle_minutes": 31})
    assert agency.admin.policy() == FREE
    assert agency.admin.choose({"files_mb": 5, "idle_minutes": 3})
    assert agency.admin.policy() == {**FREE, "files_mb": 5, "idle_minutes": 3}


def test_each_choice_is_newer_than_the_one_before_whatever_the_clock_says() -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE policy (name TEXT PRIMARY KEY, value INTEGER NOT NULL)")
    idle = policies.POLICIES["idle_minutes"]
    seen = [0]
    for minutes, now in ((5, 1_000), (6, 1_000), (7, 10), (8, 5_000)):
        assert policies.choose(connection, idle, minutes, now)
        seen.append(policies.chosen_at(connection))
    assert seen == sorted(set(seen))
    assert not policies.choose(connection, idle, 8, 9_000)
    assert policies.chosen_at(connection) == 5_000, "what is chosen already is no choice"
    connection.close()
