"""The line that stays open; what both wires must refuse alike is in `test_http`."""

import gc
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from sync.client.line import HubLine, KeptLine, at_once
from sync.client.transport import Answer
from sync.hub.admin import HubAdmin
from sync.hub.server import RunningHub
from sync.protocol import messages
from sync.protocol.errors import HubUnreachable
from sync.rehearsal import ExampleKinds

ANSWER = (
    f"HTTP/1.1 200 OK\r\n{messages.HUB_HEADER}: 0102\r\nContent-Type: {messages.CONTENT_TYPE}\r\n"
    "{more}Content-Length: 3\r\n\r\nabc"
)


@contextmanager
def serving(answers_each: int, more: str = "") -> Iterator[tuple[str, list[int]]]:
    """Answer so many requests of each connection, then close it; give the address and the requests of each."""
    listener = socket.create_server(("127.0.0.1", 0))
    counts: list[int] = []

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                counts.append(0)
                for _ in range(answers_each):
                    received = b""
                    while not received.endswith(b"\r\n\r\nbody"):
                        part = connection.recv(65536)
                        if not part:
                            break
                        received += part
                    else:
                        counts[-1] += 1
                        connection.sendall(ANSWER.replace("{more}", more).encode())
                        continue
                    break

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", counts
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(10)


def test_the_line_is_kept_and_opened_anew_when_the_other_end_closed_it(wait_until: Callable[..., None]) -> None:
    with serving(3) as (url, counts):
        line = KeptLine(url)
        for number in range(7):
            assert line.post(messages.SYNC, b"body", "").body == b"abc"
            if number in {2, 5}:
                wait_until(lambda: line._socket is None or is_readable(line._socket))
        assert counts == [3, 3, 1]
        line.close()


def test_a_line_that_nobody_holds_any_more_is_closed_without_a_warning() -> None:
    with serving(3) as (url, _):
        line = KeptLine(url)
        line.post(messages.SYNC, b"body", "")
        kept = line._kept[0]
        circle: list[Any] = [line]
        circle.append(circle)
        del line, circle
        gc.collect()
        assert kept.fileno() == -1


def is_readable(line: socket.socket) -> bool:
    line.setblocking(False)
    try:
        return line.recv(1, socket.MSG_PEEK) == b""
    except BlockingIOError:
        return False
    finally:
        line.settimeout(10)


def test_a_hub_that_closes_after_each_answer_is_believed() -> None:
    with serving(1, more="Connection: close\r\n") as (url, counts):
        line = KeptLine(url)
        for _ in range(3):
            assert line.post(messages.SYNC, b"body", "").status == 200
        assert counts == [1, 1, 1]


def test_after_an_interruption_the_next_answer_is_not_that_of_the_question_before() -> None:
    with serving(9) as (url, counts):
        line = KeptLine(url)
        line.post(messages.SYNC, b"body", "")

        class Interrupted:
            """A body at whose sending the person interrupts."""

            def __len__(self) -> int:
                return 4

            def __radd__(self, _: bytes) -> bytes:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            line.post(messages.SYNC, Interrupted(), "")  # type: ignore[arg-type]  # see there
        assert line._socket is None
        assert line.post(messages.SYNC, b"body", "").body == b"abc"
        assert counts == [1, 1]
        line.close()


HEAD = f"HTTP/1.1 200 OK\r\n{messages.HUB_HEADER}: 0102\r\nContent-Type: {messages.CONTENT_TYPE}\r\n"
SHORT = (f"{HEAD}Content-Length: 3\r\n\r\nabc").encode()


@pytest.mark.parametrize(
    ("arrived", "status", "body"),
    [
        (SHORT, 200, b"abc"),
        (f"HTTP/1.1 204 No Content\r\n{messages.HUB_HEADER.title()}: 0102\r\n\r\n".encode(), 204, b""),
        (SHORT.replace(b"200 OK", b"403 Forbidden"), 403, b"abc"),
    ],
)
def test_a_short_answer_of_a_hub_is_read_in_one_piece(arrived: bytes, status: int, body: bytes) -> None:
    answer = at_once(arrived)
    assert answer == Answer(status, from_hub=True, instance=b"\x01\x02", body=body)


@pytest.mark.parametrize(
    "arrived",
    [
        SHORT[:-1],
        SHORT + b"d",
        SHORT[:40],
        SHORT.replace(b"HTTP/1.1", b"HTTP/1.0"),
        SHORT.replace(b" 200 ", b" 2x0 "),
        SHORT.replace(b"Content-Length: 3", b"Transfer-Encoding: chunked"),
        SHORT.replace(b"Content-Length: 3", b"Content-Length: 3\r\nContent-Length: 3"),
        SHORT.replace(b"Content-Length: 3", b"Content-Length: 3\r\nConnection: close"),
        SHORT.replace(b"Content-Length: 3", b"Content-Length:3"),
        SHORT.replace(b"Content-Length: 3", b"Content-Length: 3\r\n folded"),
        SHORT.replace(messages.HUB_HEADER.encode(), b"Server"),
    ],
)
def test_any_other_answer_is_left_to_who_knows_them_all(arrived: bytes) -> None:
    assert at_once(arrived) is None


def test_quick_questions_and_everything_else_reach_the_same_hub(tmp_path: Any) -> None:
    HubAdmin.init(tmp_path / "hub", "Agencia").close()
    with RunningHub(tmp_path / "hub", catalogue=ExampleKinds()) as hub:
        wire = HubLine(hub.url)
        answers = [wire.post(route, b"\x00", "") for route in (messages.SYNC, messages.BLOB_GET, messages.SYNC)]
        assert [(answer.status, answer.from_hub) for answer in answers] == [(400, True)] * 3
        assert len({answer.instance for answer in answers}) == 1
        wire.close()
    with pytest.raises(HubUnreachable):
        wire.post(messages.SYNC, b"\x00", "")
