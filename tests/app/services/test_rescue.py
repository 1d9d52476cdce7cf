"""A damaged vault: what still carries its seal is saved, what was not sent is sent, and nothing is thrown away."""

from __future__ import annotations

import errno
import io
import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import Program
from app.cli.main import Invocation, build_parser
from app.cli.output import Output
from app.demo.laptops import PASSPHRASE, Agency, Laptop, training_stretching
from app.domain.sightings import Note
from app.domain.targets import Target
from app.errors import CalibarError, StorageDamagedError, UsageError, WrongPassphraseError
from app.services.rescue import BACKUP_SUFFIX, copy_readable
from app.storage.btree import walk
from app.storage.database import Database
from app.storage.sealed_pages import PAGE_BYTES, read_sealed_pages

Damage = Callable[[bytearray, random.Random], None]


class Wreck:
    """A laptop with an invented dossier: 40 notes at the hub, 15 waiting, a file of each."""

    def __init__(self, agency: Agency, laptop: Laptop, folder: Path) -> None:
        self.agency, self.laptop, self.folder = agency, laptop, folder
        work = laptop.workspace
        self.target, _ = work.targets.add(Target(name="Ana Ejemplo"))
        self.write("sent", 40)
        work.attachments.add_file(self.target, b"an invented file that was sent" * 99, "sent.bin")
        laptop.sync()
        self.write("waits", 15)
        self.note, _ = work.records.add(Note(target=self.target, text="sent, then changed"))
        laptop.sync()
        work.records.amend(self.note, {"text": "changed here"}, "a slip")
        self.write("waits still", 15)
        work.attachments.add_file(self.target, b"an invented file that waits" * 99, "waits.bin")
        self.texts = self.all_texts()
        self.waiting = work.vault.outbox.count("waiting")
        self.key = bytes(work.vault.database._key)

    def write(self, words: str, count: int) -> None:
        for number in range(count):
            text = f"{words} {number} " + "invented words " * (number * 7 % 90)
            self.laptop.workspace.records.add(Note(target=self.target, text=text))

    def all_texts(self) -> set[str]:
        found = self.laptop.workspace.records.list("note", self.target, 1000)
        return {record.value.text for record in found}

    @property
    def database(self) -> Path:
        return self.laptop.program.paths.database

    def damage(self, how: Damage, seed: int = 1) -> bytes:
        self.laptop.program.lock()
        raw = bytearray(self.database.read_bytes())
        how(raw, random.Random(seed))
        self.database.write_bytes(raw)
        return bytes(raw)

    def is_damaged(self) -> bool:
        """Open it as the program does; that may write to its log."""
        program = self.fresh()
        try:
            return bool(program.unlock(PASSPHRASE).problems())
        except StorageDamagedError:
            return True
        finally:
            program.lock()

    def pages_of(self, table: str) -> list[int]:
        """Return the pages of a table, the newest first and its root last."""
        with Database.open(self.database, self.key, create=False, ballast=False) as database:
            root = int(database.scalar("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)))
        pages = read_sealed_pages(self.database, self.key).pages
        return sorted(walk(pages, root).seen, key=lambda number: (number == root, -number))

    def fresh(self, root: Path | None = None) -> Program:
        paths = self.laptop.program.paths
        self.laptop.program = Program(root or paths.root, use_keyring=False, stretching=training_stretching())
        return self.laptop.program

    def reader_sees(self) -> set[str]:
        reader = self.agency.enrol("Insp. B. Invented", self.folder / "reader")
        self.agency.grant(reader.officer, f"dossier:{self.target}", "reader")
        reader.sync()
        return {record.value.text for record in reader.workspace.records.list("note", self.target, 1000)}


@pytest.fixture
def wreck(agency: Agency, laptop: Laptop, tmp_path: Path) -> Wreck:
    return Wreck(agency, laptop, tmp_path)


def flipped(raw: bytearray, chance: random.Random) -> None:
    for page in chance.sample(range(1, len(raw) // PAGE_BYTES), 6):
        raw[page * PAGE_BYTES + chance.randrange(PAGE_BYTES)] ^= 1 << chance.randrange(8)


def zeroed(raw: bytearray, chance: random.Random) -> None:
    first = chance.randrange(2, len(raw) // PAGE_BYTES - 5) * PAGE_BYTES
    raw[first : first + 4 * PAGE_BYTES] = bytes(4 * PAGE_BYTES)


def cut(raw: bytearray, chance: random.Random) -> None:
    del raw[-chance.randrange(PAGE_BYTES, 5 * PAGE_BYTES) :]


def headless(raw: bytearray, chance: random.Random) -> None:
    raw[:PAGE_BYTES] = chance.randbytes(PAGE_BYTES)


def without_pages_of(table: str, count: int, wreck: Wreck) -> Damage:
    def damage(raw: bytearray, _chance: random.Random) -> None:
        for number in wreck.pages_of(table)[:count]:
            raw[(number - 1) * PAGE_BYTES + 5] ^= 0x10

    return damage


def one_bit_of_the_salt(raw: bytearray, chance: random.Random) -> None:
    raw[chance.randrange(16)] ^= 1 << chance.randrange(8)


@pytest.mark.parametrize("how", [flipped, zeroed, cut, headless, one_bit_of_the_salt])
def test_what_a_damaged_vault_holds_is_saved_sent_and_completed_by_the_hub(wreck: Wreck, how: Damage) -> None:
    wreck.laptop.program.backup()
    wreck.damage(how)
    assert wreck.is_damaged(), "the damage is real"
    damaged = wreck.database.read_bytes()
    report = wreck.fresh().salvage(PASSPHRASE)
    assert (Path(report.aside) / "vault.db").read_bytes() == damaged, "the damaged vault is kept"
    kept = {path.name for path in Path(report.aside).iterdir()}
    assert not kept & {"vault.keys", "vault.recovery"}, "no second copy of what opens it"
    assert report.pages > 100
    wreck.laptop.program.unlock(PASSPHRASE)
    assert wreck.laptop.workspace.vault.database.integrity() == []
    assert wreck.all_texts() == wreck.texts, "with the newest backup nothing is missing, before any sync"
    wreck.laptop.sync()
    wreck.laptop.sync()
    assert wreck.all_texts() == wreck.texts
    assert wreck.laptop.workspace.sync.status().waiting == 0
    assert [row.here for row in wreck.laptop.workspace.attachments.list(wreck.target)] == [True, True]
    assert wreck.reader_sees() == wreck.texts, "what was not sent reached headquarters, once"


def test_without_a_backup_what_the_hub_has_comes_again_and_what_is_gone_is_counted(wreck: Wreck) -> None:
    wreck.damage(without_pages_of("outbox", 2, wreck))
    report = wreck.fresh().salvage(PASSPHRASE)
    assert report.broken == 2
    assert report.numbers_missing > 0, "changes that nobody has any more are told"
    assert report.requeued > 0, "records whose change was lost wait to be sent again"
    assert any("At most" in line for line in report.lines())
    wreck.laptop.program.unlock(PASSPHRASE)
    wreck.laptop.sync()
    wreck.laptop.sync()
    assert wreck.all_texts() == wreck.texts
    assert wreck.reader_sees() >= {text for text in wreck.texts if text.startswith("waits")}


def test_records_are_made_anew_from_their_changes(wreck: Wreck) -> None:
    wreck.damage(without_pages_of("record_note", 99, wreck))
    report = wreck.fresh().salvage(PASSPHRASE)
    assert report.remade > 60
    wreck.laptop.program.unlock(PASSPHRASE)
    assert len(wreck.all_texts()) == len(wreck.texts)
    wreck.laptop.sync()
    assert wreck.all_texts() == wreck.texts


def test_a_vault_that_does_not_say_whose_it_is_needs_a_backup(wreck: Wreck) -> None:
    out = wreck.folder / "elsewhere.calibar-backup"
    wreck.laptop.program.backup(out)
    damaged = wreck.damage(without_pages_of("meta", 99, wreck))
    with pytest.raises(StorageDamagedError, match="Whose laptop"):
        wreck.fresh().salvage(PASSPHRASE)
    assert wreck.database.read_bytes() == damaged, "nothing was changed"
    assert not list(wreck.database.parent.glob("salvage-*"))
    report = wreck.laptop.program.salvage(PASSPHRASE, None, out)
    assert report.from_copies > 0
    wreck.laptop.program.unlock(PASSPHRASE)
    wreck.laptop.sync()
    assert wreck.all_texts() == wreck.texts


@pytest.mark.parametrize("name", ["saved", f"saved{BACKUP_SUFFIX}"])
def test_it_is_saved_elsewhere_as_a_profile_or_as_a_backup(wreck: Wreck, name: str) -> None:
    damaged = wreck.damage(flipped)
    report = wreck.fresh().salvage(PASSPHRASE, wreck.folder / name)
    assert wreck.database.read_bytes() == damaged
    place = wreck.folder / name
    assert report.written == str(place)
    if name.endswith(BACKUP_SUFFIX):
        wreck.laptop.program.restore(place, PASSPHRASE, replace=True)
    else:
        wreck.fresh(place)
    with pytest.raises(UsageError):
        Program(wreck.database.parent, use_keyring=False, stretching=training_stretching()).salvage(PASSPHRASE, place)
    wreck.laptop.program.unlock(PASSPHRASE)
    assert {text for text in wreck.texts if text.startswith("waits")} <= wreck.all_texts()


def test_a_salvage_that_was_cut_off_between_log_and_database_is_done_again(wreck: Wreck) -> None:
    wreck.write("only in the log", 3)
    cut = wreck.folder / "cut"
    shutil.copytree(wreck.database.parent, cut)
    wreck.laptop.program.lock()
    program = wreck.fresh(cut)
    database = program.paths.database
    assert database.with_name("vault.db-wal").stat().st_size > 0, "a crash left the log behind"
    report = program.salvage(PASSPHRASE)
    shutil.copyfile(Path(report.aside) / "vault.db", database)  # as a cut before the last rename leaves it
    again = program.salvage(PASSPHRASE)
    assert (again.records, again.waiting, again.complete) == (report.records, report.waiting, True)
    program.unlock(PASSPHRASE)
    assert {f"only in the log {number} " for number in range(3)} <= {text[:18] for text in wreck.all_texts()}


def test_a_wrong_passphrase_saves_nothing(wreck: Wreck) -> None:
    wreck.damage(flipped)
    with pytest.raises(WrongPassphraseError):
        wreck.fresh().salvage("another invented passphrase")
    assert not list(wreck.database.parent.glob("damaged-*"))


def test_a_whole_vault_is_saved_whole(wreck: Wreck) -> None:
    """The control: without damage nothing is missing, and nothing waits twice."""
    wreck.laptop.program.lock()
    report = wreck.fresh().salvage(PASSPHRASE)
    assert report.complete
    assert (report.broken, report.remade, report.requeued, report.numbers_missing) == (0, 0, 0, 0)
    assert report.waiting == wreck.waiting
    assert "Nothing of yours was lost." in report.lines()
    wreck.laptop.program.unlock(PASSPHRASE)
    assert wreck.laptop.workspace.problems() == []
    assert wreck.all_texts() == wreck.texts


class Cheap(Invocation):
    """A call of the program whose key derivation takes no time."""

    def program(self) -> Program:
        return Program(self.arguments.profile, use_keyring=False, stretching=training_stretching())


def commanded(*words: str) -> tuple[int, Any]:
    out = io.StringIO()
    output = Output(as_json=True, out=out, err=io.StringIO())
    parsed = build_parser().parse_args(words)
    try:
        return parsed.command(Cheap(parsed, output, None)), json.loads(out.getvalue())
    except CalibarError as error:
        return error.exit_code, error.code


def test_by_command(wreck: Wreck) -> None:
    secret = wreck.folder / "passphrase"
    secret.write_text(PASSPHRASE, encoding="utf-8")
    wreck.damage(without_pages_of("record_note", 1, wreck))
    common = ("vault", "salvage", "--profile", str(wreck.database.parent), "--passphrase-file", str(secret))
    assert commanded(*common) == (2, "usage"), "where to is said by the person"
    assert commanded(*common, "--replace", "--out", str(wreck.folder / "x")) == (2, "usage")
    status, told = commanded(*common, "--replace")
    assert (status, told["complete"], told["broken"]) == (7, False, 1)
    assert commanded(*common, "--replace")[0] == 0, "now it is whole"


class FailingDisk(io.FileIO):
    """A file on a disk that gives an error for some bytes, at the first of them or before."""

    def __init__(self, path: Path, bad: range, number: int = errno.EIO) -> None:
        super().__init__(path)
        self._bad, self._number = bad, number

    def read(self, size: int | None = -1, /) -> bytes:
        begin, wanted = self.tell(), size if size is not None else -1
        if begin < self._bad.stop and self._bad.start < begin + wanted:
            if begin < self._bad.start:
                return super().read(self._bad.start - begin)  # as the kernel does: what came before the error
            raise OSError(self._number, "invented")
        return super().read(wanted)


def test_what_a_failing_disk_still_gives_is_copied_page_by_page(tmp_path: Path) -> None:
    content = random.Random(3).randbytes(3 * 256 * PAGE_BYTES + 100)
    place = tmp_path / "vault.db"
    place.write_bytes(content)
    for first, last in ((0, 10), (300 * PAGE_BYTES + 5, 302 * PAGE_BYTES + 1), (len(content) - 1, len(content))):
        out = io.BytesIO()
        with FailingDisk(place, range(first, last)) as source:
            lost = copy_readable(source, out, len(content))
        begin, end = first // PAGE_BYTES * PAGE_BYTES, min(-(-last // PAGE_BYTES) * PAGE_BYTES, len(content))
        assert lost == end - begin
        assert out.getvalue() == content[:begin] + bytes(end - begin) + content[end:]


def test_another_error_than_that_of_a_bad_place_is_no_gap(tmp_path: Path) -> None:
    place = tmp_path / "vault.db"
    place.write_bytes(bytes(9))
    with FailingDisk(place, range(9), errno.ESTALE) as source, pytest.raises(OSError, match="invented"):
        copy_readable(source, io.BytesIO(), 9)
    whole = io.BytesIO()
    with FailingDisk(place, range(0)) as source:
        assert copy_readable(source, whole, 9) == 0
