"""What was made here and has not gone, as people see it: what waits, what was refused and why, and what to do about it.

It sends nothing; whether it goes at all may be put off here.
"""

from __future__ import annotations

from typing import Any

from app.domain.catalogue import KINDS
from app.domain.queries import Changes, OutboxEntry
from app.errors import BadInputError
from app.services.vaulted import Vaulted, changed, stamp_instant
from app.storage.outbox import QueuedChange
from sync.protocol import changes as sync_changes


class SyncOutbox:
    """The half of `app.services.sync.Sync` that shows what is queued."""

    def __init__(self, vault: Vaulted) -> None:
        self._vault = vault

    def outbox(self, limit: int = 200) -> list[OutboxEntry]:
        """Return what waits to be sent and what was refused, refused first."""
        return [self._entry(row) for row in self._vault.outbox.rows(limit=limit)]

    def _entry(self, row: QueuedChange) -> OutboxEntry:
        stored = self._vault.records.find(row.record, row.kind)
        title = KINDS[row.kind].title(stored.value()) if stored is not None else ""
        return OutboxEntry(
            change=row.id.hex(),
            kind=row.kind,
            record=row.record.hex(),
            action=row.action,
            title=title,
            target=row.owner.hex() if KINDS[row.kind].stream_kind == "dossier" else "",
            at=stamp_instant(row.clock),
            state="refused" if row.status == "refused" else "waiting",
            code=row.code,
            reason=row.reason,
        )

    def retry(self, change: str) -> Changes:
        """Send a refused change again at the next sync."""
        row = self._queued(change)
        self._vault.outbox.retry(row.id)
        return changed(row.kind, row.record, row.owner)

    def discard_refused(self, change: str, reason: str) -> Changes:
        """Give up a refused change, with a reason that the log keeps."""
        if not reason.strip():
            raise BadInputError("the reason is missing", "Say in a few words why.", "reason")
        row = self._queued(change)
        with self._vault.database.atomic():
            self._vault.outbox.discard(row.id)
            self._vault.note("change.discard", row.record, reason)
        return changed(row.kind, row.record, row.owner)

    def _queued(self, change: str) -> QueuedChange:
        row = self._vault.outbox.row(bytes.fromhex(change))
        if row is None or row.status != "refused":
            raise BadInputError("this change was not refused", "Look at the list again.", change[:32])
        return row

    def payload(self, change: str) -> dict[str, Any]:
        """Return the fields of a queued change, to look at or to copy."""
        payload = self._vault.outbox.payload(bytes.fromhex(change))
        return {} if payload is None else sync_changes.decode(payload).body

    @property
    def is_paused(self) -> bool:
        """Whether a person put the exchange off, until it is resumed; a lock and a restart change nothing about it."""
        return bool(self._vault.meta.get("sync_paused", False))

    def pause(self, *, on: bool) -> None:
        """Put the exchange off, or take it up again. A run that is on is stopped by its `cancel`."""
        if on != self.is_paused:
            with self._vault.database.atomic():
                self._vault.meta.set("sync_paused", on)
