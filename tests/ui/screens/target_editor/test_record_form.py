from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.context import ScreenContext
from ui.screens.target_editor.record_form import RecordForm
from ui.theme import install_appearance
from ui.widgets.sheet import SheetLayer

TARGET = "0" * 32


@pytest.fixture
def layer(qtbot: QtBot, qapp: QApplication) -> SheetLayer:
    install_appearance(qapp, "dark")
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1366, 768)
    host.show()
    return SheetLayer(host)


def whole(form: RecordForm) -> bool:
    """Tell whether every editor is as high as a line of text with its edges; those pressed together were 10 to 25."""
    return all(editor.isVisible() and editor.height() >= 32 for editor in form._editors.values())


@pytest.mark.parametrize("kind", ["caution", "notice", "sighting", "target"])
def test_fields_of_a_long_form_keep_their_height(layer: SheetLayer, qtbot: QtBot, kind: str) -> None:
    form = RecordForm(cast("ScreenContext", SimpleNamespace()), kind, TARGET)
    layer.open(form)
    qtbot.waitUntil(lambda: whole(form))
    assert form.height() <= 768
    assert len(form._editors) >= 6


def test_a_form_grows_when_its_fields_come_after_it_was_opened(layer: SheetLayer, qtbot: QtBot) -> None:
    later: list[Any] = []
    tasks = SimpleNamespace(run=lambda _work, *, then, owner: later.append((then, owner)))
    form = RecordForm(cast("ScreenContext", SimpleNamespace(tasks=tasks)), "link", TARGET)
    layer.open(form)
    qtbot.waitUntil(form.isVisible)
    low = form.height()
    [(build, owner)] = later
    assert owner is form
    build({TARGET: "Rosalia Vidal"})
    qtbot.waitUntil(lambda: whole(form) and form.height() > low + 200)
    assert set(form._editors) >= {"subject", "object", "role"}
