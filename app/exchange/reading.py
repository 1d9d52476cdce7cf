"""What a reader gives back: drafts of records with their place and a stable key, and the rows it refused, with reasons.

It knows no database and no id of a record: which target a row belongs to is settled by whoever applies the result.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

import msgspec

from app.domain.catalogue import body_of, kind_of_struct
from app.domain.import_reports import Rejection
from app.domain.statements import Statement
from app.domain.targets import Target
from app.errors import BadInputError

Format = Literal["interpol-notices", "sightings-csv", "gpx"]
FORMATS: tuple[Format, ...] = ("interpol-notices", "sightings-csv", "gpx")
ACCEPTED = (
    "Accepted are INTERPOL notices as JSON, tables of sightings as CSV or TSV text with a header row, and GPX tracks."
)

# A draft has this target until the real one is known; it is a valid id that no laptop ever makes.
UNKNOWN_TARGET = "0" * 32

_PLACES_SHOWN = 5


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the person who imports knows and the file does not say.

    `target` is the id of the target for files that name none, `language` of the header ("es", "en-US"…) when it cannot
    be told, `time_zone` (IANA name or offset such as -05:00) for times written without one; empty text means UTC, with
    a warning. `grade` is used where the file has none.
    """

    target: str = ""
    language: str = ""
    time_zone: str = ""
    grade: str = "X4"


@dataclass(frozen=True, slots=True)
class ReadItem:
    """One record drafted from a file.

    `where` is its place in the words of the sender ("row 17"); items that share it come from one row. `key` is the
    identity of the row in its source: the same row read again has the same key. `draft` belongs to `target_id` if that
    is given, else to the target whose case reference is `target_reference`, else it is a target itself. `partial` says
    that the source states only some fields: they may fill what is empty and must not blank or replace anything.
    """

    where: str
    key: str
    draft: Statement
    target_reference: str = ""
    target_id: str = ""
    partial: bool = False

    @property
    def kind(self) -> str:
        """Return the kind of the draft, as in the catalogue."""
        return kind_of_struct(self.draft).name

    def make(self, target_id: str) -> Statement:
        """Return the record, bound to a target; a draft that is a target itself is returned as it is."""
        if isinstance(self.draft, Target):
            return self.draft
        return msgspec.structs.replace(self.draft, target=target_id)


@dataclass(frozen=True, slots=True)
class ReadResult:
    """What a file holds. `read` counts its rows or notices; `repeated` those that only repeat an earlier one of it."""

    format: Format
    items: tuple[ReadItem, ...] = ()
    rejected: tuple[Rejection, ...] = ()
    warnings: tuple[str, ...] = ()
    read: int = 0
    repeated: int = 0


@dataclass(slots=True)
class WarningList:
    """Warnings of one file; the same words at many places become one line."""

    _places: dict[str, list[str]] = field(default_factory=dict)

    def add(self, message: str, where: str = "") -> None:
        """Note a warning, with its place if it has one."""
        places = self._places.setdefault(message, [])
        if where:
            places.append(where)

    def lines(self) -> tuple[str, ...]:
        """Return one line per warning, with the first places and how many more there are."""
        return tuple(self._line(message, places) for message, places in self._places.items())

    def _line(self, message: str, places: list[str]) -> str:
        if not places:
            return message
        shown = ", ".join(places[:_PLACES_SHOWN])
        more = f" and {len(places) - _PLACES_SHOWN} more" if len(places) > _PLACES_SHOWN else ""
        return f"{message} ({shown}{more})"


def check_draft(draft: Statement) -> None:
    """Raise BadInputError unless the validator of the catalogue, the one that hub and peers use, takes the draft."""
    kind_of_struct(draft).read(body_of(draft))


def row_key(*parts: str) -> str:
    """Return the SHA-256 of the normalised parts of a row, as hex."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def reason_of(error: BadInputError) -> str:
    """Return the reason of a refused row: field, what is wrong, what to do."""
    words = f"{error.where}: {error.reason}" if error.where else error.reason
    return f"{words}. {error.hint}" if error.hint else words


def check_size(data: bytes, limit_bytes: int) -> None:
    """Raise BadInputError for an empty file or one over the limit (limits: import limits of the security design)."""
    if not data.strip():
        raise BadInputError("the file is empty", ACCEPTED)
    if len(data) > limit_bytes:
        raise BadInputError(
            f"the file has {len(data):,} bytes; at most {limit_bytes:,} are read", "Split the file into smaller ones."
        )


def joined(words: Iterable[str]) -> str:
    """Return words for a sentence, separated by commas."""
    return ", ".join(words)
