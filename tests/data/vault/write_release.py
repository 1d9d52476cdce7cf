"""Writes the rows of a vault with invented data as this very program leaves them.

Run it from the root (`PYTHONPATH=. python tests/data/vault/write_release.py`) before a step is added to
`app.storage.schema.MIGRATIONS`: with the file it writes, `version<N>.sql`, the updates of later programs are tested
(tests/faults/test_killed_migration.py). It writes over no file that is there.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.demo.laptops import Agency, training_stretching
from app.domain.sightings import Note, Sighting
from app.domain.targets import Target
from app.storage.database import Database


def literal(value: object) -> str:
    """Return a value as SQL."""
    if value is None:
        return "NULL"
    if isinstance(value, bytes):
        return f"x'{value.hex()}'"
    return repr(value) if isinstance(value, int | float) else "'" + str(value).replace("'", "''") + "'"


def statements(database: Database) -> list[str]:
    """Return what makes the tables, their rows and their indexes, a line each, and at last the version."""
    listed = database.rows(
        "SELECT name, sql, name LIKE 'search~_%' ESCAPE '~' AND name <> 'search_waiting' FROM sqlite_schema "
        "WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
    )
    tables = [(str(name), " ".join(str(sql).split())) for name, sql, is_shadow in listed if not is_shadow]
    shadows = [str(name) for name, _, is_shadow in listed if is_shadow]
    lines = [f"{sql};" for _, sql in tables] + [f"DELETE FROM {name};" for name in shadows]
    for name in [*(name for name, _ in tables if name != "search"), *shadows]:
        rows = database.rows(f"SELECT * FROM {name}")
        lines += [f"INSERT INTO {name} VALUES ({', '.join(map(literal, row))});" for row in rows]
    indexes = database.rows("SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY rowid")
    lines += [" ".join(str(sql).split()) + ";" for (sql,) in indexes]
    return [*lines, f"PRAGMA user_version = {database.scalar('PRAGMA user_version')};"]


def main() -> int:
    """Write the file and name it."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Agency(Path(folder, "hub"), stretching=training_stretching()) as agency,
    ):
        laptop = agency.enrol("Insp. A. Invented", Path(folder, "laptop"))
        desk, begun_at = laptop.workspace, datetime(2026, 1, 1, tzinfo=UTC)
        target, _ = desk.targets.add(Target(name="Ana Ejemplo"))
        seen = [
            desk.sightings.add(
                Sighting(
                    target=target, seen_at=begun_at + timedelta(hours=n), place="Calle Inventada", text=f"seen {n}"
                )
            )[0]
            for n in range(12)
        ]
        note, _ = desk.records.add(Note(target=target, text="a note that was sent"))
        desk.attachments.add_file(target, b"an invented file", "invented.bin")
        laptop.sync()
        desk.records.amend(note, {"text": "a note that was changed"}, "a slip")
        desk.records.retract(seen[0], "wrong person")
        desk.records.add(Note(target=target, text="a note that waits"))
        desk.records.edit(target, {"name": "Ana Ejemplo Segunda"})
        desk.drafts.save(f"capture:{target}", {"text": "half a sentence"})
        database = desk.vault.database
        out = Path(__file__).with_name(f"version{database.scalar('PRAGMA user_version')}.sql")
        with out.open("x", encoding="utf-8") as file:
            file.write("\n".join(statements(database)) + "\n")
    print(out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
