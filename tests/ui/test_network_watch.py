import gc
import weakref

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtWidgets import QApplication

from ui.network_watch import NetworkWatch

Reach = QNetworkInformation.Reachability


@pytest.fixture
def news(qapp: QApplication) -> tuple[NetworkWatch, list[str]]:
    watch, heard = NetworkWatch(qapp), list[str]()
    watch.take_reach(Reach.Disconnected)
    watch.came_back.connect(lambda: heard.append("back"))
    return watch, heard


def test_a_line_that_comes_back_or_reaches_further_is_news(news: tuple[NetworkWatch, list[str]]) -> None:
    watch, heard = news
    watch.take_reach(Reach.Local)
    watch.take_reach(Reach.Online)
    assert heard == ["back", "back"]


def test_a_line_that_stays_or_shrinks_is_none(news: tuple[NetworkWatch, list[str]]) -> None:
    watch, heard = news
    watch.take_reach(Reach.Online)
    heard.clear()
    for reach in (Reach.Online, Reach.Site, Reach.Disconnected, Reach.Unknown, Reach.Disconnected):
        watch.take_reach(reach)
    assert heard == []
    watch.take_reach(Reach.Online)
    assert heard == ["back"]


def test_whether_it_is_paid_by_volume_has_an_answer(news: tuple[NetworkWatch, list[str]]) -> None:
    assert news[0].is_metered() in {True, False}


def test_the_system_keeps_no_watch_that_is_gone(qapp: QApplication) -> None:
    if not QNetworkInformation.loadDefaultBackend():
        pytest.skip("this system tells nothing of its network")
    parent = QObject(qapp)
    watch = NetworkWatch(parent)
    gone = weakref.ref(watch)
    gc.collect()
    assert gone() is watch
    shiboken6.delete(parent)
    del watch
    gc.collect()
    assert gone() is None
