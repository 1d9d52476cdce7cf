"""The logs of streams for whoever makes an image of them: page after page, all as of one moment, without their chain.

Reads the hub's database beside the running hub; it writes nothing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Self

from sync.hub import streams
from sync.hub.store_sqlite import FILE_NAME, connect
from sync.protocol.changes import decode
from sync.protocol.errors import InvalidChange
from sync.protocol.pages import Page, unpack_page


class LogReader:
    """An open hub database. Use it in a `with`."""

    def __init__(self, data: Path) -> None:
        self._connection = connect(data / FILE_NAME)
        self._connection.execute("PRAGMA query_only = ON")
        self._connection.execute("BEGIN")

    def pages(self, stream: str) -> Iterator[Page]:
        """Yield the pages of a stream from its beginning to its head."""
        row = streams.stream(self._connection, stream)
        seq = 0
        while row is not None and seq < row.head:
            page = unpack_page(streams.page_after(self._connection, row, seq, columns=True).packed)
            seq = page.to_seq
            yield page

    def altered(self, stream: str) -> set[bytes]:
        """Return the records of a stream that are not as they were created."""
        row = streams.stream(self._connection, stream)
        if row is None:
            return set()
        found = set()
        for (payload,) in self._connection.execute(
            "SELECT payload FROM log WHERE stream = ? AND kind IS NULL AND payload IS NOT NULL", (row.number,)
        ):
            try:
                found.add(decode(payload).record)
            except InvalidChange:
                continue  # it alters nothing that this program could read; laptops keep it as it is
        return found

    def close(self) -> None:
        """Close the database."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def erased(connection: sqlite3.Connection, stream: str) -> bool:
    """Tell whether a change of a stream was erased: no image is made of such a stream, and none is kept."""
    return (
        connection.execute(
            "SELECT 1 FROM log l JOIN stream s ON s.number = l.stream WHERE s.name = ? AND l.payload IS NULL LIMIT 1",
            (stream,),
        ).fetchone()
        is not None
    )
