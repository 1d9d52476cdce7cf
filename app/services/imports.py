"""Importing files of partners: look first, then take everything that is valid in one step, twice without harm."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

import msgspec

from app.domain.catalogue import KINDS, body_of, kind_of_struct
from app.domain.import_reports import ImportReport, Rejection
from app.domain.queries import Changes
from app.domain.statements import Statement
from app.errors import BadInputError, CalibarError
from app.exchange.formats import ReadItem, ReadOptions, ReadResult, read
from app.services.import_batches import TAKEN_BACK
from app.services.records import Records
from app.services.targets import Targets
from app.services.vaulted import Vaulted, joined
from app.storage.records import read_fields


class _Dry(Exception):  # noqa: N818 - not an error: it ends a preview
    """Takes back a preview."""


class Imports:
    """Previews and applies files."""

    def __init__(self, vault: Vaulted, records: Records, targets: Targets) -> None:
        self._vault = vault
        self._records = records
        self._targets = targets

    def preview(self, data: bytes, name: str, format: str = "auto", **options: str) -> ImportReport:  # noqa: A002 - the word of the command line
        """Return what an import would do; nothing is kept. BadInputError for a file that cannot be read at all."""
        report, _ = self._run(data, name, format, options, dry_run=True)
        return report

    def apply(self, data: bytes, name: str, format: str = "auto", **options: str) -> tuple[ImportReport, Changes]:  # noqa: A002 - the word of the command line
        """Import a file in one transaction. A second import of the same rows changes nothing."""
        return self._run(data, name, format, options, dry_run=False)

    def _run(
        self, data: bytes, name: str, wanted: str, options: dict[str, str], *, dry_run: bool
    ) -> tuple[ImportReport, Changes]:
        result = read(data, name, wanted, ReadOptions(**options))
        tally = _Tally(result)
        vault = self._vault
        try:
            with vault.database.atomic():
                first = self._counter() + 1
                for item in result.items:
                    self._take(item, tally)
                _stop_if(dry_run)
                did = f"{result.format} {tally.created}+{tally.updated}"
                if tally.changes:
                    # The log names the changes of an import: that is all that taking it back needs.
                    tally.batch = vault.ids.new_id(vault.now_us() // 1000)
                    did += f" #{first}-{self._counter()}"
                vault.note("import", bytes.fromhex(tally.batch), did)
        except _Dry:
            vault.streams.forget()
            return tally.report(dry_run=True), Changes()
        return tally.report(dry_run=False), joined(tally.changes)

    def _counter(self) -> int:
        return int(self._vault.meta.get("counter", 0))

    def _take(self, item: ReadItem, tally: _Tally) -> None:
        try:
            with self._vault.database.atomic():
                self._take_one(item, tally)
        except CalibarError as error:
            if not isinstance(error, BadInputError) and error.exit_code != 4:
                raise
            tally.reject(item.where, error.message)

    def _take_one(self, item: ReadItem, tally: _Tally) -> None:
        vault = self._vault
        known = vault.database.row("SELECT record, digest FROM import_key WHERE key = ?", (item.key,))
        if known is not None and self._was_taken_back(bytes(known[0]), item.kind):
            known = None
        target_id = item.target_id
        if item.kind != "target" and not target_id:
            target_id = self._targets.by_reference(item.target_reference)
            if not target_id:
                raise BadInputError(
                    "no target on this laptop has this file number",
                    "Import or add the target first, then import this file again.",
                    item.target_reference[:40],
                )
        value = item.make(target_id)
        digest = sha256(msgspec.msgpack.encode(body_of(value))).digest()
        if known is not None and bytes(known[1]) == digest:
            tally.unchanged += 1
            return
        record = bytes(known[0]) if known is not None else self._existing(item, value)
        if record is None or vault.records.find(record, item.kind) is None:
            identity, changes = self._records.add(value)
            record = bytes.fromhex(identity)
            tally.created += 1
            tally.changes.append(changes)
        else:
            self._update(record, item, value, tally)
        vault.database.execute(
            "INSERT INTO import_key (key, record, digest) VALUES (?, ?, ?) "
            "ON CONFLICT (key) DO UPDATE SET record = excluded.record, digest = excluded.digest",
            (item.key, record, digest),
        )

    def _existing(self, item: ReadItem, value: Statement) -> bytes | None:
        """Return the record that this row speaks of though it came another way: by hand, or from a colleague."""
        reference = getattr(value, "reference", "")
        if item.kind == "target" and reference:
            found = self._targets.by_reference(reference)
            return bytes.fromhex(found) if found else None
        if item.kind in {"sighting", "notice"}:
            return self._same_record(item.kind, value)
        return None

    def _same_record(self, kind: str, value: Any) -> bytes | None:
        owner = bytes.fromhex(value.target)
        column = KINDS[kind].columns[0]
        wanted = _plain_body(value)
        for row in self._vault.records.select(kind, f"owner = ? AND {column.name} = ?", (owner, column.value(value))):
            if row.retracted != TAKEN_BACK and (kind == "notice" or read_fields(row.body) == wanted):
                return row.id
        return None

    def _was_taken_back(self, record: bytes, kind: str) -> bool:
        row = self._vault.records.find(record, kind)
        return row is not None and row.retracted == TAKEN_BACK

    def _update(self, record: bytes, item: ReadItem, value: Statement, tally: _Tally) -> None:
        kind = kind_of_struct(value)
        row = self._vault.find(record.hex(), item.kind)
        before, new = read_fields(row.body), _plain_body(value)
        # What a source does not say does not blank what is known; a list page only fills what is empty.
        wanted = {
            name: part
            for name, part in new.items()
            if kind.policy(name) != "fixed"
            and before.get(name) != part
            and (not item.partial or before.get(name) in (None, "", [], ()))
        }
        if not wanted:
            tally.unchanged += 1
            return
        if kind.append_only:
            changes = self._records.amend(record.hex(), wanted, "imported again from the source")
        else:
            changes = self._records.edit(record.hex(), wanted)
        if changes.records:
            tally.updated += 1
            tally.changes.append(changes)
        else:
            tally.unchanged += 1


def _plain_body(value: Any) -> dict[str, Any]:
    """Return a body as one that was kept is read again: several values are a list there, and equal only to a list."""
    plain: dict[str, Any] = msgspec.msgpack.decode(msgspec.msgpack.encode(body_of(value)))
    return plain


def _stop_if(dry_run: bool) -> None:
    if dry_run:
        raise _Dry


class _Tally:
    """Counts while an import goes on."""

    def __init__(self, result: ReadResult) -> None:
        self._result = result
        self.created = 0
        self.updated = 0
        self.unchanged = 0
        self.batch = ""
        self.changes: list[Changes] = []
        self._rejected = list(result.rejected)

    def reject(self, where: str, reason: str) -> None:
        """Note a row that was not taken."""
        self._rejected.append(Rejection(where, reason))

    def report(self, *, dry_run: bool) -> ImportReport:
        """Return the report."""
        return ImportReport(
            format=self._result.format,
            read=self._result.read,
            created=self.created,
            updated=self.updated,
            unchanged=self.unchanged + self._result.repeated,
            rejected=tuple(self._rejected),
            warnings=self._result.warnings,
            dry_run=dry_run,
            batch=self.batch,
        )
