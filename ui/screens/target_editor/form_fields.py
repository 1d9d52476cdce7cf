"""A form made from the catalogue: one editor for each field of a kind that people fill in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, get_args, get_origin

import msgspec
from PySide6.QtWidgets import QWidget

from app.domain.catalogue import Kind
from app.domain.cautions import CAUTION_CODES
from app.domain.values import Alias, BirthClaim, Mark, Period, parse_instant, parse_partial_date
from app.errors import BadInputError
from ui.widgets.fields import CheckBox, Select, TextArea, TextField
from ui.widgets.grade_picker import GradePicker
from ui.widgets.handling_picker import HandlingPicker
from ui.words import caution_word, choice_word

# Filled in by the program, or shown elsewhere.
_HIDDEN = {
    "target", "operation", "photo", "code_system", "handling_note", "sha256", "thumbnail", "size", "media_type",
    "width", "height", "notice", "officer",
}  # fmt: skip
_LONG = {"text", "summary", "modus_operandi"}
_SHAPED: dict[str, tuple[type, str]] = {
    "aliases": (Alias, "name"),
    "births": (BirthClaim, "date"),
    "marks": (Mark, "text"),
}


def shown_fields(kind: Kind) -> list[str]:
    """Return the names of the fields that a form shows, in the order of the Struct."""
    names = [name for name in kind.fields if name not in _HIDDEN]
    last = [name for name in ("grade", "handling", "source") if name in names]
    return [name for name in names if name not in last] + last


def editor_for(kind: Kind, name: str, links: Mapping[str, str]) -> QWidget:
    """Return an editor for a field; `links` are ids and titles that a link may name."""
    if name == "grade":
        return GradePicker()
    if name == "handling":
        return HandlingPicker()
    if (kind.name, name) == ("caution", "code"):
        return Select([(code, f"{caution_word(code)}  ({code})") for code in CAUTION_CODES])
    if kind.name == "link" and name in {"subject", "object"}:
        return Select(list(links.items()))
    if name in _LONG:
        return TextArea(lines=3)
    expected = kind.field_types[name]
    choices = _choices(expected)
    if choices:
        return Select([(choice, choice_word(choice)) for choice in choices])
    if expected is bool:
        return CheckBox("")
    hint = "2026-11-23T18:42+01:00" if name.endswith("_at") else "1979-01-17" if name.endswith("_on") else ""
    if name in _SHAPED or _is_tuple(expected):
        hint = "; "
    return TextField(hint)


def _choices(expected: Any) -> tuple[str, ...]:
    return tuple(str(one) for one in get_args(expected)) if get_origin(expected) is Literal else ()


def _is_tuple(expected: Any) -> bool:
    return get_origin(expected) is tuple


def show_value(editor: QWidget, name: str, value: Any) -> None:
    """Put a value of a record into its editor."""
    if isinstance(editor, (GradePicker, HandlingPicker, Select)):
        if value is not None:
            editor.set_value(str(value))
    elif isinstance(editor, CheckBox):
        editor.setChecked(bool(value))
    elif isinstance(editor, TextArea):
        editor.set_text(str(value or ""))
    elif isinstance(editor, TextField):
        editor.setText(_written(name, value))


def _written(name: str, value: Any) -> str:
    if value is None:
        return ""
    if name in _SHAPED:
        part = _SHAPED[name][1]
        return "; ".join(str(getattr(item, part)) for item in value)
    if name == "charges":
        return "; ".join(" ".join(item.text.split()) for item in value)
    if isinstance(value, tuple):
        return "; ".join(str(item) for item in value)
    if isinstance(value, Period):
        return "; ".join(part or "" for part in (value.begins_on, value.ends_on))
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    return f"{value:g}" if isinstance(value, float) else str(value)


def read_value(kind: Kind, name: str, editor: QWidget) -> Any:
    """Return the plain value of an editor. BadInputError, with the field as place, for what is not valid."""
    if isinstance(editor, (GradePicker, HandlingPicker, Select)):
        return editor.value()
    if isinstance(editor, CheckBox):
        return editor.isChecked()
    text = editor.text().strip() if isinstance(editor, (TextArea, TextField)) else ""
    try:
        return _parsed(kind, name, text)
    except BadInputError as error:
        raise BadInputError(error.reason, error.hint, name) from None
    except ValueError:
        raise BadInputError("this is not a number", "Write digits only.", name) from None


def _parsed(kind: Kind, name: str, text: str) -> Any:
    expected = kind.field_types[name]
    parts = [part.strip() for part in text.split(";") if part.strip()]
    if name == "births":
        return [{"date": parse_partial_date(part)} for part in parts]
    if name in _SHAPED:
        return [{_SHAPED[name][1]: part} for part in parts]
    if name == "charges":
        return [{"text": part} for part in parts]
    if name == "period":
        dates = [parse_partial_date(part) for part in parts]
        return {"begins_on": dates[0], **({"ends_on": dates[1]} if len(dates) > 1 else {})} if dates else None
    if _is_tuple(expected):
        return [part.upper() if name in {"nationalities", "countries"} else part for part in parts]
    if name.endswith("_at"):
        return parse_instant(text) if text else None
    if name.endswith("_on"):
        return parse_partial_date(text) if text else None
    if name in {"lat", "lon", "radius_m", "height_cm", "weight_kg"}:
        return float(text.replace(",", ".")) if text else None
    if name == "priority":
        return int(text) if text else 2
    if name in {"country", "birth_country", "owner_country", "from_country", "to_country"}:
        return text.upper()
    return text


def record_from(kind: Kind, fields: Mapping[str, Any]) -> Any:
    """Return the record of plain fields; what was left empty stays at its default. BadInputError as in it."""
    defaults = {entry.name: entry for entry in msgspec.structs.fields(kind.struct)}
    plain = {name: value for name, value in fields.items() if value not in (None, "", []) or defaults[name].required}
    return kind.read(plain)
