import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import ids
from app.errors import BadInputError


def test_an_id_is_a_uuid_of_version_seven() -> None:
    made = ids.IdSource().new_id(1_790_000_000_000)
    assert len(made) == 32
    assert int(made[:12], 16) == 1_790_000_000_000
    assert made[12] == "7"
    assert made[16] in "89ab"
    assert ids.check_id(made) == made


@given(st.lists(st.integers(0, 2**48 - 10_000), min_size=1, max_size=60))
def test_ids_never_run_backwards_nor_repeat_whatever_the_clock_does(clock: list[int]) -> None:
    source = ids.IdSource()
    made = [source.new_id(unix_ms) for unix_ms in clock]
    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_a_standing_clock_overflows_into_the_time() -> None:
    source = ids.IdSource()
    made = [source.new_id(1_000) for _ in range(5_000)]
    assert made == sorted(made)
    assert len(set(made)) == 5_000
    assert int(made[-1][:12], 16) > 1_000


def test_threads_share_one_source() -> None:
    source, made = ids.IdSource(), list[str]()
    threads = [threading.Thread(target=lambda: made.extend(source.new_id(7) for _ in range(300))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 1_200


def test_ids_are_read_with_dashes_and_capitals() -> None:
    assert ids.check_id(" 019A5B3C-0000-7000-8000-00000000ABCD ") == "019a5b3c0000700080000000" + "0000abcd"


@pytest.mark.parametrize("text", ["", "0" * 31, "0" * 33, "g" * 32, "０" * 32, "0" * 32 + "\n0"])
def test_what_is_no_id_is_refused(text: str) -> None:
    with pytest.raises(BadInputError, match="not a record id"):
        ids.check_id(text)


def test_streams_are_named_after_their_owner() -> None:
    assert ids.dossier_stream("ab") == "dossier:ab"
    assert ids.operation_stream("cd") == "operation:cd"
    assert ids.DIRECTORY_STREAM == "directory"
