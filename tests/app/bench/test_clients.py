from pathlib import Path

import pytest

from app.bench.clients import Client, forget_peak, peak_mb
from app.demo.laptops import Agency


def test_a_laptop_of_its_own_process_works_and_tells_when_it_cannot(agency: Agency, tmp_path: Path) -> None:
    agency.enrol("Invented", tmp_path / "laptop").program.lock()
    with Client(tmp_path / "laptop") as client:
        (target,) = client.ask("targets", 1)
        client.ask("files", 2, 1_000, [target])
        client.ask("sightings", 3, [target])
        seconds, report = client.ask("sync")
        assert seconds > 0
        assert (report.pushed, report.blobs_up) == (6, 2)
        assert client.ask("sealed_s", 1, 10) > 0
        assert client.ask("peak_mb") > 10
        with pytest.raises(RuntimeError, match="AttributeError"):
            client.ask("fly")


def test_the_peak_of_memory_is_that_since_it_was_forgotten() -> None:
    forget_peak()
    before = peak_mb()
    large = bytearray(60_000_000)
    assert peak_mb() >= before + 50
    del large
    forget_peak()
    assert peak_mb() < before + 50
