"""Which images a hub keeps, for whom, and when it makes one: in the background, never for a request that waits.

An image is worth it for a set of streams that several laptops may read and nothing else, once it is large. Only a
laptop whose officer may read exactly its streams is given it, and each part is asked for with that right anew. What an
image holds never changes; what came later travels by pages. It goes as soon as nobody has exactly its rights any more,
a stream of it has another history or lost a change by law, or enough has come that a new one is made in its place.
How a store is made is the maker's affair.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from sync.hub import image_source, streams
from sync.hub.accounts import Caller
from sync.hub.image_files import SUFFIX, ImageFile, emptied_folder, remove
from sync.hub.store_sqlite import Store
from sync.protocol.errors import StorageRefused
from sync.protocol.ids import DIRECTORY

LEAST_CHANGES: Final = 10_000  # fewer come by pages in a second
LEAST_LAPTOPS: Final = 2
MOST_IMAGES: Final = 8
MOST_NEWER: Final = 0.2  # of its changes; then it is made anew
LOOK_EVERY_S: Final = 2.0
PROVE_EVERY: Final = 300  # looks: erased changes are looked for in the whole log
_READABLE: Final = (
    "SELECT g.officer, s.name, s.head FROM stream_grant g JOIN stream s ON s.name = g.stream"
    " WHERE g.role <> '' AND s.head > 0"
)
_LAPTOPS: Final = (
    "SELECT d.officer, count(*) FROM device d JOIN officer o ON o.id = d.officer"
    " WHERE d.blocked_at IS NULL AND o.active GROUP BY d.officer"
)
_log = logging.getLogger("calibar.hub")


class ImageMaker(Protocol):
    """Makes stores that laptops of one edition can take."""

    @property
    def edition(self) -> str:
        """The form of its stores; a laptop whose own has another form is offered none."""
        ...

    def make(self, data: Path, names: Sequence[str], target: Path, stopping: threading.Event) -> bool:
        """Write an image of these streams of the hub in `data`; False when it was stopped or found it not worth it."""
        ...


class Wanted(NamedTuple):
    """A set of streams that several laptops share, with the heads of its streams."""

    heads: Mapping[str, int]
    laptops: int

    @property
    def changes(self) -> int:
        """How many changes a laptop reads at its first sync."""
        return sum(self.heads.values())


class ImageShelf:
    """The images of one running hub. Offers and parts are asked for by request threads."""

    def __init__(
        self,
        store: Store,
        maker: ImageMaker,
        *,
        least_changes: int = LEAST_CHANGES,
        look_every_s: float = LOOK_EVERY_S,
    ) -> None:
        self._store = store
        self._data = store.path.parent
        self._maker = maker
        self._least_changes = least_changes
        self._look_every_s = look_every_s
        self._folder = emptied_folder(self._data)
        self._images: dict[frozenset[str], ImageFile] = {}
        self._vain: dict[frozenset[str], int] = {}
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._looks = 0

    def start(self) -> None:
        """Look from time to time, in a thread, for what is worth an image."""
        self._thread = threading.Thread(target=self._keep_looking, name="hub-images", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop what is being made and remove every image."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()
        with self._lock:
            images, self._images = self._images, {}
        for image in images.values():
            image.remove()

    # Giving -------------------------------------------------------------------------------------------------

    def offer(self, connection: sqlite3.Connection, asking: Caller, edition: str) -> ImageFile | None:
        """Return the image of exactly what the caller may read, whose history is still the hub's; None without one."""
        image = self._theirs(connection, asking)
        if image is None or edition != image.head.edition or not self._stands(connection, image):
            return None
        return image

    def part(self, connection: sqlite3.Connection, asking: Caller, name: bytes, number: int) -> bytes | None:
        """Return a part of an image whose streams are exactly those that the caller may read."""
        image = self._theirs(connection, asking)
        return image.part(number) if image is not None and image.name == name else None

    def _theirs(self, connection: sqlite3.Connection, asking: Caller) -> ImageFile | None:
        rows = connection.execute(f"{_READABLE} AND g.officer = ?", (asking.officer,))
        readable = {name for _, name, _ in rows} | set(_directory(connection))
        with self._lock:
            return self._images.get(frozenset(readable))

    @staticmethod
    def _stands(connection: sqlite3.Connection, image: ImageFile) -> bool:
        for one in image.head.streams:
            row = streams.stream(connection, one.stream)
            if row is None or row.head < one.seq:
                return False
        return True

    # Making -------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Remove what is no longer good, and make the image that is worth most; called when the log rests."""
        with self._store.reading() as connection:
            wanted = self._wanted(connection)
            gone = [
                streams_ for streams_, image in self._kept().items() if not self._is_good(connection, image, wanted)
            ]
        for streams_ in gone:
            self._drop(streams_)
        best = sorted(wanted.items(), key=lambda one: one[1].changes * one[1].laptops, reverse=True)[:MOST_IMAGES]
        for names, one in best:
            if self._stopping.is_set():
                return
            if self._is_worth_making(names, one):
                self._make(names, one)
                return

    def _wanted(self, connection: sqlite3.Connection) -> dict[frozenset[str], Wanted]:
        heads: dict[bytes, dict[str, int]] = {}
        for officer, name, head in connection.execute(_READABLE):
            heads.setdefault(officer, {})[name] = head
        everyones = _directory(connection)
        found: dict[frozenset[str], Wanted] = {}
        for officer, laptops in connection.execute(_LAPTOPS):
            theirs = heads.get(officer, {}) | everyones
            known = found.get(frozenset(theirs))
            found[frozenset(theirs)] = Wanted(theirs, laptops + (known.laptops if known else 0))
        return {
            names: one
            for names, one in found.items()
            if one.laptops >= LEAST_LAPTOPS and one.changes >= self._least_changes
        }

    def _is_good(
        self, connection: sqlite3.Connection, image: ImageFile, wanted: Mapping[frozenset[str], Wanted]
    ) -> bool:
        if image.streams not in wanted or not self._stands(connection, image):
            return False
        return self._looks % PROVE_EVERY != 0 or not any(
            image_source.erased(connection, name) for name in sorted(image.streams)
        )

    def _is_worth_making(self, names: frozenset[str], one: Wanted) -> bool:
        image = self._kept().get(names)
        before = self._vain.get(names) if image is None else image.head.changes
        return before is None or one.changes - before > max(self._least_changes, MOST_NEWER * before)

    def _make(self, names: frozenset[str], one: Wanted) -> None:
        self._vain[names] = one.changes
        place = self._folder / sha256("\0".join(sorted(names)).encode()).hexdigest()[:32]
        making = place.with_suffix(".making")
        try:
            is_made = self._maker.make(self._data, sorted(names), making, self._stopping)
            image = ImageFile(making) if is_made else None
        except (OSError, StorageRefused) as error:
            # Without an image laptops read pages, as ever.
            _log.warning("an image could not be made: %s", type(error).__name__)
            image = None
        if image is None or image.streams != names:
            remove(making)
            return
        self._drop(names)
        with self._lock:  # whoever sees the file may have it
            image.move_to(place.with_suffix(SUFFIX))
            self._images[names] = image

    def _kept(self) -> dict[frozenset[str], ImageFile]:
        with self._lock:
            return dict(self._images)

    def _drop(self, names: frozenset[str]) -> None:
        with self._lock:
            image = self._images.pop(names, None)
        if image is not None:
            self._vain.pop(names, None)
            image.remove()

    def _keep_looking(self) -> None:
        seen = -1
        while not self._stopping.wait(self._look_every_s):
            with suppress(StorageRefused):
                with self._store.reading() as connection:
                    position = streams.position(connection)
                self._looks += 1
                if position == seen:  # nobody is just sending
                    self.look()
                seen = position


def _directory(connection: sqlite3.Connection) -> dict[str, int]:
    row = streams.stream(connection, DIRECTORY)
    return {DIRECTORY: row.head} if row is not None and row.head else {}
