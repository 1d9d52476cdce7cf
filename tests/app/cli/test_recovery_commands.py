"""A laptop that cannot be opened, by commands alone: status, codes, question, answer, opened."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import Program
from app.cli import recovery_commands
from app.cli.main import Invocation, build_parser, main
from app.cli.output import Output
from app.demo.laptops import PASSPHRASE, Agency, Laptop, training_stretching
from app.errors import CalibarError
from app.hub import administration

NEW = "another invented passphrase for training"
Run = Callable[..., tuple[int, dict[str, Any]]]


class CheapInvocation(Invocation):
    """An invocation whose program derives keys cheaply, as tests may."""

    def program(self) -> Program:
        return Program(self.arguments.profile, use_keyring=False, stretching=training_stretching())


@pytest.fixture
def run(laptop: Laptop, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on the laptop's profile, locked before; return its status and its object."""
    laptop.program.lock()

    def command(*arguments: str | Path) -> tuple[int, dict[str, Any]]:
        output = Output(as_json=True, out=sys.stdout, err=sys.stderr)
        parsed = build_parser().parse_args([*map(str, arguments), "--profile", str(laptop.program.paths.root)])
        try:
            status = int(parsed.command(CheapInvocation(parsed, output, None)))
        except CalibarError as error:
            output.failure(error)
            status = error.exit_code
        return status, json.loads(capsys.readouterr().out)

    for name, words in (("old", PASSPHRASE), ("new", NEW)):
        (tmp_path / name).write_text(words, encoding="utf-8")
    return command


def published(agency: Agency, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> tuple[Path, Path]:
    """Make and publish a recovery key; return the files of the two persons."""
    shares = (tmp_path / "one", tmp_path / "two")
    assert main(["hub", "recovery", "init", "--data", str(agency.data), *_shares(shares)]) == 0
    capsys.readouterr()
    return shares


def _shares(shares: tuple[Path, ...]) -> list[str]:
    return [word for share in shares for word in ("--share", str(share))]


def test_codes_are_printed_once_and_one_opens_the_vault(run: Run, tmp_path: Path) -> None:
    status, made = run("vault", "recovery", "codes", "--passphrase-file", tmp_path / "old")
    assert (status, len(made["codes"])) == (0, 8)
    (tmp_path / "code").write_text(made["codes"][1], encoding="utf-8")
    opening = ("vault", "recovery", "open", "--code-file", tmp_path / "code", "--new-passphrase-file", tmp_path / "new")
    assert run(*opening) == (0, {"opened": True, "protection": "passphrase", "codes_left": 7})
    shown = run("vault", "recovery", "status")[1]
    assert [one["number"] for one in shown["codes"] if one["spent_at"]] == [2]
    status, told = run(*opening)
    assert (status, told["error"]["code"]) == (3, "code_spent")


def test_two_persons_open_a_laptop_for_its_officer(
    agency: Agency, laptop: Laptop, tmp_path: Path, capsys: pytest.CaptureFixture[str], run: Run
) -> None:
    shares = published(agency, tmp_path, capsys)
    laptop.program.unlock(PASSPHRASE)
    laptop.sync()
    laptop.program.lock()
    assert run("vault", "recovery", "status")[1]["agency"] is True
    question, answer = tmp_path / "question", tmp_path / "answer"
    asking = ("vault", "recovery", "request", "--new-passphrase-file", tmp_path / "new", "--out", question)
    assert run(*asking)[0] == 0
    releasing = ["hub", "recovery", "release", "--data", str(agency.data), "--request", str(question)]
    why = ["--purpose", "passphrase forgotten", "--out", str(answer)]
    # One person alone, one part twice, a wrong file, another command: nothing is released.
    for wrong in (_shares(shares[:1]), _shares((shares[0], shares[0])), _shares((shares[0], question))):
        assert main([*releasing, *wrong, *why]) != 0
    assert main(["hub", "device", "release", *releasing[3:], *why]) == 6
    assert not answer.exists()
    capsys.readouterr()
    assert main([*releasing, *_shares(shares), *why]) == 0
    capsys.readouterr()
    opening = ("vault", "recovery", "open", "--answer", answer, "--new-passphrase-file", tmp_path / "new")
    assert run(*opening)[0] == 0
    laptop.program.unlock(NEW)
    with administration(agency.data) as admin:
        entry = admin.audit(1)[0]
    assert (entry.action, entry.object.endswith("passphrase forgotten")) == ("recovery.release", True)


def test_one_person_ends_a_lock_out(
    agency: Agency, laptop: Laptop, tmp_path: Path, capsys: pytest.CaptureFixture[str], run: Run
) -> None:
    attempts = laptop.program._vault.attempts
    attempts._write(attempts._state_after(10, 0))
    assert run("vault", "status")[1]["locked_out"] is True
    question, answer = tmp_path / "question", tmp_path / "answer"
    assert run("vault", "recovery", "request", "--release", "--out", question)[0] == 0
    releasing = ["hub", "device", "release", "--data", str(agency.data), "--request", str(question)]
    assert main([*releasing, "--purpose", "wrong keyboard", "--out", str(answer)]) == 0
    capsys.readouterr()
    assert run("vault", "recovery", "release", "--answer", answer) == (0, {"released": True, "tries_left": 10})
    laptop.program.unlock(PASSPHRASE)


def test_a_text_comes_from_a_file_or_standard_input(tmp_path: Path) -> None:
    assert recovery_commands.read_text_file("-", stdin=io.StringIO("calibar answer:\n")) == "calibar answer:\n"
    with pytest.raises(CalibarError):
        recovery_commands.read_text_file(str(tmp_path / "nothing"))
