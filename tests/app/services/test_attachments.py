"""One photograph, added twice under one id, is there once."""

from __future__ import annotations

from app.demo.laptops import Laptop
from app.demo.portraits import portrait_jpeg
from app.domain.targets import Target
from app.services.photographs import cleaned


def test_a_photo_that_was_left_unconfirmed_is_there_once(laptop: Laptop) -> None:
    workspace = laptop.workspace
    target, _ = workspace.targets.add(Target(name="Ana Ejemplo"))
    record = workspace.records.fresh_id()
    for _ in range(2):
        made, _ = workspace.attachments.add_photo(
            target, portrait_jpeg(3), "face.jpg", record_id=record, as_portrait=True, decode=cleaned
        )
        assert made == record
    (row,) = workspace.attachments.list(target)
    assert (row.record.id, row.here, row.sent) == (record, True, False)
    assert workspace.targets.dossier(target, "invented").target.value.photo == record
    assert workspace.vault.outbox.count("waiting") == 3, "the target, its photo, its face"
    # Without the id of the earlier try it is another record: the control.
    other, _ = workspace.attachments.add_photo(target, portrait_jpeg(3), "face.jpg", decode=cleaned)
    assert other != record
    assert len(workspace.attachments.list(target)) == 2
