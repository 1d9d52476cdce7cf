"""The keyring of the operating system as a secret store: pinned by class, never discovered, with a time limit.

Discovery (PYTHON_KEYRING_BACKEND, keyringrc.cfg, entry points) can hand the secret to a null, plaintext or foreign
backend without a word; it is never called. A keyring protects against a copied disk, not against other programs of
the same person.
"""

from __future__ import annotations

import importlib
import queue
import sys
import threading
from collections.abc import Callable
from typing import Final, Protocol, TypeVar, cast

from app.errors import CalibarError
from app.security.errors import (
    KeyringBrokenError,
    KeyringDismissedError,
    KeyringLockedError,
    KeyringMissingError,
    KeyringRefusedError,
    KeyringSlowError,
)

_T = TypeVar("_T")
LIMIT_S: Final = 60.0
_USERNAME: Final = "device-secret"
# By platform as sys.platform tells it: module and class.
PINNED: Final = {
    "linux": ("keyring.backends.SecretService", "Keyring"),
    "win32": ("keyring.backends.Windows", "WinVaultKeyring"),
    "darwin": ("keyring.backends.macOS", "Keyring"),
}
_SAFE: Final = "The vault was not touched."


class PasswordBackend(Protocol):
    """What we use of a keyring backend."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return the password or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the password."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Forget the password."""
        ...


class OsKeyring:
    """Secrets in the keyring of this session. Each call runs in a thread of its own and is given `limit_s`."""

    def __init__(
        self,
        make: Callable[[], PasswordBackend] | None = None,
        *,
        limit_s: float = LIMIT_S,
        accepted: Callable[[object], bool] | None = None,
    ) -> None:
        self._make = make or pinned_backend
        self._limit_s = limit_s
        self._accepted = accepted or is_pinned

    def get(self, name: str) -> bytes | None:
        """Return the secret, or None if the keyring works and has none. Raises a KeyringError."""
        text = self._run(lambda backend: backend.get_password(_service(name), _USERNAME))
        return None if text is None else _decoded(text)

    def set(self, name: str, secret: bytes) -> None:
        """Keep the secret and read it back. Raises a KeyringError."""
        text = secret.hex()

        def keep(backend: PasswordBackend) -> str | None:
            backend.set_password(_service(name), _USERNAME, text)
            return backend.get_password(_service(name), _USERNAME)

        if self._run(keep) != text:
            raise KeyringBrokenError(
                f"The keyring took the device secret but did not keep it. {_SAFE}",
                "Repair the keyring of this session, or ask your administrator about passphrase-only mode.",
            )

    def delete(self, name: str) -> None:
        """Forget the secret. Raises a KeyringError."""

        def forget(backend: PasswordBackend) -> None:
            if backend.get_password(_service(name), _USERNAME) is not None:
                backend.delete_password(_service(name), _USERNAME)

        self._run(forget)

    def _run(self, work: Callable[[PasswordBackend], _T]) -> _T:
        answers: queue.SimpleQueue[tuple[bool, object]] = queue.SimpleQueue()

        def in_thread() -> None:
            try:
                backend = self._make()
                if not self._accepted(backend):
                    answers.put((False, _refused()))
                    return
                answers.put((True, work(backend)))
            except Exception as error:  # noqa: BLE001 - backends raise their libraries' own errors; each is worded
                answers.put((False, worded(error)))

        # A daemon: a keyring that never answers must not keep the program from ending.
        threading.Thread(target=in_thread, name="keyring", daemon=True).start()
        try:
            done, answer = answers.get(timeout=self._limit_s)
        except queue.Empty:
            raise KeyringSlowError(
                f"The keyring gave no answer within {self._limit_s:.0f} seconds. {_SAFE}",
                "Look for its prompt behind other windows, unlock it, then try again.",
            ) from None
        if not done:
            raise cast("CalibarError", answer)
        return cast("_T", answer)


def pinned_backend(platform: str = sys.platform) -> PasswordBackend:
    """Return the one backend for this operating system. Raises KeyringMissingError."""
    if platform not in PINNED:
        raise _missing()
    module, name = PINNED[platform]
    try:
        kind = getattr(importlib.import_module(module), name)
        if platform != "linux":
            # Reading the priority is how these backends tell that their system library is missing (RuntimeError).
            _ = kind.priority
        backend = kind()
        if platform == "win32":
            # The default, "enterprise", lets the secret roam to other machines.
            backend.persist = "local machine"
    except (ImportError, RuntimeError) as error:
        raise _missing() from error
    return cast("PasswordBackend", backend)


def is_pinned(backend: object) -> bool:
    """Tell whether `backend` is exactly one of the pinned classes: no subclass, no chain of backends."""
    return (type(backend).__module__, type(backend).__qualname__) in set(PINNED.values())


def worded(error: Exception) -> CalibarError:
    """Return the worded error for whatever a backend raised. Names, never texts: a text may hold the secret."""
    if isinstance(error, CalibarError):
        return error
    names = _names_of(error)
    if "PromptDismissedException" in names:
        return KeyringDismissedError(
            f"The prompt of the keyring was closed, or this session cannot show it. {_SAFE}",
            "Try again and enter the password of the keyring (most often your login password).",
        )
    if names & {"KeyringLocked", "LockedException"}:
        return KeyringLockedError(
            f"The keyring is locked. {_SAFE}", "Unlock it (most often with your login password), then try again."
        )
    # No socket at the address of the bus, or nobody behind it, comes as the plain error of the system.
    if names & {
        "NoKeyringError",
        "SecretServiceNotAvailableException",
        "FileNotFoundError",
        "ConnectionRefusedError",
    }:
        return _missing()
    return KeyringBrokenError(
        f"The keyring answered with an error ({type(error).__name__}). {_SAFE}",
        "Try again. If it happens again, log out and in, or ask your administrator.",
    )


def _names_of(error: BaseException | None) -> set[str]:
    """Return the class names of an error and of what it was raised from: keyring's InitError hides what happened."""
    names: set[str] = set()
    while error is not None:
        names |= {kind.__name__ for kind in type(error).__mro__}
        error = error.__cause__
    return names


def _missing() -> KeyringMissingError:
    return KeyringMissingError(
        f"This session has no keyring service. {_SAFE}",
        "Log in to the desktop session where the vault was made; for a new vault, passphrase-only mode can be chosen.",
    )


def _refused() -> KeyringRefusedError:
    return KeyringRefusedError(
        f"The configured keyring is not the one of the operating system and is not used. {_SAFE}",
        "Remove other keyring backends from the configuration of this machine.",
    )


def _service(name: str) -> str:
    # One service per vault: on Windows two names under one service are shuffled around.
    return f"calibar/{name}"


def _decoded(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        raise KeyringBrokenError(
            f"The keyring holds something that is no device secret. {_SAFE}",
            "Another program may have written over it. Use the recovery of your agency, or enrol anew.",
        ) from None
