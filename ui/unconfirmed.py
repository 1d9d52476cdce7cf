"""What was typed and could not be saved: kept in the memory of the window until the disk takes it, or the vault locks.

Each is tried again under the same id, so that one which the disk did keep is there once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from app.domain.queries import Changes
from app.errors import CalibarError
from app.services.workspace import Workspace
from ui.screens.capture.state import Draft, missing, record_of
from ui.tasks import Tasks

# The disk's refusals: what was typed may be right and is tried again. All else is for the person to change.
DISK_CODES: Final = frozenset({"storage_full", "storage_read_only", "storage_unconfirmed", "storage_failed"})


@dataclass(frozen=True)
class Held:
    """A draft that was not saved, the id it gets or has, and when the person pressed save."""

    draft: Draft
    record_id: str
    at: datetime


class Unconfirmed(QObject):
    """By slot of the draft. `changed()` when there are more or fewer."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: dict[str, Held] = {}
        self._trying: set[str] = set()

    def __len__(self) -> int:
        return len(self._held)

    def get(self, slot: str) -> Held | None:
        """Return what is held of a slot."""
        return self._held.get(slot)

    def hold(self, slot: str, draft: Draft, record_id: str) -> None:
        """Keep a draft that the disk did not take."""
        self._held[slot] = Held(draft, record_id, datetime.now(UTC))
        self.changed.emit()

    def drop(self, slot: str) -> None:
        """Forget a draft: it was saved, or thrown away."""
        if self._held.pop(slot, None) is not None:
            self.changed.emit()

    def keep_as_drafts(self, tasks: Tasks, workspace: Workspace) -> None:
        """Before a lock: write them as drafts, for which a full disk has a reserve."""
        for slot, held in self._held.items():
            tasks.run(workspace.drafts.save, slot, held.draft.plain(), failed=_ignore)

    def try_again(
        self, tasks: Tasks, workspace: Workspace, saved: Callable[[Changes], object], leave: str = ""
    ) -> None:
        """Save each of them, now that the disk takes writes; `leave` is the slot in front of the person."""
        for slot, held in list(self._held.items()):
            if slot == leave or slot in self._trying or held.draft.kind == "photo" or missing(held.draft):
                continue
            self._trying.add(slot)
            self._save(tasks, workspace, slot, held, saved)

    def _save(
        self, tasks: Tasks, workspace: Workspace, slot: str, held: Held, saved: Callable[[Changes], object]
    ) -> None:
        def work() -> tuple[str, Changes]:
            done: tuple[str, Any] = workspace.records.add(record_of(held.draft, held.at), record_id=held.record_id)
            workspace.drafts.clear(slot)
            return done

        def then(done: tuple[str, Changes]) -> None:
            self.drop(slot)
            saved(done[1])

        tasks.run(work, then=then, failed=_ignore, always=lambda: self._trying.discard(slot), owner=self)


def _ignore(_error: CalibarError) -> None:
    """Leave it held: the banner tells how it stands."""
