"""Starts the window: switches first, then Qt, then the profile's look and language.

The process is hardened before this module, and with it Qt, is imported (see `ui.entry`).
"""

from __future__ import annotations

import os
import sys
from typing import Final, NoReturn

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication

from app.bootstrap import Program
from app.security.relaunch import replace_process
from ui.erasing import unpacked
from ui.error_output import ErrorOutput
from ui.faults import FaultCatcher
from ui.garbage import Garbage
from ui.i18n import set_language
from ui.main_window import MainWindow
from ui.theme import ThemeChoice, install_appearance
from ui.widgets.map_scheme import prepare_web_engine

# Where the window stood before a lock, for the process that comes after it; nothing of the vault.
_PLACE: Final = "CALIBAR_WINDOW_PLACE"
# What an erasure reached, for the process that comes after it; nothing of the vault either.
_ERASED: Final = "CALIBAR_ERASED"
_SWITCH_S: Final = 0.001


def make_application() -> QApplication:
    """Return the application object, made the one right way; the one that is there already is kept."""
    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known
    prepare_web_engine()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Calibar")
    application.setDesktopFileName("org.calibar.Calibar")
    return application


def theme_choice(program: Program) -> ThemeChoice:
    """Return the theme of a profile; night goes before day and dark."""
    return "night" if program.settings.night else program.settings.theme


def make_window(program: Program, *, errors: ErrorOutput | None = None) -> MainWindow:
    """Return the window of a profile, not shown yet.

    With `errors`, the filtered standard error, the process is the window's own: a lock replaces it by a fresh one.
    """
    application = make_application()
    install_appearance(application, theme_choice(program), program.settings.text_scale)
    set_language(application, program.settings.language)
    window = MainWindow(program, replace=(lambda: _replace(window, errors)) if errors is not None else None)
    return window


def _replace(window: MainWindow, errors: ErrorOutput) -> NoReturn:
    place = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    kept = {_PLACE: place}
    if window.erased is not None:
        kept[_ERASED] = window.erased.packed()
    replace_process(kept, before=errors.remove)


def favour_the_window() -> None:
    """Let the thread that paints have its turn soon, whatever the lanes compute.

    Painting asks for the interpreter again and again; at each time it would wait up to the usual 5 ms.
    """
    sys.setswitchinterval(_SWITCH_S)


def loop_until_closed() -> int:
    """Serve the window until it is closed; return the exit status."""
    return int(QApplication.exec())


def run(program: Program) -> int:
    """Show the window until it is closed; return the exit status."""
    # The platform may be asked for by its name; all else of Qt's environment was scrubbed.
    os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "1")
    place, erased = os.environ.pop(_PLACE, ""), unpacked(os.environ.pop(_ERASED, ""))
    if erased is not None:
        program.remove_erased()
    errors = ErrorOutput()
    errors.install()
    window = make_window(program, errors=errors)
    if erased is not None:
        window.erased = erased
        window.show_erased()
    window.restoreGeometry(QByteArray.fromBase64(place.encode("ascii", "ignore")))
    catcher = FaultCatcher(lambda: program.paths.logs, program.clock, window)
    catcher.caught.connect(window.show_fault)
    catcher.install()
    window.show()
    garbage = Garbage(window.tasks.is_at_rest, window)
    garbage.start()
    favour_the_window()
    status = loop_until_closed()
    garbage.stop()
    window.shut()
    catcher.remove()
    errors.remove()
    return status
