from pathlib import Path

import pytest

from app.storage import sqlcipher
from app.storage.keyed_connection import keyed_connection, log_holds_changes, raw_key_literal, wipe


def test_a_raw_key_is_64_hex_digits_in_quotes() -> None:
    assert raw_key_literal(bytearray(range(32))) == b"x'" + bytes(range(32)).hex().encode() + b"'"
    with pytest.raises(ValueError, match="32 bytes"):
        raw_key_literal(bytearray(31))


def test_the_same_key_opens_what_it_made_and_another_does_not(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    first = keyed_connection(path, bytearray(range(32)), timeout_s=0)
    first.execute("CREATE TABLE item (words TEXT)")
    first.close()
    keyed_connection(path, bytearray(range(32)), timeout_s=0).close()
    with pytest.raises(sqlcipher.DatabaseError) as caught:
        keyed_connection(path, bytearray(32), timeout_s=0)
    assert sqlcipher.primary_code(caught.value) == sqlcipher.NOTADB


def test_a_log_with_content_is_noticed(tmp_path: Path) -> None:
    assert not log_holds_changes(tmp_path / "x.db")
    (tmp_path / "x.db-wal").touch()
    assert not log_holds_changes(tmp_path / "x.db")
    (tmp_path / "x.db-wal").write_bytes(b"x")
    assert log_holds_changes(tmp_path / "x.db")


def test_wiping_keeps_the_length() -> None:
    secret = bytearray(b"words")
    wipe(secret)
    assert secret == bytes(5)
