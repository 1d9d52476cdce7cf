"""That rows become one vault is shown with a hub in `tests/app/services/test_rescue.py`; here is what needs none."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.demo.laptops import Laptop
from app.domain.ids import IdSource
from app.domain.sightings import Note
from app.domain.targets import Target
from app.errors import StorageDamagedError
from app.policies import CATALOGUE
from app.storage.blobs import BlobStore
from app.storage.database import Database
from app.storage.mending import NUMBERS_PASSED_OVER, Mended, mend
from app.storage.meta import Meta
from app.storage.salvage import salvage
from app.storage.schema import MIGRATIONS


def mended(database: Database, blobs: BlobStore, gaps: set[str]) -> Mended:
    return mend(database, blobs, CATALOGUE, gaps, lambda: 1, IdSource().new_id)


@pytest.fixture
def saved(laptop: Laptop, tmp_path: Path) -> Database:
    work = laptop.workspace
    target, _ = work.targets.add(Target(name="Ana Ejemplo"))
    for number in range(5):
        work.records.add(Note(target=target, text=f"note {number}"))
    key = bytes(work.vault.database._key)
    work.vault.database.checkpoint()
    salvage(work.vault.database.path, key, tmp_path / "new.db", MIGRATIONS)
    return Database.open(tmp_path / "new.db", key, create=False, ballast=False)


def test_a_number_is_never_used_twice(saved: Database, laptop: Laptop) -> None:
    with saved:
        before = int(Meta(saved).get("counter"))
        done = mended(saved, laptop.workspace.vault.blobs, set())
        assert (done.records, done.waiting, done.remade, done.requeued) == (6, 6, 0, 0)
        assert int(Meta(saved).get("counter")) == before + NUMBERS_PASSED_OVER
        assert saved.scalar("SELECT count(*) FROM search WHERE search MATCH '\"note\"*'") == 5


def test_each_half_of_an_edit_brings_the_other_back(saved: Database, laptop: Laptop) -> None:
    with saved:
        with saved.atomic():
            saved.execute("DELETE FROM record_note WHERE n IN (1, 2)")
            saved.execute("DELETE FROM outbox WHERE id = (SELECT id FROM record_note WHERE n = 3)")
        done = mended(saved, laptop.workspace.vault.blobs, {"outbox", "record_note"})
        assert (done.remade, done.requeued, done.records, done.waiting) == (2, 1, 6, 6)
        assert saved.scalar("SELECT count(*) FROM record_note WHERE pending = 1") == 5
        assert saved.integrity() == []


def test_what_was_not_settled_is_sent_again_when_it_is_not_known_any_more(saved: Database, laptop: Laptop) -> None:
    with saved:
        with saved.atomic():
            saved.execute("DELETE FROM unsettled")
            saved.execute("UPDATE stream SET role = 'lead'")
            saved.execute("INSERT INTO stream (id, role) VALUES ('dossier:ended', '')")
            saved.execute(
                "UPDATE outbox SET stream = 'dossier:ended' WHERE id = (SELECT id FROM record_note WHERE n = 5)"
            )
        done = mended(saved, laptop.workspace.vault.blobs, {"unsettled"})
        assert done.waiting == 5
        assert saved.rows("SELECT count(*), code FROM unsettled WHERE status = 'refused'") == [(1, "revoked")]


def test_nobody_s_vault_is_refused_whole(saved: Database, laptop: Laptop) -> None:
    with saved:
        with saved.atomic():
            saved.execute("DELETE FROM meta WHERE key = 'identity'")
        with pytest.raises(StorageDamagedError, match="Whose laptop"):
            mended(saved, laptop.workspace.vault.blobs, set())
