"""Sightings as KML 2.2 (OGC 07-147r2): a folder per target with its points and the line between them in time.

Google Earth shows a description as HTML, and so it shows the name in a balloon unless a style of balloon leaves it out;
ours shows the description alone, which holds place and report, escaped for that. Whether a sighting may leave is
decided before. References of sources are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby

from app.domain.queries import Record
from app.domain.sightings import Sighting
from app.domain.targets import Target
from app.exchange.xml_texts import balloon_text, xml_text

_STYLE = "plain"
_STYLED = f"<styleUrl>#{_STYLE}</styleUrl>"


def write_placemarks(records: Iterable[Record[Sighting]], targets: Mapping[str, Target]) -> bytes:
    """Return a KML document in UTF-8 of the sightings that have a position; `targets` by id name the persons."""
    placed = [record for record in records if record.value.lat is not None and record.value.lon is not None]
    placed.sort(key=lambda record: (record.value.target, record.value.seen_at, record.id))
    folders = (
        _folder(targets.get(target_id), list(group))
        for target_id, group in groupby(placed, key=lambda record: record.value.target)
    )
    return "".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>\n',
            '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Calibar</name>\n',
            f'<Style id="{_STYLE}"><BalloonStyle><text>$[description]</text></BalloonStyle></Style>\n',
            *folders,
            "</Document></kml>\n",
        ]
    ).encode("utf-8")


def _folder(target: Target | None, records: list[Record[Sighting]]) -> str:
    name = " · ".join(part for part in (target.name, target.reference) if part) if target else ""
    line = ""
    if len(records) > 1:
        corners = " ".join(_corner(record.value) for record in records)
        line = (
            f"<Placemark><name>Track</name>{_STYLED}<LineString><coordinates>{corners}</coordinates></LineString>"
            "</Placemark>\n"
        )
    points = "".join(map(_placemark, records))
    return f"<Folder><name>{xml_text(name)}</name>{_STYLED}\n{line}{points}</Folder>\n"


def _corner(value: Sighting) -> str:
    return f"{value.lon!r},{value.lat!r}"


def _placemark(record: Record[Sighting]) -> str:
    value = record.value
    moment = value.seen_at.isoformat().replace("+00:00", "Z")
    facts = {
        "id": record.id,
        "grade": value.grade,
        "handling": value.handling,
        "certainty": value.certainty,
        "radius_m": "" if value.radius_m is None else f"{value.radius_m:g}",
    }
    extended = "".join(
        f'<Data name="{name}"><value>{xml_text(fact)}</value></Data>' for name, fact in facts.items() if fact
    )
    # ExtendedData stands for facts of ours alone: other programs show its values as HTML too.
    told = "\n".join(part for part in (value.place, value.text) if part)
    return (
        f"<Placemark><name>{xml_text(value.place)}</name>"
        f'<Snippet maxLines="0"></Snippet><description>{balloon_text(told)}</description>'
        f"<TimeStamp><when>{moment}</when></TimeStamp>{_STYLED}<ExtendedData>{extended}</ExtendedData>"
        f"<Point><coordinates>{_corner(value)}</coordinates></Point></Placemark>\n"
    )
