"""The words of records that search finds them by, and the title a caution goes by.

Searching itself, folding and ranking are not done here.
"""

from __future__ import annotations

from app.domain.cautions import CAUTION_CODES, Caution
from app.domain.network import Item
from app.domain.notices import Notice
from app.domain.targets import Target
from app.domain.values import fold_identifier


def join(*parts: str) -> str:
    """Return the parts that are not empty, parted by spaces."""
    return " ".join(part for part in parts if part)


def target_words(record: Target) -> str:
    """Return names in every spelling, references, marks and free text."""
    return join(
        record.name,
        record.forenames,
        record.surname_paternal,
        record.surname_maternal,
        record.name_original_script,
        *(alias.name for alias in record.aliases),
        record.reference,
        fold_identifier(record.reference),
        record.birth_place,
        record.summary,
        record.modus_operandi,
        record.occupation,
        *(mark.text for mark in record.marks),
    )


def notice_words(record: Notice) -> str:
    """Return number, court and charges, also translated."""
    charges = (part for charge in record.charges for part in (charge.text, charge.translation))
    return join(record.number, fold_identifier(record.number), record.court, record.text, *charges)


def item_words(record: Item) -> str:
    """Return identifier, as written and bare, make, model, colour and text."""
    return join(
        record.identifier,
        fold_identifier(record.identifier),
        record.make,
        record.model,
        record.colour,
        record.text,
    )


def caution_title(record: Caution) -> str:
    """Return the capital word of the code and the line of substance."""
    entry = CAUTION_CODES.get(record.code)
    return join(entry.word if entry else record.code, record.text)
