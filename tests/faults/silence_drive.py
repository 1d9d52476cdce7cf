"""Opens a page full of ways out, in a network of its own that carries and answers everything, and tells what left.

Run by test_network_silence.py: `unshare --net --mount python tests/faults/silence_drive.py caged|free`. Every address
of this network is the machine itself, names are resolved by a server below, and each packet is seen.
"""

from __future__ import annotations

import json
import os
import re
import socket
import struct
import subprocess
import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineUrlRequestJob,
    QWebEngineUrlSchemeHandler,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication

from app.maps.answers import Answer, Answers
from app.maps.basemap import open_basemap
from ui.widgets.map_scheme import MapPage, MapProfile, prepare_web_engine, register_scheme

PATIENCE_S = 5.0
PORTS = (80, 443, 3478, 8080)

# {h} is a host of the way alone, so that a question for its name tells which way it was.
MARKUP = {
    "img": "<img src='http://{h}/a'>",
    "srcset": "<img srcset='https://{h}/a 1x'>",
    "picture": "<picture><source srcset='http://{h}/a'><img></picture>",
    "stylesheet": "<link rel=stylesheet href='http://{h}/a.css'>",
    "preload": "<link rel=preload as=script href='http://{h}/a.js'>",
    "prefetch": "<link rel=prefetch href='http://{h}/a'>",
    "preconnect": "<link rel=preconnect href='https://{h}'>",
    "dns-prefetch": "<link rel=dns-prefetch href='//{h}'>",
    "modulepreload": "<link rel=modulepreload href='http://{h}/a.js'>",
    "prerender": "<link rel=prerender href='http://{h}/'>",
    "icon": "<link rel=icon href='http://{h}/a.ico'>",
    "manifest": "<link rel=manifest href='http://{h}/a.json'>",
    "script": "<script src='http://{h}/a.js'></script>",
    "module": "<script type=module src='http://{h}/a.js'></script>",
    "iframe": "<iframe src='http://{h}/'></iframe>",
    "srcdoc": "<iframe srcdoc=\"<img src='http://{h}/a'>\"></iframe>",
    "object": "<object data='http://{h}/a'></object>",
    "embed": "<embed src='http://{h}/a.svg'>",
    "video": "<video src='http://{h}/a.webm' preload=auto></video>",
    "poster": "<video poster='http://{h}/a.png'></video>",
    "audio": "<audio src='http://{h}/a.ogg' preload=auto></audio>",
    "track": "<video><track default kind=subtitles src='http://{h}/a.vtt'></video>",
    "css import": "<style>@import url('http://{h}/a.css');</style>",
    "css background": "<p style=\"background:url('http://{h}/a.png')\">x</p>",
    "css font": "<style>@font-face{font-family:f;src:url('http://{h}/a.ttf')}b{font-family:f}</style><b>x</b>",
    "css cursor": "<p style=\"list-style:url('http://{h}/a.png');display:list-item\">x</p>",
    "input image": "<input type=image src='http://{h}/a.png'>",
    "svg image": "<svg><image href='http://{h}/a.png' width=9 height=9 /></svg>",
    "ping": "<a id=ping href='#x' ping='http://{h}/p'>x</a>",
}
SCRIPT = {
    "fetch": "fetch('http://{h}/')",
    "fetch keepalive": "fetch('https://{h}/', {method: 'POST', keepalive: true, mode: 'no-cors', body: 'x'})",
    "xhr": "(function () { var x = new XMLHttpRequest(); x.open('GET', 'http://{h}/'); x.send(); })()",
    "websocket": "new WebSocket('ws://{h}/')",
    "event source": "new EventSource('http://{h}/')",
    "beacon": "navigator.sendBeacon('http://{h}/', 'x')",
    "import": "import('http://{h}/a.js')",
    "new image": "(new Image()).src = 'http://{h}/a'",
    "worker": "new Worker(URL.createObjectURL(new Blob([\"importScripts('http://{h}/a.js')\"])))",
    "shared worker": "new SharedWorker('http://{h}/a.js')",
    "service worker": "navigator.serviceWorker.register('http://{h}/a.js')",
    "window open": "window.open('http://{h}/')",
    "form": "(function () { var f = document.createElement('form'); f.action = 'http://{h}/'; f.target = 'a';"
    " document.body.append(f); f.submit(); })()",
    "rtc": "(function () { var c = new RTCPeerConnection({iceServers: [{urls: 'stun:{h}:3478'},"
    " {urls: 'stun:198.51.100.99:3478'}]}); c.createDataChannel('x');"
    " c.createOffer().then(function (o) { c.setLocalDescription(o); }); })()",
    "web transport": "new WebTransport('https://198.51.100.98:443/')",
    "web transport name": "new WebTransport('https://{h}:443/')",
    "click ping": "document.getElementById('ping').click()",
    "click": "(function () { var a = document.createElement('a'); a.href = 'http://{h}/'; a.target = '_blank';"
    " document.body.append(a); a.click(); })()",
    "download": "(function () { var a = document.createElement('a'); a.href = 'http://{h}/f'; a.download = 'f';"
    " document.body.append(a); a.click(); })()",
    "late preconnect": "(function () { var l = document.createElement('link'); l.rel = 'preconnect';"
    " l.href = 'https://{h}'; document.head.append(l); })()",
    "speculation": "(function () { var s = document.createElement('script'); s.type = 'speculationrules';"
    " s.textContent = JSON.stringify({prerender: [{source: 'list', urls: ['http://{h}/']}]});"
    " document.head.append(s); })()",
    "refresh": "(function () { var m = document.createElement('meta'); m.httpEquiv = 'refresh';"
    " m.content = '3;url=http://{h}/'; document.head.append(m); })()",
    "location": "setTimeout(function () { location.href = 'http://{h}/'; }, 4000)",
}
WAYS = [*MARKUP, *SCRIPT]


def host(way: str) -> str:
    """Return the name of a host for one way."""
    return f"w{WAYS.index(way):02}.example.test"


def page() -> bytes:
    """Return the page with every way that is markup; the others stand in its script."""
    parts = "".join(text.replace("{h}", host(way)) for way, text in MARKUP.items())
    # The script comes first: it must run whatever becomes of the rest.
    return (
        f"<!DOCTYPE html><html><head><script defer src='/ways.js'></script></head><body>{parts}</body></html>".encode()
    )


def script() -> bytes:
    """Return the script; a way that throws does not keep the next from its turn."""
    tries = "".join(
        f"try {{ r = ({text.replace('{h}', host(way))}); if (r && r.catch) r.catch(function () {{}}); }} catch (e) {{}}"
        "window.TRIED += 1;\n"
        for way, text in SCRIPT.items()
    )
    return f"window.TRIED = 0; var r;\n{tries}".encode()


# The network --------------------------------------------------------------------------------------------------


class Network:
    """A network in which every address is this machine. It resolves names, takes connections, and sees packets."""

    def __init__(self) -> None:
        for line in (
            "ip link set lo up", "ip link add t0 type veth peer name t1", "ip addr add 192.0.2.2/24 dev t0",
            "ip link set t0 up", "ip link set t1 up", "ip route add local 0.0.0.0/0 dev lo",
            "ip -6 route add local ::/0 dev lo",
        ):  # fmt: skip
            subprocess.run(line.split(), check=True)
        resolv = Path(sys.argv[2], "resolv.conf")
        resolv.write_text("nameserver 192.0.2.53\noptions timeout:1 attempts:1\n", "ascii")
        subprocess.run(["mount", "--bind", str(resolv), "/etc/resolv.conf"], check=True)
        self.packets: list[str] = []
        self.names: set[str] = set()
        self.watcher = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
        self._names = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._names.bind(("0.0.0.0", 53))
        for work in (self._watch, self._resolve):
            threading.Thread(target=work, daemon=True).start()
        for port in PORTS:
            server = socket.create_server(("0.0.0.0", port))
            threading.Thread(target=self._take, args=(server,), daemon=True).start()

    def _take(self, server: socket.socket) -> None:
        while True:
            connection, _ = server.accept()
            connection.close()

    def _resolve(self) -> None:
        while True:
            question, sender = self._names.recvfrom(2000)
            end = question.index(b"\0", 12) + 5
            if question[end - 4 : end - 2] == b"\0\1":
                number = int((re.search(rb"w(\d\d)", question) or [b"", b"99"])[1])
                answer = b"\xc0\x0c\0\1\0\1\0\0\0\x3c\0\4" + bytes([198, 51, 100, number])
                reply = question[:2] + b"\x81\x80\0\1\0\1\0\0\0\0" + question[12:end] + answer
            else:
                reply = question[:2] + b"\x81\x80\0\1\0\0\0\0\0\0" + question[12:end]
            self._names.sendto(reply, sender)

    def _watch(self) -> None:
        while True:
            frame, where = self.watcher.recvfrom(4000)
            if where[2] == socket.PACKET_OUTGOING:  # type: ignore[attr-defined,unused-ignore]  # Linux only
                self._see(frame, str(where[0]))

    def _see(self, frame: bytes, device: str) -> None:
        kind, body = struct.unpack("!H", frame[12:14])[0], frame[14:]
        if kind == 0x0800:
            protocol, source, target = body[9], socket.inet_ntoa(body[12:16]), socket.inet_ntoa(body[16:20])
            if target.startswith("127.") and source.startswith("127."):
                return
            after = body[(body[0] & 15) * 4 :]
        elif kind == 0x86DD:
            protocol, target, after = body[6], socket.inet_ntop(socket.AF_INET6, body[24:40]), body[40:]
            if target == "::1" or protocol in {0, 58}:  # neighbours and multicast groups: the kernel's own talk
                return
        else:
            return  # ARP of the kernel
        port = struct.unpack("!H", after[2:4])[0] if protocol in {6, 17} else 0
        self.packets.append(f"{device} {protocol} {target} {port}")
        self.names.update(name.decode() for name in re.findall(rb"w(\d\d)\x07example", after))

    def ways(self) -> list[str]:
        """Return the ways whose packets were seen: by the name of their host, or by its address."""
        numbers = {int(name) for name in self.names}
        numbers |= {int(found[1]) for one in self.packets if (found := re.search(r" 198\.51\.100\.(\d\d?) ", one))}
        known = {98: "web transport", 99: "rtc"}
        return sorted(known.get(number) or WAYS[number] for number in numbers if number in known or number < len(WAYS))


# The browser --------------------------------------------------------------------------------------------------


class WayAnswers(Answers):
    """The program's answers, and a page that somebody evil wrote."""

    def answer(self, method: str, host: str, path: str, query: str = "") -> Answer | None:
        """Answer with the page and its script."""
        if path == "/ways":
            return Answer("text/html;charset=utf-8", page())
        if path == "/ways.js":
            return Answer("text/javascript;charset=utf-8", script())
        return super().answer(method, host, path, query)


class FreeHandler(QWebEngineUrlSchemeHandler):
    """Serves the page without a policy."""

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Answer one request."""
        body = QBuffer(job)
        body.setData(script() if job.requestUrl().path() == "/ways.js" else page())
        body.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(b"text/javascript" if job.requestUrl().path() == "/ways.js" else b"text/html", body)


def drive(mode: str) -> dict[str, object]:
    """Open the page, wait, and return what was seen."""
    network = Network()
    if mode == "free":
        os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = "--no-sandbox"
        register_scheme()
    else:
        prepare_web_engine()
    application = QApplication([])
    if mode == "caged":
        page_shown: QWebEnginePage = MapPage(MapProfile(WayAnswers(open_basemap()), application), application)
    else:
        profile = QWebEngineProfile(application)
        handler = FreeHandler(profile)
        profile.installUrlSchemeHandler(QByteArray(b"calibar"), handler)
        page_shown = QWebEnginePage(profile, application)
    view = QWebEngineView()
    view.setPage(page_shown)
    view.resize(400, 300)
    view.show()
    page_shown.load(QUrl("calibar://app/ways"))
    told = [0]
    asking = QTimer(interval=100)
    asking.timeout.connect(
        lambda: page_shown.runJavaScript("window.TRIED || 0", lambda tried: told.append(int(tried or 0)))
    )
    asking.start()
    _wait(1.5)
    # Some ways want a click of a person.
    QTest.mouseClick(view.focusProxy() or view, Qt.MouseButton.LeftButton)
    _wait(PATIENCE_S)
    seen, ways = sorted(set(network.packets)), network.ways()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sentinel:
        sentinel.sendto(b"the control", ("198.51.100.200", 5000))
    deadline = time.monotonic() + 5
    while not any("198.51.100.200" in one for one in network.packets) and time.monotonic() < deadline:
        time.sleep(0.01)  # rule: allow fixed-wait - a turn of a loop that waits for the packet
    return {
        "packets": seen,
        "ways": ways,
        "tried": (max(told), len(SCRIPT)),
        "all": len(WAYS),
        "sentinel": any("198.51.100.200" in one for one in network.packets),
    }


def _wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print("SEEN " + json.dumps(drive(sys.argv[1])), flush=True)
    os._exit(0)  # the engine's children need no farewell
