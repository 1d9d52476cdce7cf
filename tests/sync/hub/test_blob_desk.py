import pytest

from sync.protocol import messages
from sync.protocol.blobs import blob_id, stream_key
from sync.protocol.errors import Refused
from sync.protocol.messages import BlobGet, BlobOffer, BlobOfferReply, BlobOfferRequest, BlobPut, BlobStand
from sync.rehearsal import Agency, Laptop

FILE = "dossier:" + "0a" * 16


@pytest.fixture
def laptop(agency: Agency) -> Laptop:
    """A laptop whose transport has met the hub."""
    made = agency.laptop()
    made.sync()
    return made


def test_blobs_belong_to_those_who_may_see_their_file(agency: Agency, laptop: Laptop) -> None:
    stream = laptop.found("Expediente")
    laptop.sync()
    digest = laptop.replica.add_blob(stream, b"photo")
    key = laptop.replica.blobs_unsent(9).jobs[0].key
    assert laptop.sync().blobs_up == 1
    name = blob_id(key, digest)
    stranger = agency.laptop()
    with pytest.raises(Refused) as error:
        stranger.transport.ask(messages.BLOB_GET, BlobGet(stream, name, 0), messages.BlobChunk)
    with pytest.raises(Refused) as missing:
        stranger.transport.ask(messages.BLOB_GET, BlobGet(FILE, name, 0), messages.BlobChunk)
    assert (error.value.code, error.value.message) == (missing.value.code, missing.value.message)
    with pytest.raises(Refused):
        stranger.transport.ask(messages.BLOB_PUT, BlobPut(stream, name, 0, b"photo"), BlobStand)
    offers = [BlobOffer(stream, name, digest, 5)]
    reply = stranger.transport.ask(messages.BLOB_OFFER, BlobOfferRequest(offers), BlobOfferReply)
    assert reply is not None
    assert reply.stands[0].code == "no_stream"


def test_a_blob_that_became_whole_is_news(agency: Agency, laptop: Laptop) -> None:
    assert agency.service is not None
    stream = laptop.found("Expediente")
    laptop.replica.add_blob(stream, bytes(messages.CHUNK_BYTES + 1))
    laptop.sync(with_blobs=False)
    mark = agency.service.notices.mark
    assert agency.service.notices.since(mark, b"") == frozenset()
    assert laptop.sync().blobs_up == 1
    assert agency.service.notices.since(mark, b"") == frozenset({stream})
    assert not agency.service.notices.since(mark, laptop.device.id), "its sender knows"


def test_the_name_of_a_blob_must_fit_its_content(agency: Agency, laptop: Laptop) -> None:
    stream = laptop.found("Expediente")
    laptop.sync()
    wrong = blob_id(stream_key(b"guess", stream), b"s" * 32)
    reply = laptop.transport.ask(
        messages.BLOB_OFFER, BlobOfferRequest([BlobOffer(stream, wrong, b"s" * 32, 5)]), BlobOfferReply
    )
    assert reply is not None
    assert reply.stands[0].code == "bad_blob"
