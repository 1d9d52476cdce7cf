import pytest

from app.bench.benches import BENCHES


@pytest.mark.slow
def test_the_bench_of_files_measures_each_way_beside_its_limit() -> None:
    results = {result.name: result for result in BENCHES["bundle"](200, 1)}
    for name in ("bundle", "bundle hub import", "bundle import"):
        assert results[name].limit
        assert results[name].ratio == pytest.approx(results[name].value / (results[name].limit or 1))
    assert 50 < results["bundle size"].value < 2_000, "bytes of one sighting of about 400 bytes of text"


@pytest.mark.slow
def test_what_goes_up_and_what_moves_nothing_are_measured_beside_their_limits() -> None:
    for name, size in (("push", 200), ("noop-sync", 20)):
        results = BENCHES[name](size, 1)
        assert [result.name for result in results if result.limit] == [name, name], "beside two limits"
        assert all(min(result.value, result.limit or 0) > 0 for result in results if result.limit)
        memory = {result.name: result.value for result in results}[f"{name} memory"]
        assert 10 < memory < 1_000
        if name == "noop-sync":
            assert {result.name: result.value for result in results}["noop-sync wire"] <= 500
