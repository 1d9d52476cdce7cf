import io
from pathlib import Path

import pytest

from app.cli.passphrases import read_passphrase
from app.errors import UsageError


def test_a_passphrase_comes_from_a_file_without_its_line_end(tmp_path: Path) -> None:
    (tmp_path / "words").write_text("six invented words\r\n", encoding="utf-8")
    assert read_passphrase(str(tmp_path / "words")) == "six invented words"


def test_without_a_file_and_a_terminal_it_is_asked_for(tmp_path: Path) -> None:
    assert read_passphrase("-", stdin=io.StringIO("typed here\n")) == "typed here"
    for source in (None, str(tmp_path / "nothing")):
        with pytest.raises(UsageError):
            read_passphrase(source, stdin=io.StringIO())
