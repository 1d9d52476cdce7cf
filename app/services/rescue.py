"""The way back from a damaged vault: copied aside first, then saved page by page into a new one. Deletes nothing.

Composition only: what is saved is decided by `app.storage.salvage` and `app.storage.mending`.
"""

from __future__ import annotations

import errno
import filecmp
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from io import RawIOBase
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

from app.clock import Clock, to_us
from app.domain.ids import IdSource
from app.durability import sync_directory, sync_file
from app.errors import CalibarError, StorageDamagedError, UsageError
from app.paths import ProfilePaths
from app.policies import CATALOGUE
from app.security.attachments_cipher import AttachmentCipher
from app.security.keys import VaultKeys
from app.storage.audit import AuditLog
from app.storage.backup import DATABASE, extract_backup, unwritable, write_backup
from app.storage.blobs import BlobStore
from app.storage.database import Database
from app.storage.mending import Mended, mend
from app.storage.meta import Meta
from app.storage.migrations import copies as migration_copies
from app.storage.salvage import Salvaged, salvage
from app.storage.schema import MIGRATIONS
from app.storage.sealed_pages import PAGE_BYTES

BACKUP_SUFFIX: Final = ".calibar-backup"
_COPY_BYTES: Final = 256 * PAGE_BYTES


class SalvageReport(NamedTuple):
    """What was saved and what was not. `written` is the new vault, `aside` the untouched copy of the damaged one."""

    written: str
    aside: str
    pages: int
    broken: int
    rows: int
    from_copies: int
    records: int
    waiting: int
    remade: int
    requeued: int
    numbers_missing: int
    files: int
    files_gone: int
    complete: bool

    def lines(self) -> list[str]:
        """Return it in sentences."""
        said = [f"{self.records} records and {self.waiting} changes that headquarters may not have were saved."]
        if self.complete:
            said.append("Nothing of yours was lost.")
        else:
            said.append(f"{self.broken} of {self.pages + self.broken} pages could not be read.")
        if self.from_copies:
            said.append(f"{self.from_copies} rows came from an older copy.")
        if self.numbers_missing:
            said.append(f"At most {self.numbers_missing} changes made on this laptop are missing.")
        if self.files or self.files_gone:
            said.append(f"{self.files} files are whole; {self.files_gone} must be fetched from headquarters.")
        said.append("Sync now: what headquarters has comes again, and what was not sent is sent.")
        if self.aside:
            said.append(f"The damaged vault is kept in {self.aside}. Delete it only when nothing is missed.")
        return said


def rescue(
    paths: ProfilePaths,
    keys: VaultKeys,
    out: Path | None,
    backups: Sequence[Path],
    clock: Clock,
    failures: int = 0,
) -> SalvageReport:
    """Save what the vault at `paths` still holds; the caller holds the lock of the profile and the keys.

    Without `out` the new vault takes the place of the damaged one, which stays aside. `out` is a new profile, or a
    backup by its ending. `failures` went before the passphrase that opened it; the new log tells of them.
    Raises StorageDamagedError (not even whose laptop it is could be read), StorageFullError.
    """
    base = paths.root if out is None else out.absolute().parent
    if out is not None and out.exists() and (out.is_file() or any(out.iterdir())):
        raise UsageError("There is something at that place already.", "Choose another --out.")
    try:
        aside = _copied_aside(paths, base, f"{clock.now():%Y%m%dT%H%M%S}")
        with _workshop(base) as work:
            fresh = work / paths.database.name
            older = [*_databases_of(backups, work), *migration_copies(paths.database)]
            saved = salvage(aside / paths.database.name, keys.db_key, fresh, MIGRATIONS, older)
            blobs = BlobStore(paths.blobs, AttachmentCipher(keys.photo_key))
            with Database.open(fresh, keys.db_key, create=False, ballast=False) as database:
                mended = _mended(database, blobs, saved, clock, failures)
                if out is not None and out.suffix == BACKUP_SUFFIX:
                    _written_as_backup(out, database, paths, blobs, work)
            if out is None:
                _take_place(paths, fresh, aside)
            elif out.suffix != BACKUP_SUFFIX:
                _take_new_place(paths, fresh, ProfilePaths.at(out))
    except OSError as error:
        raise unwritable(error) from error
    return _report(str(out or paths.root), str(aside), saved, mended)


def _report(written: str, aside: str, saved: Salvaged, mended: Mended) -> SalvageReport:
    return SalvageReport(
        written=written,
        aside=aside,
        pages=saved.pages,
        broken=saved.broken,
        rows=saved.rows.total(),
        from_copies=saved.from_copies,
        records=mended.records,
        waiting=mended.waiting,
        remade=mended.remade,
        requeued=mended.requeued,
        numbers_missing=saved.numbers_missing,
        files=mended.files,
        files_gone=mended.files_gone,
        complete=saved.complete and not saved.unknown and not mended.files_gone,
    )


def _copied_aside(paths: ProfilePaths, base: Path, stamp: str) -> Path:
    """Copy the database and its log, durably; nothing is done to the vault before that.

    No key goes along: the copy opens with the key file of the vault, and a second one would outlive a changed
    passphrase, a spent code and an erasure.
    """
    aside = base / f"damaged-{stamp}-{os.urandom(2).hex()}"
    aside.mkdir(mode=0o700, parents=True)
    log = paths.database.with_name(paths.database.name + "-wal")
    if not log.exists():
        log = _log_of_an_earlier_try(paths, aside) or log
    for source in (paths.database, log):
        if source.exists():
            with source.open("rb", buffering=0) as read, (aside / source.name).open("xb") as write:
                copy_readable(read, write, source.stat().st_size)
                write.flush()
                sync_file(write.fileno())
    sync_directory(aside)
    return aside


def copy_readable(source: RawIOBase, target: BinaryIO, size: int) -> int:
    """Copy what a failing disk still gives, with zeros for the rest; return how many bytes it did not give.

    A page of zeros carries no seal: it counts as one that could not be read. Raises what `target` raises.
    """
    lost = at = 0
    while at < size:
        step = min(_COPY_BYTES if at % _COPY_BYTES == 0 else PAGE_BYTES, size - at)
        block = _read_at(source, at, step)
        if block is None and step > PAGE_BYTES:
            step = PAGE_BYTES  # page by page through what is bad
            block = _read_at(source, at, step)
        lost += step if block is None else 0
        target.write(bytes(step) if block is None else block)
        at += step
    return lost


def _read_at(source: RawIOBase, at: int, size: int) -> bytes | None:
    try:
        source.seek(at)
        block = source.read(size)
    except OSError as error:
        if error.errno != errno.EIO:
            raise
        return None
    return block if block is not None and len(block) == size else None


def _log_of_an_earlier_try(paths: ProfilePaths, aside: Path) -> Path | None:
    """Return the log that a salvage had moved away from this very database when it was cut off."""
    name = paths.database.name
    for earlier in sorted(paths.root.glob("damaged-*"), reverse=True):
        kept, log = earlier / name, earlier / f"{name}-wal"
        if earlier == aside or not (kept.exists() and log.exists() and paths.database.exists()):
            continue
        if filecmp.cmp(kept, paths.database, shallow=False):
            return log
    return None


@contextmanager
def _workshop(base: Path) -> Iterator[Path]:
    """Give a folder that goes again, whatever happens; what is in it is encrypted."""
    work = base / f"salvage-{os.urandom(4).hex()}"
    work.mkdir(mode=0o700)
    try:
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _databases_of(backups: Sequence[Path], work: Path) -> Iterator[Path]:
    """Unpack the databases of whole backups, the newest first; a damaged one is passed over."""
    for number, backup in enumerate(backups):
        folder = work / f"backup-{number}"
        with suppress(CalibarError):
            extract_backup(backup, folder)
            yield folder / DATABASE


def _mended(database: Database, blobs: BlobStore, saved: Salvaged, clock: Clock, failures: int) -> Mended:
    def unix_ms() -> int:
        return int(clock.now().timestamp() * 1000)

    mended = mend(database, blobs, CATALOGUE, saved.gaps, unix_ms, IdSource().new_id)
    officer = bytes.fromhex(Meta(database).get("identity")["officer"])
    told = f"{saved.broken} pages not readable" if saved.broken else ""
    log = AuditLog(database)
    if failures:
        log.append(to_us(clock.now()), officer, "vault.failures", b"", str(failures))
    log.append(to_us(clock.now()), officer, "vault.salvage", b"", told)
    problems = database.integrity()
    if problems or not database.checkpoint():
        raise StorageDamagedError(
            "The new vault did not pass its check. The damaged one was left as it is.",
            "Check the disk; then try again with --out on another one.",
        )
    return mended


def _take_place(paths: ProfilePaths, fresh: Path, aside: Path) -> None:
    """Put the new database in; what stood there goes over its own copy. A log never stays beside another database."""
    log = paths.database.with_name(paths.database.name + "-wal")
    for original in (log, log.with_name(log.name.removesuffix("wal") + "shm")):
        if original.exists():
            original.replace(aside / original.name)
    sync_directory(aside)
    fresh.replace(paths.database)
    sync_directory(paths.root)


def _take_new_place(paths: ProfilePaths, fresh: Path, target: ProfilePaths) -> None:
    target.prepare()
    for source in (paths.key_file, paths.recovery, paths.attempts, paths.settings):
        if source.exists():
            shutil.copyfile(source, target.root / source.name)
    shutil.copytree(paths.blobs, target.blobs, dirs_exist_ok=True)
    fresh.replace(target.database)
    for file in target.root.rglob("*"):
        if file.is_file():
            with file.open("rb+") as opened:
                sync_file(opened.fileno())
    sync_directory(target.root)


def _written_as_backup(out: Path, database: Database, paths: ProfilePaths, blobs: BlobStore, work: Path) -> None:
    unsent = database.rows("SELECT DISTINCT content FROM attachment_bytes WHERE here = 1 AND sent = 0")
    sealed = dict(blobs.sealed_file(row[0]) for row in unsent)
    write_backup(out, database, paths.key_file, sealed, work)
