"""What the sync screen shows is computed without a window."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.queries import Author, Conflict, ConflictSide, OutboxEntry, SyncProgress, SyncReport, SyncStatus
from ui.screens.sync import state
from ui.screens.sync.state import Piece, SyncView, cards, differences

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


def test_differing_words_are_marked_and_the_rest_is_not() -> None:
    left, right = differences("9 mm pistol. Keeps to the right of doors.", "9 mm pistol. Keeps to the left of doors.")
    assert [piece for piece in left if piece.differs] == [Piece("right", differs=True)]
    assert [piece for piece in right if piece.differs] == [Piece("left", differs=True)]


def test_neighbouring_words_are_one_mark() -> None:
    left, _ = differences("grey hoodie and blue jeans", "red coat and blue jeans")
    assert [piece.text for piece in left if piece.differs] == ["grey hoodie"]


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_letter_is_lost_by_marking(left: str, right: str) -> None:
    ours, theirs = differences(left, right)
    assert "".join(piece.text for piece in ours) == left
    assert "".join(piece.text for piece in theirs) == right


@given(st.text(max_size=60))
def test_equal_texts_have_no_mark(text: str) -> None:
    left, right = differences(text, text)
    assert not any(piece.differs for piece in (*left, *right))


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


def test_a_run_from_start_to_end() -> None:
    view = SyncView(status=SyncStatus(state="pending", waiting=3)).started()
    assert view.headline == "running"
    view = view.ended(SyncReport(pushed=3, pulled=218, blobs_up=1), NOW)
    assert not view.running
    assert view.received == 218
    assert [(line.what, line.count) for line in view.done] == [("sent", 3), ("files_sent", 1), ("received", 218)]


def test_runs_that_moved_nothing_do_not_pile_up() -> None:
    view = SyncView().ended(SyncReport(), NOW).ended(SyncReport(), NOW).ended(SyncReport(pulled=1), NOW)
    assert [line.what for line in view.done] == ["received"]


def test_a_failed_run_keeps_its_words_until_the_next() -> None:
    view = SyncView().started().broken("Headquarters did not answer.", "Try again.")
    assert (view.error, view.error_hint, view.running) == ("Headquarters did not answer.", "Try again.", False)
    assert view.started().error == ""


@pytest.mark.parametrize(
    ("progress", "fraction"),
    [
        (None, None),
        (SyncProgress(phase="connecting"), None),
        (SyncProgress(phase="sending", done=12, total=34), 12 / 34),
        (SyncProgress(phase="files", bytes_done=148, bytes_total=412, done=1, total=3), 148 / 412),
        (SyncProgress(phase="sending", done=40, total=34), 1.0),
    ],
)
def test_progress_is_a_fraction_when_the_total_is_known(progress: SyncProgress | None, fraction: float | None) -> None:
    assert SyncView(progress=progress).fraction == fraction


@pytest.mark.parametrize(
    ("view", "headline"),
    [
        (SyncView(), "never"),
        (SyncView(status=SyncStatus(state="sending")), "pending"),
        (SyncView(status=SyncStatus(state="offline")), "offline"),
        (SyncView(running=True, cancelling=True), "cancelling"),
    ],
)
def test_the_title_says_what_stands(view: SyncView, headline: str) -> None:
    assert view.headline == headline


def test_a_decision_is_a_line_of_the_done_list() -> None:
    assert [line.what for line in SyncView().noted("decided", NOW).noted("given_up", NOW).done] == [
        "given_up",
        "decided",
    ]
