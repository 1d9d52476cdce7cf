"""The channel over a real hub that listens: news arrives, nothing of others does, and no fault ends it."""

from __future__ import annotations

import asyncio
import queue
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
import uvicorn

from sync.client.http import HttpWire
from sync.client.line import KeptLine
from sync.client.notice import LONGEST_PAUSE_S, NoticeChannel, pause_s
from sync.client.run import run
from sync.client.session import Heard
from sync.client.transport import ClosableTransport, SignedTransport
from sync.hub.app import HubApp
from sync.hub.service import HubService
from sync.protocol.errors import HubUnreachable, Refused, SyncError
from sync.protocol.messages import SyncRequest
from sync.protocol.notice import NOTICE, NoticeReply, NoticeRequest
from sync.rehearsal import Agency, Laptop

PATIENCE_S = 20.0
Hear = Callable[..., "Listener"]
Held = Callable[[int], None]


@contextmanager
def listening(service: HubService, port: int = 0) -> Iterator[str]:
    """Serve a hub over HTTP and give its address."""
    app = HubApp(service)
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off", ws="none"))
    listener = socket.create_server(("127.0.0.1", port))
    thread = threading.Thread(target=lambda: asyncio.run(server.serve([listener])), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        app.stop_holding()
        server.should_exit = True
        thread.join(PATIENCE_S)
        app.close()
        listener.close()


class Listener:
    """A channel of a laptop, with what it said."""

    def __init__(self, laptop: Laptop, url: str, *, hold_s: float = 10.0) -> None:
        self.said: queue.Queue[str] = queue.Queue()

        def opened() -> ClosableTransport:
            self.transport = SignedTransport(HttpWire(url), laptop.device.id, laptop.device.key)
            return self.transport

        self.channel = NoticeChannel(
            opened,
            lambda: self.said.put("news"),
            lambda error: self.said.put(error.code),
            hold_s=hold_s,
            chance=lambda: 0.0,
        )
        self.channel.start()

    def next(self) -> str:
        return self.said.get(timeout=PATIENCE_S)

    def is_quiet(self) -> bool:
        return self.said.empty()

    def end(self) -> None:
        self.channel.stop()


@pytest.fixture
def address(agency: Agency) -> Iterator[str]:
    assert agency.service is not None
    with listening(agency.service) as url:
        yield url


@pytest.fixture
def hear(address: str) -> Iterator[Hear]:
    heard: list[Listener] = []

    def make(laptop: Laptop, **how: float) -> Listener:
        heard.append(Listener(laptop, address, **how))
        return heard[-1]

    yield make
    for one in heard:
        one.end()


@pytest.fixture
def held(agency: Agency, wait_until: Callable[..., None]) -> Held:
    """Return once the hub holds so many questions."""
    service = agency.service
    assert service is not None
    return lambda count: wait_until(lambda: service.notices.waiting() == count)


def shared(agency: Agency) -> tuple[Laptop, Laptop, str]:
    writer, reader = agency.laptop(), agency.laptop()
    stream = writer.found("Expediente")
    writer.sync()
    agency.share(stream, reader)
    reader.sync()
    return writer, reader, stream


def test_a_change_of_another_is_news_at_once(agency: Agency, hear: Hear, held: Held) -> None:
    writer, reader, stream = shared(agency)
    listener = hear(reader)
    assert listener.next() == "news", "what came before the first question is unknown"
    held(1)
    for number in range(5):
        writer.replica.write_many(stream, "note", [{"text": f"{number}"}])
        writer.sync()
        assert listener.next() == "news"
        assert reader.sync().pulled == 1
        held(1)
    assert listener.channel.is_open


def test_what_one_may_not_read_and_what_one_sent_is_no_news(agency: Agency, hear: Hear, held: Held) -> None:
    writer, reader, stream = shared(agency)
    stranger = agency.laptop()
    mine, theirs = hear(writer), hear(stranger)
    control = hear(reader)
    assert [one.next() for one in (mine, theirs, control)] == ["news"] * 3
    held(3)
    writer.replica.write_many(stream, "note", [{"text": "1"}])
    writer.sync()
    assert control.next() == "news", "the control hears it"
    held(3)
    assert mine.is_quiet()
    assert theirs.is_quiet()


def test_a_question_without_news_is_answered_after_its_time_and_asked_again(
    agency: Agency, hear: Hear, wait_until: Callable[..., None]
) -> None:
    writer, reader, stream = shared(agency)
    listener = hear(reader, hold_s=0.02)
    assert listener.next() == "news"
    asked = listener.transport.bytes_up
    wait_until(lambda: listener.transport.bytes_up > 4 * asked)
    assert listener.is_quiet()
    writer.replica.write_many(stream, "note", [{"text": "1"}])
    writer.sync()
    assert listener.next() == "news"


def test_a_hub_that_went_away_is_told_once_and_its_return_is_news(agency: Agency, held: Held) -> None:
    _, reader, _ = shared(agency)
    assert agency.service is not None
    with listening(agency.service) as url:
        port = int(url.rpartition(":")[2])
        listener = Listener(reader, url)
        assert listener.next() == "news"
        held(1)
    assert listener.next() in {"offline", "refused_line"}, "it broke off, or the next question found nobody"
    assert not listener.channel.is_open
    with listening(agency.service, port):
        assert listener.next() == "news"
        listener.end()


def test_a_hub_without_the_channel_is_left_in_peace() -> None:
    asked: list[NoticeRequest] = []

    class Old:
        bytes_up = bytes_down = 0

        def close(self) -> None:
            """Hold nothing."""

        def ask(self, route: str, message: NoticeRequest, reply: type, *, precious: bool = False) -> None:
            assert (route, reply, precious) == (NOTICE, NoticeReply, False)
            asked.append(message)
            raise Refused("There is nothing here.", "", "no_route")

    channel = NoticeChannel(Old, lambda: None)
    channel.start()
    assert channel.join(PATIENCE_S)
    assert len(asked) == 1


def test_a_channel_that_is_stopped_says_nothing_more() -> None:
    going, said = threading.Event(), queue.SimpleQueue[str]()

    class Slow:
        bytes_up = bytes_down = 0

        def close(self) -> None:
            """Hold nothing."""

        def ask(self, *_: object, **__: object) -> NoticeReply:
            going.wait(PATIENCE_S)
            return NoticeReply(b"1", 1, is_news=True)

    channel = NoticeChannel(Slow, lambda: said.put("news"))  # type: ignore[arg-type]  # one answer only
    channel.start()
    channel.stop()
    going.set()
    assert channel.join(PATIENCE_S)
    assert said.empty()


def test_pauses_grow_are_drawn_at_random_and_have_an_end() -> None:
    longest = [pause_s(failures, lambda: 1.0) for failures in range(1, 12)]
    assert longest == sorted(longest)
    assert (longest[0], longest[-1]) == (1.0, LONGEST_PAUSE_S)
    assert pause_s(5, lambda: 0.5) == longest[4] / 2
    assert pause_s(5, lambda: 0.0) > 0


def test_a_pause_can_be_cut_short() -> None:
    asked = queue.SimpleQueue[float]()

    class Gone:
        bytes_up = bytes_down = 0

        def close(self) -> None:
            """Hold nothing."""

        def ask(self, *_: object, **__: object) -> NoticeReply:
            asked.put(time.monotonic())
            raise HubUnreachable("The hub cannot be reached.")

    told: list[SyncError] = []
    channel = NoticeChannel(Gone, lambda: None, told.append, chance=lambda: 1.0)  # type: ignore[arg-type]  # it never answers
    channel.start()
    for _ in range(6):  # with the pauses, a minute
        asked.get(timeout=PATIENCE_S)
        while not channel._hurry.is_set():
            channel.hurry()
    channel.stop()
    assert channel.join(PATIENCE_S)
    assert len(told) == 1


def test_a_small_change_comes_with_its_notice_and_a_large_one_does_not(
    agency: Agency, address: str, held: Held
) -> None:
    writer, reader, stream = shared(agency)
    said: queue.Queue[Heard | None] = queue.Queue()
    state = reader.replica.state()
    asked = SyncRequest(state.epoch, state.watermark, state.grants_version, state.devices_version)
    channel = NoticeChannel(
        lambda: SignedTransport(KeptLine(address), reader.device.id, reader.device.key),
        lambda: said.put(None),
        stand=lambda: asked,
        heard=said.put,
    )
    channel.start()
    try:
        assert said.get(timeout=PATIENCE_S) is None, "nothing is new yet"
        held(1)
        writer.replica.write_many(stream, "note", [{"text": "1"}])
        writer.sync()
        heard = said.get(timeout=PATIENCE_S)
        assert heard is not None
        assert said.get(timeout=PATIENCE_S) is None, "the notice itself comes behind"
        assert heard.asked == asked
        assert heard.reply.pages
        report = run(reader.replica, reader.transport, reader.device, heard=heard)
        assert (report.pulled, report.bytes_up) == (1, 0)
        assert report.state == reader.replica.state() != state
        held(1)
        writer.replica.write_many(stream, "note", [{"text": "2"}] * 300)
        writer.sync()
        assert said.get(timeout=PATIENCE_S) is None, "a laptop that stands elsewhere by now would have it in vain"
    finally:
        channel.stop()
    assert reader.sync().pulled == 300
