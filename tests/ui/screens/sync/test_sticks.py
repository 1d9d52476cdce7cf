"""USB sticks on the sync screen, over real vaults: asked, planned, applied, told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.bundles import HUB, BundleLot, BundlePlan, BundleRecipient, BundleReport
from app.domain.queries import Changes, SyncProgress
from app.errors import BadInputError, CalibarError
from ui.screens.sync.sticks import StickExportSheet, StickPlanSheet, Sticks
from ui.tasks import Tasks
from ui.theme import install_appearance
from ui.widgets.text import Text

NOW = datetime(2026, 11, 23, 20, 46, tzinfo=UTC)
LAPTOP = "a" * 32
PLAN = BundlePlan(
    path="stick.calibar",
    from_hub=False,
    sender="Sgt. B. Invented",
    number=3,
    made_at=NOW,
    lots=(
        BundleLot(stream="dossier:1", title="Marco INVENTADO", changes=2, fresh=2, blobs=1, blob_bytes=2_000_000),
        BundleLot(stream="dossier:2", title="", changes=4, fresh=4, readable=False),
    ),
)


@dataclass
class Bundles:
    """The service, as far as the window asks it."""

    done: list[Any] = field(default_factory=list)

    def recipients(self) -> list[BundleRecipient]:
        return [
            BundleRecipient(id=HUB, name="Invented agency"),
            BundleRecipient(id=LAPTOP, name="Sgt. B. Invented", unit="Unit"),
            BundleRecipient(id="b" * 32, name="C. Invented", ready=False),
        ]

    def waiting(self) -> tuple[int, int, int]:
        return 3, 1, 2

    def export(
        self, path: Path, to: list[str], on_storage: Any, progress: Any, cancel: Any, *, photos: bool
    ) -> BundleReport:
        progress(SyncProgress(phase="sending", done=1, total=3))
        self.done.append((path.name, to, photos, on_storage(lambda: "on storage"), cancel()))
        return BundleReport(pushed=3, bytes_up=12_345, file=str(path))

    def look(self, path: Path, _on_storage: Any) -> BundlePlan:
        if path.name == "bad":
            raise BadInputError("The file is cut short.", "Copy it again.")
        return PLAN

    def take(self, path: Path, _on_storage: Any, _progress: Any, _cancel: Any) -> tuple[BundleReport, Changes]:
        self.done.append(path.name)
        return BundleReport(carried=6, shown=2, blobs_down=1), Changes(targets=frozenset({"1" * 32}))


class Context:
    """What the sticks ask for."""

    def __init__(self) -> None:
        self.tasks = Tasks()
        self.workspace = self
        self.bundles = Bundles()
        self.sheets: list[Any] = []
        self.errors: list[CalibarError] = []
        self.announced: list[Changes] = []

    def open_sheet(self, sheet: Any) -> None:
        self.sheets.append(sheet)

    def report_error(self, error: CalibarError) -> None:
        self.errors.append(error)

    def announce(self, changes: Changes) -> None:
        self.announced.append(changes)


@pytest.fixture
def context(qapp: QApplication) -> Iterator[Context]:
    install_appearance(qapp, "light")
    made = Context()
    yield made
    made.tasks.close()


@pytest.fixture
def sticks(context: Context, qtbot: QtBot) -> Sticks:
    owner = QWidget()
    qtbot.addWidget(owner)
    return Sticks(cast("Any", context), owner)


def words(sheet: QWidget) -> str:
    return " | ".join(text.text() for text in sheet.findChildren(Text))


def test_headquarters_is_always_named_and_laptops_only_when_they_can_open_it(
    sticks: Sticks, context: Context, qtbot: QtBot
) -> None:
    sticks.ask_export()
    qtbot.waitUntil(lambda: bool(context.sheets), timeout=3000)
    sheet: StickExportSheet = context.sheets[0]
    qtbot.addWidget(sheet)
    assert [(box.isChecked(), box.isEnabled()) for box in sheet.boxes.values()] == [
        (True, False),
        (False, True),
        (False, False),
    ]
    sheet.boxes[LAPTOP].setChecked(True)
    given: list[Any] = []
    sheet.given.connect(lambda *what: given.append(what))
    sheet.given.disconnect(sticks._ask_place)
    sheet.accept()
    assert given == [([HUB, LAPTOP], True)]


def test_an_export_runs_on_the_network_lane_and_is_told(sticks: Sticks, context: Context, qtbot: QtBot) -> None:
    steps: list[Any] = []
    sticks.progressed.connect(steps.append)
    with qtbot.waitSignal(sticks.ended, timeout=3000) as ended:
        sticks.export_to("/media/stick.calibar", [HUB], photos=False)
        assert sticks.is_running
        sticks.export_to("/media/other.calibar", [HUB])  # one at a time
    assert context.bundles.done == [("stick.calibar", [HUB], False, "on storage", False)]
    assert "stick.calibar" in ended.args[0]
    assert [step.done for step in steps] == [1]
    assert not sticks.is_running


def test_the_plan_is_shown_before_anything_is_applied(sticks: Sticks, context: Context, qtbot: QtBot) -> None:
    sticks.look_at("/media/stick.calibar")
    qtbot.waitUntil(lambda: bool(context.sheets), timeout=3000)
    sheet: StickPlanSheet = context.sheets[0]
    qtbot.addWidget(sheet)
    shown = words(sheet)
    assert "Sgt. B. Invented" in shown
    assert "Marco INVENTADO" in shown
    assert "not yours" in shown
    assert context.bundles.done == []
    with qtbot.waitSignal(sticks.ended, timeout=3000) as ended:
        sheet.accept()
    assert context.bundles.done == ["stick.calibar"]
    assert "6" in ended.args[0]
    assert len(context.announced) == 1


def test_a_bad_file_is_reported_and_opens_no_plan(sticks: Sticks, context: Context, qtbot: QtBot) -> None:
    sticks.look_at("/media/bad")
    qtbot.waitUntil(lambda: bool(context.errors), timeout=3000)
    assert context.sheets == []
    assert context.errors[0].message == "The file is cut short."


def test_a_failure_ends_the_run_and_is_reported(sticks: Sticks, context: Context, qtbot: QtBot) -> None:
    class Failing(Bundles):
        def take(self, path: Path, *_: Any) -> Any:
            raise BadInputError("The file is cut short.", "Copy it again.", path.name)

    context.bundles = Failing()
    with qtbot.waitSignal(sticks.ended, timeout=3000) as ended:
        sticks.take("x")
    assert ended.args == [""]
    assert len(context.errors) == 1
    assert not sticks.is_running


def test_a_file_of_headquarters_is_said_to_be_theirs(qapp: QApplication, qtbot: QtBot) -> None:
    install_appearance(qapp, "dark")

    def told(plan: BundlePlan) -> str:
        sheet = StickPlanSheet(plan)
        qtbot.addWidget(sheet)
        return " ".join(text.text() for text in sheet.findChildren(Text))

    assert "From Sgt. B. Invented, written" in told(PLAN)
    theirs = told(msgspec.structs.replace(PLAN, from_hub=True, sender=HUB))
    assert "From headquarters, written" in theirs
    assert "hub" not in theirs
