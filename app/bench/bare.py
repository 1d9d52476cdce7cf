"""The least that a question over HTTP costs: a server of the hub's kind with nothing behind it, and a kept line to it.

The client is `http.client`, the leanest that comes with Python.
"""

from __future__ import annotations

import multiprocessing
import socket
import time
from collections.abc import Awaitable, Callable, Iterator, MutableMapping
from contextlib import contextmanager
from http.client import HTTPConnection
from multiprocessing.connection import Connection
from typing import Any, Final

import uvicorn

PATIENCE_S: Final = 60.0
_Event = MutableMapping[str, Any]


async def _answer(
    _scope: _Event, receive: Callable[[], Awaitable[_Event]], send: Callable[[_Event], Awaitable[None]]
) -> None:
    while (await receive()).get("more_body"):
        pass
    await send({"type": "http.response.start", "status": 204, "headers": []})
    await send({"type": "http.response.body", "body": b""})


def _serve(line: Connection) -> None:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    line.send(listener.getsockname()[1])
    config = uvicorn.Config(
        _answer,
        loop="asyncio",
        http="h11",
        ws="none",
        lifespan="off",
        interface="asgi3",
        access_log=False,
        log_config=None,
        server_header=False,
        date_header=False,
    )
    uvicorn.Server(config).run(sockets=[listener])


@contextmanager
def bare_server() -> Iterator[int]:
    """Serve in a process of its own and give the port on loopback."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    child = context.Process(target=_serve, args=(there,), daemon=True)
    child.start()
    try:
        if not here.poll(PATIENCE_S):
            raise RuntimeError("the bare server did not start")
        yield int(here.recv())
    finally:
        child.terminate()
        child.join(PATIENCE_S)
        here.close()
        there.close()


class KeptPing:
    """Questions of one size over one connection."""

    def __init__(self, port: int, size: int) -> None:
        self._connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE_S)
        self._body = bytes(size)

    def ms(self) -> float:
        """Ask once and return the milliseconds."""
        started = time.perf_counter()
        self._connection.request("POST", "/", self._body)
        reply = self._connection.getresponse()
        reply.read()
        spent = time.perf_counter() - started
        if reply.status != 204:
            raise RuntimeError("the bare server did not answer")
        return spent * 1000

    def close(self) -> None:
        """Let the connection go."""
        self._connection.close()


def new_connection_ms(port: int, size: int) -> float:
    """Return the milliseconds of one question on a connection of its own."""
    ping = KeptPing(port, size)
    started = time.perf_counter()
    ping.ms()
    ping.close()
    return (time.perf_counter() - started) * 1000
