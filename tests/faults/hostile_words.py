"""Words that an attacker would write into a record, and records of every kind with such words in every field."""

from __future__ import annotations

import types
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

import msgspec

from app.domain.catalogue import KINDS
from app.domain.statements import Statement

RUN = "window.PWN=1"
PAYLOADS = (
    f"<script>{RUN}</script>",
    f"</script><script>{RUN}</script>",
    f"<img src=x onerror={RUN}>",
    f"<svg onload={RUN}>",
    f'"><svg/onload={RUN}>',
    f"' onmouseover='{RUN}",
    f'" autofocus onfocus="{RUN}',
    f"<iframe srcdoc='<script>parent.{RUN[7:]}</script>'>",
    f"<details open ontoggle={RUN}>",
    f"<video><source onerror={RUN}></video>",
    f"<body onload={RUN}>",
    f"<a href='javascript:{RUN}'>x</a>",
    f"javascript:{RUN}",
    f"${{{RUN}}}",
    f"`${{{RUN}}}`",
    f"\\`-({RUN})-\\`",
    f"{{{{constructor.constructor('{RUN}')()}}}}",
    "{% raw %}{{7*7}}<b>",
    f"</title><script>{RUN}</script>",
    f"</svg><script>{RUN}</script>",
    f"</style><script>{RUN}</script>",
    f"<!--><script>{RUN}</script>-->",
    f"]]><script>{RUN}</script>",
    f"<![CDATA[<script>{RUN}</script>]]>",
    f"&lt;script&gt;{RUN}&lt;/script&gt;",
    f"&#60;script&#62;{RUN}&#60;/script&#62;",
    f"\u2028{RUN}//",
    f"\\u003cscript\\u003e{RUN}",
    '=HYPERLINK("http://x.invalid","y")',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    f"\u202e<script>{RUN}</script>",
    f"<math><mtext><script>{RUN}</script>",
    f"<form><button formaction=javascript:{RUN} autofocus>",
    f"<base href='javascript:/a/-{RUN}/'>",
    f"<template><script>{RUN}</script>",
    f"<noscript><p title='</noscript><script>{RUN}</script>'>",
    "<b>bold</b><img src='file:///etc/hostname'>",
    "%n%s{0}{name}$[name]",
)
_WHEN = datetime(2026, 2, 3, 9, tzinfo=UTC)


def _needed(kind: str, target: str, operation: str) -> dict[str, Any]:
    """Return what a record of a kind needs besides its words."""
    special: dict[str, dict[str, Any]] = {
        "notice": {"type": "red_notice"},
        "verification": {"found": "valid", "verified_at": _WHEN},
        "caution": {"code": "00"},
        "sighting": {"seen_at": _WHEN, "lat": 40.4, "lon": -3.7},
        "link": {"subject": target, "object": target},
        "address": {"lat": 40.5, "lon": -3.6},
        "item": {"type": "vehicle"},
        "movement": {"type": "flight"},
        "attachment": {"media_type": "image/jpeg", "size": 1, "sha256": "a" * 64},
        "assignment": {"operation": operation},
    }
    needed = dict(special.get(kind, {}))
    if "target" in KINDS[kind].struct.__struct_fields__:
        needed["target"] = target
    return needed


def tagged(payload: str, kind: str, field: str) -> str:
    """Return a payload with the name of its field behind it, so that it can be found again."""
    return f"{payload} ~{kind}.{field}.{PAYLOADS.index(payload):02}~"


def record(kind: str, payload: str, target: str = "", operation: str = "") -> Statement:
    """Return a record of a kind with the payload in every field that takes free text."""
    shape = KINDS[kind].struct
    made = shape(**_filled(shape, payload, kind, "", _needed(kind, target, operation)))
    assert isinstance(made, Statement)
    return made


def fields_of(kind: str) -> list[str]:
    """Return the names of all free text fields of a kind, nested ones with a dot."""
    found: list[str] = []
    _filled(KINDS[kind].struct, PAYLOADS[0], kind, "", _needed(kind, "0" * 32, "0" * 32), found)
    return found


def _filled(
    shape: Any, payload: str, kind: str, path: str, given: dict[str, Any], found: list[str] | None = None
) -> dict[str, Any]:
    values = dict(given)
    for name, told in get_type_hints(shape, include_extras=True).items():
        if name in given:
            continue
        place = f"{path}{name}"
        value = _value(told, payload, kind, place, found)
        if value is not None:
            values[name] = value
    return values


def _value(told: Any, payload: str, kind: str, place: str, found: list[str] | None) -> Any:
    if told is str or (get_origin(told) is Annotated and get_args(told)[0] is str and not _patterned(told)):
        if found is not None:
            found.append(place)
        return tagged(payload, kind, place)
    if get_origin(told) is tuple:
        inner = _value(get_args(told)[0], payload, kind, place, found)
        return None if inner is None else (inner,)
    if get_origin(told) in {Union, types.UnionType}:
        return None
    if isinstance(told, type) and issubclass(told, msgspec.Struct):
        needed = {"date": "1979"} if "date" in told.__struct_fields__ else {}
        return told(**_filled(told, payload, kind, f"{place}/", needed, found))
    return None


def _patterned(told: Any) -> bool:
    return any(getattr(meta, "pattern", None) is not None for meta in told.__metadata__)


def all_records(target: str, operation: str) -> Iterator[tuple[str, Statement]]:
    """Yield a record of every kind that a laptop may write, for every payload; targets and operations come apart."""
    for kind, entry in KINDS.items():
        if entry.hub_only or kind in {"target", "operation"}:
            continue
        for payload in PAYLOADS:
            yield kind, record(kind, payload, target, operation)


def all_fields() -> list[tuple[str, str]]:
    """Return every free text field of every kind."""
    return [(kind, field) for kind, entry in KINDS.items() if not entry.hub_only for field in fields_of(kind)]
