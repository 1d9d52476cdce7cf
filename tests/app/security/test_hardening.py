import json
import subprocess
import sys

import pytest

from app.security.hardening import scrub

HOSTILE = {
    "QTWEBENGINE_REMOTE_DEBUGGING": "9346",
    "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox",
    "SSLKEYLOGFILE": "/tmp/keys",
    "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    "KEYRING_PROPERTY_PREFERRED_COLLECTION": "session",
    "https_proxy": "http://127.0.0.1:1",
    "HTTP_PROXY": "http://127.0.0.1:1",
    "All_Proxy": "socks5://127.0.0.1:1",
    "REQUESTS_CA_BUNDLE": "/tmp/ca",
    "SSL_CERT_FILE": "/tmp/ca",
}
HARMLESS = {"PATH": "/usr/bin", "LANG": "es_ES.UTF-8", "QT_QPA_PLATFORM": "offscreen", "MY_HTTP_PROXY": "x"}

CHILD = """
import json, os, sys
from app.security.hardening import harden_process
report = harden_process()
import resource
seen = [n for n in json.loads(sys.argv[1]) if n in os.environ]
print(json.dumps({"removed": report.removed, "warnings": report.warnings, "core": report.core_dumps_off,
                  "dumpable": report.not_dumpable, "left": seen, "limits": resource.getrlimit(resource.RLIMIT_CORE),
                  "mem_owner": os.stat("/proc/self/mem").st_uid, "pid": os.getpid()}), flush=True)
sys.stdin.read()
"""


def test_what_could_steer_is_removed_and_the_rest_stays() -> None:
    variables = {**HOSTILE, **HARMLESS}
    assert set(scrub(variables)) == set(HOSTILE)
    assert variables == HARMLESS
    assert scrub(variables) == ()


def test_what_must_stay_can_be_named() -> None:
    variables = dict(HOSTILE)
    scrub(variables, keep=("QTWEBENGINE_CHROMIUM_FLAGS",))
    assert list(variables) == ["QTWEBENGINE_CHROMIUM_FLAGS"]


@pytest.mark.skipif(sys.platform != "linux", reason="core dumps and prctl as Linux has them")
def test_a_hardened_process_cannot_be_looked_into() -> None:
    import os

    environment = {**os.environ, **HOSTILE, "LD_AUDIT": ""}
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, json.dumps(list(HOSTILE))],
        env={**environment, "PYTHONINSPECT": ""},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    found = json.loads(child.stdout.readline())
    # The kernel gives the /proc files of a process that is not dumpable to root: proc(5).
    owner = os.stat(f"/proc/{found['pid']}/environ").st_uid  # noqa: PTH116 - one number
    child.communicate("")
    assert set(HOSTILE) <= set(found["removed"])
    assert found["left"] == []
    assert found["limits"] == [0, 0]
    assert found["core"]
    assert found["dumpable"]
    assert owner == 0


@pytest.mark.skipif(sys.platform != "linux", reason="LD_AUDIT is of glibc")
def test_code_that_came_before_us_is_warned_of() -> None:
    import os

    child = subprocess.run(
        [sys.executable, "-c", CHILD, "[]"],
        env={**os.environ, "PYTHONSTARTUP": "/tmp/none"},
        input="",
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(child.stdout)["warnings"] == ["PYTHONSTARTUP"]
