"""The reasons of the log as a person reads them: what the program wrote is translated, what a person wrote is not."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from ui.i18n import QT_TRANSLATE_NOOP

# What the program writes, by act: the form in the log (its parts are separated by "; "), and its words.
_READ = ((re.compile(r"pack of (.+)"), QT_TRANSLATE_NOOP("LogReasons", "pack of {1}")),)
_PERMISSION = (re.compile(r"permission: (.+)"), QT_TRANSLATE_NOOP("LogReasons", "permission: {1}"))
_PRINTED = (_PERMISSION, (re.compile(r"(\d+) pages"), QT_TRANSLATE_NOOP("LogReasons", "pages: {1}")))
_EXPORTED = (
    _PERMISSION,
    (re.compile(r"(\d+) records"), QT_TRANSLATE_NOOP("LogReasons", "records: {1}")),
    (re.compile(r"(\d+) withheld"), QT_TRANSLATE_NOOP("LogReasons", "withheld: {1}")),
    (re.compile("no reason given"), QT_TRANSLATE_NOOP("LogReasons", "no reason given")),
)
_ANEW = (
    (
        re.compile(r"(\d+): headquarters had another history of them"),
        QT_TRANSLATE_NOOP("LogReasons", "{1}: headquarters had another history of them"),
    ),
)
_RECOVERED = (
    (re.compile(r"code (\d+)"), QT_TRANSLATE_NOOP("LogReasons", "code {1}")),
    (re.compile("agency"), QT_TRANSLATE_NOOP("LogReasons", "by headquarters")),
)
_MANY = ((re.compile(r"(\d+) in an hour"), QT_TRANSLATE_NOOP("LogReasons", "{1} within an hour")),)
_BOUNDS = (
    (re.compile(r"idle_minutes (\d+)"), QT_TRANSLATE_NOOP("LogReasons", "locks after {1} min at most")),
    (re.compile("capture_always 1"), QT_TRANSLATE_NOOP("LogReasons", "always kept out of screenshots")),
    (re.compile("capture_always 0"), QT_TRANSLATE_NOOP("LogReasons", "screenshots as each officer chooses")),
    (re.compile("metered 1"), QT_TRANSLATE_NOOP("LogReasons", "every connection counts as metered")),
    (re.compile("metered 0"), QT_TRANSLATE_NOOP("LogReasons", "connections as each officer chooses")),
    (re.compile(r"files_mb (\d+)"), QT_TRANSLATE_NOOP("LogReasons", "files by themselves up to {1} MB")),
    (re.compile(r"metered_files_mb (\d+)"), QT_TRANSLATE_NOOP("LogReasons", "when metered up to {1} MB")),
)
_PLAN = (
    (
        re.compile(r"(\d+) of (\d+) records (?:would be )?withdrawn"),
        QT_TRANSLATE_NOOP("LogReasons", "{1} of {2} records"),
    ),
)
_FORMS = {
    # The numbers behind the sign name the changes of an import: they are for taking it back.
    "import": (
        (
            re.compile(r"(.+?) (\d+)\+(\d+)(?: #\d+-\d+)?"),
            QT_TRANSLATE_NOOP("LogReasons", "{1}, new: {2}, changed: {3}"),
        ),
    ),
    "import.undo": (
        (re.compile(r"(\d+)\+(\d+)"), QT_TRANSLATE_NOOP("LogReasons", "withdrawn: {1}, former value again: {2}")),
    ),
    "plan.accept": _PLAN,
    "plan.held": _PLAN,
    "vault.salvage": (
        (re.compile(r"(\d+) pages not readable"), QT_TRANSLATE_NOOP("LogReasons", "pages that could not be read: {1}")),
    ),
    "hub.bounds": _BOUNDS,
    "dossier.many": _MANY,
    "vault.recovered": _RECOVERED,
    "dossier.read": _READ,
    "dossier.print": _PRINTED,
    "briefing.print": _PRINTED,
    "map.export": (_PERMISSION,),
    "export": _EXPORTED,
    "sync.read_anew": _ANEW,
}


def reason_words(act: str, reason: str) -> str:
    """Return the reason of an entry of the log in the language of the window; what a person wrote stays as it is."""
    forms = _FORMS.get(act, ())
    return "; ".join(_part(part, forms) for part in reason.split("; ")) if forms else reason


def _part(part: str, forms: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    for pattern, words in forms:
        match = pattern.fullmatch(part)
        if match is not None:
            told = QCoreApplication.translate("LogReasons", words)
            for place, found in enumerate(match.groups(), 1):
                told = told.replace(f"{{{place}}}", found)
            return told
    return part
