from sync.protocol.clock import HIGHEST, SKEW_MS, HybridClock, effective, stamp_of, unix_ms_of


def test_stamps_rise_while_the_clock_stands_or_runs_back() -> None:
    now = [1_000]
    clock = HybridClock(lambda: now[0])
    first = clock.tick()
    second = clock.tick()
    now[0] = 1
    third = clock.tick()
    now[0] = 5_000
    fourth = clock.tick()
    assert first < second < third < fourth
    assert unix_ms_of(fourth) == 5_000
    assert clock.last == fourth


def test_a_kept_stamp_is_gone_on_from() -> None:
    assert HybridClock(lambda: 0, last=77).tick() == 78


def test_a_seen_stamp_is_passed_but_not_one_from_the_far_future() -> None:
    clock = HybridClock(lambda: 1_000)
    clock.observe(stamp_of(2_000))
    assert clock.tick() == stamp_of(2_000) + 1
    clock.observe(stamp_of(10**12))
    assert unix_ms_of(clock.tick()) == 1_000 + SKEW_MS


def test_a_clock_at_the_end_of_time_stays_in_range() -> None:
    clock = HybridClock(lambda: 1 << 60)
    assert clock.tick() == clock.tick() == HIGHEST


def test_before_1970_counts_as_1970() -> None:
    assert stamp_of(-5) == 0


def test_what_counts_is_at_most_two_minutes_after_the_hub_heard_of_it() -> None:
    received_at = 1_770_000_000_000_000
    honest, future = stamp_of(1_769_999_999_000), stamp_of(4_000_000_000_000)
    assert effective(honest, received_at) == honest
    assert effective(future, received_at) == stamp_of(1_770_000_000_000 + SKEW_MS)
    assert effective(future, None) == future
