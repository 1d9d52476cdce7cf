from pathlib import Path

import pytest

from app.bench.reader import peak_mb, receive
from app.errors import CalibarError


def test_the_peak_grows_with_what_was_taken() -> None:
    before = peak_mb()
    taken = bytearray(b"x" * int((before + 60) * 1024 * 1024))
    assert peak_mb() > before + 30
    del taken


@pytest.mark.slow
def test_a_laptop_that_is_none_is_told_and_not_waited_for(tmp_path: Path) -> None:
    with pytest.raises(CalibarError, match="broke off"):
        receive(tmp_path / "nothing")
