"""What the hub does with a request: who asks, may they, do it, say so. It knows no HTTP beyond method, path and status.

Each request is authenticated in the transaction that answers it; a device that is shut out is refused from the next
request on. Thread-safe.
"""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

import msgspec

from sync.hub import accounts, audit, deposits, identity, image_desk, pull, push, recovery, standing, streams
from sync.hub.access import NO_STREAM, AccessPolicy, NeedToKnow
from sync.hub.accounts import Caller
from sync.hub.blob_desk import BlobDesk
from sync.hub.bundles import BundleDesk
from sync.hub.door import Door, still
from sync.hub.holdings import Holdings
from sync.hub.images import ImageShelf
from sync.hub.notices import Notices
from sync.hub.push import Access
from sync.hub.refusals import Refusals
from sync.hub.store_sqlite import Store
from sync.hub.unchanged import Unchanged
from sync.protocol import cargo, codec, images, messages, notice, signing, versions
from sync.protocol import standing as standings
from sync.protocol.errors import (
    BadBundle,
    BadMessage,
    NotEnrolled,
    Refused,
    StorageRefused,
    SyncError,
    UpgradeNeeded,
)
from sync.protocol.ids import IdSource
from sync.protocol.policy import KindCatalogue
from sync.protocol.sealing import KEY_BYTES

_STATUS: Final = (
    (NotEnrolled, 401),
    (UpgradeNeeded, 426),
    (Refused, 403),
    (BadMessage, 400),
    (BadBundle, 400),
    (StorageRefused, 507),
)


@dataclass(frozen=True, slots=True)
class Reply:
    """Status and body of an answer."""

    status: int
    body: bytes = b""


class HubService:
    """A hub at work on its store."""

    def __init__(
        self,
        store: Store,
        catalogue: KindCatalogue,
        *,
        access: Access = NeedToKnow,
        unix_us: Callable[[], int] = lambda: time.time_ns() // 1000,
        shelf: ImageShelf | None = None,
    ) -> None:
        """Take an open store that holds a hub; `unix_us` tells microseconds since 1970; `shelf` has images, if any."""
        self._store = store
        self._catalogue = catalogue
        self._access = access
        self._unix_us = unix_us
        self._last_us = 0
        self._ids = IdSource()
        self._lock = threading.Lock()
        self._holdings = Holdings()
        self.notices = Notices()
        self._refusals = Refusals(store, self._now_us)
        self.instance = os.urandom(8)
        self._door = Door(self.instance, unix_us)
        self._unchanged = Unchanged(store)
        with store.reading() as connection:
            self._hub = identity.read(connection)
        self._blobs = BlobDesk(store, self._rules, self._hub.secret, self._now_us)
        self._blobs.arrived = self.notices.moved
        self._routes: dict[str, Callable[[bytes, str, bytes], Reply]] = {
            messages.ENROL: self._enrol,
            messages.SYNC: self._sync,
            messages.PUSH: self._push,
            messages.GRANT: self._grant,
            messages.BLOB_OFFER: self._blob_offer,
            messages.BLOB_PUT: self._blob_put,
            messages.BLOB_GET: self._blob_get,
            standings.STANDING: self._standing,
            standings.DEPOSIT: self._deposit,
            cargo.CARRY: self._carry,
        }
        if shelf is not None:
            self._routes |= {
                images.IMAGE_OFFER: partial(self._image_offer, shelf),
                images.IMAGE_PART: partial(self._image_part, shelf),
            }

    def failed(self, error: SyncError, authorization: str = "") -> Reply:
        """Return the answer that a SyncError becomes; who was refused stands in the hub's log."""
        self._refusals.note(authorization, error)
        status = next((status for kind, status in _STATUS if isinstance(error, kind)), 400)
        return self.refusal(status, error.code, error.message, error.hint)

    def handle(self, method: str, path: str, authorization: str, body: bytes) -> Reply:
        """Answer a request. Every SyncError becomes a reply; anything else is a fault of the program and goes up."""
        try:
            route = self._routes.get(path)
            if route is None:
                return self.refusal(404, "no_route", "There is nothing here.")
            if method != "POST":
                return self.refusal(405, "method", "This address takes POST only.")
            return route(body, authorization, path.encode())
        except SyncError as error:
            return self.failed(error, authorization)

    def at_once(self, path: str, authorization: str, body: bytes) -> Reply | None:
        """Answer a laptop that asks what it asked last, when nothing at all was written since; None for all others.

        It waits for nothing and takes microseconds: whoever reads from the sockets may call it.
        """
        if path != messages.SYNC:
            return None
        proof = signing.read_proof(authorization)
        asking = proof and self._unchanged.asked_before(proof.device, body)
        if proof is None or asking is None:
            return None
        try:
            self._door.let_in(proof, asking, path.encode(), body)
        except SyncError:
            return None  # the long way tells why not, and notes it
        return Reply(204)

    def refusal(self, status: int, code: str, message: str, hint: str = "") -> Reply:
        """Return an answer that says why not, in the hub's own words."""
        time_ms = self._unix_us() // 1000
        return Reply(status, codec.pack(messages.ErrorReply(code, message, hint, time_ms, self.instance)))

    def _rules(self, connection: sqlite3.Connection) -> AccessPolicy:
        return self._access(connection)

    def _now_us(self) -> int:
        """Return microseconds since 1970 that never run back while the hub runs."""
        with self._lock:
            self._last_us = max(self._last_us, self._unix_us())
            return self._last_us

    def _enrol(self, body: bytes, _authorization: str, _path: bytes) -> Reply:
        request = codec.unpack(body, messages.EnrolRequest, 64 * 1024)
        if not signing.verified(
            request.public_key, request.proof, signing.enrol_text(request.invite, request.public_key)
        ):
            raise NotEnrolled("The device did not show that it holds its key.", "Try again.", "signature")
        now = self._now_us()
        device = self._ids.new_id(now // 1000)

        def job(connection: sqlite3.Connection) -> Caller:
            asking = accounts.enrol(connection, request.invite, request.public_key, request.label, device, now)
            if asking.device == device:
                audit.note(connection, now, asking.officer.hex(), "device.enrol", device.hex())
            return asking

        asking = self._store.write(job)
        hub = self._hub
        with self._store.reading() as connection:
            name = accounts.name_of(connection, asking.officer)
            recovery_key = recovery.key(connection)
        reply = messages.EnrolReply(
            asking.device,
            asking.officer,
            asking.role,
            hub.key.public,
            hub.epoch,
            hub.agency,
            name=name,
            sealing_key=hub.sealing_key.public,
            recovery_key=recovery_key,
        )
        return Reply(200, codec.pack(reply))

    def _sync(self, body: bytes, authorization: str, path: bytes) -> Reply:
        request = codec.unpack(body, messages.SyncRequest, messages.MAX_BODY_BYTES)
        mark = self._unchanged.mark()
        with self._store.reading() as connection:
            asking = self._door.caller(connection, authorization, path, body)
            if not versions.may_read(request.version):
                raise UpgradeNeeded("This program is too old to receive from the hub.", "Install the newer program.")
            answer = self._answer(connection, asking, request)
            shown = request.sealing_key if len(request.sealing_key) == KEY_BYTES else b""
            new_key = shown and shown != accounts.sealing_key(connection, asking.device)
        if new_key:
            self._store.write(partial(accounts.set_sealing_key, device=asking.device, key=shown))
        self._keep(answer)
        if answer.reply is None:
            self._unchanged.note(asking, body, mark)
            return Reply(204)
        return Reply(200, codec.plain(answer.reply) if answer.reply.pages else codec.pack(answer.reply))

    def _standing(self, body: bytes, authorization: str, path: bytes) -> Reply:
        """Tell a laptop where it stands; one that was shut out hears its order here, signed."""
        request = codec.unpack(body, standings.StandingRequest, 64 * 1024)
        with self._store.reading() as connection:
            asking = self._door.caller(connection, authorization, path, body, also_shut_out=True)
            hub = identity.read(connection)
        now = self._now_us()
        statement = self._store.write(lambda connection: standing.meet(connection, asking, request, now))
        return Reply(200, codec.pack(standings.sign(hub.key, statement)))

    def _deposit(self, body: bytes, authorization: str, path: bytes) -> Reply:
        """Keep aside what a laptop had not sent that was shut out or ordered to erase itself, or whose right ended."""
        request = codec.unpack(body, standings.DepositRequest, 4 * messages.MAX_BODY_BYTES)
        with self._store.reading() as connection:
            asking = self._door.caller(connection, authorization, path, body, also_shut_out=True)
            if standing.order_for(connection, asking.device) not in {"block", "wipe"}:
                deposits.require_right_ended(connection, asking, request.batches)
        now = self._now_us()

        def job(connection: sqlite3.Connection) -> int:
            fresh = standing.deposit(connection, asking.device, request.batches, now)
            if fresh:  # a repetition was noted when it came first
                audit.note(connection, now, asking.device.hex(), "device.deposit", f"{asking.device.hex()} {fresh}")
            return sum(len(batch.changes) for batch in request.batches)

        return Reply(200, codec.pack(standings.DepositReply(self._store.write(job))))

    def _push(self, body: bytes, authorization: str, path: bytes) -> Reply:
        request = codec.unpack(body, messages.PushRequest, 4 * messages.MAX_BODY_BYTES)
        with self._store.reading() as connection:
            asking = self._door.caller(connection, authorization, path, body)
            hub = identity.read(connection)
            is_older = request.sync is not None and pull.is_older(connection, asking, request.sync)
        if not versions.may_send(request.version):
            raise UpgradeNeeded("This program is too old for the hub.", "Install the newer program.")
        if (request.epoch and request.epoch != hub.epoch) or is_older:
            raise Refused("The hub was put back from a backup since the last sync.", "Sync again.", "epoch")
        if any(sum(map(len, batch.changes)) > 2 * messages.MAX_BATCH_BYTES for batch in request.batches):
            raise BadMessage("A batch is larger than the hub takes.")
        # Everything that needs no lock is done before the writer is asked.
        ready = [push.prepare(batch, asking, self._catalogue) for batch in request.batches]

        def job(connection: sqlite3.Connection) -> list[messages.BatchResult]:
            now = self._now_us()
            return [
                push.append(connection, batch, asking.device, self._access, now, hub.epoch, hub.key) for batch in ready
            ]

        results = self._store.write(job)
        self.notices.moved({batch.stream for batch in request.batches}, asking.device)
        reply = messages.PushReply(hub.epoch, results, self._unix_us() // 1000)
        if request.sync is not None and versions.may_read(request.version):
            reply = self._with_news(reply, request.sync, asking.device)
        return Reply(200, codec.pack(reply))

    def _with_news(self, reply: messages.PushReply, asked: messages.SyncRequest, device: bytes) -> messages.PushReply:
        """Add what is new for the sender besides what it sent, and what it holds once it has taken all of it."""
        # The laptop takes its own changes from the results, and its watermark moves as it will move there.
        watermark = asked.watermark
        for result in reply.results:
            if watermark == result.position_before and result.position_after:
                watermark = result.position_after
        asked = msgspec.structs.replace(asked, watermark=watermark, holdings=b"", cursors=[], check=False)
        with self._store.reading() as connection:
            asking = still(connection, device)
            answer = self._answer(connection, asking, asked)
            held = self._holdings.of(connection, asking, streams.position(connection))
        self._keep(answer)
        return msgspec.structs.replace(reply, news=answer.reply, holdings=held)

    def _answer(self, connection: sqlite3.Connection, asking: Caller, request: messages.SyncRequest) -> pull.Answer:
        access, hub = self._access(connection), identity.read(connection)
        return pull.answer(connection, asking, request, access, hub, self._unix_us() // 1000, self._holdings)

    def _keep(self, answer: pull.Answer) -> None:
        for page in answer.keep:
            self._store.submit(partial(streams.keep_page, page=page))

    def _carry(self, body: bytes, authorization: str, path: bytes) -> Reply:
        """Take what a laptop brings of others; each batch counts by the signature and the rights of its author."""
        request = codec.unpack(body, cargo.CarryRequest, 4 * messages.MAX_BODY_BYTES)
        device = self._who(authorization, path, body)
        if not versions.may_send(request.version):
            raise UpgradeNeeded("This program is too old for the hub.", "Install the newer program.")
        desk = BundleDesk(self._store, self._catalogue, access=self._access, unix_us=self._now_us)
        reply = cargo.CarryReply(desk.take_carried(device, request.batches))
        self.notices.moved({batch.stream for batch in request.batches})
        return Reply(200, codec.pack(reply))

    def _grant(self, body: bytes, authorization: str, path: bytes) -> Reply:
        request = codec.unpack(body, messages.GrantRequest, 64 * 1024)
        device = self._who(authorization, path, body)

        def job(connection: sqlite3.Connection) -> bool:
            asking = still(connection, device)
            if not self._access(connection).may_grant(asking, request.stream):
                raise Refused(NO_STREAM.message, "Ask the lead of the file.", NO_STREAM.code)
            if not accounts.officer_exists(connection, request.officer):
                raise Refused("The hub knows no such officer.", "Check the directory.", "no_officer")
            now = self._now_us()
            changed = accounts.set_grant(connection, request.officer, request.stream, request.role, now)
            if changed:
                subject = f"{request.stream} {request.officer.hex()} {request.role or 'none'}"
                audit.note(connection, now, asking.officer.hex(), "stream.grant", subject)
            return changed

        changed = self._store.write(job)
        self.notices.moved({_rights_of(request.officer)} if changed else ())
        return Reply(200, codec.pack(messages.GrantReply(changed)))

    def _blob_offer(self, body: bytes, authorization: str, path: bytes) -> Reply:
        request = codec.unpack(body, messages.BlobOfferRequest, messages.MAX_BODY_BYTES)
        device = self._who(authorization, path, body)
        return Reply(200, codec.pack(self._blobs.offered(device, request)))

    def _blob_put(self, body: bytes, authorization: str, path: bytes) -> Reply:
        part = codec.unpack(body, messages.BlobPut, messages.MAX_BODY_BYTES)
        device = self._who(authorization, path, body)
        return Reply(200, codec.pack(self._blobs.put(device, part)))

    def _blob_get(self, body: bytes, authorization: str, path: bytes) -> Reply:
        request = codec.unpack(body, messages.BlobGet, 64 * 1024)
        with self._store.reading() as connection:
            asking = self._door.caller(connection, authorization, path, body)
            return Reply(200, codec.plain(self._blobs.chunk(connection, asking, request)))

    def _image_offer(self, shelf: ImageShelf, body: bytes, authorization: str, path: bytes) -> Reply:
        with self._store.reading() as connection:
            asking = self._door.caller(connection, authorization, path, body)
            head = image_desk.offered(shelf, connection, asking, body)
            news = head and self._answer(connection, asking, messages.SyncRequest(b"", 0, 0, 0)).reply
        return Reply(200, image_desk.offer(head, news)) if head and news else Reply(204)

    def _image_part(self, shelf: ImageShelf, body: bytes, authorization: str, path: bytes) -> Reply:
        with self._store.reading() as connection:
            asking = self._door.caller(connection, authorization, path, body)
            return Reply(200, image_desk.part(shelf, connection, asking, body))

    def notice_asked(self, authorization: str, body: bytes) -> tuple[notice.NoticeRequest, bytes]:
        """Return a question for a notice and the device that asks. SyncError as for any request."""
        request = codec.unpack(body, notice.NoticeRequest, 64 * 1024)
        return request, self._who(authorization, notice.NOTICE.encode(), body)

    def notice(self, request: notice.NoticeRequest, device: bytes, *, last: bool) -> Reply | None:
        """Return the answer to a question as things stand; None to wait on, unless it is the `last` time to tell.

        A file that the officer may not read is no news; a role that was given or ended is.
        """
        mark = self.notices.mark
        moved = self.notices.since(request.mark, device) if request.instance == self.instance else None
        with self._store.reading() as connection:
            asking = still(connection, device)
            access = self._access(connection)
            is_news = (
                moved is None
                or _rights_of(asking.officer) in moved
                or any(access.may_read(asking, stream) for stream in sorted(moved))
            )
            news = self._small_news(connection, asking, request.sync) if is_news else None
        if not is_news and not last:
            return None
        return Reply(200, codec.pack(notice.NoticeReply(self.instance, mark, is_news, news)))

    def _small_news(
        self, connection: sqlite3.Connection, asking: Caller, asked: messages.SyncRequest | None
    ) -> messages.SyncReply | None:
        """Return what the laptop would hear if it asked now, when that is little: one that just moved asks itself."""
        if asked is None or asked.cursors or asked.check or not versions.may_read(asked.version):
            return None
        if not 0 < streams.position(connection) - asked.watermark <= notice.MOST_NEWS:
            return None
        news = self._answer(connection, asking, msgspec.structs.replace(asked, holdings=b"")).reply
        return news if news and sum(map(len, news.pages)) <= notice.MOST_NEWS_BYTES else None

    def _who(self, authorization: str, path: bytes, body: bytes) -> bytes:
        with self._store.reading() as connection:
            return self._door.caller(connection, authorization, path, body).device


def _rights_of(officer: bytes) -> str:
    """Return the name under which a change of an officer's rights is told; it is no name of a file."""
    return f"rights {officer.hex()}"
