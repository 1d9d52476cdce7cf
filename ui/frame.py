"""The frame around every screen: rail, top bar, status bar, sheets and toasts. Nothing of it moves between screens."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.bootstrap import Program
from app.domain.queries import Changes, SyncStatus
from app.errors import CalibarError
from app.services.workspace import Workspace
from ui.actions import Command, Commands
from ui.changes import ChangesSignal
from ui.condition_bar import ConditionBar
from ui.context import ScreenContext
from ui.erasing import ERASE_KEYS
from ui.everywhere import commands_in_front
from ui.keys import KeyList
from ui.messages import words_of
from ui.palette import Palette
from ui.rail import Rail
from ui.screen_makers import make_screens
from ui.screens.capture.screen import CaptureSheet
from ui.status_bar import StatusBar
from ui.sync_session import SyncSession
from ui.tasks import Tasks
from ui.theme import appearance
from ui.top_bar import TopBar
from ui.unconfirmed import Unconfirmed
from ui.view_state import ViewState
from ui.widgets.sheet import SheetLayer
from ui.widgets.toast import ToastLayer


class Frame(QWidget):
    """Everything behind the gate. It lives from unlock to lock."""

    lock_asked = Signal()
    erase_asked = Signal()
    language_changed = Signal()
    idle_minutes_changed = Signal(int)

    def __init__(
        self, program: Program, workspace: Workspace, tasks: Tasks, kept: dict[str, Any] | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._program, self._workspace, self._tasks = program, workspace, tasks
        changes = ChangesSignal(self)
        self._unconfirmed = Unconfirmed(self)
        self._session = SyncSession(workspace, tasks, changes, self, settings=program.settings)
        self._view = ViewState(workspace, tasks, kept, self)
        self.context = ScreenContext(
            program=program,
            workspace=workspace,
            tasks=tasks,
            changes=changes,
            sync=self._session,
            view_state=self._view,
            navigate=self.navigate,
            show_toast=self._show_toast,
            open_sheet=self._open_sheet,
            close_sheet=self._close_sheet,
            capture=self.capture,
            report_error=self.report_error,
            unconfirmed=self._unconfirmed,
        )
        self._screens = make_screens()
        self._made: dict[str, QWidget] = {}
        self.current = ""
        self._capture_sheet: CaptureSheet | None = None
        self._status = SyncStatus(state="never")
        self.condition = ConditionBar(workspace, tasks, self._unconfirmed, self._slot_in_front)
        self.condition.saved.connect(self._saved_after_all)
        self.condition.lock_asked.connect(self.lock_asked)
        self._build()
        self.sheets = SheetLayer(self)
        self.toasts = ToastLayer(self)
        self.commands = self._make_commands()
        self._actions = self.commands.install(self, self._is_allowed)
        changes.changed.connect(self._changed)
        self._session.started.connect(self._refresh_status)
        self._session.progressed.connect(lambda progress: self.top.pill.show_status(self._status, progress))
        self._session.ended.connect(self._sync_ended)
        self._session.paused_changed.connect(self._refresh_status)
        self._refresh_timer = QTimer(self)
        self._refresh_timer.setInterval(30_000)
        self._refresh_timer.timeout.connect(self._refresh_status)
        self._refresh_timer.start()
        # The first screen comes before the first sync.
        self._first_sync = QTimer(self)
        self._first_sync.setSingleShot(True)
        self._first_sync.setInterval(400)
        self._first_sync.timeout.connect(partial(self._session.repeat, on=True))

    # Building -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.rail = Rail(
            [(name, icon, word) for name, (icon, word, _) in self._screens.items()],
            night=self._program.settings.night,
        )
        self.rail.chosen.connect(self.navigate)
        self.rail.night_asked.connect(self.toggle_night)
        self.rail.lock_asked.connect(self.lock_asked)
        self.top = TopBar()
        self.top.search_asked.connect(self.open_palette)
        self.top.sync_asked.connect(lambda: self.navigate("sync"))
        self.top.capture_asked.connect(self.capture)
        self.status = StatusBar(
            self._workspace.identity.officer_name, passphrase_only=self._program.protection() == "passphrase"
        )
        self.status.conflicts_asked.connect(lambda: self.navigate("sync", conflict=True))
        self.status.language_asked.connect(lambda: self.navigate("settings"))
        self._stack = QStackedWidget()
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(self.condition)
        right.addWidget(self._stack, 1)
        upper = QHBoxLayout()
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(0)
        upper.addWidget(self.rail)
        upper.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(upper, 1)
        whole.addWidget(self.status)

    def _make_commands(self) -> Commands:
        commands = Commands()
        go = self.tr("Go to")
        for number, (name, (icon, word, _)) in enumerate(self._screens.items(), 1):
            keys = (f"Ctrl+{number}",) + (("Ctrl+Shift+S",) if name == "sync" else ())
            commands.add(Command(f"go.{name}", word, partial(self.navigate, name), keys, icon, go))
        act = self.tr("Do")
        for command in (
            Command("capture", self.tr("Quick capture"), self.capture, ("F2", "Ctrl+N"), "zap", act),
            Command("palette", self.tr("Search everything"), self.open_palette, ("Ctrl+K",), "search", act),
            Command("sync.start", self.tr("Sync now"), self._session.start, ("F5",), "refresh-cw", act),
            Command(
                "conflict.next",
                self.tr("Next conflict"),
                partial(self.navigate, "sync", conflict=True),
                ("Ctrl+Shift+C",),
                "git-merge",
                act,
            ),
            Command("night", self.tr("Night on or off"), self.toggle_night, ("Ctrl+Shift+N",), "moon", act),
            Command("lock", self.tr("Lock now"), self.lock_asked.emit, ("Ctrl+L",), "lock", act),
            Command("erase", self.tr("Erase this vault…"), self.erase_asked.emit, (ERASE_KEYS,), "trash-2", act),
            Command("target.add", self.tr("Add a target"), self._add_target, (), "user", act),
            Command("larger", self.tr("Larger text"), partial(self.scale, 0.25), ("Ctrl++",), "zoom-in", act),
            Command("smaller", self.tr("Smaller text"), partial(self.scale, -0.25), ("Ctrl+-",), "zoom-out", act),
            Command("scale.reset", self.tr("Normal text"), partial(self.scale, 0.0), ("Ctrl+0",), "type", act),
            Command("fullscreen", self.tr("Full screen"), self._toggle_full_screen, ("F11",), "maximize-2", act),
            Command("keys", self.tr("Keys and help"), self.show_keys, ("F1",), "keyboard", act),
        ):
            commands.add(command)
        for command in commands_in_front(self, lambda: self.screen_of(self.current)):
            commands.add(command)
        return commands

    def _is_allowed(self, command: Command) -> bool:
        return command.id in {"lock", "erase", "night", "fullscreen", "larger", "smaller"} or not self.sheets.is_open()

    # Life ---------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Show the screen that was in front, refresh what the frame tells, and sync by itself from now on."""
        self.navigate(str(self._view.get("screen", "targets")))
        self._refresh_status()
        self.condition.watch.start()
        self._first_sync.start()

    def flush(self) -> None:
        """Write drafts and the view to the vault; the storage lane does it before what comes after."""
        if self._capture_sheet is not None:
            self._capture_sheet.save_draft()
        self._unconfirmed.keep_as_drafts(self._tasks, self._workspace)
        self._view.flush()

    def stop(self) -> None:
        """End what runs by itself."""
        self._refresh_timer.stop()
        self._first_sync.stop()
        self.condition.watch.stop()
        self._session.repeat(on=False)
        self._session.cancel()

    @property
    def unsent(self) -> int:
        """How many changes wait to be sent, as of the last look."""
        return self._status.waiting

    # Screens ------------------------------------------------------------------------------------------------

    def screen_of(self, name: str) -> QWidget:
        """Return a screen, made when it is first asked for."""
        made = self._made.get(name)
        if made is None:
            made = self._made[name] = self._screens[name][2](self.context)
            self._stack.addWidget(made)
        return made

    def navigate(self, screen: str, **arguments: Any) -> None:
        """Bring a screen to the front; `dossier` is the right side of the targets."""
        name = "targets" if screen in {"dossier", "network"} else screen
        if screen == "network":
            arguments.setdefault("tab", "network")
        if name not in self._screens:
            name = "targets"
        widget: Any = self.screen_of(name)
        self._stack.setCurrentWidget(widget)
        self.rail.show_chosen(name)
        self.current = name
        self._view.set("screen", name)
        widget.activate(**arguments)

    def _changed(self, changes: Changes) -> None:
        for widget in list(self._made.values()):
            widget.refresh(changes)  # type: ignore[attr-defined]  # each is a Screen
        self._refresh_status()

    # What the frame tells ---------------------------------------------------------------------------------------

    def _refresh_status(self) -> None:
        def ask() -> tuple[SyncStatus, str, str]:
            operation = self._workspace.operations.current()
            if operation is None:
                return self._workspace.sync.status(), "", ""
            count = len(self._workspace.operations.targets(operation.id))
            return self._workspace.sync.status(), operation.value.name, f"{operation.value.place}\0{count}"

        self._tasks.run(ask, then=self._show_status, owner=self, replaces="status")

    def _show_status(self, told: tuple[SyncStatus, str, str]) -> None:
        status, operation, line = told
        self._status = status
        self.top.pill.show_status(status, self._session.progress if self._session.is_running else None)
        self.rail.button("sync").set_badge(status.conflicts + status.held + status.refused)
        self.status.show_status(status)
        place, _, count = line.partition("\0")
        self.top.show_operation(operation, place, int(count or 0))

    def _saved_after_all(self, changes: Changes) -> None:
        self.context.announce(changes)
        self._show_toast(self.tr("Saved on this laptop"))

    def _sync_ended(self, _report: object, error: CalibarError | None) -> None:
        if error is not None and error.code in {"revoked", "erased"}:
            self.lock_asked.emit()  # by order of headquarters; the lock screen says why when somebody tries
            return
        if error is not None and error.code not in {"offline", "interrupted"}:
            self.report_error(error)
        self._refresh_status()

    def show_remaining(self, seconds: int) -> None:
        """Tell when the vault locks itself."""
        self.status.show_remaining(seconds)

    def show_bounds(self) -> None:
        """Let what headquarters has just chosen hold for what runs, and show it where it is set."""
        self._session.limit_files()
        settings: Any = self._made.get("settings")
        if settings is not None:
            settings.show_bounds()

    # Acts ---------------------------------------------------------------------------------------------------

    def capture(self, target_id: str | None = None, lat: float | None = None, lon: float | None = None) -> None:
        """Open quick capture, prefilled with what is known: the target in front unless another one is given."""
        if self._capture_sheet is not None:
            return
        targets: Any = self._made.get("targets")
        known = target_id or (targets.target_id if targets is not None else "") or ""
        sheet = CaptureSheet(self.context, known, lat, lon)
        self._capture_sheet = sheet
        sheet.closed.connect(self._capture_closed)
        self.sheets.open(sheet)
        sheet.begin()

    def _slot_in_front(self) -> str:
        return self._capture_sheet.slot if self._capture_sheet is not None else ""

    def _capture_closed(self) -> None:
        self._capture_sheet = None

    def open_palette(self) -> None:
        """Search over everything."""
        self.sheets.open(Palette(self.context, list(self.commands)))

    def show_keys(self) -> None:
        """List every command with its key."""
        self.sheets.open(KeyList(list(self.commands)))

    def _add_target(self) -> None:
        from ui.screens.target_editor.screen import TargetEditor

        self.sheets.open(TargetEditor(self.context))

    def toggle_night(self) -> None:
        """Switch between night and day."""
        settings = self._program.settings
        settings.night = not settings.night
        appearance().choose("night" if settings.night else settings.theme)
        self._program.save_settings()
        self.rail.show_night(on=settings.night)

    def scale(self, step: float) -> None:
        """Make text larger or smaller; zero is the normal size."""
        settings = self._program.settings
        settings.text_scale = min(1.5, max(1.0, settings.text_scale + step)) if step else 1.0
        appearance().choose(text_scale=settings.text_scale)
        self._program.save_settings()

    def _toggle_full_screen(self) -> None:
        window = self.window()
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()

    def _open_sheet(self, widget: QWidget) -> None:
        self.sheets.open(widget)

    def _close_sheet(self) -> None:
        self.sheets.close_top()

    def _show_toast(
        self,
        text: str,
        *,
        icon: str = "circle-check",
        action: str = "",
        on_action: Callable[[], object] | None = None,
        seconds: float = 8.0,
    ) -> None:
        self.toasts.show(text, icon=icon, action=action, on_action=on_action, seconds=seconds)

    def report_error(self, error: CalibarError, retry: Callable[[], object] | None = None) -> None:
        """Tell what happened, what is safe and what to do."""
        self.condition.note(error)
        words = words_of(error).line()
        action = self.tr("Retry") if retry is not None else ""
        self.toasts.show(words, icon="circle-alert", action=action, on_action=retry, seconds=12.0)
