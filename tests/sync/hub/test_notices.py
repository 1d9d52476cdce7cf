import threading

from sync.hub import notices as module
from sync.hub.notices import Notices

ANA, BLAS = b"a" * 16, b"b" * 16


def test_what_moved_since_a_mark_is_told_but_not_to_who_moved_it() -> None:
    notices = Notices()
    begin = notices.mark
    notices.moved({"dossier:1"}, ANA)
    notices.moved({"dossier:2", "directory"})
    assert notices.since(begin, BLAS) == frozenset({"dossier:1", "dossier:2", "directory"})
    assert notices.since(begin, ANA) == frozenset({"dossier:2", "directory"})
    assert notices.since(notices.mark, BLAS) == frozenset()
    assert notices.mark == begin + 2


def test_a_mark_that_is_not_known_is_told_so() -> None:
    notices = Notices()
    assert notices.since(7, ANA) is None, "of another hub, or of one before a restart"
    for _ in range(module.MOST_KEPT + 5):
        notices.moved({"dossier:1"})
    assert notices.since(0, ANA) is None, "too long ago"
    assert notices.since(notices.mark - 1, ANA) == frozenset({"dossier:1"})


def test_nothing_moved_is_no_mark() -> None:
    notices = Notices()
    notices.moved(())
    assert notices.mark == 0


def test_those_who_wait_are_woken_but_for_who_moved_it() -> None:
    notices = Notices()
    woken: list[str] = []
    assert notices.wait(ANA, lambda: woken.append("ana"))
    assert notices.wait(BLAS, lambda: woken.append("blas"))
    notices.moved({"dossier:1"}, ANA)
    assert woken == ["blas"]
    notices.wake_all()
    assert sorted(woken) == ["ana", "blas", "blas"]


def test_a_newer_question_of_a_device_takes_the_place_of_the_older() -> None:
    notices = Notices()
    older, newer = threading.Event(), threading.Event()
    first = older.set
    notices.wait(ANA, first)
    second = newer.set
    notices.wait(ANA, second)
    assert older.is_set()
    assert notices.holds(ANA, second)
    notices.leave(ANA, first)
    assert notices.waiting() == 1, "the older one leaving takes nothing away"
    notices.leave(ANA, second)
    assert notices.waiting() == 0


def test_there_is_an_end_to_the_room() -> None:
    notices = Notices()
    for number in range(module.MOST_WAITING):
        assert notices.wait(number.to_bytes(16, "big"), lambda: None)
    assert not notices.wait(BLAS, lambda: None)
