"""A wire between laptop and hub that can be cut at a chosen byte, in either direction."""

from __future__ import annotations

import socket
import struct
import threading
from contextlib import suppress
from types import TracebackType
from typing import Literal, Self

Direction = Literal["up", "down"]
_RESET = struct.pack("ii", 1, 0)  # close with a reset instead of an orderly end


class CutProxy:
    """Forwards to a port of this machine; counts bytes over all connections until it is told to begin anew."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self.passed: dict[Direction, int] = {"up": 0, "down": 0}
        self._cut: tuple[Direction, int, bool] | None = None
        self.cuts = 0
        self._closed = False
        threading.Thread(target=self._accept, daemon=True).start()

    def begin(self, cut: tuple[Direction, int] | None = None, *, reset: bool = False) -> None:
        """Drop all connections and count from 0; let so many bytes of a direction through, then cut that connection."""
        self._drop(reset=False)
        with self._lock:
            self.passed = {"up": 0, "down": 0}
            self._cut = (*cut, reset) if cut else None

    def close(self) -> None:
        """Stop listening and drop all connections."""
        self._closed = True
        self._listener.close()
        self._drop(reset=True)

    def _accept(self) -> None:
        while not self._closed:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            try:
                far = socket.create_connection(("127.0.0.1", self._target))
            except OSError:
                near.close()
                continue
            for one in (near, far):
                one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self._open |= {near, far}
            ways: tuple[tuple[socket.socket, socket.socket, Direction], ...] = ((near, far, "up"), (far, near, "down"))
            for way in ways:
                threading.Thread(target=self._pump, args=way, daemon=True).start()

    def _pump(self, source: socket.socket, sink: socket.socket, direction: Direction) -> None:
        with suppress(OSError):
            while part := source.recv(65536):
                with self._lock:
                    cut = self._cut
                    room = len(part)
                    if cut is not None and cut[0] == direction:
                        room = cut[1] - self.passed[direction]
                    self.passed[direction] += min(room, len(part))
                sink.sendall(part[: max(0, room)])
                if cut is not None and room < len(part):
                    with self._lock:
                        self._cut = None
                        self.cuts += 1
                    self._end({source, sink}, reset=cut[2])
                    return
        self._end({source, sink}, reset=False)

    def _drop(self, *, reset: bool) -> None:
        with self._lock:
            ending = set(self._open)
        self._end(ending, reset=reset)

    def _end(self, ending: set[socket.socket], *, reset: bool) -> None:
        for one in ending:
            with suppress(OSError):
                if reset:
                    one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                one.shutdown(socket.SHUT_RD if reset else socket.SHUT_RDWR)  # wakes the thread that reads
            with suppress(OSError):
                one.close()
        with self._lock:
            self._open -= ending

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
