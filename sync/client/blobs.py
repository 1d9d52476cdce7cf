"""Attachments in a session: chunks of 1 MiB up and down, each kept as it comes, so that a cut costs one chunk at most.

Text goes first; a blob that fails delays no other.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, Final

from sync.client.commands import (
    Ask,
    BlobArrived,
    BlobSent,
    Command,
    LoadUnsent,
    LoadWanted,
    Progress,
    ReadBlob,
    Tally,
    WriteBlob,
)
from sync.client.replica import BlobIn, BlobOut
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

AT_ONCE: Final = 200
Step = Generator[Command, Any, None]


def upload_all(tally: Tally) -> Step:
    """Offer what the hub may lack and send what it lacks."""
    tried: set[tuple[str, bytes]] = set()
    while True:
        listed: list[BlobOut] = yield LoadUnsent(AT_ONCE)
        jobs = [job for job in listed if (job.stream, job.sha256) not in tried]
        if not jobs:
            return
        tried.update((job.stream, job.sha256) for job in jobs)
        offers = [BlobOffer(job.stream, blob_id(job.key, job.sha256), job.sha256, job.size) for job in jobs]
        reply: BlobOfferReply = yield Ask(messages.BLOB_OFFER, BlobOfferRequest(offers), BlobOfferReply)
        total = sum(job.size - stand.have for job, stand in zip(jobs, reply.stands, strict=False) if not stand.complete)
        done = files = 0
        of_files = sum(not stand.complete and not stand.code for stand in reply.stands)
        for job, stand in zip(jobs, reply.stands, strict=False):
            if stand.code:
                continue  # not possible now; offered again in the next run
            if not stand.complete:
                before = stand.have
                whole = yield from _upload(job, stand)
                if not whole:
                    continue
                tally.blobs_up += 1
                done += job.size - before
                files += 1
            yield BlobSent(job.stream, job.sha256)
            yield Progress("blobs_up", done, total, files, of_files)


def _upload(job: BlobOut, stand: BlobStand) -> Generator[Command, Any, bool]:
    """Send chunks from where the hub stands; returns whether it has the blob whole and verified."""
    name = blob_id(job.key, job.sha256)
    chunks_left = 2 * (job.size // CHUNK_BYTES + 1)  # each may have to be sent twice, never without end
    while not stand.complete and not stand.code and chunks_left:
        chunks_left -= 1
        # When all bytes are there but the check was cut short, the last chunk is sent again to cause it.
        offset = stand.have if stand.have < job.size else (job.size - 1) // CHUNK_BYTES * CHUNK_BYTES
        length = min(CHUNK_BYTES, job.size - offset)
        chunk: bytes = yield ReadBlob(job.stream, job.sha256, offset, length)
        if len(chunk) != length:
            return False
        stand = yield Ask(messages.BLOB_PUT, BlobPut(job.stream, name, offset, chunk), BlobStand, precious=True)
    return stand.complete


def download_all(tally: Tally) -> Step:
    """Fetch what records speak of and is not here."""
    tried: set[tuple[str, bytes]] = set()
    while True:
        listed: list[BlobIn] = yield LoadWanted(AT_ONCE)
        jobs = [job for job in listed if (job.stream, job.sha256) not in tried]
        if not jobs:
            return
        total = sum(max(0, job.size - job.have) for job in jobs)
        done = 0
        for place, job in enumerate(jobs):
            tried.add((job.stream, job.sha256))
            yield Progress("blobs_down", done, total, place, len(jobs))
            done += max(0, job.size - job.have)
            try:
                whole = yield from _download(job)
            except Refused as error:
                if error.code != "no_blob":
                    raise
                continue  # its author has not sent it yet, or it is no longer this officer's
            if whole:
                tally.blobs_down += 1
        yield Progress("blobs_down", done, total, len(jobs), len(jobs))


def _download(job: BlobIn) -> Generator[Command, Any, bool]:
    """Fetch chunks from where this laptop stands; returns whether the content is what its name says."""
    name = blob_id(job.key, job.sha256)
    offset = job.have
    size = offset + 1  # until the first chunk tells
    while offset < size:
        aligned = offset // CHUNK_BYTES * CHUNK_BYTES
        answer: BlobChunk = yield Ask(messages.BLOB_GET, BlobGet(job.stream, name, aligned), BlobChunk)
        if answer.sha256 != job.sha256 or answer.offset != aligned or len(answer.chunk) <= offset - aligned:
            return False
        size = answer.size
        fresh = answer.chunk[offset - aligned :]
        yield WriteBlob(job.stream, job.sha256, offset, fresh, size)
        offset += len(fresh)
    whole: bool = yield BlobArrived(job.stream, job.sha256)
    return whole
