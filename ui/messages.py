"""Errors as a person reads them: what happened, what is safe, what to do. In the language of the window.

The details that it copies hold codes and no personal data. Bugs do not come here.
"""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication, qVersion

from app.errors import BadInputError, CalibarError
from resources.locate import locate
from ui.i18n import QT_TRANSLATE_NOOP, current_language

# What services fill into their messages.
_FILLED_IN = (
    QT_TRANSLATE_NOOP("Errors", "a minute"),
    QT_TRANSLATE_NOOP("Errors", "{1} minutes"),
    QT_TRANSLATE_NOOP("Errors", "{1} hours {2} minutes"),
    QT_TRANSLATE_NOOP("Errors", "a workbook or zip archive"),
    QT_TRANSLATE_NOOP("Errors", "an old Office file"),
    QT_TRANSLATE_NOOP("Errors", "a PDF"),
    QT_TRANSLATE_NOOP("Errors", "a picture"),
    QT_TRANSLATE_NOOP("Errors", "a database"),
    QT_TRANSLATE_NOOP("Errors", "a compressed file"),
    QT_TRANSLATE_NOOP("Errors", "Open the workbook and save the sheet as CSV (UTF-8)."),
    QT_TRANSLATE_NOOP("Errors", "Open it and save the sheet as CSV (UTF-8)."),
    QT_TRANSLATE_NOOP("Errors", "Add it to a dossier as a file."),
    QT_TRANSLATE_NOOP("Errors", "Add it to a dossier as a photo."),
    QT_TRANSLATE_NOOP("Errors", "Unpack it first."),
    QT_TRANSLATE_NOOP("Errors", "there is text after a closing quotation mark"),
    QT_TRANSLATE_NOOP("Errors", "this is not a notice: it has no entity_id"),
    QT_TRANSLATE_NOOP(
        "Errors", "It is an error message of the service; nobody was found under that id or the query failed."
    ),
    QT_TRANSLATE_NOOP("Errors", "It is the list of pictures of a notice; save the notice itself."),
    QT_TRANSLATE_NOOP(
        "Errors", "It is an empty list page: the query found nobody. Absence from the public list proves nothing."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The file is not Unicode; it was read as Windows-1252. Look at the accents in the preview before you import.",
    ),
    QT_TRANSLATE_NOOP("Errors", "{1} and {2} more"),
    QT_TRANSLATE_NOOP("Errors", "day"),
    QT_TRANSLATE_NOOP("Errors", "month"),
    QT_TRANSLATE_NOOP("Errors", "entries {1} to {2} are missing"),
    QT_TRANSLATE_NOOP("Errors", "entry {1} does not follow the one before it"),
    QT_TRANSLATE_NOOP("Errors", "entry {1} was altered"),
    QT_TRANSLATE_NOOP("Errors", "the log ends at entry {1}, but headquarters keeps the head of entry {2}"),
    QT_TRANSLATE_NOOP("Errors", "entry {1} is not the one whose head headquarters keeps: the log was written anew"),
    QT_TRANSLATE_NOOP("Errors", "latitude"),
    QT_TRANSLATE_NOOP("Errors", "longitude"),
    QT_TRANSLATE_NOOP("Errors", "metres"),
    QT_TRANSLATE_NOOP("Errors", "kilograms"),
    QT_TRANSLATE_NOOP("Errors", "place"),
    QT_TRANSLATE_NOOP("Errors", "reason"),
    QT_TRANSLATE_NOOP("Errors", "permission"),
)
_PART = re.compile(r"\{(\d)\}")


@dataclass(frozen=True)
class Words:
    """What happened and what is safe (`title`), and what to do (`detail`)."""

    title: str
    detail: str = ""

    def line(self) -> str:
        """Return both in one line."""
        return f"{self.title} {self.detail}".strip()


def words_of(error: CalibarError) -> Words:
    """Return the words for an error: ours by its code where we have them, else its own, translated if they are known.

    An error about one value keeps its own words: they name the rule that was broken.
    """
    if isinstance(error, BadInputError):
        reason = translated(error.reason)
        return Words(f"{reason[:1].upper()}{reason[1:]}{'' if reason.endswith('.') else '.'}", translated(error.hint))
    known = _known(error.code)
    if known is not None:
        return known
    return Words(translated(error.message), translated(error.hint))


def translated(text: str) -> str:
    """Return the translation of words that a service wrote, and of what is filled into them; others stay English."""
    known = QCoreApplication.translate("Errors", text) if text else ""
    if known != text or current_language() == "en":
        return known
    for source, pattern in _patterns():
        match = pattern.fullmatch(text)
        if match is not None:
            return _filled(QCoreApplication.translate("Errors", source), match)
    return text


def warning_words(line: str) -> str:
    """Return a warning about a file, which may name its places behind it: `Rows were read once (row 3, row 4)`."""
    told = translated(line)
    head, bracket, places = line.rpartition(" (")
    if told != line or not bracket or not places.endswith(")"):
        return told
    return f"{translated(head)} ({', '.join(translated(place) for place in places[:-1].split(', '))})"


def _filled(told: str, match: re.Match[str]) -> str:
    """Return a translated message with its parts, which may be words of a service themselves."""
    return _PART.sub(lambda place: translated(match[int(place[1])]), told)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the messages of services that are put together, as they stand and as expressions, longest first."""
    sources = locate("translations/patterns.txt").read_text("utf-8").splitlines()
    return tuple((source, _expression(source)) for source in sorted(sources, key=len, reverse=True))


def _expression(source: str) -> re.Pattern[str]:
    pieces = _PART.split(source)
    return re.compile(
        "".join("(.*?)" if place % 2 else re.escape(piece) for place, piece in enumerate(pieces)), re.DOTALL
    )


def details_of(error: CalibarError) -> str:
    """Return what "Copy details" copies: code, place, versions; nothing of a record."""
    system = f"{platform.system()} {platform.release()}"
    place = f" {error.where}" if isinstance(error, BadInputError) and error.where else ""
    return f"calibar {error.code}{place} | {type(error).__name__} | Qt {qVersion()} | {system}"


def fault_words() -> Words:
    """Return the words for a fault of the program itself."""
    return Words(
        QCoreApplication.translate("Messages", "Something in the program went wrong. What was saved is safe."),
        QCoreApplication.translate("Messages", "Try again. If it stays, lock, unlock, and tell your administrator."),
    )


def _known(code: str) -> Words | None:
    translate = QCoreApplication.translate
    if code == "offline":
        return Words(
            translate("Messages", "Headquarters did not answer. Everything is safe on this laptop."),
            translate("Messages", "Go on working; it is sent at the next sync."),
        )
    if code == "wrong_passphrase":
        return Words(translate("Messages", "This is not the passphrase."), translate("Messages", "Try again."))
    if code == "storage_full":
        return Words(
            translate("Messages", "The disk is full. This was not saved; everything before it is safe."),
            translate("Messages", "Delete files that you do not need, then save again."),
        )
    if code == "storage_busy":
        return Words(
            translate("Messages", "Another program is using the vault. Nothing is lost."),
            translate("Messages", "Wait a moment and try again."),
        )
    if code == "already_open":
        return Words(
            translate("Messages", "Calibar is open in another window."),
            translate("Messages", "Use that window, or close it first."),
        )
    if code == "newer_version":
        return Words(
            translate("Messages", "A newer program wrote this vault. It was left untouched."),
            translate("Messages", "Install the newer program."),
        )
    if code == "storage_damaged":
        return Words(
            translate("Messages", "The vault is damaged. It was left untouched."),
            translate(
                "Messages",
                "Save what can be read from the lock screen, or ask your administrator to restore a backup.",
            ),
        )
    if code == "interrupted":
        return Words(
            translate("Messages", "Stopped. What had gone through stays."),
            translate("Messages", "The rest is sent at the next sync."),
        )
    return None
