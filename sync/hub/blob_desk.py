"""Takes and gives the bytes of files, chunk by chunk, to those who may; how they are kept is in `blob_store`.

Who asks was told from the signature before; what they may is looked at again in the transaction that acts.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from sync.hub import blob_store, push, streams
from sync.hub.access import NO_STREAM
from sync.hub.accounts import Caller
from sync.hub.door import still
from sync.hub.push import Access
from sync.hub.store_sqlite import Store
from sync.protocol import messages
from sync.protocol.blobs import blob_id, stream_key


class BlobDesk:
    """The files of a hub. Thread-safe. `arrived` is told which streams have one whole, and by whom."""

    def __init__(self, store: Store, access: Access, secret: bytes, now_us: Callable[[], int]) -> None:
        """Take the store, the rules, the secret that names of files are made with, and the hub's clock."""
        self._store = store
        self._access = access
        self._secret = secret
        self._now_us = now_us
        self.arrived: Callable[[set[str], bytes], None] = lambda _streams, _by: None

    def offered(self, device: bytes, request: messages.BlobOfferRequest) -> messages.BlobOfferReply:
        """Say of each file how much of it is here."""

        def job(connection: sqlite3.Connection) -> list[messages.BlobStand]:
            asking = still(connection, device)
            return [self._stand(connection, asking, offer) for offer in request.offers]

        return messages.BlobOfferReply(self._store.write(job))

    def put(self, device: bytes, part: messages.BlobPut) -> messages.BlobStand:
        """Keep a chunk; a file that is whole then is checked, and dropped when it is not what its name says."""

        def take(connection: sqlite3.Connection) -> messages.BlobStand:
            if not self._may_send(connection, still(connection, device), part.stream):
                raise blob_store.no_blob()
            return blob_store.put(connection, part)

        stand = self._store.write(take)
        with self._store.reading() as connection:
            row = blob_store.blob(connection, part.stream, part.blob)
            if row is None or row.have != row.size or row.complete:
                return row.stand() if row else stand
            holds, finish = blob_store.content_holds(connection, row), row
        now = self._now_us()
        if not holds:
            return self._store.write(lambda writing: blob_store.drop(writing, finish))
        stand = self._store.write(lambda writing: blob_store.complete(writing, finish, now))
        self.arrived({part.stream}, device)  # others may have asked for it in vain
        return stand

    def chunk(self, connection: sqlite3.Connection, asking: Caller, request: messages.BlobGet) -> messages.BlobChunk:
        """Return a chunk of a whole file."""
        if not self._access(connection).may_read(asking, request.stream):
            raise blob_store.no_blob()
        return blob_store.get(connection, request.stream, request.blob, request.offset)

    def _stand(self, connection: sqlite3.Connection, asking: Caller, offer: messages.BlobOffer) -> messages.BlobStand:
        if not self._may_send(connection, asking, offer.stream):
            return messages.BlobStand(0, complete=False, code=NO_STREAM.code, message=NO_STREAM.message)
        if blob_id(stream_key(self._secret, offer.stream), offer.sha256) != offer.blob:
            return messages.BlobStand(0, complete=False, code="bad_blob", message="The name does not fit the content.")
        return blob_store.announce(connection, offer, asking.number)

    def _may_send(self, connection: sqlite3.Connection, asking: Caller, stream: str) -> bool:
        """Tell whether the caller may add to a stream that exists."""
        row = streams.stream(connection, stream)
        return row is not None and self._access(connection).may_write(asking, stream, push.NOTHING).allowed
