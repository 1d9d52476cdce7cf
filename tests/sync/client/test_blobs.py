import os

import pytest

from sync.client.blobs import WANTED_AT_ONCE, download_all
from sync.client.commands import Ask, Await, Progress, Start, Tally
from sync.client.run import _store
from sync.client.transport import Answer
from sync.protocol import messages
from sync.protocol.errors import HubUnreachable
from sync.protocol.messages import CHUNK_BYTES
from sync.rehearsal import Agency, DirectWire, Laptop


class Breaking(DirectWire):
    """Breaks off at the n-th chunk; `answered` says whether the hub had it."""

    def __init__(self, agency: Agency, route: str) -> None:
        super().__init__(agency)
        self.route, self.left, self.answered = route, 10**9, False
        self.chunks = 0

    def post(self, route: str, body: bytes, authorization: str) -> Answer:
        """Carry it, or break."""
        if route == self.route:
            self.left -= 1
            if self.left < 0:
                if self.answered:
                    super().post(route, body, authorization)
                raise HubUnreachable("The connection to the hub broke off.")
            self.chunks += 1
        return super().post(route, body, authorization)


def with_photo(agency: Agency, size: int, wire: DirectWire | None = None) -> tuple[Laptop, str, bytes, bytes]:
    laptop = agency.laptop(wire=wire)
    stream = laptop.found("Expediente")
    laptop.sync()
    content = os.urandom(size)
    return laptop, stream, laptop.replica.add_blob(stream, content), content


@pytest.mark.parametrize("answered", [False, True])
@pytest.mark.parametrize("broken_at", [0, 1, 2])
def test_sending_goes_on_from_the_chunk_that_was_cut(agency: Agency, broken_at: int, *, answered: bool) -> None:
    wire = Breaking(agency, messages.BLOB_PUT)
    laptop, stream, digest, content = with_photo(agency, 2 * CHUNK_BYTES + 5, wire)
    wire.left, wire.answered = broken_at, answered
    with pytest.raises(HubUnreachable):
        laptop.sync()
    wire.left = 10**9
    assert laptop.sync().blobs_up in {0, 1}
    assert laptop.replica.blobs_unsent(9).jobs == []
    assert wire.chunks <= 4, "no chunk was sent more often than it must be"
    reader = agency.laptop(officer=laptop.officer)
    reader.sync()
    reader.replica.want_blob(stream, digest)
    assert reader.sync().blobs_down == 1
    assert reader.replica.blob(stream, digest) == content


@pytest.mark.parametrize("broken_at", [0, 1, 2])
def test_fetching_goes_on_from_the_chunk_that_was_cut(agency: Agency, broken_at: int) -> None:
    laptop, stream, digest, content = with_photo(agency, 2 * CHUNK_BYTES + 5)
    laptop.sync()
    wire = Breaking(agency, messages.BLOB_GET)
    reader = agency.laptop(officer=laptop.officer, wire=wire)
    reader.sync()
    reader.replica.want_blob(stream, digest)
    wire.left = broken_at
    with pytest.raises(HubUnreachable):
        reader.sync()
    wire.left = 10**9
    assert reader.sync().blobs_down == 1
    assert wire.chunks == 3
    assert reader.replica.blob(stream, digest) == content


def test_a_blob_that_nobody_sent_yet_delays_no_other(agency: Agency) -> None:
    laptop, stream, digest, content = with_photo(agency, 10)
    laptop.sync()
    reader = agency.laptop(officer=laptop.officer)
    reader.sync()
    reader.replica.want_blob(stream, b"n" * 32)
    reader.replica.want_blob(stream, digest)
    assert reader.sync().blobs_down == 1
    assert reader.replica.blob(stream, digest) == content


def test_many_blobs_that_nobody_sent_hold_up_none_behind_them(agency: Agency) -> None:
    laptop, stream, digest, content = with_photo(agency, 10)
    laptop.sync()
    reader = agency.laptop(officer=laptop.officer)
    reader.sync()
    for number in range(3 * WANTED_AT_ONCE):
        reader.replica.want_blob(stream, number.to_bytes(32, "big"))
    reader.replica.want_blob(stream, digest)
    assert reader.sync().blobs_down == 1
    assert reader.replica.blob(stream, digest) == content


def test_bytes_that_were_lost_here_hold_up_no_other_file(agency: Agency) -> None:
    laptop, stream, digest, _ = with_photo(agency, 2 * CHUNK_BYTES)
    other = laptop.replica.add_blob(stream, b"whole")
    lost = laptop.replica.read_blob
    laptop.replica.read_blob = (  # type: ignore[method-assign]  # a disk that lost one of two files
        lambda stream, sha256, offset, length: b"" if sha256 == digest else lost(stream, sha256, offset, length)
    )
    assert laptop.sync().blobs_up == 1
    assert [job.sha256 for job in laptop.replica.blobs_unsent(9).jobs] == [digest]
    assert other != digest


def test_the_next_chunk_is_on_its_way_while_one_is_kept(agency: Agency) -> None:
    laptop, stream, digest, _ = with_photo(agency, 3 * CHUNK_BYTES)
    laptop.sync()
    reader = agency.laptop(officer=laptop.officer)
    reader.sync()
    reader.replica.want_blob(stream, digest)
    talk = download_all(Tally())
    steps: list[str] = []
    waiting = Ask("", None, type(None))
    result: object = None
    while True:
        try:
            command = talk.send(result)
        except StopIteration:
            break
        steps.append(type(command).__name__)
        match command:
            case Start(ask):
                waiting = ask
                result = None
            case Await():
                result = reader.transport.ask(waiting.route, waiting.message, waiting.reply)
            case Progress():
                result = None
            case _:
                result = _store(reader.replica, command)
    assert "Start WriteBlob Await" in " ".join(step for step in steps if step != "Progress")
    assert steps.count("WriteBlob") == 3
    assert reader.replica.blob(stream, digest) is not None


def test_the_same_photograph_travels_once(agency: Agency) -> None:
    laptop, stream, digest, content = with_photo(agency, 500)
    assert laptop.sync().blobs_up == 1
    other = agency.laptop(officer=laptop.officer)
    other.sync()
    assert other.replica.add_blob(stream, content) == digest
    assert other.sync().blobs_up == 0
    assert other.replica.blobs_unsent(9).jobs == []


def test_an_empty_stream_key_means_not_yet(agency: Agency) -> None:
    laptop = agency.laptop()
    stream = laptop.found("Expediente")
    laptop.replica.add_blob(stream, b"photo")
    assert laptop.sync().blobs_up == 1, "founded, granted and sent in one run"
