from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.queries import Author, Dossier, Record
from app.domain.sightings import Sighting
from app.domain.targets import Target
from ui.printing import Printer, needs_permission, page_of
from ui.screens.target_editor.reason_sheet import ReasonSheet
from ui.tasks import Tasks
from ui.theme import install_appearance

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
TARGET = "a" * 32


def record(value: Any, record_id: str = TARGET) -> Any:
    return Record(
        id=record_id,
        kind="target",
        stream=f"dossier:{TARGET}",
        value=value,
        author=Author("1" * 32, "Invented"),
        created_at=NOW,
        changed_at=NOW,
    )


def dossier(handling: str = "H0") -> Dossier:
    trail = tuple(
        record(
            Sighting(target=TARGET, seen_at=NOW, text=f"invented {n}", place="Plaza", lat=40.0 + n / 100, lon=-3.7),
            f"{n:032x}",
        )
        for n in range(7)
    )
    return Dossier(
        target=record(Target(name="Invented Person", reference="1/2")),
        handling=handling,
        trail=trail,
        last_sighting=trail[0],
    )


@dataclass
class Context:
    """What the printer asks for, with a log that tells the order of things."""

    out: Path
    log: list[tuple[str, str, str, bool]] = field(default_factory=list)
    sheets: list[QWidget] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.tasks = Tasks()
        self.workspace = self.audit = self
        self.identity = type("Identity", (), {"officer_name": "Invented Officer", "device": "d" * 32})()

    def record(self, action: str, subject: str, reason: str) -> None:
        self.log.append((action, subject, reason, self.out.exists()))

    def count(self) -> int:
        return len(self.log)

    def open_sheet(self, sheet: QWidget) -> None:
        self.sheets.append(sheet)

    def show_toast(self, text: str) -> None:
        self.told.append(text)

    def report_error(self, error: Any, retry: Any = None) -> None:
        self.told.append(type(error).__name__)


@pytest.fixture
def context(qapp: QApplication, tmp_path: Path) -> Iterator[Context]:
    install_appearance(qapp, "dark")
    made = Context(tmp_path / "briefing.pdf")
    yield made
    made.tasks.close()


@pytest.fixture
def printer(context: Context, qtbot: QtBot) -> Iterator[Printer]:
    owner = QWidget()
    qtbot.addWidget(owner)
    yield Printer(cast("Any", context), owner)
    owner.hide()


@pytest.mark.parametrize(
    ("handling", "needed"), [("H0", False), ("H1", True), ("H0+H2", True), ("H1+H3", True), ("", True)]
)
def test_every_code_but_h0_asks_for_permission(handling: str, *, needed: bool) -> None:
    assert needs_permission([dossier(), dossier(handling)]) is needed


def test_a_page_has_several_sightings_and_a_map(context: Context) -> None:
    page = page_of(dossier())
    assert len(page.sightings) == 5
    assert "invented 0" in page.sightings[0]
    assert page.map_png.startswith(b"\x89PNG")
    assert page_of(Dossier(target=record(Target(name="X", reference="1/3")))).map_png == b""


def test_the_log_knows_of_a_print_before_the_file_is_there(context: Context, printer: Printer, qtbot: QtBot) -> None:
    printer.print_to(str(context.out), [dossier()], "dossier.print", TARGET)
    qtbot.waitUntil(lambda: bool(context.told))
    assert context.log == [("dossier.print", TARGET, "1 pages", False)]
    assert context.out.read_bytes().startswith(b"%PDF-")


def test_without_permission_nothing_is_asked_further(context: Context, printer: Printer) -> None:
    printer.ask([dossier("H1")], "dossier.print", TARGET)
    (sheet,) = context.sheets
    assert isinstance(sheet, ReasonSheet)
    assert "permission" in sheet.accessibleName()
    assert context.log == []
    printer.ask([], "dossier.print", TARGET)
    assert len(context.sheets) == 1


def test_the_permission_is_kept_in_the_log(context: Context, printer: Printer, qtbot: QtBot) -> None:
    printer.print_to(str(context.out), [dossier("H1")], "dossier.print", TARGET, "Insp. Invented, by phone")
    qtbot.waitUntil(lambda: bool(context.told))
    assert context.log[0][2] == "1 pages; permission: Insp. Invented, by phone"


def test_a_place_that_cannot_be_written_is_told(context: Context, printer: Printer, qtbot: QtBot) -> None:
    printer.print_to(str(context.out / "no" / "folder.pdf"), [dossier()], "dossier.print", TARGET)
    qtbot.waitUntil(lambda: context.told == ["CalibarError"])
