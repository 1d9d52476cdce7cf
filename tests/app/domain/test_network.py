import pytest

from app.domain.catalogue import KINDS
from app.domain.network import Address, Item, Link, Movement, Person
from app.domain.values import Period
from app.errors import BadInputError

TARGET = "0" * 32


def test_associates_are_no_suspects_by_default() -> None:
    assert Person(target=TARGET, name="Alguien").category == "contact"


def test_an_address_is_unchecked_and_a_link_unconfirmed_by_default() -> None:
    assert Address(target=TARGET, text="Calle Inventada 1").outcome == "unchecked"
    assert not Link(target=TARGET, subject="1" * 32, object="2" * 32, role="brother").confirmed


def test_a_period_is_as_precise_as_it_is_known() -> None:
    link = KINDS["link"].read(
        {
            "target": TARGET,
            "subject": "1" * 32,
            "object": "2" * 32,
            "role": "lawyer",
            "period": {"begins_on": "2019", "ends_on": "2024-05"},
        }
    )
    assert link.period == Period("2019", "2024-05")


@pytest.mark.parametrize("field", ["begins_on", "ends_on"])
def test_a_period_has_real_days(field: str) -> None:
    with pytest.raises(BadInputError, match="no such day") as caught:
        KINDS["item"].read(
            {"target": TARGET, "type": "phone", "identifier": "+51900000000", "period": {field: "2026-02-31"}}
        )
    assert caught.value.where == field


def test_things_and_journeys_need_their_type() -> None:
    assert Item(target=TARGET, type="vehicle", identifier="ABC-123").colour == ""
    assert Movement(target=TARGET, type="ferry").departed_at is None
    with pytest.raises(BadInputError):
        KINDS["movement"].read({"target": TARGET, "type": "teleport"})
