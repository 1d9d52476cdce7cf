"""A copy of a hub's database while it serves, proved by opening it again; and putting one back.

The copy is as open as the database itself: whoever may read it is the administrator. Attachments lie in the database
and come with it. After it was put back the hub has a new epoch, by which every laptop offers what the copy lacks.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from sync.hub import audit, identity
from sync.hub.schema import VERSION
from sync.hub.store_sqlite import FILE_NAME, Store, connect
from sync.protocol.changes import chain_over, chain_start, digest
from sync.protocol.errors import Refused, StorageRefused

_WAL_PARTS: Final = ("", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Contents:
    """What a hub's database holds: rows of all tables, and a hash of the set of where every stream ends."""

    agency: str
    version: int
    rows: int
    streams: int
    changes: int
    blobs: int
    set_hash: str
    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Written:
    """A backup: its size in bytes and what was found in it when it was opened again."""

    size: int
    contents: Contents


@dataclass(frozen=True, slots=True)
class PutBack:
    """What stands now, under a new epoch (32 hex digits); `aside` is the folder of what stood here before, if any."""

    contents: Contents
    epoch: str
    aside: str


def contents_of(connection: sqlite3.Connection) -> Contents:
    """Return what is in a database as of one moment. Runs inside the caller's read transaction."""
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    counts = tuple(
        (name, int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]))  # noqa: S608 - names of the schema
        for name in names
        if not name.startswith("sqlite_")
    )
    by_name = dict(counts)
    ends = connection.execute("SELECT name, head, chain FROM stream ORDER BY name").fetchall()
    total = sha256(b"calibar-hub-set\0")
    for name, head, chain in ends:
        total.update(head.to_bytes(8, "big") + chain + name.encode() + b"\0")
    return Contents(
        identity.read(connection).agency,
        int(connection.execute("PRAGMA user_version").fetchone()[0]),
        sum(by_name.values()),
        len(ends),
        by_name["log"],
        by_name["blob"],
        total.hexdigest(),
        counts,
    )


def problems_of(connection: sqlite3.Connection) -> list[str]:
    """Return what is wrong with a database: its structure, the chain of every stream, every blob, the hub's own log."""
    found = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    if found:
        return found
    for number, name, birth, head, chain in connection.execute("SELECT number, name, birth, head, chain FROM stream"):
        entries = []
        rows = connection.execute("SELECT seq, payload, digest FROM log WHERE stream = ? ORDER BY seq", (number,))
        for place, (seq, payload, entry) in enumerate(rows, 1):
            if seq != place or (payload is not None and digest(name, payload) != entry):
                found.append(f"{name}: change {place} is missing or altered")
                break
            entries.append(entry)
        else:
            if len(entries) != head or chain_over(chain_start(birth, name), entries) != chain:
                found.append(f"{name}: does not end where it should")
    for number, stated in connection.execute("SELECT number, sha256 FROM blob WHERE complete_at IS NOT NULL"):
        content = sha256()
        for (chunk,) in connection.execute("SELECT chunk FROM blob_chunk WHERE blob = ? ORDER BY offset", (number,)):
            content.update(chunk)
        if content.digest() != stated:
            found.append(f"attachment {number}: is missing or altered")
    return found + audit.problems(connection)


def write_backup(data_dir: Path, out: Path, *, now: int) -> Written:
    """Copy a hub's database, also while it serves; whole and proved, or not at all. A file that is there is replaced.

    The copy is of one moment: it is opened again, checked, and its counts and its set hash compared with the original
    at that moment. StorageRefused when they differ or the disk does not take it.
    """
    require_hub(data_dir)
    fresh = out.with_name(f".{out.name}.part")
    try:
        os.close(os.open(fresh, os.O_CREAT | os.O_TRUNC | os.O_RDWR, 0o600))
        with closing(connect(data_dir / FILE_NAME)) as source, closing(sqlite3.connect(fresh)) as copy:
            source.execute("BEGIN IMMEDIATE")
            audit.note(source, now, "console", "hub.backup", "hub")
            source.execute("COMMIT")
            source.execute("BEGIN")
            expected = contents_of(source)  # of the moment that is copied: one read transaction
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
        found = check_backup(fresh)
        if found != expected:
            raise StorageRefused("The copy of the hub is not equal to it; no backup was written.", "Try again.")
        with fresh.open("rb") as file:
            os.fsync(file.fileno())
        fresh.replace(out)
        _sync_directory(out.parent)
    except (OSError, sqlite3.Error) as error:
        raise StorageRefused("The backup could not be written there.", "Choose another place, or make room.") from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
    return Written(out.stat().st_size, found)


def check_backup(path: Path) -> Contents:
    """Open a backup, read all of it, and return what it holds.

    Refused when it is none, or one of a newer program; StorageRefused when it is damaged.
    """
    if not path.is_file():
        raise Refused("The backup cannot be read.", "Check its name and that it is yours.", "no_backup")
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)) as copy:
            tables = {row[0] for row in copy.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
            if not {"hub", "log", "stream"} <= tables:
                raise Refused("This is not a backup of a hub.", "Choose a file that `hub backup` wrote.", "no_backup")
            if copy.execute("PRAGMA user_version").fetchone()[0] > VERSION:
                raise Refused("A newer program wrote the backup.", "Install the newer program first.", "newer_version")
            copy.execute("BEGIN")
            wrong = problems_of(copy)
            if wrong:
                raise StorageRefused(f"The backup is damaged: {wrong[0]}.", "Use an older one.", "damaged")
            return contents_of(copy)
    except sqlite3.DatabaseError as error:
        raise StorageRefused("The backup is damaged or is none; nothing was changed.", "Use another.") from error


def put_back(data_dir: Path, path: Path, *, now: int, replace: bool = False) -> PutBack:
    """Put a hub back from a backup that was proved first, and give it a new epoch.

    A hub that is there is refused, or with `replace` moved aside, never deleted; one that serves is refused.
    """
    check_backup(path)
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    target = data_dir / FILE_NAME
    if target.exists() and not replace:
        raise Refused("There is a hub in this folder already.", "Choose another one, or say --replace.", "hub_exists")
    fresh = data_dir / f".{FILE_NAME}.restore"
    try:
        _copy(path, fresh)
        aside = _move_aside(data_dir, now) if target.exists() else ""
        fresh.replace(target)
        _sync_directory(data_dir)
    except OSError as error:
        raise StorageRefused("The hub could not be put back there.", "Make room, or choose another folder.") from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
    store = Store(data_dir)  # an older database is brought to this version
    try:
        hub = store.write(lambda connection: identity.renew_epoch(connection, now))
        with store.reading() as connection:
            return PutBack(contents_of(connection), hub.epoch.hex(), aside)
    finally:
        store.close()


def require_hub(data_dir: Path) -> None:
    """Raise StorageRefused when there is no hub in a folder."""
    if not (data_dir / FILE_NAME).exists():
        raise StorageRefused("There is no hub in this folder yet.", "Run `calibar hub init` first.", code="no_hub")


def _move_aside(data_dir: Path, now: int) -> str:
    """Move what stands here into a folder of its own. Refused while somebody has it open: a hub that serves."""
    with closing(sqlite3.connect(data_dir / FILE_NAME, isolation_level=None, timeout=0.2)) as standing:
        try:
            standing.execute("PRAGMA locking_mode = EXCLUSIVE")
            standing.execute("BEGIN EXCLUSIVE")
            standing.execute("COMMIT")
        except sqlite3.OperationalError:
            raise Refused("The hub is at work; nothing was changed.", "Stop it first.", "busy") from None
        except sqlite3.DatabaseError:
            pass  # it is damaged, which is why it is replaced
    aside = data_dir / f"replaced-{now}"
    aside.mkdir(mode=0o700)
    for suffix in _WAL_PARTS:
        part = data_dir / (FILE_NAME + suffix)
        if part.exists():
            part.rename(aside / part.name)
    return aside.name


def _copy(source: Path, target: Path) -> None:
    descriptor = os.open(target, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with source.open("rb") as old, os.fdopen(descriptor, "wb") as new:
        while block := old.read(1024 * 1024):
            new.write(block)
        new.flush()
        os.fsync(new.fileno())


def _sync_directory(path: Path) -> None:
    if os.name == "posix":
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
