"""What the process does before anything else, as the window asks for it."""

from __future__ import annotations

from app.security.hardening import HardeningReport, harden_process
from app.storage.sqlcipher import library_version


def harden() -> HardeningReport:
    """Scrub the environment, switch core dumps off, forbid others to look into the process."""
    return harden_process()


def cipher_version() -> str:
    """Return the version of SQLCipher in this program; empty when the library does not encrypt."""
    return library_version()
