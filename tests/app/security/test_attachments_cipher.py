import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import NewerVersionError
from app.security.attachments_cipher import (
    CHUNK_BYTES,
    PRELUDE_BYTES,
    TAG_BYTES,
    AttachmentCipher,
    chunk_count,
    chunk_length,
)
from app.security.errors import AttachmentDamagedError

CIPHER = AttachmentCipher(bytes(range(32)))
NAME = "0123456789abcdef" * 4
LONG = bytes(range(256)) * (2 * CHUNK_BYTES // 256) + b"tail"
STEP = CHUNK_BYTES + TAG_BYTES


@given(st.binary(max_size=300))
@settings(deadline=None)  # a busy machine is no fault
def test_what_is_sealed_opens(content: bytes) -> None:
    sealed = CIPHER.seal(NAME, content)
    assert len(sealed) == PRELUDE_BYTES + len(content) + TAG_BYTES
    assert CIPHER.open(NAME, sealed) == content


@pytest.mark.parametrize("size", [CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, len(LONG)])
def test_long_contents_come_in_chunks(size: int) -> None:
    sealed = CIPHER.seal(NAME, LONG[:size])
    assert len(sealed) == PRELUDE_BYTES + size + chunk_count(size) * TAG_BYTES
    assert CIPHER.open(NAME, sealed) == LONG[:size]


def test_one_chunk_opens_without_the_others() -> None:
    sealed = CIPHER.seal(NAME, LONG)
    prelude = sealed[:PRELUDE_BYTES]
    assert CIPHER.content_size(prelude) == len(LONG)
    assert CIPHER.content_id(prelude) == NAME
    start = PRELUDE_BYTES + 2 * STEP
    assert CIPHER.open_chunk(prelude, NAME, 2, sealed[start:]) == b"tail"


def open_whole(sealed: bytes) -> bytes:
    assert CIPHER.content_id(sealed[:PRELUDE_BYTES]) == NAME
    return CIPHER.open(NAME, sealed)


def test_every_flipped_bit_is_noticed() -> None:
    sealed = CIPHER.seal(NAME, b"words")
    for bit in range(len(sealed) * 8):
        raw = bytearray(sealed)
        raw[bit // 8] ^= 1 << bit % 8
        with pytest.raises((AttachmentDamagedError, NewerVersionError)):
            open_whole(bytes(raw))


def test_chunks_cannot_change_places_or_be_left_out() -> None:
    sealed = CIPHER.seal(NAME, LONG)
    prelude, rest = sealed[:PRELUDE_BYTES], sealed[PRELUDE_BYTES:]
    first, second, third = rest[:STEP], rest[STEP : 2 * STEP], rest[2 * STEP :]
    for order in (second + first + third, first + first + third, first + second, second + third, first + third):
        with pytest.raises(AttachmentDamagedError):
            CIPHER.open(NAME, prelude + order)


def test_a_shortened_content_does_not_pass_as_a_short_one() -> None:
    long, short = CIPHER.seal(NAME, LONG), CIPHER.seal(NAME, LONG[:CHUNK_BYTES])
    with pytest.raises(AttachmentDamagedError):
        CIPHER.open(NAME, short[:PRELUDE_BYTES] + long[PRELUDE_BYTES : PRELUDE_BYTES + STEP])
    with pytest.raises(AttachmentDamagedError):
        CIPHER.open(NAME, short[:-1])
    with pytest.raises(AttachmentDamagedError):
        CIPHER.open(NAME, long[: PRELUDE_BYTES - 1])


def test_it_opens_under_its_own_id_and_key_only() -> None:
    sealed = CIPHER.seal(NAME, b"words")
    with pytest.raises(AttachmentDamagedError):
        CIPHER.open("f" * 64, sealed)
    with pytest.raises(AttachmentDamagedError):
        AttachmentCipher(bytes(32)).open(NAME, sealed)
    with pytest.raises(AttachmentDamagedError):
        AttachmentCipher(bytes(32)).content_id(sealed[:PRELUDE_BYTES])


def test_equal_contents_look_unlike_and_names_tell_nothing() -> None:
    first, second = CIPHER.seal(NAME, b"words" * 10), CIPHER.seal(NAME, b"words" * 10)
    assert first[PRELUDE_BYTES:] != second[PRELUDE_BYTES:]
    name = CIPHER.file_name(NAME)
    assert name == CIPHER.file_name(NAME)
    assert name != AttachmentCipher(bytes(32)).file_name(NAME)
    assert len(name) == 64


def test_a_newer_file_is_refused_kindly() -> None:
    sealed = bytearray(CIPHER.seal(NAME, b"words"))
    sealed[7] = 2
    with pytest.raises(NewerVersionError):
        CIPHER.open(NAME, bytes(sealed))


def test_a_chunk_has_the_length_of_its_place() -> None:
    prelude = CIPHER.prelude(NAME, CHUNK_BYTES + 1)
    for index, length in ((0, 5), (1, 5), (1, CHUNK_BYTES)):
        with pytest.raises(ValueError, match="length"):
            CIPHER.seal_chunk(prelude, NAME, index, bytes(length))


@pytest.mark.parametrize(("size", "lengths"), [(0, [0]), (1, [1]), (CHUNK_BYTES, [CHUNK_BYTES])])
def test_lengths_add_up(size: int, lengths: list[int]) -> None:
    assert [chunk_length(size, index) for index in range(chunk_count(size))] == lengths


@given(st.binary(max_size=400))
@settings(deadline=None)  # a busy machine is no fault
def test_no_bytes_break_the_reader(raw: bytes) -> None:
    with pytest.raises((AttachmentDamagedError, NewerVersionError)):
        CIPHER.open(NAME, raw)


def test_a_shipped_attachment_still_opens() -> None:
    sealed = bytes.fromhex(
        "43414c424c42000100100000000000000000001c2d35d37e0ce8df66e02abdca57231e50d3bf232ba1f54ffa38361c8833d8"
        "37ede779cde979d23774acc3890e568beb458270bcf639f7e617a00a84a5431655c3f060233701542fe8deadf257e4b94bc5"
        "5dd5f89c19326964d62450dcbfb006e99dbe0773a5074378d879d12252dcff750265652633618758c14b9fc20cdf2e6105a1"
        "babe651242a3bded7e98"
    )
    assert CIPHER.open(NAME, sealed) == b"kept since the first release"
    assert CIPHER.content_id(sealed[:PRELUDE_BYTES]) == NAME


def test_a_sealed_chunk_of_another_length_is_damage() -> None:
    # Sealed with the right key under the right nonce, but shorter than its place: only a faulty writer makes it.
    sealed = CIPHER.seal(NAME, b"words")
    prelude = sealed[:PRELUDE_BYTES]
    head = prelude[:36]
    short = CIPHER._aead(head).encrypt(bytes(11) + b"\x01", b"w", head + NAME.encode())
    with pytest.raises(AttachmentDamagedError):
        CIPHER.open_chunk(prelude, NAME, 0, short)
