"""Reading and changing records of any kind: add, edit, amend, retract, undo, and their history."""

from __future__ import annotations

from builtins import list as Rows  # noqa: N812 - a method is called list
from typing import Any

import msgspec

from app.clock import from_us
from app.domain.catalogue import KINDS, Kind, body_of, kind_of, kind_of_struct
from app.domain.queries import Changes, HistoryEntry, Record
from app.domain.record_checks import check_record
from app.domain.statements import Statement
from app.domain.values import check_plain
from app.errors import BadInputError, RefusedError
from app.services.vaulted import Vaulted, changed, joined, stamp_instant
from app.storage.records import StoredRecord, read_fields

UNDONE = "undone by its author"
SAVED_AGAIN = "written on after a save that was not confirmed"


class Records:
    """Any kind of record, by its entry in the catalogue."""

    def __init__(self, vault: Vaulted) -> None:
        self._vault = vault

    # Commands -----------------------------------------------------------------------------------------------

    def fresh_id(self) -> str:
        """Return an id for a record that will be added; from any thread."""
        return self._vault.ids.new_id(self._vault.now_us() // 1000)

    def add(self, value: Statement, *, record_id: str = "") -> tuple[str, Changes]:
        """Add a record; durable on return. BadInputError when it is not valid, RefusedError without the right.

        `record_id` of an earlier try that was left unconfirmed makes it the same record: it is there once.
        """
        kind = kind_of_struct(value)
        if kind.hub_only:
            raise RefusedError("Only headquarters writes that kind of record.", "Ask headquarters.")
        body = body_of(value)
        check_plain(body)
        check_record(value)
        kind.read(body)
        vault = self._vault
        identity = record_id or self.fresh_id()
        stream = kind.stream_of(identity, body)
        self._check_owner(kind, body)
        vault.require_write(stream)
        owner = bytes.fromhex(body[kind.owner_field]) if kind.owner_field else b""
        record = bytes.fromhex(identity)

        def save() -> None:
            with vault.database.atomic():
                vault.outbox.create(kind.name, stream, owner, body, identity)
                vault.note(f"{kind.name}.add", record)

        if record_id and vault.records.find(record, kind.name) is not None:
            return record_id, self._as_it_is_now(record_id, body)
        vault.confirmed(save, lambda: vault.records.find(record, kind.name) is not None)
        return identity, changed(kind.name, record, owner or record)

    def _as_it_is_now(self, record_id: str, body: dict[str, Any]) -> Changes:
        """Bring a record that an unconfirmed save did keep to what was typed since."""
        row = self._vault.find(record_id)
        if KINDS[row.kind].append_only:
            same = all(read_fields(row.body).get(name) == value for name, value in body.items())
            return self._vault.changed(row) if same else self.amend(record_id, body, SAVED_AGAIN)
        return joined([self._vault.changed(row), self.edit(record_id, body)])

    def edit(self, record_id: str, fields: dict[str, Any]) -> Changes:
        """Change fields of a record that may be edited; fields that stay equal are left out."""
        vault = self._vault
        row = vault.find(record_id)
        kind = KINDS[row.kind]
        wanted = self._checked(kind, row, fields)
        if not wanted:
            return Changes()
        vault.require_write(vault.streams.name(row.stream))

        def save() -> None:
            with vault.database.atomic():
                vault.outbox.change(row.id, "edit", wanted)
                vault.note(f"{row.kind}.edit", row.id)

        vault.confirmed(save, lambda: self._holds(row, wanted))
        return vault.changed(row)

    def amend(self, record_id: str, fields: dict[str, Any], reason: str) -> Changes:
        """Correct a note or sighting with a reason; what stood before stays in the history."""
        vault = self._vault
        row = vault.find(record_id)
        wanted = self._checked(KINDS[row.kind], row, fields)
        if not wanted:
            raise BadInputError("nothing was changed", "Change a field, or leave it.", "amend")
        vault.require_write(vault.streams.name(row.stream))

        def save() -> None:
            with vault.database.atomic():
                vault.outbox.change(row.id, "amend", wanted, reason=reason)
                vault.note(f"{row.kind}.amend", row.id)

        vault.confirmed(save, lambda: self._holds(row, wanted))
        return vault.changed(row)

    def retract(self, record_id: str, reason: str) -> Changes:
        """Withdraw a record with a reason; it stays readable, marked."""
        vault = self._vault
        row = vault.find(record_id)
        if row.retracted is not None:
            return Changes()
        vault.require_write(vault.streams.name(row.stream))

        def save() -> None:
            with vault.database.atomic():
                vault.outbox.change(row.id, "retract", {}, reason=reason)
                vault.note(f"{row.kind}.retract", row.id)

        vault.confirmed(save, lambda: vault.find(record_id).retracted is not None)
        return vault.changed(row)

    def _holds(self, row: StoredRecord, wanted: dict[str, Any]) -> bool:
        """Return whether a record holds these values now, read anew."""
        now = self._vault.records.find(row.id, row.kind)
        if now is None:
            return False
        kind, fields = KINDS[row.kind], read_fields(now.body)
        return all(fields.get(name, kind.defaults.get(name)) == value for name, value in wanted.items())

    def undo(self, record_id: str) -> Changes:
        """Take back a record just made: gone if it was never offered to the hub, withdrawn otherwise."""
        vault = self._vault
        row = vault.find(record_id)
        queued = vault.outbox.row(row.id)
        if queued is not None and queued.status != "sent" and not vault.meta.get("sending", default=False):
            with vault.database.atomic():
                vault.outbox.discard(row.id)
                vault.note(f"{row.kind}.undo", row.id)
            return vault.changed(row)
        return self.retract(record_id, UNDONE)

    # Queries ------------------------------------------------------------------------------------------------

    def get(self, record_id: str) -> Record[Any]:
        """Return one record; NotFoundError when it is not here."""
        return self._vault.view(self._vault.find(record_id))

    def list(
        self, kind: str, target: str = "", limit: int = 100, offset: int = 0, *, retracted: bool = False
    ) -> Rows[Record[Any]]:
        """Return records of a kind, the newest first."""
        kind_of(kind)
        where, parameters = self._where(kind, target, retracted=retracted)
        rows = self._vault.records.select(
            kind, where, parameters, f"ORDER BY clock DESC LIMIT {int(limit)} OFFSET {int(offset)}"
        )
        return list(self._vault.views(rows))

    def count(self, kind: str, target: str = "", *, retracted: bool = False) -> int:
        """Return how many records of a kind there are."""
        where, parameters = self._where(kind, target, retracted=retracted)
        return self._vault.records.count(kind, where, parameters)

    def history(self, target_id: str = "", record_id: str = "", limit: int = 200) -> Rows[HistoryEntry]:
        """Return the changes of a dossier or of one record, newest first."""
        vault = self._vault
        entries: Rows[HistoryEntry] = []
        if record_id:
            rows = vault.database.rows(
                f"{_LOG} WHERE record = ? ORDER BY clock DESC LIMIT ?", (bytes.fromhex(record_id), limit)
            )
            row = vault.records.find(bytes.fromhex(record_id))
            created = [row] if row is not None else []
        else:
            owner = bytes.fromhex(target_id)
            rows = vault.database.rows(f"{_LOG} WHERE owner = ? ORDER BY clock DESC LIMIT ?", (owner, limit))
            created = [
                one
                for name, kind in KINDS.items()
                if kind.stream_kind == "dossier"
                for one in vault.records.select(name, "owner = ?", (owner,), f"ORDER BY clock DESC LIMIT {int(limit)}")
            ]
        logged = set()
        for change, seq, logged_record, kind_name, action, officer, clock, received, body, reason in rows:
            logged.add(change)
            fields = msgspec.msgpack.decode(body)
            entries.append(
                HistoryEntry(
                    id=change.hex(),
                    kind=kind_name,
                    record=logged_record.hex(),
                    title=self._title(kind_name, logged_record),
                    action=action,
                    author=vault.author(officer),
                    at=stamp_instant(clock),
                    received_at=None if received is None else from_us(received),
                    fields=fields,
                    reason=reason,
                    pending=seq is None and action != "create",
                )
            )
        entries.extend(self._create_entry(row) for row in created if row.id not in logged)
        entries.sort(key=lambda entry: entry.at, reverse=True)
        return entries[:limit]

    def _create_entry(self, row: StoredRecord) -> HistoryEntry:
        vault = self._vault
        return HistoryEntry(
            id=row.id.hex(),
            kind=row.kind,
            record=row.id.hex(),
            title=KINDS[row.kind].title(row.value()),
            action="create",
            author=vault.author(row.officer),
            at=stamp_instant(row.clock),
            received_at=None if row.received is None else from_us(row.received),
            fields=read_fields(row.body),
            pending=row.received is None,
        )

    def _title(self, kind: str, record: bytes) -> str:
        row = self._vault.records.find(record, kind) if kind in KINDS else None
        return "" if row is None else KINDS[kind].title(row.value())

    def _where(self, kind: str, target: str, *, retracted: bool) -> tuple[str, tuple[Any, ...]]:
        clauses = [] if retracted else ["retracted IS NULL"]
        parameters: tuple[Any, ...] = ()
        if target and kind != "target":
            column = "assigned_target" if kind == "assignment" else "owner"
            clauses.append(f"{column} = ?")
            parameters = (target if kind == "assignment" else bytes.fromhex(target),)
        return " AND ".join(clauses) or "1", parameters

    def _checked(self, kind: Kind, row: StoredRecord, fields: dict[str, Any]) -> dict[str, Any]:
        """Return the fields that differ, as plain values; the record as a whole must stay valid."""
        plain = msgspec.to_builtins(fields, builtin_types=(bytes, _DATETIME))
        unknown = plain.keys() - set(kind.fields)
        if unknown:
            raise BadInputError("there is no such field", "Use the fields of the catalogue.", min(unknown)[:40])
        kind.check_fields(plain)
        before = read_fields(row.body)
        whole = {**before, **plain}
        kind.read(whole)
        defaults = {name: standing_default(kind, name) for name in plain}
        wanted = {name: value for name, value in plain.items() if before.get(name, defaults[name]) != value}
        for name in wanted:
            if kind.policy(name) == "fixed":
                raise BadInputError("this field cannot be changed", "Withdraw the record and write a new one.", name)
        return wanted

    def _check_owner(self, kind: Kind, body: dict[str, Any]) -> None:
        if kind.owner_field:
            self._vault.find(body[kind.owner_field], kind.owner_field)


_DATETIME = type(from_us(0))
_LOG = "SELECT id, seq, record, kind, action, officer, clock, received, body, reason FROM change_log"


def standing_default(kind: Kind, name: str) -> Any:
    """Return the plain value of a field that a record does not tell."""
    return msgspec.to_builtins(kind.defaults.get(name), builtin_types=(bytes, _DATETIME))
