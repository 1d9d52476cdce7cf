"""A hub that serves backs itself up once a day, keeps a few, proves each, and says when it cannot."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from sync.hub import daily_backup as module
from sync.hub.backup import check_backup, put_back
from sync.hub.daily_backup import DailyBackup, Lately, lately
from sync.hub.store_sqlite import FILE_NAME, connect
from sync.rehearsal import Agency

DAY_US = 24 * 3600 * 1_000_000


class Clock:
    """Microseconds that a test moves."""

    def __init__(self) -> None:
        self.now = 1_770_000_000_000_000

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def agency(tmp_path: Path) -> Iterator[Agency]:
    """A running hub with something in it."""
    with Agency(tmp_path / "hub") as made:
        laptop = made.laptop("O")
        stream = laptop.found("Expediente")
        laptop.replica.write_many(stream, "note", [{"text": f"{number}"} for number in range(20)])
        laptop.sync()
        yield made


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def daily(agency: Agency, tmp_path: Path, clock: Clock) -> DailyBackup:
    return DailyBackup(agency.folder, tmp_path / "backups", kept=3, unix_us=clock)


def told(agency: Agency) -> Lately:
    with closing(connect(agency.folder / FILE_NAME)) as connection:
        return lately(connection)


def test_one_is_written_when_a_day_has_gone_by_and_only_then(agency: Agency, daily: DailyBackup, clock: Clock) -> None:
    assert told(agency) == Lately(None, None)
    first = daily.look()
    assert first is not None
    assert check_backup(first).changes > 20
    assert first.stat().st_mode & 0o077 == 0
    assert told(agency).written_at == clock.now
    clock.now += DAY_US - 1_000_000
    assert daily.look() is None
    clock.now += 1_000_000
    second = daily.look()
    assert second is not None
    assert daily.files() == [first, second]
    assert agency.admin.verify_audit() == []


def test_the_newest_few_are_kept_and_what_others_put_there_is_left(daily: DailyBackup, clock: Clock) -> None:
    daily.folder.mkdir()
    (daily.folder / "mine.backup").write_bytes(b"mine")
    written = []
    for _ in range(5):
        written.append(daily.look())
        clock.now += DAY_US
    assert daily.files() == written[-3:]
    assert (daily.folder / "mine.backup").read_bytes() == b"mine"


def test_one_from_a_future_that_a_wrong_clock_made_hinders_none(daily: DailyBackup, clock: Clock) -> None:
    clock.now += 1000 * DAY_US
    for _ in range(3):
        assert daily.look() is not None
        clock.now += DAY_US
    clock.now -= 1000 * DAY_US
    fresh = daily.look()
    assert fresh is not None
    assert fresh in daily.files()
    assert len(daily.files()) == 3


def test_a_backup_of_the_day_puts_the_hub_back(agency: Agency, daily: DailyBackup, tmp_path: Path) -> None:
    written = daily.look()
    assert written is not None
    before = agency.admin.status().changes
    assert put_back(tmp_path / "again", written, now=1).contents.changes == before


def test_a_disk_without_room_is_told_and_nothing_old_is_given_up_for_it(
    agency: Agency, daily: DailyBackup, clock: Clock
) -> None:
    kept = daily.look()
    clock.now += DAY_US
    full = DailyBackup(agency.folder, daily.folder, kept=1, unix_us=clock, free_bytes=lambda _path: 1_000_000)
    assert full.look() is None
    assert full.files() == [kept]
    assert told(agency).is_failing
    clock.now += 600_000_000
    assert daily.look() is not None
    assert not told(agency).is_failing


def test_a_place_that_takes_no_file_is_told(agency: Agency, tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "file").write_bytes(b"")
    nowhere = DailyBackup(agency.folder, tmp_path / "file", unix_us=clock)
    assert nowhere.look() is None
    assert told(agency) == Lately(None, clock.now)

    def broken(_path: Path) -> int:
        raise OSError(errno.EIO, "broken")

    assert DailyBackup(agency.folder, tmp_path / "b", unix_us=clock, free_bytes=broken).look() is None


def test_a_hub_without_room_for_its_log_goes_on(tmp_path: Path, clock: Clock) -> None:
    daily = DailyBackup(tmp_path / "nothing", tmp_path / "backups", unix_us=clock)
    assert daily.look() is None
    with closing(sqlite3.connect(":memory:")) as connection, pytest.raises(sqlite3.OperationalError):
        lately(connection)


def test_what_a_killed_hub_left_half_written_is_cleared_away(daily: DailyBackup) -> None:
    daily.folder.mkdir()
    half = daily.folder / ".hub-20260101T000000Z.backup.part"
    half.write_bytes(b"half")
    assert daily.look() is not None
    assert not half.exists()


def test_it_looks_by_itself_until_it_is_stopped(agency: Agency, tmp_path: Path) -> None:
    daily = DailyBackup(agency.folder, tmp_path / "backups", first_look_s=0.01)
    daily.start()
    for _ in range(600):
        if told(agency).written_at is not None:
            break
        daily._stopped.wait(0.05)
    daily.stop()
    assert not daily._thread.is_alive()
    assert len(daily.files()) == 1


def test_one_that_was_never_started_stops(daily: DailyBackup) -> None:
    daily.stop()
    assert daily.files() == []
    assert module.KEPT == 7
