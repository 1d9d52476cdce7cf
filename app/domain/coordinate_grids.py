"""Reads and writes places on grids: UTM, MGRS/USNG and Plus Codes, on WGS84.

It does not know degrees, links or hemisphere words in free text; `coordinates.py` does and calls it.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

import mgrs
import openlocationcode.openlocationcode as plus_codes
import utm

_BANDS = "CDEFGHJKLMNPQRSTUVWX"
_PLUS_DIGITS = "23456789CFGHJMPQRVWX"
_MGRS = re.compile(rf"(\d{{1,2}})\s*([{_BANDS}])\s*([A-HJ-NP-Z])\s*([A-HJ-NP-V])\s*((?:\d\s*)*)")
_PLUS = re.compile(rf"\b([{_PLUS_DIGITS}0]{{2,8}}\+[{_PLUS_DIGITS}]{{0,7}})(?![{_PLUS_DIGITS}])")
_UTM_ZONE = re.compile(
    rf"(?:(?:ZONE|ZONA|HUSO|FUSO|FUSEAU|ZON)\s*)?\b(\d{{1,2}})\s*"
    rf"(NORTH|NORTE|NORD|SOUTH|SUR|SUL|SUD|[{_BANDS}])(?![A-Z])"
)
_UTM_NUMBER = re.compile(r"(?<![\d.,])(\d{5,8})(?:[.,](\d+))?(?![\d])")
_SOUTH_WORDS = {"SOUTH", "SUR", "SUL", "SUD"}
_NORTH_WORDS = {"NORTH", "NORTE", "NORD"}
_ECCENTRIC_LIMIT = (-80.0, 84.0)


class GridError(ValueError):
    """The text is a grid reference, but a wrong one; the message says why."""


@dataclass(frozen=True)
class GridPlace:
    """The middle of a grid square: degrees WGS84, the side of the square in metres, and a doubt if there is one."""

    lat: float
    lon: float
    side_m: float
    doubtful_band: bool = False


def read_mgrs(text: str) -> GridPlace | None:
    """Read `18LTN 79012 66789` and its kin, upper case, spaces allowed; None when it is not MGRS at all.

    2, 4, 6, 8 or 10 digits stand for 10 km, 1 km, 100 m, 10 m or 1 m (NGA.STND.0037).
    """
    match = _MGRS.fullmatch(text)
    if match is None:
        return None
    zone, band, column, row, spaced = match.groups()
    digits = "".join(spaced.split())
    if len(digits) % 2 or len(digits) > 10:
        raise GridError("an MGRS reference has an even number of digits, ten at most")
    if not 1 <= int(zone) <= 60:
        raise GridError(f"there is no UTM zone {zone}")
    half = len(digits) // 2
    # The library answers the south-west corner: read one digit further to get the middle of the square.
    east, north = (digits[:half] + "5", digits[half:] + "5") if half < 5 else (digits[:half], digits[half:])
    try:
        lat, lon = mgrs.MGRS().toLatLon(f"{zone}{band}{column}{row}{east}{north}")
    except Exception as error:  # the library raises bare MGRSError and, for some squares, Exception
        raise GridError("there is no such MGRS square") from error
    _check_finite(lat, lon)
    return GridPlace(float(lat), float(lon), float(10 ** (5 - half)))


def read_utm(text: str) -> GridPlace | None:
    """Read zone, easting and northing in metres, upper case, in any usual order; None when it is not UTM.

    A single `S` may mean band S (32 to 40 north) or the southern hemisphere; the northing decides, and where it
    cannot, the place is marked doubtful.
    """
    cleaned = re.sub(r"\bUTM\b|WGS\s*-?84|[:=]", " ", text)
    zone_match = _UTM_ZONE.search(cleaned)
    if zone_match is None:
        return None
    rest = cleaned[: zone_match.start()] + " " + cleaned[zone_match.end() :]
    numbers = list(_UTM_NUMBER.finditer(rest))
    leftover = re.sub(
        r"METR[EO]S?|\b(?:ESTE|EAST|NORTE|NORTH|EASTING|NORTHING|ME|MN)\b", " ", _UTM_NUMBER.sub(" ", rest)
    )
    if len(numbers) != 2 or re.fullmatch(r"[\s,;/ENM.XYW]*", leftover) is None:
        return None
    zone, letter = int(zone_match[1]), zone_match[2]
    if not 1 <= zone <= 60:
        raise GridError(f"there is no UTM zone {zone}")
    first, second = (float(f"{n[1]}.{n[2] or 0}") for n in numbers)
    decimals = min(len(n[2] or "") for n in numbers)
    easting, northing = (second, first) if _northing_first(rest, numbers) else (first, second)
    if not 100_000 <= easting < 1_000_000:
        raise GridError("the easting of a UTM reference lies between 100000 and 999999")
    if not 0 <= northing <= 10_000_000:
        raise GridError("the northing of a UTM reference lies between 0 and 10000000")
    northern, doubtful = _hemisphere(letter, northing)
    try:
        lat, lon = utm.to_latlon(easting, northing, zone, northern=northern, strict=False)
    except utm.OutOfRangeError as error:
        raise GridError("this UTM reference lies outside its zone") from error
    lat, lon = float(lat), (float(lon) + 180.0) % 360.0 - 180.0
    _check_finite(lat, lon)
    return GridPlace(lat, lon, 10.0**-decimals, doubtful)


def _northing_first(rest: str, numbers: list[re.Match[str]]) -> bool:
    before = rest[: numbers[0].start()].strip()
    after = rest[numbers[0].end() : numbers[1].start()].strip(" ,;/")
    if before.endswith(("N", "Y", "E", "X")):
        return before[-1] in "NY"
    if after in {"N", "MN", "M N"}:
        return True
    return float(numbers[0][1]) >= 1_000_000 > float(numbers[1][1])


def _hemisphere(letter: str, northing: float) -> tuple[bool, bool]:
    if letter in _NORTH_WORDS:
        return True, False
    if letter in _SOUTH_WORDS:
        return False, False
    if letter == "S":
        band_s = 3_540_000 <= northing <= 4_430_000
        return band_s, band_s
    return letter >= "N", False


def read_plus_code(text: str) -> GridPlace | None:
    """Read a full Plus Code (Open Location Code), upper case, a place name after it allowed; None if there is none.

    A short code needs a reference town and is refused with that reason.
    """
    match = _PLUS.search(text)
    if match is None:
        return None
    code = match[1]
    if plus_codes.isShort(code):
        raise GridError("a short Plus Code needs its reference town: give the full code, such as 57R9WXQ4+CV")
    if not plus_codes.isFull(code):
        raise GridError("this is not a valid Plus Code")
    area = plus_codes.decode(code)
    side = (area.latitudeHi - area.latitudeLo) * 111_320.0
    return GridPlace(float(area.latitudeCenter), float(area.longitudeCenter), round(side, 1))


def write_mgrs(lat: float, lon: float) -> str:
    """Write to one metre, in the spaced form that is read over a radio: `18L TN 79012 66789`."""
    _check_writable(lat)
    # A hair south of the equator the library rounds the northing up into a square that does not exist.
    lat = 0.0 if abs(lat) < 1e-5 else lat
    packed = mgrs.MGRS().toMGRS(lat, lon, MGRSPrecision=5)
    match = _MGRS.fullmatch(packed)
    if match is None:
        raise GridError("this place has no MGRS reference")
    zone, band, column, row, digits = match.groups()
    return f"{zone}{band} {column}{row} {digits[:5]} {digits[5:]}"


def write_utm(lat: float, lon: float) -> str:
    """Write to one metre with the band letter: `18L 279012 8666789`."""
    _check_writable(lat)
    easting, northing, zone, band = utm.from_latlon(lat, lon)
    return f"{zone}{band} {round(easting)} {round(northing):07d}"


def write_plus_code(lat: float, lon: float) -> str:
    """Write eleven digits, a cell of about three metres."""
    return str(plus_codes.encode(lat, lon, 11))


def _check_writable(lat: float) -> None:
    low, high = _ECCENTRIC_LIMIT
    if not low <= lat < high:
        raise GridError("UTM and MGRS end at 80 south and 84 north")


def _check_finite(lat: float, lon: float) -> None:
    if not (math.isfinite(lat) and math.isfinite(lon) and abs(lat) <= 90 and abs(lon) <= 180):
        raise GridError("this reference lies outside the globe")
