import subprocess
import sys
from pathlib import Path

import pytest

from app.bench.reader import receive
from app.errors import CalibarError

# In a process of its own: to pass the peak of one that has run many tests takes gigabytes.
PEAKS = """
from app.bench.reader import peak_mb
before = peak_mb()
taken = bytearray(b"x") * int((before + 60) * 1024 * 1024)
print(before, peak_mb())
"""


def test_the_peak_grows_with_what_was_taken() -> None:
    # Begun by a small shell: the rusage of a child begins with the peak of the process that started it.
    command = ["/bin/sh", "-c", '"$0" -c "$1"; exit $?', sys.executable, PEAKS]
    told = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    before, held = map(float, told.split())
    assert before > 5
    assert held > before + 30


@pytest.mark.slow
def test_a_laptop_that_is_none_is_told_and_not_waited_for(tmp_path: Path) -> None:
    with pytest.raises(CalibarError, match="broke off"):
        receive(tmp_path / "nothing")
