from __future__ import annotations

from pathlib import Path

import pytest

from app.demo.laptops import Agency, Laptop
from app.errors import OfflineError, RefusedError
from app.services.enrolment import enrolled
from app.services.workspace import identity_of
from sync.protocol.signing import SigningKey

WAITS = "enrolling"


def test_an_enrolment_that_was_cut_short_goes_on_with_the_same_key_and_the_same_laptop(
    agency: Agency, laptop: Laptop, tmp_path: Path
) -> None:
    _, invite = agency.invite("Insp. C. Invented")
    database, meta, key = laptop.workspace.vault.database, laptop.workspace.vault.meta, SigningKey.generate()
    meta.set(WAITS, [agency.url, invite, "", "label"])
    first = enrolled(database, meta, key, "")
    assert first.officer_name == "Insp. C. Invented"
    assert identity_of(meta) == first
    assert meta.get(WAITS) is None
    # As if the power had gone before the vault took it in: the hub knows the key already.
    meta.set(WAITS, [agency.url, invite, "", "label"])
    assert enrolled(database, meta, key, "") == first
    meta.set(WAITS, [agency.url, invite, "", "label"])
    with pytest.raises(RefusedError):
        enrolled(database, meta, SigningKey.generate(), "")  # the invite is used up for any other key
    assert identity_of(meta) == first


def test_without_the_hub_it_waits(agency: Agency, laptop: Laptop) -> None:
    meta = laptop.workspace.vault.meta
    before = identity_of(meta)
    _, invite = agency.invite("Insp. C. Invented")
    meta.set(WAITS, [agency.url, invite, "", ""])
    agency.stop_hub()
    with pytest.raises(OfflineError):
        enrolled(laptop.workspace.vault.database, meta, SigningKey.generate(), "")
    assert identity_of(meta) == before
    assert meta.get(WAITS) is not None
