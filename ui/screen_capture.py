"""Keeps the window out of screenshots and screen sharing, where the system can: Windows and macOS.

On Linux no program can (X11 lets any program read every window; Wayland leaves it to the desktop): the window says so
and does not pretend. What is decided is here as a value; only the last step asks the system.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import sys
from collections.abc import Callable
from typing import Any, Final, Literal

from PySide6.QtWidgets import QWidget

Choice = Literal["always", "covered"]
Plan = Literal["block", "allow", "impossible"]
Apply = Callable[[int, bool], bool]
# winuser.h: black in captures since Windows 7, left out of them since Windows 10 2004.
_WDA_NONE, _WDA_MONITOR, _WDA_EXCLUDEFROMCAPTURE = 0x00, 0x01, 0x11
# NSWindowSharingType, AppKit/NSWindow.h
_SHARING_NONE, _SHARING_READ_ONLY = 0, 1
_CAPABLE: Final = frozenset({"win32", "darwin"})


def plan(platform: str, choice: Choice, *, covered: bool) -> Plan:
    """Return what to do with captures of the window now."""
    if platform not in _CAPABLE:
        return "impossible"
    return "block" if covered or choice == "always" else "allow"


class CaptureBlock:
    """Blocks or allows captures of a window; asks the system only when something changes."""

    def __init__(
        self, window: QWidget, choice: Choice, *, platform: str = sys.platform, apply: Apply | None = None
    ) -> None:
        self._window, self._choice, self._platform = window, choice, platform
        self._apply = apply or native_apply(platform)
        self._covered = False
        self._done: Plan = "allow"
        self._refused = False

    @property
    def state(self) -> Plan:
        """What holds now: `impossible` also where the system refused."""
        return "impossible" if self._refused or self._platform not in _CAPABLE else self._done

    def choose(self, choice: Choice) -> None:
        """Block always, or only while the window is covered."""
        self._choice = choice
        self.renew()

    def set_covered(self, covered: bool) -> None:
        """Take note that the window is covered or not."""
        self._covered = covered
        self.renew()

    def renew(self, *, anew: bool = False) -> None:
        """Do what should hold; `anew` after the system made another window for us."""
        wanted = plan(self._platform, self._choice, covered=self._covered)
        if wanted == "impossible" or (wanted == self._done and not anew):
            return
        self._refused = not self._apply(int(self._window.winId()), wanted == "block")
        if not self._refused:
            self._done = wanted


def native_apply(platform: str) -> Apply:
    """Return the step that asks the system: window number and whether to block in, success out."""
    if platform == "win32":
        return _on_windows
    return _on_macos if platform == "darwin" else lambda _window, _block: False


def _on_windows(window: int, block: bool) -> bool:
    user: Any = getattr(ctypes, "windll").user32  # noqa: B009 - the name exists on Windows alone
    if not block:
        return bool(user.SetWindowDisplayAffinity(window, _WDA_NONE))
    return any(bool(user.SetWindowDisplayAffinity(window, kind)) for kind in (_WDA_EXCLUDEFROMCAPTURE, _WDA_MONITOR))


def _on_macos(view: int, block: bool) -> bool:
    library = ctypes.util.find_library("objc")
    if library is None:
        return False
    runtime = ctypes.CDLL(library)
    runtime.sel_registerName.restype = ctypes.c_void_p
    runtime.sel_registerName.argtypes = [ctypes.c_char_p]
    ask = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", runtime))
    tell = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(("objc_msgSend", runtime))
    # Qt's window number on macOS is its NSView; the view knows its NSWindow.
    window = ask(view, runtime.sel_registerName(b"window"))
    if not window:
        return False
    kind = _SHARING_NONE if block else _SHARING_READ_ONLY
    tell(window, runtime.sel_registerName(b"setSharingType:"), kind)
    return True
