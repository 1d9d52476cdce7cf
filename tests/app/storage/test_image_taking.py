"""The exchange of an empty store for an image: what is local stays, and what does not fit leaves the store alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.domain.ids import IdSource
from app.policies import CATALOGUE
from app.security.attachments_cipher import AttachmentCipher
from app.storage.blobs import BlobStore
from app.storage.database import Database
from app.storage.drafts import DraftStore
from app.storage.image_checking import Checked, ImageRefusedError, check_image, schema_of
from app.storage.image_taking import Taker, forget_image, image_path, is_empty, whole_path
from app.storage.meta import Meta
from app.storage.outbox import Here
from tests.app.image_stage import KEY, Image, empty_store, stage_in


@dataclass
class Ready:
    """An empty store with local rows, an image beside it that was checked, and who takes it."""

    database: Database
    path: Path
    checked: Checked
    taker: Taker


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Image]:
    folder = tmp_path_factory.mktemp("images")
    with stage_in(folder, 100) as stage:
        yield Image(stage.agency.data, stage.shared, folder)


@pytest.fixture
def ready(image: Image, tmp_path: Path) -> Iterator[Ready]:
    database = empty_store(tmp_path / "vault.db")
    with database.atomic():
        Meta(database).set("who", "we")
        DraftStore(database).save("note:x", {"text": "a draft"}, 5)
        for one in image.head.streams:
            database.execute(
                "INSERT INTO stream (id, role, blob_key, head) VALUES (?, 'reader', ?, ?)",
                (one.stream, bytes(32), one.seq + 1),
            )
    path = image.sealed(image_path(database)).replace(whole_path(image_path(database)))
    checked = check_image(path, KEY, schema_of(database), image.head.streams, image.proofs, image.devices)
    blobs = BlobStore(tmp_path / "blobs", AttachmentCipher(bytes(32)))
    here = Here(bytes(16), bytes(16))
    yield Ready(
        database, path, checked, Taker(blobs, here, CATALOGUE.policy, lambda: checked.clock >> 16, IdSource().new_id)
    )
    database.close()


def test_the_image_becomes_the_store_with_all_that_is_local(ready: Ready, image: Image) -> None:
    database = ready.database
    assert is_empty(database)
    assert ready.taker.take(database, ready.path, KEY, ready.checked) == image.head.changes
    assert not is_empty(database)
    assert Meta(database).get("who") == "we"
    assert Meta(database).get("clock") >= ready.checked.clock
    assert database.scalar("SELECT count(*) FROM draft") == 1
    assert database.scalar("SELECT count(*) FROM record_sighting") == 100
    assert database.scalar("SELECT count(*) FROM record_target WHERE name = 'Renamed armadillo'") == 1
    assert database.scalar("SELECT count(*) FROM record_note WHERE retracted IS NOT NULL") == 1
    assert database.scalar("SELECT count(*) FROM attachment_bytes WHERE here = 0") == 1
    rows = database.rows("SELECT id, seq, head - seq, role, blob_key FROM stream ORDER BY id")
    assert rows == sorted((one.stream, one.seq, 1, "reader", bytes(32)) for one in image.head.streams)
    assert database.integrity() == []
    with database.atomic():
        Meta(database).set("goes", "on")
    assert sorted(path.name for path in database.path.parent.iterdir() if "image" in path.name) == []


def test_a_store_that_is_not_empty_any_more_stays_as_it_is(ready: Ready) -> None:
    database = ready.database
    with database.atomic():
        database.execute("INSERT INTO hub_state (record, kind) VALUES (x'00', 'note')")
    with pytest.raises(ImageRefusedError) as error:
        ready.taker.take(database, ready.path, KEY, ready.checked)
    assert error.value.reason == "not_empty"
    assert database.scalar("SELECT count(*) FROM record_sighting") == 0


def test_a_right_that_ended_meanwhile_refuses_the_image(ready: Ready) -> None:
    database = ready.database
    with database.atomic():
        database.execute("UPDATE stream SET role = '' WHERE n = 1")
    with pytest.raises(ImageRefusedError) as error:
        ready.taker.take(database, ready.path, KEY, ready.checked)
    assert error.value.reason == "rights"
    assert Meta(database).get("who") == "we"
    assert is_empty(database)


def test_what_was_begun_is_forgotten_with_everything_beside_it(ready: Ready) -> None:
    beside = ready.path.with_name(ready.path.name + "-wal")
    beside.write_bytes(b"rest")
    image_path(ready.database).write_bytes(b"begun")
    forget_image(image_path(ready.database))
    assert [path for path in ready.path.parent.iterdir() if "image" in path.name] == []
    forget_image(image_path(ready.database))
