"""Tries what a packaged program could lack: fonts, icons, the map page, the engine's cipher, the keyring's module."""

from __future__ import annotations

import importlib.util
import os
import sys
import time
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from ui.fonts import FAMILY

WAIT_S = 40.0


def try_parts(out: Path | None) -> dict[str, bool]:
    """Return which parts work; with `out`, a picture of the map page is written there."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.icons import make_icon
    from ui.main import make_application
    from ui.theme import current_theme, install_appearance

    application = make_application()
    install_appearance(application, "dark")
    icon = make_icon("radar", current_theme().colour("text"))
    return {
        "fonts": QFontInfo(current_theme().font("body")).family() == FAMILY,
        "icons": not icon.pixmap(24, 24).isNull(),
        "cipher": _cipher_works(),
        "keyring module": importlib.util.find_spec("keyring.backends.SecretService") is not None,
        "map page": _map_paints(application, out),
    }


def _cipher_works() -> bool:
    from app.services.hardening import cipher_version

    return bool(cipher_version())


def _map_paints(application: QApplication, out: Path | None) -> bool:
    from app.services.maps import PointSet
    from ui.widgets.map_view import MapView

    view = MapView()
    view.resize(900, 600)
    view.set_points(PointSet.of([(40.4, -3.7, 0, 0), (45.0, 7.7, 1, 1), (-25.6, -54.6, 2, 2)]))
    painted: list[bool] = []
    view.painted.connect(lambda: painted.append(True))
    view.show()
    deadline = time.monotonic() + WAIT_S
    while not painted and time.monotonic() < deadline:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    for _ in range(30):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    if out is not None:
        view.grab().save(str(out), "PNG")
    view.close()
    # The page must be gone before its profile: the order in which a process ends would not see to that.
    shiboken6.delete(view)
    application.processEvents()
    return bool(painted)
