"""A kept-alive line to the hub for the questions that must be quick: what is new, what was sent, is there a notice.

`requests` takes as long for such a question as the hub does. What is trusted, what is said of a request and how an
answer is read are as in `http`, which does the rest: enrolment, files, what is carried for others.
"""

from __future__ import annotations

import io
import re
import socket
import ssl
import weakref
from contextlib import suppress
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import requests
from requests.structures import CaseInsensitiveDict
from requests.utils import DEFAULT_CA_BUNDLE_PATH
from urllib3.exceptions import HTTPError
from urllib3.util.wait import wait_for_read

from sync.client.http import CONNECT_TIMEOUT_S, TIMEOUT_S, HttpWire, checked_url, read
from sync.client.transport import Answer
from sync.client.unreached import meaning_of
from sync.protocol import messages
from sync.protocol.errors import SyncError
from sync.protocol.messages import CONTENT_TYPE, HUB_HEADER
from sync.protocol.notice import NOTICE
from sync.protocol.standing import STANDING

QUICK: Final = frozenset({messages.SYNC, messages.PUSH, NOTICE, STANDING})
_FIRST_BYTES: Final = 64 * 1024
_NAME: Final = re.compile(r"[A-Za-z0-9-]+")
_OURS: Final = frozenset(
    {
        HUB_HEADER,
        "content-type",
        "content-length",
        "cache-control",
        "x-content-type-options",
        "content-security-policy",
    }
)


class KeptLine:
    """Requests to one hub over a socket that stays open. Not for use by two threads at once."""

    def __init__(self, url: str, *, ca_file: Path | None = None, timeout_s: float = TIMEOUT_S) -> None:
        """Take the hub's address; `ca_file` holds the agency's certificate authority and is the only one trusted."""
        self.url = checked_url(url)
        parts = urlsplit(self.url)
        self._host = parts.hostname or ""
        self._port = parts.port or (443 if parts.scheme == "https" else 80)
        self._secure = parts.scheme == "https"
        self._head = f"Host: {parts.netloc}\r\nContent-Type: {CONTENT_TYPE}\r\n"
        self._path = parts.path
        self._ca_file = ca_file
        self._timeout_s = timeout_s
        self._socket: socket.socket | None = None
        self._kept: list[socket.socket] = []
        # A line that nobody holds any more is closed before its socket is found open by the collector.
        weakref.finalize(self, _close_all, self._kept).atexit = False

    def post(self, route: str, body: bytes, authorization: str) -> Answer:
        """Send a request and read a bounded answer, whoever gives it."""
        signed = f"Authorization: {authorization}\r\n" if authorization else ""
        head = f"POST {self._path}{route} HTTP/1.1\r\n{self._head}{signed}Content-Length: {len(body)}\r\n\r\n"
        line = self._ready()
        try:
            line.sendall(head.encode("latin-1") + body)
            first = line.recv(_FIRST_BYTES)
            answer = at_once(first)
            if answer is not None:
                return answer
            with HTTPResponse(_Begun(first, line), method="POST") as response:  # type: ignore[arg-type]  # makes a file
                response.begin()
                parts = iter(lambda: response.read(256 * 1024), b"")
                answer = read(response.status, response.headers, parts)
                stays = not response.will_close and response.isclosed()
        except SyncError:
            self.close()
            raise
        except (OSError, HTTPException) as error:
            self.close()
            raise meaning_of(HTTPError(error)) from error
        except BaseException:
            self.close()  # interrupted: what comes next on it would be the answer to this
            raise
        if not stays:
            self.close()
        return answer

    def close(self) -> None:
        """Close the connection."""
        if self._socket is not None:
            with suppress(OSError):
                self._socket.close()
            self._socket = None
            self._kept.clear()

    def _ready(self) -> socket.socket:
        """Return an open socket; one on which something lies that nobody asked for was closed at the other end."""
        if self._socket is not None and wait_for_read(self._socket, timeout=0):
            self.close()
        if self._socket is None:
            self._socket = self._opened()
            self._kept.append(self._socket)
        return self._socket

    def _opened(self) -> socket.socket:
        context = self._context() if self._secure else None
        try:
            line = socket.create_connection((self._host, self._port), CONNECT_TIMEOUT_S)
        except OSError as error:
            raise meaning_of(requests.ConnectionError(error)) from error
        try:
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if context is not None:
                line = context.wrap_socket(line, server_hostname=self._host)
            line.settimeout(self._timeout_s)
        except OSError as error:
            line.close()
            raise meaning_of(requests.ConnectionError(error)) from error
        return line

    def _context(self) -> ssl.SSLContext:
        authorities = str(self._ca_file) if self._ca_file else DEFAULT_CA_BUNDLE_PATH
        try:
            context = ssl.create_default_context(cafile=authorities)
        except OSError as error:
            raise meaning_of(error) from error
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        return context


class _Begun(io.RawIOBase):
    """A socket of which something was read already."""

    def __init__(self, first: bytes, line: socket.socket) -> None:
        self._first = first
        self._line = line

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(self)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        size = min(len(buffer), len(self._first))
        if not size:
            return self._line.recv_into(buffer)
        buffer[:size], self._first = self._first[:size], self._first[size:]
        return size


def at_once(arrived: bytes) -> Answer | None:
    """Return a short answer of a hub that arrived in one piece; None for any other, which `http.client` reads.

    What is not exactly as a hub writes it is none of them: a second header of a name, a line that ends differently, a
    body that is longer or shorter than was said, a connection that is to be closed.
    """
    head, end, body = arrived.partition(b"\r\n\r\n")
    if not end or not head.startswith(b"HTTP/1.1 "):
        return None
    lines = head.decode("latin-1").split("\r\n")
    headers = CaseInsensitiveDict[str]()
    for line in lines[1:]:
        name, colon, value = line.partition(": ")
        if not colon or not _NAME.fullmatch(name) or name in headers:
            return None
        headers[name] = value
    code = lines[0][9:12]
    if not code.isdigit() or not _OURS.issuperset(name.lower() for name in headers) or HUB_HEADER not in headers:
        return None
    length = headers.get("Content-Length", "0" if code == "204" else "")
    if length != str(len(body)):
        return None
    return read(int(code), headers, [body])


def _close_all(kept: list[socket.socket]) -> None:
    for line in kept:
        with suppress(OSError):
            line.close()


class HubLine:
    """The wire of a workspace: quick questions over a kept line, everything else by `requests`."""

    def __init__(self, url: str, *, ca_file: Path | None = None, timeout_s: float = TIMEOUT_S, proxy: str = "") -> None:
        """Take the hub's address; `ca_file` holds the agency's certificate authority and is the only one trusted.

        Through a proxy everything goes by `requests`.
        """
        self._line = KeptLine(url, ca_file=ca_file, timeout_s=timeout_s)
        self._rest = HttpWire(url, ca_file=ca_file, timeout_s=timeout_s, proxy=proxy)
        self._quick = frozenset[str]() if proxy else QUICK

    def post(self, route: str, body: bytes, authorization: str) -> Answer:
        """Send a request and read a bounded answer, whoever gives it."""
        wire = self._line if route in self._quick else self._rest
        return wire.post(route, body, authorization)

    def close(self) -> None:
        """Close both connections."""
        self._line.close()
        self._rest.close()
