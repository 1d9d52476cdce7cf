"""The pair of Python and PySide6 that we ship keeps the references of True, False and None.

PySide6 6.12.0 on Python 3.11 gives one back too many on each emit and setter, and the process aborts after some
thousand calls. Short tests pass all the same, so this one makes the calls of a long day in a process of its own.
"""

import subprocess
import sys

import pytest

LONG_DAY = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QPushButton

class Source(QObject):
    changed = Signal(bool)

application = QApplication([])
source = Source()
seen = []
source.changed.connect(seen.append)
for number in range(5_000):
    source.changed.emit(number % 2 == 0)
button = QPushButton()
button.setCheckable(True)
for number in range(20_000):
    button.setEnabled(number % 2 == 0)
    button.setChecked(number % 2 == 1)
for _ in range(1_000):
    application.processEvents()
    source.changed.connect(seen.clear)
    source.changed.disconnect(seen.clear)
assert len(seen) == 5_000, len(seen)
print("whole")
"""


@pytest.mark.timeout(120)
def test_a_long_day_of_emits_and_setters_ends_well() -> None:
    done = subprocess.run([sys.executable, "-c", LONG_DAY], capture_output=True, text=True, timeout=110, check=False)
    assert (done.returncode, done.stdout.strip(), done.stderr.strip()) == (0, "whole", "")
