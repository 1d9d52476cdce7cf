"""A vault that the program of yesterday wrote is taken over by the one of today: what was kept is applied."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.bootstrap import Program
from app.demo.laptops import PASSPHRASE, Agency, Laptop, training_stretching
from app.demo.likeness import picture
from app.domain.network import Movement
from app.domain.sightings import Sighting
from app.domain.targets import Target
from app.storage.kept_changes import EDITION, READ_ANEW

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)

# The program of yesterday: it knows no movements, has no column for certainty, and no rule for the status of a person.
OLDER = """
import json, sys
from dataclasses import replace
from app.domain.catalogue import KINDS
del KINDS["movement"]
rules = {name: rule for name, rule in KINDS["target"].policies.items() if name != "status"}
KINDS["target"] = replace(KINDS["target"], policies=rules)
columns = tuple(one for one in KINDS["sighting"].columns if one.name != "certainty")
KINDS["sighting"] = replace(KINDS["sighting"], columns=columns)

from pathlib import Path
from app.bootstrap import Program
from app.demo.laptops import PASSPHRASE, training_stretching
from app.domain.sightings import Note

profile, url, code = sys.argv[1:]
program = Program(Path(profile), use_keyring=False, stretching=training_stretching())
workspace = program.enrol(url, code, PASSPHRASE, passphrase_only=True)
for line in sys.stdin:
    word, *values = line.split()
    if word == "sync":
        workspace.sync.run_here()
    elif word == "status":
        workspace.targets.edit(values[0], {"status": values[1]})
    elif word == "note":
        workspace.notes.add(Note(target=values[0], text=" ".join(values[1:])))
    status = workspace.sync.status()
    print(json.dumps([status.unread, status.conflicts, status.waiting]), flush=True)
program.lock()
"""


class OlderLaptop:
    """A laptop with yesterday's program, in a process of its own."""

    def __init__(self, child: subprocess.Popen[str]) -> None:
        self._child = child

    def do(self, line: str) -> tuple[int, int, int]:
        """Return how many changes it cannot read, conflicts, and changes that wait."""
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._child.stdin.write(line + "\n")
        self._child.stdin.flush()
        unread, conflicts, waiting = json.loads(self._child.stdout.readline())
        return unread, conflicts, waiting


@contextmanager
def older_laptop(profile: Path, url: str, code: str) -> Iterator[OlderLaptop]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(
        [sys.executable, "-c", OLDER, str(profile), url, code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as child:
        yield OlderLaptop(child)
        assert child.stdin is not None
        child.stdin.close()
        assert child.wait() == 0


def movement(target: str, place: str) -> Movement:
    return Movement(target=target, type="border_crossing", from_place=place, to_place="Invented town")


def test_an_update_applies_what_the_older_program_kept(agency: Agency, laptop: Laptop, tmp_path: Path) -> None:
    one = laptop.workspace
    target, _ = one.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    sighting, _ = one.sightings.add(Sighting(target=target, seen_at=NOW, text="seen", certainty="confirmed"))
    moved, _ = one.records.add(movement(target, "Kilometre seven"))
    laptop.sync()
    officer, code = agency.invite("Sgt. B. Invented")
    profile = tmp_path / "older"
    with older_laptop(profile, agency.url, code) as older:
        agency.grant(officer, f"dossier:{target}")
        assert older.do("sync") == (1, 0, 0), "a kind that it does not know is kept, counted and told"
        one.records.edit(moved, {"from_place": "Kilometre nine"})
        one.targets.edit(target, {"status": "arrested"})
        assert older.do(f"status {target} located")[2] == 1
        older.do("sync")
        laptop.sync()
        assert older.do("sync") == (2, 0, 0), "the rest flows; without a rule the later one stands"
        older.do(f"note {target} written by the older program")
        assert older.do("sync")[2] == 0
    laptop.sync()
    assert [entry.value.text for entry in one.notes.list(target)] == ["written by the older program"]
    assert one.sync.status().conflicts == 1

    program = Program(profile, use_keyring=False, stretching=training_stretching())
    updated = program.unlock(PASSPHRASE)
    try:
        assert updated.sync.status().unread == 0
        assert updated.records.get(moved).value.from_place == "Kilometre nine"
        assert [entry.fields.get("from_place") for entry in updated.records.history(record_id=moved)] == [
            "Kilometre nine",
            "Kilometre seven",
        ]
        assert picture(updated) == picture(one), "before it hears anything of the hub"
        assert [conflict.field for conflict in updated.sync.conflicts()] == ["status"]
        assert updated.search.find("nine").total == updated.search.find("seen").total == 1
        column = updated.vault.database.scalar(
            "SELECT certainty FROM record_sighting WHERE id = ?", (bytes.fromhex(sighting),)
        )
        assert column == "confirmed"
        assert updated.problems() == []
    finally:
        program.lock()


def forget_edition(laptop: Laptop) -> None:
    laptop.workspace.vault.meta.set(EDITION, "another")
    laptop.reopen()


def test_the_same_program_looks_at_nothing_again(laptop: Laptop) -> None:
    laptop.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    laptop.reopen()
    database = laptop.workspace.vault.database
    assert database.scalar("SELECT total_changes()") < 10


@pytest.mark.parametrize("pending", [False, True])
def test_folding_again_changes_nothing_where_the_rules_are_the_same(
    agency: Agency, laptop: Laptop, *, pending: bool
) -> None:
    one = laptop.workspace
    target, _ = one.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    sighting, _ = one.sightings.add(Sighting(target=target, seen_at=NOW, text="grey car"))
    one.records.amend(sighting, {"text": "blue car"}, "colour read wrongly")
    one.targets.edit(target, {"status": "arrested"})
    laptop.sync()
    if pending:
        one.targets.edit(target, {"status": "located"})
        one.records.retract(sighting, "wrong person")
    before, status = picture(laptop.workspace), laptop.workspace.sync.status()
    forget_edition(laptop)
    assert picture(laptop.workspace) == before
    assert laptop.workspace.sync.status().waiting == status.waiting == (2 if pending else 0)
    assert laptop.workspace.vault.meta.get(READ_ANEW) is None
    laptop.sync()
    assert laptop.workspace.sync.status().waiting == 0


def test_a_history_that_lacks_what_its_authors_saw_is_read_anew(agency: Agency, laptop: Laptop) -> None:
    one = laptop.workspace
    target, _ = one.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    laptop.sync()
    one.targets.edit(target, {"status": "arrested"})
    laptop.sync()
    before = picture(one)
    with one.vault.database.atomic():
        one.vault.database.execute("UPDATE change_log SET base = NULL, closes = NULL")
    forget_edition(laptop)
    assert laptop.workspace.vault.meta.get(READ_ANEW) == [f"dossier:{target}"]
    assert picture(laptop.workspace) == before, "until then it shows what it showed"
    laptop.sync()
    assert laptop.workspace.vault.meta.get(READ_ANEW) == []
    assert picture(laptop.workspace) == before
    assert (
        laptop.workspace.vault.database.scalar("SELECT count(*) FROM change_log WHERE seq IS NOT NULL AND base IS NULL")
        == 0
    )
    assert laptop.sync().pulled == 0
