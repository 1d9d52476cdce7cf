"""Quick capture as values: what is typed, whether it can be saved, and the record it becomes. No window."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.coordinates import parse_coordinate
from app.domain.network import Item
from app.domain.sightings import Note, Sighting
from app.domain.statements import Statement
from app.errors import BadInputError
from ui.messages import translated

KINDS = ("sighting", "note", "item", "photo")


@dataclass(frozen=True)
class Draft:
    """What stands in the sheet. `at` is ISO text, or empty for now."""

    kind: str = "sighting"
    target: str = ""
    at: str = ""
    where: str = ""
    lat: float | None = None
    lon: float | None = None
    radius_m: float | None = None
    certainty: str = "confirmed"
    text: str = ""
    identifier: str = ""
    grade: str = "X4"
    handling: str = "H0"
    photo: str = ""

    def plain(self) -> dict[str, Any]:
        """Return plain values for the draft store."""
        return asdict(self)

    def is_empty(self) -> bool:
        """Return whether nothing was typed."""
        return not (self.text.strip() or self.where.strip() or self.identifier.strip() or self.photo)


def slot_of(target: str) -> str:
    """Return the slot of the draft about a target: words about one person never come up over another."""
    return f"capture:{target}"


def begun(given: Draft, kept: Draft | None, typed: Draft) -> Draft:
    """Return what the sheet begins with: the draft that was kept, the place that was given, and what was typed since.

    Nothing is lost: words typed before the draft arrived stand after its words.
    """
    draft = given if kept is None else replace(kept, target=given.target or kept.target)
    if given.lat is not None and given.lon is not None:
        draft = replace(draft, kind="sighting", where=f"{given.lat:.6f}, {given.lon:.6f}")
    texts = [text for text in (draft.text.strip(), typed.text) if text]
    return replace(
        draft,
        text="\n".join(texts),
        where=typed.where or draft.where,
        identifier=typed.identifier or draft.identifier,
    )


def restored(kept: dict[str, Any] | None) -> Draft | None:
    """Return a draft that was kept; None when it cannot be read."""
    if not kept:
        return None
    try:
        return Draft(**kept)
    except TypeError:
        return None


def with_place(draft: Draft, text: str, language: str) -> tuple[Draft, str]:
    """Return the draft with what was typed as place, and the echo: coordinates as they were understood, or nothing."""
    try:
        parsed = parse_coordinate(text, language)
    except BadInputError:
        return replace(draft, where=text, lat=None, lon=None, radius_m=None), ""
    echo = f"{parsed.lat:.5f}, {parsed.lon:.5f}"
    if parsed.precision_m:
        echo += f" ±{parsed.precision_m:.0f} m"
    if parsed.warnings:
        echo += f" · {translated(parsed.warnings[0])}"
    return replace(draft, where=text, lat=parsed.lat, lon=parsed.lon, radius_m=parsed.precision_m), echo


def missing(draft: Draft) -> str:
    """Return what keeps a draft from being saved, in words; empty when nothing does."""
    if not draft.target:
        return QCoreApplication.translate("Capture", "Choose the target first.")
    if draft.kind == "sighting" and not (draft.text.strip() or draft.where.strip() or draft.lat is not None):
        return QCoreApplication.translate("Capture", "Say what you saw, or where.")
    if draft.kind == "note" and not draft.text.strip():
        return QCoreApplication.translate("Capture", "Write the note.")
    if draft.kind == "item" and not draft.identifier.strip():
        return QCoreApplication.translate("Capture", "Type the plate, such as 4471 KXD.")
    if draft.kind == "photo" and not draft.photo:
        return QCoreApplication.translate("Capture", "Choose a picture.")
    return ""


def record_of(draft: Draft, now: datetime) -> Statement:
    """Return the record that a draft becomes. BadInputError when a value is not valid."""
    common: dict[str, Any] = {"target": draft.target, "grade": draft.grade, "handling": draft.handling}
    at = datetime.fromisoformat(draft.at) if draft.at else now
    if draft.kind == "note":
        return Note(text=draft.text.strip(), written_at=at.astimezone(UTC), **common)
    if draft.kind == "item":
        return Item(type="vehicle", identifier=draft.identifier.strip(), text=draft.text.strip(), **common)
    is_position = draft.lat is not None
    return Sighting(
        seen_at=at.astimezone(UTC),
        text=draft.text.strip(),
        place="" if is_position else draft.where.strip(),
        coordinates=draft.where.strip() if is_position else "",
        lat=draft.lat,
        lon=draft.lon,
        radius_m=draft.radius_m,
        certainty=draft.certainty,  # type: ignore[arg-type]  # one of the choices of the sheet
        **common,
    )
