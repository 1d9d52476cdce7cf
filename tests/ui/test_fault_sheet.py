from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.fault_sheet import FaultSheet
from ui.theme import install_appearance
from ui.widgets.fields import TextArea
from ui.widgets.sheet import SheetLayer


def test_it_says_what_is_safe_and_copies_the_details(qapp: QApplication, qtbot: QtBot) -> None:
    install_appearance(qapp, "dark")
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1100, 700)
    layer = SheetLayer(host)
    sheet = FaultSheet("calibar fault ValueError")
    host.show()
    layer.open(sheet)
    assert "safe" in sheet.accessibleName()
    assert sheet.findChildren(TextArea)[0].toPlainText() == "calibar fault ValueError"
    copy, go_on = sheet.findChildren(QPushButton)[-2:]
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "calibar fault ValueError"
    QApplication.clipboard().clear()
    QTest.mouseClick(go_on, Qt.MouseButton.LeftButton)
    assert not layer.is_open()
