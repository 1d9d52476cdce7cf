import pytest

from app.bench.live import trickle


@pytest.mark.slow
def test_single_records_reach_the_other_laptop_and_are_timed_beside_their_limit() -> None:
    measured, shortest, memory = trickle(3, 1)
    assert measured.unit == "ms"
    assert measured.limit is not None
    assert measured.value >= shortest.value > measured.limit > 0, "nothing is faster than its own commits and turns"
    assert 10 < memory.value < 1_000
