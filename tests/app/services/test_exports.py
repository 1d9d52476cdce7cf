import csv
import io
import json
import xml.etree.ElementTree as ET
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.demo.laptops import Laptop
from app.domain.ids import IdSource
from app.domain.operations import Assignment, Operation
from app.domain.sightings import Note, Sighting
from app.domain.targets import Target
from app.errors import BadInputError, CalibarError, NotFoundError, UsageError
from app.services.exports import EXPORT_FORMATS, Exports
from app.storage.errors import StorageReadOnlyError

HOSTILE = '=HYPERLINK("x") <script>alert(1)</script> ${alert(2)}'
SECRET = "words that came with H2"


class Seeded:
    """An invented dossier with statements that may leave and some that may not."""

    def __init__(self, laptop: Laptop) -> None:
        self.laptop, work = laptop, laptop.workspace
        self.target, _ = work.targets.add(Target(name=HOSTILE))
        self.other, _ = work.targets.add(Target(name="Blas Ejemplo", handling="H2"))
        at = datetime(2026, 3, 2, 8, tzinfo=UTC)
        self.open, _ = work.records.add(
            Sighting(target=self.target, seen_at=at, lat=9.36, lon=-79.9, text=HOSTILE, source="HUM-114")
        )
        self.unplaced, _ = work.records.add(Sighting(target=self.target, seen_at=at, text="no position"))
        self.held, _ = work.records.add(
            Sighting(target=self.target, seen_at=at, lat=1.0, lon=2.0, text=SECRET, handling="H1+H2")
        )
        self.elsewhere, _ = work.records.add(Sighting(target=self.other, seen_at=at, lat=3.0, lon=4.0, text="north"))
        gone, _ = work.records.add(Sighting(target=self.target, seen_at=at, lat=5.0, lon=6.0, text="taken back"))
        work.records.retract(gone, "a mistake")
        work.records.add(Note(target=self.target, text=SECRET, handling="H3"))
        self.operation, _ = work.operations.add(Operation(name="Ejemplo"))
        work.operations.assign(Assignment(operation=self.operation, target=self.other))

    @property
    def exports(self) -> Exports:
        return self.laptop.workspace.exports

    def log(self) -> list[tuple[str, str]]:
        entries = self.laptop.workspace.audit.list(5)
        return [(one.action, one.reason) for one in entries if one.action.startswith("export")]


@pytest.fixture
def seeded(laptop: Laptop) -> Seeded:
    return Seeded(laptop)


@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_what_may_not_leave_stays_unless_it_was_allowed(seeded: Seeded, tmp_path: Path, name: str) -> None:
    out = tmp_path / "out"
    done = seeded.exports.write(out, name, seeded.target, reason="liaison")
    assert SECRET.encode() not in out.read_bytes()
    assert seeded.held in {one.id for one in done.withheld}
    assert all("permission of the provider" in one.why or "H3" in one.why for one in done.withheld)
    assert b"HUM-114" not in out.read_bytes(), "sources never leave"
    assert b"taken back" not in out.read_bytes()
    allowed = seeded.exports.write(out, name, seeded.target, reason="liaison", permission="NCB Ejemplo, 12 May")
    assert SECRET.encode() in out.read_bytes(), "the control: permission lets them go"
    assert allowed.withheld == ()
    assert allowed.records == done.records + len(done.withheld)
    assert seeded.log()[0] == (
        "export",
        f"{name}; {allowed.records} records; 0 withheld; liaison; permission: NCB Ejemplo, 12 May",
    )
    assert allowed.copy == done.copy + 1


def test_sightings_without_a_position_go_where_they_have_a_place(seeded: Seeded) -> None:
    counts = {name: seeded.exports.plan(name, seeded.target)[0].records for name in ("geojson", "csv", "kml", "gpx")}
    assert counts == {"geojson": 2, "csv": 2, "kml": 1, "gpx": 1}


def test_the_name_of_a_target_that_may_not_leave_is_in_no_line(seeded: Seeded) -> None:
    _, data = seeded.exports.plan("geojson")
    feature = next(one for one in json.loads(data)["features"] if one["id"] == seeded.elsewhere)
    assert (feature["properties"]["target"], feature["properties"]["name"]) == (seeded.other, "")
    _, data = seeded.exports.plan("geojson", permission="NCB Ejemplo")
    assert "Blas Ejemplo" in data.decode()


def test_an_operation_takes_its_targets_only(seeded: Seeded) -> None:
    done, data = seeded.exports.plan("geojson", operation=seeded.operation)
    assert [one["id"] for one in json.loads(data)["features"]] == [seeded.elsewhere]
    assert done.records == 1


def test_hostile_words_are_words_in_every_format(seeded: Seeded) -> None:
    table = seeded.exports.plan("csv", seeded.target)[1].decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table)))
    assert {one["text"] for one in rows} == {"'" + HOSTILE, "no position"}
    for name in ("kml", "gpx"):
        document = seeded.exports.plan(name, seeded.target)[1]
        assert b"<script>" not in document
        ET.fromstring(document)
    lines = seeded.exports.plan("followthemoney", seeded.target)[1].decode().splitlines()
    assert {json.loads(line)["schema"] for line in lines} >= {"Person", "Event"}


def test_a_place_that_cannot_be_written_keeps_what_stood_there(seeded: Seeded, tmp_path: Path) -> None:
    with pytest.raises(CalibarError, match="cannot be written"):
        seeded.exports.write(tmp_path / "nowhere" / "out", "csv", seeded.target, reason="liaison")
    assert [action for action, _ in seeded.log()] == ["export.failed", "export"], "the log knew before the file"


def test_calls_that_make_no_sense_are_refused_before_the_log(seeded: Seeded, tmp_path: Path) -> None:
    before = seeded.laptop.workspace.audit.count()
    out = tmp_path / "out"
    with pytest.raises(UsageError):
        seeded.exports.write(out, "shapefile", reason="")
    with pytest.raises(UsageError):
        seeded.exports.write(out, "csv", seeded.target, seeded.operation, reason="")
    with pytest.raises(NotFoundError):
        seeded.exports.write(out, "csv", IdSource().new_id(0), reason="")
    with pytest.raises(BadInputError):
        seeded.exports.write(out, "csv", seeded.target, reason="x" * 201)
    assert seeded.laptop.workspace.audit.count() == before
    assert not out.exists()
    assert seeded.exports.write(out, "csv", seeded.target, reason="").written == str(out)
    assert seeded.log()[0][1].endswith("no reason given")


def test_maps_leave_without_the_sightings_that_may_not(seeded: Seeded) -> None:
    work = seeded.laptop.workspace
    held = work.exports.withheld("sighting", seeded.target)
    assert held == {seeded.held}
    _, shown = work.maps.html(seeded.target, without=held)
    _, everything = work.maps.html(seeded.target)
    assert (shown, everything) == (1, 2)


def test_nothing_leaves_while_the_log_cannot_tell_of_it(
    seeded: Seeded, tmp_path: Path, without_writes: Callable[[Laptop], AbstractContextManager[None]]
) -> None:
    out = tmp_path / "stick.csv"
    with without_writes(seeded.laptop):
        with pytest.raises(StorageReadOnlyError):
            seeded.exports.write(out, "csv", seeded.target, reason="a partner")
        assert seeded.laptop.workspace.vault.audit.waiting == 0
    assert not out.exists()
    seeded.exports.write(out, "csv", seeded.target, reason="a partner")
    assert out.exists()
    assert len(seeded.log()) == 1
