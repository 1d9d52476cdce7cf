"""Invented rows for the benches, and the raw insertion of them that sync is held against."""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec
from sqlcipher3 import dbapi2 as sqlcipher

from app.domain.catalogue import KINDS, body_of, micros
from app.domain.sightings import Sighting

_WORDS = tuple(
    f"{head}{tail}"
    for head in ("mar", "cal", "ven", "tor", "gri", "pue", "lan", "sal", "mon", "fer", "ban", "cor", "del", "est")
    for tail in ("a", "cado", "ta", "re", "sa", "rto", "cha", "ida", "te", "ro", "co", "nera", "gado", "cion", "ello")
)
_START = datetime(2026, 1, 1, tzinfo=UTC)


def invented_sightings(n: int, targets: Sequence[str]) -> Iterator[Sighting]:
    """Yield `n` sightings of about 400 bytes, spread over targets; the same ones every time."""
    chance = random.Random(1)  # noqa: S311 - invented data
    for number in range(n):
        yield Sighting(
            target=targets[number % len(targets)],
            seen_at=_START + timedelta(seconds=number * 7),
            text=" ".join(chance.choices(_WORDS, k=35)),
            place=f"Calle {chance.randrange(999)}, {chance.choice(_WORDS)}",
            lat=round(chance.uniform(-50, 50), 6),
            lon=round(chance.uniform(-90, 20), 6),
            radius_m=float(chance.randrange(10, 500)),
            grade="B2",
            certainty="probable",
        )


def words_of_bench(n: int) -> list[str]:
    """Return queries: whole words, pairs, and beginnings as a person types them."""
    chance = random.Random(2)  # noqa: S311 - invented data
    queries = []
    for number in range(n):
        word = chance.choice(_WORDS)
        queries.append((word, f"{word} {chance.choice(_WORDS)}", word[:4])[number % 3])
    return queries


@lru_cache(maxsize=1)
def _ready_rows(n: int, targets: int) -> list[tuple[Any, ...]]:
    """Return the rows of `n` sightings as they are inserted; their words stand last. Runs of a bench share them."""
    kind = KINDS["sighting"]
    return [
        (
            number,
            number.to_bytes(16, "big"),
            number % targets,
            bytes.fromhex(sighting.target),
            msgspec.msgpack.encode(body_of(sighting)),
            bytes(16),
            bytes(16),
            number,
            number,
            number,
            0,
            micros(sighting.seen_at),
            sighting.lat,
            sighting.lon,
            kind.words(sighting),
        )
        for number, sighting in enumerate(invented_sightings(n, [f"{place:032x}" for place in range(targets)]), 1)
    ]


def raw_insert_s(path: Path, n: int, targets: int, *, encrypted: bool = True) -> float:
    """Return the seconds to insert the rows of `n` sightings, ready made, then build indexes and full text; durable."""
    rows = _ready_rows(n, targets)
    connection: Any
    if encrypted:
        connection = sqlcipher.connect(str(path), isolation_level=None)
        connection.execute(f"PRAGMA key = \"x'{'11' * 32}'\"")
    else:
        connection = sqlite3.connect(path, isolation_level=None)
    for setting in ("journal_mode = WAL", "synchronous = FULL", "cache_size = -65536", "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {setting}")
    connection.execute(
        "CREATE TABLE t (n INTEGER PRIMARY KEY, id BLOB, stream INTEGER, owner BLOB, body BLOB, officer BLOB, "
        "device BLOB, clock INTEGER, received INTEGER, changed INTEGER, pending INTEGER, seen_at INTEGER, lat REAL, "
        "lon REAL)"
    )
    started = time.perf_counter()
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO t VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)", [row[:14] for row in rows])
    connection.execute("CREATE UNIQUE INDEX t_id ON t(id)")
    connection.execute("CREATE INDEX t_owner ON t(owner, seen_at)")
    connection.execute("CREATE INDEX t_seen ON t(seen_at)")
    if encrypted:
        connection.execute(
            "CREATE VIRTUAL TABLE f USING fts5(words, content='', tokenize='unicode61 remove_diacritics 2')"
        )
        connection.executemany("INSERT INTO f(rowid, words) VALUES (?, ?)", [(row[0], row[14]) for row in rows])
    connection.execute("COMMIT")
    seconds = time.perf_counter() - started
    connection.close()
    return seconds


def raw_settle_s(path: Path, n: int, targets: int) -> float:
    """Return the seconds to note in `n` encrypted rows of sightings that the hub has them; durable."""
    raw_insert_s(path, n, targets)
    connection: Any = sqlcipher.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{'11' * 32}'\"")
    for setting in ("journal_mode = WAL", "synchronous = FULL", "cache_size = -65536"):
        connection.execute(f"PRAGMA {setting}")
    connection.execute("SELECT sum(length(body)) FROM t").fetchone()  # a laptop has just written them: they are at hand
    started = time.perf_counter()
    connection.execute("BEGIN")
    connection.execute("UPDATE t SET received = n + 1, pending = 0")
    connection.execute("COMMIT")
    seconds = time.perf_counter() - started
    connection.close()
    return seconds
