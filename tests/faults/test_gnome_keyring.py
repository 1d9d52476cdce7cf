"""The real keyring of a Linux desktop, on a private bus: what the vault keeps there, and each way it can fail."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

TOOLS = ("dbus-run-session", "gnome-keyring-daemon")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or bool(MISSING), reason=f"not on this machine: {', '.join(MISSING) or 'Linux'}"
)

COMMON = """
import json, os, signal, subprocess, sys, time
from pathlib import Path
from app.clock import ManualClock
from app.errors import CalibarError
from app.paths import ProfilePaths
from app.security.keyring_backend import OsKeyring
from app.security.stretching import Argon2Cost, StretchPolicy
from app.security.vault import Vault

phrase = "candado mueve nubes"
home = Path(os.environ["HOME"])
least = Argon2Cost(16, 1, 2)
policy = StretchPolicy(least, least, least, Argon2Cost(64, 2, 2), shortest_s=0.0, longest_s=60.0)
clock = ManualClock()
seen = {}

def daemon(password):
    flags = ["--unlock"] if password is not None else ["--start"]
    subprocess.run(
        ["gnome-keyring-daemon", *flags, "--components=secrets", f"--control-directory={home}/control"],
        input=password or "", text=True, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )

def daemon_pid():
    import secretstorage
    from jeepney import DBusAddress, new_method_call
    bus = secretstorage.dbus_init()
    address = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    call = new_method_call(address, "GetConnectionUnixProcessID", "s", ("org.freedesktop.secrets",))
    answer = bus.send_and_get_reply(call).body[0]
    bus.close()
    return answer if isinstance(answer, int) else None  # an error text: nobody owns the name

def end_daemon(number):
    ended = set()
    deadline = time.monotonic() + 20
    while (pid := daemon_pid()) is not None and time.monotonic() < deadline:
        if pid not in ended:
            os.kill(pid, number)
            ended.add(pid)

def lock():
    import secretstorage
    bus = secretstorage.dbus_init()
    secretstorage.get_default_collection(bus).lock()
    bus.close()

def vault():
    return Vault(ProfilePaths.at(home / "profile"), clock=clock, secret_store=OsKeyring(limit_s=20.0),
                 stretching=policy)

def outcome(work):
    try:
        work()
    except CalibarError as error:
        return error.code
    return "done"
"""

KEPT = """
daemon("the login password")
made = vault().create(phrase)
seen["same"] = vault().unlock(phrase).keys == made.keys
stored = OsKeyring().get(made.vault_id)
seen["length"] = len(stored)
files = b"".join(p.read_bytes() for p in home.rglob("*") if p.is_file())
seen["in the open"] = stored in files or stored.hex().encode() in files
OsKeyring().set("other", bytes(32))
OsKeyring().delete(made.vault_id)
seen["deleted"] = OsKeyring().get(made.vault_id)
seen["lost"] = outcome(lambda: vault().unlock(phrase))
OsKeyring().set(made.vault_id, stored)
seen["restored"] = outcome(lambda: vault().unlock(phrase))
seen["erased"] = vault().erase().device_secret_deleted
seen["gone"] = OsKeyring().get(made.vault_id)
"""

RECOVERED = """
from app.security.recovery import Recovery
daemon("the login password")
made = vault().create(phrase)
ways = Recovery(ProfilePaths.at(home / "profile"), vault(), clock)
ways.keep(made, bytes(16), bytes(32), b"")
codes = ways.make_codes(made)
before = OsKeyring().get(made.vault_id)
OsKeyring().delete(made.vault_id)
seen["lost"] = outcome(lambda: vault().unlock(phrase))
other = "otro candado mueve nubes"
seen["same"] = ways.open_by_code(codes[0], other, passphrase_only=False).unlocked.keys == made.keys
seen["opens"] = outcome(lambda: vault().unlock(other))
seen["made anew"] = OsKeyring().get(made.vault_id) not in (None, before)
"""

LOCKED = """
daemon("the login password")
vault().create(phrase)
before = (home / "profile" / "vault.keys").read_bytes()
lock()
seen["locked"] = outcome(lambda: vault().unlock(phrase))
seen["locked again"] = outcome(lambda: vault().unlock(phrase))
seen["new vault"] = outcome(lambda: Vault(ProfilePaths.at(home / "second"), clock=clock,
                            secret_store=OsKeyring(limit_s=20.0), stretching=policy).create(phrase))
seen["no second vault"] = not (home / "second" / "vault.keys").exists()
seen["failures"] = vault().status().failures
seen["untouched"] = (home / "profile" / "vault.keys").read_bytes() == before
end_daemon(signal.SIGTERM)
"""

KILLED = """
daemon("the login password")
vault().create(phrase)
end_daemon(signal.SIGKILL)
seen["killed"] = outcome(lambda: vault().unlock(phrase)) in {"keyring_missing", "keyring_broken", "keyring_dismissed",
                                                             "keyring_locked"}
seen["failures"] = vault().status().failures
end_daemon(signal.SIGKILL)  # asking started one anew, locked
daemon("the login password")
seen["back"] = outcome(lambda: vault().unlock(phrase))
"""

NEVER_UNLOCKED = """
daemon(None)
seen["first"] = outcome(lambda: vault().create(phrase))
seen["nothing made"] = not vault().exists()
"""

NO_DAEMON = """
os.environ["XDG_DATA_DIRS"] = "/nowhere"
seen["first"] = outcome(lambda: vault().create(phrase))
seen["nothing made"] = not vault().exists()
seen["alone"] = outcome(lambda: vault().create("una frase larga sin otro secreto", passphrase_only=True))
"""


def run(tmp_path: Path, script: str, *, activatable: bool = True) -> dict[str, Any]:
    """Run the script on a private bus with a home of its own; the daemons end with the bus."""
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    # What a test session of the person must not lend: display, desktop, bus, other keyrings.
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_", "GNOME"))}
    environment.pop("DISPLAY", None)
    environment.pop("WAYLAND_DISPLAY", None)
    environment |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PYTHONPATH": str(Path(__file__).parents[2])}
    command = ["dbus-run-session", "--"]
    if not activatable:
        # A bus that can start nothing: a session without any keyring service installed.
        config = tmp_path / "bus.conf"
        config.write_text(
            '<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" '
            '"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">'
            f"<busconfig><type>session</type><listen>unix:dir={home}</listen><policy context='default'>"
            "<allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/></policy>"
            "</busconfig>"
        )
        command = ["dbus-run-session", f"--config-file={config}", "--"]
    done = subprocess.run(
        [*command, sys.executable, "-c", COMMON + script + "\nprint(json.dumps(seen))"],
        env=environment, capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    # The daemon that the bus started anew may print its own lines on the same output, before or after ours.
    told = [line for line in done.stdout.splitlines() if line.startswith("{")]
    assert told, done.stdout + done.stderr
    found: dict[str, Any] = json.loads(told[-1])
    return found


def test_the_device_secret_is_kept_encrypted_and_its_loss_is_named(tmp_path: Path) -> None:
    assert run(tmp_path, KEPT) == {
        "same": True, "length": 32, "in the open": False, "deleted": None, "lost": "device_secret_lost",
        "restored": "done", "erased": True, "gone": None,
    }  # fmt: skip


def test_a_lost_device_secret_is_recovered_by_a_code_and_made_anew(tmp_path: Path) -> None:
    found = run(tmp_path, RECOVERED)
    assert found == {"lost": "device_secret_lost", "same": True, "opens": "done", "made anew": True}


def test_a_locked_keyring_is_named_and_never_answered_by_a_new_vault(tmp_path: Path) -> None:
    assert run(tmp_path, LOCKED) == {
        "locked": "keyring_locked", "locked again": "keyring_locked", "new vault": "keyring_locked",
        "no second vault": True, "failures": 0, "untouched": True,
    }  # fmt: skip


def test_a_killed_keyring_costs_no_try_and_comes_back(tmp_path: Path) -> None:
    assert run(tmp_path, KILLED) == {"killed": True, "failures": 0, "back": "done"}


def test_a_keyring_that_nobody_ever_unlocked_is_named(tmp_path: Path) -> None:
    assert run(tmp_path, NEVER_UNLOCKED) == {"first": "keyring_dismissed", "nothing made": True}


def test_a_session_without_any_keyring_leaves_the_explicit_mode(tmp_path: Path) -> None:
    found = run(tmp_path, NO_DAEMON, activatable=False)
    assert found == {"first": "keyring_missing", "nothing made": True, "alone": "done"}
