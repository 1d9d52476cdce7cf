"""The languages of ISO 639-2 that partners name in their files, by code: English names, which the translators see.

Qt knows each name only in English and in the language itself. Codes that are not here are shown as they came.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.i18n import QT_TRANSLATE_NOOP

LANGUAGES = {
    "ARA": QT_TRANSLATE_NOOP("Languages", "Arabic"),
    "CAT": QT_TRANSLATE_NOOP("Languages", "Catalan"),
    "CES": QT_TRANSLATE_NOOP("Languages", "Czech"),
    "DAN": QT_TRANSLATE_NOOP("Languages", "Danish"),
    "DEU": QT_TRANSLATE_NOOP("Languages", "German"),
    "ELL": QT_TRANSLATE_NOOP("Languages", "Greek"),
    "ENG": QT_TRANSLATE_NOOP("Languages", "English"),
    "EUS": QT_TRANSLATE_NOOP("Languages", "Basque"),
    "FAS": QT_TRANSLATE_NOOP("Languages", "Persian"),
    "FIN": QT_TRANSLATE_NOOP("Languages", "Finnish"),
    "FRA": QT_TRANSLATE_NOOP("Languages", "French"),
    "GLG": QT_TRANSLATE_NOOP("Languages", "Galician"),
    "GRN": QT_TRANSLATE_NOOP("Languages", "Guaraní"),
    "HAT": QT_TRANSLATE_NOOP("Languages", "Haitian Creole"),
    "HEB": QT_TRANSLATE_NOOP("Languages", "Hebrew"),
    "HIN": QT_TRANSLATE_NOOP("Languages", "Hindi"),
    "HRV": QT_TRANSLATE_NOOP("Languages", "Croatian"),
    "HUN": QT_TRANSLATE_NOOP("Languages", "Hungarian"),
    "ITA": QT_TRANSLATE_NOOP("Languages", "Italian"),
    "JPN": QT_TRANSLATE_NOOP("Languages", "Japanese"),
    "KAT": QT_TRANSLATE_NOOP("Languages", "Georgian"),
    "KOR": QT_TRANSLATE_NOOP("Languages", "Korean"),
    "KUR": QT_TRANSLATE_NOOP("Languages", "Kurdish"),
    "LIT": QT_TRANSLATE_NOOP("Languages", "Lithuanian"),
    "NLD": QT_TRANSLATE_NOOP("Languages", "Dutch"),
    "NOR": QT_TRANSLATE_NOOP("Languages", "Norwegian"),
    "POL": QT_TRANSLATE_NOOP("Languages", "Polish"),
    "POR": QT_TRANSLATE_NOOP("Languages", "Portuguese"),
    "QUE": QT_TRANSLATE_NOOP("Languages", "Quechua"),
    "ROM": QT_TRANSLATE_NOOP("Languages", "Romani"),
    "RON": QT_TRANSLATE_NOOP("Languages", "Romanian"),
    "RUS": QT_TRANSLATE_NOOP("Languages", "Russian"),
    "SPA": QT_TRANSLATE_NOOP("Languages", "Spanish"),
    "SQI": QT_TRANSLATE_NOOP("Languages", "Albanian"),
    "SRP": QT_TRANSLATE_NOOP("Languages", "Serbian"),
    "SWE": QT_TRANSLATE_NOOP("Languages", "Swedish"),
    "TUR": QT_TRANSLATE_NOOP("Languages", "Turkish"),
    "UKR": QT_TRANSLATE_NOOP("Languages", "Ukrainian"),
    "URD": QT_TRANSLATE_NOOP("Languages", "Urdu"),
    "VIE": QT_TRANSLATE_NOOP("Languages", "Vietnamese"),
    "WOL": QT_TRANSLATE_NOOP("Languages", "Wolof"),
    "ZHO": QT_TRANSLATE_NOOP("Languages", "Chinese"),
}
# The older, bibliographic codes of the same standard.
_OLDER = {
    "ALB": "SQI",
    "BAQ": "EUS",
    "CHI": "ZHO",
    "CZE": "CES",
    "DUT": "NLD",
    "FRE": "FRA",
    "GEO": "KAT",
    "GER": "DEU",
    "GRE": "ELL",
    "PER": "FAS",
    "RUM": "RON",
}


def language_word(code: str) -> str:
    """Return the name of a language in the language of the window; what is no code of ours stands for itself."""
    known = code.strip().upper()
    known = _OLDER.get(known, known)
    return QCoreApplication.translate("Languages", LANGUAGES[known]) if known in LANGUAGES else code
