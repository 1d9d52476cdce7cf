from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui.garbage import MIDDLE_EVERY, REST_S, Garbage


class Cycle:
    """Dead as soon as nobody knows it, and only a collector sees it."""

    def __init__(self) -> None:
        self.itself = self


class Stage:
    def __init__(self) -> None:
        self.now_s = 0.0
        self.rests = False
        self.garbage = Garbage(lambda: self.rests, now_s=lambda: self.now_s)


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    made = Stage()
    made.garbage.start()
    yield made
    made.garbage.stop()
    assert gc.isenabled()


def test_no_other_thread_collects_and_the_main_thread_does(stage: Stage) -> None:
    looks: list[int] = []

    def note(phase: str, _info: dict[str, int]) -> None:
        if phase == "start":
            looks.append(threading.get_ident())

    gc.callbacks.append(note)
    try:
        worker = threading.Thread(target=lambda: [[number] for number in range(200_000)])
        worker.start()
        worker.join()
        assert looks == [], "so many lists would have made any thread look"
        dead = weakref.ref(Cycle())
        assert dead() is not None
        stage.garbage.look()
        assert dead() is None
        assert set(looks) == {threading.get_ident()}
    finally:
        gc.callbacks.remove(note)


def test_everything_is_looked_at_only_at_rest_and_now_and_then(stage: Stage) -> None:
    assert [stage.garbage.look() for _ in range(MIDDLE_EVERY)] == [0] * (MIDDLE_EVERY - 1) + [1]
    stage.now_s = REST_S
    assert stage.garbage.look() == 0, "a lane works"
    stage.rests = True
    assert stage.garbage.look() == 2
    assert stage.garbage.look() == 0
    stage.now_s += REST_S
    assert stage.garbage.look() == 2
