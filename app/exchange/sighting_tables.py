"""Tables of sightings: a spreadsheet saved as text, in any of our languages, to drafts of sightings, and back.

Decisions. A time without a zone is of the zone that the header or the importer names, else UTC with a warning. A row
with a day but no time of day is taken as 00:00 and says so in its text. Columns that no role is known for are named in
a warning and not kept: they often hold the names of sources. Of `source` only references with a digit are kept, never
names. Grades of other systems are refused, not converted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from app.domain.coordinates import CoordinateWarning, parse_coordinate, parse_pair
from app.domain.grading import parse_grade
from app.domain.handling import parse_handling
from app.domain.import_reports import Rejection
from app.domain.queries import Record
from app.domain.sightings import Certainty, Sighting
from app.domain.targets import Target
from app.domain.values import fold
from app.errors import BadInputError
from app.exchange import csv_files
from app.exchange.csv_files import Row
from app.exchange.reading import (
    UNKNOWN_TARGET,
    ReadItem,
    ReadOptions,
    ReadResult,
    WarningList,
    check_draft,
    check_size,
    joined,
    reason_of,
    row_key,
)
from app.exchange.table_columns import Columns, Role, count_roles, read_columns
from app.exchange.texts import GUESSED, decode_text
from app.exchange.written_times import DayOrder, find_day_order, find_zone, read_moment

_HEADER_WITHIN_ROWS = 20
_SAMPLE_CHARACTERS = 65_536
_MAX_SHORT = 500
# Finer notations (six decimals) tell how the number was written, not how well the place is known.
_NOTATION_TELLS_FROM_M = 10.0
NO_TIME_OF_DAY = "[Time of day not given]"

_PLAIN_DEGREES = re.compile(r"[+-]?[0-9]{1,3}(?:[.,][0-9]{1,15})?\Z")
_LENGTH = re.compile(
    r"(?:±|\+/-|<|~|ca\.?|aprox\.?)?\s*([0-9]{1,9}(?:[.,][0-9]{1,6})?)\s*(km|kms|m|mts?|metros?|metres?|meters?|metri)?\.?\Z"
)
_COUNTRY = re.compile(r"(?:[A-Z]{2,3}|9[0-9]{2})\Z")
_SOURCE_REFERENCE = re.compile(r"(?=\S*[0-9])[\w./#-]{1,60}\Z")
_CERTAINTIES: dict[str, Certainty] = {
    **dict.fromkeys(("confirmed", "certain", "confirmado", "confirmada", "seguro", "certo", "confirme", "confirmee",
                     "confermato", "confermata"), "confirmed"),
    **dict.fromkeys(("probable", "likely", "provavel", "probabile"), "probable"),
    **dict.fromkeys(("unsure", "uncertain", "possible", "doubtful", "dudoso", "incierto", "posible", "incerto",
                     "possivel", "duvidoso", "incertain", "douteux", "possibile", "dubbio"), "unsure"),
}  # fmt: skip


@dataclass(slots=True)
class _Table:
    """What is settled for a whole file before its rows are read."""

    columns: Columns
    order: DayOrder
    zone: tzinfo
    options: ReadOptions
    warnings: WarningList
    # Used only when no row names a case: a row that lost its reference must not fall to somebody else's dossier.
    target: str
    rows_without_zone: int = 0
    header_names_zone: bool = False

    def cell(self, row: Row, role: Role) -> str:
        place = self.columns.places.get(role)
        return "" if place is None else row.cells[place].strip()


def read_sightings(data: bytes, options: ReadOptions | None = None) -> ReadResult:
    """Return the sightings of a table; BadInputError when it is no such table. A wrong row is refused alone."""
    options = options or ReadOptions()
    check_size(data, csv_files.MAX_CSV_BYTES)
    decoded = decode_text(data)
    warnings = WarningList()
    if decoded.guessed:
        warnings.add(GUESSED)
    header, rows = _rows(decoded.text, options, warnings)
    table = _settle(header, rows, options, warnings)
    items: dict[str, ReadItem] = {}
    rejected: list[Rejection] = []
    repeated = 0
    for row in rows:
        try:
            item = _item(row, table)
        except BadInputError as error:
            rejected.append(Rejection(row.where, reason_of(error)))
            continue
        if item.key in items:
            repeated += 1
            warnings.add("Rows that repeat an earlier one were read once", row.where)
        else:
            items[item.key] = item
    if table.rows_without_zone and not options.time_zone and not table.header_names_zone:
        warnings.add(
            f"The times of {table.rows_without_zone} rows have no time zone; they were read as UTC. "
            "If they are local times, import the file again with the time zone of the sender."
        )
    return ReadResult(
        format="sightings-csv",
        items=tuple(items.values()),
        rejected=tuple(rejected),
        warnings=warnings.lines(),
        read=len(rows),
        repeated=repeated,
    )


def looks_like_table(text: str) -> bool:
    """Return whether one of the first rows is a header that we know, with a time and something else."""
    header, _ = _find_header(text)
    return header is not None


def _rows(text: str, options: ReadOptions, warnings: WarningList) -> tuple[Columns, list[Row]]:
    """Return the columns and the rows below the header that are not blank."""
    header, delimiter = _find_header(text)
    if header is None:
        raise BadInputError(
            "no header row was recognised",
            "The first row names the columns, at least the date and the case reference, such as Expediente, Fecha, "
            "Hora, Lugar, Latitud, Longitud or notice, seen_at, place, lat, lon.",
        )
    if header.number > 1:
        warnings.add(f"What stands above the header in row {header.number} was not read")
    columns = read_columns(header.cells, options.language[:2].casefold())
    if columns.unused:
        shown = joined(ascii(name)[1:-1] if not name.isprintable() else name[:40] for name in columns.unused[:20])
        warnings.add(f"Columns that are not kept: {shown}")
    body, _ = csv_files.cut_separator_line(text)
    everything = csv_files.read_rows(body, delimiter)
    return columns, [row for row in everything if row.number > header.number and not row.is_blank]


def _find_header(text: str) -> tuple[Row | None, str]:
    """Return the header row and the delimiter that make the most sense together."""
    body, named = csv_files.cut_separator_line(text)
    best: tuple[int, Row | None, str] = (1, None, "")
    for delimiter in (named,) if named in csv_files.DELIMITERS else csv_files.DELIMITERS:
        for row in _first_rows(body, delimiter):
            if not read_columns(row.cells).has_time:
                continue
            roles = count_roles(row.cells)
            if roles > best[0]:
                best = (roles, row, delimiter)
    return best[1], best[2]


def _first_rows(text: str, delimiter: str) -> list[Row]:
    found: list[Row] = []
    try:
        for row in csv_files.read_rows(text[:_SAMPLE_CHARACTERS], delimiter):
            found.append(row)
            if len(found) == _HEADER_WITHIN_ROWS:
                break
    except BadInputError:
        # With the wrong delimiter, or where the sample was cut, the rows so far are what there is to judge by.
        return found
    return found


def _settle(columns: Columns, rows: Sequence[Row], options: ReadOptions, warnings: WarningList) -> _Table:
    references = columns.places.get("reference")
    has_reference = references is not None and any(
        "".join(row.cells[references : references + 1]).strip() for row in rows
    )
    if not has_reference and not options.target:
        raise BadInputError(
            "nothing in the file names a case, and no target was chosen",
            "Name a column Expediente, processo, dossier, fascicolo or notice, or choose the target of the whole file.",
        )
    place = columns.places.get("seen_at", columns.places.get("date", 0))
    dates = (row.cells[place] for row in rows if place < len(row.cells))
    language = options.language or columns.language
    found = find_day_order(dates, language)
    if found.order == "mixed":
        warnings.add("The dates mix day before month and month before day; those that do not tell were refused")
    elif found.doubtful and not found.proven:
        first = "day" if found.order == "day_first" else "month"
        warnings.add(
            f"No date shows whether day or month stands first; {found.doubtful} were read with the {first} first. "
            "Look at the dates in the preview before you import."
        )
    zone = find_zone(options.time_zone or columns.zone or "UTC")
    target = "" if has_reference else options.target
    return _Table(columns, found.order, zone, options, warnings, target, header_names_zone=bool(columns.zone))


def _item(row: Row, table: _Table) -> ReadItem:
    if row.fault:
        raise BadInputError(row.fault, "Put the whole field in quotation marks and double those inside it.")
    _check_width(row, table.columns.width)
    reference = " ".join(table.cell(row, "reference").split())
    if not reference and not table.target:
        raise BadInputError("the row names no case", "Fill in the case reference.")
    draft = _sighting(row, table)
    check_draft(draft)
    key = row_key(
        fold(reference) or table.target,
        draft.seen_at.isoformat(),
        f"{draft.lat:.6f}" if draft.lat is not None else "",
        f"{draft.lon:.6f}" if draft.lon is not None else "",
        fold(draft.place),
        fold(draft.text),
    )
    if reference:
        return ReadItem(row.where, key, draft, target_reference=reference)
    return ReadItem(row.where, key, draft, target_id=table.target)


def _check_width(row: Row, width: int) -> None:
    # Spreadsheets write empty cells beyond the last header; they say nothing.
    while len(row.cells) > width and not row.cells[-1].strip():
        row.cells.pop()
    if len(row.cells) != width:
        raise BadInputError(
            f"the row has {len(row.cells)} columns and the header {width}",
            "Look for a separator too many or too few, or a quotation mark.",
        )


def _sighting(row: Row, table: _Table) -> Sighting:
    text = "\n".join(part for index in table.columns.texts if (part := row.cells[index].strip()))
    written_date = table.cell(row, "seen_at") or table.cell(row, "date")
    if not written_date:
        raise BadInputError("the row has no date", "Fill in when it was.")
    zone_text = table.cell(row, "time_zone")
    moment = read_moment(
        written_date, table.cell(row, "time"), table.order, find_zone(zone_text) if zone_text else table.zone
    )
    if not moment.has_time:
        table.warnings.add("Rows without a time of day were taken as 00:00 and say so in their text", row.where)
        text = f"{NO_TIME_OF_DAY} {text}".strip()
    table.rows_without_zone += not (moment.has_zone or zone_text)
    place, country = _short(row, table, "place"), table.cell(row, "country")
    if country and not _COUNTRY.match(country.upper()):
        place, country = joined(part for part in (place, country) if part), ""
    lat, lon, notation_m, written = _position(row, table)
    grade, handling = table.cell(row, "grade"), table.cell(row, "handling")
    return Sighting(
        target=UNKNOWN_TARGET,
        seen_at=moment.at,
        text=text.replace("\r\n", "\n").replace("\r", "\n"),
        place=place,
        country=country.upper(),
        lat=lat,
        lon=lon,
        radius_m=_radius(row, table, notation_m),
        coordinates=written[:_MAX_SHORT],
        certainty=_certainty(row, table),
        observer=_short(row, table, "observer"),
        source=_source(row, table),
        grade=parse_grade(grade or table.options.grade),
        handling=parse_handling(handling) if handling else "H0",
    )


def _short(row: Row, table: _Table, role: Role) -> str:
    text = table.cell(row, role)
    if len(text) > _MAX_SHORT:
        raise BadInputError(f"the {role} has more than {_MAX_SHORT} characters", "Move the rest into the report.")
    return text


def _position(row: Row, table: _Table) -> tuple[float | None, float | None, float | None, str]:
    """Return latitude, longitude, what the notation tells of precision in metres, and the text as written."""
    lat, lon, both = (table.cell(row, role) for role in ("lat", "lon", "coordinates"))
    if not lat and not lon:
        if not both:
            return None, None, None, ""
        parsed = parse_coordinate(both, table.columns.language)
        written = both
    elif not lat or not lon:
        raise BadInputError("latitude and longitude belong together", "Fill in both or none.")
    elif _PLAIN_DEGREES.match(lat) and _PLAIN_DEGREES.match(lon):
        return *_plain_degrees(lat, lon, row, table), None, f"{lat}; {lon}"
    else:
        parsed = parse_pair(lat, lon, table.columns.language)
        written = f"{lat}; {lon}"
    for warning in parsed.warnings:
        table.warnings.add(warning, row.where)
    return parsed.lat, parsed.lon, parsed.precision_m, written


def _plain_degrees(lat_text: str, lon_text: str, row: Row, table: _Table) -> tuple[float, float]:
    """Return decimal degrees, which most files have, without the cost of trying every notation."""
    lat, lon = (float(text.replace(",", ".")) for text in (lat_text, lon_text))
    if abs(lat) > 90:
        raise BadInputError(f"latitude {lat:g} lies outside -90 to 90", "Perhaps latitude and longitude are swapped.")
    if abs(lon) > 180:
        raise BadInputError(f"longitude {lon:g} lies outside -180 to 180", "Check the value.")
    if lat == 0 and lon == 0:
        table.warnings.add(CoordinateWarning.ZERO.value, row.where)
    return lat, lon


def _radius(row: Row, table: _Table, notation_m: float | None) -> float | None:
    text = table.cell(row, "radius")
    if not text:
        return notation_m if notation_m is not None and notation_m >= _NOTATION_TELLS_FROM_M else None
    match = _LENGTH.match(fold(text))
    if match is None:
        raise BadInputError("the precision is not a length", "Write metres, such as 100.")
    factor = table.columns.radius_unit_m if not match[2] else 1000.0 if match[2].startswith("k") else 1.0
    return float(match[1].replace(",", ".")) * factor


def _certainty(row: Row, table: _Table) -> Certainty:
    text = table.cell(row, "certainty")
    if not text:
        return "unsure"
    certainty = _CERTAINTIES.get(fold(text))
    if certainty is None:
        table.warnings.add("The word for the certainty is not known; it was taken as unsure", row.where)
        return "unsure"
    return certainty


def _source(row: Row, table: _Table) -> str:
    text = table.cell(row, "source")
    if text and not _SOURCE_REFERENCE.match(text):
        table.warnings.add(
            "Sources that are not a reference such as HUM-114 were left out: names never travel", row.where
        )
        return ""
    return text


_HEADER = (
    "id", "reference", "name", "seen_at", "place", "country", "lat", "lon", "radius_m", "grade", "handling",
    "certainty", "observer", "text",
)  # fmt: skip


def write_sightings(records: Iterable[Record[Sighting]], targets: Mapping[str, Target]) -> bytes:
    """Return sightings as CSV that a spreadsheet opens and `read_sightings` reads; `targets` by id name the persons.

    Whether a sighting may leave is decided before. References of sources are left out.
    """
    return csv_files.write_rows(_HEADER, (_cells(record, targets.get(record.value.target)) for record in records))


def _cells(record: Record[Sighting], target: Target | None) -> tuple[str | float | None, ...]:
    value = record.value
    return (
        record.id, target.reference if target else "", target.name if target else "",
        value.seen_at.isoformat().replace("+00:00", "Z"), value.place, value.country, value.lat, value.lon,
        value.radius_m, value.grade, value.handling, value.certainty, value.observer, value.text,
    )  # fmt: skip
