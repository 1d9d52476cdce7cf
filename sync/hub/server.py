"""A hub listening: uvicorn over the application, in the foreground or in a thread of another program.

Connections that send no complete request head in time are closed; everything else about limits is in `app`.
"""

from __future__ import annotations

import asyncio
import ipaddress
import signal
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final, NamedTuple, Self

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from sync.hub.app import HubApp
from sync.hub.daily_backup import DailyBackup
from sync.hub.images import LEAST_CHANGES, LOOK_EVERY_S, ImageMaker, ImageShelf
from sync.hub.service import HubService
from sync.hub.store_sqlite import Store
from sync.protocol.errors import StorageRefused, SyncError
from sync.protocol.policy import KindCatalogue

HEAD_TIMEOUT_S: Final = 15.0
KEEP_ALIVE_S: Final = 75
MOST_AT_ONCE: Final = 2_000
STOP_TIMEOUT_S: Final = 5


class _ReapingProtocol(H11Protocol):
    """HTTP/1.1 that does not wait for ever on a sender who opens a connection and says nothing."""

    head_timeout_s = HEAD_TIMEOUT_S

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # uvicorn's own signature
        super().connection_made(transport)
        self.loop.call_later(self.head_timeout_s, self._reap)

    def _reap(self) -> None:
        first_request = getattr(self, "cycle", None)  # None until a head was complete, whatever its type says
        if first_request is None and not self.transport.is_closing():
            self.transport.close()


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, on_ready: Callable[[], None], on_stop: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_ready, self._on_stop = on_ready, on_stop

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Stop on SIGINT and SIGTERM and return, where uvicorn would end the process with the database open."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, self.handle_exit) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._on_stop()
        await super().shutdown(sockets)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._on_ready()


class Images(NamedTuple):
    """How a hub keeps images: who makes them, from how many changes on, and how often it looks."""

    maker: ImageMaker
    least_changes: int = LEAST_CHANGES
    look_every_s: float = LOOK_EVERY_S

    def shelf(self, store: Store) -> ImageShelf:
        """Return the shelf of a hub."""
        return ImageShelf(store, self.maker, least_changes=self.least_changes, look_every_s=self.look_every_s)


class _Hub:
    """Store, service, application and server of one hub, ready to run."""

    def __init__(
        self,
        data_dir: Path,
        catalogue: KindCatalogue,
        host: str,
        port: int,
        tls_cert: Path | None,
        tls_key: Path | None,
        on_ready: Callable[[], None],
        head_timeout_s: float = HEAD_TIMEOUT_S,
        images: Images | None = None,
    ) -> None:
        if not (data_dir / "hub.sqlite").exists():
            raise StorageRefused("There is no hub in this folder yet.", "Run `calibar hub init` first.", code="no_hub")
        self._store = Store(data_dir)
        try:
            self._shelf = images.shelf(self._store) if images is not None else None
            self._app = HubApp(HubService(self._store, catalogue, shelf=self._shelf))
            self._socket = _bound(host, port)
        except BaseException:
            self._store.close()
            raise
        scheme = "https" if tls_cert else "http"
        shown = f"[{host}]" if ":" in host else host
        self.url = f"{scheme}://{shown}:{self._socket.getsockname()[1]}"
        config = uvicorn.Config(
            self._app,
            loop="asyncio",
            http=type("ReapingProtocol", (_ReapingProtocol,), {"head_timeout_s": head_timeout_s}),
            ws="none",
            lifespan="off",
            interface="asgi3",
            access_log=False,
            log_config=None,
            server_header=False,
            date_header=False,
            proxy_headers=False,
            limit_concurrency=MOST_AT_ONCE,
            timeout_keep_alive=KEEP_ALIVE_S,
            timeout_graceful_shutdown=STOP_TIMEOUT_S,
            ssl_certfile=tls_cert,
            ssl_keyfile=tls_key,
        )
        config.load()
        if config.ssl is not None:
            config.ssl.minimum_version = ssl.TLSVersion.TLSv1_2
        self.server = _Server(config, on_ready, self._app.stop_holding)

    def run(self) -> None:
        """Serve until told to stop, then finish what was begun."""
        try:
            if self._shelf is not None:
                self._shelf.start()
            self.server.run(sockets=[self._socket])
        finally:
            self._socket.close()
            if self._shelf is not None:
                self._shelf.close()
            self._app.close()
            self._store.close()


def _bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol is named: asyncio turns Nagle's delay off only where it is, and 40 ms a request are at stake.
    sock = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind((host, port))
    except OSError as error:
        sock.close()
        raise SyncError(
            f"The hub cannot listen on {host}:{port}.", "Choose another port, or stop what uses it.", "address"
        ) from error
    return sock


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine: only there may a hub speak without TLS."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def serve(
    data_dir: Path,
    *,
    catalogue: KindCatalogue,
    host: str = "127.0.0.1",
    port: int = 0,
    tls_cert: Path | None = None,
    tls_key: Path | None = None,
    behind_proxy: bool = False,
    daily_backup: DailyBackup | None = None,
    on_ready: Callable[[str], None] | None = None,
    images: Images | None = None,
) -> None:
    """Serve a hub until SIGINT or SIGTERM; port 0 picks one, `on_ready` is told the address once it listens.

    Without TLS only on loopback, unless `behind_proxy` says that another program does the TLS. SyncError otherwise.
    `daily_backup` looks after its backups meanwhile.
    """
    if not (is_loopback(host) or behind_proxy or (tls_cert and tls_key)):
        raise SyncError(
            "A hub on the network needs a certificate.", "Give --tls-cert and --tls-key, or listen on 127.0.0.1.", "tls"
        )

    def ready() -> None:
        if on_ready is not None:
            on_ready(hub.url)

    hub = _Hub(data_dir, catalogue, host, port, tls_cert, tls_key, ready, images=images)
    if daily_backup is not None:
        daily_backup.start()
    try:
        hub.run()
    finally:
        if daily_backup is not None:
            daily_backup.stop()


class RunningHub:
    """A hub in a thread, for the demonstration and for tests: `with RunningHub(...) as hub: hub.url`."""

    def __init__(
        self,
        data_dir: Path,
        *,
        catalogue: KindCatalogue,
        host: str = "127.0.0.1",
        port: int = 0,
        tls_cert: Path | None = None,
        tls_key: Path | None = None,
        head_timeout_s: float = HEAD_TIMEOUT_S,
        images: Images | None = None,
    ) -> None:
        """Start listening; return once the hub answers."""
        self._ready = threading.Event()
        self._hub = _Hub(data_dir, catalogue, host, port, tls_cert, tls_key, self._ready.set, head_timeout_s, images)
        self._thread = threading.Thread(target=self._run, name="hub", daemon=True)
        self._thread.start()
        self._ready.wait(30)
        self.url = self._hub.url

    def _run(self) -> None:
        try:
            self._hub.run()
        finally:
            self._ready.set()

    def stop(self) -> None:
        """Stop listening, finish the requests at work, close the database."""
        self._hub.server.should_exit = True
        self._thread.join(30)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
