"""A signed channel to one hub: packs a message, sends it, unpacks the answer or raises what it means.

It learns the running hub process and the difference between the clocks from the answers, so that an honest laptop with
a wrong clock gets through. How bytes reach the hub is the `Wire`'s affair (see `http`).
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Any, Final, NamedTuple, Protocol, TypeVar

from sync.protocol import codec
from sync.protocol.errors import (
    BadMessage,
    CaptivePortal,
    DeviceBlocked,
    HubBusy,
    NotEnrolled,
    Refused,
    StorageRefused,
    SyncError,
    UpgradeNeeded,
)
from sync.protocol.messages import ErrorReply
from sync.protocol.signing import SigningKey, sign_request

RETRIES: Final = 2  # a restarted hub and a network that repeats requests may meet
Message = TypeVar("Message")


class Answer(NamedTuple):
    """Status, whether it bears the marks of a hub, the hub's instance (may be empty) and the body."""

    status: int
    from_hub: bool
    instance: bytes
    body: bytes


class Wire(Protocol):
    """Carries one request to the hub and its answer back."""

    def post(self, route: str, body: bytes, authorization: str) -> Answer:
        """Send; HubUnreachable or one of its kinds when there is no answer."""
        ...

    def close(self) -> None:
        """Let the connection go."""
        ...


class Transport(Protocol):
    """What a session's driver needs."""

    bytes_up: int
    bytes_down: int

    def ask(self, route: str, message: Any, reply: type[Message], *, precious: bool = False) -> Message | None:
        """Return the hub's answer; None when it says that nothing is new. SyncError otherwise."""
        ...


class ClosableTransport(Transport, Protocol):
    """What a channel needs, which opens one after the other."""

    def close(self) -> None:
        """Let the connection go."""
        ...


class SignedTransport:
    """Signs each request with the key of this device."""

    def __init__(
        self,
        wire: Wire,
        device: bytes,
        key: SigningKey,
        *,
        unix_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000,
    ) -> None:
        """Keep one per workspace: it remembers the connection, the hub's instance and the clock's offset."""
        self._wire = wire
        self._device = device
        self._key = key
        self._unix_ms = unix_ms
        self._instance = b""
        self.offset_ms = 0
        self.bytes_up = 0
        self.bytes_down = 0

    def ask(self, route: str, message: Any, reply: type[Message], *, precious: bool = False) -> Message | None:
        """Send a message and return the answer of that type; None for "nothing new"."""
        body = codec.plain(message) if precious else codec.pack(message)
        answer = self._send(route, body)
        for _ in range(RETRIES):
            if answer.status not in {401, 403} or not answer.from_hub:
                break
            told = _error(answer)
            if told.code not in {"signature", "clock", "replay"} or not self._learn(told):
                break
            answer = self._send(route, body)
        if not answer.from_hub:
            raise portal()
        if answer.status == 204:
            return None
        if answer.status == 200:
            return codec.unpack(answer.body, reply)
        raise meaning(answer.status, _error(answer))

    def close(self) -> None:
        """Let the connection go."""
        self._wire.close()

    def _send(self, route: str, body: bytes) -> Answer:
        now = self._unix_ms() + self.offset_ms
        signed = sign_request(self._key, self._device, "POST", route, body, max(0, now), os.urandom(8), self._instance)
        self.bytes_up += len(body)
        answer = self._wire.post(route, body, signed)
        self.bytes_down += len(answer.body)
        if answer.from_hub and answer.instance:
            self._instance = answer.instance
        return answer

    def _learn(self, told: ErrorReply) -> bool:
        """Take the hub's instance and time from a refusal; return whether signing again may help."""
        if told.instance:
            self._instance = told.instance
        if told.time_ms:
            self.offset_ms = told.time_ms - self._unix_ms()
        return bool(told.instance)


def _error(answer: Answer) -> ErrorReply:
    try:
        return codec.unpack(answer.body, ErrorReply, 64 * 1024)
    except BadMessage:
        return ErrorReply("status", f"The hub answered with status {answer.status}.")


_BUSY: Final = "Everything made here is safe and waits. Try again in a moment."


def meaning(status: int, told: ErrorReply) -> SyncError:
    """Return the error that a hub's refusal means."""
    if status in {408, 429, 500, 502, 503, 504}:
        return HubBusy("The hub cannot serve now.", _BUSY, told.code if told.code != "status" else "busy")
    kinds: dict[int, type[SyncError]] = {
        401: NotEnrolled,
        426: UpgradeNeeded,
        507: StorageRefused,
    }
    kind = kinds.get(status, Refused)
    if told.code == "device_blocked":
        kind = DeviceBlocked
    return kind(told.message, told.hint, told.code)


def portal() -> CaptivePortal:
    """Return the error for an answer that no hub gave."""
    return CaptivePortal(
        "Something on this network answered in place of the hub, such as a sign-in page.",
        "Open a browser and sign in to the network, or use another one. Everything made here is safe and waits.",
    )
