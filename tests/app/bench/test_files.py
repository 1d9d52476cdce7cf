import pytest

from app.bench.files import LEAST_RUNS, blobs, loopback_s


@pytest.mark.slow
def test_photos_go_up_and_down_and_are_timed_beside_their_limit_within_the_memory_of_a_small_laptop() -> None:
    results = {result.name: result for result in blobs(2, 1)}
    for name in ("blobs up", "blobs down"):
        assert results[name].limit
        assert results[name].value > 0
    assert 0 < results["blobs client memory"].value <= 150
    assert LEAST_RUNS == 5


def test_the_bytes_of_the_limit_really_travel() -> None:
    assert loopback_s(3_000_001) > 0
