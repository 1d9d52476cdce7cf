"""What the sync screen shows is computed without a window."""

from datetime import UTC, datetime
from typing import Any

import pytest

from app.domain.queries import Author, Conflict, ConflictSide, OutboxEntry, SyncProgress
from ui.screens.sync import state
from ui.screens.sync.state import cards

NOW = datetime(2026, 11, 23, 20, 46, tzinfo=UTC)


def side(value: Any, *, here: bool) -> ConflictSide:
    return ConflictSide(change="0" * 32, value=value, author=Author("1" * 32, "Rey"), at=NOW, is_here=here)


def conflict(*sides: ConflictSide, field: str = "text") -> Conflict:
    return Conflict(
        record="2" * 32, kind="caution", field=field, target="3" * 32, target_name="F", title="ARMED", sides=sides
    )


def refused(code: str) -> OutboxEntry:
    return OutboxEntry(
        change="4" * 32,
        kind="note",
        record="5" * 32,
        action="create",
        title="Secret words",
        target="",
        at=NOW,
        state="refused",
        code=code,
        reason="No.",
    )


def test_what_headquarters_has_is_chosen_first() -> None:
    (card,) = cards([conflict(side("a", here=True), side("b", here=False))])
    assert (card.chosen, card.number, card.of) == (1, 1, 1)
    assert card.places == ("here", "headquarters")


def test_sides_of_two_other_laptops_are_told_apart() -> None:
    (card,) = cards([conflict(side("a", here=False), side("b", here=False))])
    assert card.places == ("headquarters", "elsewhere")
    assert card.chosen == 0


def test_choosing_a_side_that_is_not_there_changes_nothing() -> None:
    (card,) = cards([conflict(side("a", here=True), side("b", here=False))])
    assert card.choose(0).chosen == 0
    assert card.choose(5) is card


@pytest.mark.parametrize(
    ("values", "field", "both"),
    [
        (("a", "b"), "text", True),
        ((["IT"], ["ES"]), "charges", True),
        (("at_large", "arrested"), "status", False),
        (("2026-11", "2026-12"), "expires_on", False),
        ((1.0, 2.0), "height_cm", False),
        (("a", None), "text", False),
    ],
)
def test_only_texts_and_lists_can_stand_together(values: tuple[Any, Any], field: str, *, both: bool) -> None:
    (card,) = cards([conflict(side(values[0], here=True), side(values[1], here=False), field=field)])
    assert card.can_keep_both is both


@pytest.mark.parametrize(
    ("code", "cause"),
    [
        ("not_allowed", "not_allowed"),
        ("read_only", "not_allowed"),
        ("revoked", "ended"),
        ("left_apart", "left"),
        ("too_large", "too_large"),
        ("invalid", "invalid"),
        ("unknown_record", "gone"),
        ("", "other"),
        ("tuesday", "other"),
    ],
)
def test_a_refusal_has_a_cause(code: str, cause: str) -> None:
    assert state.cause_of(refused(code)) == cause


def test_details_hold_ids_and_no_words_of_the_record() -> None:
    details = state.details_of(refused("invalid"))
    assert "4" * 32 in details
    assert "Secret" not in details


@pytest.mark.parametrize(
    ("progress", "parts"),
    [
        (SyncProgress(phase="connecting"), (0, 0)),
        (SyncProgress(phase="sending", done=12, total=34), (12, 34)),
        (SyncProgress(phase="files", bytes_done=148, bytes_total=412, done=1, total=3), (148, 412)),
        (SyncProgress(phase="sending", done=40, total=34), (34, 34)),
    ],
)
def test_progress_is_told_in_bytes_where_files_move(progress: SyncProgress, parts: tuple[int, int]) -> None:
    assert state.fraction_of(progress) == parts
