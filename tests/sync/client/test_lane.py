import threading
from functools import partial
from typing import Any

import pytest

from sync.client.lane import OnStorage, keeping_store
from sync.protocol.errors import Cancelled


def test_the_store_is_used_by_the_thread_that_asked() -> None:
    seen: list[int] = []

    def work(on_storage: OnStorage) -> int:
        seen.append(threading.get_ident())
        seen.append(on_storage(threading.get_ident))
        return 7

    assert keeping_store(work) == 7
    assert seen[1] == threading.get_ident() != seen[0]


def test_calls_of_two_threads_are_served_one_after_the_other() -> None:
    order: list[str] = []

    def work(on_storage: OnStorage) -> None:
        other = threading.Thread(target=on_storage, args=(partial(order.append, "other"),))

        def first() -> None:
            other.start()
            order.append("first")

        on_storage(first)
        other.join()

    keeping_store(work)
    assert order == ["first", "other"]


def test_errors_reach_the_one_who_asked() -> None:
    def broken() -> Any:
        raise KeyError("no such row")

    def work(on_storage: OnStorage) -> str:
        with pytest.raises(KeyError):
            on_storage(broken)
        raise ValueError("of the work")

    with pytest.raises(ValueError, match="of the work"):
        keeping_store(work)


def test_an_interruption_stops_the_work_and_goes_on() -> None:
    told: list[BaseException] = []

    def interrupt() -> Any:
        raise KeyboardInterrupt

    def work(on_storage: OnStorage) -> None:
        for call in (interrupt, lambda: None):
            try:
                on_storage(call)
            except BaseException as error:  # noqa: BLE001 # to see what arrives
                told.append(error)

    with pytest.raises(KeyboardInterrupt):
        keeping_store(work)
    assert [type(error) for error in told] == [KeyboardInterrupt, Cancelled]
