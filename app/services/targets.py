"""Targets and dossiers: the list, what a dossier shows at first, and edits of the person sought."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from app.clock import to_us
from app.domain.catalogue import KINDS
from app.domain.cautions import Caution, caution_rank
from app.domain.handling import strictest
from app.domain.ids import dossier_stream
from app.domain.queries import (
    Changes,
    Dossier,
    Record,
    TargetCounts,
    TargetFilter,
    TargetRow,
    TimelineEntry,
)
from app.domain.targets import Target
from app.errors import BadInputError, RefusedError
from app.services.legal import Legal
from app.services.records import Records
from app.services.vaulted import Vaulted, stamp_instant
from app.storage.errors import WRITE_REFUSALS
from app.storage.records import StoredRecord, read_body
from app.storage.search import match_of

_SESSION = "session"
_LONGEST_PURPOSE = 200
ARMED_CODES = ("00", "15")
TRAIL_LENGTH = 10
LATEST_LENGTH = 12
_LAST_SEEN = "(SELECT max(s.seen_at) FROM record_sighting s WHERE s.owner = t.id AND s.retracted IS NULL)"
_ARMED = (
    "EXISTS (SELECT 1 FROM record_caution c WHERE c.owner = t.id AND c.retracted IS NULL AND c.code IN ('00', '15'))"
)
_MINE = (
    "EXISTS (SELECT 1 FROM record_assignment a WHERE a.assigned_target = lower(hex(t.id)) "
    "AND a.assigned_officer = :me AND a.retracted IS NULL)"
)
_SEEN_TODAY = (
    "EXISTS (SELECT 1 FROM record_sighting s WHERE s.owner = t.id AND s.retracted IS NULL AND s.seen_at >= :today)"
)
_NOT_SENT = "t.id IN (SELECT owner FROM unsettled JOIN outbox USING (counter) WHERE status IN ('waiting', 'refused'))"
_OPERATION = (
    "EXISTS (SELECT 1 FROM record_assignment a WHERE a.assigned_target = lower(hex(t.id)) AND a.owner = :operation "
    "AND a.retracted IS NULL)"
)
_ORDERS = {
    "last_seen": f"{_LAST_SEEN} DESC NULLS LAST, t.name",
    "name": "t.name COLLATE NOCASE",
    "priority": "t.priority, t.name COLLATE NOCASE",
    "reference": "t.reference",
}


MANY_READ = 30
"""Readings within an hour that the log tells of by themselves: whoever collects is to be seen (security design 3.7)."""


class PurposeNeededError(RefusedError):
    """Nobody said why this dossier is opened."""

    code = "purpose_needed"


class Targets:
    """The people sought."""

    def __init__(self, vault: Vaulted, records: Records, legal: Legal) -> None:
        self._vault = vault
        self._records = records
        self._legal = legal
        self._read_unwritten: dict[str, str] = {}

    # The list -----------------------------------------------------------------------------------------------

    def ids(self, wanted: TargetFilter) -> list[str]:
        """Return ids of targets in order; rows are asked for apart, a page at a time."""
        clauses, parameters = ["t.retracted IS NULL"], self._parameters(wanted)
        for asked, clause in (
            (wanted.mine, _MINE),
            (wanted.armed, _ARMED),
            (wanted.seen_today, _SEEN_TODAY),
            (wanted.not_sent, _NOT_SENT),
            (bool(wanted.operation), _OPERATION),
        ):
            if asked:
                clauses.append(clause)
        if wanted.text.strip():
            if not match_of(wanted.text):
                return []
            matching = self._vault.index.matching(wanted.text, "target")
            clauses.append(f"t.n IN ({matching.marked(':match', ':low', ':high', ':waiting')})")
            parameters |= {
                "match": matching.match,
                "low": matching.low,
                "high": matching.high,
                "waiting": matching.waiting,
            }
        order = _ORDERS[wanted.sort]
        found = self._vault.database.rows(
            f"SELECT t.id FROM record_target t WHERE {' AND '.join(clauses)} ORDER BY {order}",  # noqa: S608 - fixed clauses
            _used(parameters, " ".join(clauses)),
        )
        return [row[0].hex() for row in found]

    def ids_of_all(self) -> list[str]:
        """Return the ids of all targets by name."""
        return self.ids(TargetFilter(sort="name"))

    def names(self) -> list[tuple[str, str]]:
        """Return id and name of every target in the order of names, for a choice."""
        rows = self._vault.database.rows(
            "SELECT id, name, reference FROM record_target WHERE retracted IS NULL ORDER BY name, reference, id"
        )
        return [(row[0].hex(), "  ".join(part for part in (row[1], row[2]) if part)) for row in rows]

    def counts(self) -> TargetCounts:
        """Return the numbers for the filter chips."""
        parameters = self._parameters(TargetFilter())
        sums = ", ".join(f"coalesce(sum({clause}), 0)" for clause in (_MINE, _ARMED, _SEEN_TODAY, _NOT_SENT))
        row = self._vault.database.row(
            f"SELECT count(*), {sums} FROM record_target t WHERE t.retracted IS NULL",  # noqa: S608 - fixed clauses
            _used(parameters, sums),
        )
        assert row is not None
        return TargetCounts(total=row[0], mine=row[1], armed=row[2], seen_today=row[3], not_sent=row[4])

    def rows(self, ids: list[str]) -> list[TargetRow]:
        """Return rows of the list, in the order asked; ids that are gone are left out."""
        vault = self._vault
        found: list[TargetRow] = []
        for target_id in ids:
            row = vault.records.find(bytes.fromhex(target_id), "target")
            if row is not None:
                found.append(self._row(row))
        return found

    def find(self, text: str, limit: int = 8) -> list[TargetRow]:
        """Return targets whose name, alias or file begins with the words of `text`."""
        return self.rows(self.ids(TargetFilter(text=text, sort="name"))[:limit])

    def _row(self, row: StoredRecord) -> TargetRow:
        vault, target = self._vault, row.value()
        seen = vault.records.select(
            "sighting", "owner = ? AND retracted IS NULL", (row.id,), "ORDER BY seen_at DESC LIMIT 1"
        )
        sighting = seen[0].value() if seen else None
        codes = vault.database.rows(
            "SELECT DISTINCT code FROM record_caution WHERE owner = ? AND retracted IS NULL", (row.id,)
        )
        waiting = vault.database.scalar(
            "SELECT count(*) FROM unsettled JOIN outbox USING (counter) "
            "WHERE owner = ? AND status IN ('waiting', 'refused')",
            (row.id,),
        )
        conflicts = vault.database.scalar("SELECT count(*) FROM conflict WHERE owner = ?", (row.id,))
        return TargetRow(
            id=row.id.hex(),
            name=target.name,
            reference=target.reference,
            status=target.status,
            priority=target.priority,
            place=sighting.place if sighting else "",
            last_seen_at=sighting.seen_at if sighting else None,
            cautions=tuple(sorted((code for (code,) in codes), key=caution_rank)),
            thumbnail=self._thumbnail(target),
            pending=int(waiting or 0),
            conflicts=int(conflicts or 0),
            nationalities=tuple(target.nationalities),
        )

    def _thumbnail(self, target: Target) -> bytes:
        if target.photo is None:
            return b""
        row = self._vault.records.find(bytes.fromhex(target.photo), "attachment")
        return b"" if row is None else bytes(row.value().thumbnail)

    def _parameters(self, wanted: TargetFilter) -> dict[str, Any]:
        local_midnight = self._vault.clock.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        return {
            "me": self._vault.identity.officer,
            "today": to_us(local_midnight.astimezone(UTC)),
            "operation": bytes.fromhex(wanted.operation) if wanted.operation else b"",
        }

    # One dossier --------------------------------------------------------------------------------------------

    def state_purpose(self, purpose: str) -> None:
        """Say why dossiers are opened in this session; each reading is logged with it. BadInputError when empty."""
        self._vault.purposes[_SESSION] = _purpose(purpose)

    def dossier(self, target_id: str, purpose: str = "") -> Dossier:
        """Return what a dossier shows at first. The reading is logged with its purpose, once an hour each.

        PurposeNeededError when none was given here nor stated for this session.
        """
        vault = self._vault
        row = vault.find(target_id, "target")
        why = _purpose(purpose) if purpose else vault.purposes.get(_SESSION, "")
        if not why:
            raise PurposeNeededError("A dossier is opened for a stated purpose.", "Say why, in a few words.")
        self._log_reading(row.id, why)
        owner = (row.id,)
        cautions = self._cautions(row.id)
        trail_rows = vault.records.select(
            "sighting",
            "owner = ? AND retracted IS NULL AND lat IS NOT NULL",
            owner,
            f"ORDER BY seen_at DESC LIMIT {TRAIL_LENGTH}",
        )
        last_rows = vault.records.select(
            "sighting", "owner = ? AND retracted IS NULL", owner, "ORDER BY seen_at DESC LIMIT 1"
        )
        legal = self._legal.status(target_id)
        target: Record[Target] = vault.view(row)
        handlings = [target.value.handling, *(entry.value.handling for entry in cautions)]
        handlings += [entry.value.handling for entry in legal.notices]
        stream = dossier_stream(target_id)
        return Dossier(
            target=target,
            photo=self._thumbnail(target.value),
            cautions=cautions,
            legal=legal,
            last_sighting=vault.view(last_rows[0]) if last_rows else None,
            trail=vault.views(trail_rows),
            latest=self._latest(row.id),
            counts={
                name: vault.records.count(name, "owner = ? AND retracted IS NULL", owner)
                for name, kind in KINDS.items()
                if kind.stream_kind == "dossier" and name != "target"
            },
            operations=self._operations(target_id),
            handling=strictest(handlings),
            can_write=vault.may_write(stream),
        )

    def _cautions(self, target: bytes) -> tuple[Record[Caution], ...]:
        rows = self._vault.records.select("caution", "owner = ? AND retracted IS NULL", (target,))
        views = self._vault.views(rows)
        return tuple(sorted(views, key=lambda entry: (caution_rank(entry.value.code), entry.created_at)))

    def _latest(self, target: bytes) -> tuple[TimelineEntry, ...]:
        vault = self._vault
        entries: list[TimelineEntry] = []
        for kind in ("sighting", "note", "item", "movement", "verification"):
            order = {"sighting": "seen_at"}.get(kind, "clock")
            rows = vault.records.select(
                kind, "owner = ? AND retracted IS NULL", (target,), f"ORDER BY {order} DESC LIMIT {LATEST_LENGTH}"
            )
            entries.extend(self._entry(row) for row in rows)
        entries.sort(key=lambda entry: entry.at, reverse=True)
        return tuple(entries[:LATEST_LENGTH])

    def _entry(self, row: StoredRecord) -> TimelineEntry:
        value = read_body(row.kind, row.body)
        at: datetime | None = None
        for name in ("seen_at", "verified_at", "written_at", "arrived_at", "departed_at"):
            at = at or getattr(value, name, None)
        detail = next(
            (str(getattr(value, name)) for name in ("certainty", "type", "found") if hasattr(value, name)), ""
        )
        return TimelineEntry(
            id=row.id.hex(),
            kind=row.kind,
            at=at or stamp_instant(row.clock),
            title=KINDS[row.kind].title(value),
            text=value.text,
            detail=detail,
            author=self._vault.author(row.officer),
            pending=row.unconfirmed,
        )

    def _operations(self, target_id: str) -> tuple[str, ...]:
        found = self._vault.database.rows(
            "SELECT DISTINCT o.name FROM (SELECT owner FROM record_assignment WHERE assigned_target = ? "
            "AND retracted IS NULL) a JOIN record_operation r ON r.id = a.owner JOIN (SELECT id, n AS name "
            "FROM record_operation) o ON o.id = r.id",
            (target_id,),
        )
        names = []
        for (number,) in found:
            row = self._vault.records.by_number("operation", number)
            if row is not None:
                names.append(str(row.value().name))
        return tuple(sorted(names))

    def _log_reading(self, target: bytes, purpose: str) -> None:
        # One purpose per session or operation is enough (Directive (EU) 2016/680, Art. 25, stays usable that way).
        vault, key = self._vault, target.hex()
        kept = vault.meta.get(f"read:{key}", 0)
        last, before = kept if isinstance(kept, list) else (kept, "")
        now = vault.now_us()
        if 0 <= now - int(last) < 3_600_000_000 and purpose == before:
            return
        try:
            self._note_reading(target, purpose, now)
        except WRITE_REFUSALS:
            # An officer can always read; the entry waits, once for each purpose.
            if self._read_unwritten.get(key) != purpose:
                self._read_unwritten[key] = purpose
                vault.note("dossier.read", target, purpose, waits=True)

    def _note_reading(self, target: bytes, purpose: str, now: int) -> None:
        vault = self._vault
        with vault.database.atomic():
            vault.meta.set(f"read:{target.hex()}", (now, purpose))
            vault.note("dossier.read", target, purpose)
            opened = vault.audit.lately("dossier.read", now - 3_600_000_000)
            if opened >= MANY_READ and not vault.audit.lately("dossier.many", now - 3_600_000_000):
                vault.note("dossier.many", b"", f"{opened} in an hour")

    # Edits --------------------------------------------------------------------------------------------------

    def add(self, target: Target) -> tuple[str, Changes]:
        """Add a person sought; this opens a dossier."""
        return self._records.add(target)

    def edit(self, target_id: str, fields: dict[str, Any]) -> Changes:
        """Change fields of the person sought."""
        return self._records.edit(target_id, fields)

    def by_reference(self, reference: str) -> str:
        """Return the id of the target with a file number such as `2021/75051`, or empty text."""
        found = self._vault.database.scalar(
            "SELECT id FROM record_target WHERE reference = ? AND retracted IS NULL ORDER BY n LIMIT 1", (reference,)
        )
        return "" if found is None else bytes(found).hex()


def _purpose(text: str) -> str:
    """Return a purpose in one line. BadInputError when it is empty or too long."""
    line = " ".join(text.split())
    if not 1 <= len(line) <= _LONGEST_PURPOSE:
        raise BadInputError("give 1 to 200 letters", "Say in a few words why.", "purpose")
    return line


def _used(parameters: dict[str, Any], sql: str) -> dict[str, Any]:
    return {name: value for name, value in parameters.items() if f":{name}" in sql}
