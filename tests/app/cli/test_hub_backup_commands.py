import json
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import main
from app.demo.laptops import Agency, Laptop
from app.domain.sightings import Note
from app.domain.targets import Target
from sync.hub.daily_backup import DailyBackup


def test_a_hub_is_backed_up_lost_and_put_back_by_command(
    agency: Agency, laptop: Laptop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def console(*words: str, data: Path = agency.data, code: int = 0) -> Any:
        capsys.readouterr()
        assert main(["hub", *words, "--data", str(data), "--json"]) == code
        return json.loads(capsys.readouterr().out)

    target, _ = laptop.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    laptop.sync()
    out = tmp_path / "hub.backup"
    made = console("backup", "--out", str(out))
    assert (made["written"], made["bytes"], made["changes"]) == (str(out), out.stat().st_size, 1)
    laptop.workspace.notes.add(Note(target=target, text="after the backup"))
    laptop.sync()
    assert console("restore", str(out), code=4)["error"]["hint"]
    assert "at work" in console("restore", str(out), "--replace", code=4)["error"]["message"]
    agency.stop_hub()
    done = console("restore", str(out), "--replace")
    assert (done["changes"], done["set_hash"]) == (1, made["set_hash"])
    assert (agency.data / done["replaced"] / "hub.sqlite").exists()
    agency.start_hub()
    laptop.sync()
    told = console("status")
    assert (told["changes"], told["last_backup_at"], told["backup_is_failing"]) == (2, None, False)
    assert DailyBackup(agency.data, tmp_path / "daily").look() is not None
    assert str(console("status")["last_backup_at"]).startswith("20")
    assert DailyBackup(agency.data, tmp_path / "none", free_bytes=lambda _path: 0).look() is None
    assert console("status")["backup_is_failing"]
    assert console("audit", "verify")["ok"]
    out.write_bytes(out.read_bytes()[:5000])
    assert console("restore", str(out), data=tmp_path / "other", code=7)["error"]["code"]
    assert console("backup", "--out", str(out), data=tmp_path / "none", code=7)["error"]["hint"]
