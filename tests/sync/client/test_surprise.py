from __future__ import annotations

import pytest

from sync.client.surprise import is_surprising


@pytest.mark.parametrize(
    ("withdrawn", "standing", "surprising"),
    [
        (0, 0, False),
        (1, 1, False),
        (2, 2, False),
        (3, 3, True),
        (9, 12, False),
        (10, 40, False),
        (11, 40, True),
        (400, 500, True),
    ],
)
def test_a_file_emptied_and_much_of_it_withdrawn_are_surprising(
    withdrawn: int, standing: int, *, surprising: bool
) -> None:
    assert is_surprising(withdrawn, standing) is surprising
