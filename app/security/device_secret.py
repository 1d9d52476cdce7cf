"""The second secret: 32 random bytes that only this machine's keyring holds, as a seam.

Knows no keyring; `keyring_backend.py` does.
"""

from __future__ import annotations

from typing import Protocol


class SecretStore(Protocol):
    """Keeps small secrets by name. Every method may raise a KeyringError and may take up to a minute."""

    def get(self, name: str) -> bytes | None:
        """Return the secret, or None if the store works and has none under this name."""
        ...

    def set(self, name: str, secret: bytes) -> None:
        """Keep the secret; return only after it was read back and is the same."""
        ...

    def delete(self, name: str) -> None:
        """Forget the secret; not having it is fine."""
        ...
