"""The language of the window: which there are, and switching between them while it runs."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from resources.locate import locate

LANGUAGES: dict[str, str] = {
    "en": "English",
    "es": "Español",
    "pt": "Português",
    "fr": "Français",
    "it": "Italiano",
}
# The numbers and dates of Portugal: Qt takes "pt" for Brazil.
_LOCALES = {"pt": "pt_PT"}
# Qt has no file for European Portuguese; its Brazilian one is the nearest.
_QT_NAMES = {"pt": "pt_BR"}
_installed: list[QTranslator] = []
_current: list[str] = ["en"]


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # the name that every tool of Qt looks for; Qt's is untyped
    """Name a text for the translators and return it as it is."""
    del context
    return text


def language_for(chosen: str) -> str:
    """Return the language to use: the chosen one, else that of the system, else English."""
    if chosen in LANGUAGES:
        return chosen
    system = QLocale.system().name().partition("_")[0]
    return system if system in LANGUAGES else "en"


def current_language() -> str:
    """Return the language that is on."""
    return _current[0]


def set_language(application: QApplication, code: str) -> None:
    """Switch the language: Qt's own words first, then ours; numbers and dates follow."""
    language = language_for(code)
    for translator in _installed:
        application.removeTranslator(translator)
    _installed.clear()
    _current[0] = language
    QLocale.setDefault(QLocale(_LOCALES.get(language, language)))
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in (
        (f"qtbase_{_QT_NAMES.get(language, language)}", folder),
        (f"calibar_{language}", str(locate("translations"))),
    ):
        translator = QTranslator(application)
        if translator.load(name, place):
            application.installTranslator(translator)
            _installed.append(translator)
