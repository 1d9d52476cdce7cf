from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app.demo.laptops import Agency, Laptop, training_stretching
from app.domain.sightings import Note
from app.domain.targets import Target
from app.storage.replica import VaultReplica
from sync.client.replica import News, ReplicaState
from sync.protocol.messages import Grant, Head, KnownDevice

EPOCH = b"e" * 16


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    with Agency(tmp_path / "hub", stretching=training_stretching()) as agency:
        yield agency.enrol("Invented Officer", tmp_path / "laptop")


@pytest.fixture
def replica(laptop: Laptop) -> VaultReplica:
    return laptop.workspace.replica


def granted(number: int) -> Grant:
    return Grant(f"dossier:{number:032x}", "reader", b"k" * 32)


def test_what_the_hub_says_stands_afterwards(replica: VaultReplica) -> None:
    state = ReplicaState(EPOCH, 7, 3, 2)
    device = KnownDevice(b"d" * 16, b"o" * 16, b"p" * 32, "Invented", "Unit", b"s" * 32)
    one, other = granted(1), granted(2)
    replica.take_news(News(state, [one, other], devices=[device], heads=[Head(one.stream, 5, b"c" * 32)]))
    assert replica.state() == state
    assert replica.devices()[device.device] == device
    assert [cursor.stream for cursor in replica.behind(9)] == [one.stream]
    assert [cursor.stream for cursor in replica.cursors(one.stream, 9)] == [other.stream]
    assert replica.holdings() == b"", "something is behind"
    replica.take_news(News(state, [msgspec.structs.replace(one, role="")]))
    assert replica.behind(9) == []
    assert replica.holdings() != b"", "the control"


def test_a_list_of_all_rights_ends_those_of_which_nothing_was_read(replica: VaultReplica) -> None:
    replica.take_news(News(ReplicaState(EPOCH, 1, 1, 1), [granted(1), granted(2)]))
    replica.take_news(News(ReplicaState(EPOCH, 1, 2, 1), [granted(2)], all_grants=True))
    assert [cursor.stream for cursor in replica.cursors("dossier:", 9)] == [granted(2).stream]


def test_records_that_stand_are_counted(laptop: Laptop, replica: VaultReplica) -> None:
    workspace = laptop.workspace
    target, _ = workspace.targets.add(Target(name="Invented"))
    notes = [workspace.notes.add(Note(target=target, text=f"note {number}"))[0] for number in range(3)]
    workspace.records.retract(notes[0], "entered by mistake")
    asked = {"note": [bytes.fromhex(note) for note in notes], "sighting": [bytes(16)]}
    standing = replica.standing(f"dossier:{target}", asked)
    assert (standing.asked, standing.total) == (2, 3)
    assert standing.accepted is None


def test_a_stream_that_is_read_anew_begins_at_its_beginning(laptop: Laptop, replica: VaultReplica) -> None:
    target, _ = laptop.workspace.targets.add(Target(name="Invented"))
    laptop.sync()
    stream = f"dossier:{target}"
    (before,) = [cursor for cursor in replica.cursors("", 9) if cursor.stream == stream]
    assert before.seq == 1
    replica.reread(stream, 1)
    assert [(cursor.stream, cursor.seq) for cursor in replica.behind(9)] == [(stream, 0)]
    assert laptop.workspace.vault.outbox.count("waiting") == 1, "what was made here waits again"
