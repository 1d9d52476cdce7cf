"""Fields that were changed in two places: each way out travels, and History keeps what was not chosen."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest

from app.demo.laptops import Agency, Laptop
from app.domain.cautions import Caution
from app.domain.queries import Conflict
from app.domain.targets import Target
from app.errors import BadInputError

BEFORE, MINE, THEIRS = "9 mm pistol", "9 mm pistol, in waistband", "9 mm pistol and knife"


class Pair:
    """Two laptops that changed the text of one caution while apart, and met."""

    def __init__(self, agency: Agency, folder: Path) -> None:
        self.one = agency.enrol("Insp. A. Invented", folder / "one")
        self.other = agency.enrol("Sgt. B. Invented", folder / "other")
        work = self.one.workspace
        self.target, _ = work.targets.add(Target(name="Ana Ejemplo"))
        self.caution, _ = work.records.add(Caution(target=self.target, code="00", text=BEFORE))
        self.one.sync()
        agency.grant(self.other.officer, f"dossier:{self.target}", "contributor")
        self.other.sync()
        work.records.edit(self.caution, {"text": MINE})
        self.other.workspace.records.edit(self.caution, {"text": THEIRS})
        self.settle()

    def settle(self) -> None:
        for _ in range(2):
            self.other.sync()
            self.one.sync()

    def conflict(self, laptop: Laptop) -> Conflict:
        (found,) = laptop.workspace.sync.conflicts()
        return found

    def text(self, laptop: Laptop) -> str:
        return str(laptop.workspace.records.get(self.caution).value.text)

    def history(self, laptop: Laptop) -> set[str]:
        entries = laptop.workspace.records.history(record_id=self.caution)
        return {str(entry.fields["text"]) for entry in entries if "text" in entry.fields}


@pytest.fixture
def pair(agency: Agency, tmp_path: Path) -> Pair:
    return Pair(agency, tmp_path)


@pytest.mark.parametrize(("choice", "kept"), [(0, MINE), (1, THEIRS), ("both", f"{MINE}\n{THEIRS}")])
def test_a_decision_travels_and_history_keeps_what_was_not_chosen(
    pair: Pair, choice: int | Literal["both"], kept: str
) -> None:
    conflict = pair.conflict(pair.one)
    assert [(side.is_here, side.value) for side in conflict.sides] == [(True, MINE), (False, THEIRS)]
    assert [side.author.name for side in conflict.sides] == ["Insp. A. Invented", "Sgt. B. Invented"]
    pair.one.workspace.sync.resolve(conflict, choice)
    pair.settle()
    for laptop in (pair.one, pair.other):
        assert pair.text(laptop) == kept
        assert laptop.workspace.sync.conflicts() == []
        assert pair.history(laptop) >= {BEFORE, MINE, THEIRS}


def test_what_is_put_off_stays_so_over_a_lock_until_somebody_decides(pair: Pair) -> None:
    sync = pair.one.workspace.sync
    assert sync.status().conflicts == 1
    sync.defer(pair.conflict(pair.one))
    assert sync.status().conflicts == 0
    pair.one.reopen()
    assert pair.conflict(pair.one).is_deferred
    assert not pair.conflict(pair.other).is_deferred, "the other officer is still asked"
    pair.other.workspace.sync.resolve(pair.conflict(pair.other), 0)
    pair.settle()
    assert pair.one.workspace.sync.conflicts() == []
    assert pair.text(pair.one) == pair.text(pair.other) == THEIRS


def test_two_decisions_made_apart_end_alike_and_nothing_is_lost(pair: Pair) -> None:
    pair.one.workspace.sync.resolve(pair.conflict(pair.one), 0)
    pair.other.workspace.sync.resolve(pair.conflict(pair.other), 0)  # each keeps its own
    pair.settle()
    assert pair.text(pair.one) == pair.text(pair.other)
    fields = [[one.field for one in laptop.workspace.sync.conflicts()] for laptop in (pair.one, pair.other)]
    assert fields == [["text"], ["text"]], "two officers disagree: that is shown again"
    pair.one.workspace.sync.resolve(pair.conflict(pair.one), 0)
    pair.settle()
    for laptop in (pair.one, pair.other):
        assert laptop.workspace.sync.conflicts() == []
        assert pair.history(laptop) >= {MINE, THEIRS}


def test_a_decision_on_values_that_changed_meanwhile_is_refused(pair: Pair) -> None:
    seen = pair.conflict(pair.one)
    pair.other.workspace.records.edit(pair.caution, {"text": "a rifle"})
    pair.settle()
    with pytest.raises(BadInputError, match="changed again"):
        pair.one.workspace.sync.resolve(seen, 0)
    pair.one.workspace.sync.resolve(pair.conflict(pair.one), 0)
