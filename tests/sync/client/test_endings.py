import pytest

from sync.client.commands import Ask
from sync.client.endings import lost
from sync.protocol.messages import Cursor, Head, SyncReply
from sync.rehearsal import Agency

ONE, OTHER = "dossier:" + "0a" * 16, "dossier:" + "0b" * 16


def test_only_a_stream_that_ends_before_what_was_known_is_lost() -> None:
    talk = lost(b"e" * 16, [Cursor(ONE, 3, b"c" * 32), Cursor(OTHER, 3, b"c" * 32)], ())
    asked = next(talk)
    assert isinstance(asked, Ask)
    assert [(cursor.stream, cursor.seq, cursor.chain) for cursor in asked.message.cursors] == [
        (ONE, 4, b""),
        (OTHER, 4, b""),
    ]
    with pytest.raises(StopIteration) as end:
        talk.send(SyncReply(b"e" * 16, 0, 0, 0, 0, diverged=[Head(ONE, 3, b"x" * 32), Head(OTHER, 9, b"x" * 32)]))
    assert end.value.value == [Head(ONE, 3, b"x" * 32)]


def test_nothing_is_asked_about_what_is_read_anew_already() -> None:
    assert list(lost(b"e" * 16, [Cursor(ONE, 3, b"c" * 32)], {ONE})) == []


def test_the_hub_tells_where_a_stream_ends(agency: Agency) -> None:
    laptop = agency.laptop()
    stream = laptop.found("Expediente")
    laptop.sync()
    for seq, expected in ((1, [1]), (0, [])):
        talk = lost(laptop.replica.state().epoch, [Cursor(stream, seq, b"")], ())
        asked = next(talk)
        assert isinstance(asked, Ask)
        with pytest.raises(StopIteration) as end:
            talk.send(laptop.transport.ask(asked.route, asked.message, asked.reply))
        assert [head.seq for head in end.value.value] == expected
