from hashlib import sha256

from sync.protocol.blobs import blob_id, stream_key


def test_equal_files_have_unlike_names_in_two_streams() -> None:
    content = sha256(b"photo").digest()
    one, other = stream_key(b"s" * 32, "dossier:a"), stream_key(b"s" * 32, "dossier:b")
    assert blob_id(one, content) == blob_id(one, content)
    assert blob_id(one, content) != blob_id(other, content)
    assert len(blob_id(one, content)) == 32


def test_stream_keys_depend_on_the_secret() -> None:
    assert stream_key(b"s" * 32, "dossier:a") != stream_key(b"t" * 32, "dossier:a")
