"""GPX 1.0 and 1.1: a follow recorded by a receiver becomes sightings of one target, and sightings become waypoints.

Decisions. Every point with a time is kept as its own sighting: a track that was thinned could not be shown in court.
The place is the name of the point or of its track; the certainty is `probable`, because somebody chose the target for
the track but the file does not tell who held the receiver. GPX times are UTC by the standard
(https://www.topografix.com/GPX/1/1/). Points without a time are refused; elevation, speed and extensions are not kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from xml.etree.ElementTree import ParseError

from defusedxml.ElementTree import DefusedXMLParser

from app.domain.coordinates import CoordinateWarning
from app.domain.import_reports import Rejection
from app.domain.queries import Record
from app.domain.sightings import Sighting
from app.domain.targets import Target
from app.errors import BadInputError
from app.exchange.reading import (
    UNKNOWN_TARGET,
    ReadItem,
    ReadOptions,
    ReadResult,
    WarningList,
    check_draft,
    check_size,
    reason_of,
    row_key,
)
from app.exchange.written_times import FIRST_YEAR, LAST_YEAR
from app.exchange.xml_texts import xml_text

MAX_GPX_BYTES = 20_000_000
MAX_POINTS = 100_000
MAX_DEPTH = 32
MAX_TEXT_CHARACTERS = 65_536
_MAX_SHORT = 500
_POINTS = {"trkpt": "track point", "rtept": "route point", "wpt": "waypoint"}
_NAMED = frozenset({"trk", "rte"})
_TEXTS = frozenset({"name", "desc", "cmt", "time"})
_DEGREES = re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]{0,20})?(?:[eE][+-]?[0-9]{1,3})?\Z")
_HINT = "Export the track again as GPX 1.1."


@dataclass(slots=True)
class _Point:
    where: str
    lat: str
    lon: str
    track: str
    texts: dict[str, str] = field(default_factory=dict)


class _Reader:
    """Receives the parser's events and keeps only the points, so that a large file never stands in memory as a tree."""

    def __init__(self) -> None:
        self.points: list[_Point] = []
        self._path: list[str] = []
        self._words: list[str] = []
        self._size = 0
        self._point: _Point | None = None
        self._track = ""
        self._counts = dict.fromkeys(_POINTS, 0)

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = tag.rpartition("}")[2]
        if not self._path and name != "gpx":
            raise BadInputError("this is XML but not GPX", _HINT)
        if len(self._path) == MAX_DEPTH:
            raise BadInputError(f"the XML is nested deeper than {MAX_DEPTH} levels", _HINT)
        self._path.append(name)
        self._words, self._size = [], 0
        if name in _NAMED:
            self._track = ""
        elif name in _POINTS and "extensions" not in self._path:
            self._counts[name] += 1
            if len(self.points) == MAX_POINTS:
                raise BadInputError(f"the file has more than {MAX_POINTS:,} points", "Split it into smaller files.")
            where = f"{_POINTS[name]} {self._counts[name]}"
            track = "" if name == "wpt" else self._track
            self._point = _Point(where, attributes.get("lat", ""), attributes.get("lon", ""), track)
            self.points.append(self._point)

    def data(self, text: str) -> None:
        self._size += len(text)
        if self._size > MAX_TEXT_CHARACTERS:
            raise BadInputError(f"a text is longer than {MAX_TEXT_CHARACTERS:,} characters", _HINT)
        self._words.append(text)

    def end(self, _tag: str) -> None:
        name = self._path.pop()
        parent = self._path[-1] if self._path else ""
        if name in _TEXTS and parent in _POINTS and self._point is not None:
            self._point.texts[name] = "".join(self._words).strip()
        elif name == "name" and parent in _NAMED:
            self._track = " ".join("".join(self._words).split())
        self._words, self._size = [], 0

    def close(self) -> list[_Point]:
        return self.points


def read_track(data: bytes, options: ReadOptions | None = None) -> ReadResult:
    """Return one sighting per point with a time; BadInputError when it is no GPX or no target was chosen."""
    options = options or ReadOptions()
    check_size(data, MAX_GPX_BYTES)
    points = _parse(data)
    if not points:
        raise BadInputError("there is no point in this file", _HINT)
    if not options.target:
        raise BadInputError("a track names nobody", "Choose the target this track belongs to.")
    warnings = WarningList()
    items: dict[str, ReadItem] = {}
    rejected: list[Rejection] = []
    repeated = 0
    for point in points:
        try:
            draft = _sighting(point, options, warnings)
            check_draft(draft)
        except BadInputError as error:
            rejected.append(Rejection(point.where, reason_of(error)))
            continue
        key = row_key("gpx", options.target, draft.seen_at.isoformat(), f"{draft.lat:.7f}", f"{draft.lon:.7f}")
        if key in items:
            repeated += 1
            warnings.add("Points that repeat an earlier one were read once", point.where)
        else:
            items[key] = ReadItem(point.where, key, draft, target_id=options.target)
    return ReadResult(
        format="gpx",
        items=tuple(items.values()),
        rejected=tuple(rejected),
        warnings=warnings.lines(),
        read=len(points),
        repeated=repeated,
    )


def _parse(data: bytes) -> list[_Point]:
    reader = _Reader()
    # No document type at all: neither entities nor outside files have a place in GPX.
    parser = DefusedXMLParser(target=reader, forbid_dtd=True)
    try:
        parser.feed(data)
        parser.close()
    except ParseError as error:
        line, column = error.position
        raise BadInputError("this is not well-formed XML", _HINT, f"line {line} column {column + 1}") from None
    except BadInputError:
        raise
    except (ValueError, LookupError):
        # defusedxml's refusals are ValueErrors; an encoding that Python does not know is a LookupError.
        raise BadInputError("the XML declares what is not accepted: a document type or an encoding", _HINT) from None
    return reader.points


def _sighting(point: _Point, options: ReadOptions, warnings: WarningList) -> Sighting:
    written = point.texts.get("time", "")
    if not written:
        raise BadInputError("the point has no time", "A sighting needs one; record tracks with times.")
    lat, lon = _degrees(point.lat, 90, "latitude"), _degrees(point.lon, 180, "longitude")
    if lat == 0 and lon == 0:
        warnings.add(CoordinateWarning.ZERO.value, point.where)
    texts = dict.fromkeys(text for name in ("desc", "cmt") if (text := point.texts.get(name, "")))
    name = " ".join(point.texts.get("name", "").split()) or point.track
    if len(name) > _MAX_SHORT:
        raise BadInputError(f"the name has more than {_MAX_SHORT} characters", "Shorten it.")
    return Sighting(
        target=UNKNOWN_TARGET,
        seen_at=_instant(written, point.where, warnings),
        text="\n".join(texts),
        place=name,
        lat=lat,
        lon=lon,
        coordinates=f"{point.lat}, {point.lon}",
        certainty="probable",
        grade=options.grade,
    )


def _degrees(text: str, limit: int, name: str) -> float:
    stripped = text.strip()
    if not _DEGREES.match(stripped):
        raise BadInputError(f"the {name} is not a number", "GPX has decimal degrees with a point.")
    value = float(stripped)
    if not -limit <= value <= limit:
        raise BadInputError(f"{name} {value:g} lies outside -{limit} to {limit}", "Check the value.")
    return value


def _instant(text: str, where: str, warnings: WarningList) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None:
            warnings.add("Times without a zone were read as UTC, as GPX says", where)
            moment = moment.replace(tzinfo=UTC)
        moment = moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise BadInputError("this is not a time", "GPX writes times as 2026-11-23T18:42:00Z.") from None
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise BadInputError(f"the year lies outside {FIRST_YEAR} to {LAST_YEAR}", "Check the clock of the receiver.")
    return moment


def write_waypoints(records: Iterable[Record[Sighting]], targets: Mapping[str, Target]) -> bytes:
    """Return the sightings that have a position as GPX 1.1 waypoints in UTC; `targets` by id name the persons."""
    return "".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>\n',
            '<gpx version="1.1" creator="Calibar" xmlns="http://www.topografix.com/GPX/1/1">\n',
            *(_waypoint(record, targets.get) for record in records if record.value.lat is not None),
            "</gpx>\n",
        ]
    ).encode("utf-8")


def _waypoint(record: Record[Sighting], find: Callable[[str], Target | None]) -> str:
    value = record.value
    target = find(value.target)
    words = " · ".join(part for part in (value.place, target.name if target else "") if part)
    moment = value.seen_at.astimezone(UTC).isoformat().replace("+00:00", "Z")
    comment = f"{value.grade} {value.handling} {value.certainty}"
    return (
        f'<wpt lat="{value.lat!r}" lon="{value.lon!r}"><time>{moment}</time><name>{xml_text(words)}</name>'
        f"<cmt>{xml_text(comment)}</cmt><desc>{xml_text(value.text)}</desc></wpt>\n"
    )
