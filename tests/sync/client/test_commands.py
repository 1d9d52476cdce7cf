import dataclasses
from typing import Any, cast, get_args

import pytest

from sync.client import commands
from sync.client.commands import Command, Outlook, Report, Tally


def test_every_command_is_a_frozen_value() -> None:
    for kind in get_args(Command):
        assert dataclasses.is_dataclass(kind)
        names = [field.name for field in dataclasses.fields(kind)]
        made = cast("Any", kind)(*names)
        for name in names:
            with pytest.raises(dataclasses.FrozenInstanceError):
                setattr(made, name, 1)


def test_every_command_belongs_to_the_union() -> None:
    made = {
        value
        for value in vars(commands).values()
        if dataclasses.is_dataclass(value) and value.__module__ == commands.__name__
    }
    assert made - set(get_args(Command)) == {Tally, Report, Outlook}


def test_a_tally_begins_at_nothing() -> None:
    parts = dataclasses.asdict(Tally())
    assert not any(parts.pop("state").values())
    assert {value or 0 for value in parts.values()} == {0}
