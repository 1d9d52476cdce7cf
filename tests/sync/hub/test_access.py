import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from sync.hub import accounts, streams
from sync.hub.access import BAD_STREAM, NO_STREAM, READ_ONLY, NeedToKnow
from sync.hub.accounts import Caller, OfficerRole
from sync.hub.push import NOTHING
from sync.hub.store_sqlite import Store
from sync.protocol.ids import DIRECTORY

OFFICER = b"o" * 16
FILE = "dossier:" + "0a" * 16
OTHER = "dossier:" + "0b" * 16


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A hub's tables with one officer and one file."""
    store = Store(tmp_path)
    with store.reading():
        pass
    made = sqlite3.connect(store.path, isolation_level=None)
    accounts.add_officer(made, OFFICER, "A", "contributor", 1)
    streams.found_stream(made, DIRECTORY, b"e" * 16)
    streams.found_stream(made, FILE, b"e" * 16)
    yield made
    made.close()
    store.close()


def caller(role: OfficerRole = "contributor") -> Caller:
    return Caller(1, b"d" * 16, OFFICER, b"k" * 32, role, 1, shut_out=False)


@pytest.mark.parametrize(
    ("role", "reads", "writes", "grants"),
    [
        ("", False, NO_STREAM, False),
        ("reader", True, READ_ONLY, False),
        ("contributor", True, None, False),
        ("lead", True, None, True),
    ],
)
def test_a_role_says_what_may_be_done_in_a_file(
    connection: sqlite3.Connection, role: str, *, reads: bool, writes: object, grants: bool
) -> None:
    accounts.set_grant(connection, OFFICER, FILE, role, 1)
    rules = NeedToKnow(connection)
    decision = rules.may_write(caller(), FILE, NOTHING)
    assert rules.may_read(caller(), FILE) is reads
    assert decision == (writes or decision)
    assert decision.allowed is (writes is None)
    assert rules.may_grant(caller(), FILE) is grants
    assert not rules.may_read(caller(), OTHER)


def test_a_file_of_others_is_answered_like_one_that_does_not_exist(connection: sqlite3.Connection) -> None:
    rules = NeedToKnow(connection)
    assert rules.may_write(caller(), FILE, NOTHING) == rules.may_write(caller(), OTHER, NOTHING) == NO_STREAM


def test_only_the_creation_of_its_own_record_founds_a_file(connection: sqlite3.Connection) -> None:
    rules = NeedToKnow(connection)
    record = bytes.fromhex("0b" * 16)
    opening = msgspec.structs.replace(NOTHING, id=record, record=record, action="create")
    assert rules.may_write(caller(), OTHER, opening).founds
    assert rules.may_write(caller("reader"), OTHER, opening) == NO_STREAM
    assert rules.may_write(caller(), "dossier:" + "0c" * 16, opening) == NO_STREAM
    assert rules.may_write(caller(), "no such name", opening) == BAD_STREAM


def test_the_directory_is_read_by_all_and_written_by_administrators(connection: sqlite3.Connection) -> None:
    rules = NeedToKnow(connection)
    assert rules.may_read(caller(), DIRECTORY)
    assert rules.may_write(caller(), DIRECTORY, NOTHING) == READ_ONLY
    assert rules.may_write(caller("administrator"), DIRECTORY, NOTHING).allowed
    assert not rules.may_grant(caller("administrator"), DIRECTORY)
    assert rules.may_grant(caller("administrator"), FILE)


def test_who_is_shut_out_may_do_nothing(connection: sqlite3.Connection) -> None:
    accounts.set_grant(connection, OFFICER, FILE, "lead", 1)
    rules = NeedToKnow(connection)
    out = replace(caller("administrator"), shut_out=True)
    assert not rules.may_read(out, FILE)
    assert not rules.may_read(out, DIRECTORY)
    assert rules.may_write(out, FILE, NOTHING) == NO_STREAM
    assert not rules.may_grant(out, FILE)
