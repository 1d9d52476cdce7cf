"""The hub's web interface: reads a bounded body in bounded time, lets the service answer, adds headers.

A plain ASGI application. Nothing a sender wrote is repeated, and no fault of the program shows its inside.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import Any, Final

from sync.hub.service import HubService, Reply
from sync.protocol.errors import SyncError
from sync.protocol.messages import CONTENT_TYPE, HUB_HEADER, MAX_BODY_BYTES
from sync.protocol.notice import HOLD_S, NOTICE

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

BODY_TIMEOUT_S: Final = 120.0  # a chunk of 1 MiB at 70 kbit/s
WORKERS: Final = 16
_log = logging.getLogger("calibar.hub")


class HubApp:
    """The ASGI application of a hub."""

    def __init__(self, service: HubService, *, body_timeout_s: float = BODY_TIMEOUT_S) -> None:
        """Take the service; requests run in a pool of threads, since the database blocks."""
        self._service = service
        self._body_timeout_s = body_timeout_s
        self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="hub-request")
        self._stopping = False
        self._instance = service.instance.hex().encode()

    def close(self) -> None:
        """Wait for the requests at work."""
        self._pool.shutdown(wait=True)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        try:
            reply = await self._answer(scope, receive)
        except Exception as error:  # noqa: BLE001 - the last wall: the class is logged, the sender learns nothing
            _log.error("fault at %s: %s", _known_path(scope), type(error).__name__)
            reply = self._service.refusal(500, "fault", "The hub made a mistake.", "Nothing was lost. Try again later.")
        if reply is not None:
            await self._send(reply, send)

    async def _answer(self, scope: Scope, receive: Receive) -> Reply | None:
        headers = {name: value for name, value in scope["headers"] if name in _WANTED}
        stated = headers.get(b"content-length", b"0")
        if not stated.isdigit() or len(stated) > 12 or int(stated) > MAX_BODY_BYTES:
            return self._service.refusal(413, "too_large", "The request is larger than the hub takes.")
        try:
            async with asyncio.timeout(self._body_timeout_s):
                body = await _body(receive)
        except TimeoutError:
            return self._service.refusal(408, "slow", "The request came too slowly.", "Try again.")
        if body is None:
            return None
        if len(body) > MAX_BODY_BYTES:
            return self._service.refusal(413, "too_large", "The request is larger than the hub takes.")
        authorization = headers.get(b"authorization", b"").decode("latin-1")
        if scope["path"] == NOTICE and scope["method"] == "POST":
            return await self._hold(authorization, body, receive)
        if scope["method"] == "POST":
            known = self._service.at_once(scope["path"], authorization, body)
            if known is not None:
                return known
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(
            self._pool, self._service.handle, scope["method"], scope["path"], authorization, body
        )

    async def _hold(self, authorization: str, body: bytes, receive: Receive) -> Reply | None:
        """Answer a question for a notice once there is one, or when its time is over; no thread waits meanwhile."""
        loop = asyncio.get_running_loop()
        service, notices = self._service, self._service.notices
        woken = asyncio.Event()

        def wake() -> None:
            with suppress(RuntimeError):  # the loop is closed: the hub has stopped
                loop.call_soon_threadsafe(woken.set)

        gone = asyncio.ensure_future(receive())
        device = b""
        try:
            request, device = await loop.run_in_executor(self._pool, service.notice_asked, authorization, body)
            # A place in the row comes before the first look: what moves in between wakes.
            has_place = notices.wait(device, wake)
            until = loop.time() + min(request.hold_ms / 1000, HOLD_S)
            while True:
                woken.clear()
                last = self._stopping or not has_place or loop.time() >= until
                reply = await loop.run_in_executor(self._pool, partial(service.notice, request, device, last=last))
                if reply is not None:
                    return reply
                turn = asyncio.ensure_future(woken.wait())
                await asyncio.wait({turn, gone}, timeout=until - loop.time(), return_when=asyncio.FIRST_COMPLETED)
                turn.cancel()
                if gone.done():
                    return None
                has_place = not woken.is_set() or notices.holds(device, wake)
        except SyncError as error:
            return await loop.run_in_executor(self._pool, service.failed, error, authorization)
        finally:
            gone.cancel()
            notices.leave(device, wake)

    def stop_holding(self) -> None:
        """Answer everybody who waits for a notice; called when the hub stops."""
        self._stopping = True
        self._service.notices.wake_all()

    async def _send(self, reply: Reply, send: Send) -> None:
        headers = [(HUB_HEADER.encode(), self._instance)]
        if reply.status != 204:
            headers += [
                (b"content-type", CONTENT_TYPE.encode()),
                (b"content-length", str(len(reply.body)).encode()),
                (b"cache-control", b"no-store"),
                (b"x-content-type-options", b"nosniff"),
                (b"content-security-policy", b"default-src 'none'"),
            ]
        await send({"type": "http.response.start", "status": reply.status, "headers": headers})
        await send({"type": "http.response.body", "body": reply.body})


_WANTED: Final = frozenset({b"content-length", b"authorization"})


async def _body(receive: Receive) -> bytes | None:
    """Return the body, or a little more than its limit as soon as it is exceeded; None when the sender went away."""
    parts: list[bytes] = []
    size = 0
    while True:
        event = await receive()
        if event["type"] == "http.disconnect":
            return None
        part = event.get("body", b"")
        parts.append(part)
        size += len(part)
        if size > MAX_BODY_BYTES or not event.get("more_body", False):
            return b"".join(parts)


def _known_path(scope: Scope) -> str:
    path = str(scope.get("path", ""))
    return path if path.startswith("/v1/") and path.replace("/", "").isalnum() and len(path) < 30 else "?"
