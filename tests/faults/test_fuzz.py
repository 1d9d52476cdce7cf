"""Bytes of strangers, mutated without end: no reader fails in another way than by its refusal, takes 1 GB, or 2 s.

A few seconds for each reader in every run, and a minute for the six of the test plan beside the other tests in each
`.ci/run`: CALIBAR_FUZZ_S=60. CALIBAR_FUZZ_BLIND=1 goes without Atheris.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.timeout(0)]
SECONDS = int(os.environ.get("CALIBAR_FUZZ_S", "4"))
READERS = (
    "table",
    "notices",
    "track",
    "anything",
    "picture",
    "wire",
    "key_file",
    "bundle",
    "backup_zip",
    "tiles",
    "hub",
)
LEAST_TRIED = 100
# What a large program begins counts the memory of that one as its own peak; what a small shell begins does not.
_APART = ("/bin/sh", "-c", '"$@"; exit $?', "sh") if sys.platform != "win32" else ()


def fuzzed(target: str, folder: Path, *, blind: bool = False) -> tuple[int, int, str]:
    """Run one target; return its exit status, how many inputs it ate, and what it said."""
    script = Path(__file__).with_name("fuzz_drive.py")
    environment = {**os.environ, "CALIBAR_FUZZ_BLIND": "1"} if blind else dict(os.environ)
    done = subprocess.run(
        [*_APART, sys.executable, str(script), target, str(SECONDS), str(folder)],
        capture_output=True, text=True, errors="replace", timeout=SECONDS + 100, check=False, env=environment,
        cwd=script.parents[2],
    )  # fmt: skip
    said = done.stdout + done.stderr  # what Python raised stands in the one, what the engine counted in the other
    tried = re.search(r"stat::number_of_executed_units: +(\d+)", said)
    return done.returncode, int(tried[1]) if tried else 0, said[-6000:]


@pytest.mark.parametrize("target", READERS)
def test_a_reader_refuses_and_does_not_fail(target: str, tmp_path: Path) -> None:
    status, tried, said = fuzzed(target, tmp_path)
    assert status == 0, said
    assert tried >= LEAST_TRIED, said
    print(f"{target}: {tried} inputs")


@pytest.mark.parametrize("blind", [False, True])
def test_a_fault_is_found(tmp_path: Path, *, blind: bool) -> None:
    """The test of the test: something that breaks for one beginning among many."""
    status, _, said = fuzzed("control", tmp_path, blind=blind)
    assert status != 0
    assert "ZeroDivisionError" in said


def test_an_input_that_takes_too_long_is_found(tmp_path: Path) -> None:
    status, _, said = fuzzed("slow", tmp_path)
    assert status != 0
    assert "s for an input of" in said


def test_without_atheris_it_goes_on_blindly(tmp_path: Path) -> None:
    status, tried, said = fuzzed("key_file", tmp_path, blind=True)
    assert status == 0, said
    assert tried >= LEAST_TRIED
