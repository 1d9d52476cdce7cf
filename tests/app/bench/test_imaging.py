from pathlib import Path

from app.bench.imaging import handed_over_s
from app.bench.rows import raw_insert_s


def test_a_file_that_is_handed_over_is_measured_and_leaves_nothing(tmp_path: Path) -> None:
    raw_insert_s(tmp_path / "plain.db", 500, 5, encrypted=False)
    assert 0 < handed_over_s(tmp_path / "plain.db") < 60
    assert [path.name for path in tmp_path.iterdir()] == ["plain.db"]
