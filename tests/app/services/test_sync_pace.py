from app.services.sync_pace import Pace
from sync.client.commands import Progress


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_what_waits_is_the_total_of_sending() -> None:
    pace = Pace(40, lambda: 512)
    told = pace.progress(Progress("sending", 10, 0))
    assert (told.phase, told.done, told.total, told.bytes_done) == ("sending", 10, 40, 512)
    assert pace.progress(Progress("sending", 50, 0)).total == 50


def test_the_time_left_follows_the_rate_of_the_phase() -> None:
    clock = Clock()
    pace = Pace(0, now_s=clock)
    assert pace.progress(Progress("receiving", 0, 1000)).seconds_left is None
    clock.now += 0.5
    assert pace.progress(Progress("receiving", 100, 1000)).seconds_left is None
    clock.now += 1.5
    assert pace.progress(Progress("receiving", 200, 1000)).seconds_left == 8.0
    # Another phase has a rate of its own.
    assert pace.progress(Progress("blobs_down", 0, 10_000, 0, 4)).seconds_left is None
    clock.now += 2
    told = pace.progress(Progress("blobs_down", 5_000, 10_000, 2, 4))
    assert (told.phase, told.done, told.total, told.bytes_done, told.bytes_total) == ("files", 2, 4, 5_000, 10_000)
    assert told.seconds_left == 2.0


def test_the_end_has_nothing_left() -> None:
    clock = Clock()
    pace = Pace(10, now_s=clock)
    pace.progress(Progress("sending", 0, 0))
    clock.now += 3
    assert pace.progress(Progress("sending", 10, 0)).seconds_left == 0.0
    assert pace.progress(Progress("done", 0, 0)).phase == "done"
