"""Runs services off the main thread: one storage lane, one network lane, and one way back.

Each lane is one thread, so a lane's tasks never overlap and the database connection stays on the thread that opened
it. No QObject is owned by a worker; a result comes back through one long-lived object on the main thread.
"""

from __future__ import annotations

import queue
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Literal, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from app.errors import CalibarError

T = TypeVar("T")
Lane = Literal["storage", "network"]


class Task:
    """One call on its way. `forget()` drops its result; work that has begun still ends."""

    def __init__(self, owner: QObject | None) -> None:
        self._owner = owner
        self.forgotten = False

    def forget(self) -> None:
        """Drop the result: nobody waits for it any more."""
        self.forgotten = True

    @property
    def wanted(self) -> bool:
        """Return whether somebody still waits for the result."""
        return not self.forgotten and (self._owner is None or shiboken6.isValid(self._owner))


class Tasks(QObject):
    """The two lanes. Lives as long as the program; every callback runs on the thread that made it.

    `busy_changed(lane, waiting)` tells how many tasks a lane has, the running one included.
    """

    busy_changed = Signal(str, int)
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[Lane, ThreadPoolExecutor] = {
            "storage": ThreadPoolExecutor(1, thread_name_prefix="storage"),
            "network": ThreadPoolExecutor(1, thread_name_prefix="network"),
        }
        self._waiting: dict[Lane, int] = {"storage": 0, "network": 0}
        self._latest: dict[tuple[int, str], Task] = {}
        self._mail: queue.SimpleQueue[Callable[[], object]] = queue.SimpleQueue()
        self._open = True
        self.unheard: Callable[[CalibarError], object] | None = None
        """Who is told of an error for which a task named nobody; without one it is raised on the main thread."""
        self._arrived.connect(self._read_mail, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[..., T],
        *args: Any,
        lane: Lane = "storage",
        then: Callable[[T], object] | None = None,
        failed: Callable[[CalibarError], object] | None = None,
        always: Callable[[], object] | None = None,
        owner: QObject | None = None,
        replaces: str = "",
    ) -> Task:
        """Call `work(*args)` on a lane; then `then(result)` or `failed(error)`, and `always()`, on the main thread.

        Nothing is called when `owner` is gone by then. With `replaces`, an earlier task of the same owner under the
        same name is forgotten: only the newest answer counts. A fault that is no CalibarError is raised again on the
        main thread. Keyword arguments travel in a `functools.partial`.
        """
        task = Task(owner)
        if not self._open:
            return task
        if replaces:
            key = (id(owner), replaces)
            earlier = self._latest.get(key)
            if earlier is not None:
                earlier.forget()
            self._latest[key] = task
        self._count(lane, 1)

        def call() -> T:
            if task.forgotten:
                raise _Forgotten
            return work(*args)

        def ended(future: Future[T]) -> None:
            def deliver() -> None:
                self._count(lane, -1)
                if replaces and self._latest.get((id(owner), replaces)) is task:
                    del self._latest[id(owner), replaces]
                if not future.cancelled():
                    _deliver(task, future, then, failed or self.unheard, always)

            self._mail.put(deliver)
            if self._open:
                self._arrived.emit()

        self._lanes[lane].submit(call).add_done_callback(ended)
        return task

    def on_storage(self, work: Callable[[], T]) -> T:
        """Call `work` on the storage lane and wait for it: for code that runs on the network lane, and only there."""
        return self._lanes["storage"].submit(work).result()

    def report(self, listener: Callable[[T], object], owner: QObject | None = None) -> Callable[[T], None]:
        """Return a function that any lane may call; each value reaches `listener` on the main thread, in order."""
        task = Task(owner)

        def send(value: T) -> None:
            self._mail.put(lambda: listener(value) if task.wanted else None)
            if self._open:
                self._arrived.emit()

        return send

    @property
    def is_open(self) -> bool:
        """Return whether more is taken."""
        return self._open

    def waiting(self, lane: Lane) -> int:
        """Return how many tasks a lane has, the running one included."""
        return self._waiting[lane]

    def is_at_rest(self) -> bool:
        """Return whether no lane has anything to do."""
        return not any(self._waiting.values())

    def close(self) -> None:
        """Let the running tasks end, drop those that wait, and take no more."""
        self._open = False
        for executor in (self._lanes["network"], self._lanes["storage"]):
            executor.shutdown(wait=True, cancel_futures=True)

    def _count(self, lane: Lane, step: int) -> None:
        self._waiting[lane] += step
        self.busy_changed.emit(lane, self._waiting[lane])

    def _read_mail(self) -> None:
        # One letter per signal: an exception in one callback must not keep the next from being delivered.
        try:
            deliver = self._mail.get_nowait()
        except queue.Empty:
            return
        deliver()


class _Forgotten(Exception):  # noqa: N818 - it is no error: the caller lost interest before the work began
    pass


def _deliver(
    task: Task,
    future: Future[T],
    then: Callable[[T], object] | None,
    failed: Callable[[CalibarError], object] | None,
    always: Callable[[], object] | None,
) -> None:
    fault = future.exception()
    if isinstance(fault, _Forgotten):
        return
    if fault is not None and not isinstance(fault, CalibarError):
        if task.wanted and always is not None:
            always()
        raise fault
    if not task.wanted:
        return
    if isinstance(fault, CalibarError):
        if failed is None:
            if always is not None:
                always()
            raise fault
        failed(fault)
    elif then is not None:
        then(future.result())
    if always is not None:
        always()
