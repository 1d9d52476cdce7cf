import pytest

from app.bench.benches import BENCHES


@pytest.mark.slow
def test_the_bench_of_files_measures_each_way_beside_its_limit() -> None:
    results = {result.name: result for result in BENCHES["bundle"](200, 1)}
    for name in ("bundle", "bundle hub import", "bundle import"):
        assert results[name].limit
        assert results[name].ratio == pytest.approx(results[name].value / (results[name].limit or 1))
    assert 50 < results["bundle size"].value < 2_000, "bytes of one sighting of about 400 bytes of text"
