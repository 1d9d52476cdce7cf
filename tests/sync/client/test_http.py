import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from sync.client import http
from sync.client.http import HttpWire, checked_url
from sync.client.line import KeptLine
from sync.client.transport import SignedTransport
from sync.hub.admin import HubAdmin
from sync.hub.server import RunningHub
from sync.protocol import messages
from sync.protocol.errors import CaptivePortal, HubUnreachable, Refused, SyncError, Untrusted
from sync.protocol.messages import SyncReply, SyncRequest
from sync.protocol.signing import SigningKey
from sync.rehearsal import ExampleKinds

HUB = f"{messages.HUB_HEADER}: 0102030405060708\r\nContent-Type: {messages.CONTENT_TYPE}\r\n"


@contextmanager
def answering(*replies: bytes, then_hang: bool = False) -> Iterator[tuple[str, list[bytes]]]:
    """Answer each connection with the next of these bytes; give the address and what was asked."""
    listener = socket.create_server(("127.0.0.1", 0))
    asked: list[bytes] = []
    done = threading.Event()

    def serve() -> None:
        for reply in replies:
            connection, _ = listener.accept()
            with connection:
                connection.settimeout(10)
                received = b""
                while b"\r\n\r\n" not in received or len(received.partition(b"\r\n\r\n")[2]) < stated(received):
                    received += connection.recv(65536)
                asked.append(received)
                connection.sendall(reply)
                if then_hang:
                    done.wait(10)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", asked
    finally:
        done.set()
        thread.join(10)
        listener.close()


def stated(head: bytes) -> int:
    """Return the Content-Length of a request."""
    return int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0] or 0)


def reply(body: bytes, status: str = "200 OK", head: str = HUB, length: int | None = None) -> bytes:
    stated = len(body) if length is None else length
    return f"HTTP/1.1 {status}\r\n{head}Content-Length: {stated}\r\n\r\n".encode() + body


@pytest.fixture(params=[HttpWire, KeptLine], ids=["requests", "line"])
def ask(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Ask a hub over each of the wires: what a laptop believes must not differ."""
    return partial(ask_over, request.param)


def ask_over(kind: Callable[..., Any], url: str, **how: Any) -> Any:
    wire = kind(url, **how)
    try:
        transport = SignedTransport(wire, b"d" * 16, SigningKey.generate())
        return transport.ask(messages.SYNC, SyncRequest(b"", 0, 0, 0), SyncReply)
    finally:
        wire.close()


@pytest.mark.parametrize(
    "answer",
    [
        reply(b"<html>Welcome to the hotel</html>", head="Content-Type: text/html\r\n"),
        reply(b"", "302 Found", "Location: http://127.0.0.1:9/login\r\n"),
        reply(b"sign in", "511 Network Authentication Required", ""),
        reply(b"<html/>", head=f"{messages.HUB_HEADER}: 0102\r\nContent-Type: text/html\r\n"),
        reply(b"x", head=f"{messages.HUB_HEADER}: no hex\r\nContent-Type: {messages.CONTENT_TYPE}\r\n"),
        reply(b"", "204 No Content", "Content-Type: text/html\r\n"),
        reply(bytes(2000), head="Content-Type: text/html\r\nContent-Encoding: gzip\r\n"),
    ],
    ids=["page", "redirect", "511", "page with mark", "bad mark", "empty 204", "gzip"],
)
def test_a_sign_in_page_is_told_from_a_hub(answer: bytes, ask: Callable[..., Any]) -> None:
    with answering(answer) as (url, asked), pytest.raises(CaptivePortal) as told:
        ask(url)
    assert "safe" in told.value.hint
    assert len(asked) == 1, "no redirect is followed"


def test_an_answer_that_breaks_off_is_no_answer(ask: Callable[..., Any]) -> None:
    with answering(reply(b"abc", length=500)) as (url, _), pytest.raises(HubUnreachable):
        ask(url)
    with answering(b"HTTP/1.1 200 OK\r\nContent-Le") as (url, _), pytest.raises(HubUnreachable):
        ask(url)
    with answering(b"") as (url, _), pytest.raises(HubUnreachable):
        ask(url)


@pytest.mark.parametrize("kept", range(0, len(reply(b"abc")), 3))
def test_an_answer_cut_within_its_head_is_no_page_and_no_damage(kept: int, ask: Callable[..., Any]) -> None:
    with answering(reply(b"abc")[:kept]) as (url, _), pytest.raises(HubUnreachable) as told:
        ask(url)
    assert not isinstance(told.value, CaptivePortal)


@pytest.mark.parametrize("length", [b"\xb2", b"9" * 5_000, b"-1", b"1e1", b"1, 2"])
def test_a_length_that_is_no_number_is_an_answer_that_breaks_off(length: bytes, ask: Callable[..., Any]) -> None:
    answer = f"HTTP/1.1 200 OK\r\n{HUB}Content-Length: ".encode() + length + b"\r\n\r\nx"
    with answering(answer) as (url, _), pytest.raises(SyncError):
        ask(url)


def test_an_endless_answer_is_not_taken_in(ask: Callable[..., Any]) -> None:
    size = http.MAX_ANSWER_BYTES + 1
    with answering(reply(bytes(size), length=size)) as (url, _), pytest.raises(Refused, match="too large"):
        ask(url)


def test_a_hub_that_does_not_answer_is_not_waited_for_longer_than_said(ask: Callable[..., Any]) -> None:
    with answering(b"", then_hang=True) as (url, _), pytest.raises(HubUnreachable, match="in time"):
        ask(url, timeout_s=0.2)


def test_nobody_there_is_out_of_reach(ask: Callable[..., Any]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(HubUnreachable) as told:
        ask(f"http://127.0.0.1:{port}")
    assert "safe" in told.value.hint


def test_a_request_says_no_more_than_it_must_and_uses_no_proxy(
    monkeypatch: pytest.MonkeyPatch, ask: Callable[..., Any]
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with answering(reply(b"", "204 No Content")) as (url, asked):
        assert ask(url) is None
    names = {line.partition(b":")[0].lower() for line in asked[0].split(b"\r\n\r\n")[0].split(b"\r\n")[1:]}
    assert names == {b"host", b"content-type", b"authorization", b"content-length"}


@pytest.fixture
def hub_over_tls(tmp_path: Path, make_papers: Callable[..., Any]) -> Callable[..., Any]:
    """Start a hub with papers made to measure: `hub_over_tls(host=..., days=...)` -> running hub, papers."""

    def start(**how: Any) -> Any:
        papers = make_papers("hub-papers", **how)
        HubAdmin.init(tmp_path / "hub", "Agencia").close()
        running = RunningHub(
            tmp_path / "hub", catalogue=ExampleKinds(), tls_cert=papers.certificate, tls_key=papers.key
        )
        return running, papers

    return start


@pytest.mark.parametrize(
    "how", [{"host": "127.0.0.2"}, {"host": "hub.example"}, {"days": -1}], ids=["address", "name", "expired"]
)
def test_a_certificate_of_another_or_of_yesterday_is_refused(
    hub_over_tls: Callable[..., Any], how: dict[str, Any], ask: Callable[..., Any]
) -> None:
    hub, papers = hub_over_tls(**how)
    with hub, pytest.raises(Untrusted) as told:
        ask(hub.url, ca_file=papers.authority)
    assert "certificate" in told.value.message


def test_only_the_agencys_authority_is_trusted(
    hub_over_tls: Callable[..., Any], make_papers: Callable[..., Any], tmp_path: Path, ask: Callable[..., Any]
) -> None:
    hub, papers = hub_over_tls()
    interceptor = make_papers("interceptor")
    with hub:
        with pytest.raises(Untrusted):
            ask(hub.url, ca_file=interceptor.authority)
        with pytest.raises(Untrusted):
            ask(hub.url)
        with pytest.raises(Refused, match="does not know this device"):
            ask(hub.url, ca_file=papers.authority)
        with pytest.raises(Refused) as told:
            ask(hub.url, ca_file=tmp_path / "none.pem")
    assert told.value.code == "ca_file"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (" https://hub.example:8443/ ", "https://hub.example:8443"),
        ("https://hub.example/calibar/", "https://hub.example/calibar"),
        ("http://127.0.0.1:80", "http://127.0.0.1:80"),
        ("http://localhost:9000", "http://localhost:9000"),
        ("http://[::1]:9000", "http://[::1]:9000"),
    ],
)
def test_good_addresses(given: str, kept: str) -> None:
    assert checked_url(given) == kept


@pytest.mark.parametrize(
    "given",
    [
        "",
        "hub.example",
        "http://hub.example",
        "ftp://127.0.0.1",
        "https://",
        "https://hub.example:99999",
        "https://hub.example:0x",
        "https://user:word@hub.example",
        "https://hub.example/?a=b",
        "http://127.0.0.1.example",
    ],
)
def test_bad_addresses(given: str) -> None:
    with pytest.raises(SyncError) as told:
        checked_url(given)
    assert told.value.code == "address"
