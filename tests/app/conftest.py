"""Laptops and a hub for tests of the services: the real parts with a cheap key derivation and no keyring."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.demo.laptops import Agency, Laptop, training_stretching


@pytest.fixture
def agency(tmp_path: Path) -> Iterator[Agency]:
    """A hub on loopback that invites laptops."""
    with Agency(tmp_path / "hub", stretching=training_stretching()) as agency:
        yield agency


@pytest.fixture
def laptop(agency: Agency, tmp_path: Path) -> Laptop:
    """One enrolled, unlocked laptop."""
    return agency.enrol("Insp. A. Invented", tmp_path / "laptop")
