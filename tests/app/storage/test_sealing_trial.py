from collections.abc import Callable
from pathlib import Path

from app.storage.database import Database
from app.storage.sealing_trial import sealing_works, settings_fit


def test_the_engine_of_this_program_takes_pages_sealed_by_us(tmp_path: Path) -> None:
    assert sealing_works(tmp_path)
    assert list(tmp_path.iterdir()) == [], "nothing of the trial stays"


def test_where_it_cannot_be_tried_it_does_not_work(tmp_path: Path) -> None:
    assert not sealing_works(tmp_path / "nowhere")


def test_an_engine_with_another_layout_does_not_fit(open_database: Callable[..., Database]) -> None:
    told = [str(row[0]) for row in open_database().rows("PRAGMA cipher_settings")]
    assert settings_fit(told)
    for word in ("4096", "SHA512", "use_hmac = 1", "header_size = 0"):
        assert not settings_fit([line.replace(word, word[:-1] + "9") for line in told]), word
    assert not settings_fit([])
