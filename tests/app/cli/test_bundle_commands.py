import io
import json
from pathlib import Path
from typing import Any

from app.bootstrap import Program
from app.cli.main import Invocation, build_parser
from app.cli.output import Output
from app.demo.laptops import PASSPHRASE, Agency, Laptop, training_stretching
from app.domain.sightings import Note
from app.domain.targets import Target
from app.errors import CalibarError

KEYS = {"pushed", "pulled", "blobs_up", "blobs_down", "conflicts", "rejected", "queued_left", "seconds"}


class Cheap(Invocation):
    """A call of the program whose key derivation takes no time."""

    def program(self) -> Program:
        return Program(self.arguments.profile, use_keyring=False, stretching=training_stretching())


def run(*words: str, code: int = 0) -> Any:
    out = io.StringIO()
    output = Output(as_json=True, out=out, err=io.StringIO())
    parsed = build_parser().parse_args(words)
    try:
        status = parsed.command(Cheap(parsed, output, None))
    except CalibarError as error:
        output.failure(error)
        status = error.exit_code
    assert status == code
    return json.loads(out.getvalue())


def test_there_and_back_by_command(agency: Agency, laptop: Laptop, tmp_path: Path) -> None:
    agency.stop_hub()
    laptop.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    device = laptop.workspace.identity.device
    laptop.program.lock()
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE, encoding="utf-8")
    there, back = str(tmp_path / "there.calibar"), str(tmp_path / "back.calibar")

    def mine(*words: str, code: int = 0) -> Any:
        return run(*words, "--profile", str(laptop.program.paths.root), "--passphrase-file", str(secret), code=code)

    listed = mine("bundle", "recipients")
    assert [(one["id"], one["ready"]) for one in listed["recipients"]] == [("hub", True)]
    made = mine("bundle", "export", "--to", "hub", "--out", there)
    assert mine("bundle", "export", str(tmp_path / "same.calibar"))["pushed"] == made["pushed"]
    assert mine("bundle", "export", code=2)["error"]["hint"]
    assert KEYS | {"bytes_up", "bytes_down"} <= set(made)
    assert made["pushed"] == made["queued_left"] > 0
    taken = run("hub", "bundle", "import", there, "--data", str(agency.data))
    assert (taken["pushed"], taken["duplicates"], taken["sender"]) == (made["pushed"], 0, device)
    assert run("hub", "bundle", "import", there, "--data", str(agency.data))["duplicates"] == made["pushed"]
    sent = run("hub", "bundle", "export", "--device", device, "--out", back, "--data", str(agency.data))
    assert sent["bytes_down"] == Path(back).stat().st_size
    plan = mine("bundle", "import", back, "--dry-run")
    assert plan["dry_run"]
    assert plan["from_hub"]
    done = mine("bundle", "import", back)
    assert (done["pushed"], done["queued_left"], done["sender"]) == (made["pushed"], 0, "hub")
    Path(back).write_bytes(Path(back).read_bytes()[:-1])
    assert "cut short" in mine("bundle", "import", back, code=6)["error"]["message"]
    assert mine("bundle", "import", str(tmp_path / "none"), code=6)["error"]["hint"]
    assert run("hub", "bundle", "import", back, "--data", str(agency.data), code=6)["error"]["code"] == "bad_input"
    assert mine("bundle", "export", "--to", "0f" * 16, "--out", there, code=6)["error"]["hint"]
    assert run("hub", "bundle", "export", "--device", "0f" * 16, "--out", back, "--data", str(agency.data), code=4)


def test_a_large_withdrawal_by_file_is_accepted_by_name(agency: Agency, laptop: Laptop, tmp_path: Path) -> None:
    target, _ = laptop.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    notes = [laptop.workspace.notes.add(Note(target=target, text=f"number {n}"))[0] for n in range(20)]
    laptop.sync()
    field = agency.enrol("Sgt. B. Invented", tmp_path / "field")
    agency.grant(field.officer, f"dossier:{target}")
    field.sync()
    field.sync()
    for note in notes[:15]:
        laptop.workspace.records.retract(note, "a wrong script")
    laptop.sync()
    secret, down = tmp_path / "passphrase", str(tmp_path / "down.calibar")
    secret.write_text(PASSPHRASE, encoding="utf-8")
    run(
        "hub",
        "bundle",
        "export",
        "--device",
        field.workspace.identity.device,
        "--out",
        down,
        "--data",
        str(agency.data),
    )
    field.program.lock()
    mine = ("bundle", "import", down, "--profile", str(field.program.paths.root), "--passphrase-file", str(secret))
    told = run(*mine, code=1)
    assert (told["held"], told["pulled"], told["plans"][0]["withdrawn"]) == (1, 0, 15)
    assert run(*mine, "--accept", "0f" * 16, code=1)["held"] == 1, "another dossier is not this one"
    done = run(*mine, "--accept", target)
    assert (done["held"], done["pulled"], done["plans"]) == (0, 15, [])
