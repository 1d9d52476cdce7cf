"""What the types of a record cannot tell: that days are real, coordinates whole and finite, and times have a zone."""

from __future__ import annotations

import math
from datetime import datetime
from functools import cache
from typing import Any, get_args, get_type_hints

from app.domain.statements import Statement
from app.domain.values import BirthClaim, Period, check_partial_date
from app.errors import BadInputError

_PARTIAL_DATES = frozenset({"observed_on", "expires_on", "issued_on", "review_on", "begins_on", "ends_on", "date"})


def check_times(name: str, value: Any) -> None:
    """Raise BadInputError for a time without a zone or a day that is none, also inside of `value`."""
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise BadInputError("the time has no zone", "Times are UTC.", name)
    elif isinstance(value, str) and name in _PARTIAL_DATES:
        try:
            check_partial_date(value)
        except BadInputError as error:
            raise BadInputError(error.reason, error.hint, name) from None
    elif isinstance(value, (BirthClaim, Period)):
        for part in value.__struct_fields__:
            check_times(part, getattr(value, part))
    elif isinstance(value, tuple):
        for item in value:
            check_times(name, item)


@cache
def _timed_fields(struct: type[Statement]) -> tuple[str, ...]:
    """Return the fields that may hold an instant or a partial date, so that a bulk check looks at no others."""
    told = get_type_hints(struct, include_extras=True)
    return tuple(name for name, shape in told.items() if name in _PARTIAL_DATES or _timed(shape))


def _timed(told: Any) -> bool:
    return told in {datetime, BirthClaim, Period} or any(map(_timed, get_args(told)))


def check_record(record: Statement) -> None:
    """Raise BadInputError for what types cannot tell: real days, whole coordinates, times with a zone."""
    for name in _timed_fields(type(record)):
        check_times(name, getattr(record, name))
    lat: Any = getattr(record, "lat", None)
    lon: Any = getattr(record, "lon", None)
    if (lat is None) != (lon is None):
        raise BadInputError("latitude and longitude belong together", "Give both or none.", "lat")
    if lat is not None and not (math.isfinite(lat) and math.isfinite(lon)):
        raise BadInputError("this is not a coordinate", "Give degrees.", "lat")
