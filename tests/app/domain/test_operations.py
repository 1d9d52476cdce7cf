import pytest

from app.domain.catalogue import KINDS
from app.domain.operations import Assignment, Officer, Operation
from app.errors import BadInputError


def test_an_operation_is_planned_until_it_runs() -> None:
    assert Operation(name="Prueba").status == "planned"


def test_an_assignment_may_name_a_team_before_an_officer() -> None:
    assignment = Assignment(operation="1" * 32, target="2" * 32, team="Sur")
    assert assignment.officer is None


def test_officers_have_a_name() -> None:
    assert Officer(name="A. Inventada").unit == ""
    with pytest.raises(BadInputError, match="missing required field `name`"):
        KINDS["officer"].read({"rank": "Inspector"})


def test_operations_have_real_dates() -> None:
    with pytest.raises(BadInputError, match="no such month"):
        KINDS["operation"].read({"name": "x", "begins_on": "2026-13"})
