import json
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.fault_log import MOST_BYTES, NAME, note_fault, places_of

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
NAME_OF_A_PERSON = "Marco INVENTADO"


def broken() -> None:
    try:
        dict[str, int]()[NAME_OF_A_PERSON]
    except KeyError as inner:
        raise ValueError(f"bad value for {NAME_OF_A_PERSON}") from inner


def fault() -> BaseException:
    with pytest.raises(ValueError, match="bad value") as caught:
        broken()
    return caught.value


def test_a_fault_is_noted_without_its_words(tmp_path: Path) -> None:
    assert note_fault(tmp_path / "logs", fault(), AT)
    path = tmp_path / "logs" / NAME
    written = path.read_text("utf-8")
    assert NAME_OF_A_PERSON not in written
    noted = json.loads(written)
    assert [cause["type"] for cause in noted["faults"]] == ["ValueError", "KeyError"]
    assert noted["faults"][0]["places"][-1].startswith("tests/app/test_fault_log.py:")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_places_outside_the_program_are_names_only() -> None:
    with pytest.raises(json.JSONDecodeError) as caught:
        json.loads("{")
    assert places_of(caught.value)[-1].startswith("decoder.py:")


def test_the_file_stays_small(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"x" * (MOST_BYTES + 1))
    assert note_fault(tmp_path, fault(), AT)
    assert (tmp_path / f"{NAME}.1").stat().st_size == MOST_BYTES + 1
    assert (tmp_path / NAME).stat().st_size < 4096


def test_five_files_are_kept(tmp_path: Path) -> None:
    for number in range(8):
        (tmp_path / NAME).write_bytes(bytes([number]) * (MOST_BYTES + 1))
        assert note_fault(tmp_path, fault(), AT)
    assert sorted(path.name for path in tmp_path.iterdir()) == [NAME, *(f"{NAME}.{number}" for number in range(1, 5))]
    assert [(tmp_path / f"{NAME}.{number}").read_bytes()[0] for number in range(1, 5)] == [7, 6, 5, 4]
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 5 * (MOST_BYTES + 4096)


def test_where_nothing_can_be_written_nothing_is_raised(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert not note_fault(tmp_path / "file", fault(), AT)
