import os

import msgspec
import pytest
import zstandard

from sync.protocol import codec
from sync.protocol.errors import BadMessage
from sync.protocol.messages import Cursor, SyncRequest

REQUEST = SyncRequest(b"e" * 16, 5, 1, 2, [Cursor("dossier:" + "0a" * 16, 9, b"c" * 32)] * 50)


def test_a_message_comes_back() -> None:
    assert codec.unpack(codec.pack(REQUEST), SyncRequest) == REQUEST
    assert codec.unpack(codec.plain(REQUEST), SyncRequest) == REQUEST


def test_only_what_shrinks_is_compressed() -> None:
    assert codec.pack(REQUEST)[:1] == codec.ZSTD
    assert codec.pack(SyncRequest(b"", 0, 0, 0))[:1] == codec.PLAIN
    noise = os.urandom(5000)
    assert codec.squeeze(noise) == codec.PLAIN + noise


def test_what_is_made_once_is_smaller_and_read_like_anything_else() -> None:
    words = b"".join(os.urandom(2).hex().encode() + b" word " for _ in range(20_000))
    small = codec.squeeze_once(words)
    assert len(small) < len(codec.squeeze(words))
    assert codec.loosen(small, len(words)) == words
    noise = os.urandom(5000)
    assert codec.squeeze_once(noise) == codec.PLAIN + noise


def test_a_frame_without_its_size_is_read_up_to_the_limit() -> None:
    writer = zstandard.ZstdCompressor(write_content_size=False)
    small = codec.ZSTD + writer.compress(b"x" * 1000)
    assert codec.loosen(small, 1000) == b"x" * 1000
    with pytest.raises(BadMessage):
        codec.loosen(small, 999)


def test_a_bomb_is_refused_before_it_takes_memory() -> None:
    bomb = codec.ZSTD + zstandard.ZstdCompressor(level=19).compress(bytes(200_000_000))
    assert len(bomb) < 20_000
    with pytest.raises(BadMessage):
        codec.loosen(bomb, 1_000_000)


def test_a_frame_that_lies_about_its_size_is_refused() -> None:
    frame = bytearray(zstandard.ZstdCompressor().compress(b"y" * 300))
    assert zstandard.frame_content_size(bytes(frame)) == 300
    frame[5] ^= 1  # the stated size
    with pytest.raises(BadMessage):
        codec.loosen(codec.ZSTD + bytes(frame), 10_000)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\x02abc",
        codec.ZSTD,
        codec.ZSTD + b"not zstd",
        codec.PLAIN,
        codec.PLAIN + b"\xc1",
        codec.PLAIN + b"\x91" * 100_000 + b"\xc0",
        codec.PLAIN + b"\xdd\xff\xff\xff\xff",
        codec.PLAIN + msgspec.msgpack.encode({"a": 1}),
        codec.PLAIN + msgspec.msgpack.encode([b"e" * 17, 0, 0, 0]),
        codec.PLAIN + msgspec.msgpack.encode([b"", -1, 0, 0]),
        codec.PLAIN + msgspec.msgpack.encode([b"", 1 << 60, 0, 0]),
        codec.PLAIN + msgspec.msgpack.encode([b"", 0.5, 0, 0]),
        codec.PLAIN + b"\x94\xa3\xed\xa0\x80\x00\x00\x00",
        codec.squeeze(codec._encoder.encode(REQUEST)) + b"trailing",
        codec.pack(REQUEST)[:-3],
    ],
)
def test_anything_else_is_no_message(body: bytes) -> None:
    with pytest.raises(BadMessage):
        codec.unpack(body, SyncRequest)


def test_a_newer_program_may_add_parts_at_the_end() -> None:
    longer = msgspec.msgpack.encode([b"", 0, 0, 0, [], False, 20300101, b"", b"", "new", {"more": 1}])
    assert codec.unpack(codec.PLAIN + longer, SyncRequest).version == 20300101


def test_a_plain_message_beyond_the_limit_is_refused() -> None:
    with pytest.raises(BadMessage):
        codec.loosen(codec.PLAIN + bytes(11), 10)
