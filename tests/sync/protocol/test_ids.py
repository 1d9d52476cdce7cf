import threading
import uuid

import pytest

from sync.protocol.errors import BadMessage
from sync.protocol.ids import IdSource, founder_of, from_hex, is_stream


def test_an_id_is_a_uuid_of_version_7_with_the_time_in_front() -> None:
    made = uuid.UUID(bytes=IdSource().new_id(1_770_000_000_123))
    assert made.version == 7
    assert made.variant == uuid.RFC_4122
    assert made.int >> 80 == 1_770_000_000_123


def test_ids_rise_and_differ_even_when_the_clock_runs_back() -> None:
    source = IdSource()
    made = [source.new_id(now) for now in (2_000, 2_000, 1_000, 0, -5, 3_000) for _ in range(5_000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_threads_share_a_source_without_repeating() -> None:
    source = IdSource()
    made: list[bytes] = []

    def work() -> None:
        made.extend(source.new_id(1) for _ in range(2_000))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 8_000


def test_hex_is_read_strictly() -> None:
    assert from_hex("0a" * 16) == b"\x0a" * 16
    for text in ("", "0A" * 16, "0a" * 15, "0a" * 17, "0a" * 16 + "\n", "zz" * 16):
        with pytest.raises(BadMessage):
            from_hex(text)


@pytest.mark.parametrize(
    ("name", "good"),
    [
        ("directory", True),
        ("dossier:" + "0a" * 16, True),
        ("dossier:" + "0A" * 16, False),
        ("dossier:", False),
        ("", False),
        ("Dossier:" + "0a" * 16, False),
        ("dossier:" + "0a" * 16 + "\n", False),
        ("a" * 17, False),
    ],
)
def test_names_of_streams(name: str, *, good: bool) -> None:
    assert is_stream(name) is good


def test_a_stream_tells_which_record_founds_it() -> None:
    assert founder_of("dossier:" + "0b" * 16) == b"\x0b" * 16
    assert founder_of("directory") is None
