"""The first sync by an image of the hub, where there is one for exactly this officer; otherwise nothing is done.

It comes before the ordinary exchange and never in its way: whatever is not as it should be leaves the empty store as it
was, with a word in the log, and everything comes by pages. What was received before a cut is gone on with.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Final, NamedTuple

from app.errors import CalibarError
from app.services.vaulted import Vaulted
from app.storage import sqlcipher
from app.storage.image_checking import Checked, ImageRefusedError, check_image, schema_of
from app.storage.image_rows import image_edition
from app.storage.image_taking import Taker, forget_image, forget_whole, image_path, is_empty, whole_path
from app.storage.keyed_connection import wipe
from app.storage.page_sealing import BLOCK_BYTES, PAGES_AT_ONCE, PageSealer
from app.storage.replica import VaultReplica
from app.storage.sealing_trial import sealing_works
from sync.client.commands import Progress, Report
from sync.client.lane import OnStorage
from sync.client.replica import News, ReplicaState
from sync.client.transport import Transport
from sync.protocol.errors import BadMessage, Cancelled, HubBusy, HubUnreachable, Refused, SyncError
from sync.protocol.images import (
    IMAGE_OFFER,
    IMAGE_PART,
    ImageAsk,
    ImageHead,
    ImageOffer,
    ImagePart,
    ImagePartAsk,
    Part,
    name_of,
    opened_head,
    opened_part,
    opened_proofs,
)
from sync.protocol.messages import KnownDevice

_BEGUN: Final = "image"  # the name of the image that was begun
_ROOM: Final = 2.5  # times its size must be free
_MOST_IN_VAIN: Final = 3  # cuts one after the other without one more block
_AHEAD: Final = 2  # parts asked for before the last is sealed
_log = logging.getLogger("calibar.sync")


class Taken(NamedTuple):
    """What came with an image: changes, and bytes both ways."""

    changes: int = 0
    bytes_up: int = 0
    bytes_down: int = 0

    def over(self, report: Report) -> Report:
        """Return the report of the exchange that followed, with this added."""
        return replace(
            report,
            pulled=report.pulled + self.changes,
            bytes_up=report.bytes_up + self.bytes_up,
            bytes_down=report.bytes_down + self.bytes_down,
        )


class _Fit(NamedTuple):
    """What the store says of a laptop that could take an image."""

    schema: list[tuple[object, ...]]
    key: bytearray
    begun: bytes
    free: int


class FirstImage:
    """Takes an image, at most once a session in vain. `on` is the switch."""

    def __init__(self, vault: Vaulted, replica: VaultReplica, taker: Taker) -> None:
        self._vault = vault
        self._replica = replica
        self._taker = taker
        self._path = image_path(vault.database)
        self._tried: bool | None = None
        self._in_vain = 0
        self.on = True
        self.taken = False
        self.reason = ""
        """Why the last image was not taken; empty while none was refused."""

    def take(
        self,
        on_storage: OnStorage,
        transport: Transport,
        progress: Callable[[Progress], None],
        cancel: Callable[[], bool],
    ) -> Taken:
        """Take the hub's image into an empty store and return what came with it; nothing: pages bring everything.

        Raises HubUnreachable and its kinds, and Cancelled: what has arrived is gone on with the next time.
        """
        if not self.on or self.reason:
            return Taken()
        fit: _Fit | None = on_storage(self._fit)
        if fit is None:
            return Taken()
        up, down, changes = transport.bytes_up, transport.bytes_down, 0
        try:
            changes = self._take(fit, on_storage, transport, progress, cancel)
            self.taken = changes > 0
        except Cancelled:
            raise
        except HubBusy as error:
            self._refuse(error.code, on_storage)
        except HubUnreachable:
            # A part that never gets through must not keep everything else away.
            self._in_vain += 1
            if self._in_vain < _MOST_IN_VAIN:
                raise
            self._refuse("cuts", on_storage)
        except ImageRefusedError as error:
            self._refuse(error.reason, on_storage)
        except (SyncError, CalibarError, OSError, sqlcipher.DatabaseError) as error:
            self._refuse(type(error).__name__, on_storage)
        finally:
            wipe(fit.key)
        return Taken(changes, transport.bytes_up - up, transport.bytes_down - down)

    def _fit(self) -> _Fit | None:
        """Return what is needed when the store may take an image; what is left of another one is thrown away."""
        database, meta = self._vault.database, self._vault.meta
        forget_whole(self._path)
        if database.read_only or not is_empty(database):
            forget_image(self._path)
            return None
        if self._tried is None:
            self._tried = sealing_works(database.path.parent)
            if not self._tried:
                self._note("trial")
        if not self._tried:
            return None
        return _Fit(schema_of(database), database.key_copy(), bytes(meta.get(_BEGUN, b"")), database.free_bytes())

    def _take(
        self,
        fit: _Fit,
        on_storage: OnStorage,
        transport: Transport,
        progress: Callable[[Progress], None],
        cancel: Callable[[], bool],
    ) -> int:
        offer = self._offer(transport)
        if offer is None:
            return 0
        head, name = opened_head(offer.head), name_of(offer.head)
        self._require_fit(head, offer, fit)
        devices = on_storage(partial(self._take_news, offer, name))
        parts = _Parts(transport, name, head, progress, cancel)
        self._seal(fit, parts, begun=fit.begun == name)
        proofs = parts.proofs()
        whole = self._path.replace(whole_path(self._path))
        opened = chain.from_iterable(map(opened_proofs, proofs))
        checked = check_image(whole, fit.key, fit.schema, head.streams, opened, devices)
        taken: int = on_storage(partial(self._finish, whole, fit.key, checked))
        return taken

    def _offer(self, transport: Transport) -> ImageOffer | None:
        try:
            return transport.ask(IMAGE_OFFER, ImageAsk(image_edition()), ImageOffer)
        except Refused as error:
            if error.code == "no_route":
                return None  # a hub of an older program, or one that keeps no images
            raise

    @staticmethod
    def _require_fit(head: ImageHead, offer: ImageOffer, fit: _Fit) -> None:
        if head.edition != image_edition():
            raise ImageRefusedError("edition")
        if offer.news.check or offer.news.pages:
            raise ImageRefusedError("news")
        readable = {grant.stream for grant in offer.news.grants if grant.role}
        if {one.stream for one in head.streams} - readable:
            raise ImageRefusedError("rights")
        sizes = [part.unpacked for part in head.blocks]
        if any(size != BLOCK_BYTES for size in sizes[:-1]) or sizes[-1] > BLOCK_BYTES:
            raise ImageRefusedError("blocks")
        if fit.free < _ROOM * head.unpacked_bytes:
            raise ImageRefusedError("room")

    def _take_news(self, offer: ImageOffer, name: bytes) -> dict[bytes, KnownDevice]:
        """Store rights, devices and heads as at the beginning of any exchange, and which image is begun."""
        told = offer.news
        state = ReplicaState(told.epoch, told.watermark, told.grants_version, told.devices_version)
        with self._vault.database.atomic():
            self._replica.take_news(
                News(state, told.grants, told.all_grants, told.devices, told.news, told.sealing_key)
            )
            if self._vault.meta.get(_BEGUN) != name:
                self._vault.meta.set(_BEGUN, name)
        return dict(self._replica.devices())

    def _seal(self, fit: _Fit, parts: _Parts, *, begun: bool) -> None:
        """Seal what is missing of the store, block by block, while the next arrive."""
        if not begun:
            forget_image(self._path)
        sealer = PageSealer(self._path, fit.key)
        try:
            for block in parts.blocks(sealer.pages // PAGES_AT_ONCE):
                sealer.add(block)
                self._in_vain = 0
            sealer.sync()
        finally:
            sealer.close()

    def _finish(self, whole: Path, key: bytearray, checked: Checked) -> int:
        vault = self._vault
        taken = self._taker.take(vault.database, whole, key, checked)
        vault.streams.forget()
        vault.index.look_again()
        self._replica.look_again()
        vault.outbox.clock.observe(checked.clock)
        self._replica.touched.much = True
        with vault.database.atomic():
            vault.database.execute("DELETE FROM meta WHERE key = ?", (_BEGUN,))
        return taken

    def _refuse(self, reason: str, on_storage: OnStorage) -> None:
        self._note(reason)
        on_storage(partial(forget_image, self._path))

    def _note(self, code: str) -> None:
        self.reason = code
        _log.warning("the hub's image was not taken (%s); everything comes by pages", code)


class _Parts:
    """The parts of an image, asked for a little ahead by a thread of its own."""

    def __init__(
        self,
        transport: Transport,
        name: bytes,
        head: ImageHead,
        progress: Callable[[Progress], None],
        cancel: Callable[[], bool],
    ) -> None:
        self._transport = transport
        self._name = name
        self._head = head
        self._progress = progress
        self._cancel = cancel

    def blocks(self, done: int) -> Iterator[bytes]:
        """Yield the blocks from a place on."""
        blocks = self._head.blocks
        for number, block in enumerate(self._arriving(list(enumerate(blocks))[done:]), done + 1):
            yield block
            self._progress(Progress("receiving", self._head.changes * number // len(blocks), self._head.changes))

    def proofs(self) -> list[bytes]:
        """Return the proofs, to be opened one by one: they are small beside what they are opened."""
        return list(self._arriving(list(enumerate(self._head.proofs, len(self._head.blocks)))))

    def _arriving(self, wanted: list[tuple[int, Part]]) -> Iterator[bytes]:
        with ThreadPoolExecutor(1, thread_name_prefix="image-parts") as lane:
            under_way: deque[Future[bytes]] = deque()
            try:
                for one in wanted:
                    under_way.append(lane.submit(self._part, *one))
                    if len(under_way) > _AHEAD:
                        yield self._next(under_way)
                while under_way:
                    yield self._next(under_way)
            finally:
                lane.shutdown(wait=True, cancel_futures=True)

    def _next(self, under_way: deque[Future[bytes]]) -> bytes:
        if self._cancel():
            raise Cancelled("The sync was stopped.", "What was received stays so; the rest waits.")
        return under_way.popleft().result()

    def _part(self, number: int, part: Part) -> bytes:
        reply = self._transport.ask(IMAGE_PART, ImagePartAsk(self._name, number), ImagePart)
        if reply is None:
            raise BadMessage("A part of the image is missing.")
        return opened_part(part, reply.packed)
