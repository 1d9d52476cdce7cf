"""What every screen is handed: the services of the unlocked vault, the lanes, and the few acts of the frame.

A screen knows this and nothing of the window around it. Nothing here draws.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtWidgets import QWidget

from app.domain.queries import Changes
from app.errors import CalibarError
from ui.changes import ChangesSignal
from ui.sync_session import SyncSession
from ui.tasks import Tasks
from ui.theme import Theme, current_theme
from ui.unconfirmed import Unconfirmed
from ui.view_state import ViewState

if TYPE_CHECKING:
    from app.bootstrap import Program
    from app.services.workspace import Workspace


class Screen(Protocol):
    """A place in the window: a QWidget class `XScreen(context)` in `ui/screens/x/screen.py`.

    `activate(**args)` is called each time the screen comes to the front, with the arguments of `navigate`; it puts the
    focus where work begins. `refresh(changes)` is called for every change while the vault is open, visible or not.
    """

    @property
    def title(self) -> str:
        """Return the translated name of the screen."""
        ...

    def activate(self, **args: Any) -> None:
        """Come to the front."""
        ...

    def refresh(self, changes: Changes) -> None:
        """Ask the services again if these changes concern the screen."""
        ...


class ShowToast(Protocol):
    """Show one line at the bottom for some seconds, with at most one button."""

    def __call__(
        self,
        text: str,
        *,
        icon: str = "circle-check",
        action: str = "",
        on_action: Callable[[], object] | None = None,
        seconds: float = 8.0,
    ) -> None:
        """Show it; `action` is the text of the button. An earlier toast makes room."""
        ...


class Navigate(Protocol):
    """Bring a screen to the front: targets, dossier, sightings, map, network, operations, briefings, sync, audit,
    settings, imports. `dossier` takes `target_id` and may take `tab`.
    """  # noqa: D205 - the list of names needs two lines

    def __call__(self, screen: str, **args: Any) -> None:
        """Hand `args` to the screen's `activate`."""
        ...


class Capture(Protocol):
    """Open quick capture, prefilled with what is known."""

    def __call__(self, target_id: str | None = None, lat: float | None = None, lon: float | None = None) -> None:
        """`lat` and `lon` are WGS84 degrees and come together."""
        ...


class OpenSheet(Protocol):
    """Lay a widget over the window (its own layer, dimmed behind, Esc closes); focus comes back when it closes.

    The widget is deleted when its layer closes. It may have a signal `closed` to close itself.
    """

    def __call__(self, widget: QWidget) -> None:
        """Show the widget as a sheet in the middle."""
        ...


class ReportError(Protocol):
    """Tell a person what happened, what is safe and what to do, without a blocking window."""

    def __call__(self, error: CalibarError, retry: Callable[[], object] | None = None) -> None:
        """`retry` puts a button beside the words."""
        ...


@dataclass(frozen=True)
class ScreenContext:
    """Handed to each screen when it is made, once per unlock."""

    program: Program
    workspace: Workspace
    tasks: Tasks
    changes: ChangesSignal
    sync: SyncSession
    view_state: ViewState
    navigate: Navigate
    show_toast: ShowToast
    open_sheet: OpenSheet
    close_sheet: Callable[[], None]
    capture: Capture
    report_error: ReportError
    unconfirmed: Unconfirmed

    @property
    def theme(self) -> Theme:
        """Return the theme that is on now; read it when painting, never keep it."""
        return current_theme()

    def announce(self, changes: Changes) -> None:
        """Tell every screen what a command touched."""
        self.changes.announce(changes)
