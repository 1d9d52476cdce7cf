"""Creates of a page that also holds other changes, gathered and inserted in the order of the hub."""

from __future__ import annotations

import msgspec

from app.domain.catalogue import KINDS
from app.storage.attachments import AttachmentBytes
from app.storage.records import NewRow, RecordStore
from app.storage.streams import StreamRow
from sync.protocol.changes import Change
from sync.protocol.pages import OpenedPage

_encode = msgspec.msgpack.encode


def new_row(stream: int, owner: bytes, change: Change, received: int | None) -> NewRow:
    """Return the row of a create that came from the hub, or (not received yet) from another laptop."""
    return NewRow(
        change.id,
        stream,
        owner or change.id,
        _encode(change.body),
        change.officer,
        change.device,
        change.clock,
        received,
        change.clock,
        0,
        None,
        None,
    )


class FreshRows:
    """Creates of a page, gathered by kind and inserted in bulk: the first sync is made of them."""

    def __init__(self, records: RecordStore, attachments: AttachmentBytes, stream: StreamRow, owner: bytes) -> None:
        self._records = records
        self._attachments = attachments
        self._stream = stream
        self._owner = owner
        self._rows: dict[str, list[NewRow]] = {}
        self.waiting: set[bytes] = set()
        self.known: set[bytes] = set()
        self.touched: list[tuple[str, bytes]] = []

    def note_known(self, page: OpenedPage) -> None:
        """Look up which creates are here already: another stream may hold the same id, by mistake or malice."""
        by_kind: dict[str, list[bytes]] = {}
        for change in page.changes:
            if change is not None and change.action == "create" and change.kind in KINDS:
                by_kind.setdefault(change.kind, []).append(change.id)
        for kind, ids in by_kind.items():
            self.known |= self._records.known(kind, ids)

    def add(self, change: Change, received: int) -> None:
        """Take one create."""
        if change.id in self.waiting:
            return
        self.waiting.add(change.id)
        self._rows.setdefault(change.kind, []).append(new_row(self._stream.n, self._owner, change, received))

    def flush(self) -> None:
        """Insert what was gathered."""
        for kind, rows in self._rows.items():
            self._records.insert_many(kind, rows)
            if kind == "attachment":
                self._attachments.expect(self._stream.id, ((row.id, row.body) for row in rows))
            self.touched.extend((kind, row.id) for row in rows)
        self._rows.clear()
        self.known |= self.waiting
        self.waiting.clear()
