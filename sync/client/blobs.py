"""Attachments in a session: chunks of 1 MiB up and down, each kept as it comes, so that a cut costs one chunk at most.

Text goes first; a blob that fails delays no other. While one chunk is on the line, the next is read or the last one
written.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from sync.client.commands import (
    Ask,
    Await,
    BlobArrived,
    BlobMissing,
    BlobSent,
    CheckBlob,
    Command,
    LoadUnsent,
    LoadWanted,
    Phase,
    Progress,
    ReadBlob,
    Start,
    Tally,
    WriteBlob,
)
from sync.client.replica import Backlog, BlobIn, BlobOut
from sync.protocol import messages
from sync.protocol.blobs import blob_id
from sync.protocol.errors import Refused
from sync.protocol.messages import (
    CHUNK_BYTES,
    BlobChunk,
    BlobGet,
    BlobOffer,
    BlobOfferReply,
    BlobOfferRequest,
    BlobPut,
    BlobStand,
)

OFFERS_AT_ONCE: Final = 200
WANTED_AT_ONCE: Final = 50
"""After so many files the store is asked anew: a person may have asked for another one meanwhile."""
Step = Generator[Command, Any, None]


@dataclass(slots=True)
class _Count:
    """How much of the blobs of one direction is through."""

    phase: Phase
    files: int = 0
    of_files: int = 0
    done: int = 0
    total: int = 0
    tried: set[bytes] = field(default_factory=set)

    def expect(self, backlog: Backlog[Any]) -> None:
        self.of_files, self.total = self.files + backlog.files, self.done + backlog.bytes

    def step(self, job: BlobIn | BlobOut | None = None) -> Progress:
        name, size = (job.name, job.size) if job is not None else ("", 0)
        return Progress(self.phase, self.done, max(self.total, self.done), self.files, self.of_files, name, size)


# Up -----------------------------------------------------------------------------------------------------------


class _Part(NamedTuple):
    """A chunk that was read and may be sent."""

    job: BlobOut
    offset: int
    chunk: bytes


def upload_all(tally: Tally) -> Step:
    """Offer what the hub may lack and send what it lacks."""
    count = _Count("blobs_up")
    while True:
        backlog: Backlog[BlobOut] = yield LoadUnsent(OFFERS_AT_ONCE, frozenset(count.tried))
        if not backlog.jobs:
            return
        count.expect(backlog)
        offers = [BlobOffer(job.stream, blob_id(job.key, job.sha256), job.sha256, job.size) for job in backlog.jobs]
        reply: BlobOfferReply = yield Ask(messages.BLOB_OFFER, BlobOfferRequest(offers), BlobOfferReply)
        todo: deque[tuple[BlobOut, BlobStand]] = deque()
        for job, stand in zip(backlog.jobs, reply.stands, strict=False):
            if stand.complete:
                yield from _sent(job, count, job.size)
            elif stand.code:
                count.tried.add(job.sha256)  # not possible now; offered again in the next run
            else:
                count.done += stand.have
                todo.append((job, stand))
        count.tried.update(job.sha256 for job in backlog.jobs[len(reply.stands) :])
        yield from _send(todo, tally, count)


def _sent(job: BlobOut, count: _Count, fresh: int) -> Step:
    yield BlobSent(job.stream, job.sha256)
    count.files += 1
    count.done += fresh
    yield count.step()


def _send(todo: deque[tuple[BlobOut, BlobStand]], tally: Tally, count: _Count) -> Step:
    """Send each blob from where the hub stands."""
    ahead: _Part | None = None
    turns = 0
    while todo:
        job, stand = todo[0]
        offset = _next_offset(job, stand)
        part = ahead if ahead and (ahead.job, ahead.offset) == (job, offset) else (yield from _read(job, offset))
        turns += 1  # each chunk may have to be sent twice, never without end
        if part is None or turns > 2 * (job.size // CHUNK_BYTES + 1):
            count.tried.add(job.sha256)
            todo.popleft()
            turns, ahead = 0, None
            continue
        yield count.step(job)
        put = BlobPut(job.stream, blob_id(job.key, job.sha256), offset, part.chunk)
        yield Start(Ask(messages.BLOB_PUT, put, BlobStand, precious=True))
        ahead = yield from _read_ahead(todo, part)
        try:
            now: BlobStand = yield Await()
        except Refused as error:
            if error.code != "no_blob":
                raise
            now = BlobStand(0, complete=False, code=error.code)  # the right to this file ended meanwhile
        fresh = max(0, now.have - stand.have)
        if now.complete or now.code:
            todo.popleft()
            turns = 0
        else:
            todo[0] = (job, now)
        if now.complete:
            tally.blobs_up += 1
            yield from _sent(job, count, fresh)
        elif now.code:
            count.tried.add(job.sha256)
        else:
            count.done += fresh


def _next_offset(job: BlobOut, stand: BlobStand) -> int:
    # When all bytes are there but the check was cut short, the last chunk is sent again to cause it.
    return stand.have if stand.have < job.size else (job.size - 1) // CHUNK_BYTES * CHUNK_BYTES


def _read(job: BlobOut, offset: int) -> Generator[Command, Any, _Part | None]:
    length = min(CHUNK_BYTES, job.size - offset)
    chunk: bytes = yield ReadBlob(job.stream, job.sha256, offset, length)
    return _Part(job, offset, chunk) if len(chunk) == length else None


def _read_ahead(todo: Sequence[tuple[BlobOut, BlobStand]], sent: _Part) -> Generator[Command, Any, _Part | None]:
    """Read what comes next if the hub takes the part that is on its way."""
    offset = sent.offset + len(sent.chunk)
    if offset < sent.job.size:
        return (yield from _read(sent.job, offset))
    if len(todo) > 1:
        job, stand = todo[1]
        return (yield from _read(job, _next_offset(job, stand)))
    return None


# Down ---------------------------------------------------------------------------------------------------------


def download_all(tally: Tally) -> Step:
    """Fetch what records speak of and is not here."""
    count = _Count("blobs_down")
    while True:
        backlog: Backlog[BlobIn] = yield LoadWanted(WANTED_AT_ONCE, frozenset(count.tried))
        if not backlog.jobs:
            return
        count.expect(backlog)
        yield from _fetch(deque(backlog.jobs), tally, count)


def _fetch(todo: deque[BlobIn], tally: Tally, count: _Count) -> Step:
    """Fetch each blob from where this laptop stands; the next chunk is asked for before the last one is kept."""
    asked = yield from _ask_next(todo, None, tally, count)
    while asked is not None:
        job, offset = asked
        answer: BlobChunk | None = None
        try:
            answer = yield Await()
        except Refused as error:
            if error.code != "no_blob":
                raise
        aligned = offset // CHUNK_BYTES * CHUNK_BYTES
        if answer is None or not _fits(answer, job, aligned, offset):
            count.tried.add(job.sha256)
            asked = yield from _ask_next(todo, None, tally, count)
            if answer is None:
                yield BlobMissing(job.stream, job.sha256)  # not sent yet by its author, or no longer this officer's
            continue
        end = aligned + len(answer.chunk)
        more = end < answer.size
        asked = yield from _ask_next(todo, (job, end) if more else None, tally, count)
        yield WriteBlob(job.stream, job.sha256, offset, answer.chunk[offset - aligned :], answer.size)
        count.done += end - offset
        if not more:
            yield from _keep(job, answer.size, tally, count)


def _ask_next(
    todo: deque[BlobIn], going_on: tuple[BlobIn, int] | None, tally: Tally, count: _Count
) -> Generator[Command, Any, tuple[BlobIn, int] | None]:
    """Ask for the next chunk of this blob, or for the first that is missing of the next one; return what was asked."""
    while going_on is None:
        if not todo:
            return None
        job = todo.popleft()
        if job.size and job.have >= job.size:  # all parts came before a cut, and the check did not
            yield from _keep(job, job.size, tally, count)
        else:
            going_on = job, job.have
    job, offset = going_on
    yield count.step(job)
    name = blob_id(job.key, job.sha256)
    yield Start(Ask(messages.BLOB_GET, BlobGet(job.stream, name, offset // CHUNK_BYTES * CHUNK_BYTES), BlobChunk))
    return going_on


def _fits(answer: BlobChunk, job: BlobIn, aligned: int, offset: int) -> bool:
    return (
        answer.sha256 == job.sha256
        and answer.offset == aligned
        and aligned + len(answer.chunk) > offset
        and (not job.size or answer.size == job.size)
    )


def _keep(job: BlobIn, size: int, tally: Tally, count: _Count) -> Step:
    """Check a blob whose parts are all here and make it visible."""
    whole: bool = yield CheckBlob(job.stream, job.sha256, size)
    if not whole:
        count.tried.add(job.sha256)  # dropped, and fetched again in the next run
        return
    yield BlobArrived(job.stream, job.sha256)
    tally.blobs_down += 1
    count.files += 1
    yield count.step()
