import json
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import main
from app.demo.laptops import PASSPHRASE, Agency
from app.domain.sightings import Note
from app.domain.targets import Target


@pytest.fixture
def passphrase(tmp_path: Path) -> Path:
    path = tmp_path / "passphrase"
    path.write_text(PASSPHRASE, "utf-8")
    return path


def test_records_are_written_and_those_that_stay_are_named(
    passphrase: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Agency(tmp_path / "hub") as agency:
        laptop = agency.enrol("Insp. A. Invented", tmp_path / "laptop")
        work = laptop.workspace
        target, _ = work.targets.add(Target(name="Ana Ejemplo"))
        held, _ = work.records.add(Note(target=target, text="invented", handling="H2"))
        laptop.program.lock()
    out = tmp_path / "out.json"

    def run(*words: str, code: int = 0) -> Any:
        profile = str(tmp_path / "laptop")
        common = ("--profile", profile, "--passphrase-file", str(passphrase), "--json", "--out", str(out))
        assert main(["export", *words, *common]) == code
        return json.loads(capsys.readouterr().out)

    answer = run("--format", "followthemoney", "--target", target, "--reason", "liaison")
    assert (answer["written"], answer["records"], answer["withheld"]) == (
        str(out),
        1,
        [{"id": held, "why": "H2: not passed on without permission of the provider"}],
    )
    assert [json.loads(line)["id"] for line in out.read_text("utf-8").splitlines()] == [target]
    answer = run("--format", "followthemoney", "--reason", "liaison", "--permission", "NCB Ejemplo")
    assert (answer["records"], answer["withheld"]) == (2, [])
    assert run("--format", "csv", "--target", "nonsense", code=6)["error"]["hint"]
    assert run("--format", "shapefile", code=2)["error"]["code"] == "usage"
