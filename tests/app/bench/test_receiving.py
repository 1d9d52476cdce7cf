import pytest

from app.bench.receiving import apply_tail, first_sync


@pytest.mark.slow
def test_the_benches_of_receiving_stand_beside_their_limit_and_tell_the_memory() -> None:
    whole, rate, wire, beside_file, memory, image, processor, image_wire, beside_image, _ = first_sync(2_000, 1)
    assert whole.limit
    assert whole.value > whole.limit > 0
    assert rate.value == pytest.approx(2_000 / whole.value)
    assert whole.value > (beside_file.limit or 0) > 0
    assert 60 < wire.value < 200
    assert 30 < memory.value < 500
    assert image.limit == whole.limit
    assert image.value > 0 < processor.value
    assert 150 < image_wire.value < 600
    assert beside_image.limit
    tail, indexed, added, added_indexed, _ = apply_tail(400, 1)
    assert tail.limit
    assert indexed.value >= tail.value > tail.limit > 0
    assert added_indexed.value >= added.value > 0
