"""Whatever is done to the log of a laptop, the chain or the head that headquarters keeps shows it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from app.demo.laptops import Agency, training_stretching
from app.services.audit import against_anchor
from app.services.vaulted import Vaulted

TAMPERINGS = 200
ENTRIES = 40
KINDS = ("edit", "delete", "reorder", "truncate", "rewrite", "empty")


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vaulted]:
    """The stores of a laptop whose log of some forty entries is anchored at the hub."""
    with Agency(tmp_path / "hub", stretching=training_stretching()) as agency:
        workspace = agency.enrol("Insp. A. Invented", tmp_path / "laptop").workspace
        for number in range(ENTRIES):
            workspace.audit.record("test.entry", reason=f"{number}")
        workspace.sync.run_here()
        yield workspace.vault


def tamper(vault: Vaulted, kind: str, chance: random.Random) -> None:
    """Do one kind of harm to the log, as somebody with the key of the database could."""
    database, last = vault.database, vault.audit.head()[0]
    place = chance.randrange(1, last)
    if kind == "edit":
        column = chance.choice(["action", "reason"])
        database.execute(f"UPDATE audit SET {column} = {column} || 'x' WHERE seq = ?", (place,))
    elif kind == "delete":
        database.execute("DELETE FROM audit WHERE seq = ?", (place,))
    elif kind == "reorder":
        for old, new in ((place, -1), (place + 1, place), (-1, place + 1)):
            database.execute("UPDATE audit SET seq = ? WHERE seq = ?", (new, old))
    elif kind == "truncate":
        database.execute("DELETE FROM audit WHERE seq > ?", (place,))
    else:
        rows = list(reversed(vault.audit.rows(1000)))
        database.execute("DELETE FROM audit")
        for row in rows if kind == "rewrite" else ():
            vault.audit.append(row.at + 1, row.actor, row.action, row.object, row.reason)


class Undo(Exception):  # noqa: N818 - it is no error: it takes the tampering back
    """Ends a transaction without keeping it."""


def test_every_tampering_shows_against_the_anchor(vault: Vaulted) -> None:
    chance = random.Random(20261124)
    by_chain: dict[str, int] = dict.fromkeys(KINDS, 0)
    for number in range(TAMPERINGS):
        kind = KINDS[number % len(KINDS)]
        with suppress(Undo), vault.database.atomic():
            tamper(vault, kind, chance)
            chain = vault.audit.problems()
            by_chain[kind] += bool(chain)
            assert chain or against_anchor(vault), f"{kind}, number {number}"
            raise Undo
    assert vault.audit.problems() + against_anchor(vault) == []
    assert all(by_chain[kind] for kind in ("edit", "delete", "reorder"))


@pytest.mark.parametrize("kind", ["truncate", "rewrite", "empty"])
def test_the_chain_alone_would_not_show_it(vault: Vaulted, kind: str) -> None:
    """The test of the test: without the anchor these three pass."""
    with suppress(Undo), vault.database.atomic():
        tamper(vault, kind, random.Random(1))
        assert vault.audit.problems() == []
        raise Undo
