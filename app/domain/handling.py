"""Handling codes H0 to H3 of a statement, and what they allow (Europol guidelines on handling codes).

Codes combine: `H1+H2`. This module decides; who asks, and the record of a permission, are elsewhere.
"""

from __future__ import annotations

import re
from typing import Annotated

import msgspec

from app.errors import BadInputError

HANDLING_CODES = ("H0", "H1", "H2", "H3")
Handling = Annotated[str, msgspec.Meta(pattern=r"^H[0-3](\+H[0-3])*$(?!\n)")]
_HANDLING = re.compile(r"H[0-3](\+H[0-3])*\Z")

HANDLING_MEANINGS = {
    "H0": "only to prevent and combat crime, under the law that applies",
    "H1": "not in judicial proceedings without permission of the provider",
    "H2": "not passed on without permission of the provider",
    "H3": "other restrictions, as written",
}


def parse_handling(text: str) -> str:
    """Return handling codes in order without repeats, such as `H1+H2`; BadInputError when they are none."""
    codes = sorted({part.strip().upper() for part in re.split(r"[+,;\s]+", text.strip()) if part.strip()})
    joined = "+".join(codes)
    if not _HANDLING.match(joined):
        raise BadInputError("this is not a handling code", "Write H0, H1, H2 or H3, joined by + when several apply.")
    return joined


def codes_of(handling: str) -> frozenset[str]:
    """Return the set of single codes."""
    return frozenset(handling.split("+"))


def export_needs_permission(handling: str) -> bool:
    """Return whether a statement may leave only with a recorded permission (H1, H2 and H3 do)."""
    return bool(codes_of(handling) - {"H0"})


def strictest(handlings: list[str]) -> str:
    """Return the union of all codes: what a page that shows them all must carry."""
    codes = sorted({code for handling in handlings for code in codes_of(handling)} or {"H0"})
    if len(codes) > 1 and codes[0] == "H0":
        codes = codes[1:]
    return "+".join(codes)
