from collections.abc import Callable

import pytest

from sync.protocol.changes import Change
from sync.protocol.errors import InvalidChange
from sync.protocol.policy import DECIDE, FIXED, LATEST, KindPolicy, strictest

MakeChange = Callable[..., Change]
EDITED = KindPolicy("file", fields={"name": DECIDE, "code": FIXED})
APPENDED = KindPolicy("note", append_only=True)


def test_a_field_that_is_not_named_is_latest() -> None:
    assert EDITED.of("name") is DECIDE
    assert EDITED.of("from_a_newer_program") is LATEST


def test_strictest_keeps_its_order() -> None:
    assert strictest("H0", "H1").order == ("H0", "H1")


def test_an_edited_kind_is_not_amended_and_keeps_fixed_fields(make_change: MakeChange) -> None:
    EDITED.check(make_change(2, "edit", {"name": "x"}))
    EDITED.check(make_change(2, "retract", reason="wrong person"))
    for change in (
        make_change(2, "amend", {"name": "x"}, reason="r"),
        make_change(2, "edit", {"code": "x"}),
        make_change(2, "resolve", {"code": "x"}),
    ):
        with pytest.raises(InvalidChange):
            EDITED.check(change)


def test_an_appended_kind_is_never_edited(make_change: MakeChange) -> None:
    APPENDED.check(make_change(2, "amend", {"text": "x"}, reason="r"))
    APPENDED.check(make_change(2, "resolve", closes=(3,)))
    for change in (make_change(2, "edit", {"text": "x"}), make_change(2, "resolve", {"text": "x"})):
        with pytest.raises(InvalidChange):
            APPENDED.check(change)


def test_a_creation_may_set_fixed_fields(make_change: MakeChange) -> None:
    EDITED.check(make_change(1, "create", {"code": "x"}))
