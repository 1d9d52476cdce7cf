import subprocess
import sys
from pathlib import Path

import pytest

from app.bench.clients import Client
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


# A new process: in a long one the allocator may hand out pages that it holds already, and the peak stays.
PEAKS = """
from app.bench.clients import forget_peak, peak_mb
forget_peak()
before = peak_mb()
large = bytearray(60_000_000)
held = peak_mb()
del large
forget_peak()
print(before, held, peak_mb())
"""


def test_the_peak_of_memory_is_that_since_it_was_forgotten() -> None:
    # Begun by a small shell: Linux lets a child's peak begin with that of the process that started it.
    command = ["/bin/sh", "-c", '"$0" -c "$1"; exit $?', sys.executable, PEAKS]
    told = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    before, held, forgotten = map(float, told.split())
    assert before > 5
    assert held >= before + 50
    if Path("/proc/self/clear_refs").exists():
        assert forgotten < before + 50
    else:
        assert forgotten >= held
