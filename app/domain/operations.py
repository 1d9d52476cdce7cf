"""Operations: the one or two weeks in which everything happens, and who works on which target."""

from __future__ import annotations

from typing import Literal

from app.domain.statements import Statement
from app.domain.values import CountryCode, LongText, PartialDate, RecordId, ShortText

OperationStatus = Literal["planned", "running", "closed"]


class Operation(Statement, frozen=True, kw_only=True, omit_defaults=True):
    """A named operation with its place, dates and countries."""

    name: ShortText
    place: ShortText = ""
    countries: tuple[CountryCode, ...] = ()
    begins_on: PartialDate | None = None
    ends_on: PartialDate | None = None
    status: OperationStatus = "planned"
    text: LongText = ""


class Assignment(Statement, frozen=True, kw_only=True, omit_defaults=True):
    """A target assigned to an operation, and to whom. It lives in the stream of the operation."""

    operation: RecordId
    target: RecordId
    officer: RecordId | None = None
    team: ShortText = ""
    role: ShortText = ""


class Officer(Statement, frozen=True, kw_only=True, omit_defaults=True):
    """An entry of the directory: who an officer id is. Headquarters writes it."""

    name: ShortText
    rank: ShortText = ""
    unit: ShortText = ""
    country: CountryCode = ""
