"""What every service of an unlocked vault works with, and how rows become the values that screens see.

It decides nothing; it is handed over by the workspace.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.clock import Clock, from_us, to_us
from app.domain.catalogue import KINDS
from app.domain.ids import IdSource
from app.domain.queries import Author, Changes, Identity, Record
from app.errors import NotFoundError, RefusedError, StorageError, StorageFullError
from app.storage.audit import AuditLog
from app.storage.blobs import BlobStore
from app.storage.database import Database
from app.storage.drafts import DraftStore
from app.storage.errors import StorageUnconfirmedError
from app.storage.meta import Meta
from app.storage.outbox import Outbox
from app.storage.records import RecordStore, StoredRecord, load_state
from app.storage.search import SearchIndex
from app.storage.streams import StreamStore
from sync.protocol.clock import unix_ms_of


@dataclass
class Vaulted:
    """The stores of one open vault and who works with it."""

    database: Database
    meta: Meta
    records: RecordStore
    index: SearchIndex
    streams: StreamStore
    outbox: Outbox
    audit: AuditLog
    drafts: DraftStore
    blobs: BlobStore
    clock: Clock
    ids: IdSource
    identity: Identity
    purposes: dict[str, str] = field(default_factory=dict)
    _officers: dict[bytes, tuple[str, str]] = field(default_factory=dict)

    @property
    def me(self) -> bytes:
        """The officer of this laptop."""
        return bytes.fromhex(self.identity.officer)

    def now_us(self) -> int:
        """Return the wall clock in microseconds since 1970."""
        return to_us(self.clock.now())

    def note(self, action: str, subject: bytes = b"", reason: str = "", *, waits: bool = False) -> None:
        """Write a line of the log; one about reading `waits` while the disk takes no writes."""
        self.audit.append(self.now_us(), self.me, action, subject, reason, waits=waits)

    def confirmed(self, save: Callable[[], None], is_kept: Callable[[], bool]) -> None:
        """Save; where the disk failed at the commit itself, look on a fresh connection, and save the same once more.

        Inside a larger edit the save is only a part: the whole is looked at by whoever began it. Raises
        StorageUnconfirmedError when it stays unknown.
        """
        try:
            save()
        except StorageUnconfirmedError as unknown:
            if self.database.in_atomic:
                raise
            try:
                if not is_kept():
                    save()
                else:
                    # What was read may only stand in the memory of the disk: one more commit says that it takes writes.
                    self.meta.set("confirmed_at", self.now_us())
            except StorageFullError:
                raise
            except StorageError as error:
                raise unknown from error

    def author(self, officer: bytes) -> Author:
        """Return who an officer id is, as far as the directory is here."""
        known = self._officers.get(officer)
        if known is None:
            row = self.database.row("SELECT name, unit FROM officer WHERE id = ?", (officer,))
            if row is None and officer == self.me:
                row = (self.identity.officer_name, "")
            if row is None:
                return Author(officer.hex(), is_me=officer == self.me)
            known = (str(row[0]), str(row[1]))
            self._officers[officer] = known
        return Author(officer.hex(), known[0], known[1], officer == self.me)

    def forget_officers(self) -> None:
        """Drop the names kept in memory, after the directory changed."""
        self._officers.clear()

    def find(self, record_id: str, kind: str = "") -> StoredRecord:
        """Return a row by id; NotFoundError when it is not on this laptop."""
        row = self.records.find(bytes.fromhex(record_id), kind)
        if row is None:
            raise NotFoundError("there is no such record on this laptop", "Sync, or look for it again.", record_id[:32])
        return row

    def view(self, row: StoredRecord) -> Record[Any]:
        """Return a row as screens see it."""
        conflicts: tuple[str, ...] = ()
        amended = 0
        if row.state is not None:
            state = load_state(row)
            conflicts = tuple(sorted(state.conflicts))
            amended = len(state.amendments)
        return Record(
            id=row.id.hex(),
            kind=row.kind,
            stream=self.streams.name(row.stream),
            value=row.value(),
            author=self.author(row.officer),
            created_at=stamp_instant(row.clock),
            changed_at=stamp_instant(row.changed),
            pending=row.pending or int(row.received is None),  # brought by file and not confirmed yet
            amended=amended,
            retracted=row.retracted is not None,
            retract_reason=row.retracted or "",
            conflicts=conflicts,
        )

    def views(self, rows: Iterable[StoredRecord]) -> tuple[Record[Any], ...]:
        """Return rows as screens see them."""
        return tuple(self.view(row) for row in rows)

    def changed(self, row: StoredRecord) -> Changes:
        """Return the notice that one record changed."""
        return changed(row.kind, row.id, row.owner)

    def may_write(self, stream: str) -> bool:
        """Return whether the role of this officer in a stream allows changes. A stream that is new here is ours."""
        row = self.streams.get(stream)
        return row is None or row.role in {"contributor", "lead"}

    def require_write(self, stream: str) -> None:
        """Raise RefusedError unless changes are allowed."""
        if not self.may_write(stream):
            raise RefusedError(
                "This file is only for reading here. Nothing was changed.", "Ask the officer in charge for the right."
            )

    def names_of_targets(self, targets: Sequence[bytes]) -> dict[bytes, str]:
        """Return names of targets by id."""
        wanted = list(dict.fromkeys(targets))
        names: dict[bytes, str] = {}
        for begin in range(0, len(wanted), 500):
            part = wanted[begin : begin + 500]
            marks = ",".join("?" * len(part))
            found = self.database.rows(f"SELECT id, name FROM record_target WHERE id IN ({marks})", part)  # noqa: S608 - marks only
            names.update({bytes(key): str(name) for key, name in found})
        return names


def changed(kind: str, record: bytes, owner: bytes) -> Changes:
    """Return the notice that one record of a dossier or operation changed."""
    targets = frozenset({owner.hex()}) if KINDS[kind].stream_kind == "dossier" else frozenset()
    return Changes(records={kind: frozenset({record.hex()})}, targets=targets)


def joined(several: Iterable[Changes]) -> Changes:
    """Return one notice for many."""
    records: dict[str, frozenset[str]] = {}
    targets: frozenset[str] = frozenset()
    everything = False
    for one in several:
        everything = everything or one.everything
        targets |= one.targets
        for kind, ids in one.records.items():
            records[kind] = records.get(kind, frozenset()) | ids
    return Changes(records=records, targets=targets, everything=everything)


def stamp_instant(stamp: int) -> datetime:
    """Return the wall time of a hybrid stamp."""
    return from_us(unix_ms_of(stamp) * 1000)
