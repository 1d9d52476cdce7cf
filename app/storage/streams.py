"""The streams this laptop holds: what they are called, how far they were read, and in which role."""

from __future__ import annotations

from typing import NamedTuple

from app.storage.database import Database


class StreamRow(NamedTuple):
    """A stream; `seq` is how far it was read, `chain` the hash there, `head` how far the hub is."""

    n: int
    id: str
    role: str
    birth: bytes | None
    blob_key: bytes | None
    seq: int
    chain: bytes | None
    head: int


_COLUMNS = "n, id, role, birth, blob_key, seq, chain, head"


class StreamStore:
    """Reads and writes the table of streams; names and numbers are kept in memory."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._numbers: dict[str, int] = {}
        self._names: dict[int, str] = {}

    def forget(self) -> None:
        """Drop what is kept in memory, after a transaction was rolled back or a stream was removed."""
        self._numbers.clear()
        self._names.clear()

    def number(self, stream: str) -> int:
        """Return the row number of a stream; one that is new here is made, as ours."""
        known = self._numbers.get(stream)
        if known is not None:
            return known
        found = self._database.scalar("SELECT n FROM stream WHERE id = ?", (stream,))
        if found is None:
            found = self._database.insert("INSERT INTO stream (id, role) VALUES (?, 'lead')", (stream,))
            self._names[int(found)] = stream
            return int(found)  # not kept: the transaction may yet be rolled back
        self._numbers[stream], self._names[int(found)] = int(found), stream
        return int(found)

    def name(self, n: int) -> str:
        """Return the id of a stream."""
        known = self._names.get(n)
        if known is None:
            known = str(self._database.scalar("SELECT id FROM stream WHERE n = ?", (n,)))
            self._names[n] = known
        return known

    def get(self, stream: str) -> StreamRow | None:
        """Return a stream, or None when it is not here."""
        row = self._database.row(f"SELECT {_COLUMNS} FROM stream WHERE id = ?", (stream,))  # noqa: S608 - fixed text
        return None if row is None else StreamRow(*row)

    def all(self) -> list[StreamRow]:
        """Return every stream."""
        return [StreamRow(*row) for row in self._database.rows(f"SELECT {_COLUMNS} FROM stream ORDER BY n")]  # noqa: S608 - fixed text

    def set_cursor(self, n: int, seq: int, chain: bytes) -> None:
        """Note how far a stream was read."""
        self._database.execute(
            "UPDATE stream SET seq = ?, chain = ?, head = max(head, ?) WHERE n = ?", (seq, chain, seq, n)
        )
