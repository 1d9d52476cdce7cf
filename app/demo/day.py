"""A day's work, step by step: what the demonstration does, apart from the window."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.bootstrap import Program
from app.demo.hub_process import HubProcess, program_command
from app.demo.laptops import AGENCY, PASSPHRASE
from app.demo.seeding import Seeded, seed
from app.errors import CalibarError
from app.hub import administration

TARGETS = 24
FIELD_OFFICER, DESK_OFFICER = "Insp. M. Invented", "Sgt. A. Invented"
KILL_AFTER = 25


@dataclass
class Step:
    """One step of the day."""

    name: str
    ok: bool
    seconds: float
    detail: str = ""


@dataclass
class Day:
    """The hub, both profiles and the steps so far."""

    folder: Path
    say: Callable[[str], None]
    steps: list[Step] = field(default_factory=list)
    hub: HubProcess | None = None
    field_officer: str = ""
    seeded: Seeded | None = None

    def __post_init__(self) -> None:
        self.hub_data = self.folder / "hub"
        self.field_profile = self.folder / "field"
        self.desk_profile = self.folder / "desk"
        self.passphrase_file = self.folder / "passphrase"

    def step(self, name: str, work: Callable[[], Any]) -> Any:
        """Do one step, note how it went, and go on even if it failed: the report tells."""
        started = time.monotonic()
        try:
            result = work()
        except (CalibarError, AssertionError, OSError) as error:
            self.steps.append(Step(name, False, time.monotonic() - started, f"{type(error).__name__}: {error}"))
            self.say(f"✗ {name}: {error}")
            return None
        self.steps.append(Step(name, True, time.monotonic() - started))
        self.say(f"✓ {name} ({self.steps[-1].seconds:.1f} s)")
        return result

    @property
    def ok(self) -> bool:
        """Whether every step went well."""
        return bool(self.steps) and all(step.ok for step in self.steps)

    # The hub ------------------------------------------------------------------------------------------------

    def start_hub(self, port: int = 0) -> str:
        """Start the hub in a process of its own."""
        self.hub = HubProcess(self.hub_data, port)
        return self.hub.url

    def stop_hub(self) -> int:
        """Stop the hub; return the port it had."""
        assert self.hub is not None
        port = self.hub.port
        self.hub.stop()
        self.hub = None
        return port

    def enrol(self, profile: Path, name: str, role: str) -> tuple[Program, str]:
        """Add an officer and enrol a laptop with an invite. The demonstration asks no keyring for anything."""
        assert self.hub is not None
        with administration(self.hub_data, agency=AGENCY) as admin:
            officer = admin.add_officer(name, role, unit="Invented unit")
            code = admin.invite(officer).code
        program = Program(profile, use_keyring=False)
        program.enrol(self.hub.url, code, PASSPHRASE, passphrase_only=True, label=name)
        return program, officer

    def prepare(self) -> None:
        """Make the hub, the desk's laptop with the invented dossiers, and the field laptop, enrolled and locked."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.passphrase_file.write_text(PASSPHRASE, encoding="utf-8")
        with administration(self.hub_data, agency=AGENCY):
            pass
        self.start_hub()
        program, self.field_officer = self.enrol(self.field_profile, FIELD_OFFICER, "contributor")
        program.lock()
        desk, _ = self.enrol(self.desk_profile, DESK_OFFICER, "contributor")
        workspace = desk.workspace
        assert workspace is not None
        self.seeded = seed(workspace, self.field_officer, TARGETS, lambda _text: None)
        for _ in range(2):
            workspace.sync.run_here()
        with administration(self.hub_data) as admin:
            for stream in self.seeded.streams:
                admin.grant(self.field_officer, stream, "contributor")
        desk.lock()

    # What the window does not do --------------------------------------------------------------------------------

    def kill_in_a_save(self) -> list[str]:
        """Kill a process that saves one sighting after the other; return the ids it had confirmed."""
        command = [
            *program_command(), "demo", "--write-until-killed", "--profile", str(self.field_profile),
            "--passphrase-file", str(self.passphrase_file),
        ]  # fmt: skip
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True)
        assert process.stdout is not None
        confirmed: list[str] = []
        for line in process.stdout:
            confirmed.append(line.strip())
            if len(confirmed) >= KILL_AFTER:
                break
        os.kill(process.pid, signal.SIGKILL)
        rest = process.stdout.read()
        process.wait()
        process.stdout.close()
        # The last line may have been cut by the kill: it was not confirmed.
        whole = rest.split("\n")[:-1]
        confirmed.extend(line.strip() for line in whole if line.strip())
        assert len(confirmed) >= KILL_AFTER, "the writer did not get far enough to be killed"
        return confirmed

    def desk_edits_caution(self, text: str) -> None:
        """Let the desk change the caution that the field changes too, and send it."""
        assert self.seeded is not None
        desk = Program(self.desk_profile, use_keyring=False)
        workspace = desk.unlock(PASSPHRASE)
        try:
            workspace.records.edit(self.seeded.caution, {"text": text})
            workspace.sync.run_here()
        finally:
            desk.lock()

    def picture_of_desk(self) -> dict[str, str]:
        """Sync the desk's laptop and return what it holds."""
        from app.demo.likeness import picture

        desk = Program(self.desk_profile, use_keyring=False)
        workspace = desk.unlock(PASSPHRASE)
        try:
            if self.hub is not None:
                workspace.sync.set_hub(self.hub.url)
            workspace.sync.run_here()
            return picture(workspace)
        finally:
            desk.lock()

    def end(self) -> None:
        """Stop what runs."""
        if self.hub is not None:
            self.hub.stop()
            self.hub = None
