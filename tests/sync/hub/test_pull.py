import pytest

from sync.hub import pull, streams
from sync.hub.access import NeedToKnow
from sync.hub.accounts import caller
from sync.hub.identity import read
from sync.hub.store_sqlite import connect
from sync.protocol.messages import Cursor, SyncReply, SyncRequest
from sync.protocol.pages import has_columns, open_page
from sync.protocol.versions import CURRENT, FIRST
from sync.rehearsal import Agency, DirectWire, Laptop


class Asking:
    """Asks the hub as a laptop would, below the session."""

    def __init__(self, agency: Agency, laptop: Laptop) -> None:
        self.agency, self.laptop = agency, laptop

    def __call__(self, request: SyncRequest) -> SyncReply | None:
        """Return the hub's answer."""
        connection = connect(self.agency.folder / "hub.sqlite")
        try:
            who = caller(connection, self.laptop.device.id)
            assert who is not None
            return pull.answer(connection, who, request, NeedToKnow(connection), read(connection), 1).reply
        finally:
            connection.close()


@pytest.fixture
def laptop(agency: Agency) -> Laptop:
    """A laptop that has synced one file of 30 notes."""
    made = agency.laptop()
    stream = made.found("Expediente")
    made.replica.write_many(stream, "note", [{"text": f"nota {number}"} for number in range(30)])
    made.sync()
    made.sync()
    return made


def stood(laptop: Laptop) -> SyncRequest:
    state = laptop.replica.state()
    return SyncRequest(state.epoch, state.watermark, state.grants_version, state.devices_version)


def test_nothing_new_is_no_answer_and_nothing_is_written(agency: Agency, laptop: Laptop) -> None:
    assert Asking(agency, laptop)(stood(laptop)) is None
    with connect(agency.folder / "hub.sqlite") as connection:
        before = connection.execute("PRAGMA data_version").fetchone()
        assert isinstance(laptop.wire, DirectWire)
        requests = laptop.wire.requests
        report = laptop.sync()
        assert connection.execute("PRAGMA data_version").fetchone() == before
    assert laptop.wire.requests == requests + 1
    assert report.bytes_up + report.bytes_down <= 500


def test_a_new_laptop_hears_everything_that_is_its_officers(agency: Agency, laptop: Laptop) -> None:
    other = agency.laptop(officer=laptop.officer)
    reply = Asking(agency, other)(SyncRequest(b"", 0, 0, 0))
    assert reply is not None
    assert reply.all_grants
    assert {head.seq for head in reply.news} == {0, 31}, "the directory is empty"
    assert len(reply.devices) == 2
    (packed,) = reply.pages
    page = open_page(packed, {one.device: one for one in reply.devices})
    assert (page.from_seq, page.to_seq) == (1, 31)


def test_a_cursor_gets_what_lies_beyond_it(agency: Agency, laptop: Laptop) -> None:
    (cursor,) = [one for one in laptop.replica.cursors("", 9) if one.seq]
    writer = agency.laptop(officer=laptop.officer)
    writer.sync()
    writer.replica.write(cursor.stream, "note", "create", {"text": "nueva"})
    writer.sync()
    request = stood(laptop)
    reply = Asking(agency, laptop)(SyncRequest(request.epoch, request.watermark, 2, 2, [cursor]))
    assert reply is not None
    page = open_page(reply.pages[0], {one.device: one for one in writer.replica.devices().values()})
    assert (page.from_seq, page.to_seq) == (32, 32)


def test_another_history_is_named_and_gets_no_pages(agency: Agency, laptop: Laptop) -> None:
    (cursor,) = [one for one in laptop.replica.cursors("", 9) if one.seq]
    request = stood(laptop)
    wrong = Cursor(cursor.stream, cursor.seq - 1, b"x" * 32)
    reply = Asking(agency, laptop)(SyncRequest(request.epoch, request.watermark, 2, 1, [wrong]))
    assert reply is not None
    assert [head.stream for head in reply.diverged] == [cursor.stream]
    assert reply.pages == []


@pytest.mark.parametrize("case", ["epoch", "watermark"])
def test_another_epoch_and_a_hub_older_than_the_laptop_ask_to_compare(
    agency: Agency, laptop: Laptop, case: str
) -> None:
    request = stood(laptop)
    ahead = SyncRequest(
        b"x" * 16 if case == "epoch" else request.epoch,
        request.watermark + (case == "watermark"),
        request.grants_version,
        request.devices_version,
    )
    reply = Asking(agency, laptop)(ahead)
    assert reply is not None
    assert reply.check
    assert reply.pages == []


def test_a_comparison_names_what_differs_and_what_is_not_known(agency: Agency, laptop: Laptop) -> None:
    (cursor,) = [one for one in laptop.replica.cursors("", 9) if one.seq]
    hidden = agency.laptop().found("Oculto")
    cursors = [cursor, Cursor(hidden, 3, b"x" * 32), Cursor("dossier:" + "0f" * 16, 1, b"y" * 32)]
    reply = Asking(agency, laptop)(SyncRequest(b"", 0, 0, 0, cursors, check=True))
    assert reply is not None
    assert [(head.seq, head.chain) for head in reply.diverged] == [(0, b""), (0, b"")]
    beyond = Cursor(cursor.stream, cursor.seq + 5, cursor.chain)
    reply = Asking(agency, laptop)(SyncRequest(b"", 0, 0, 0, [beyond], check=True))
    assert reply is not None
    assert [head.seq for head in reply.diverged] == [31]


def test_a_stream_of_others_is_passed_over(agency: Agency, laptop: Laptop) -> None:
    other = agency.laptop()
    hidden = other.found("Oculto")
    other.sync()
    request = stood(laptop)
    asked = SyncRequest(request.epoch, request.watermark, 2, 2, [Cursor(hidden, 0, b"")])
    reply = Asking(agency, laptop)(asked)
    assert reply is None or (reply.pages, reply.diverged, reply.news) == ([], [], [])


def test_a_reply_is_bounded_and_full_pages_are_kept(agency: Agency) -> None:
    laptop = agency.laptop()
    stream = laptop.found("Expediente")
    bodies = [{"text": f"{number:06d}" + "".join(map(str, range(number % 50)))} for number in range(11_000)]
    laptop.replica.write_many(stream, "note", bodies)
    laptop.sync()
    reader = agency.laptop(officer=laptop.officer)
    assert reader.sync().pulled == 11_001
    assert reader.replica.log(stream) == laptop.replica.log(stream)
    with connect(agency.folder / "hub.sqlite") as connection:
        kept = connection.execute("SELECT from_seq, to_seq FROM segment ORDER BY from_seq").fetchall()
    assert kept
    assert all(to_seq - from_seq < streams.PAGE_CHANGES for from_seq, to_seq in kept)
    assert kept[0][0] == 1


def test_a_laptop_of_the_first_version_gets_pages_that_it_understands(agency: Agency, laptop: Laptop) -> None:
    (cursor,) = [one for one in laptop.replica.cursors("", 9) if one.seq]
    laptop.replica.write_many(cursor.stream, "note", [{"text": f"{number:0500}"} for number in range(600)])
    laptop.sync()
    other = agency.laptop(officer=laptop.officer)
    assert other.sync().pulled == 631, "from here on the hub keeps a page of columns"
    reader = agency.laptop(officer=laptop.officer)
    known = {one.device: one for one in laptop.replica.devices().values()}
    pages = []
    for version in (FIRST, CURRENT):
        reply = Asking(agency, reader)(SyncRequest(b"", 0, 0, 0, version=version))
        assert reply is not None
        assert [has_columns(packed) for packed in reply.pages] == [version == CURRENT]
        pages.append(open_page(reply.pages[0], known))
    assert pages[0] == pages[1]
