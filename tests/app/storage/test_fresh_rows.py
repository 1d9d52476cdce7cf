from app.domain.catalogue import body_of
from app.domain.sightings import Note
from app.storage.fresh_rows import new_row
from sync.protocol.changes import Change

OWNER = b"\x0a" * 16


def test_the_row_of_a_create_is_as_the_hub_took_it() -> None:
    name = b"\5" * 16
    body = body_of(Note(target=OWNER.hex(), text="invented"))
    change = Change(bytes(16), name, "note", name, "create", 1, b"\1" * 16, 4, b"\2" * 16, 77 << 16, {}, body)
    row = new_row(3, OWNER, change, 9)
    assert (row.id, row.stream, row.owner, row.officer, row.device) == (name, 3, OWNER, b"\2" * 16, b"\1" * 16)
    assert (row.clock, row.received, row.changed, row.pending, row.retracted, row.state) == (
        77 << 16,
        9,
        77 << 16,
        0,
        None,
        None,
    )
    assert new_row(3, b"", change, 9).owner == name
