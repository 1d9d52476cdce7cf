from sync.protocol import versions


def test_the_current_version_may_send_and_read() -> None:
    assert versions.may_send(versions.CURRENT)
    assert versions.may_read(versions.CURRENT)


def test_older_than_the_oldest_may_neither() -> None:
    assert not versions.may_send(versions.OLDEST_SENDER - 1)
    assert not versions.may_read(versions.OLDEST_READER - 1)


def test_who_may_read_may_send() -> None:
    assert versions.OLDEST_SENDER <= versions.OLDEST_READER <= versions.CURRENT


def test_pages_of_columns_are_for_those_who_read_them() -> None:
    assert versions.reads_columns(versions.CURRENT)
    assert not versions.reads_columns(versions.FIRST)
