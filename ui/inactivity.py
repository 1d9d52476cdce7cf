"""When nobody is there: watches the keyboard and mouse of the whole session and asks for a lock.

It also asks when the machine slept or the session was locked by the system. It locks nothing itself.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from app.clock import Clock
from app.security.autolock import IdleLock
from ui.session_events import SessionEvents

LOOK_EVERY_MS = 1_000
_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletPress,
    QEvent.Type.HoverMove,
}
SystemIdle = Callable[[], float | None]


class Inactivity(QObject):
    """Emits `lapsed(reason)` once when the vault should lock: `idle`, `slept` or `session`.

    `remaining_changed(seconds)` comes about once a second while it watches.
    """

    lapsed = Signal(str)
    remaining_changed = Signal(int)

    def __init__(
        self, clock: Clock, minutes: int, *, system_idle: SystemIdle | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._idle = IdleLock(clock, minutes)
        self._system_idle = system_idle or system_idle_s
        self._session = SessionEvents(self)
        self._session.ended.connect(lambda _why: self._on_session())
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_watching(self) -> bool:
        """Return whether a vault is open and watched."""
        return self._timer.isActive()

    def start(self) -> None:
        """Begin to watch, after unlocking."""
        self._idle.restart()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication) and not self._timer.isActive():
            # Windows, not the application: a filter in Python over every object meets objects of the web engine that
            # are only half made, and looking at those ends the process.
            for window in QGuiApplication.topLevelWindows():
                window.installEventFilter(self)
            application.focusWindowChanged.connect(self._watch)
        self._session.hold_sleep()
        self._timer.start()
        self.remaining_changed.emit(int(self._idle.remaining_s()))

    def stop(self) -> None:
        """Watch no more, after locking."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication) and self._timer.isActive():
            application.focusWindowChanged.disconnect(self._watch)
            for window in QGuiApplication.topLevelWindows():
                window.removeEventFilter(self)
        self._timer.stop()

    def let_sleep(self) -> None:
        """Hold up the sleep of the machine no more, once the vault is closed."""
        self._session.let_sleep()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def set_minutes(self, minutes: int) -> None:
        """Use another limit from now on."""
        self._idle.set_minutes(minutes)

    def look(self) -> None:
        """Judge once; called every second."""
        # Work in another window is presence too: what counts is the session, not this program.
        since_s = self._system_idle()
        if since_s is not None and since_s < LOOK_EVERY_MS / 1000 * 2:
            self._idle.touch()
        reason = self._idle.due()
        if reason is not None:
            self._lapse(reason.value)
            return
        self.remaining_changed.emit(int(self._idle.remaining_s()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there; never takes an event."""
        del watched
        if event.type() in _INPUT and event.spontaneous():
            self._idle.touch()
        return False

    def _on_session(self) -> None:
        if self.is_watching:
            self._lapse("session")

    def _lapse(self, reason: str) -> None:
        self.stop()
        self.lapsed.emit(reason)


def system_idle_s() -> float | None:
    """Return the seconds since the last input of the whole session, None where the system does not tell."""
    platform: str = sys.platform
    if platform == "win32":
        return _windows_idle_s()
    return _x11_idle_s() if platform.startswith("linux") else None


if sys.platform == "win32":

    class _LastInput(ctypes.Structure):
        _fields_ = (("size", ctypes.c_uint), ("tick", ctypes.c_uint))

    def _windows_idle_s() -> float | None:
        # LASTINPUTINFO, winuser.h; ticks are milliseconds and wrap after 49.7 days.
        last = _LastInput(ctypes.sizeof(_LastInput), 0)
        if not ctypes.windll.user32.GetLastInputInfo(ctypes.byref(last)):
            return None
        return float((ctypes.windll.kernel32.GetTickCount() - last.tick) & 0xFFFFFFFF) / 1000

else:

    def _windows_idle_s() -> float | None:
        return None


class _ScreenSaverInfo(ctypes.Structure):
    # XScreenSaverInfo, X11/extensions/scrnsaver.h
    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    )


class _X11:
    """The screen saver extension of an X server, if both are there."""

    def __init__(self) -> None:
        self._display = None
        x11, extension = ctypes.util.find_library("X11"), ctypes.util.find_library("Xss")
        if not x11 or not extension:
            return
        self._x11, self._extension = ctypes.CDLL(x11), ctypes.CDLL(extension)
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._extension.XScreenSaverQueryInfo.argtypes = [
            ctypes.c_void_p,
            ctypes.c_ulong,
            ctypes.POINTER(_ScreenSaverInfo),
        ]
        self._display = self._x11.XOpenDisplay(None)

    def idle_s(self) -> float | None:
        """Return the seconds since the last input on this display."""
        if not self._display:
            return None
        info = _ScreenSaverInfo()
        root = self._x11.XDefaultRootWindow(self._display)
        if not self._extension.XScreenSaverQueryInfo(self._display, root, ctypes.byref(info)):
            return None
        return float(info.idle) / 1000


_x11: list[_X11] = []


def _x11_idle_s() -> float | None:
    if not _x11:
        _x11.append(_X11())
    return _x11[0].idle_s()
