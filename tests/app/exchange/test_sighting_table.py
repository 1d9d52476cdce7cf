import csv
import io
from datetime import UTC, datetime

from app.domain.queries import Author, Record
from app.domain.sightings import Sighting
from app.domain.targets import Target
from app.exchange.sighting_table import HEADER, write_table

AT = datetime(2026, 3, 2, 8, tzinfo=UTC)


def record(**fields: object) -> Record[Sighting]:
    value = Sighting(target="t1", seen_at=AT, **fields)  # type: ignore[arg-type]  # fields by name
    return Record(
        id="s1", kind="sighting", stream="dossier:t1", value=value, author=Author("a1"), created_at=AT, changed_at=AT
    )


def test_a_row_holds_what_a_partner_needs_and_no_source() -> None:
    data = write_table(
        [record(lat=9.5, lon=-79.25, place="Muelle 4", text="@SUM(1)", source="HUM-114", grade="B2")],
        {"t1": Target(name="Ana Ejemplo", reference="2021/1")},
    )
    assert data.startswith(b"\xef\xbb\xbf")
    assert b"HUM-114" not in data
    row = next(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    assert tuple(row) == HEADER
    assert (row["name"], row["seen_at"], row["latitude"], row["longitude"], row["grade"], row["text"]) == (
        "Ana Ejemplo", "2026-03-02T08:00:00Z", "9.5", "-79.25", "B2", "'@SUM(1)"
    )  # fmt: skip


def test_a_target_that_stays_here_is_named_by_id_only() -> None:
    row = next(csv.DictReader(io.StringIO(write_table([record()], {}).decode("utf-8-sig"))))
    assert (row["target"], row["name"], row["latitude"]) == ("t1", "", "")
