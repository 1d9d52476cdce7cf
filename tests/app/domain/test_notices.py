from datetime import UTC, datetime, timedelta

import pytest

from app.domain.notices import VERIFICATION_FRESH_FOR, Charge, Notice, verification_is_fresh

NOW = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("age", "fresh"),
    [
        (timedelta(0), True),
        (VERIFICATION_FRESH_FOR, True),
        (VERIFICATION_FRESH_FOR + timedelta(microseconds=1), False),
        (timedelta(days=30), False),
        (timedelta(minutes=-1), False),
    ],
)
def test_a_check_ages_and_one_from_the_future_proves_nothing(age: timedelta, fresh: bool) -> None:
    assert verification_is_fresh(NOW - age, NOW) is fresh


def test_a_notice_is_of_unknown_status_until_verified() -> None:
    notice = Notice(target="0" * 32, type="red_notice", charges=(Charge("Robo agravado", country="PE"),))
    assert notice.status == "unknown"
    assert notice.charges[0].translation == ""
