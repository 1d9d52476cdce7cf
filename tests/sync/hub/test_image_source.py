from sync.hub.image_source import LogReader, erased
from sync.hub.store_sqlite import FILE_NAME, connect
from sync.rehearsal import Agency


def test_the_pages_of_a_stream_are_read_from_its_beginning_to_its_head(agency: Agency) -> None:
    laptop = agency.laptop()
    stream = laptop.found("Expediente")
    laptop.sync()
    for number in range(3):
        laptop.replica.write(stream, "note", "create", {"text": str(number)})
        laptop.sync()
    with LogReader(agency.folder) as log:
        pages = list(log.pages(stream))
        assert sum(len(page.payloads) for page in pages) == 4
        assert [page.from_seq for page in pages][:1] == [1]
        assert list(log.pages("dossier:none")) == []


def test_records_that_something_followed_are_told(agency: Agency) -> None:
    laptop = agency.laptop()
    stream = laptop.found("Expediente")
    note = laptop.replica.write(stream, "note", "create", {"text": "a"})
    laptop.replica.write(stream, "note", "create", {"text": "b"})
    laptop.replica.write(stream, "note", "retract", {}, record=note, reason="wrong")
    laptop.sync()
    with LogReader(agency.folder) as log:
        assert log.altered(stream) == {note}
        assert log.altered("dossier:none") == set()


def test_an_erased_change_is_seen(agency: Agency) -> None:
    laptop = agency.laptop()
    stream, other = laptop.found("Expediente"), laptop.found("Other")
    laptop.sync()
    connection = connect(agency.folder / FILE_NAME)
    assert not erased(connection, stream)
    connection.execute(
        "UPDATE log SET payload = NULL WHERE stream = (SELECT number FROM stream WHERE name = ?)", (stream,)
    )
    assert erased(connection, stream)
    assert not erased(connection, other)
    connection.close()
