"""Every command of the window once: what it is called, which key runs it, what it does.

The palette, the key list (F1) and the shortcuts all read this; none of them has a second copy.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

Run = Callable[[], object]


@dataclass(frozen=True)
class Command:
    """One thing a person can do from anywhere. `keys` are portable key names; the first is the one shown."""

    id: str
    text: str
    run: Run
    keys: tuple[str, ...] = ()
    icon: str = ""
    group: str = ""

    @property
    def key(self) -> str:
        """Return the key as it is written on this system, or nothing."""
        return key_text(self.keys[0]) if self.keys else ""


def key_text(keys: str) -> str:
    """Return key names such as `Ctrl+Shift+S` as the keys of this system are marked.

    Qt translates them (`Control` in Spanish), but the keys of all our languages say Ctrl; only macOS has signs.
    """
    form = QKeySequence.SequenceFormat
    return QKeySequence(keys).toString(form.NativeText if sys.platform == "darwin" else form.PortableText)


class Commands:
    """The commands of one window, in the order in which they were declared."""

    def __init__(self) -> None:
        self._commands: dict[str, Command] = {}

    def add(self, command: Command) -> None:
        """Declare a command; ids and keys are unique."""
        if command.id in self._commands:
            raise ValueError(f"command {command.id} is declared twice")
        taken = {keys for other in self for keys in other.keys}
        doubled = taken & set(command.keys)
        if doubled:
            raise ValueError(f"{sorted(doubled)} of {command.id} belong to another command")
        self._commands[command.id] = command

    def __iter__(self) -> Iterator[Command]:
        return iter(self._commands.values())

    def __getitem__(self, command_id: str) -> Command:
        return self._commands[command_id]

    def remapped(self, keys: Mapping[str, tuple[str, ...]]) -> Commands:
        """Return the commands with other keys for some of them."""
        result = Commands()
        for command in self:
            result.add(replace(command, keys=keys.get(command.id, command.keys)))
        return result

    def install(self, window: QWidget, is_allowed: Callable[[Command], bool]) -> list[QAction]:
        """Give a window the shortcuts; a key does nothing while `is_allowed` says no."""
        actions = []
        for command in self:
            if not command.keys:
                continue
            action = QAction(command.text, window)
            action.setShortcuts([QKeySequence(keys) for keys in command.keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(_guarded(command, is_allowed))
            window.addAction(action)
            actions.append(action)
        return actions


def _guarded(command: Command, is_allowed: Callable[[Command], bool]) -> Callable[[], None]:
    def run() -> None:
        if is_allowed(command):
            command.run()

    return run


def fixed_keys() -> tuple[tuple[str, str], ...]:
    """Return keys that belong to lists, forms and sheets, with what they do: for the key list."""
    translate = QCoreApplication.translate
    return (
        ("↑ / ↓", translate("Keys", "Move in a list")),
        (translate("Keys", "PgUp / PgDown"), translate("Keys", "Move by a page")),
        ("A … Z", translate("Keys", "In a list: jump to a name that begins so")),
        ("Enter", translate("Keys", "Open")),
        ("Esc", translate("Keys", "Back; close one layer")),
        ("Alt+1 … Alt+7", translate("Keys", "Tabs of a dossier; kinds of quick capture")),
        ("Ctrl+Enter", translate("Keys", "Save")),
        ("1 … 9 / K", translate("Keys", "In a conflict: choose a version; keep the chosen one")),
        ("B / L", translate("Keys", "In a conflict: keep both; decide later")),
        ("Tab / Shift+Tab", translate("Keys", "Next and previous field")),
    )
