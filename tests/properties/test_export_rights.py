"""Every format × every mix of handling codes × every kind × permission: what may not leave stays here and is named."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from app.demo.laptops import Agency, training_stretching
from app.domain.network import Address, Item, Link, Movement, Person
from app.domain.notices import Notice
from app.domain.sightings import Note, Sighting
from app.domain.statements import Statement
from app.domain.targets import Target
from app.services.exports import EXPORT_FORMATS, Exports

CODES = ("H0", "H1", "H2", "H3")
MIXES = tuple("+".join(mix) for size in (1, 2, 3, 4) for mix in itertools.combinations(CODES, size))
PERMISSIONS = ("", " \t", "by the invented unit")


def marked(mix: str) -> str:
    """Return a word that stands only in records under these codes."""
    return f"mark{MIXES.index(mix):02}end"


def drafts(target: str, mix: str) -> list[Statement]:
    """Return one record of each kind that a format has a place for, marked by its codes."""
    mark = marked(mix)
    return [
        Notice(target=target, type="red_notice", number=mark),
        Address(target=target, text=mark),
        Item(target=target, type="vehicle", identifier=mark),
        Movement(target=target, type="flight", carrier=mark),
        Note(target=target, text=mark),
        Sighting(target=target, seen_at=datetime(2026, 2, 3, tzinfo=UTC), place=mark, lat=40.0, lon=-3.0),
    ]


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Exports, dict[str, str], dict[str, str]]]:
    """The exports of a vault with every kind under every mix of codes; codes and kinds of its records by id."""
    folder: Path = tmp_path_factory.mktemp("exports")
    codes: dict[str, str] = {}
    kinds: dict[str, str] = {}
    with Agency(folder / "hub", stretching=training_stretching()) as agency:
        workspace = agency.enrol("Insp. A. Invented", folder / "laptop").workspace

        def keep(draft: Statement, mix: str) -> str:
            record, _ = workspace.records.add(msgspec.structs.replace(draft, handling=mix))
            codes[record], kinds[record] = mix, type(draft).__name__.lower()
            return record

        for mix in MIXES:
            target = keep(Target(name=marked(mix)), mix)
            person = keep(Person(target=target, name=marked(mix)), mix)
            keep(Link(target=target, subject=target, object=person, role=marked(mix)), mix)
            for draft in drafts(target, mix):
                keep(draft, mix)
        yield workspace.exports, codes, kinds


def test_what_may_not_leave_stays_and_is_named(
    vault: tuple[Exports, dict[str, str], dict[str, str]],
) -> None:
    exports, codes, kinds = vault
    tried = 0
    for name, permission in itertools.product(EXPORT_FORMATS, PERMISSIONS):
        told, data = exports.plan(name, permission=permission.strip())
        withheld = {one.id for one in told.withheld}
        for record, mix in codes.items():
            if name != "followthemoney" and kinds[record] != "sighting":
                continue
            free = mix == "H0" or bool(permission.strip())
            assert (record in withheld) is not free, (name, permission, mix, kinds[record])
            tried += 1
        for mix in MIXES:
            assert (marked(mix).encode() in data) is (mix == "H0" or bool(permission.strip())), (name, permission, mix)
    assert tried >= 480


def test_the_words_of_a_mix_would_be_found(vault: tuple[Exports, dict[str, str], dict[str, str]]) -> None:
    """The test of the test: with permission all words leave."""
    exports, _, _ = vault
    for name in EXPORT_FORMATS:
        assert marked("H1+H2+H3").encode() in exports.plan(name, permission="given")[1]
