"""Sightings and notes: listing them by the thousand, adding them in seconds."""

from __future__ import annotations

from typing import Any

from app.clock import to_us
from app.domain.queries import Changes, Record, SightingFilter, SightingRow
from app.domain.sightings import Note, Sighting
from app.services.records import Records
from app.services.vaulted import Vaulted
from app.storage.records import StoredRecord


class Sightings:
    """What was seen, where and when."""

    def __init__(self, vault: Vaulted, records: Records) -> None:
        self._vault = vault
        self._records = records

    def ids(self, wanted: SightingFilter) -> list[str]:
        """Return ids in order of the time seen."""
        clauses, parameters = self._where(wanted)
        order = "seen_at" if wanted.sort == "seen_at" else "seen_at DESC"
        found = self._vault.database.rows(
            f"SELECT id FROM record_sighting WHERE {clauses} ORDER BY {order}",  # noqa: S608 - fixed clauses
            parameters,
        )
        return [row[0].hex() for row in found]

    def count(self, wanted: SightingFilter) -> int:
        """Return how many sightings match."""
        clauses, parameters = self._where(wanted)
        return self._vault.records.count("sighting", clauses, parameters)

    def rows(self, ids: list[str]) -> list[SightingRow]:
        """Return rows of the list, in the order asked."""
        vault = self._vault
        stored = [row for one in ids if (row := vault.records.find(bytes.fromhex(one), "sighting")) is not None]
        names = vault.names_of_targets([row.owner for row in stored])
        return [self._row(row, names) for row in stored]

    def page(self, wanted: SightingFilter, limit: int, offset: int) -> list[SightingRow]:
        """Return one page of the list."""
        return self.rows(self.ids(wanted)[offset : offset + limit])

    def add(self, sighting: Sighting) -> tuple[str, Changes]:
        """Add a sighting; durable on return."""
        return self._records.add(sighting)

    def _where(self, wanted: SightingFilter) -> tuple[str, tuple[Any, ...]]:
        clauses = ["1"]
        parameters: list[Any] = []
        if wanted.target:
            clauses.append("owner = ?")
            parameters.append(bytes.fromhex(wanted.target))
        if wanted.since is not None:
            clauses.append("seen_at >= ?")
            parameters.append(to_us(wanted.since))
        if wanted.until is not None:
            clauses.append("seen_at <= ?")
            parameters.append(to_us(wanted.until))
        if wanted.not_sent:
            clauses.append("pending > 0")
        if wanted.with_position:
            clauses.append("lat IS NOT NULL")
        if wanted.text.strip():
            matching = self._vault.index.matching(wanted.text, "sighting")
            clauses.append(f"n IN ({matching.marked()})")
            parameters += [matching.match, matching.low, matching.high, matching.waiting]
        return " AND ".join(clauses), tuple(parameters)

    def _row(self, row: StoredRecord, names: dict[bytes, str]) -> SightingRow:
        value: Sighting = row.value()
        author = self._vault.author(row.officer)
        return SightingRow(
            id=row.id.hex(),
            target=row.owner.hex(),
            target_name=names.get(row.owner, ""),
            seen_at=value.seen_at,
            lat=value.lat,
            lon=value.lon,
            radius_m=value.radius_m,
            place=value.place,
            grade=value.grade,
            handling=value.handling,
            certainty=value.certainty,
            text=value.text,
            author=author.name or author.id[:8],
            pending=row.unconfirmed,
            retracted=row.retracted is not None,
        )


class Notes:
    """Free text about a target."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def add(self, note: Note) -> tuple[str, Changes]:
        """Add a note; durable on return."""
        return self._records.add(note)

    def list(self, target_id: str, limit: int = 500) -> list[Record[Note]]:
        """Return the notes of a target, newest first, withdrawn ones too."""
        return self._records.list("note", target_id, limit, retracted=True)
