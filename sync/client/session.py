"""One sync run as a conversation: a generator that yields commands and is sent their results.

It has no socket, no database and no clock, so its test reads as a transcript. The order is: hear what is new (ended
grants first), send what was made here, receive the rest, then attachments. A few changes are sent at once, and what is
new is told with their receipt: then one question to the hub is all. Every step is safe to repeat.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from sync.client import blobs, endings
from sync.client.batches import Device, requests, seal, settlement
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
    LoadOutlook,
    LoadPending,
    Outlook,
    Progress,
    Receive,
    Reread,
    Settle,
    Start,
    TakeNews,
    Tally,
)
from sync.client.guard import Guard
from sync.client.intake import Intake
from sync.client.replica import Applied, News, Pending, ReplicaState
from sync.protocol import messages
from sync.protocol.errors import BadPage, Diverged, EpochChanged, Refused, SyncError
from sync.protocol.messages import Batch, Cursor, Head, KnownDevice, PushReply, SyncReply, SyncRequest
from sync.protocol.pages import OpenedPage, open_page

PUSH_CHANGES: Final = 20_000  # looked at together: the more, the fewer and larger the batches of each stream
FEW_CHANGES: Final = 100  # are sent before anything is asked
Session = Generator[Command, Any, Tally]
Step = Generator[Command, Any, Any]
_Sent = tuple[list[list[Pending]], list[tuple[Batch, list[bytes]]]]


@dataclass(frozen=True, slots=True)
class Heard:
    """An answer of the hub that came with a notice, and the question that it answers."""

    asked: SyncRequest
    reply: SyncReply

    def fits(self, state: ReplicaState) -> bool:
        """Tell whether a laptop that stands here now would ask this."""
        asked = self.asked
        return state == ReplicaState(asked.epoch, asked.watermark, asked.grants_version, asked.devices_version)


def converse(device: Device, *, with_blobs: bool = True, heard: Heard | None = None) -> Session:
    """Return the conversation of one run; it ends with what was done, or raises a SyncError."""
    talk = _Talk(device)
    outlook: Outlook = yield LoadOutlook(FEW_CHANGES + 1)
    talk.state = outlook.state
    if heard is not None and heard.fits(talk.state):
        yield from talk.take_in(heard.reply)
    elif not (yield from talk.push_few(outlook.pending)):
        yield from talk.ask(outlook.holdings)
    if talk.stirred or outlook.pending or not outlook.holdings:
        yield from talk.exchange_all()
    if with_blobs and (talk.stirred or outlook.blobs):
        yield from blobs.upload_all(talk.tally)
        yield from blobs.download_all(talk.tally)
    talk.raise_what_failed()
    talk.tally.state = talk.state
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
        self.stirred = False  # the hub said something, or something was sent
        self.told_holdings = b""
        self.sent_upto = 0
        self.received = 0
        self.expected = 0
        self.heads: dict[str, int] = {}
        self.failed: dict[str, SyncError] = {}
        self.guard = Guard(self.tally)
        self.anew, self.doubted = set[str](), set[str]()
        self.moved: set[str] = set()

    def ask(self, holdings: bytes) -> Step:
        """Ask once what is new and store the answer; the hub judges what is held here."""
        yield Progress("asking", 0, 0)
        yield from self.take_in((yield from self._answer([], holdings)))

    def exchange_all(self) -> Step:
        """Send what was made here and receive until nothing is behind; compare what is held then."""
        yield from self.push()
        if (yield from self._is_level()):
            return
        yield from self.catch_up()
        if self.moved:  # what was made here in streams that are read anew waits again
            yield from self.push()
            yield from self.catch_up()
        yield from self.compare_at_the_end()

    def _request(self, cursors: Sequence[Cursor] = (), holdings: bytes = b"") -> SyncRequest:
        state = self.state
        return SyncRequest(
            state.epoch,
            state.watermark,
            state.grants_version,
            state.devices_version,
            list(cursors),
            holdings=holdings,
        )

    def _answer(self, cursors: Sequence[Cursor], holdings: bytes = b"") -> Step:
        """Ask once what is new, and return the answer."""
        request = self._request(cursors, holdings)
        if self.device.sealing_key and not self.shown:
            request = msgspec.structs.replace(request, sealing_key=self.device.sealing_key)
            self.shown = True
        reply: SyncReply | None = yield Ask(messages.SYNC, request, SyncReply)
        self.ask_again = False
        return reply

    def _hear(self, cursors: Sequence[Cursor]) -> Step:
        """Ask once what is new, store all but the pages, and return these, opened."""
        reply: SyncReply | None = yield from self._answer(cursors)
        if reply is None:
            return []
        self.stirred = True
        if reply.check:
            yield from self._compare(reply)
            return []
        yield from self._take(reply)
        for head in reply.diverged:
            yield from self._read_anew(head)
        return (yield from self.guard.passing((yield from self._opened(reply.pages))))

    def take_in(self, reply: SyncReply | None) -> Step:
        """Store an answer; when it is nothing but news of streams and their pages, in one transaction."""
        if reply is None:
            return
        self.stirred = True
        if reply.check:
            yield from self._compare(reply)
            return
        taken = not reply.pages or bool(reply.grants or reply.devices or reply.sealing_key)
        if taken:
            yield from self._take(reply)
        for head in reply.diverged:
            yield from self._read_anew(head)
        pages: list[OpenedPage] = yield from self.guard.passing((yield from self._opened(reply.pages)))
        news = None if taken else self._news(reply)
        try:
            if pages:
                self._count(pages, (yield ApplyPages(pages) if news is None else Receive(news, pages)))
            elif news is not None:
                yield TakeNews(news)
        except BadPage:
            if news is not None:
                yield TakeNews(news)
            yield from self._apply_singly(pages)
        if news is not None:
            self.state = news.state
        if pages:
            yield self._received()

    def _news(self, reply: SyncReply) -> News | None:
        """Return what is to be stored of an answer besides its pages; None when that is nothing."""
        self.told_holdings = reply.holdings
        new = ReplicaState(reply.epoch, reply.watermark, reply.grants_version, reply.devices_version)
        if new == self.state and not (reply.grants or reply.news or reply.devices or reply.sealing_key):
            return None
        if reply.devices:
            self.devices = None
        self.heads.update((head.stream, head.seq) for head in reply.news)
        return News(new, reply.grants, reply.all_grants, reply.devices, reply.news, reply.sealing_key)

    def _take(self, reply: SyncReply) -> Step:
        """Store all but the pages. After a crash behind this point the streams concerned count as behind."""
        news = self._news(reply)
        if news is not None:
            yield TakeNews(news)
            self.state = news.state

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
        """Receive page after page: while the store applies some, the next are asked for, opened and gathered.

        Goes on for as long as the hub's heads tell that there is more; the caller looks at the store again.
        """
        here = {cursor.stream: cursor for cursor in cursors}
        intake = Intake(self._applied)
        try:
            while True:
                pages: list[OpenedPage] = yield from self._hear(list(here.values()))
                if not pages:
                    break
                yield from intake.take(pages)
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
            yield from intake.finish()
            raise
        yield from intake.finish()

    def _applied(self, pages: Sequence[OpenedPage]) -> Step:
        """Wait for the pages that are being applied."""
        try:
            self._count(pages, (yield AwaitApplied()))
        except BadPage:
            yield from self._apply_singly(pages)
        yield self._received()

    def _is_level(self) -> Step:
        """Tell whether this laptop holds, by count and set hash, what the hub said last that it would hold now."""
        if self.ask_again or self.failed or self.guard.held or self.moved or not self.told_holdings:
            return False
        return (yield LoadHoldings()) == self.told_holdings

    def compare_at_the_end(self) -> Step:
        """Compare counts and set hash with the hub after anything moved; what differs is read anew."""
        if self.failed or self.guard.held or not self.stirred:
            return
        held: bytes = yield LoadHoldings()
        if held and held == self.told_holdings and not self.ask_again:
            return
        yield from self.ask(held)
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

    def push_few(self, pending: Sequence[Pending]) -> Step:
        """Send what was made here before anything is asked, when it is little; tell whether the hub took it up."""
        groups = requests(pending)
        if len(groups) != 1 or len(pending) > FEW_CHANGES or not self.state.epoch:
            return False
        if self.device.sealing_key and not self.shown:
            return False  # it is shown with a question
        try:
            yield from self._send_all(groups)
        except Refused as error:
            if error.code != "epoch":
                raise
            return False
        self.sent_upto = pending[-1].counter
        return True

    def push(self) -> Step:
        """Send every change once, in the order in which they were made, and store each verdict."""
        after, self.sent_upto = self.sent_upto, 0
        self.moved.clear()
        while True:
            pending: list[Pending] = yield LoadPending(after, PUSH_CHANGES)
            if not pending:
                return
            after = pending[-1].counter
            yield from self._send_all(requests(pending))

    def _send_all(self, groups: Sequence[list[list[Pending]]]) -> Step:
        """Send requests one after the other; while the hub works on one, the answer to the last is stored.

        With a request that is the only one it is asked what is new besides, as of then.
        """
        under_way: _Sent | None = None
        for group in groups:
            sealed = [seal(self.device, batch) for batch in group]
            asked = self._request() if len(groups) == 1 and self.state.epoch else None
            request = messages.PushRequest(self.state.epoch, [batch for batch, _ in sealed], sync=asked)
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
            settlement(self.device, reply.epoch, batch, entries, result, waiting)
            for (batch, entries), result, waiting in zip(sealed, reply.results, group, strict=True)
        ]
        yield Settle(settlements)
        self.stirred = True
        news_told = bool(reply.holdings)
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
            elif settled.signature and not news_told:
                self.ask_again = True  # somebody else wrote meanwhile
            if settled.accepted and settled.head_before == 0 and not news_told:
                self.ask_again = True  # founded a stream: its grant is news
        self.told_holdings = reply.holdings
        yield Progress("sending", self.tally.pushed, 0)
        yield from self.take_in(reply.news)

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
