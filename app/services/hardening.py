"""What the process does before anything else, as the window asks for it."""

from __future__ import annotations

from app.security.hardening import HardeningReport, harden_process


def harden() -> HardeningReport:
    """Scrub the environment, switch core dumps off, forbid others to look into the process."""
    return harden_process()
