from app.storage.touched import Touched

ONE, TWO, OWNER = bytes(16), b"\1" * 16, b"\2" * 16


def test_records_are_noted_by_kind_with_their_owners() -> None:
    touched = Touched({}, set())
    touched.add("note", ONE, OWNER)
    touched.add_many("note", [ONE, TWO], OWNER)
    touched.add_many("target", [TWO], b"")
    assert touched.records == {"note": {ONE, TWO}, "target": {TWO}}
    assert touched.owners == {OWNER, TWO}
    assert not touched.much


def test_too_many_to_list_are_told_as_much() -> None:
    touched = Touched({}, set(), limit=2)
    touched.add_many("note", [ONE, TWO, OWNER], OWNER)
    assert touched.much
    touched.add("note", b"\3" * 16, OWNER)
    assert len(touched.records["note"]) == 3
