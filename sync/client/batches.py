"""What a laptop sends and what the hub's answers to it mean: batches within their limits, sealed, and receipts checked.

Part of the session's conversation, without a socket and a store.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from sync.client.replica import Pending, Receipt, Refusal, Settlement
from sync.protocol import messages
from sync.protocol.changes import chain_over, digests
from sync.protocol.errors import BadSeal
from sync.protocol.messages import Batch, BatchResult
from sync.protocol.pages import Seal
from sync.protocol.signing import SigningKey, receipt_text, seal_text, verified


@dataclass(frozen=True, slots=True)
class Device:
    """Who this laptop is: its id, its key, and the key by which it knows its hub.

    `sealing_key` (public) is shown to the hub in each run, until the hub has given it back among its devices.
    """

    id: bytes
    key: SigningKey
    hub_key: bytes
    sealing_key: bytes = b""


def requests(pending: Sequence[Pending]) -> list[list[list[Pending]]]:
    """Return changes grouped into batches of one stream, and those into requests, within the limits of both."""
    by_stream: dict[str, list[Pending]] = {}
    for entry in pending:
        by_stream.setdefault(entry.stream, []).append(entry)
    requests: list[list[list[Pending]]] = [[]]
    request_bytes = request_changes = 0
    for entries in by_stream.values():
        for batch, size in _batches(entries):
            if requests[-1] and (
                len(requests[-1]) >= messages.MAX_BATCHES
                or request_bytes + size > messages.MAX_BATCH_BYTES
                or request_changes + len(batch) > messages.MAX_BATCH_CHANGES
            ):
                requests.append([])
                request_bytes = request_changes = 0
            requests[-1].append(batch)
            request_bytes += size
            request_changes += len(batch)
    return [request for request in requests if request]


def sealed_batches(device: Device, pending: Sequence[Pending]) -> list[list[Batch]]:
    """Return changes as sealed batches, grouped into requests."""
    return [[seal(device, batch)[0] for batch in group] for group in requests(pending)]


def _batches(entries: Sequence[Pending]) -> list[tuple[list[Pending], int]]:
    batches: list[tuple[list[Pending], int]] = []
    batch: list[Pending] = []
    size = 0
    for entry in entries:
        grown = size + len(entry.payload)
        if batch and (len(batch) >= messages.MAX_BATCH_CHANGES or grown > messages.MAX_BATCH_BYTES):
            batches.append((batch, size))
            batch, grown = [], len(entry.payload)
        batch.append(entry)
        size = grown
    batches.append((batch, size))
    return batches


def seal(device: Device, entries: Sequence[Pending]) -> tuple[Batch, list[bytes]]:
    """Return changes of one stream as a sealed batch, and their digests."""
    stream = entries[0].stream
    payloads = [entry.payload for entry in entries]
    fingerprints = digests(stream, payloads)
    signature = device.key.sign(seal_text(device.id, fingerprints))
    return Batch(stream, device.id, payloads, signature), fingerprints


def settlement_by_file(
    device: Device, epoch: bytes, signature: bytes, result: BatchResult, entries: Sequence[Pending]
) -> Settlement | None:
    """Return the hub's answer to a batch that went by file, checked; None when the entries are not that batch."""
    stream, payloads = entries[0].stream, [entry.payload for entry in entries]
    fingerprints = digests(stream, payloads)
    if not verified(device.key.public, signature, seal_text(device.id, fingerprints)):
        return None
    return settlement(device, epoch, Batch(stream, device.id, payloads, signature), fingerprints, result, entries)


def settlement(
    device: Device,
    epoch: bytes,
    batch: Batch,
    fingerprints: Sequence[bytes],
    result: BatchResult,
    entries: Sequence[Pending],
) -> Settlement:
    """Return the hub's answer, checked: the chain it reports must be over these very bytes, and signed by this hub."""
    if result.stream != batch.stream:
        raise BadSeal("The hub answered about another file.", _HINT)
    if result.code:
        waiting = [Refusal(entry.change, entry.counter, result.code, result.message) for entry in entries]
        return Settlement(batch.stream, b"", 0, b"", 0, b"", 0, 0, 0, (), (), (), waiting, None, b"")
    spoken = {verdict.index: verdict for verdict in result.verdicts}
    taken = [index for index in range(len(entries)) if index not in spoken]
    if taken or any(verdict.outcome == "duplicate" for verdict in result.verdicts):
        _check_receipt(device, epoch, result, [fingerprints[index] for index in taken])
    accepted = [
        Receipt(entries[index].change, seq, entries[index].counter, entries[index].payload)
        for seq, index in enumerate(taken, start=result.head_before + 1)
    ]
    told: dict[str, list[Any]] = {"accepted": [], "duplicate": [], "refused": [], "waiting": []}
    for index, verdict in spoken.items():
        if index >= len(entries):
            raise BadSeal("The hub answered about changes that were not sent.", _HINT)
        entry = entries[index]
        if verdict.outcome == "duplicate":
            told["duplicate"].append(Receipt(entry.change, verdict.seq, entry.counter, entry.payload))
        else:
            told[verdict.outcome].append(Refusal(entry.change, entry.counter, verdict.code, verdict.message))
    here = set(taken)
    missing = [(index, fingerprint) for index, fingerprint in enumerate(fingerprints) if index not in here]
    seal = Seal(device.id, len(taken), result.received_at, missing, batch.signature) if taken else None
    return Settlement(
        batch.stream,
        result.birth,
        result.head_before,
        result.chain_before,
        result.head_after,
        result.chain_after,
        result.received_at,
        result.position_before,
        result.position_after,
        accepted,
        told["duplicate"],
        told["refused"],
        told["waiting"],
        seal,
        result.signature,
    )


def _check_receipt(device: Device, epoch: bytes, result: BatchResult, taken: Sequence[bytes]) -> None:
    if result.head_after - result.head_before != len(taken):
        raise BadSeal("The hub's receipt does not add up.", _HINT)
    if chain_over(result.chain_before, taken) != result.chain_after:
        raise BadSeal("The hub's receipt is not for what was sent.", _HINT)
    text = receipt_text(epoch, result.stream, result.head_after, result.chain_after)
    if not verified(device.hub_key, result.signature, text):
        raise BadSeal("The hub's receipt is not signed by this hub.", _HINT)


_HINT: Final = "What was sent stays on this laptop. Sync again; if this stays, tell the person who runs the hub."
