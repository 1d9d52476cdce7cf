"""Taking an import back as one batch: what it made is withdrawn, what it changed gets its former value again.

A batch is no table of its own: the entry of the log names the counters of the changes that an import queued, and these
stay in the outbox. What others have built on is kept and told: their work outlives a wrong file.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import Any, NamedTuple

import msgspec

from app.clock import from_us
from app.domain.catalogue import KINDS
from app.domain.import_reports import Rejection, TakenBack
from app.domain.queries import Changes
from app.errors import BadInputError, NotFoundError
from app.services.records import Records, standing_default
from app.services.vaulted import Vaulted, joined
from app.storage.records import StoredRecord, load_state, read_fields
from app.storage.schema import table_of
from sync.client.surprise import is_surprising
from sync.protocol import changes as wire
from sync.protocol.changes import Change
from sync.protocol.merge import RecordState, version_of

TAKEN_BACK = "import taken back"
BUILT_ON = "others have built on it since: withdraw it by hand if it is wrong"
KEPT_WHOLE = "its target is kept, and so is all that came with it"
CHANGED_SINCE = "it was changed since: the newer value stays"
READ_ONLY = "this file is only for reading here"
NOT_TAKEN = "headquarters refused it: give it up on the sync screen"

# Kinds whose records may name a record of another file, or one beside them.
_NAMING = ("link", "assignment", "attachment")
_TOGETHER = frozenset({"lat", "lon"})
_RANGE = re.compile(r".* #(\d+)-(\d+)")
_TOLD = re.compile(r"(\S+) (\d+)\+(\d+) #\d+-\d+")


class _Dry(Exception):  # noqa: N818 - not an error: it ends a preview
    """Takes back a preview."""


class _Batch(NamedTuple):
    """What one import did, as far as it is still here: the changes in their order, and those that were refused."""

    changes: list[Change]
    refused: set[bytes]

    @property
    def created(self) -> list[bytes]:
        return [change.record for change in self.changes if change.action == "create"]

    def updates(self) -> dict[bytes, list[Change]]:
        """Return the changes of records that were here before."""
        found: dict[bytes, list[Change]] = {}
        for change in self.changes:
            if change.action in {"edit", "amend"}:
                found.setdefault(change.record, []).append(change)
        for record in self.created:
            found.pop(record, None)
        return found


class ImportBatch(NamedTuple):
    """An import as the log tells of it: the file's name is not kept, it may name a person."""

    id: str
    at: datetime
    format: str
    created: int
    updated: int
    taken_back_at: datetime | None = None


class ImportBatches:
    """Finds and takes back imports."""

    def __init__(self, vault: Vaulted, records: Records) -> None:
        self._vault = vault
        self._records = records

    def latest(self) -> str:
        """Return the latest import that was not taken back; empty when there is none."""
        found = self._vault.database.scalar(
            "SELECT object FROM audit WHERE action = 'import' AND object <> x'' AND object NOT IN "
            "(SELECT object FROM audit WHERE action = 'import.undo') ORDER BY seq DESC LIMIT 1"
        )
        return "" if found is None else bytes(found).hex()

    def recent(self, limit: int = 50) -> list[ImportBatch]:
        """Return the newest imports, newest first, also those that were taken back."""
        database = self._vault.database
        undone = dict(database.rows("SELECT object, max(at) FROM audit WHERE action = 'import.undo' GROUP BY object"))
        rows = database.rows(
            "SELECT object, at, reason FROM audit WHERE action = 'import' AND object <> x'' ORDER BY seq DESC LIMIT ?",
            (limit,),
        )
        found = []
        for batch, at, reason in rows:
            told = _TOLD.fullmatch(reason)
            if told is not None:
                back = undone.get(batch)
                found.append(
                    ImportBatch(
                        batch.hex(),
                        from_us(at),
                        told[1],
                        int(told[2]),
                        int(told[3]),
                        None if back is None else from_us(back),
                    )
                )
        return found

    def preview(self, batch: str) -> TakenBack:
        """Return what taking it back would do; nothing is kept. NotFoundError for a batch that is not of this vault."""
        report, _ = self._run(batch, dry_run=True)
        return report

    def take_back(self, batch: str) -> tuple[TakenBack, Changes]:
        """Take an import back in one transaction; a second time changes nothing."""
        return self._run(batch, dry_run=False)

    def _run(self, batch: str, *, dry_run: bool) -> tuple[TakenBack, Changes]:
        vault = self._vault
        found = self._batch(batch)
        work = _Work(vault, self._records, found)
        try:
            with vault.database.atomic():
                work.withdraw()
                work.restore()
                _stop_if(dry_run)
                if work.changes:
                    vault.note("import.undo", bytes.fromhex(batch), f"{work.withdrawn}+{work.restored}")
        except _Dry:
            vault.streams.forget()
            return work.report(batch, dry_run=True), Changes()
        return work.report(batch, dry_run=False), joined(work.changes)

    def _batch(self, batch: str) -> _Batch:
        database = self._vault.database
        entry = None
        if re.fullmatch("[0-9a-f]{32}", batch):
            entry = database.scalar(
                "SELECT reason FROM audit WHERE action = 'import' AND object = ?", (bytes.fromhex(batch),)
            )
        span = _RANGE.fullmatch(str(entry))
        if span is None:
            raise NotFoundError(
                "there is no such import on this laptop", "Take the id that the import told.", batch[:32]
            )
        rows = database.rows(
            "SELECT payload, status FROM outbox LEFT JOIN unsettled USING (counter) "
            "WHERE counter BETWEEN ? AND ? ORDER BY counter",
            (int(span[1]), int(span[2])),
        )
        told = [(wire.decode(payload), status) for payload, status in rows]
        return _Batch([one for one, _ in told], {one.id for one, status in told if status == "refused"})


class _Reasons(dict[bytes, str]):
    """Why records stay; the first reason holds."""

    def warn(self, record: bytes, reason: str) -> None:
        self.setdefault(record, reason)


def _stop_if(dry_run: bool) -> None:
    if dry_run:
        raise _Dry


class _Work:
    """One taking back while it goes on."""

    def __init__(self, vault: Vaulted, records: Records, batch: _Batch) -> None:
        self._vault = vault
        self._records = records
        self._batch = batch
        self.withdrawn = self.restored = self.already = self.held = 0
        self.kept: list[Rejection] = []
        self.changes: list[Changes] = []

    def withdraw(self) -> None:
        """Withdraw what the import made, the latest first."""
        rows = [row for record in reversed(self._batch.created) if (row := self._vault.records.find(record))]
        standing = [row for row in rows if row.retracted is None]
        self.already += len(rows) - len(standing)
        reasons = self._reasons(standing)
        going = [row for row in standing if row.id not in reasons]
        for stream, count in Counter(row.stream for row in going).items():
            self.held += is_surprising(count, self._standing(stream))
        for row in standing:
            if row.id in reasons:
                self.warn(row, reasons[row.id])
                continue
            self.changes.append(self._records.retract(row.id.hex(), TAKEN_BACK))
            self._vault.database.execute("DELETE FROM import_key WHERE record = ?", (row.id,))
            self.withdrawn += 1

    def restore(self) -> None:
        """Give what the import changed its former value, where nobody has changed it since."""
        for record, done in self._batch.updates().items():
            row = self._vault.records.find(record)
            if row is None or row.retracted is not None:
                self.already += 1
            elif not self._vault.may_write(self._vault.streams.name(row.stream)):
                self.warn(row, READ_ONLY)
            else:
                self._restore(row, done)

    def report(self, batch: str, *, dry_run: bool) -> TakenBack:
        """Return what was done."""
        return TakenBack(
            batch=batch,
            withdrawn=self.withdrawn,
            restored=self.restored,
            already=self.already,
            kept=tuple(self.kept),
            held_elsewhere=self.held,
            dry_run=dry_run,
        )

    def _restore(self, row: StoredRecord, done: list[Change]) -> None:
        state, kind = load_state(row), KINDS[row.kind]
        ours = {change.id for change in done}
        bases: dict[str, bytes] = {}
        for change in done:
            for name in change.body:
                bases.setdefault(name, change.base.get(name, b""))
        before: dict[str, Any] = {}
        newer = set()
        fields = read_fields(row.body)
        for name, base in bases.items():
            known, value = self._former(row, state, name, base)
            if known and fields.get(name, standing_default(kind, name)) == value:
                continue  # it has the former value already
            is_ours = version_of(state, name) in ours
            if not known or not is_ours or name in state.conflicts or name in state.aliases:
                newer.add(name)
            else:
                before[name] = value
        if newer & _TOGETHER:
            before = {name: value for name, value in before.items() if name not in _TOGETHER}
        if before and not self._write(row, before):
            newer |= before.keys()
        if newer:
            self.warn(row, CHANGED_SINCE)
        elif not before:
            self.already += 1

    def _write(self, row: StoredRecord, before: dict[str, Any]) -> bool:
        try:
            if KINDS[row.kind].append_only:
                changed = self._records.amend(row.id.hex(), before, TAKEN_BACK)
            else:
                changed = self._records.edit(row.id.hex(), before)
        except BadInputError:
            return False  # the former value does not fit to what stands beside it now
        self._vault.database.execute("UPDATE import_key SET digest = x'' WHERE record = ?", (row.id,))
        self.changes.append(changed)
        self.restored += 1
        return True

    def _former(self, row: StoredRecord, state: RecordState, name: str, base: bytes) -> tuple[bool, Any]:
        """Return whether it is known what a field held before, and that value."""
        for version, view in state.views.get(name, ()):
            if version == base:
                return True, view
        body = self._vault.database.scalar("SELECT body FROM change_log WHERE id = ? AND record = ?", (base, row.id))
        if body is None:
            return False, None
        fields = msgspec.msgpack.decode(body)
        if name not in fields and base != row.id:
            return False, None
        return True, fields.get(name, standing_default(KINDS[row.kind], name))

    # What others did ----------------------------------------------------------------------------------------

    def _reasons(self, rows: list[StoredRecord]) -> _Reasons:
        """Return why some of these records have to stay."""
        made = {row.id for row in rows}
        reasons = _Reasons()
        for row in rows:
            if row.id in self._batch.refused:
                reasons.warn(row.id, NOT_TAKEN)
            elif not self._vault.may_write(self._vault.streams.name(row.stream)):
                reasons.warn(row.id, READ_ONLY)
            elif self._is_changed(row):
                reasons.warn(row.id, BUILT_ON)
        for record in self._built_on(made):
            reasons.warn(record, BUILT_ON)
        for row in rows:
            if row.id in reasons and row.owner in made:
                reasons.warn(row.owner, BUILT_ON)
        # A target without the cautions that came with it would mislead: a dossier is kept whole.
        for row in rows:
            if row.owner in reasons:
                reasons.warn(row.id, KEPT_WHOLE)
        return reasons

    def _is_changed(self, row: StoredRecord) -> bool:
        """Return whether a record is no longer what the import left."""
        left: dict[str, Any] = {}
        for change in self._batch.changes:
            if change.record == row.id:
                left |= change.body
        return bool(load_state(row).conflicts) or KINDS[row.kind].read_plain(left) != row.value()

    def _built_on(self, made: set[bytes]) -> Iterator[bytes]:
        database = self._vault.database
        for record in made:
            for kind in KINDS:
                rows = database.rows(
                    f"SELECT id FROM {table_of(kind)} WHERE owner = ? AND retracted IS NULL",  # noqa: S608 - a name of the catalogue
                    (record,),
                )
                if any(bytes(one) not in made and bytes(one) != record for (one,) in rows):
                    yield record
        names = {record.hex(): record for record in made}
        for kind in _NAMING:
            for row in self._vault.records.select(kind, "retracted IS NULL"):
                if row.id not in made:
                    told = (one for one in read_fields(row.body).values() if isinstance(one, str))
                    yield from (names[one] for one in told if one in names)

    def _standing(self, stream: int) -> int:
        return sum(self._vault.records.count(kind, "stream = ? AND retracted IS NULL", (stream,)) for kind in KINDS)

    def warn(self, row: StoredRecord, reason: str) -> None:
        """Note a record that stays."""
        self.kept.append(Rejection(KINDS[row.kind].title(row.value()) or row.id.hex(), reason))
