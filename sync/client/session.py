"""One sync run as a conversation: a generator that yields commands and is sent their results.

It has no socket, no database and no clock, so its test reads as a transcript. The order is: hear what is new (ended
grants first), send what was made here, receive the rest, then attachments. Every step is safe to repeat.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from sync.client import blobs, endings
from sync.client.commands import (
    ApplyPages,
    Ask,
    Await,
    AwaitApplied,
    Command,
    LoadBehind,
    LoadCursors,
    LoadDevices,
    LoadHoldings,
    LoadPending,
    LoadState,
    Progress,
    Reread,
    Settle,
    Start,
    StartApply,
    TakeNews,
    Tally,
)
from sync.client.guard import Guard
from sync.client.replica import Applied, News, Pending, Receipt, Refusal, ReplicaState, Settlement
from sync.protocol import messages
from sync.protocol.changes import chain_over, digests
from sync.protocol.errors import BadPage, BadSeal, Diverged, EpochChanged, Refused, SyncError
from sync.protocol.messages import Batch, BatchResult, Cursor, Head, KnownDevice, PushReply, SyncReply, SyncRequest
from sync.protocol.pages import OpenedPage, Seal, open_page
from sync.protocol.signing import SigningKey, receipt_text, seal_text, verified

PUSH_CHANGES: Final = 10_000
Session = Generator[Command, Any, Tally]
Step = Generator[Command, Any, Any]
_Sent = tuple[list[list[Pending]], list[tuple[Batch, list[bytes]]]]


@dataclass(frozen=True, slots=True)
class Device:
    """Who this laptop is: its id, its key, and the key by which it knows its hub.

    `sealing_key` (public) is shown to the hub in each run, until the hub has given it back among its devices.
    """

    id: bytes
    key: SigningKey
    hub_key: bytes
    sealing_key: bytes = b""


def converse(device: Device, *, with_blobs: bool = True) -> Session:
    """Return the conversation of one run; it ends with what was done, or raises a SyncError."""
    talk = _Talk(device)
    talk.state = yield LoadState()
    yield from talk.exchange([], compare=True)
    yield from talk.push()
    yield from talk.catch_up()
    if talk.moved:  # what was made here in streams that are read anew waits again
        yield from talk.push()
        yield from talk.catch_up()
    yield from talk.compare_at_the_end()
    if with_blobs:
        yield from blobs.upload_all(talk.tally)
        yield from blobs.download_all(talk.tally)
    talk.raise_what_failed()
    yield Progress("done", 0, 0)
    return talk.tally


class _Talk:
    """The state of one run that is not in the store."""

    def __init__(self, device: Device) -> None:
        self.device = device
        self.tally = Tally()
        self.state = ReplicaState()
        self.devices: Mapping[bytes, KnownDevice] | None = None
        self.ask_again = False
        self.shown = False
        self.received = 0
        self.expected = 0
        self.heads: dict[str, int] = {}
        self.failed: dict[str, SyncError] = {}
        self.guard = Guard(self.tally)
        self.anew, self.doubted = set[str](), set[str]()
        self.moved: set[str] = set()

    def exchange(self, cursors: Sequence[Cursor], *, compare: bool = False) -> Step:
        """Ask once what is new and store the answer; with `compare`, let the hub judge what is held here."""
        yield Progress("asking", 0, 0)
        pages = yield from self._hear(cursors, (yield LoadHoldings()) if compare else b"")
        if pages:
            yield from self._apply(pages)
            yield self._received()

    def _hear(self, cursors: Sequence[Cursor], holdings: bytes = b"") -> Step:
        """Ask once what is new, store all but the pages, and return these, opened."""
        state = self.state
        request = SyncRequest(state.epoch, state.watermark, state.grants_version, state.devices_version, list(cursors))
        if holdings:
            request = msgspec.structs.replace(request, holdings=holdings)
        if self.device.sealing_key and not self.shown:
            request = msgspec.structs.replace(request, sealing_key=self.device.sealing_key)
            self.shown = True
        reply: SyncReply | None = yield Ask(messages.SYNC, request, SyncReply)
        self.ask_again = False
        if reply is None:
            return []
        if reply.check:
            yield from self._compare(reply)
            return []
        yield from self._take(reply)
        for head in reply.diverged:
            yield from self._read_anew(head)
        return (yield from self.guard.passing((yield from self._opened(reply.pages))))

    def _take(self, reply: SyncReply) -> Step:
        """Store all but the pages. After a crash behind this point the streams concerned count as behind."""
        new = ReplicaState(reply.epoch, reply.watermark, reply.grants_version, reply.devices_version)
        if new == self.state and not (reply.grants or reply.news or reply.devices or reply.sealing_key):
            return
        if reply.devices:
            self.devices = None
        self.heads.update((head.stream, head.seq) for head in reply.news)
        yield TakeNews(News(new, reply.grants, reply.all_grants, reply.devices, reply.news, reply.sealing_key))
        self.state = new

    def _opened(self, packed_pages: Sequence[bytes]) -> Step:
        if self.devices is None and packed_pages:
            self.devices = yield LoadDevices()
        pages: list[OpenedPage] = []
        for packed in packed_pages:
            assert self.devices is not None
            try:
                pages.append(open_page(packed, self.devices))
            except BadPage as error:
                self.failed[error.stream] = error
        return [page for page in pages if page.stream not in self.failed]

    def _apply(self, pages: Sequence[OpenedPage]) -> Step:
        """Apply pages and wait for it."""
        try:
            self._count(pages, (yield ApplyPages(pages)))
        except BadPage:
            yield from self._apply_singly(pages)

    def _apply_singly(self, pages: Sequence[OpenedPage]) -> Step:
        """One stream does not continue what is here: it must not hold up the others."""
        for page in pages:
            try:
                self._count([page], (yield ApplyPages([page])))
            except BadPage as error:
                # The hub may have been put back: asked with the cursor, it tells whether its history is another one.
                if page.stream in self.doubted:
                    self.failed[page.stream] = error
                self.doubted.add(page.stream)

    def _count(self, pages: Sequence[OpenedPage], applied: Applied) -> None:
        self.tally.pulled += applied.changes
        self.tally.conflicts += applied.conflicts
        self.received += sum(len(page.payloads) for page in pages)

    def _received(self) -> Progress:
        return Progress("receiving", self.received, max(self.received, self.expected))

    def _receive(self, cursors: Sequence[Cursor]) -> Step:
        """Receive page after page: while the store applies one answer, the next is asked for and opened.

        Goes on for as long as the hub's heads tell that there is more; the caller looks at the store again.
        """
        here = {cursor.stream: cursor for cursor in cursors}
        under_way: list[OpenedPage] = []
        try:
            while True:
                pages: list[OpenedPage] = yield from self._hear(list(here.values()))
                yield from self._applied(under_way)
                under_way = []
                if not pages:
                    return
                yield StartApply(pages)
                under_way = pages
                for page in pages:
                    here[page.stream] = Cursor(page.stream, page.to_seq, page.chain_after)
                here = {
                    name: cursor
                    for name, cursor in here.items()
                    if not {name} & (self.failed.keys() | self.guard.held.keys() | self.moved | self.doubted)
                    and cursor.seq < self.heads.get(name, 0)
                }
                if not here:
                    break
        except SyncError:
            # The connection was cut: what has arrived stays.
            yield from self._applied(under_way)
            raise
        yield from self._applied(under_way)

    def _applied(self, pages: Sequence[OpenedPage]) -> Step:
        """Wait for the pages that are being applied."""
        if not pages:
            return
        try:
            self._count(pages, (yield AwaitApplied()))
        except BadPage:
            yield from self._apply_singly(pages)
        yield self._received()

    def compare_at_the_end(self) -> Step:
        """Compare counts and set hash with the hub after anything moved; what differs is read anew."""
        if self.failed or self.guard.held or not (self.tally.pushed or self.tally.pulled):
            return
        yield from self.exchange([], compare=True)
        if self.ask_again:
            yield from self.push()
            yield from self.catch_up()

    def raise_what_failed(self) -> None:
        """Raise for streams that could not be read, once everything else is done."""
        for error in self.failed.values():
            if not isinstance(error, Diverged):
                raise error
        if self.failed:
            raise Diverged(tuple(self.failed))

    def _compare(self, reply: SyncReply) -> Step:
        """Show the hub every cursor: it is another incarnation, or older than what this laptop has seen.

        Streams with the same history go on; the others are read anew, after what was made here was sent once more.
        """
        after = ""
        while True:
            cursors: list[Cursor] = yield LoadCursors(after, messages.MAX_CURSORS)
            if not cursors:
                break
            after = cursors[-1].stream
            request = SyncRequest(reply.epoch, 0, 0, 0, cursors, check=True)
            answer: SyncReply | None = yield Ask(messages.SYNC, request, SyncReply)
            for head in answer.diverged if answer is not None else ():
                yield from self._read_anew(head)
        # Hear everything anew under the new epoch; what is here already is passed over.
        self.state = ReplicaState(reply.epoch)
        yield TakeNews(News(self.state))
        self.ask_again = True

    def _read_anew(self, head: Head) -> Step:
        """Take a stream whose history at the hub is another one from its beginning, once a run; nothing is dropped."""
        if head.stream in self.anew:
            self.failed.setdefault(head.stream, Diverged((head.stream,)))
            return
        self.anew.add(head.stream)
        self.moved.add(head.stream)
        yield Reread(head.stream, head.seq)
        self.tally.read_anew += 1
        self.ask_again = True

    def push(self) -> Step:
        """Send every change once, in the order in which they were made, and store each verdict."""
        after = 0
        self.moved.clear()
        while True:
            pending: list[Pending] = yield LoadPending(after, PUSH_CHANGES)
            if not pending:
                return
            after = pending[-1].counter
            yield from self._send_all(_requests(pending))

    def _send_all(self, groups: Sequence[list[list[Pending]]]) -> Step:
        """Send requests one after the other; while the hub works on one, the answer to the last is stored."""
        under_way: _Sent | None = None
        for group in groups:
            sealed = [_seal(self.device, batch) for batch in group]
            request = messages.PushRequest(self.state.epoch, [batch for batch, _ in sealed])
            reply: PushReply | None = (yield Await()) if under_way else None
            yield Start(Ask(messages.PUSH, request, PushReply))
            if under_way:
                yield from self._settle(under_way, reply)
            under_way = group, sealed
        if under_way:
            reply = yield Await()
            yield from self._settle(under_way, reply)

    def _settle(self, sent: _Sent, reply: PushReply | None) -> Step:
        group, sealed = sent
        if reply is None or len(reply.results) != len(group):
            raise Refused("The hub did not say what became of the changes.", "They are safe and wait. Sync again.")
        if self.state.epoch and reply.epoch != self.state.epoch:
            raise EpochChanged("The hub was replaced while changes were sent.", "They are safe. Sync again.")
        settlements = [
            _settlement(self.device, reply.epoch, batch, entries, result, waiting)
            for (batch, entries), result, waiting in zip(sealed, reply.results, group, strict=True)
        ]
        yield Settle(settlements)
        for settled in settlements:
            self.tally.pushed += len(settled.accepted) + len(settled.duplicates)
            self.tally.rejected += len(settled.refused)
            self.tally.queued_left += len(settled.waiting)
            if settled.accepted and settled.position_before == self.state.watermark and self.state.epoch:
                self.state = ReplicaState(
                    self.state.epoch,
                    settled.position_after,
                    self.state.grants_version,
                    self.state.devices_version,
                )
            elif settled.signature:
                self.ask_again = True  # somebody else wrote meanwhile
            if settled.accepted and settled.head_before == 0:
                self.ask_again = True  # founded a stream: its grant is news
        yield Progress("sending", self.tally.pushed, 0)

    def catch_up(self) -> Step:
        """Receive until nothing is behind. A stream that the hub passes over does not hold up the others."""
        last: list[Cursor] = []
        passed_over: set[str] = set()
        skip: set[str] = set()
        while True:
            behind: list[Cursor] = yield LoadBehind(messages.MAX_CURSORS)
            if behind and behind == last and not self.ask_again:
                passed_over.update(cursor.stream for cursor in behind)
                for head in (yield from endings.lost(self.state.epoch, behind, self.anew | skip)):
                    yield from self._read_anew(head)
            last = behind
            skip = (passed_over - self.anew) | self.failed.keys() | self.guard.held.keys()
            cursors = [cursor for cursor in behind if cursor.stream not in skip]
            if not cursors and not self.ask_again:
                return
            self.expected = self.received + sum(
                self.heads[cursor.stream] - cursor.seq for cursor in cursors if cursor.stream in self.heads
            )
            yield Progress("asking", 0, 0)
            yield from self._receive(cursors)


def _requests(pending: Sequence[Pending]) -> list[list[list[Pending]]]:
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
    return [[_seal(device, batch)[0] for batch in group] for group in _requests(pending)]


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


def _seal(device: Device, entries: Sequence[Pending]) -> tuple[Batch, list[bytes]]:
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
    return _settlement(device, epoch, Batch(stream, device.id, payloads, signature), fingerprints, result, entries)


def _settlement(
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
