"""Every way in which a request does not reach the hub has its own words, met with real sockets."""

from __future__ import annotations

import errno
import select
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from sync.client.http import HttpWire, checked_proxy
from sync.client.line import HubLine
from sync.client.transport import SignedTransport
from sync.client.unreached import SAFE, meaning_of
from sync.hub.admin import HubAdmin
from sync.hub.server import RunningHub
from sync.protocol import messages
from sync.protocol.errors import CaptivePortal, HubUnreachable, Refused, SyncError, Untrusted
from sync.protocol.messages import SyncReply, SyncRequest
from sync.protocol.signing import SigningKey
from sync.rehearsal import ExampleKinds

_wires: list[Callable[..., HttpWire | HubLine]] = []


@pytest.fixture(autouse=True, params=[HttpWire, HubLine], ids=["requests", "line"])
def over_each_wire(request: pytest.FixtureRequest) -> Iterator[None]:
    """Meet every failure on both wires: the words must not depend on which one it was."""
    _wires.append(request.param)
    yield
    _wires.clear()


def ask(url: str, **how: Any) -> Any:
    wire = _wires[0](url, **how)
    try:
        transport = SignedTransport(wire, b"d" * 16, SigningKey.generate())
        return transport.ask(messages.SYNC, SyncRequest(b"", 0, 0, 0), SyncReply)
    finally:
        wire.close()


def told(url: str, **how: Any) -> SyncError:
    with pytest.raises(SyncError) as error:
        ask(url, **how)
    return error.value


@pytest.fixture
def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


@contextmanager
def listening(serve: Callable[[socket.socket], None]) -> Iterator[int]:
    """Serve connections, one after the other, until the end."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.1)
    done = threading.Event()

    def loop() -> None:
        while not done.is_set():
            with suppress(OSError):
                connection, _ = listener.accept()
                connection.settimeout(10)
                with connection:
                    serve(connection)

    thread = threading.Thread(target=loop, daemon=True)
    thread.start()
    try:
        yield int(listener.getsockname()[1])
    finally:
        done.set()
        thread.join(15)
        listener.close()


@contextmanager
def hub_of(folder: Path, make_papers: Callable[..., Any], **how: Any) -> Iterator[tuple[str, Any]]:
    papers = make_papers("hub-papers", **how)
    HubAdmin.init(folder, "Agencia").close()
    with RunningHub(folder, catalogue=ExampleKinds(), tls_cert=papers.certificate, tls_key=papers.key) as hub:
        yield hub.url, papers


@pytest.mark.parametrize(
    ("how", "code"),
    [
        ({"host": "127.0.0.2"}, "certificate_name"),
        ({"host": "hub.example"}, "certificate_name"),
        ({"days": -1}, "certificate_time"),
    ],
    ids=["address", "name", "expired"],
)
def test_a_certificate_says_what_is_wrong_with_it(
    tmp_path: Path, make_papers: Callable[..., Any], how: dict[str, Any], code: str
) -> None:
    with hub_of(tmp_path / "hub", make_papers, **how) as (url, papers):
        error = told(url, ca_file=papers.authority)
    assert (type(error), error.code) == (Untrusted, code)
    assert SAFE in error.hint


def test_an_interceptor_is_refused_whatever_it_shows(tmp_path: Path, make_papers: Callable[..., Any]) -> None:
    """The control: with the authority of the agency the same hub is talked to."""
    interceptor = make_papers("interceptor")
    with hub_of(tmp_path / "hub", make_papers) as (url, papers):
        error = told(url, ca_file=interceptor.authority)
        assert (type(error), error.code) == (Untrusted, "untrusted")
        assert "reads along" in error.hint
        assert told(url).code == "untrusted", "nor is the whole world's list of authorities"
        assert "does not know this device" in told(url, ca_file=papers.authority).message


def test_a_sign_in_page_where_tls_was_expected_is_one(make_papers: Callable[..., Any]) -> None:
    papers = make_papers("papers")

    def page(connection: socket.socket) -> None:
        connection.recv(4096)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 7\r\n\r\n<html/>")

    with listening(page) as port:
        error = told(f"https://127.0.0.1:{port}", ca_file=papers.authority)
    assert isinstance(error, CaptivePortal)


def test_a_line_that_ends_in_the_greeting_is_no_certificate(make_papers: Callable[..., Any]) -> None:
    papers = make_papers("papers")
    with listening(lambda connection: connection.sendall(b"\x15\x03\x03\x00\x02\x02\x28")) as port:  # handshake_failure
        error = told(f"https://127.0.0.1:{port}", ca_file=papers.authority)
    assert (type(error), error.code) == (Untrusted, "no_safe_line")


def test_nobody_at_the_address_and_no_such_name_are_told_apart(free_port: int) -> None:
    assert told(f"http://127.0.0.1:{free_port}").code == "refused_line"
    # A name that no resolver may know, RFC 6761.
    error = told("https://hub.invalid:8443")
    assert (type(error), error.code) == (HubUnreachable, "no_name")


def test_silence_has_its_words() -> None:
    heard = threading.Event()

    def keep_silent(_connection: socket.socket) -> None:
        heard.wait(10)

    with listening(keep_silent) as port:
        error = told(f"http://127.0.0.1:{port}", timeout_s=0.2)
        heard.set()
    assert "in time" in error.message


@pytest.mark.parametrize(
    ("cause", "code"),
    [
        (OSError(errno.ENETUNREACH, "x"), "no_network"),
        (OSError(errno.EHOSTUNREACH, "x"), "no_network"),
        (socket.gaierror(-2, "x"), "no_name"),
        (ConnectionRefusedError(111, "x"), "refused_line"),
        (TimeoutError("x"), "offline"),
        (OSError("a file"), "ca_file"),
    ],
)
def test_causes_are_found_beneath_what_is_wrapped_around_them(cause: OSError, code: str) -> None:
    import requests
    from urllib3.exceptions import MaxRetryError

    assert meaning_of(cause).code == code
    if code != "ca_file":
        wrapped = requests.exceptions.ConnectionError(MaxRetryError(None, "/x", reason=cause))  # type: ignore[arg-type]  # no pool is needed
        error = meaning_of(wrapped)
        assert error.code == code
        assert isinstance(error, HubUnreachable)
        assert SAFE in error.hint
    else:
        assert isinstance(meaning_of(cause), Refused)


# A proxy ------------------------------------------------------------------------------------------------------


class ConnectProxy:
    """A proxy that joins two lines after a CONNECT, and counts; with `answer` it says that instead."""

    def __init__(self, answer: bytes = b"") -> None:
        self.answer = answer
        self.asked: list[bytes] = []

    def __call__(self, client: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            head += client.recv(4096)
        self.asked.append(head)
        if self.answer:
            client.sendall(self.answer)
            return
        host, _, port = head.split()[1].decode().rpartition(":")
        with socket.create_connection((host, int(port)), 10) as server:
            client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            ends = {client: server, server: client}
            while True:
                for one in select.select(list(ends), [], [], 10)[0]:
                    data = one.recv(65536)
                    if not data:
                        return
                    ends[one].sendall(data)


def test_a_proxy_that_was_set_is_used_and_sees_nothing_but_where_to(
    tmp_path: Path, make_papers: Callable[..., Any]
) -> None:
    proxy = ConnectProxy()
    with hub_of(tmp_path / "hub", make_papers) as (url, papers), listening(proxy) as port:
        error = told(url, ca_file=papers.authority, proxy=f"http://127.0.0.1:{port}")
    assert "does not know this device" in error.message, "the hub itself answered, over TLS to its own certificate"
    assert len(proxy.asked) == 1
    assert proxy.asked[0].startswith(b"CONNECT 127.0.0.1:")
    assert b"Authorization" not in proxy.asked[0]


def test_a_proxy_that_reads_along_is_refused(tmp_path: Path, make_papers: Callable[..., Any]) -> None:
    interceptor = make_papers("interceptor")
    with hub_of(tmp_path / "hub", make_papers) as (url, _), listening(ConnectProxy()) as port:
        error = told(url, ca_file=interceptor.authority, proxy=f"http://127.0.0.1:{port}")
    assert isinstance(error, Untrusted)


def test_a_proxy_that_does_not_let_through_or_wants_a_sign_in_has_its_words(
    tmp_path: Path, make_papers: Callable[..., Any], free_port: int
) -> None:
    papers = make_papers("papers")
    for answer, code in (
        (b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", "proxy"),
        (b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n", "proxy_sign_in"),
    ):
        with listening(ConnectProxy(answer)) as port:
            error = told("https://hub.example:8443", ca_file=papers.authority, proxy=f"http://127.0.0.1:{port}")
        assert (type(error), error.code) == (HubUnreachable, code)
    error = told("https://hub.example:8443", ca_file=papers.authority, proxy=f"http://127.0.0.1:{free_port}")
    assert error.code == "proxy"


def test_the_environment_is_never_asked(
    tmp_path: Path, make_papers: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    interceptor = make_papers("interceptor")
    proxy = ConnectProxy(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
    with hub_of(tmp_path / "hub", make_papers) as (url, papers), listening(proxy) as port:
        for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{port}")
        for name in ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
            monkeypatch.setenv(name, str(interceptor.authority))
        assert "does not know this device" in told(url, ca_file=papers.authority).message
    assert proxy.asked == []


@pytest.mark.parametrize(
    "given", ["", "proxy.example:3128", "https://proxy.example:3128", "http://proxy.example", "http://a:b@proxy:3128",
              "http://proxy:3128/path", "http://proxy:99999", "socks5://proxy:1080"]
)  # fmt: skip
def test_bad_addresses_of_a_proxy(given: str) -> None:
    with pytest.raises(SyncError) as error:
        checked_proxy(given)
    assert error.value.code == "proxy"


def test_a_good_address_of_a_proxy() -> None:
    assert checked_proxy(" http://proxy.example:3128/ ") == "http://proxy.example:3128"
