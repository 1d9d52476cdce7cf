from pytestqt.qtbot import QtBot

from ui.screens.sightings.state import SPANS
from ui.screens.span_select import SpanSelect, span_word


def test_every_span_is_offered_under_a_name_of_its_own(qtbot: QtBot) -> None:
    select = SpanSelect()
    qtbot.addWidget(select)
    assert [select.itemData(row) for row in range(select.count())] == list(SPANS)
    assert len({span_word(span) for span in SPANS}) == len(SPANS)
    assert select.span() == "all"
    select.set_value("week")
    assert select.span() == "week"
