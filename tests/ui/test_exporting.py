from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.errors import CalibarError
from app.services.exports import EXPORT_FORMATS, Exported, Withheld
from ui.exporting import Exporter, ExportSheet
from ui.tasks import Tasks
from ui.theme import install_appearance

TARGET = "a" * 32


class Exports:
    """Stands for the service: what was asked of it."""

    def __init__(self) -> None:
        self.planned: list[str] = []
        self.written: list[tuple[Any, ...]] = []

    def plan(self, format_name: str, _target: str) -> tuple[Exported, bytes]:
        self.planned.append(format_name)
        return Exported(format_name, 3, (Withheld("b" * 32, "H2"),), 0), b""

    def write(self, out: Path, format_name: str, target: str, *, reason: str, permission: str) -> Exported:
        self.written.append((out.name, format_name, target, reason, permission))
        if not out.parent.exists():
            raise CalibarError("The file cannot be written.", "Choose another place.")
        return Exported(format_name, 3, (), 17, str(out))


class Context:
    """What the exporter asks for."""

    def __init__(self) -> None:
        self.tasks = Tasks()
        self.workspace = self
        self.exports = Exports()
        self.sheets: list[ExportSheet] = []
        self.told: list[str] = []
        self.errors: list[CalibarError] = []

    def open_sheet(self, sheet: ExportSheet) -> None:
        self.sheets.append(sheet)

    def show_toast(self, text: str) -> None:
        self.told.append(text)

    def report_error(self, error: CalibarError) -> None:
        self.errors.append(error)


@pytest.fixture
def context(qapp: QApplication) -> Iterator[Context]:
    install_appearance(qapp, "light")
    made = Context()
    yield made
    made.tasks.close()


def test_the_sheet_tells_what_leaves_and_what_stays_for_each_format(qtbot: QtBot, context: Context) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    Exporter(cast("Any", context), owner).ask(TARGET, "Invented Person")
    sheet = context.sheets[0]
    qtbot.addWidget(sheet)
    qtbot.waitUntil(lambda: "3" in sheet.plan_words() and "1" in sheet.plan_words())
    assert {sheet.format.itemData(row) for row in range(sheet.format.count())} == set(EXPORT_FORMATS)
    sheet.format_chosen.emit("csv")
    qtbot.waitUntil(lambda: context.exports.planned == ["geojson", "csv"])


def test_nothing_leaves_without_a_reason(qtbot: QtBot, context: Context) -> None:
    sheet = ExportSheet("Invented Person")
    qtbot.addWidget(sheet)
    given: list[tuple[str, ...]] = []
    sheet.given.connect(lambda *words: given.append(words))
    sheet.reason.setText("   ")
    sheet.accept()
    assert given == []
    sheet.reason.setText("liaison")
    sheet.permission.setText("NCB Ejemplo")
    sheet.accept()
    assert given == [("geojson", "liaison", "NCB Ejemplo")]


def test_the_officer_is_told_what_was_written_or_why_not(qtbot: QtBot, context: Context, tmp_path: Path) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    exporter = Exporter(cast("Any", context), owner)
    exporter.write_to(str(tmp_path / "out.csv"), TARGET, "csv", "liaison")
    qtbot.waitUntil(lambda: bool(context.told))
    assert "17" in context.told[0]
    exporter.write_to(str(tmp_path / "nowhere" / "out.csv"), TARGET, "csv", "liaison")
    qtbot.waitUntil(lambda: bool(context.errors))
    assert len(context.told) == 1
