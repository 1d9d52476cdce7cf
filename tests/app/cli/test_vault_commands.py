"""Importing by command and taking it back: keys, exit codes, and what is kept with its reason."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import Program
from app.cli.main import Invocation, build_parser
from app.cli.output import Output
from app.demo.laptops import PASSPHRASE, Laptop, training_stretching
from app.domain.targets import Target
from app.errors import NotFoundError, UsageError, WrongPassphraseError
from app.security.errors import VaultExistsError
from app.services.import_batches import BUILT_ON


class Cheap(Invocation):
    """A call of the program whose key derivation takes no time."""

    def program(self) -> Program:
        return Program(self.arguments.profile, use_keyring=False, stretching=training_stretching())


class Cli:
    """Runs commands on a profile in this process."""

    def __init__(self, profile: Path, passphrase: Path) -> None:
        passphrase.write_text(PASSPHRASE, "utf-8")
        self._tail = ["--profile", str(profile), "--passphrase-file", str(passphrase), "--json"]

    def run(self, *words: str) -> tuple[int, Any]:
        parsed = build_parser().parse_args([*words, *self._tail])
        out = io.StringIO()
        status = int(parsed.command(Cheap(parsed, Output(as_json=True, out=out, err=io.StringIO()), None)))
        return status, json.loads(out.getvalue())

    def standing(self) -> int:
        """Return how many sightings are not withdrawn."""
        return sum(not one["retracted"] for one in self.run("sighting", "list")[1]["sightings"])


def test_an_import_is_taken_back_by_the_id_that_it_told(laptop: Laptop, tmp_path: Path) -> None:
    target, _ = laptop.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    laptop.program.lock()
    cli = Cli(tmp_path / "laptop", tmp_path / "passphrase")
    rows = "".join(f"2021/1,2026-03-01T08:{n:02}:00Z,9.1,-79.9,B2,seen {n}\n" for n in range(3))
    table = tmp_path / "table.csv"
    table.write_text("reference,seen_at,lat,lon,grade,text\n" + rows, "utf-8")
    status, report = cli.run("import", str(table))
    batch = report["batch"]
    assert (status, report["created"], cli.standing()) == (0, 3, 3)
    for wrong in (("import",), ("import", str(table), "--undo", batch)):
        with pytest.raises(UsageError):
            cli.run(*wrong)
    with pytest.raises(NotFoundError):
        cli.run("import", "--undo", target)
    _, told = cli.run("import", "--undo", batch, "--dry-run")
    assert (told["withdrawn"], told["dry_run"], cli.standing()) == (3, True, 3)
    status, done = cli.run("import", "--undo", batch)
    assert (status, done["batch"], done["withdrawn"], done["kept"]) == (0, batch, 3, [])
    assert cli.standing() == 0
    status, again = cli.run("import", "--undo", batch)
    assert (status, again["withdrawn"], again["already"]) == (0, 0, 3)
    _, anew = cli.run("import", str(table))
    assert (anew["created"], anew["batch"] in {"", batch}) == (3, False)
    laptop.program.unlock(PASSPHRASE)
    (one, *_) = laptop.workspace.records.list("sighting", target)
    laptop.workspace.records.amend(one.id, {"text": "another man"}, "looked again")
    laptop.program.lock()
    status, partly = cli.run("import", "--undo", anew["batch"])
    assert (status, partly["withdrawn"], [kept["reason"] for kept in partly["kept"]]) == (1, 2, [BUILT_ON])


def test_a_backup_is_put_back_by_command(laptop: Laptop, tmp_path: Path) -> None:
    target, _ = laptop.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    laptop.program.lock()
    cli = Cli(tmp_path / "laptop", tmp_path / "passphrase")
    file = tmp_path / "laptop.calibar-backup"
    assert cli.run("vault", "backup", "--out", str(file))[0] == 0
    with pytest.raises(VaultExistsError):
        cli.run("vault", "restore", str(file))
    status, done = cli.run("vault", "restore", str(file), "--replace")
    assert (status, done["to_fetch"]) == (0, 0)
    assert (tmp_path / "laptop" / done["replaced"] / "vault.db").exists()
    shown = cli.run("target", "show", target, "--purpose", "invented")[1]
    assert "Marco INVENTADO" in json.dumps(shown)


def test_a_passphrase_that_is_changed_by_command_stands_in_the_log_with_what_failed_before(
    laptop: Laptop, tmp_path: Path
) -> None:
    laptop.program.lock()
    for _ in range(2):
        with pytest.raises(WrongPassphraseError):
            laptop.program.unlock("not the passphrase of it")
    fresh = tmp_path / "fresh"
    fresh.write_text("another invented passphrase for training", "utf-8")
    cli = Cli(tmp_path / "laptop", tmp_path / "passphrase")
    assert cli.run("vault", "passphrase", "--new-passphrase-file", str(fresh)) == (0, {"changed": True})
    laptop.program.unlock("another invented passphrase for training")
    told = [(one.action, one.reason) for one in laptop.workspace.audit.list(4)]
    assert told == [("vault.unlock", ""), ("vault.passphrase", ""), ("vault.unlock", ""), ("vault.failures", "2")]
