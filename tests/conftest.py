"""What every test stands on: no display, no home, no keyring of the person who runs them."""

from __future__ import annotations

import os
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

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

WaitUntil = Callable[..., None]


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
