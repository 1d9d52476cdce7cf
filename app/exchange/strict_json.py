"""JSON of strangers: nothing doubled, nothing too deep, no NaN, no number that a store would round.

It does not look at what the document means; text inside it (NUL, halves of characters) is checked by the domain.
"""

from __future__ import annotations

import json
import re
from typing import Any

from app.errors import BadInputError

MAX_DEPTH = 16
MAX_INTEGER = 2**53
_MAX_INTEGER_DIGITS = 17
# A string to its end (or to the end of a broken text), or one bracket. Possessive, so that no input makes it slow.
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+\\?(?:"|\Z)|[\[\]{}]', re.DOTALL)


def parse_json(text: str) -> Any:
    """Return plain values; BadInputError for what JSON does not allow and for depth over 16, double keys and NaN.

    json.JSONDecodeError stays inside: its `doc` holds the whole text.
    """
    _check_depth(text)
    try:
        return json.loads(
            text,
            object_pairs_hook=_unique,
            parse_int=_integer,
            parse_float=_float,
            parse_constant=_constant,
        )
    except json.JSONDecodeError as error:
        raise BadInputError(
            f"this is not JSON: {error.msg.lower()}", "Get the file again.", f"line {error.lineno} column {error.colno}"
        ) from None


def _check_depth(text: str) -> None:
    depth = 0
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token in {"[", "{"}:
            depth += 1
            if depth > MAX_DEPTH:
                line = text.count("\n", 0, match.start()) + 1
                raise BadInputError(
                    f"the JSON is nested deeper than {MAX_DEPTH} levels", "Get the file again.", f"line {line}"
                )
        elif token in {"]", "}"}:
            depth -= 1


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise BadInputError("a key stands twice in one object", "Get the file again.", f"key {_shown(key)}")
        found[key] = value
    return found


def _shown(key: str) -> str:
    """Return the start of a key in printable ASCII, for a place."""
    return ascii(key[:40])


def _integer(digits: str) -> int:
    if len(digits) > _MAX_INTEGER_DIGITS or abs(int(digits)) > MAX_INTEGER:
        raise BadInputError("a whole number is too large", "Whole numbers go to 2^53.", f"number {digits[:20]}…")
    return int(digits)


def _float(digits: str) -> float:
    number = float(digits)
    if number in {float("inf"), float("-inf")}:
        raise BadInputError("a number is too large", "Numbers have at most 308 digits.", f"number {digits[:20]}…")
    return number


def _constant(name: str) -> Any:
    raise BadInputError("this is not a number", "NaN and infinity are not accepted.", f"number {name}")
