"""Every screen by name, with its icon, its word and how it is made."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.context import ScreenContext


def make_screens() -> dict[str, tuple[str, str, Callable[[ScreenContext], QWidget]]]:
    """Return name, icon, word and maker of each screen; makers import late, so that the frame opens at once."""

    def targets(context: ScreenContext) -> QWidget:
        from ui.screens.targets.screen import TargetsScreen

        return TargetsScreen(context)

    def sightings(context: ScreenContext) -> QWidget:
        from ui.screens.sightings.screen import SightingsScreen

        return SightingsScreen(context)

    def map_screen(context: ScreenContext) -> QWidget:
        from ui.screens.map.screen import MapScreen

        return MapScreen(context)

    def operations(context: ScreenContext) -> QWidget:
        from ui.screens.operations.screen import OperationsScreen

        return OperationsScreen(context)

    def briefings(context: ScreenContext) -> QWidget:
        from ui.screens.briefings.screen import BriefingsScreen

        return BriefingsScreen(context)

    def imports(context: ScreenContext) -> QWidget:
        from ui.screens.imports.screen import ImportsScreen

        return ImportsScreen(context)

    def sync(context: ScreenContext) -> QWidget:
        from ui.screens.sync.screen import SyncScreen

        return SyncScreen(context)

    def audit(context: ScreenContext) -> QWidget:
        from ui.screens.audit.screen import AuditScreen

        return AuditScreen(context)

    def settings(context: ScreenContext) -> QWidget:
        from ui.screens.settings.screen import SettingsScreen

        return SettingsScreen(context)

    translate = QCoreApplication.translate
    return {
        "targets": ("user-search", translate("Frame", "Targets"), targets),
        "sightings": ("radar", translate("Frame", "Sightings"), sightings),
        "map": ("map", translate("Frame", "Map"), map_screen),
        "operations": ("flag", translate("Frame", "Operations"), operations),
        "briefings": ("clipboard-check", translate("Frame", "Briefings"), briefings),
        "imports": ("import", translate("Frame", "Import"), imports),
        "sync": ("refresh-cw", translate("Frame", "Sync"), sync),
        "audit": ("history", translate("Frame", "Log"), audit),
        "settings": ("settings", translate("Frame", "Settings"), settings),
    }
