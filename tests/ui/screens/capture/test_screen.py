from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.queries import Changes, TargetRow
from app.errors import BadInputError, StorageFullError
from ui.screens.capture.screen import CaptureSheet
from ui.screens.capture.state import Draft, slot_of
from ui.tasks import Tasks
from ui.theme import install_appearance
from ui.unconfirmed import Unconfirmed
from ui.widgets.sheet import SheetLayer

FIRST, SECOND = "a" * 32, "b" * 32


@dataclass
class Vault:
    """The services that quick capture calls, each on the storage lane."""

    slots: dict[str, dict[str, Any]] = field(default_factory=dict)
    added: list[Any] = field(default_factory=list)
    tried: list[str] = field(default_factory=list)
    gate: threading.Event = field(default_factory=threading.Event)
    fault: Exception | None = None

    def __post_init__(self) -> None:
        self.gate.set()
        self.drafts = self.targets = self.records = self.attachments = self

    def load(self, slot: str) -> dict[str, Any] | None:
        return self.slots.get(slot)

    def save(self, slot: str, body: dict[str, Any]) -> None:
        self.slots[slot] = body

    def clear(self, slot: str) -> None:
        self.slots.pop(slot, None)

    def rows(self, ids: list[str]) -> list[TargetRow]:
        return [TargetRow(id=one, name="Nadia Example") for one in ids]

    def find(self, text: str, limit: int) -> list[TargetRow]:
        return [TargetRow(id=SECOND, name=text)][:limit]

    def ids_of_all(self) -> list[str]:
        return [FIRST, SECOND]

    def fresh_id(self) -> str:
        return f"{len(self.tried):032x}"

    def add(self, record: Any, *, record_id: str = "") -> tuple[str, Changes]:
        self.tried.append(record_id)
        self.gate.wait(10)
        if self.fault is not None:
            raise self.fault
        self.added.append(record)
        return "c" * 32, Changes(everything=True)

    def add_photo(self, _target: str, path: Path, *, record_id: str = "") -> tuple[str, Changes]:
        return self.add(path, record_id=record_id)


class Stage:
    """A window with quick capture over it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.vault = Vault()
        self.tasks = Tasks()
        self.unconfirmed = Unconfirmed()
        self.toasts: list[str] = []
        self.places: list[str] = []
        self.host = QWidget()
        self.host.resize(1280, 720)
        qtbot.addWidget(self.host)
        self.layer = SheetLayer(self.host)
        self.host.show()

    def open(self, target: str = FIRST, lat: float | None = None, lon: float | None = None) -> CaptureSheet:
        context: Any = self
        sheet = CaptureSheet(context, target, lat, lon)
        self.layer.open(sheet)
        sheet.begin()
        return sheet

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.tasks.waiting("storage") == 0)

    @property
    def workspace(self) -> Vault:
        return self.vault

    def announce(self, _changes: Changes) -> None:
        pass

    def report_error(self, error: Exception) -> None:
        raise error

    def navigate(self, screen: str, **_arguments: Any) -> None:
        self.places.append(screen)

    def show_toast(self, text: str, *, action: str, on_action: Callable[[], object]) -> None:
        assert action
        assert callable(on_action)
        self.toasts.append(text)


@pytest.fixture
def stage(qapp: QApplication, qtbot: QtBot) -> Iterator[Stage]:
    install_appearance(qapp, "dark")
    made = Stage(qtbot)
    yield made
    made.vault.gate.set()
    made.tasks.close()


def keep(stage: Stage, text: str, target: str = FIRST) -> None:
    stage.vault.slots[slot_of(target)] = Draft(target=target, text=text).plain()


def test_a_pause_keeps_what_is_typed_and_the_next_opening_brings_it_back(stage: Stage) -> None:
    sheet = stage.open()
    stage.settle()
    QTest.keyClicks(sheet._text, "Grey hoodie")
    stage.qtbot.waitUntil(lambda: slot_of(FIRST) in stage.vault.slots)
    stage.layer.close_top()
    again = stage.open()
    stage.settle()
    assert again._text.text() == "Grey hoodie"


def test_words_about_one_target_never_come_up_over_another(stage: Stage) -> None:
    keep(stage, "Seen with a holdall")
    sheet = stage.open(SECOND)
    stage.settle()
    assert sheet._text.text() == ""
    assert sheet._draft.target == SECOND
    assert slot_of(FIRST) in stage.vault.slots


def test_words_typed_before_the_vault_answers_are_kept(stage: Stage) -> None:
    gate = threading.Event()
    keep(stage, "Earlier.")
    stage.tasks.run(gate.wait)
    sheet = stage.open()
    QTest.keyClicks(sheet._text, "quick words")
    gate.set()
    stage.settle()
    assert sheet._text.text() == "Earlier.\nquick words"


def test_the_text_is_still_there_after_the_place_was_picked_on_the_map(stage: Stage) -> None:
    sheet = stage.open()
    stage.settle()
    QTest.keyClicks(sheet._text, "Grey hoodie")
    sheet._pick_on_map()
    stage.settle()
    assert stage.places == ["map"]
    back = stage.open(lat=40.4, lon=-3.7)
    stage.settle()
    assert back._text.text() == "Grey hoodie"
    assert (back._draft.lat, back._draft.lon) == pytest.approx((40.4, -3.7))


def test_escape_in_the_middle_of_a_word_loses_nothing(stage: Stage) -> None:
    sheet = stage.open()
    stage.settle()
    QTest.keyClicks(sheet._text, "half a sent")
    stage.layer._dismiss()
    stage.settle()
    assert stage.vault.slots[slot_of(FIRST)]["text"] == "half a sent"


def test_a_slow_save_leaves_no_draft_that_would_be_saved_twice(stage: Stage) -> None:
    stage.vault.gate.clear()
    sheet = stage.open()
    stage.settle()
    QTest.keyClicks(sheet._text, "one sighting")
    sheet.save()
    sheet.save_draft()
    sheet.save()
    stage.vault.gate.set()
    stage.settle()
    stage.qtbot.waitUntil(lambda: bool(stage.toasts))
    assert len(stage.vault.added) == 1
    assert stage.vault.slots == {}


def test_a_deleted_text_is_a_deleted_draft(stage: Stage) -> None:
    keep(stage, "wrong")
    sheet = stage.open()
    stage.settle()
    sheet._text.set_text("")
    sheet.save_draft()
    stage.settle()
    assert stage.vault.slots == {}


def test_a_refused_save_keeps_the_text_and_says_why(stage: Stage) -> None:
    stage.vault.fault = BadInputError("the time cannot be", "Check the time.", "seen_at")
    sheet = stage.open()
    stage.settle()
    QTest.keyClicks(sheet._text, "one sighting")
    sheet.save()
    stage.settle()
    stage.qtbot.waitUntil(sheet._save.isEnabled)
    assert "Check the time." in sheet._error.text()
    sheet.save_draft()
    stage.settle()
    assert stage.vault.slots[slot_of(FIRST)]["text"] == "one sighting"


def test_another_target_takes_its_words_along(stage: Stage) -> None:
    sheet = stage.open()
    stage.settle()
    QTest.keyClicks(sheet._text, "Grey hoodie")
    sheet.save_draft()
    sheet._target_chosen(TargetRow(id=SECOND, name="Somebody Else"))
    sheet.save_draft()
    stage.settle()
    assert set(stage.vault.slots) == {slot_of(SECOND)}


def test_nothing_typed_is_not_saved(stage: Stage) -> None:
    sheet = stage.open()
    stage.settle()
    sheet.save()
    stage.settle()
    assert stage.vault.added == []
    assert sheet._error.text()


def test_throwing_away_forgets_the_draft(stage: Stage) -> None:
    keep(stage, "wrong")
    sheet = stage.open()
    stage.settle()
    sheet._throw_away()
    stage.settle()
    assert stage.vault.slots == {}


def test_what_the_disk_did_not_take_is_called_unconfirmed_and_tried_under_the_same_id(stage: Stage) -> None:
    stage.vault.fault = StorageFullError("The disk is full.")
    sheet = stage.open()
    stage.settle()
    QTest.keyClicks(sheet._text, "one sighting")
    for _ in range(2):
        sheet.save()
        stage.settle()
        stage.qtbot.waitUntil(sheet._save.isEnabled)
    assert sheet._error.text().startswith("Unconfirmed")
    stage.layer.close_top()
    stage.vault.slots.clear()  # not even a draft could be kept
    held = stage.unconfirmed.get(slot_of(FIRST))
    assert held is not None
    assert held.draft.text == "one sighting"
    again = stage.open()
    stage.settle()
    assert again._text.text() == "one sighting", "it stands in the memory of the window"
    stage.vault.fault = None
    again.save()
    stage.settle()
    stage.qtbot.waitUntil(lambda: bool(stage.toasts))
    assert len(set(stage.vault.tried)) == 1
    assert len(stage.vault.added) == 1
    assert len(stage.unconfirmed) == 0


def test_a_photo_is_tried_under_the_same_id_by_the_person_and_another_one_is_another_record(stage: Stage) -> None:
    stage.vault.fault = StorageFullError("The disk is full.")
    sheet = stage.open()
    stage.settle()
    sheet._kind.set_value("photo")
    sheet._kind_chosen("photo")
    for path in ("one.jpg", "one.jpg", "other.jpg"):
        sheet.set_photo(path)
        sheet.save()
        stage.settle()
        stage.qtbot.waitUntil(sheet._save.isEnabled)
    assert "Save it again" in sheet._error.text()
    first, second, other = stage.vault.tried
    assert first == second != other
    sheet._kind.set_value("note")
    sheet._kind_chosen("note")
    QTest.keyClicks(sheet._text, "a note")
    sheet.save()
    stage.settle()
    stage.qtbot.waitUntil(sheet._save.isEnabled)
    assert stage.vault.tried[-1] not in {first, other}
    assert "tried again by itself" in sheet._error.text()


def test_a_refusal_that_is_not_the_disk_s_is_not_called_unconfirmed(stage: Stage) -> None:
    stage.vault.fault = BadInputError("the time cannot be", "Check the time.", "seen_at")
    sheet = stage.open()
    stage.settle()
    QTest.keyClicks(sheet._text, "one sighting")
    sheet.save()
    stage.settle()
    stage.qtbot.waitUntil(sheet._save.isEnabled)
    assert len(stage.unconfirmed) == 0
