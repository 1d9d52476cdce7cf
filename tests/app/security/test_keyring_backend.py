import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from app.security import errors
from app.security.keyring_backend import PINNED, OsKeyring, PasswordBackend, is_pinned, pinned_backend, worded

SECRET = bytes(range(32))


class MemoryBackend:
    """A keyring backend in memory."""

    def __init__(self) -> None:
        self.passwords: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.passwords.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.passwords[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.passwords[service, username]


class ForgetfulBackend(MemoryBackend):
    """What keyring's own null backend does: takes the secret and drops it."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep nothing."""


class RaisingBackend(MemoryBackend):
    """A backend whose every call raises."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error


def keyring(backend: MemoryBackend, limit_s: float = 10.0) -> OsKeyring:
    return OsKeyring(lambda: backend, limit_s=limit_s, accepted=lambda _: True)


def test_a_secret_is_kept_read_back_and_forgotten() -> None:
    backend = MemoryBackend()
    store = keyring(backend)
    assert store.get("vault") is None
    store.set("vault", SECRET)
    assert store.get("vault") == SECRET
    assert list(backend.passwords) == [("calibar/vault", "device-secret")]
    assert store.get("other") is None
    store.delete("vault")
    store.delete("vault")
    assert backend.passwords == {}


def test_a_keyring_that_keeps_nothing_is_noticed() -> None:
    with pytest.raises(errors.KeyringBrokenError, match="did not keep"):
        keyring(ForgetfulBackend()).set("vault", SECRET)


def test_something_else_under_our_name_is_noticed() -> None:
    backend = MemoryBackend()
    backend.passwords["calibar/vault", "device-secret"] = "not hex"
    with pytest.raises(errors.KeyringBrokenError, match="no device secret"):
        keyring(backend).get("vault")


def named(name: str, base: type[Exception] = Exception) -> Exception:
    """Return an error of a library that is not on every system; its name is what tells it."""
    error: Exception = type(name, (base,), {})("words")
    return error


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


Work = Callable[[OsKeyring], object]
EVERY_CALL: tuple[Work, ...] = (
    lambda store: store.get("vault"),
    lambda store: store.set("vault", SECRET),
    lambda store: store.delete("vault"),
)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (named("NoKeyringError", base=RuntimeError), errors.KeyringMissingError),
        (named("SecretServiceNotAvailableException"), errors.KeyringMissingError),
        (named("KeyringLocked"), errors.KeyringLockedError),
        (named("LockedException"), errors.KeyringLockedError),
        (named("PromptDismissedException"), errors.KeyringDismissedError),
        (caused(named("InitError"), named("PromptDismissedException")), errors.KeyringDismissedError),
        (caused(named("InitError"), named("SecretServiceNotAvailableException")), errors.KeyringMissingError),
        (named("InitError"), errors.KeyringBrokenError),
        (named("PasswordSetError"), errors.KeyringBrokenError),
        (FileNotFoundError(), errors.KeyringMissingError),
        (ConnectionRefusedError(), errors.KeyringMissingError),
        (ConnectionResetError(), errors.KeyringBrokenError),
        (KeyError("x"), errors.KeyringBrokenError),
    ],
)
def test_each_failure_has_its_own_words(error: Exception, kind: type[Exception]) -> None:
    assert type(worded(error)) is kind
    for work in EVERY_CALL:
        with pytest.raises(kind, match="not touched"):
            work(keyring(RaisingBackend(error)))


def test_the_words_of_a_backend_are_never_repeated() -> None:
    found = worded(RuntimeError(f"could not store {SECRET.hex()}"))
    assert SECRET.hex() not in found.message + found.hint


def test_a_worded_error_passes() -> None:
    error = errors.KeyringLockedError("what", "do")
    assert worded(error) is error


def test_a_keyring_that_never_answers_is_given_up() -> None:
    gate: queue.SimpleQueue[None] = queue.SimpleQueue()

    class Silent(MemoryBackend):
        def get_password(self, service: str, username: str) -> str | None:
            gate.get()
            return None

    with pytest.raises(errors.KeyringSlowError, match="no answer"):
        keyring(Silent(), limit_s=0.05).get("vault")
    gate.put(None)
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(5)


# -- which backends are used


@pytest.mark.parametrize(
    "name",
    [
        "keyring.backends.null.Keyring",
        "keyring.backends.fail.Keyring",
        "keyring.backends.chainer.ChainerBackend",
        "keyring.backends.libsecret.Keyring",
    ],
)
def test_every_backend_that_is_not_pinned_is_refused(name: str) -> None:
    import importlib

    module, _, kind = name.rpartition(".")
    backend = getattr(importlib.import_module(module), kind)()
    assert not is_pinned(backend)
    for work in EVERY_CALL:
        with pytest.raises(errors.KeyringRefusedError):
            work(OsKeyring(lambda: backend))


def test_a_plaintext_backend_and_a_disguised_one_are_refused() -> None:
    from keyring.backends.SecretService import Keyring

    class PlaintextKeyring(MemoryBackend):
        """What keyrings.alt would offer on a machine without a desktop."""

    # A subclass of the real one could do anything with what it is given.
    disguised: PasswordBackend = type("Keyring", (Keyring,), {})()
    backends: list[PasswordBackend] = [PlaintextKeyring(), disguised]
    for backend in backends:
        assert not is_pinned(backend)
        with pytest.raises(errors.KeyringRefusedError):
            OsKeyring(partial(_itself, backend)).set("vault", SECRET)


def _itself(backend: PasswordBackend) -> PasswordBackend:
    return backend


@pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is of Linux desktops")
def test_the_backend_of_linux_is_the_secret_service() -> None:
    backend = pinned_backend("linux")
    assert is_pinned(backend)
    assert type(backend).__module__ == PINNED["linux"][0]


@pytest.mark.parametrize("platform", ["win32", "darwin", "freebsd14"])
def test_a_backend_that_is_not_installed_is_a_missing_keyring(platform: str) -> None:
    if platform == sys.platform:
        pytest.skip("this is that system")
    with pytest.raises(errors.KeyringMissingError):
        pinned_backend(platform)


HIJACK = """
import sys
from app.security.errors import KeyringError
from app.security.keyring_backend import OsKeyring
try:
    OsKeyring(limit_s=20).set("vault", b"x" * 32)
    print("kept")
except KeyringError as error:
    print(error.code)
print("evil_backend" in sys.modules)
"""


@pytest.mark.parametrize("bus", ["disabled:", "unix:path=/nowhere/bus"])
@pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is of Linux desktops")
def test_neither_the_environment_nor_a_file_can_choose_the_backend(tmp_path: Path, bus: str) -> None:
    (tmp_path / "evil_backend.py").write_text(
        "import keyring.backend\n"
        "class Keyring(keyring.backend.KeyringBackend):\n"
        "    priority = 99\n"
        "    def get_password(self, s, u): return open(__file__ + '.loot').read()\n"
        "    def set_password(self, s, u, p): open(__file__ + '.loot', 'w').write(p)\n"
        "    def delete_password(self, s, u): pass\n"
    )
    config = tmp_path / "python_keyring"
    config.mkdir()
    (config / "keyringrc.cfg").write_text(f"[backend]\ndefault-keyring=evil_backend.Keyring\nkeyring-path={tmp_path}\n")
    environment = {
        **os.environ,
        "PYTHON_KEYRING_BACKEND": "evil_backend.Keyring",
        "XDG_CONFIG_HOME": str(tmp_path),
        "PYTHONPATH": f"{Path(__file__).parents[3]}:{tmp_path}",
        "DBUS_SESSION_BUS_ADDRESS": bus,
    }
    done = subprocess.run(
        [sys.executable, "-c", HIJACK], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == ["keyring_missing", "False"]
    assert not list(tmp_path.glob("*.loot"))


@pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is of Linux desktops")
def test_without_a_bus_the_keyring_is_missing() -> None:
    assert os.environ["DBUS_SESSION_BUS_ADDRESS"] == "disabled:"
    with pytest.raises(errors.KeyringMissingError):
        OsKeyring(limit_s=20).get("vault")
