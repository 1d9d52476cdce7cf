import random
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from sync.protocol.changes import Change
from sync.protocol.errors import HubUnreachable, InvalidChange
from sync.rehearsal import Agency, DirectWire, ExampleKinds, FaultyWire, Hands, staffed


def test_two_laptops_meet_at_the_hub(agency: Agency) -> None:
    one, other = agency.laptop("A"), agency.laptop("B")
    stream = one.found("Expediente")
    assert one.sync().pushed == 1
    agency.share(stream, other)
    assert other.sync().pulled == 1
    assert other.replica.log(stream) == one.replica.log(stream)


def test_a_stopped_hub_is_out_of_reach_and_comes_back(agency: Agency) -> None:
    laptop = agency.laptop()
    laptop.found("Expediente")
    agency.stop()
    with pytest.raises(HubUnreachable):
        laptop.sync()
    agency.start()
    assert laptop.sync().pushed == 1


def test_a_store_on_disk_is_there_after_reopening(agency: Agency, tmp_path: Path) -> None:
    laptop = agency.laptop(path=tmp_path / "laptop.sqlite")
    stream = laptop.found("Expediente")
    laptop.sync()
    laptop.reopen()
    assert len(laptop.replica.log(stream)) == 1


def test_a_store_in_memory_outlives_its_program_but_for_what_was_not_committed(agency: Agency) -> None:
    laptop = agency.laptop()
    stream = laptop.found("Expediente")
    laptop.replica._connection.execute("BEGIN")
    laptop.replica._connection.execute("DELETE FROM outbox")
    laptop.reopen()
    assert laptop.sync().pushed == 1
    assert len(laptop.replica.log(stream)) == 1


def test_a_quick_agency_is_a_copy_with_staff_in_one_thread(tmp_path: Path) -> None:
    staff = staffed(2)
    before = set(threading.enumerate())
    with (
        Agency(tmp_path / "one", is_quick=True, of=staff) as one,
        Agency(tmp_path / "other", is_quick=True, of=staff) as other,
    ):
        (first, device), (second, its_device) = staff.people
        writer, reader = one.laptop(officer=first, device=device), one.laptop(officer=second, device=its_device)
        stream = writer.found("Expediente")
        assert writer.sync().pushed == 1
        one.share(stream, reader)
        one.stop()
        with pytest.raises(HubUnreachable):
            reader.sync()
        one.start()
        assert reader.sync().pulled == 1
        assert one.admin.status().changes == 1 + other.admin.status().changes
        assert set(threading.enumerate()) == before


def test_accidents_come_from_the_seed(agency: Agency) -> None:
    def outcomes(seed: int) -> list[str]:
        wire = FaultyWire(DirectWire(agency), random.Random(seed), fault=0.7)
        seen = []
        for _ in range(40):
            try:
                seen.append(str(wire.post("/v1/none", b"", "").status))
            except HubUnreachable as error:
                seen.append(error.message)
        wire.close()
        return seen

    assert outcomes(4) == outcomes(4)
    assert len(set(outcomes(4))) == 3


def test_time_stands_until_it_is_moved() -> None:
    hands = Hands(5)
    hands.tick(1.5)
    assert hands.unix_us == 1_500_005


def test_the_example_kinds_refuse_what_nobody_reads(make_change: Callable[..., Change]) -> None:
    kinds = ExampleKinds()
    with pytest.raises(InvalidChange):
        kinds.validate(make_change(1, "create", {"text": "x" * 20_001}))
    stream = "dossier:" + (1).to_bytes(16, "big").hex()
    assert kinds.belongs(stream, make_change(1))
    assert not kinds.belongs(stream, make_change(2))
    assert kinds.belongs(stream, make_change(2, kind="note"))
