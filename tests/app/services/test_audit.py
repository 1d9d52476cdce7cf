import pytest

from app.demo.laptops import Agency, Laptop
from app.domain.operations import Operation
from app.domain.queries import AuditEntry
from app.domain.sightings import Note
from app.domain.targets import Target
from app.errors import OfflineError

SECRET = "Palabra-Inconfundible"


def actions(laptop: Laptop) -> list[str]:
    """Return what the log says was done, newest first."""
    return [entry.action for entry in laptop.workspace.audit.list()]


def test_reading_writing_and_taking_back_are_logged_without_their_content(laptop: Laptop) -> None:
    workspace = laptop.workspace
    target, _ = workspace.targets.add(Target(name=f"Ana {SECRET}"))
    workspace.targets.dossier(target, "supervision")
    note, _ = workspace.notes.add(Note(target=target, text=SECRET))
    workspace.records.retract(note, f"not {SECRET}")
    file, _ = workspace.attachments.add_file(target, SECRET.encode(), f"{SECRET}.txt")
    workspace.attachments.content(file)
    told = workspace.audit.list()
    assert [entry.action for entry in told[:5]] == [
        "attachment.read",
        "attachment.add",
        "note.retract",
        "note.add",
        "dossier.read",
    ]
    assert not [entry for entry in told if SECRET in f"{entry.action} {entry.object} {entry.reason}"]
    assert workspace.audit.verify() == []


def test_a_sync_that_failed_is_logged_once_until_it_works(agency: Agency, laptop: Laptop) -> None:
    agency.stop_hub()
    for _ in range(3):
        with pytest.raises(OfflineError):
            laptop.sync()
    assert actions(laptop).count("sync.failed") == 1
    agency.start_hub()
    laptop.sync()
    assert actions(laptop).count("sync.failed") == 1


def test_unlocking_is_logged(laptop: Laptop) -> None:
    laptop.reopen()
    assert actions(laptop)[0] == "vault.unlock"


def test_the_log_is_read_with_names_that_it_does_not_hold(laptop: Laptop) -> None:
    workspace = laptop.workspace
    target, _ = workspace.targets.add(Target(name="Ana Invented"))
    note, _ = workspace.notes.add(Note(target=target, text="a note"))
    operation, _ = workspace.operations.add(Operation(name="OP INVENTED"))
    entries = workspace.audit.list()
    names = workspace.audit.names(entries)
    assert {entry.object for entry in entries} >= {target, note, operation}
    assert (names[target], names[note], names[operation]) == ("Ana Invented", "Ana Invented", "OP INVENTED")
    gone = AuditEntry(seq=1, at=entries[0].at, actor="x", action="dossier.read", object="ab" * 16)
    assert workspace.audit.names([gone, AuditEntry(seq=2, at=gone.at, actor="x", action="vault.unlock")]) == {}
