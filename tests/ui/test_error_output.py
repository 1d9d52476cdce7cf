from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ui.error_output import harmless

NAME = "Marco INVENTADO"
WRITES = f"""
import logging, os, subprocess, sys
from PySide6.QtCore import qWarning, qCritical
from ui.error_output import ErrorOutput
output = ErrorOutput()
install = sys.argv[1] == "filtered"
if install:
    output.install()
qWarning({NAME!r})
qCritical({NAME!r})
logging.getLogger("PIL.Image").error({NAME!r})
logging.getLogger("ui.map").warning("map request failed: %s", "tile")
print({NAME!r}, file=sys.stderr)
os.write(2, b"[1:2:1129/190539.354678:ERROR:../../x/dbus/bus.cc:408] {NAME}\\n")
subprocess.run([sys.executable, "-c", "import sys; sys.stderr.write('{NAME} of a child\\\\n')"])
try:
    raise ValueError({NAME!r})
except ValueError:
    logging.getLogger("other").exception({NAME!r})
class Broken:
    def __del__(self):
        raise ValueError({NAME!r})
Broken()
print("calibar: ours", file=sys.stderr, flush=True)
if install:
    output.remove()
print("after", file=sys.stderr)
"""


def said(how: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", WRITES, how], capture_output=True, text=True, check=True, timeout=100, cwd=Path.cwd()
    )
    return done.stderr


def test_no_word_of_others_gets_through() -> None:
    lines = said("filtered").splitlines()
    assert NAME not in "\n".join(lines)
    assert "calibar: qt Warning default" in lines
    assert "calibar: qt Critical default" in lines
    assert "calibar: WARNING ui.map: map request failed: tile" in lines
    assert "calibar: chromium ERROR bus.cc:408" in lines
    assert "calibar: ours" in lines
    assert any(line.startswith("calibar: lines of other libraries left out: ") for line in lines)
    assert lines[-1] == "after"


def test_without_the_filter_the_words_are_there() -> None:
    """The test of the test."""
    assert said("plain").count(NAME) >= 6


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("[7:8:0101/000000.1:INFO:CONSOLE(12)] Marco", "calibar: chromium INFO CONSOLE:12"),
        ("[7:8:0101/000000.1:FATAL:a/b/c_d.cc:9] Marco", "calibar: chromium FATAL c_d.cc:9"),
        ("js: Marco", ""),
        ("Traceback (most recent call last):", ""),
        ("xcalibar: Marco", ""),
        ("[no level] Marco", ""),
    ],
)
def test_what_may_be_shown_of_a_line(line: str, shown: str) -> None:
    assert harmless(line) == shown


def test_a_line_is_not_endless() -> None:
    assert len(harmless("calibar: " + "x" * 10_000)) == 2_000
