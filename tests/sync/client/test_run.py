import threading
from collections.abc import Callable
from typing import Any

import pytest

from sync.client.commands import Progress
from sync.client.run import run
from sync.protocol.errors import Cancelled, HubUnreachable
from sync.rehearsal import Agency, Laptop


def filled(agency: Agency) -> tuple[Laptop, str]:
    laptop = agency.laptop()
    stream = laptop.found("Expediente")
    laptop.replica.write_many(stream, "note", [{"text": f"{number}"} for number in range(50)])
    return laptop, stream


def test_the_report_counts_what_was_done(agency: Agency) -> None:
    laptop, stream = filled(agency)
    laptop.replica.add_blob(stream, b"photo")
    report = laptop.sync()
    assert (report.pushed, report.pulled, report.blobs_up, report.rejected) == (51, 0, 1, 0)
    assert report.bytes_up > 0
    reader = agency.laptop(officer=laptop.officer)
    assert reader.sync().pulled == 51


def test_progress_says_its_phases_in_order(agency: Agency) -> None:
    laptop, _ = filled(agency)
    said: list[Progress] = []
    run(laptop.replica, laptop.transport, laptop.device, progress=said.append)
    phases = list(dict.fromkeys(step.phase for step in said))
    assert phases == ["asking", "sending", "done"]


@pytest.mark.parametrize("after", range(0, 14, 2))
def test_a_run_that_is_stopped_at_any_step_loses_nothing(agency: Agency, after: int) -> None:
    laptop, stream = filled(agency)
    asked = 0

    def cancel() -> bool:
        nonlocal asked
        asked += 1
        return asked > after

    with pytest.raises(Cancelled):
        run(laptop.replica, laptop.transport, laptop.device, cancel=cancel)
    laptop.sync()
    assert len(laptop.replica.log(stream)) == 51
    assert laptop.replica.outbox() == []


def test_every_call_to_the_store_goes_over_its_lane_and_none_while_the_network_is_waited_for(agency: Agency) -> None:
    laptop, _ = filled(agency)
    lane = threading.Lock()
    calls = 0
    inner = laptop.transport

    class Watching:
        bytes_up = bytes_down = 0

        def ask(self, route: str, message: Any, reply: type[Any], *, precious: bool = False) -> Any:
            """Ask; the lane must be free meanwhile."""
            return inner.ask(route, message, reply, precious=precious)

    def on_storage(call: Callable[[], Any]) -> Any:
        nonlocal calls
        calls += 1
        assert lane.acquire(timeout=30)
        try:
            return call()
        finally:
            lane.release()

    run(laptop.replica, Watching(), laptop.device, on_storage=on_storage)
    assert calls > 5
    assert laptop.replica.outbox() == []


def test_an_error_of_the_network_goes_up_and_the_next_run_goes_on(agency: Agency) -> None:
    laptop, _ = filled(agency)
    agency.stop()
    with pytest.raises(HubUnreachable):
        laptop.sync()
    agency.start()
    assert laptop.sync().pushed == 51
