import sqlite3

import pytest

from sync.hub import policies
from sync.protocol.errors import Refused
from sync.rehearsal import Agency


def test_what_was_not_chosen_has_the_value_of_the_program(agency: Agency) -> None:
    assert agency.admin.policy() == {"lease_hours": 72}


@pytest.mark.parametrize("hours", [1, 48, 720])
def test_a_choice_is_kept_and_logged_once(agency: Agency, hours: int) -> None:
    assert agency.admin.choose("lease_hours", hours)
    assert not agency.admin.choose("lease_hours", hours)
    assert agency.admin.policy() == {"lease_hours": hours}
    logged = [one.object for one in agency.admin.audit() if one.action == "policy.choose"]
    assert logged == [f"lease_hours {hours}"]


@pytest.mark.parametrize("hours", [-1, 0, 721, 10**6])
def test_nothing_outside_the_bounds_is_taken(agency: Agency, hours: int) -> None:
    with pytest.raises(Refused, match="between 1 and 720"):
        agency.admin.choose("lease_hours", hours)
    assert agency.admin.policy() == {"lease_hours": 72}


@pytest.mark.parametrize(("written", "holds"), [(0, 1), (100_000, 720)])
def test_a_number_that_somebody_wrote_into_the_database_is_held_within_the_bounds(
    agency: Agency, written: int, holds: int
) -> None:
    with sqlite3.connect(agency.folder / "hub.sqlite") as connection:
        connection.execute("INSERT INTO policy VALUES ('lease_hours', ?)", (written,))
        assert policies.value(connection, policies.LEASE_HOURS) == holds
    connection.close()
