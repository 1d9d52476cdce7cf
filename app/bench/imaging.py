"""What the first sync by an image is held against: a plaintext database handed over whole, as Anki hands over its own.

Anki's full download (`rslib/src/sync/collection/download.rs`): the server sends the file compressed, the client writes
it beside its own, opens it, runs `PRAGMA integrity_check`, sets its journal mode and renames it. Here the file holds
the same rows and indexes, without full text, compressed beforehand, and is made durable before it is renamed.
"""

from __future__ import annotations

import sqlite3
import threading
import time
import urllib.request
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final

import zstandard

from app.demo.laptops import Agency
from app.durability import replace_durably, sync_file
from app.hub_images import ready_images

_PATIENCE_S: Final = 300.0


def await_image(agency: Agency) -> None:
    """Wait until the hub has an image ready. RuntimeError when it makes none."""
    until = time.monotonic() + _PATIENCE_S
    while not ready_images(agency.data):
        if time.monotonic() > until:
            raise RuntimeError("the hub made no image")
        time.sleep(0.5)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the name of the base class
        """Say nothing."""


def handed_over_s(database: Path) -> float:
    """Return the seconds to fetch a database over loopback HTTP, check it as Anki does, and put it in its place."""
    packed = database.with_name(database.name + ".zst")
    packed.write_bytes(zstandard.ZstdCompressor(level=3).compress(database.read_bytes()))
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(database.parent)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    fresh, target = database.with_name("fresh.db"), database.with_name("taken.db")
    try:
        started = time.perf_counter()
        with (
            urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}/{packed.name}") as reply,
            fresh.open("wb") as file,
        ):
            zstandard.ZstdDecompressor().copy_stream(reply, file)
            file.flush()
            sync_file(file.fileno())
        connection = sqlite3.connect(fresh)
        (found,) = connection.execute("PRAGMA integrity_check").fetchone()
        connection.execute("PRAGMA journal_mode = delete")
        connection.close()
        replace_durably(fresh, target)
        seconds = time.perf_counter() - started
        if found != "ok":
            raise RuntimeError("the file that was handed over is damaged")
        return seconds
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
        for path in (packed, fresh, target):
            path.unlink(missing_ok=True)
