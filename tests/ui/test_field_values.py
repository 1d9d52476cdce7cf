"""Every value of a record reads as a person would write it."""

from datetime import UTC, datetime
from typing import Any

import pytest

from ui import field_values, moments


@pytest.mark.parametrize(
    ("kind", "name", "value", "text"),
    [
        ("target", "status", "at_large", "At large"),
        ("notice", "type", "red_notice", "Red notice"),
        ("caution", "code", "00", "ARMED"),
        ("target", "name", "Marco Ferrante", "Marco Ferrante"),
        ("target", "occupation", "", field_values.NOTHING),
        ("target", "height_cm", 183.0, "183 cm"),
        ("target", "weight_kg", 80.5, "80.5 kg"),
        ("link", "confirmed", True, "Yes"),
        ("link", "confirmed", False, "No"),
        ("target", "nationalities", ["IT", "ES"], "IT\nES"),
        ("target", "births", [{"date": "1981", "claimed_by": "passport"}], "1981 · passport"),
        ("caution", "observed_on", "2026-11", "November 2026"),
        ("sighting", "radius_m", 40.0, "40 m"),
        ("sighting", "lat", 40.408123, "40.40812"),
        ("attachment", "size", 8_400_000, "8.4 MB"),
        ("target", "languages", ["ITA", "SPA"], "Italian\nSpanish"),
        ("target", "photo", "0" * 28 + "4ff3", "Photo …4ff3"),
        ("attachment", "thumbnail", b"1234", "4 bytes"),
        ("target", "not_yet_known", 7, "7"),
    ],
)
def test_values_read_plainly(kind: str, name: str, value: Any, text: str) -> None:
    assert field_values.value_text(kind, name, value) == text


def test_an_instant_carries_its_zone() -> None:
    at = datetime(2026, 11, 23, 17, 42, tzinfo=UTC)
    assert field_values.value_text("sighting", "seen_at", at) == moments.full(at)
    assert "UTC" in moments.full(at)
