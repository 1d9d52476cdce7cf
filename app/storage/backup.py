"""A vault in one file: key slots, a consistent copy of the database, and files that headquarters does not have.

A ZIP without compression (APPNOTE 6.3) that holds nothing in the open: the database is copied encrypted under its own
key (SQLCipher's VACUUM INTO), the files stay sealed. Opening it takes what opening the vault takes. The manifest names
each part with its size and SHA-256; they find damage, not forgery, which the seals inside find.
"""

from __future__ import annotations

import errno
import json
import os
import re
import zipfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from hashlib import file_digest
from pathlib import Path
from typing import Any, Final, NamedTuple

from app.durability import replace_durably, sync_file, write_durably
from app.errors import BadInputError, StorageDamagedError, StorageError, StorageFullError
from app.storage.database import Database

MANIFEST: Final = "manifest.json"
DATABASE: Final = "vault.db"
KEYS: Final = "vault.keys"
RECOVERY: Final = "vault.recovery"  # may be missing: a vault without recovery, or a backup of before it
BLOBS: Final = "blobs/"
FORMAT: Final = "calibar-backup"
VERSION: Final = 1
_MANIFEST_MOST: Final = 32 * 1024 * 1024
_SLOTS_MOST: Final = 64 * 1024  # the key file has 1 KiB, the recovery file 4
_BLOB_NAME: Final = re.compile(r"blobs/[0-9a-f]{2}/[0-9a-f]{2,128}\Z")


class BackupReport(NamedTuple):
    """What was written: path, size, rows of the database, and files that headquarters does not have."""

    written: str
    bytes: int
    rows: int
    files: int


class RestoreReport(NamedTuple):
    """How many files must be fetched again, and the folder of what stood here before (empty: nothing did)."""

    to_fetch: int
    replaced: str


def write_backup(
    out: Path,
    database: Database,
    key_file: Path,
    blobs: Mapping[str, Path],
    workspace: Path,
    recovery: Path | None = None,
) -> int:
    """Write a backup, whole or not at all, and return how many rows it holds; call outside of any edit.

    `blobs` are sealed files by their path below the folder of blobs; `workspace` is a folder of the vault for the copy;
    `recovery` is a file by which the agency can open it.
    Raises StorageFullError, StorageError; StorageDamagedError when the copy is not equal to the database.
    """
    copy = workspace / f"backup-{os.urandom(4).hex()}.db"
    fresh = out.with_name(f".{out.name}.{os.urandom(4).hex()}")
    try:
        database.rows("VACUUM INTO ?", (str(copy),))
        rows = _compared(database, copy)
        parts: list[tuple[str, Path]] = [(KEYS, key_file), (DATABASE, copy)]
        parts += [(RECOVERY, recovery)] if recovery is not None else []
        parts += [(BLOBS + name, path) for name, path in sorted(blobs.items())]
        with fresh.open("xb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
                listed = {name: _added(archive, name, path) for name, path in parts}
                manifest = {"format": FORMAT, "version": VERSION, "parts": listed}
                archive.writestr(MANIFEST, json.dumps(manifest, indent=1))
            file.flush()
            sync_file(file.fileno())
        check_backup(fresh)
        replace_durably(fresh, out)
    except OSError as error:
        raise unwritable(error) from error
    finally:
        for path in (copy, fresh):
            with suppress(OSError):
                path.unlink(missing_ok=True)
    return rows


def unwritable(error: OSError) -> StorageError:
    """Return the worded error for a place that took no file."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return StorageFullError("The disk is full; nothing was written.", "Free some space, or choose another disk.")
    return StorageError("The file cannot be written there.", "Choose another place.")


def _compared(database: Database, copy: Path) -> int:
    """Return the rows of a copy after its seals, its structure and its counts were compared with the original."""
    database.rows("ATTACH DATABASE ? AS copy", (str(copy),))
    try:
        problems = [row[0] for row in database.rows("PRAGMA copy.cipher_integrity_check")]
        problems += [row[0] for row in database.rows("PRAGMA copy.integrity_check") if row[0] != "ok"]
        names = [str(row[0]) for row in database.rows("SELECT name FROM main.sqlite_schema WHERE type = 'table'")]
        total = 0
        for name in names:
            quoted = '"' + name.replace('"', '""') + '"'
            there = database.scalar(f"SELECT count(*) FROM copy.{quoted}")  # noqa: S608 - names of our own schema
            here = database.scalar(f"SELECT count(*) FROM main.{quoted}")  # noqa: S608 - names of our own schema
            if here != there:
                problems.append(f"{name}: {there} rows instead of {here}")
            total += int(there or 0)
    finally:
        database.rows("DETACH DATABASE copy")
    if problems:
        raise StorageDamagedError(
            "The copy of the vault is not whole; no backup was written.", "Run `calibar vault check`, then try again."
        )
    return total


def _added(archive: zipfile.ZipFile, name: str, path: Path) -> dict[str, Any]:
    archive.write(path, name)
    with path.open("rb") as file:
        return {"bytes": path.stat().st_size, "sha256": file_digest(file, "sha256").hexdigest()}


def check_backup(path: Path) -> dict[str, dict[str, Any]]:
    """Return the parts of a backup by name, after each was read and compared with the manifest.

    Raises BadInputError when it is no backup, a newer one, damaged, or holds what no backup holds.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            _require_plain(archive, path.stat().st_size)
            parts = _parts(archive)
            for name, stated in parts.items():
                with archive.open(name) as part:
                    if file_digest(part, "sha256").hexdigest() != stated.get("sha256"):  # type: ignore[arg-type]  # it reads
                        raise _damaged()
            return parts
    except OSError as error:
        raise BadInputError("The backup cannot be read.", "Check its name and that it is yours.") from error
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        raise _damaged() from error


def _require_plain(archive: zipfile.ZipFile, size: int) -> None:
    """Raise BadInputError for an archive that would unpack to more than it is: ours are stored as they are."""
    infos = archive.infolist()
    if any(info.compress_type != zipfile.ZIP_STORED for info in infos) or sum(info.file_size for info in infos) > size:
        raise _damaged()
    if any(info.filename in {KEYS, RECOVERY} and info.file_size > _SLOTS_MOST for info in infos):
        raise _damaged()


def _parts(archive: zipfile.ZipFile) -> dict[str, dict[str, Any]]:
    names = archive.namelist()
    try:
        if archive.getinfo(MANIFEST).file_size > _MANIFEST_MOST:
            raise _damaged()
        manifest = json.loads(archive.read(MANIFEST))
        known, version = manifest["format"], manifest["version"]
        parts = {str(name): dict(stated) for name, stated in manifest["parts"].items()}
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise BadInputError("This is not a backup of a vault.", "Choose a file that Calibar wrote.") from error
    if known != FORMAT:
        raise BadInputError("This is not a backup of a vault.", "Choose a file that Calibar wrote.")
    if version != VERSION:
        raise BadInputError("The backup was written by a newer program.", "Install the newer program first.")
    is_ours = all(name in {KEYS, DATABASE, RECOVERY} or _BLOB_NAME.match(name) for name in parts)
    if not is_ours or sorted(names) != sorted([*parts, MANIFEST]) or not {KEYS, DATABASE} <= parts.keys():
        raise _damaged()
    if any(archive.getinfo(name).file_size != stated.get("bytes") for name, stated in parts.items()):
        raise _damaged()
    return parts


def _damaged() -> BadInputError:
    return BadInputError("The backup is damaged; nothing of it was used.", "Use an older backup.")


def extract_backup(path: Path, folder: Path) -> dict[str, dict[str, Any]]:
    """Unpack a checked backup below a new folder and return its parts. Raises what `check_backup` raises."""
    parts = check_backup(path)
    try:
        with zipfile.ZipFile(path) as archive:
            for name in parts:
                target = folder / name
                target.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(name) as source, target.open("xb") as file:
                    while block := source.read(1024 * 1024):
                        file.write(block)
                    file.flush()
                    sync_file(file.fileno())
    except OSError as error:
        raise unwritable(error) from error
    return parts


def recovery_part(path: Path, target: Path) -> None:
    """Write the recovery file of a checked backup to `target`. BadInputError when it holds none; StorageError."""
    if RECOVERY not in check_backup(path):
        raise BadInputError(
            "The backup holds nothing by which headquarters could open it.", "It opens with its passphrase alone."
        )
    try:
        with zipfile.ZipFile(path) as archive:
            write_durably(target, archive.read(RECOVERY))
    except OSError as error:
        raise unwritable(error) from error


def forget_missing(database: Database, here: Iterable[str]) -> int:
    """Note which files did not come back, so that a sync fetches them; return how many.

    `here` are the contents that did. A file that headquarters does not have is in every backup.
    """
    kept = set(here)
    gone = [row[0] for row in database.rows("SELECT DISTINCT content FROM attachment_bytes WHERE here = 1")]
    missing = [content for content in gone if content not in kept]
    with database.atomic():
        for content in missing:
            database.execute("UPDATE attachment_bytes SET here = 0 WHERE content = ?", (content,))
    return len(missing)
