"""Bundles: what goes in comes out, for its recipients only; anything else is refused before a part is handed out."""

from __future__ import annotations

import io
from hashlib import sha256
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol import bundle
from sync.protocol.bundle import Bundle, Part, Recipient
from sync.protocol.errors import BadBundle
from sync.protocol.sealing import SealingKey
from sync.protocol.signing import SigningKey

_SENDER, _MINE, _OTHER = b"s" * 16, b"m" * 16, b"o" * 16
_SIGNING = SigningKey(bytes(range(32)))
_KEY = SealingKey.of(SigningKey(bytes(range(1, 33))))
_OTHER_KEY = SealingKey.of(SigningKey(bytes(range(2, 34))))
_PARTS = [Part("batch", b"invented words " * 40), Part("blob", bytes(range(256)) * 4), Part("result", b"")]
_SAMPLE = Path(__file__).parents[2] / "data" / "bundle" / "v1.calibar"


def _known(sender: bytes) -> bytes | None:
    return _SIGNING.public if sender == _SENDER else None


def _made(parts: list[Part], *, to: tuple[Recipient, ...] = (Recipient(_MINE, _KEY.public),)) -> bytes:
    file = io.BytesIO()
    written = bundle.write(file, parts, to, sender=_SENDER, key=_SIGNING, number=7, made_at=1_700_000_000_000_000)
    assert written == (len(file.getvalue()), len(parts))
    return file.getvalue()


def _opened(raw: bytes, recipient: bytes = _MINE, key: SealingKey = _KEY) -> Bundle:
    return bundle.open_bundle(io.BytesIO(raw), recipient, key, _known)


def _code(raw: bytes, recipient: bytes = _MINE, key: SealingKey = _KEY) -> str:
    with pytest.raises(BadBundle) as raised:
        _opened(raw, recipient, key)
    assert raised.value.message
    assert raised.value.hint
    return raised.value.code


@settings(deadline=None, max_examples=40)
@given(st.lists(st.builds(Part, st.sampled_from(["batch", "page", "blob"]), st.binary(max_size=3000)), max_size=12))
def test_what_goes_in_comes_out_in_order_any_number_of_times(parts: list[Part]) -> None:
    opened = _opened(_made(parts))
    assert list(opened.parts()) == parts
    assert list(opened.parts()) == parts
    assert (opened.header.sender, opened.header.number) == (_SENDER, 7)


def test_large_content_is_cut_into_segments_of_bounded_size() -> None:
    parts = [Part("blob", bytes([place]) * 700_000) for place in range(5)]
    assert list(_opened(_made(parts)).parts()) == parts
    with pytest.raises(BadBundle, match="too large"):
        _made([Part("blob", bytes(bundle.MAX_PART_BYTES + 1))])


def test_every_named_recipient_opens_it_and_nobody_else() -> None:
    raw = _made(_PARTS, to=(Recipient(_MINE, _KEY.public), Recipient(_OTHER, _OTHER_KEY.public)))
    assert list(_opened(raw).parts()) == list(_opened(raw, _OTHER, _OTHER_KEY).parts()) == _PARTS
    alone = _made(_PARTS)
    assert _code(alone, _OTHER, _OTHER_KEY) == "bundle_foreign"
    assert _code(alone, _MINE, _OTHER_KEY) == "bundle_foreign"


def test_nothing_of_the_content_stands_outside_the_encryption() -> None:
    raw = _made([Part("batch", b"needle"), Part("blob", b"needle" * 3)])
    assert b"needle" not in raw
    assert b"batch" not in raw


def test_a_bundle_cut_at_any_byte_is_refused() -> None:
    raw = _made(_PARTS)
    codes = {_code(raw[:length]) for length in range(1, len(raw))}
    assert codes == {"bundle_cut"}
    assert _code(b"") == "not_a_bundle"


def test_a_bundle_with_any_byte_altered_is_refused() -> None:
    raw = _made(_PARTS)
    assert list(_opened(raw).parts()) == _PARTS  # the control
    for place in range(len(raw)):
        for bit in (1, 128):
            altered = bytearray(raw)
            altered[place] ^= bit
            _code(bytes(altered))


def test_what_is_appended_is_refused() -> None:
    assert _code(_made(_PARTS) + b"\0") == "bundle_altered"


def test_segments_that_changed_places_are_refused_even_when_a_sender_signs_them() -> None:
    raw = _made([Part("blob", bytes([place]) * 900_000) for place in range(3)])
    head, segments = _split(raw)
    assert len(segments) == 3
    assert list(_opened(_joined(head, segments)).parts())  # the control: put together as they were
    assert _code(_joined(head, [segments[1], segments[0], segments[2]])) == "bundle_altered"
    assert _code(_joined(head, segments[:2])) == "bundle_altered"
    other_head, _ = _split(_made(_PARTS))
    assert _code(_joined(other_head, segments)) == "bundle_altered"


def test_a_sender_that_is_unknown_or_shut_out_is_refused() -> None:
    with pytest.raises(BadBundle) as raised:
        bundle.open_bundle(io.BytesIO(_made(_PARTS)), _MINE, _KEY, lambda _: None)
    assert raised.value.code == "bundle_sender"
    with pytest.raises(BadBundle):
        bundle.open_bundle(io.BytesIO(_made(_PARTS)), _MINE, _KEY, lambda _: SigningKey.generate().public)


def test_other_files_and_newer_bundles_are_told_apart() -> None:
    raw = _made(_PARTS)
    assert _code(b"PK\x03\x04 something else entirely") == "not_a_bundle"
    newer = bytearray(raw)
    newer[len(bundle.MAGIC)] = bundle.VERSION + 1
    assert _code(bytes(newer)) == "bundle_newer"


def test_lengths_beyond_the_limits_are_refused_before_memory_is_taken() -> None:
    start = bundle.MAGIC + bytes([bundle.VERSION])
    assert _code(start + (bundle.MAX_HEADER_BYTES + 1).to_bytes(4, "big")) == "bundle_altered"
    head, _ = _split(_made(_PARTS))
    assert _code(head + (bundle.MAX_SEGMENT_BYTES + 1).to_bytes(4, "big")) == "bundle_altered"


def test_a_file_that_changes_after_it_was_checked_yields_nothing_more() -> None:
    raw = _made(_PARTS)
    file = io.BytesIO(raw)
    opened = bundle.open_bundle(file, _MINE, _KEY, _known)
    head, _ = _split(raw)
    file.getbuffer()[len(head) + 10] ^= 1
    with pytest.raises(BadBundle, match="while it was read"):
        next(opened.parts())


def test_a_bundle_needs_recipients_each_once_with_real_keys() -> None:
    mine = Recipient(_MINE, _KEY.public)
    for to in ((), (mine, mine), (Recipient(_MINE, bytes(32)),), (Recipient(_MINE, b"short"),)):
        with pytest.raises(BadBundle) as raised:
            _made(_PARTS, to=to)
        assert raised.value.code == "recipients"


def test_a_header_that_names_a_recipient_twice_is_refused() -> None:
    header = bundle.read_header(io.BytesIO(_made(_PARTS)))
    doubled = msgspec.msgpack.encode(msgspec.structs.replace(header, keys=header.keys * 2))
    start = bundle.MAGIC + bytes([bundle.VERSION]) + len(doubled).to_bytes(4, "big") + doubled
    with pytest.raises(BadBundle):
        bundle.read_header(io.BytesIO(start))


def test_the_saved_bundle_of_version_1_still_opens() -> None:
    with _SAMPLE.open("rb") as file:
        opened = bundle.open_bundle(file, _MINE, _KEY, _known)
        assert list(opened.parts()) == _PARTS
        assert opened.header.made_at == 1_700_000_000_000_000


def _split(raw: bytes) -> tuple[bytes, list[bytes]]:
    """Return what stands before the first segment, and the segments with their lengths."""
    at = len(bundle.MAGIC) + 1
    at += 4 + int.from_bytes(raw[at : at + 4], "big")
    head, segments = raw[:at], []
    while length := int.from_bytes(raw[at : at + 4], "big"):
        segments.append(raw[at : at + 4 + length])
        at += 4 + length
    return head, segments


def _joined(head: bytes, segments: list[bytes]) -> bytes:
    """Return a file with a signature that holds: only the encryption can tell what was done to it."""
    text = head + b"".join(segments) + bytes(4)
    return text + _SIGNING.sign(b"calibar-bundle\0" + sha256(text).digest())
