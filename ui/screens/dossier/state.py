"""What a dossier says in its header, banner and legal line, as values. No window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from app.domain.cautions import Caution
from app.domain.queries import Dossier, LegalStatus, Record
from app.domain.targets import Target
from app.domain.values import age_range
from ui import moments, words
from ui.countries import country_word
from ui.languages import language_word

SEPARATOR = " · "


@dataclass(frozen=True)
class LegalLine:
    """One line about the legal status: how loud, and what it says."""

    severity: str
    text: str


def subtitle(target: Target) -> str:
    """Return aliases and charges in one line."""
    aliases = ", ".join(f"“{alias.name}”" for alias in target.aliases)
    return SEPARATOR.join(part for part in (aliases, target.summary) if part)


def births(target: Target, today: datetime | None = None) -> str:
    """Return the dates of birth with the age they allow."""
    now = (today or datetime.now(UTC)).date()
    shown = []
    for birth in target.births:
        young, old = age_range(birth.date, now)
        age = str(young) if young == old else f"{young}–{old}"
        shown.append(f"{moments.partial_date(birth.date)} ({age})")
    return ", ".join(shown)


def header_fields(dossier: Dossier) -> list[tuple[str, str, bool]]:
    """Return label, value and whether it is an identifier, for the grid of the header."""
    target = dossier.target.value
    translate = QCoreApplication.translate
    body = [f"{target.height_cm:.0f} cm" if target.height_cm else "", target.build]
    notice = dossier.legal.notices[0].value if dossier.legal.notices else None
    warrant = SEPARATOR.join(p for p in (notice.number, notice.country) if p) if notice else ""
    nothing = "–"
    fields = (
        (translate("Dossier", "Born"), births(target), False),
        (
            translate("Dossier", "Nationality"),
            ", ".join(country_word(code) for code in target.nationalities),
            False,
        ),
        (translate("Dossier", "Height"), ", ".join(part for part in body if part), False),
        (translate("Dossier", "Languages"), ", ".join(map(language_word, target.languages)), False),
        (translate("Dossier", "File"), target.reference, True),
        (translate("Dossier", "Warrant"), warrant, True),
        (translate("Dossier", "Marks"), ", ".join(mark.text for mark in target.marks), False),
        (translate("Dossier", "Lead"), target.lead, False),
    )
    return [(label, value or nothing, ident) for label, value, ident in fields]


def caution_lines(cautions: Sequence[Record[Caution]]) -> list[tuple[str, str, str, str]]:
    """Return code, substance, when and source of each caution, in the fixed order of severity."""
    lines = []
    for entry in cautions:
        value = entry.value
        when = moments.partial_date(value.observed_on) if value.observed_on else ""
        shown = (
            QCoreApplication.translate("Dossier", "seen {date}").format(date=when)
            if when
            else QCoreApplication.translate("Dossier", "date unknown")
        )
        text = value.text
        if entry.conflicts:
            text = QCoreApplication.translate("Dossier", "Two versions, not decided: {text}").format(text=text)
        lines.append((value.code, text, shown, value.source or entry.author.name))
    return lines


def legal_line(legal: LegalStatus) -> LegalLine:
    """Return what the legal line says: how old the last check is, and by whom it was made."""
    translate = QCoreApplication.translate
    if not legal.notices and legal.verification is None:
        return LegalLine("warn", translate("Dossier", "No legal basis on record. Verify before an arrest."))
    if legal.verification is None or legal.age_h is None:
        return LegalLine("warn", translate("Dossier", "Legal status never verified. Verify before an arrest."))
    check = legal.verification.value
    found = words.choice_word(check.found)
    who = SEPARATOR.join(part for part in (check.channel, check.verified_by, check.reference) if part)
    age = moments.ago(check.verified_at)
    text = translate("Dossier", "Status {found}, verified {age} with {who}").format(found=found, age=age, who=who)
    if check.found != "valid":
        return LegalLine("danger", text)
    if not legal.fresh:
        return LegalLine("warn", text + ". " + translate("Dossier", "Older than 24 hours: verify again."))
    return LegalLine("ok", text)
