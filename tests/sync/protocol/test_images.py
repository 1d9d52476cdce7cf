from typing import Any

import msgspec
import pytest

from sync.protocol.codec import pack
from sync.protocol.errors import BadMessage
from sync.protocol.images import (
    VERBATIM,
    ImageHead,
    Part,
    Proof,
    StreamAt,
    name_of,
    opened_head,
    opened_part,
    opened_proofs,
    packed_part,
    packed_proofs,
)
from sync.protocol.pages import Seal


def proof(**changed: Any) -> Proof:
    seal = Seal(bytes(16), 3, 1, [], bytes(64))
    order = bytes([0, VERBATIM, 1])
    made = Proof("dossier:a", bytes(16), 5, 7, [seal], order, ["a", "b"], bytes(32), [1, 3], [1, 1], [b"payload"])
    return msgspec.structs.replace(made, **changed)


def test_a_part_is_what_was_announced_or_refused() -> None:
    part, packed = packed_part(b"words " * 1000)
    assert part.size == len(packed) < 1000
    assert opened_part(part, packed) == b"words " * 1000
    for other in (packed[:-1], packed + b"\0", packed[:-1] + bytes([packed[-1] ^ 1]), b""):
        with pytest.raises(BadMessage, match="announced"):
            opened_part(part, other)
    with pytest.raises(BadMessage, match="what it says"):
        opened_part(Part(part.size, part.digest, part.unpacked + 1), packed)


def test_a_head_is_named_by_its_bytes_and_tells_what_it_stands_for() -> None:
    part = Part(10, bytes(32), 20)
    head = ImageHead("e", [StreamAt("dossier:a", 7), StreamAt("dossier:b", 2)], [part, part], [part])
    packed = pack(head)
    assert opened_head(packed) == head
    assert (head.changes, head.unpacked_bytes) == (9, 40)
    assert name_of(packed) != name_of(packed + b"\0")
    for wrong in (pack(ImageHead("e", [], [], [part])), pack(ImageHead("", [], [part], [part])), b"\x00\xc1"):
        with pytest.raises(BadMessage):
            opened_head(wrong)


def test_proofs_come_back_as_they_went() -> None:
    assert opened_proofs(packed_proofs([proof(), proof(stream="b")])) == [proof(), proof(stream="b")]


@pytest.mark.parametrize(
    "changed",
    [
        {"to_seq": 8},
        {"order": bytes([0, 1])},
        {"order": bytes([0, VERBATIM, 2])},
        {"order": bytes([0, 0, 1])},
        {"salts": bytes(31)},
        {"counters": [1]},
        {"schemas": [1, 1, 1]},
        {"verbatim": []},
        {"seals": []},
        {"kinds": ["a"]},
    ],
)
def test_a_proof_that_does_not_hold_what_it_says_is_refused(changed: dict[str, Any]) -> None:
    with pytest.raises(BadMessage, match="what it says"):
        opened_proofs(packed_proofs([proof(**changed)]))


def test_what_is_no_proof_is_refused() -> None:
    for raw in (b"", b"\xc1", b"\x91\x01", packed_proofs([proof()])[:-1]):
        with pytest.raises(BadMessage, match="damaged"):
            opened_proofs(raw)
