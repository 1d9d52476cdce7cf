"""As an ordinary user the map is drawn inside Chromium's sandbox: read from the kernel, not from what we asked for."""

from __future__ import annotations

import json
import os
import pwd
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
IS_ROOT = sys.platform == "linux" and os.geteuid() == 0
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(300),  # starts of the whole program on a busy machine
    pytest.mark.skipif(sys.platform != "linux", reason="reads /proc"),
    pytest.mark.skipif(IS_ROOT and shutil.which("setpriv") is None, reason="root needs setpriv here"),
]
# Shows the real map page, then reads what the kernel says of every process that came from this one.
SCRIPT = """
import json, os, sys, time
from app.services.hardening import harden
report = harden()
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QEventLoop
from app.security.relaunch import descendants
from app.services.maps import PointSet
from ui.main import make_application
from ui.theme import install_appearance
from ui.widgets.map_view import MapView

application = make_application()
install_appearance(application, "dark")
view = MapView()
view.resize(600, 400)
view.set_points(PointSet.of([(40.4, -3.7, 0, 0)]))
painted = []
view.painted.connect(lambda: painted.append(True))
view.show()
deadline = time.monotonic() + 60
while not painted and time.monotonic() < deadline:
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
helpers = []
for number in descendants():
    status = dict(
        line.split(":\\t", 1) for line in Path(f"/proc/{number}/status").read_text().splitlines() if ":\\t" in line
    )
    # Chromium writes over its own arguments, with blanks between them.
    words = Path(f"/proc/{number}/cmdline").read_bytes().decode().replace("\\0", " ").split()
    helpers.append({
        "kind": next((word[7:] for word in words if word.startswith("--type=")), ""),
        "no_sandbox": "--no-sandbox" in words,
        "seccomp": status["Seccomp"].strip(),
    })
os.write(1, json.dumps({
    "user": os.getuid(), "painted": bool(painted), "helpers": helpers, "core_dumps_off": report.core_dumps_off,
    "not_dumpable": report.not_dumpable, "switches": os.environ["QTWEBENGINE_CHROMIUM_FLAGS"],
}).encode() + b"\\n")
os._exit(0)
"""


def told(tmp_path: Path, *, as_root: bool) -> dict[str, Any]:
    """Run the script, as nobody when this is root, and return what it found."""
    home = tmp_path / "home"
    home.mkdir()
    command = [sys.executable, "-c", SCRIPT]
    if IS_ROOT and not as_root:
        nobody = pwd.getpwnam("nobody")
        os.chown(home, nobody.pw_uid, nobody.pw_gid)
        command = ["setpriv", f"--reuid={nobody.pw_uid}", f"--regid={nobody.pw_gid}", "--clear-groups", *command]
    for folder in (tmp_path, *tmp_path.parents):
        if folder.owner() == "root" and folder.is_relative_to("/tmp") and folder != Path("/tmp"):
            folder.chmod(0o755)
    environment = {
        "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1", "QTWEBENGINE_DISABLE_SANDBOX": "1",
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    }  # fmt: skip
    done = subprocess.run(command, env=environment, cwd=home, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert found["painted"], done.stderr[-2000:]
    return found


def renderers(found: dict[str, Any]) -> list[dict[str, Any]]:
    return [one for one in found["helpers"] if one["kind"] == "renderer"]


def test_the_map_of_an_ordinary_user_is_drawn_in_a_sandbox(tmp_path: Path) -> None:
    found = told(tmp_path, as_root=False)
    assert found["user"] != 0
    assert (found["core_dumps_off"], found["not_dumpable"]) == (True, True)
    assert renderers(found), found["helpers"]
    for one in renderers(found):
        assert one["seccomp"] == "2", "2 is a filter, proc(5)"
    assert not any(one["no_sandbox"] for one in found["helpers"]), "also where the environment asks for it"
    assert "--no-sandbox" not in found["switches"]


@pytest.mark.skipif(not IS_ROOT, reason="only root has no sandbox")
def test_root_has_none_so_the_look_can_tell_the_difference(tmp_path: Path) -> None:
    found = told(tmp_path, as_root=True)
    assert renderers(found), found["helpers"]
    assert all(one["no_sandbox"] for one in renderers(found))
    assert all(one["seccomp"] == "0" for one in renderers(found))
