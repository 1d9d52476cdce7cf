"""Commands about the vault and its traffic: enrol, vault, import, audit, map, demo."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from app.cli import recovery_commands
from app.cli.passphrases import read_passphrase
from app.durability import write_durably
from app.errors import BadInputError, CalibarError, UsageError
from app.services.proxies import chosen_proxy
from app.services.workspace import Workspace

if TYPE_CHECKING:
    from app.cli.main import Invocation

Add = Callable[..., argparse.ArgumentParser]
Group = Callable[[str, str], Any]
WIPE_WORD = "ERASE"


def register(add: Add, group: Group) -> None:
    """Add the commands of this module."""
    command = add("enrol", enrol, "make the vault of this laptop with a one-time invite")
    command.add_argument("--hub", required=True, metavar="URL")
    command.add_argument("--invite", required=True, metavar="CODE")
    command.add_argument("--ca", type=Path, metavar="FILE", help="certificate of the agency")
    command.add_argument("--proxy", default="", metavar="URL", help="the way to the hub, now and later")
    command.add_argument("--passphrase-only", action="store_true", help="without a device secret in the keyring")
    command.add_argument("--label", default="", help="a name for this laptop")
    command.add_argument("--recovery-codes", action="store_true", help="print one-time codes, once, at the end")
    vault = group("vault", "the encrypted vault of this laptop")
    add("status", vault_status, "what protects it, without opening it", vault)
    add("check", vault_check, "verify cipher, structure, log and files", vault)
    command = add("passphrase", vault_passphrase, "change the passphrase", vault)
    command.add_argument("--new-passphrase-file", required=True, metavar="FILE|-")
    command = add("backup", vault_backup, "write the vault into one encrypted file", vault)
    command.add_argument("--out", type=Path, default=None, metavar="FILE", help="the profile's own folder unless given")
    command = add("restore", vault_restore, "put the vault back from a backup", vault)
    command.add_argument("file", type=Path)
    command.add_argument("--replace", action="store_true", help="move a vault that is there aside; nothing is deleted")
    command.add_argument("--answer", default="", metavar="FILE|-", help="of headquarters, instead of the passphrase")
    command.add_argument("--new-passphrase-file", default=None, metavar="FILE|-", help="chosen with the question")
    command.add_argument("--passphrase-only", action="store_true", help="with --answer: without a device secret")
    command = add("salvage", vault_salvage, "save what a damaged vault still holds; nothing is deleted", vault)
    command.add_argument(
        "--out", type=Path, default=None, metavar="DIR|FILE", help="a new profile, or a backup FILE.calibar-backup"
    )
    command.add_argument("--replace", action="store_true", help="into this profile; the damaged vault stays aside")
    command.add_argument("--backup", type=Path, default=None, metavar="FILE", help="an older copy for what is missing")
    command = add("wipe", vault_wipe, "destroy the keys of this vault, without a passphrase; cannot be undone", vault)
    command.add_argument("--confirm", default="", metavar=WIPE_WORD, help="this word, instead of a question")
    recovery_commands.register(add, vault)
    command = add("import", import_file, "take notices, sightings or tracks from a file")
    command.add_argument("file", type=Path, nargs="?", default=None)
    command.add_argument("--undo", default="", metavar="BATCH", help="take this import back instead; no file")
    command.add_argument("--format", default="auto")
    command.add_argument("--dry-run", action="store_true", help="only tell what would happen")
    command.add_argument("--target", default="", metavar="ID", help="for files that name no target")
    command.add_argument("--time-zone", default="", help="for times written without a zone")
    audit = group("audit", "the log of this laptop")
    command = add("list", audit_list, "print entries, newest first", audit)
    command.add_argument("--limit", type=int, default=100)
    command.add_argument("--offset", type=int, default=0)
    add("verify", audit_verify, "check the chain of entries", audit)
    command = add("map", draw_map, "draw sightings on the offline map")
    command.add_argument("--target", default="", metavar="ID")
    command.add_argument("--operation", default="", metavar="ID")
    command.add_argument("--out", type=Path, required=True, metavar="FILE.(html|png)")
    command.add_argument("--permission", default="", metavar="TEXT", help="who allowed H1, H2 and H3 to leave")
    command = add("demo", demo, "a private hub, invented data and a whole day's work")
    command.add_argument("--headless", action="store_true", help="without a display; screenshots go to --out")
    command.add_argument("--out", type=Path, default=None, metavar="DIR")
    command.add_argument("--write-until-killed", action="store_true", help=argparse.SUPPRESS)
    command = add("self-test", self_test, "try every part of this installation")
    command.add_argument("--out", type=Path, default=None, metavar="FILE.png")


@contextmanager
def opened(invocation: Invocation) -> Iterator[Workspace]:
    """Open the vault for one command and close it after."""
    program = invocation.program()
    if program.state() == "new":
        raise UsageError("There is no vault in this profile.", "Enrol first: `calibar enrol --hub URL --invite CODE`.")
    workspace = program.unlock(read_passphrase(invocation.arguments.passphrase_file))
    try:
        yield workspace
    finally:
        program.lock()


def enrol(invocation: Invocation) -> int:
    """Make the vault and this device's keys."""
    given = invocation.arguments
    program = invocation.program()
    passphrase = read_passphrase(given.passphrase_file, "New passphrase: ")
    if given.proxy:
        program.settings.proxy = chosen_proxy(given.proxy, program.policy.settings)
        program.save_settings()
    alone = given.passphrase_only or not program.keyring_works()
    if alone and not given.passphrase_only:
        invocation.output.say(
            "There is no keyring here: the vault will be protected by the passphrase alone, which must be longer."
        )
    workspace = program.enrol(
        given.hub, given.invite, passphrase, ca_file=given.ca, passphrase_only=alone, label=given.label
    )
    identity = workspace.identity
    answer: dict[str, Any] = {
        "device": identity.device,
        "officer": identity.officer,
        "name": identity.officer_name,
        "agency": identity.agency,
        "protection": program.protection(),
    }
    codes = program.recovering.codes(passphrase, workspace) if given.recovery_codes else []
    program.lock()
    if codes:
        invocation.output.say("Write these codes on paper and keep it away from the laptop. They are not shown again.")
        answer["codes"] = codes
    lines = [f"{name}: {value}" for name, value in answer.items() if name != "codes"]
    invocation.output.answer(answer, lines + [f"{number}  {code}" for number, code in enumerate(codes, 1)])
    return 0


def vault_status(invocation: Invocation) -> int:
    """Tell what protects the vault."""
    program = invocation.program()
    state = program.state()
    answer: dict[str, Any] = {"state": state, "profile": str(program.paths.root)}
    if state == "sealed":
        answer |= {
            "protection": program.protection(),
            "tries_left": program.tries_left(),
            "wait_s": program.wait_s(),
            "unsent": program.unsent_count(),
            "locked_out": program.recovering.is_locked_out(),
        }
    invocation.output.answer(answer)
    return 0


def vault_check(invocation: Invocation) -> int:
    """Verify the vault."""
    with opened(invocation) as workspace:
        problems = workspace.problems()
    invocation.output.answer(
        {"ok": not problems, "problems": problems}, ["ok"] if not problems else [f"problem: {one}" for one in problems]
    )
    return 0 if not problems else 7


def vault_passphrase(invocation: Invocation) -> int:
    """Change the passphrase."""
    given = invocation.arguments
    old = read_passphrase(given.passphrase_file)
    new = read_passphrase(given.new_passphrase_file, "New passphrase: ")
    program = invocation.program()
    program.unlock(old)  # so that the log tells of it, and of what failed before
    try:
        program.change_passphrase(old, new)
    finally:
        program.lock()
    invocation.output.answer({"changed": True})
    return 0


def vault_backup(invocation: Invocation) -> int:
    """Write a backup."""
    program = invocation.program()
    program.unlock(read_passphrase(invocation.arguments.passphrase_file))
    try:
        done = program.backup(invocation.arguments.out)
    finally:
        program.lock()
    lines = [
        f"{done.written}: {done.rows} rows, {done.files} files, {done.bytes} bytes. It opens like the vault itself."
    ]
    invocation.output.answer(done._asdict(), lines)
    return 0


def vault_restore(invocation: Invocation) -> int:
    """Put the vault back."""
    given = invocation.arguments
    program = invocation.program()
    if given.answer:
        done = program.restore(
            given.file,
            read_passphrase(given.new_passphrase_file, "New passphrase: "),
            replace=given.replace,
            answer=recovery_commands.read_text_file(given.answer),
            passphrase_only=given.passphrase_only or not program.keyring_works(),
        )
    else:
        done = program.restore(given.file, read_passphrase(given.passphrase_file), replace=given.replace)
    lines = ["The vault stands as it was when the backup was written. Sync to fetch what came since."]
    if done.replaced:
        lines.append(f"What stood here before is in {done.replaced}.")
    invocation.output.answer(done._asdict(), lines)
    return 0


def vault_salvage(invocation: Invocation) -> int:
    """Save what can be read; 7 when something of this laptop is missing."""
    given = invocation.arguments
    if (given.out is None) != given.replace:
        raise UsageError("Say where to.", "Give --out DIR, --out FILE.calibar-backup, or --replace.")
    done = invocation.program().salvage(read_passphrase(given.passphrase_file), given.out, given.backup)
    invocation.output.answer(done._asdict(), done.lines())
    return 0 if done.complete else 7


def vault_wipe(invocation: Invocation) -> int:
    """Destroy the keys of the vault; 7 when they could not be destroyed."""
    program = invocation.program()
    typed = invocation.arguments.confirm
    if not typed and sys.stdin.isatty():
        unsent = program.unsent_count()
        invocation.output.say(f"This destroys the keys of {program.paths.root}. {unsent} changes were not sent.")
        invocation.output.say(f"Type {WIPE_WORD} to go on: ")
        typed = sys.stdin.readline().strip()
    if typed != WIPE_WORD:
        raise UsageError("Nothing was erased.", f"Give --confirm {WIPE_WORD} to erase this vault.")
    report = program.wipe("command")
    answer = {name: getattr(report, name) for name in report.__slots__} | {"unreadable": report.unreadable}
    invocation.output.answer(answer, report.lines())
    return 0 if report.unreadable or not report.had_vault else 7


def import_file(invocation: Invocation) -> int:
    """Import a file of a partner, or take an import back."""
    given = invocation.arguments
    if (given.file is None) == (not given.undo):
        raise UsageError("Give a file, or --undo with the id of an import.", "The id is the `batch` of its report.")
    if given.undo:
        return _take_import_back(invocation)
    try:
        data = given.file.read_bytes()
    except OSError:
        raise BadInputError("The file cannot be read.", "Check its name and that it is yours.") from None
    options = {"target": given.target, "time_zone": given.time_zone, "language": given.lang}
    with opened(invocation) as workspace:
        if given.dry_run:
            report = workspace.imports.preview(data, given.file.name, given.format, **options)
        else:
            report, _ = workspace.imports.apply(data, given.file.name, given.format, **options)
    lines = [
        f"{report.format}: {report.read} read, {report.created} created, {report.updated} updated, "
        f"{report.unchanged} unchanged, {len(report.rejected)} rejected"
        + (" (nothing kept)" if report.dry_run else ""),
        *(f"  {one.where}: {one.reason}" for one in report.rejected),
        *(f"  note: {one}" for one in report.warnings),
        *((f"  to take it back: calibar import --undo {report.batch}",) if report.batch else ()),
    ]
    invocation.output.answer(msgspec.to_builtins(report), lines)
    return 1 if report.rejected else 0


def _take_import_back(invocation: Invocation) -> int:
    given = invocation.arguments
    with opened(invocation) as workspace:
        if given.dry_run:
            report = workspace.import_batches.preview(given.undo)
        else:
            report, _ = workspace.import_batches.take_back(given.undo)
    held = f"  note: {report.held_elsewhere} files: other laptops hold this withdrawal until somebody has looked at it"
    lines = [
        f"import taken back: {report.withdrawn} withdrawn, {report.restored} restored, {report.already} already, "
        f"{len(report.kept)} kept" + (" (nothing changed)" if report.dry_run else ""),
        *(f"  {one.where}: {one.reason}" for one in report.kept),
        *((held,) if report.held_elsewhere else ()),
    ]
    invocation.output.answer(msgspec.to_builtins(report), lines)
    return 1 if report.kept else 0


def audit_list(invocation: Invocation) -> int:
    """Print the log."""
    given = invocation.arguments
    with opened(invocation) as workspace:
        entries = workspace.audit.list(given.limit, given.offset)
        total = workspace.audit.count()
    lines = [
        f"{one.seq:>6} {one.at:%Y-%m-%d %H:%M:%S}Z {one.actor} {one.action} {one.object} {one.reason}"
        for one in entries
    ]
    invocation.output.answer({"entries": msgspec.to_builtins(entries), "total": total}, lines)
    return 0


def audit_verify(invocation: Invocation) -> int:
    """Check the chain of the log."""
    with opened(invocation) as workspace:
        problems, total = workspace.audit.verify(), workspace.audit.count()
    invocation.output.answer({"ok": not problems, "problems": problems, "entries": total})
    return 0 if not problems else 7


def draw_map(invocation: Invocation) -> int:
    """Draw sightings on the offline map."""
    import time

    given = invocation.arguments
    suffix = given.out.suffix.lower()
    if suffix not in {".html", ".png"}:
        raise UsageError("A map is written as .html or .png.", "Change the name after --out.")
    started = time.monotonic()
    with opened(invocation) as workspace:
        held = (
            frozenset[str]()
            if given.permission.strip()
            else workspace.exports.withheld("sighting", given.target, given.operation)
        )
        told = suffix[1:] + (f"; permission: {given.permission}" if given.permission.strip() else "")
        workspace.audit.record("map.export", given.target or given.operation, told)
        if suffix == ".png":
            points = invocation.need_window().map_png(workspace, given.target, given.operation, given.out, held)
        else:
            data, points = workspace.maps.html(given.target, given.operation, given.lang or "en", held)
            _write(given.out, data)
    seconds = round(time.monotonic() - started, 3)
    invocation.output.answer({"points": points, "withheld": len(held), "seconds": seconds, "out": str(given.out)})
    return 0


def _write(path: Path, data: bytes) -> None:
    try:
        write_durably(path, data)
    except OSError:
        raise CalibarError("The file cannot be written.", "Choose another place with --out.") from None


def demo(invocation: Invocation) -> int:
    """Run the demonstration."""
    if invocation.arguments.write_until_killed:
        from app.demo.writer import write_until_killed

        with opened(invocation) as workspace:
            write_until_killed(workspace, sys.stdout)
        return 0
    return invocation.need_window().demo(invocation.arguments, invocation.output)


def self_test(invocation: Invocation) -> int:
    """Try every part of this installation."""
    results = invocation.need_window().self_test(invocation.arguments.out)
    ok = all(results.values())
    invocation.output.answer({"ok": ok, "parts": results})
    return 0 if ok else 1
