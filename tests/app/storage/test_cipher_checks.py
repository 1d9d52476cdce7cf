import sqlite3
from pathlib import Path
from typing import cast

import pytest

from app.storage import cipher_checks
from app.storage.database import Database
from app.storage.errors import DatabaseUnreadableError, PlaintextDatabaseError, WeakCipherError
from app.storage.keyed_connection import keyed_connection
from app.storage.sqlcipher import Connection


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("4.19.0 community", (4, 19, 0)),
        ("4.5.7 enterprise", (4, 5, 7)),
        ("10.0", (10, 0)),
        ("", ()),
        ("x.y", ()),
        ("4.x", ()),
    ],
)
def test_versions_compare_as_numbers(text: str, numbers: tuple[int, ...]) -> None:
    assert cipher_checks.cipher_version(text) == numbers


def test_a_version_of_two_digits_is_newer_than_one_of_one() -> None:
    assert cipher_checks.cipher_version("4.100.0") > cipher_checks.CIPHER_FLOOR
    assert cipher_checks.cipher_version("4.9.0") < cipher_checks.CIPHER_FLOOR


def test_a_library_without_encryption_is_refused() -> None:
    # The standard library's SQLite: PRAGMA key and PRAGMA cipher_version do nothing there, and say nothing.
    plain = sqlite3.connect(":memory:")
    with pytest.raises(WeakCipherError):
        cipher_checks.assert_cipher(cast("Connection", plain))
    plain.close()


class Answering:
    """A connection that answers pragmas from a table."""

    def __init__(self, answers: dict[str, object]) -> None:
        self.answers = answers
        self.found: tuple[object, ...] | None = None

    def execute(self, sql: str) -> "Answering":
        name = sql.split()[1]
        self.found = (self.answers[name],) if name in self.answers else None
        return self

    def fetchone(self) -> tuple[object, ...] | None:
        return self.found

    def fetchall(self) -> list[tuple[object, ...]]:
        return [] if self.found is None else [self.found]


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"cipher_version": "4.18.9 community", "cipher_status": "1"},
        {"cipher_version": "nonsense", "cipher_status": "1"},
        {"cipher_version": "4.19.0 community"},
        {"cipher_version": "4.19.0 community", "cipher_status": "0"},
    ],
)
def test_a_cipher_below_the_floor_or_switched_off_is_refused(answers: dict[str, object]) -> None:
    with pytest.raises(WeakCipherError):
        cipher_checks.assert_cipher(cast("Connection", Answering(answers)))


def test_the_floor_itself_is_accepted() -> None:
    answers: dict[str, object] = {"cipher_version": "4.19.0 community", "cipher_status": "1"}
    cipher_checks.assert_cipher(cast("Connection", Answering(answers)))


@pytest.mark.parametrize("name", [name for name, _, _ in cipher_checks.SETTINGS])
def test_a_setting_that_does_not_stick_is_refused(name: str) -> None:
    answers = {known: value for known, _, value in cipher_checks.SETTINGS}
    cipher_checks.configure(cast("Connection", Answering(answers)))
    for wrong in ({**answers, name: "something else"}, {k: v for k, v in answers.items() if k != name}):
        with pytest.raises(WeakCipherError, match=name):
            cipher_checks.configure(cast("Connection", Answering(wrong)))


def test_a_file_that_was_made_in_the_open_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    for content in (b"", b"SQLite format 3\0 and more"):
        path.write_bytes(content)
        with pytest.raises(PlaintextDatabaseError):
            cipher_checks.assert_encrypted(path)
    path.write_bytes(b"\x93 anything else that is long")
    cipher_checks.assert_encrypted(path)


def test_only_a_creator_may_find_nothing(tmp_path: Path) -> None:
    assert not cipher_checks.refuse_unfit_file(tmp_path / "x.db", create=True)
    (tmp_path / "x.db").write_bytes(b"sealed" * 1000)
    assert cipher_checks.refuse_unfit_file(tmp_path / "x.db", create=True)
    assert cipher_checks.refuse_unfit_file(tmp_path / "x.db", create=False)


@pytest.mark.parametrize("create", [True, False])
@pytest.mark.parametrize("content", [b"s", b"sealed", bytes(4095), bytes(4096), bytes(4096) + b"sealed" * 4000])
def test_a_file_without_its_first_page_is_never_filled_anew(tmp_path: Path, content: bytes, create: bool) -> None:
    path = tmp_path / "x.db"
    path.write_bytes(content)
    with pytest.raises(DatabaseUnreadableError, match="beginning"):
        Database.open(path, bytes(range(32)), create=create, ballast=False)
    assert path.read_bytes() == content


def test_the_engine_itself_would_begin_anew(tmp_path: Path) -> None:
    """The test of the test: to SQLCipher such a file is an empty database."""
    path = tmp_path / "x.db"
    path.write_bytes(b"s")
    connection = keyed_connection(path, bytearray(range(32)), timeout_s=0)
    connection.execute("CREATE TABLE anew (words TEXT)")
    connection.close()
    assert path.stat().st_size >= 4096
