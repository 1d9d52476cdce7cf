import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from sync.hub.app import HubApp
from sync.hub.service import HubService, Reply
from sync.protocol import codec, messages
from sync.protocol.messages import ErrorReply
from sync.rehearsal import Agency


class Faulty(HubService):
    """A service with a fault in it."""

    def handle(self, method: str, path: str, authorization: str, body: bytes) -> Reply:
        """Fall over, with a secret in the words."""
        raise RuntimeError(f"secret {method} {path} {authorization} {body!r}")


@pytest.fixture
def app(agency: Agency) -> Iterator[HubApp]:
    """The application over a real hub."""
    assert agency.service is not None
    made = HubApp(agency.service, body_timeout_s=0.2)
    yield made
    made.close()


def call(
    app: HubApp, events: list[dict[str, Any]], *, headers: dict[str, str] | None = None, path: str = messages.SYNC
) -> tuple[int, dict[bytes, bytes], bytes] | None:
    """Return status, headers and body of the answer; None when there is none. After the events nothing comes."""
    sent: list[dict[str, Any]] = []

    async def talk() -> None:
        pending = list(events)

        async def receive() -> dict[str, Any]:
            if pending:
                return pending.pop(0)
            await asyncio.Event().wait()
            raise AssertionError

        async def send(event: Any) -> None:
            sent.append(event)

        named = [(name.encode(), value.encode()) for name, value in (headers or {}).items()]
        scope = {"type": "http", "method": "POST", "path": path, "headers": named}
        await app(scope, receive, send)

    asyncio.run(talk())
    return (sent[0]["status"], dict(sent[0]["headers"]), sent[1]["body"]) if sent else None


def chunk(body: bytes, *, more: bool = False) -> dict[str, Any]:
    return {"type": "http.request", "body": body, "more_body": more}


def code(answer: tuple[int, dict[bytes, bytes], bytes] | None) -> tuple[int, str]:
    assert answer is not None
    return answer[0], codec.unpack(answer[2], ErrorReply).code


def test_every_answer_bears_the_mark_of_this_hub_and_is_for_no_browser(app: HubApp, agency: Agency) -> None:
    answer = call(app, [chunk(b"")])
    assert answer is not None
    _, headers, body = answer
    assert agency.service is not None
    assert headers[messages.HUB_HEADER.encode()] == agency.service.instance.hex().encode()
    assert headers[b"cache-control"] == b"no-store"
    assert headers[b"content-security-policy"] == b"default-src 'none'"
    assert int(headers[b"content-length"]) == len(body)


@pytest.mark.parametrize("stated", ["-1", "many", "9" * 30, str(messages.MAX_BODY_BYTES + 1), "1_000"])
def test_a_stated_size_that_is_none_or_too_large_is_refused_unread(app: HubApp, stated: str) -> None:
    assert code(call(app, [], headers={"content-length": stated})) == (413, "too_large")


def test_a_body_larger_than_stated_is_cut_short(app: HubApp) -> None:
    part = bytes(messages.MAX_BODY_BYTES // 2)
    assert code(call(app, [chunk(part, more=True)] * 3)) == (413, "too_large")


def test_a_body_that_does_not_come_is_not_waited_for(app: HubApp) -> None:
    assert code(call(app, [chunk(b"a", more=True)])) == (408, "slow")


def test_a_sender_who_left_gets_no_answer(app: HubApp) -> None:
    assert call(app, [chunk(b"a", more=True), {"type": "http.disconnect"}]) is None


def test_a_fault_shows_nothing_of_its_inside(app: HubApp, agency: Agency, caplog: pytest.LogCaptureFixture) -> None:
    assert app is not None
    assert agency._store is not None
    faulty = HubApp(Faulty(agency._store, agency.catalogue))
    answer = call(faulty, [chunk(b"body of a person")], path="/v1/../etc/secret")
    faulty.close()
    assert code(answer) == (500, "fault")
    assert answer is not None
    assert b"secret" not in answer[2]
    assert "RuntimeError" in caplog.text
    assert "secret" not in caplog.text


def test_other_protocols_are_let_lie(app: HubApp) -> None:
    sent: list[Any] = []

    async def nothing(*event: Any) -> Any:
        sent.append(event)

    asyncio.run(app({"type": "websocket"}, nothing, nothing))
    assert sent == []
