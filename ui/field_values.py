"""Values of record fields as a person reads them, for conflicts and history.

The names of fields and the words for codes are in `ui.words`; nothing here parses or changes a value.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from ui import moments, words
from ui.languages import language_word

# Fields whose values are codes of a closed list.
CODED = frozenset({"status", "found", "certainty", "category", "outcome", "sex", "type"})
# Fields that hold the id of another record.
REFERENCES = frozenset({"notice", "officer", "operation", "photo"})
NOTHING = "\N{EN DASH}"


def value_text(kind: str, name: str, value: Any) -> str:
    """Return a plain value of a field as a person reads it; nothing given is a dash."""
    if value is None or value in ("", [], ()):
        return NOTHING
    if isinstance(value, str) and (kind, name) == ("caution", "code"):
        return words.caution_word(value)
    if isinstance(value, str) and name in CODED:
        return words.choice_word(value)
    if isinstance(value, str) and name == "languages":
        return language_word(value)
    if isinstance(value, str) and name in REFERENCES:
        # Enough of the id to tell two of them apart.
        return f"{words.field_word(name)} …{value[-4:]}"
    if isinstance(value, bool):
        return QCoreApplication.translate("Field", "Yes") if value else QCoreApplication.translate("Field", "No")
    if isinstance(value, datetime):
        return moments.full(value)
    if isinstance(value, bytes):
        return moments.size(len(value))
    if isinstance(value, str) and name.endswith("_on"):
        return moments.partial_date(value)
    if isinstance(value, int | float):
        return _number(name, value)
    if isinstance(value, dict):
        return " · ".join(value_text(kind, key, part) for key, part in value.items() if part not in (None, ""))
    if isinstance(value, list | tuple):
        return "\n".join(value_text(kind, name, part) for part in value)
    return str(value)


def _number(name: str, value: float) -> str:
    if name == "height_cm":
        return f"{value:g} cm"
    if name == "weight_kg":
        return f"{value:g} kg"
    if name == "radius_m":
        return moments.distance(value)
    if name == "size":
        return moments.size(int(value))
    return f"{value:.5f}" if name in {"lat", "lon"} else f"{value:g}"
