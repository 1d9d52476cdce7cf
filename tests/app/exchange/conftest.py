"""Samples in the shape that partners send, with invented values, and records to write out."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.catalogue import kind_of_struct
from app.domain.queries import Author, Record
from app.domain.sightings import Sighting
from app.domain.targets import Target

SAMPLES = Path(__file__).resolve().parents[2] / "data" / "exchange"
TARGET = "a" * 32
BEGIN = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def samples() -> Path:
    """Return the folder of the samples."""
    return SAMPLES


def record_of(value: Any, record_id: str = "b" * 32) -> Record[Any]:
    """Return a record around a value, as a query would."""
    return Record(
        id=record_id,
        kind=kind_of_struct(value).name,
        stream=f"dossier:{TARGET}",
        value=value,
        author=Author("c" * 32),
        created_at=BEGIN,
        changed_at=BEGIN,
    )


@pytest.fixture
def targets() -> dict[str, Target]:
    """Return one target whose name is not harmless."""
    return {TARGET: Target(name="=Ana <b>Pruebales</b>", reference="2031/10001")}


@pytest.fixture
def sightings() -> list[Record[Sighting]]:
    """Return three sightings: plain, hostile, and without a position."""
    values = [
        Sighting(
            target=TARGET, seen_at=BEGIN, place="Muelle, Iquitos", lat=-3.75, lon=-73.25, radius_m=25.0, grade="B2"
        ),
        Sighting(
            target=TARGET,
            seen_at=BEGIN - timedelta(hours=1),
            place="=HYPERLINK(1)",
            text="<script>alert(1)</script> ${x} $[name]\n\x0bfin",
            lat=4.5,
            lon=-52.25,
            handling="H1",
            source="HUM-114",
        ),
        Sighting(target=TARGET, seen_at=BEGIN + timedelta(hours=1), place="-3 al sur", text="\tsin mapa"),
    ]
    return [record_of(value, f"{number:032x}") for number, value in enumerate(values, 1)]
