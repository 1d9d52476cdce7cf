"""Finds the place in a `geo:` address (RFC 5870) or in a common map link, without opening it.

It never goes to the network: a shortened link holds no coordinate and is refused with that reason.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

_NUMBER = r"[+-]?\d{1,3}(?:\.\d+)?"
_PAIR = re.compile(rf"\s*(?:loc:)?\s*({_NUMBER})\s*[,~ +]\s*({_NUMBER})(?:\s*[,(;].*)?\s*", re.DOTALL)
_GOOGLE_PIN = re.compile(rf"!3d({_NUMBER})!4d({_NUMBER})")
_AT = re.compile(rf"@({_NUMBER}),({_NUMBER})")
_HASH_MAP = re.compile(rf"(?:map=)?\d{{1,2}}(?:\.\d+)?/({_NUMBER})/({_NUMBER})")
_IN_PATH = re.compile(rf"/({_NUMBER}),\+?({_NUMBER})(?:[,/?]|$)")
_PAIR_KEYS = (
    "q",
    "query",
    "ll",
    "sll",
    "center",
    "cp",
    "destination",
    "daddr",
    "saddr",
    "pin",
    "at",
    "viewpoint",
    "coordinate",
)
_SHORTENERS = ("goo.gl", "osm.org", "bit.ly", "g.co", "j.mp", "t.co", "tinyurl.com")


class LinkError(ValueError):
    """The text is a link, but no place can be read from it; the message says why."""


@dataclass(frozen=True)
class LinkPlace:
    """What the link says, unchecked: the numbers as text, because their digits tell how exact they are."""

    lat: str
    lon: str
    uncertainty_m: float | None = None


def read_link(text: str) -> LinkPlace | None:
    """Read a `geo:` address or a map link; None when the text is neither.

    Raises LinkError for a link without coordinates, a shortened link, or a `geo:` address of another datum.
    """
    lowered = text.lower()
    if lowered.startswith("geo:"):
        return _read_geo(text[4:])
    if not re.match(r"(?:https?://|maps\.|www\.)", lowered):
        return None
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        query = parse_qs(parts.query, max_num_fields=100)
    except ValueError as error:
        raise LinkError("this link is damaged") from error
    place = _from_link(parts.hostname or "", unquote(parts.path), query, unquote(parts.fragment))
    if place is not None:
        return place
    host = parts.hostname or ""
    if any(host == name or host.endswith(f".{name}") for name in _SHORTENERS):
        raise LinkError("a shortened link holds no coordinates: open it at the station and paste the long one")
    raise LinkError("no coordinates stand in this link")


def _from_link(host: str, path: str, query: dict[str, list[str]], fragment: str) -> LinkPlace | None:
    if pin := _GOOGLE_PIN.search(path):  # the pin of the place; the @ pair is only the middle of the screen
        return LinkPlace(pin[1], pin[2])
    if "mlat" in query and "mlon" in query:
        return _checked(query["mlat"][0], query["mlon"][0])
    # Yandex writes longitude first.
    swapped = ".yandex." in f".{host}."
    for key in ("pt", "ll") if swapped else _PAIR_KEYS:
        if (value := query.get(key)) and (pair := _PAIR.fullmatch(value[0])):
            return LinkPlace(pair[2], pair[1]) if swapped else LinkPlace(pair[1], pair[2])
    if (lat := query.get("lat")) and (lon := query.get("lon") or query.get("lng")):
        return _checked(lat[0], lon[0])
    for pattern, where in ((_AT, path), (_IN_PATH, path), (_HASH_MAP, fragment), (_AT, fragment)):
        if found := pattern.search(where):
            return LinkPlace(found[1], found[2])
    return None


def _checked(lat: str, lon: str) -> LinkPlace | None:
    if re.fullmatch(_NUMBER, lat) and re.fullmatch(_NUMBER, lon):
        return LinkPlace(lat, lon)
    return None


def _read_geo(rest: str) -> LinkPlace:
    body, _, query = rest.partition("?")
    place, *parameters = body.split(";")
    numbers = place.split(",")
    if len(numbers) not in (2, 3) or any(re.fullmatch(_NUMBER, n.strip()) is None for n in numbers[:2]):
        raise LinkError("a geo: address is written geo:-12.0464,-77.0428")
    named = dict(p.lower().partition("=")[::2] for p in parameters)
    if named.get("crs", "wgs84") != "wgs84":
        raise LinkError("only WGS84 is read from a geo: address")
    lat, lon = numbers[0].strip(), numbers[1].strip()
    # Android writes geo:0,0?q=lat,lon for a named point.
    if float(lat) == 0 and float(lon) == 0 and (pair := _PAIR.fullmatch(unquote(query.removeprefix("q=")).strip())):
        lat, lon = pair[1], pair[2]
    uncertainty = named.get("u")
    if uncertainty is None:
        return LinkPlace(lat, lon)
    if re.fullmatch(r"\d{1,9}(?:\.\d+)?", uncertainty) is None:
        raise LinkError("the uncertainty of a geo: address is a number of metres")
    return LinkPlace(lat, lon, float(uncertainty))
