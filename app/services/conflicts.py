"""Conflicts: a field that was changed in two places, shown with both values until an officer decides."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from app.domain.catalogue import KINDS
from app.domain.queries import Changes, Conflict, ConflictSide
from app.errors import BadInputError
from app.services.vaulted import Vaulted, stamp_instant
from app.storage.records import StoredRecord, load_state
from sync.protocol.merge import RecordState, version_of


class Conflicts:
    """Lists and resolves conflicts. A resolution travels like any other change."""

    def __init__(self, vault: Vaulted) -> None:
        self._vault = vault

    def count(self) -> int:
        """Return how many fields wait for a decision and were not put off."""
        return int(self._vault.database.scalar("SELECT count(*) FROM conflict WHERE deferred = 0") or 0)

    def list(self) -> list[Conflict]:
        """Return every conflict, those put off last."""
        vault = self._vault
        rows = vault.database.rows(
            "SELECT record, field, kind, deferred FROM conflict ORDER BY deferred, owner, record, field"
        )
        found = []
        for record, name, kind, deferred in rows:
            row = vault.records.find(bytes(record), kind)
            if row is not None and row.state is not None:
                one = self._conflict(row, load_state(row), name)
                found.append(msgspec.structs.replace(one, is_deferred=bool(deferred)))
        return found

    def resolve(self, conflict: Conflict, choice: int | Literal["both"]) -> Changes:
        """Decide: the number of the side to keep, or `both` for texts and lists. The other value stays in History."""
        vault = self._vault
        row = vault.find(conflict.record, conflict.kind)
        if row.state is None:
            return Changes()
        state = load_state(row)
        contenders = state.conflicts.get(conflict.field, [])
        if not contenders:
            return Changes()
        now = self._conflict(row, state, conflict.field)
        if {side.change for side in now.sides} != {side.change for side in conflict.sides}:
            raise BadInputError(
                "this record changed again meanwhile",
                "Look at the values as they stand, then decide.",
                conflict.field,
            )
        value = self._both(now) if choice == "both" else now.sides[choice].value
        closes = tuple(change for one in contenders for change in (one.change, *one.also))
        vault.require_write(vault.streams.name(row.stream))
        KINDS[row.kind].check_fields({conflict.field: value})
        with vault.database.atomic():
            vault.outbox.change(row.id, "resolve", {conflict.field: value}, closes=closes)
            vault.note(f"{row.kind}.resolve", row.id, conflict.field)
        return vault.changed(row)

    def defer(self, conflict: Conflict) -> None:
        """Put a decision off; both values stay."""
        with self._vault.database.atomic():
            self._vault.database.execute(
                "UPDATE conflict SET deferred = 1 WHERE record = ? AND field = ?",
                (bytes.fromhex(conflict.record), conflict.field),
            )

    def _both(self, conflict: Conflict) -> Any:
        values = [side.value for side in conflict.sides]
        if all(isinstance(value, str) for value in values):
            return "\n".join(dict.fromkeys(value for value in values if value))
        if all(isinstance(value, list) for value in values):
            return [item for place, value in enumerate(values) for item in value if _first(item, values, place)]
        raise BadInputError("both values cannot stand together here", "Choose one of them.", conflict.field)

    def _conflict(self, row: StoredRecord, state: RecordState, name: str) -> Conflict:
        vault = self._vault
        device = bytes.fromhex(vault.identity.device)
        standing = version_of(state, name)
        stamp = state.stamps.get(name, state.created)
        officer = self._author_of(row, standing, stamp.change)
        sides = [
            ConflictSide(
                change=standing.hex(),
                value=state.fields.get(name),
                author=vault.author(officer),
                at=stamp_instant(stamp.clock),
                is_here=stamp.device == device,
            )
        ]
        sides.extend(
            ConflictSide(
                change=one.change.hex(),
                value=one.value,
                author=vault.author(one.officer),
                at=stamp_instant(one.clock),
                is_here=one.device == device,
            )
            for one in state.conflicts.get(name, [])
        )
        sides.sort(key=lambda side: not side.is_here)
        kind = KINDS[row.kind]
        names = vault.names_of_targets([row.owner])
        return Conflict(
            record=row.id.hex(),
            kind=row.kind,
            field=name,
            target=row.owner.hex() if kind.stream_kind == "dossier" else "",
            target_name=names.get(row.owner, ""),
            title=kind.title(row.value()),
            sides=tuple(sides),
        )

    def _author_of(self, row: StoredRecord, version: bytes, change: bytes) -> bytes:
        for wanted in (version, change):
            found = self._vault.database.scalar("SELECT officer FROM change_log WHERE id = ?", (wanted,))
            if found is not None:
                return bytes(found)
        return row.officer


def _first(item: Any, values: list[Any], place: int) -> bool:
    return all(item not in earlier for earlier in values[:place])
