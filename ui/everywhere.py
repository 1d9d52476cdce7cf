"""Commands that act on what is in front: print it, filter it, go to its next part, take the last capture back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from ui.actions import Command
from ui.cover import Cover
from ui.widgets.panel import Panel
from ui.widgets.search_field import SearchField
from ui.widgets.toast import ToastLayer


def commands_in_front(window: QWidget, front: Callable[[], QWidget]) -> list[Command]:
    """Return the commands of a window; `front` returns the screen that is shown."""
    group = _translate("Do")
    return [
        Command("print", _translate("Print what is open"), lambda: print_front(front()), ("Ctrl+P",), "printer", group),
        Command(
            "export",
            _translate("Export what is open"),
            lambda: export_front(front()),
            ("Ctrl+Shift+E",),
            "download",
            group,
        ),
        Command("filter", _translate("Filter this list"), lambda: filter_front(front()), ("Ctrl+F",), "search", group),
        Command(
            "pane.next",
            _translate("Next part of the window"),
            lambda: next_pane(panes_of(window, front())),
            ("F6",),
            "",
            group,
        ),
        Command(
            "cover", _translate("Cover the window"), lambda: cover_all(window), ("Ctrl+Shift+L",), "eye-off", group
        ),
        Command(
            "undo", _translate("Take the last capture back"), lambda: undo_last(window), ("Ctrl+Z",), "undo-2", group
        ),
    ]


def print_front(screen: QWidget) -> bool:
    """Print a screen that can be printed; return whether it can."""
    ask = getattr(screen, "ask_print", None)
    if ask is None:
        return False
    ask()
    return True


def export_front(screen: QWidget) -> bool:
    """Export a screen that can be exported; return whether it can."""
    ask = getattr(screen, "ask_export", None)
    if ask is None:
        return False
    ask()
    return True


def cover_all(window: QWidget) -> bool:
    """Cover the window that this part belongs to; return whether it can be covered."""
    covers = window.window().findChildren(Cover)
    for cover in covers:
        cover.cover()
    return bool(covers)


def undo_last(window: QWidget) -> bool:
    """Do what the line at the bottom offers, such as taking a capture back; return whether it offered something."""
    return any(toast.act() for toast in window.findChildren(ToastLayer))


def panes_of(window: QWidget, screen: QWidget) -> list[QWidget]:
    """Return the parts of a window: its panels, then the lists of the screen in front."""
    return [*window.findChildren(Panel), *screen.findChildren(QAbstractItemView)]


def filter_front(screen: QWidget) -> bool:
    """Put the cursor into the filter of a screen; return whether it has one."""
    fields = [field for field in screen.findChildren(SearchField) if field.isVisible()]
    if not fields:
        return False
    fields[0].setFocus()
    fields[0].selectAll()
    return True


def next_pane(panes: Sequence[QWidget]) -> QWidget | None:
    """Move the focus to the first field of the next visible part; return it."""
    shown = [pane for pane in panes if pane.isVisible()]
    if not shown:
        return None
    focus = QApplication.focusWidget()
    # The smallest part that holds the focus: parts may lie in one another.
    here = next((n for n in reversed(range(len(shown))) if focus is not None and _holds(shown[n], focus)), -1)
    for step in range(1, len(shown) + 1):
        pane = shown[(here + step) % len(shown)]
        target = _first_focus(pane)
        if target is not None:
            target.setFocus()
            return target
    return None


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _first_focus(pane: QWidget) -> QWidget | None:
    proxy = pane.focusProxy()
    if proxy is not None and proxy.isVisible():
        return proxy
    fields = [
        field
        for field in (pane, *pane.findChildren(QWidget))
        if field.isVisible() and field.isEnabled() and field.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    ]
    # The one that stands first, as a person reads.
    return min(
        fields, key=lambda field: (field.mapTo(pane, QPoint()).y(), field.mapTo(pane, QPoint()).x()), default=None
    )


def _translate(text: str) -> str:
    return QCoreApplication.translate("Everywhere", text)
