"""Lets the calling thread keep the store while another thread talks to the hub.

A store belongs to the thread that opened it. A program with a window has a lane of its own for it; a command has only
the thread that it runs on.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any, TypeVar

from sync.protocol.errors import Cancelled

T = TypeVar("T")
OnStorage = Callable[[Callable[[], Any]], Any]
_Call = tuple[Callable[[], Any], "Future[Any]"]


def keeping_store(work: Callable[[OnStorage], T]) -> T:
    """Run `work` on a thread of its own and return its result; what it hands to its argument is called here.

    When this thread is interrupted, the next call of `work` to the store raises Cancelled, and the interruption goes
    on from here once `work` has ended.
    """
    calls: SimpleQueue[_Call | None] = SimpleQueue()
    result: Future[T] = Future()
    closed = threading.Event()

    def on_storage(call: Callable[[], Any]) -> Any:
        if closed.is_set():
            raise Cancelled("The sync was stopped.", "What was sent or received stays so; the rest waits.")
        answer: Future[Any] = Future()
        calls.put((call, answer))
        return answer.result()

    def talk() -> None:
        try:
            result.set_result(work(on_storage))
        except BaseException as error:  # noqa: BLE001 - handed to the caller whole
            result.set_exception(error)
        finally:
            calls.put(None)

    thread = threading.Thread(target=talk, name="sync-session", daemon=True)
    thread.start()
    try:
        _serve(calls)
    except BaseException:
        closed.set()
        while (entry := calls.get()) is not None:
            entry[1].set_exception(Cancelled("The sync was stopped.", "What was sent or received stays so."))
        raise
    finally:
        thread.join()
    return result.result()


def _serve(calls: SimpleQueue[_Call | None]) -> None:
    while (entry := calls.get()) is not None:
        call, answer = entry
        try:
            answer.set_result(call())
        except Exception as error:  # noqa: BLE001 - the one who asked gets it
            answer.set_exception(error)
        except BaseException as error:
            answer.set_exception(error)
            raise
