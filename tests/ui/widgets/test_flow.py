from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.flow import Flow


def box(width: int, height: int = 20) -> QWidget:
    made = QWidget()
    made.setFixedSize(width, height)
    return made


def laid_out(qtbot: QtBot, flow: Flow, width: int) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    host = QWidget(window)
    host.setLayout(flow)
    host.resize(width, 200)
    window.show()
    return window


def test_a_line_begins_anew_where_the_next_widget_has_no_room(qtbot: QtBot) -> None:
    boxes = [box(50), box(40), box(60)]
    host = laid_out(qtbot, Flow(*boxes, space_px=10), 110)
    assert host.isVisible()
    assert [(one.x(), one.y()) for one in boxes] == [(0, 0), (60, 0), (0, 30)]


def test_the_height_follows_the_width(qtbot: QtBot) -> None:
    boxes = [box(50), box(40, 30), box(60)]
    flow = Flow(*boxes, space_px=10)
    host = laid_out(qtbot, flow, 500)
    assert host.isVisible()
    assert flow.hasHeightForWidth()
    assert [flow.heightForWidth(width) for width in (500, 110, 60)] == [30, 60, 90]
    assert flow.sizeHint() == QSize(170, 30)
    assert flow.minimumSize() == QSize(60, 30)


def test_a_hidden_widget_takes_no_room(qtbot: QtBot) -> None:
    boxes = [box(50), box(40)]
    boxes[0].hide()
    host = laid_out(qtbot, Flow(*boxes), 110)
    assert host.isVisible()
    assert boxes[1].x() == 0


def test_items_can_be_taken_out(qtbot: QtBot) -> None:
    boxes = [box(50), box(40)]
    flow = Flow(*boxes)
    host = laid_out(qtbot, flow, 200)
    assert host.isVisible()
    assert flow.takeAt(5) is None
    assert flow.takeAt(0) is not None
    assert flow.count() == len(boxes) - 1
    assert flow.itemAt(1) is None
    assert flow.expandingDirections().value == 0
