from sync.protocol.holdings import SIZE, holdings

A, B = ("a", 3, b"x" * 32), ("b", 4, b"y" * 32)


def test_the_order_does_not_matter_and_empty_streams_do_not_count() -> None:
    assert holdings([A, B]) == holdings([B, ("c", 0, b""), A])
    assert len(holdings([])) == len(holdings([A])) == SIZE
    assert holdings([])[:8] == bytes(8)


def test_every_part_counts() -> None:
    others = [[A], [A, A], [A, ("b", 5, b"y" * 32)], [A, ("b", 4, b"z" * 32)], [A, ("c", 4, b"y" * 32)], [B]]
    assert len({holdings(one) for one in [[A, B], *others]}) == 1 + len(others)
