from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.domain.queries import TargetRow
from ui.screens.targets.model import KEPT_PAGES, PAGE, TargetListModel
from ui.widgets.tables import ROW_ROLE


class Rows:
    """Rows that arrive when the test says so."""

    def __init__(self) -> None:
        self.waiting: list[tuple[list[str], Callable[[list[TargetRow]], object]]] = []

    def ask(self, ids: list[str], answer: Callable[[list[TargetRow]], object]) -> None:
        self.waiting.append((ids, answer))

    def arrive(self, name: str = "Nadia Example") -> None:
        waiting, self.waiting = self.waiting, []
        for ids, answer in waiting:
            answer([TargetRow(id=one, name=name) for one in ids])


def ids_of(count: int) -> list[str]:
    return [f"{number:032x}" for number in range(count)]


def test_it_keeps_the_rules_of_models(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    rows = Rows()
    model = TargetListModel(rows.ask)
    model.replace(ids_of(100))
    model.data(model.index(0, 0), ROW_ROLE)
    rows.arrive()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt leaves it untyped


def test_a_row_is_fetched_with_its_page_when_it_is_painted(qtbot: QtBot) -> None:
    rows = Rows()
    model = TargetListModel(rows.ask)
    model.replace(ids_of(100_000))
    place = model.index(50_000, 0)
    assert model.data(place, ROW_ROLE) is None
    assert model.data(place, ROW_ROLE) is None
    assert [len(ids) for ids, _ in rows.waiting] == [PAGE]
    with qtbot.waitSignal(model.dataChanged):
        rows.arrive()
    row = model.data(place, ROW_ROLE)
    assert isinstance(row, TargetRow)
    assert row.id == model.id_at(50_000)


def test_a_search_through_the_texts_fetches_nothing(qtbot: QtBot) -> None:
    rows = Rows()
    model = TargetListModel(rows.ask)
    model.replace(ids_of(10_000))
    assert model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, "m") == []
    assert rows.waiting == []


def test_an_answer_older_than_a_change_is_asked_for_again(qtbot: QtBot) -> None:
    rows = Rows()
    model = TargetListModel(rows.ask)
    model.replace(ids_of(3))
    model.data(model.index(0, 0), ROW_ROLE)
    rows.arrive("before")
    model.refresh(None)
    model.refresh(frozenset(ids_of(1)))
    rows.arrive("stale")
    rows.arrive("after")
    row = model.data(model.index(0, 0), ROW_ROLE)
    assert isinstance(row, TargetRow)
    assert row.name == "after"
    assert rows.waiting == []


def test_only_some_pages_are_kept(qtbot: QtBot) -> None:
    rows = Rows()
    model = TargetListModel(rows.ask)
    model.replace(ids_of(PAGE * (KEPT_PAGES + 5)))
    for page in range(KEPT_PAGES + 5):
        model.data(model.index(page * PAGE, 0), ROW_ROLE)
        rows.arrive()
    assert model.data(model.index(0, 0), ROW_ROLE) is None
    assert len(model._pages) == KEPT_PAGES


def test_rows_are_spoken(qtbot: QtBot) -> None:
    rows = Rows()
    model = TargetListModel(rows.ask)
    model.replace(ids_of(1))
    model.data(model.index(0, 0), ROW_ROLE)
    rows.arrive()
    assert "Nadia Example" in str(model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole))


def test_places_by_id(qtbot: QtBot) -> None:
    model = TargetListModel(Rows().ask)
    model.replace(ids_of(5))
    assert model.row_of(model.id_at(3)) == 3
    assert model.row_of("f" * 32) == -1
    assert model.id_at(99) == ""
