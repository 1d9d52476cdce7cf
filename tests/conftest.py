"""What every test stands on: no display, no home, no keyring of the person who runs them."""

from __future__ import annotations

import os
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]  # the package has no types

# Before the first import of Qt; a person who wants to see windows sets QT_QPA_PLATFORM=xcb.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Qt and Chromium would write shader caches and settings into the home directory.
_HOME = tempfile.TemporaryDirectory(prefix="calibar-tests-", ignore_cleanup_errors=True)
for _name, _folder in {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "appdata",
    "LOCALAPPDATA": "appdata",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "share",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_RUNTIME_DIR": "run",
}.items():
    _path = Path(_HOME.name, _folder)
    _path.mkdir(mode=0o700, exist_ok=True)
    os.environ[_name] = str(_path)
# Without a bus no test reaches the real keyring, and a missed seam fails at once instead of asking the person.
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
for _name in ("PYTHON_KEYRING_BACKEND", "HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy", "SSLKEYLOGFILE"):
    os.environ.pop(_name, None)
# Chromium refuses to run as root inside its sandbox; tests of an ordinary user keep it.
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")

# A busy machine is no fault of what is tried; the rest is as Hypothesis finds it here, or in CI.
settings.register_profile("busy", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")

WaitUntil = Callable[..., None]

# Tests of these files stay together in one worker: what they stand on takes long to make, or is there once.
TOGETHER = {
    "tests/faults/test_hostile_words.py": "web engine",
    "tests/faults/test_network_silence.py": "web engine",
    "tests/scenarios/test_a_whole_day.py": "day",
    "tests/ui/widgets/test_map_view.py": "web engine",
}

# What a night takes instead of the numbers of every run: `pytest --nightly`, or CALIBAR_NIGHTLY=1. Each number stands
# in a variable of its own, read by the tests that it is for; one that is set goes before the table.
NIGHTLY: dict[str, int] = {
    "CALIBAR_POWER_CUTS": 10,  # times the random disks of every run: row 1 of the test plan
    "CALIBAR_KILLS": 500,  # for each of the killed programs: row 2
    "CALIBAR_KILLED_STEPS": 200,  # in each step of an update: row 7
    "CALIBAR_CALL_FAULTS": 1_500,  # row 3
    "CALIBAR_FULL_DISKS": 300,  # row 4
    "CALIBAR_DAMAGES": 10_000,  # row 5
    "CALIBAR_PROGRAMS": 100_000,  # row 8
    "CALIBAR_CUTS": 20_000,  # row 9
    "CALIBAR_MODELS": 10_000,  # row 10
    "CALIBAR_FUZZ_S": 1_800,  # row 11
    "CALIBAR_FRAUDS": 3_000,  # row 19
    "CALIBAR_LOCKS": 200,  # row 16
    "CALIBAR_SOAK_S": 28_800,  # row 23
    "CALIBAR_STICK_SEEDS": 250,
}


def pytest_addoption(parser: pytest.Parser) -> None:
    """One option for the larger numbers of every row of the test plan."""
    parser.addoption("--nightly", action="store_true", help="the larger numbers of the test plan, without time limits")


class Scheduling(LoadScopeScheduling):  # type: ignore[misc]  # the package has no types
    """Gives each test to whoever is free, those that stay together to one. Marks of groups do nothing in pytest 9."""

    def _split_scope(self, nodeid: str) -> str:
        return TOGETHER.get(nodeid.partition("::")[0], nodeid)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Scheduling:
    """Say how tests are given to workers."""
    return Scheduling(config, log)


def pytest_configure(config: pytest.Config) -> None:
    """Set the numbers before any test is read."""
    if config.getoption("--nightly") or os.environ.get("CALIBAR_NIGHTLY") == "1":
        os.environ["CALIBAR_NIGHTLY"] = "1"
        for name, number in NIGHTLY.items():
            os.environ.setdefault(name, str(number))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Take the time limits away from a night."""
    if os.environ.get("CALIBAR_NIGHTLY") == "1":
        for item in items:
            item.add_marker(pytest.mark.timeout(0), append=False)


@pytest.fixture
def wait_until() -> WaitUntil:
    """Wait for a condition of another thread or process: `wait_until(lambda: path.exists(), timeout_s=5)`."""

    def wait(condition: Callable[[], bool], timeout_s: float = 10.0) -> None:
        deadline = time.monotonic() + timeout_s
        pause = threading.Event()
        while not condition():
            if time.monotonic() > deadline:
                pytest.fail(f"the condition did not come true within {timeout_s} s")
            pause.wait(0.01)

    return wait


@pytest.fixture(autouse=True)
def _unchanged_environment() -> Iterator[None]:
    """Hand the environment on as it was: in random order a leaked variable is a fault that comes and goes."""
    before = dict(os.environ)
    yield
    changed = {name for name in before.keys() | os.environ.keys() if before.get(name) != os.environ.get(name)}
    changed -= {"PYTEST_CURRENT_TEST"}
    for name in changed:
        if name in before:
            os.environ[name] = before[name]
        else:
            os.environ.pop(name)
