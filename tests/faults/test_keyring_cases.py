"""Twelve ways in which a keyring fails (row 17), met by a whole vault: own words, no try counted, a way back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.clock import ManualClock
from app.errors import CalibarError
from app.paths import ProfilePaths
from app.security.keyring_backend import OsKeyring, PasswordBackend
from app.security.stretching import Argon2Cost, StretchPolicy
from app.security.vault import Vault

PASSPHRASE = "seven herons over quiet water"
LEAST = Argon2Cost(16, 1, 2)
QUICK = StretchPolicy(LEAST, LEAST, LEAST, Argon2Cost(1024, 3, 2), shortest_s=0.0, longest_s=60.0)


class Backend:
    """A keyring that works until it is told how to fail."""

    def __init__(self) -> None:
        self.passwords: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None
        self.silent: threading.Event | None = None
        self.drops = False

    def _called(self) -> None:
        if self.silent is not None:
            self.silent.wait(30)
        if self.error is not None:
            raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        self._called()
        return self.passwords.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._called()
        if not self.drops:
            self.passwords[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._called()
        del self.passwords[service, username]


class Foreign(Backend):
    """What another program puts in the place of the system's: keyrings.alt, the null backend, a hijacker's own."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = False

    def _called(self) -> None:
        self.asked = True


def raised(name: str, base: type[Exception] = Exception, cause: Exception | None = None) -> Exception:
    error: Exception = type(name, (base,), {})("words of the library")
    error.__cause__ = cause
    return error


Fail = Callable[[Backend], object]


def _fail(error: Exception) -> Fail:
    return lambda backend: setattr(backend, "error", error)


def _other(backend: Backend) -> None:
    backend.passwords = dict.fromkeys(backend.passwords, "5a" * 32)


def _garbled(backend: Backend) -> None:
    backend.passwords = dict.fromkeys(backend.passwords, "not hex at all")


# How it fails, and the code whose words the person reads.
CASES: dict[str, tuple[Fail, str]] = {
    "no bus and no service": (_fail(raised("NoKeyringError", RuntimeError)), "keyring_missing"),
    "a bus whose address is stale": (_fail(ConnectionRefusedError()), "keyring_missing"),
    "the service alone is missing": (_fail(raised("SecretServiceNotAvailableException")), "keyring_missing"),
    "never unlocked, no prompter": (
        _fail(raised("InitError", cause=raised("PromptDismissedException"))),
        "keyring_dismissed",
    ),
    "the collection is locked": (_fail(raised("KeyringLocked")), "keyring_locked"),
    "killed in the middle": (_fail(ConnectionResetError()), "keyring_broken"),
    "an error nobody foresaw": (_fail(KeyError("x")), "keyring_broken"),
    "it never answers": (lambda backend: setattr(backend, "silent", threading.Event()), "keyring_slow"),
    "its entry is gone": (lambda backend: backend.passwords.clear(), "device_secret_lost"),
    "it holds another secret": (_other, "device_secret_lost"),
    "it holds something that is no secret": (_garbled, "keyring_broken"),
    "another backend was put in its place": (lambda _backend: None, "keyring_refused"),
}


@pytest.fixture
def backend() -> Iterator[Backend]:
    made = Backend()
    yield made
    if made.silent is not None:
        made.silent.set()


def vault(tmp_path: Path, backend: PasswordBackend, *, accepted: bool = True, limit_s: float = 20.0) -> Vault:
    store = OsKeyring(lambda: backend, limit_s=limit_s, accepted=lambda _: accepted)
    return Vault(ProfilePaths.at(tmp_path / "profile"), clock=ManualClock(), secret_store=store, stretching=QUICK)


def test_there_are_twelve_cases_and_seven_wordings() -> None:
    assert len(CASES) == 12
    assert len({code for _, code in CASES.values()}) == 7


@pytest.mark.parametrize("case", CASES)
def test_a_failing_keyring_is_named_and_costs_nothing(tmp_path: Path, backend: Backend, case: str) -> None:
    fail, code = CASES[case]
    made = vault(tmp_path, backend).create(PASSPHRASE)
    key = bytes(made.keys.db_key)
    files = {path: path.read_bytes() for path in (tmp_path / "profile").iterdir() if path.is_file()}
    passwords = dict(backend.passwords)
    fail(backend)
    limit_s = 0.05 if code == "keyring_slow" else 20.0
    with pytest.raises(CalibarError) as caught:
        vault(tmp_path, backend, accepted=code != "keyring_refused", limit_s=limit_s).unlock(PASSPHRASE)
    assert caught.value.code == code
    assert caught.value.message.endswith(".")
    assert "words of the library" not in caught.value.message + caught.value.hint
    assert caught.value.hint, "it says what to do"
    assert vault(tmp_path, backend).status().failures == 0
    assert {path: path.read_bytes() for path in files} == files
    # The way back, and the test of the test: once the keyring works again, the same vault opens.
    if backend.silent is not None:
        backend.silent.set()
    backend.error, backend.silent, backend.passwords = None, None, passwords
    assert bytes(vault(tmp_path, backend).unlock(PASSPHRASE).keys.db_key) == key


# A new vault writes its own entry: what was wrong with an old one is no failure then.
WITHOUT_ENTRY = [case for case in CASES if not case.startswith("it")]


@pytest.mark.parametrize("case", WITHOUT_ENTRY)
def test_no_failure_makes_a_vault_without_its_second_secret(tmp_path: Path, backend: Backend, case: str) -> None:
    fail, code = CASES[case]
    fail(backend)
    fresh = vault(tmp_path, backend, accepted=code != "keyring_refused", limit_s=0.05)
    with pytest.raises(CalibarError) as caught:
        fresh.create(PASSPHRASE)
    assert caught.value.code == code
    assert not fresh.exists()


def test_a_keyring_that_drops_what_it_takes_makes_no_vault(tmp_path: Path, backend: Backend) -> None:
    backend.drops = True
    fresh = vault(tmp_path, backend)
    with pytest.raises(CalibarError, match="did not keep"):
        fresh.create(PASSPHRASE)
    assert not fresh.exists()


def test_a_foreign_backend_is_never_even_asked(tmp_path: Path) -> None:
    foreign = Foreign()
    with pytest.raises(CalibarError):
        vault(tmp_path, foreign, accepted=False).create(PASSPHRASE)
    assert not foreign.asked


def test_each_code_has_words_of_its_own(tmp_path: Path, backend: Backend) -> None:
    vault(tmp_path, backend).create(PASSPHRASE)
    passwords = dict(backend.passwords)
    words: dict[str, set[tuple[str, str]]] = {}
    for fail, code in CASES.values():
        fail(backend)
        with pytest.raises(CalibarError) as caught:
            vault(tmp_path, backend, accepted=code != "keyring_refused", limit_s=0.05).unlock(PASSPHRASE)
        words.setdefault(code, set()).add((caught.value.message, caught.value.hint))
        if backend.silent is not None:
            backend.silent.set()
        backend.error, backend.silent, backend.passwords = None, None, dict(passwords)
    told = [pair for pairs in words.values() for pair in pairs]
    assert len(told) == len(set(told)), "no two codes share their words"
