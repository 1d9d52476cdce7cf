from dataclasses import replace

import msgspec
import pytest

from sync.client.batches import Device, requests, seal, settlement
from sync.client.replica import Pending
from sync.protocol import messages
from sync.protocol.changes import chain_over, chain_start
from sync.protocol.errors import BadSeal
from sync.protocol.messages import BatchResult
from sync.protocol.signing import SigningKey, receipt_text

EPOCH = b"e" * 16
HUB = SigningKey.generate()
DEVICE = Device(b"d" * 16, SigningKey.generate(), HUB.public)


def pending(count: int, *, streams: int = 1, size: int = 10) -> list[Pending]:
    return [
        Pending(number, f"s{number % streams}", number.to_bytes(16, "big"), bytes([number % 251]) * size)
        for number in range(1, count + 1)
    ]


def test_every_change_is_sent_once_in_its_order_within_the_limits() -> None:
    for made in (pending(5_000), pending(5_000, streams=300), pending(30, size=200_000), pending(1, size=5)):
        groups = requests(made)
        sent = [entry for group in groups for batch in group for entry in batch]
        assert sorted(sent) == made
        for name in {entry.stream for entry in made}:
            counters = [entry.counter for entry in sent if entry.stream == name]
            assert counters == sorted(counters)
        for group in groups:
            assert len(group) <= messages.MAX_BATCHES
            assert sum(map(len, group)) <= messages.MAX_BATCH_CHANGES
            assert all(len({entry.stream for entry in batch}) == 1 for batch in group)
    assert requests([]) == []


def answered(entries: list[Pending]) -> tuple[BatchResult, list[bytes]]:
    _, digests = seal(DEVICE, entries)
    before = chain_start(EPOCH, entries[0].stream)
    after = chain_over(before, digests)
    signature = HUB.sign(receipt_text(EPOCH, entries[0].stream, len(entries), after))
    return BatchResult(
        entries[0].stream, EPOCH, 0, before, len(entries), after, 1, 0, len(entries), [], signature
    ), digests


def test_a_receipt_counts_for_what_was_sent_and_for_nothing_else() -> None:
    entries = pending(3)
    batch, _ = seal(DEVICE, entries)
    result, digests = answered(entries)
    settled = settlement(DEVICE, EPOCH, batch, digests, result, entries)
    assert [receipt.seq for receipt in settled.accepted] == [1, 2, 3]
    with pytest.raises(BadSeal):
        settlement(replace(DEVICE, hub_key=SigningKey.generate().public), EPOCH, batch, digests, result, entries)
    with pytest.raises(BadSeal):
        settlement(DEVICE, b"f" * 16, batch, digests, result, entries)
    other, _ = answered(pending(4))
    with pytest.raises(BadSeal):
        settlement(DEVICE, EPOCH, batch, digests, other, entries)
    more = msgspec.structs.replace(result, verdicts=[messages.Verdict(9, "refused")])
    with pytest.raises(BadSeal):
        settlement(DEVICE, EPOCH, batch, digests, more, entries)
