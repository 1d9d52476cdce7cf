import pytest

from app.demo.laptops import Laptop
from app.domain.sightings import Note
from app.domain.targets import Target
from app.errors import BadInputError


def refused(laptop: Laptop) -> str:
    """Have one change refused and return its id."""
    work = laptop.workspace
    target, _ = work.targets.add(Target(name="Ana Ejemplo"))
    work.records.add(Note(target=target, text="a note"))
    waiting = work.sync.outbox()
    assert [one.state for one in waiting] == ["waiting", "waiting"]
    work.vault.outbox.set_refused(bytes.fromhex(waiting[1].change), "read_only", "You may read this file.")
    return waiting[1].change


def test_what_was_refused_stands_first_with_its_reason(laptop: Laptop) -> None:
    change = refused(laptop)
    first, second = laptop.workspace.sync.outbox()
    assert (first.change, first.state, first.code, first.reason) == (
        change, "refused", "read_only", "You may read this file.",
    )  # fmt: skip
    assert (second.state, second.title, second.kind) == ("waiting", "Ana Ejemplo", "target")
    assert laptop.workspace.sync.payload(change)["text"] == "a note"


def test_it_is_sent_again_or_given_up_with_a_reason(laptop: Laptop) -> None:
    change, sync = refused(laptop), laptop.workspace.sync
    with pytest.raises(BadInputError, match="reason"):
        sync.discard_refused(change, " ")
    assert sync.retry(change).records
    with pytest.raises(BadInputError, match="not refused"):
        sync.discard_refused(change, "a mistake")
    laptop.workspace.vault.outbox.set_refused(bytes.fromhex(change), "read_only", "")
    sync.discard_refused(change, "a mistake")
    assert [one.state for one in sync.outbox()] == ["waiting"]
    assert laptop.workspace.vault.audit.rows(1)[0].reason == "a mistake"
