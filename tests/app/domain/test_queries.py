from app.domain import queries


def test_changes_tell_whom_they_concern() -> None:
    changes = queries.Changes(records={"sighting": frozenset({"1" * 32})})
    assert changes.touches("note", "sighting")
    assert not changes.touches("note")
    assert not changes.touches()
    assert queries.Changes(everything=True).touches("note")


def test_snapshots_are_values() -> None:
    assert queries.TargetFilter() == queries.TargetFilter(sort="last_seen")
    assert hash(queries.MapPoint("a", 1.0, 2.0, "unsure", "b")) == hash(queries.MapPoint("a", 1.0, 2.0, "unsure", "b"))


def test_reports_start_from_nothing() -> None:
    assert queries.SyncReport().pushed == 0
    assert queries.LegalStatus().age_h is None
