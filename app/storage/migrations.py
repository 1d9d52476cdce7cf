"""Numbered steps that bring a database from any shipped version to this one, each whole or not at all.

Knows no table: the list of steps is handed in. Never goes backwards and never touches a newer database.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.durability import replace_durably, sync_file
from app.errors import NewerVersionError, StorageDamagedError
from app.storage.database import Database
from app.storage.sqlcipher import Connection


@dataclass(frozen=True, slots=True)
class Migration:
    """One step. `apply` runs inside a transaction; it must not begin, commit, VACUUM or use executescript."""

    number: int
    name: str
    apply: Callable[[Connection], None]


@dataclass(frozen=True, slots=True)
class MigrationReport:
    """From which version to which, and where the copy of the old database lies (None if there was none to keep)."""

    before: int
    after: int
    copy: Path | None


def version(database: Database) -> int:
    """Return the number of the last step that this database has taken; 0 for a new one."""
    return int(database.scalar("PRAGMA user_version"))


def migrate(database: Database, steps: Sequence[Migration]) -> MigrationReport:
    """Take every step that is missing, after a verified copy; report what was done.

    Raises NewerVersionError (untouched), StorageFullError (untouched), StorageDamagedError (the copy or the result
    did not pass its check; the copy stays).
    """
    numbers = [step.number for step in steps]
    if numbers != list(range(1, len(steps) + 1)):
        raise ValueError("migrations are numbered 1, 2, 3 ... without gaps")
    before = version(database)
    if before > len(steps):
        raise NewerVersionError(
            f"A newer Calibar wrote this vault (version {before}; this one knows {len(steps)}). It was left untouched.",
            "Update Calibar on this laptop, then unlock again.",
        )
    pending = steps[before:]
    if not pending:
        return MigrationReport(before, before, None)
    copy = _verified_copy(database, before) if before else None
    for step in pending:
        database.take_step(step.number, step.apply)
    _forget_older_copies(database.path)
    return MigrationReport(before, len(steps), copy)


def copies(path: Path) -> list[Path]:
    """Return the whole copies that migrations of the database at `path` left, the newest version first."""
    found = {}
    for file in path.parent.glob(f"{path.name}.version-*"):
        number = file.name.rpartition("-")[2]
        if number.isdigit():
            found[int(number)] = file
    return [found[number] for number in sorted(found, reverse=True)]


def _verified_copy(database: Database, before: int) -> Path:
    """Write `<database>.version-N` anew and open it again: a copy that nobody opened is a hope."""
    target = database.path.with_name(f"{database.path.name}.version-{before}")
    fresh = target.with_name(target.name + ".new")
    # A journal left by a kill would be rolled back into the fresh copy.
    _remove_unfinished(fresh)
    try:
        database.copy_to(fresh)
        # VACUUM INTO leaves the syncing to us: https://www.sqlite.org/lang_vacuum.html#vacuuminto
        with fresh.open("rb+") as file:
            sync_file(file.fileno())
        found, problems = database.check_copy(fresh)
        if problems or found != before:
            raise StorageDamagedError(
                "The copy made before the update did not pass its check. The vault was not changed.",
                "Run 'calibar vault check', and check the disk.",
            )
        replace_durably(fresh, target)
    finally:
        _remove_unfinished(fresh)
    return target


def _remove_unfinished(fresh: Path) -> None:
    for end in ("", "-wal", "-shm", "-journal"):
        fresh.with_name(fresh.name + end).unlink(missing_ok=True)


def _forget_older_copies(path: Path) -> None:
    """Keep the two newest: a copy holds what the vault may have had to erase since."""
    for copy in copies(path)[2:]:
        copy.unlink(missing_ok=True)
