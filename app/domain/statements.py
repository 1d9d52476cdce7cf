"""What every statement carries: how good it is, how it may be used, and where it came from.

The name of a source never stands here, only its reference.
"""

from __future__ import annotations

import msgspec

from app.domain.grading import Grade
from app.domain.handling import Handling
from app.domain.values import ShortText


class Statement(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Base of all records that state something. `source` is a reference such as `HUM-114`, not a name."""

    grade: Grade = "X4"
    handling: Handling = "H0"
    handling_note: ShortText = ""
    source: ShortText = ""
