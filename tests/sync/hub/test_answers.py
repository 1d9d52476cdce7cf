from pathlib import Path

from sync.hub import answers
from sync.hub.push import Prepared
from sync.hub.store_sqlite import Store, connect
from sync.protocol.messages import Batch, BatchResult

DEVICE, OTHER = b"d" * 16, b"e" * 16
STREAM = "dossier:" + "0a" * 16


def test_answers_grow_and_never_run_back(tmp_path: Path) -> None:
    Store(tmp_path).close()
    connection = connect(tmp_path / "hub.sqlite")
    connection.execute("PRAGMA foreign_keys = OFF")

    def keep(device: bytes, signature: bytes, head: int) -> None:
        prepared = Prepared(Batch(STREAM, device, [b"x"], signature), changes=[None])
        answers.keep_answer(connection, b"p" * 16, prepared, BatchResult(STREAM, head_after=head))

    keep(DEVICE, b"1" * 64, 1)
    keep(OTHER, b"2" * 64, 2)
    keep(DEVICE, b"3" * 64, 3)
    keep(DEVICE, b"1" * 64, 4)
    found = [(one.number, one.answer.result.head_after) for one in answers.answers_after(connection, DEVICE, 0)]
    assert found == [(3, 3), (4, 4)], "a batch that came again has one answer, the newest"
    answers.forget_answers(connection, DEVICE, 4)
    keep(DEVICE, b"5" * 64, 5)
    assert [one.number for one in answers.answers_after(connection, DEVICE, 4)] == [5]
    assert [one.number for one in answers.answers_after(connection, OTHER, 0)] == [2]
    connection.close()
