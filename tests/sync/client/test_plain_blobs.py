from hashlib import sha256

import pytest

from sync.rehearsal import Agency, Laptop


@pytest.fixture
def laptop(agency: Agency) -> Laptop:
    return agency.laptop()


def test_a_blob_waits_until_its_stream_has_a_key(laptop: Laptop) -> None:
    stream = laptop.found("Expediente")
    digest = laptop.replica.add_blob(stream, b"photo")
    assert laptop.replica.blobs_unsent(9).jobs == []
    laptop.sync(with_blobs=False)
    (job,) = laptop.replica.blobs_unsent(9).jobs
    assert (job.stream, job.sha256, job.size, len(job.key)) == (stream, digest, 5, 32)
    laptop.replica.blob_sent(stream, digest)
    assert laptop.replica.blobs_unsent(9).jobs == []
    assert laptop.replica.blob(stream, digest) == b"photo"


def test_parts_are_read_and_written_where_they_belong(laptop: Laptop) -> None:
    stream = laptop.found("Expediente")
    laptop.sync()
    content = bytes(range(256)) * 10
    digest = sha256(content).digest()
    replica = laptop.replica
    assert replica.read_blob(stream, digest, 0, 5) == b""
    replica.want_blob(stream, digest)
    assert replica.blob(stream, digest) is None
    replica.write_blob(stream, digest, 0, content[:1000], len(content))
    assert replica.blobs_wanted(9).jobs[0].have == 1000
    replica.write_blob(stream, digest, 1000, content[1000:], len(content))
    assert replica.check_blob(stream, digest, len(content))
    replica.blob_arrived(stream, digest)
    assert replica.read_blob(stream, digest, 255, 2) == content[255:257]
    assert replica.blobs_wanted(9).jobs == []


def test_a_wrong_content_is_dropped_and_wanted_again(laptop: Laptop) -> None:
    stream = laptop.found("Expediente")
    laptop.sync()
    digest = sha256(b"right").digest()
    laptop.replica.want_blob(stream, digest)
    laptop.replica.write_blob(stream, digest, 0, b"wrong", 5)
    assert not laptop.replica.check_blob(stream, digest, 5)
    assert laptop.replica.blobs_wanted(9).jobs[0].have == 0
