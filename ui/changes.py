"""The one road by which a screen hears that records changed; a keystroke and a sync look alike on it.

Holds no records: a screen that is concerned asks the services again.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.queries import Changes


class ChangesSignal(QObject):
    """Carries `app.domain.queries.Changes` from whoever made them to every screen, on the main thread."""

    changed = Signal(object)

    def announce(self, changes: Changes) -> None:
        """Tell every screen, unless nothing changed."""
        if changes.everything or changes.records or changes.targets:
            self.changed.emit(changes)
