"""What the system says of the session: it goes to sleep, its lid closes, somebody locks it or switches to another user.

Linux alone: logind, UPower and the screen savers, over D-Bus. While a vault is open the sleep of the machine is held up
until it is closed (a delay lock of logind, five seconds at most), so that no key sleeps in memory.
"""

from __future__ import annotations

import os
import string
import sys

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCall,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)

# https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html
LOGIN, LOGIN_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
POWER, POWER_PATH = "org.freedesktop.UPower", "/org/freedesktop/UPower"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_PLAIN = frozenset(string.ascii_letters + string.digits)


class SessionEvents(QObject):
    """`ended(why)` when the session is left: `sleep`, `lid`, `lock` or `switch`.

    The buses are those of the system and of the session unless given; `session_id` is logind's name of this session.
    """

    ended = Signal(str)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        system: QDBusConnection | None = None,
        session: QDBusConnection | None = None,
        session_id: str | None = None,
    ) -> None:
        super().__init__(parent)
        self._delay: QDBusUnixFileDescriptor | None = None
        self._asked: list[QDBusPendingCallWatcher] = []
        self._own_path = session_path(os.environ.get("XDG_SESSION_ID", "") if session_id is None else session_id)
        if not sys.platform.startswith("linux"):
            return
        self._system = system or QDBusConnection.systemBus()
        own = session or QDBusConnection.sessionBus()
        self._listen(self._system, LOGIN, LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", "on_sleep")
        # Without a name of our session the signals of every session count: locked too often is safe.
        self._listen(self._system, LOGIN, self._own_path, f"{LOGIN}.Session", "Lock", "on_lock")
        self._listen(self._system, LOGIN, self._own_path, _PROPERTIES, "PropertiesChanged", "on_session_changed")
        self._listen(self._system, POWER, POWER_PATH, _PROPERTIES, "PropertiesChanged", "on_power_changed")
        for name in ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"):
            self._listen(own, name, "/" + name.replace(".", "/"), name, "ActiveChanged", "on_flag")

    def _listen(self, bus: QDBusConnection, service: str, path: str, interface: str, name: str, slot: str) -> None:
        if bus.isConnected():
            member = SLOT(f"{slot}(QDBusMessage)")
            bus.connect(service, path, interface, name, self, member)  # type: ignore[call-overload]  # stub says bytes, Qt 6.11 takes text

    # Holding up sleep ---------------------------------------------------------------------------------------

    @property
    def holds_sleep(self) -> bool:
        """Return whether the machine waits for us before it sleeps."""
        return self._delay is not None

    def hold_sleep(self) -> None:
        """Ask logind to wait for us. A fresh process gives the descriptor back by itself: it is closed on exec."""
        if not sys.platform.startswith("linux") or self._delay is not None or not self._system.isConnected():
            return
        call = QDBusMessage.createMethodCall(LOGIN, LOGIN_PATH, f"{LOGIN}.Manager", "Inhibit")
        call.setArguments(["sleep", "Calibar", "The vault is locked before the machine sleeps.", "delay"])
        self._ask(call, self._take_delay)

    def let_sleep(self) -> None:
        """Give the delay back."""
        self._delay = None

    def _take_delay(self, answer: QDBusMessage) -> None:
        given = answer.arguments()[0] if answer.arguments() else None
        if isinstance(given, QDBusUnixFileDescriptor) and given.isValid():
            self._delay = given

    # What is heard ------------------------------------------------------------------------------------------

    @Slot(QDBusMessage)
    def on_sleep(self, message: QDBusMessage) -> None:
        """Take the word that the machine goes to sleep (true) or is awake again (false)."""
        if _is_true(message):
            self.ended.emit("sleep")

    @Slot(QDBusMessage)
    def on_flag(self, message: QDBusMessage) -> None:
        """Take the word of a screen saver that it comes up (true) or goes (false)."""
        if _is_true(message):
            self.ended.emit("lock")

    @Slot(QDBusMessage)
    def on_lock(self, message: QDBusMessage) -> None:
        """Take the word that the session is to be locked."""
        del message
        self.ended.emit("lock")

    @Slot(QDBusMessage)
    def on_session_changed(self, message: QDBusMessage) -> None:
        """Ask whether our session is still the one in front."""
        if _interface_of(message) == f"{LOGIN}.Session":
            self._ask_property(LOGIN, message.path(), f"{LOGIN}.Session", "Active", ends=False, why="switch")

    @Slot(QDBusMessage)
    def on_power_changed(self, message: QDBusMessage) -> None:
        """Ask whether the lid is closed; without sleep, as with a second screen, that alone is leaving."""
        if _interface_of(message) == POWER:
            self._ask_property(POWER, POWER_PATH, POWER, "LidIsClosed", ends=True, why="lid")

    def _ask_property(self, service: str, path: str, interface: str, name: str, *, ends: bool, why: str) -> None:
        call = QDBusMessage.createMethodCall(service, path, _PROPERTIES, "Get")
        call.setArguments([interface, name])

        def take(answer: QDBusMessage) -> None:
            value = answer.arguments()[0] if answer.arguments() else None
            if isinstance(value, QDBusVariant):
                value = value.variant()
            if value is ends:
                self.ended.emit(why)

        self._ask(call, take)

    def _ask(self, call: QDBusMessage, take: object) -> None:
        pending: QDBusPendingCall = self._system.asyncCall(call)
        watcher = QDBusPendingCallWatcher(pending, self)
        self._asked.append(watcher)

        def finished(done: QDBusPendingCallWatcher) -> None:
            answer = done.reply()
            self._asked.remove(watcher)
            watcher.deleteLater()
            if answer.type() is QDBusMessage.MessageType.ReplyMessage and callable(take):
                take(answer)

        watcher.finished.connect(finished)


def session_path(session_id: str) -> str:
    """Return the object path of a session of logind, whose names are escaped (sd_bus_path_encode(3)); empty for none.

    Letters, and digits but for the first, stay; everything else is an underscore and two hex digits.
    """
    if not session_id:
        return ""
    letters = (
        letter if letter in _PLAIN and not (place == 0 and letter.isdigit()) else f"_{ord(letter):02x}"
        for place, letter in enumerate(session_id)
    )
    return f"{LOGIN_PATH}/session/{''.join(letters)}"


def _is_true(message: QDBusMessage) -> bool:
    return bool(message.arguments()) and message.arguments()[0] is True


def _interface_of(message: QDBusMessage) -> str:
    return str(message.arguments()[0]) if message.arguments() else ""
