from pathlib import Path

from sync.rehearsal import Agency, ExampleKinds, OlderKinds


def test_an_older_program_keeps_what_it_does_not_know_and_an_updated_one_applies_it(
    agency: Agency, tmp_path: Path
) -> None:
    newer = agency.laptop("A", path=tmp_path / "newer.sqlite")
    older = agency.laptop("B", path=tmp_path / "older.sqlite", catalogue=OlderKinds())
    stream = newer.found("Expediente", status="open")
    record = bytes.fromhex(stream.partition(":")[2])
    newer.sync()
    agency.share(stream, older)
    flag = newer.replica.write(stream, "flag", "create", {"word": "armed"})
    newer.sync()
    older.sync()
    assert set(older.replica.records()) == {record}
    assert older.replica.log(stream) == newer.replica.log(stream), "kept, and handed on as it is"
    # Fields that the older program has no rule for meet while it looks on.
    for laptop, word in ((newer, "closed"), (older, "located")):
        laptop.replica.write(stream, "file", "edit", {"status": word}, record=record)
    older.sync()
    newer.sync()
    older.sync()
    assert "status" in newer.replica.records()[record].conflicts
    assert older.replica.records()[record].conflicts == {}
    older.update(ExampleKinds())
    assert older.replica.records() == newer.replica.records()
    assert flag in older.replica.records()
    before = older.replica._connection.total_changes
    older.reopen()
    assert older.replica._connection.total_changes <= before, "the same program looks at nothing again"
