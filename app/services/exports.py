"""What leaves the vault in an open format: by handling code, with a reason, in the log before it exists.

A statement with H1, H2 or H3 leaves only with a recorded permission of who gave it (Europol handling codes); without
one it is withheld and named. What is written is not encrypted: whoever asks is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import msgspec

from app.domain.handling import HANDLING_MEANINGS, codes_of, export_needs_permission
from app.domain.queries import Record
from app.domain.targets import Target
from app.durability import write_durably
from app.errors import BadInputError, CalibarError, UsageError
from app.exchange.followthemoney import write_entities
from app.exchange.geojson_files import write_features
from app.exchange.gpx_files import write_waypoints
from app.exchange.kml_files import write_placemarks
from app.exchange.sighting_table import write_table
from app.services.operations import Operations
from app.services.records import Records
from app.services.vaulted import Vaulted

_PAGE = 5_000
_WORDS_MOST = 200
# What FollowTheMoney has a place for; see app.exchange.followthemoney.LOSSES.
_ENTITY_KINDS = ("target", "person", "notice", "address", "item", "movement", "link", "note", "sighting")
_SIGHTING_WRITERS: dict[str, Callable[[Iterable[Record[Any]], dict[str, Target]], bytes]] = {
    "geojson": write_features,
    "kml": write_placemarks,
    "gpx": write_waypoints,
    "csv": write_table,
}
# Formats that hold positions only: a sighting without one has no place in them.
_PLACED = frozenset({"kml", "gpx"})
EXPORT_SUFFIXES = {"followthemoney": ".ftm.json", "geojson": ".geojson", "kml": ".kml", "gpx": ".gpx", "csv": ".csv"}
EXPORT_FORMATS = tuple(EXPORT_SUFFIXES)


class Withheld(msgspec.Struct, frozen=True):
    """A record that stayed here, and why in words."""

    id: str
    why: str


class Exported(msgspec.Struct, frozen=True):
    """What an export holds: how many records, and those that stayed here."""

    format: str
    records: int
    withheld: tuple[Withheld, ...]
    copy: int
    """The number of the entry in the log."""
    written: str = ""
    """The path of the file."""


class Exports:
    """Writes records of the vault for programs of partners."""

    def __init__(self, vault: Vaulted, records: Records, operations: Operations) -> None:
        self._vault, self._records, self._operations = vault, records, operations

    def plan(
        self, format_name: str, target: str = "", operation: str = "", *, permission: str = ""
    ) -> tuple[Exported, bytes]:
        """Return what an export would hold, and its bytes; nothing is written and nothing logged.

        Of a target, of an operation's targets, or of everything here. UsageError for an unknown format or both
        scopes at once; NotFoundError when the target or operation is not here.
        """
        if format_name not in EXPORT_FORMATS:
            raise UsageError("There is no such format.", f"Use one of {', '.join(EXPORT_FORMATS)}.")
        if target and operation:
            raise UsageError("An export is of a target or of an operation, not of both.", "Leave one of them out.")
        scope = self._scope(target, operation)
        persons = {one.id: one.value for one in self._of("target", scope) if _may_leave(one, permission)}
        kinds = _ENTITY_KINDS if format_name == "followthemoney" else ("sighting",)
        leaving: list[Record[Any]] = []
        withheld: list[Withheld] = []
        for kind in kinds:
            for record in self._of(kind, scope):
                if format_name in _PLACED and record.value.lat is None:
                    continue
                if _may_leave(record, permission):
                    leaving.append(record)
                else:
                    withheld.append(Withheld(record.id, _why(record.value.handling)))
        write = _SIGHTING_WRITERS.get(format_name)
        data = write_entities(leaving) if write is None else write(leaving, persons)
        return Exported(format_name, len(leaving), tuple(withheld), 0), data

    def write(
        self, out: Path, format_name: str, target: str = "", operation: str = "", *, reason: str, permission: str = ""
    ) -> Exported:
        """Write the file, whole or not at all; the log tells of it before it exists.

        `permission` says who allowed statements with H1 to H3 to leave. BadInputError when a text is too long;
        CalibarError when the place cannot be written: what stood there stays.
        """
        why, allowed = _words(reason, "reason"), _words(permission, "permission")
        planned, data = self.plan(format_name, target, operation, permission=allowed)
        told = [format_name, f"{planned.records} records", f"{len(planned.withheld)} withheld"]
        told += [why] if why else ["no reason given"]
        told += [f"permission: {allowed}"] if allowed else []
        self._vault.note("export", bytes.fromhex(target or operation), "; ".join(told))
        copy = self._vault.audit.count()
        try:
            write_durably(out, data)
        except OSError as error:
            self._vault.note("export.failed", bytes.fromhex(target or operation), format_name, waits=True)
            raise CalibarError(
                "The file cannot be written.", f"Choose another place ({error.strerror or 'unknown error'})."
            ) from None
        return msgspec.structs.replace(planned, copy=copy, written=str(out))

    def withheld(self, kind: str, target: str = "", operation: str = "") -> frozenset[str]:
        """Return the ids of the records of a kind that leave only with permission."""
        return frozenset(
            one.id for one in self._of(kind, self._scope(target, operation)) if not _may_leave(one, permission="")
        )

    def _scope(self, target: str, operation: str) -> tuple[str, ...]:
        """Return the targets asked for; an empty text stands for all."""
        if target:
            return (self._records.get(target).id,)
        if operation:
            return tuple(self._operations.targets(self._records.get(operation).id))
        return ("",)

    def _of(self, kind: str, scope: tuple[str, ...]) -> Iterable[Record[Any]]:
        for target in scope:
            if kind == "target" and target:
                yield self._records.get(target)
                continue
            offset = 0
            while page := self._records.list(kind, target, _PAGE, offset):
                yield from page
                offset += len(page)


def _may_leave(record: Record[Any], permission: str) -> bool:
    return bool(permission) or not export_needs_permission(record.value.handling)


def _why(handling: str) -> str:
    return "; ".join(f"{code}: {HANDLING_MEANINGS[code]}" for code in sorted(codes_of(handling) - {"H0"}))


def _words(text: str, field: str) -> str:
    words = " ".join(text.split())
    if len(words) > _WORDS_MOST:
        raise BadInputError("this is too long for the log", f"Use at most {_WORDS_MOST} characters.", field)
    return words
