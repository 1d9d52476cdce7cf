"""Real signals over a private bus from a service that plays logind and UPower."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from ui.session_events import LOGIN, LOGIN_PATH, POWER, POWER_PATH, SessionEvents, session_path

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None, reason="needs dbus-daemon on Linux"
)
OWN, OTHER = session_path("2"), session_path("c7")
PROPERTIES = "org.freedesktop.DBus.Properties"


class Played:
    """Owns the names of logind and UPower on a bus, answers what is asked of them, and says what a test tells it to."""

    def __init__(self, address: str) -> None:
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        self.properties: dict[tuple[str, str], bool] = {}
        self.delays: list[int] = []
        self.answered = 0
        self._lock = threading.Lock()
        self._connection = open_dbus_connection(address, enable_fds=True)
        daemon = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        for name in (LOGIN, POWER):
            self._connection.send_and_get_reply(new_method_call(daemon, "RequestName", "su", (name, 0)))
        self._ending = False
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        from jeepney import HeaderFields, MessageType, new_method_return

        while not self._ending:
            try:
                message = self._connection.receive(timeout=0.02)
            except TimeoutError:
                continue
            fields = message.header.fields
            if message.header.message_type is not MessageType.method_call:
                continue
            path, member = fields[HeaderFields.path], fields[HeaderFields.member]
            if member == "Get":
                value = self.properties[path, message.body[1]]
                self._send(new_method_return(message, "v", (("b", value),)))
                self.answered += 1
            elif member == "Inhibit":
                read, write = os.pipe()
                self.delays.append(read)
                self._send(new_method_return(message, "h", (write,)))
                os.close(write)

    def _send(self, message: Any) -> None:
        with self._lock:
            self._connection.send(message)

    def say(self, path: str, interface: str, name: str, signature: str = "", body: tuple[Any, ...] = ()) -> None:
        from jeepney import DBusAddress, new_signal

        self._send(new_signal(DBusAddress(path, interface=interface), name, signature or None, body))

    def change(self, path: str, interface: str, name: str, value: bool) -> None:
        self.properties[path, name] = value
        self.say(path, PROPERTIES, "PropertiesChanged", "sa{sv}as", (interface, {name: ("b", value)}, []))

    def sleep(self, begins: bool) -> None:
        self.say(LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", "b", (begins,))

    def end(self) -> None:
        self._ending = True
        self._thread.join()
        self._connection.close()
        for number in self.delays:
            os.close(number)


@pytest.fixture
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A bus of our own that ends with the test."""
    command = ["dbus-daemon", "--session", "--nofork", "--nosyslog", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as bus:
        assert bus.stdout is not None
        yield bus.stdout.readline().strip()
        bus.terminate()


@pytest.fixture
def played(address: str) -> Iterator[Played]:
    made = Played(address)
    yield made
    made.end()


@pytest.fixture
def events(played: Played, address: str, qapp: object) -> Iterator[SessionEvents]:
    name = f"calibar-test-{os.urandom(4).hex()}"
    bus = QDBusConnection.connectToBus(address, name)
    assert bus.isConnected()
    made = SessionEvents(system=bus, session=bus, session_id="2")
    yield made
    made.deleteLater()
    QDBusConnection.disconnectFromBus(name)


def heard(events: SessionEvents) -> list[str]:
    told: list[str] = []
    events.ended.connect(told.append)
    return told


def test_sleep_is_heard_when_it_begins_and_not_when_it_ends(
    qtbot: QtBot, played: Played, events: SessionEvents
) -> None:
    told = heard(events)
    played.sleep(begins=False)
    with qtbot.waitSignal(events.ended, timeout=10_000):
        played.sleep(begins=True)
    assert told == ["sleep"]


def test_the_lock_of_our_session_counts_and_that_of_another_does_not(
    qtbot: QtBot, played: Played, events: SessionEvents
) -> None:
    told = heard(events)
    played.say(OTHER, f"{LOGIN}.Session", "Lock")
    with qtbot.waitSignal(events.ended, timeout=10_000):
        played.say(OWN, f"{LOGIN}.Session", "Lock")
    assert told == ["lock"]


def test_switching_to_another_user_is_heard(qtbot: QtBot, played: Played, events: SessionEvents) -> None:
    told = heard(events)
    played.change(OTHER, f"{LOGIN}.Session", "Active", value=False)
    played.change(OWN, f"{LOGIN}.Session", "Active", value=True)
    qtbot.waitUntil(lambda: played.answered == 1, timeout=10_000)
    with qtbot.waitSignal(events.ended, timeout=10_000):
        played.change(OWN, f"{LOGIN}.Session", "Active", value=False)
    assert told == ["switch"]


def test_a_lid_that_closes_is_heard_also_where_nothing_sleeps(
    qtbot: QtBot, played: Played, events: SessionEvents
) -> None:
    told = heard(events)
    played.change(POWER_PATH, POWER, "LidIsClosed", value=False)
    played.say(POWER_PATH, PROPERTIES, "PropertiesChanged", "sa{sv}as", ("org.freedesktop.UPower.Other", {}, []))
    qtbot.waitUntil(lambda: played.answered == 1, timeout=10_000)
    with qtbot.waitSignal(events.ended, timeout=10_000):
        played.change(POWER_PATH, POWER, "LidIsClosed", value=True)
    assert told == ["lid"]


def test_the_machine_waits_for_us_until_the_vault_is_closed(
    qtbot: QtBot, played: Played, events: SessionEvents
) -> None:
    import select

    events.hold_sleep()
    qtbot.waitUntil(lambda: events.holds_sleep, timeout=10_000)
    events.hold_sleep()
    assert len(played.delays) == 1, "one delay is enough"
    assert select.select(played.delays, [], [], 0)[0] == [], "the other end is held open"
    events.let_sleep()
    assert not events.holds_sleep
    qtbot.waitUntil(lambda: bool(select.select(played.delays, [], [], 0)[0]), timeout=10_000)


def test_names_of_sessions_are_escaped_as_logind_does() -> None:
    assert session_path("2") == "/org/freedesktop/login1/session/_32"
    assert session_path("12") == "/org/freedesktop/login1/session/_312"
    assert session_path("c7") == "/org/freedesktop/login1/session/c7"
    assert session_path("a-1") == "/org/freedesktop/login1/session/a_2d1"
    assert session_path("") == ""


def test_without_a_bus_nothing_is_heard_and_nothing_breaks(qapp: object) -> None:
    nowhere = QDBusConnection("calibar-test-nowhere")
    events = SessionEvents(system=nowhere, session=nowhere, session_id="")
    events.hold_sleep()
    assert not events.holds_sleep
