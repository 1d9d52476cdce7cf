from __future__ import annotations

import msgspec
import pytest

from app.domain.import_reports import ImportReport, Rejection, TakenBack


def test_the_keys_of_a_report_are_those_of_the_command_line_contract() -> None:
    report = ImportReport(format="gpx", read=2, created=1, rejected=(Rejection("row 2", "no position"),))
    told = msgspec.json.decode(msgspec.json.encode(report))
    assert told.keys() == {
        "format", "read", "created", "updated", "unchanged", "rejected", "warnings", "dry_run", "batch",
    }  # fmt: skip
    assert told["rejected"] == [{"where": "row 2", "reason": "no position"}]


def test_a_report_is_a_value_that_nobody_changes() -> None:
    report = TakenBack(batch="a" * 32, withdrawn=3)
    assert report == TakenBack(batch="a" * 32, withdrawn=3)
    with pytest.raises(AttributeError):
        report.withdrawn = 4  # type: ignore[misc]  # the control: it is refused
