import msgspec
import pytest

from sync.protocol import codec, messages
from sync.protocol.messages import Batch, BlobPut, EnrolRequest, SyncRequest


def test_an_idle_question_is_small() -> None:
    asked = codec.pack(SyncRequest(b"e" * 16, 1_000_000, 5_000, 5_000))
    assert len(asked) <= 42


def test_messages_are_arrays_and_never_name_their_parts() -> None:
    made = msgspec.msgpack.decode(msgspec.msgpack.encode(SyncRequest(b"", 1, 2, 3)))
    assert made[:4] == [b"", 1, 2, 3]


@pytest.mark.parametrize(
    ("shape", "parts"),
    [
        (Batch, ["s", b"d" * 16, [], b"s" * 64]),
        (Batch, ["s", b"d" * 16, [b""] * (messages.MAX_BATCH_CHANGES + 1), b"s" * 64]),
        (Batch, ["s" * 50, b"d" * 16, [b""], b"s" * 64]),
        (Batch, ["s", b"d" * 15, [b""], b"s" * 64]),
        (Batch, ["s", b"d" * 16, [b"x" * (256 * 1024 + 1)], b"s" * 64]),
        (BlobPut, ["s", b"b" * 32, 0, b""]),
        (BlobPut, ["s", b"b" * 32, 0, b"x" * (messages.CHUNK_BYTES + 1)]),
        (BlobPut, ["s", b"b" * 32, -1, b"x"]),
        (EnrolRequest, ["short", b"k" * 32, b"s" * 64]),
        (EnrolRequest, ["long enough", b"k" * 31, b"s" * 64]),
        (SyncRequest, [b"", 0, 0, 0, [["s", 0, b""]] * (messages.MAX_CURSORS + 1)]),
    ],
)
def test_sizes_are_part_of_the_types(shape: type, parts: list[object]) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.msgpack.decode(msgspec.msgpack.encode(parts), type=shape)
