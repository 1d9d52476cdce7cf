"""Reads a place as people write or paste it, in any usual notation, and writes it back.

Degrees with point or comma, degrees and minutes, degrees-minutes-seconds, UTM, MGRS, Plus Codes, `geo:` and map
links; always WGS84. It never guesses where two readings differ by more than a warning can bear: it refuses and says
why. It does not look anything up, neither town names nor shortened links.
"""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import ClassVar, Literal

from app.domain import coordinate_grids as grids
from app.domain.coordinate_links import LinkError, LinkPlace, read_link
from app.errors import BadInputError

CoordinateStyle = Literal["dd", "dm", "dms", "utm", "mgrs", "plus", "geo"]

_METRES_PER_DEGREE = 111_320.0
_LONGEST_TEXT = 2_000
_EXAMPLES = "Write it like -12.0464, -77.0428 or 12°02'47\"S 77°02'34\"W, UTM, MGRS, a full Plus Code or a map link."


class CoordinateError(BadInputError):
    """The text is not a place on earth that can be read without guessing; `reason` says why."""

    code: ClassVar[str] = "bad_coordinate"


class CoordinateWarning(StrEnum):
    """Things to show beside the place before it is saved; the value is the sentence, and the key of its translation."""

    O_AS_WEST = "O was read as west (Oeste, Ouest, Ovest)."
    O_AS_EAST = "O was read as east (Ost, Oost)."
    BAND_S = "S was read as latitude band S, north of the equator; write 'south' for the southern hemisphere."
    SIGN_AND_LETTER = "There are both a minus sign and a letter; they were read as saying the same."
    ZERO = "0, 0 is what devices write when they have no position."
    LONGITUDE_FIRST = "The longitude stood first."


@dataclass(frozen=True)
class ParsedCoordinate:
    """Degrees WGS84; `precision_m` is the size of the last digit given in metres, None when the text does not tell."""

    lat: float
    lon: float
    precision_m: float | None
    format: str
    original: str
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Angle:
    degrees: float
    step: float  # what one unit of the last digit is worth, in degrees
    parts: int
    negative: bool
    letter: str  # N S E W or nothing


# Degree signs, primes, double primes, dashes, odd spaces and invisible marks, as word processors and phones write them.
_MARKS = str.maketrans(
    {
        **dict.fromkeys("\u00b0\u00ba\u02da\u2070\u1d52\u02d9", "\u00b0"),
        **dict.fromkeys("'\u2032\u2019\u2018\u201b\u00b4`\u02b9\u02bc\uff07\u02ca", "'"),
        **dict.fromkeys('"\u2033\u201c\u201d\u201e\u201f\u02ba\uff02\u02dd\u3003', '"'),
        **dict.fromkeys("-\u2212\u2013\u2014\u2012\u2015\ufe63\uff0d\u2010\u2011", "-"),
        **dict.fromkeys("\u00a0\u2007\u2009\u200a\u202f\u2002\u2003\t\r\n", " "),
        **dict.fromkeys("\u200b\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u2066\u2067\u2069", ""),
    }
)
_LABELS = re.compile(r"\b(LATITUDINE|LATITUDE|LATITUD|LAT|LONGITUDINE|LONGITUDE|LONGITUD|LONG|LON|LNG)\b\.?\s*[:=]?\s*")
_DEGREE_WORDS = re.compile(r"(?<=\d)\s*(?:DEGREES|DEGREE|DEG|GRADOS|GRADO|GRAUS|GRAU|DEGRÉS|DEGRÉ|GRADI|D(?=\s*[\d.]))")
_MINUTE_WORDS = re.compile(r"(?<=\d)\s*(?:MINUTES|MINUTE|MINUTOS|MINUTO|MINUTI|MIN|M(?=[\s\d]))")
_SECOND_WORDS = re.compile(r"(?<=\d)\s*(?:SECONDS|SECOND|SECONDES|SECONDE|SEGUNDOS|SEGUNDO|SECONDI|SECONDO|SEC|SEG)\b")
_HEMISPHERES = {
    **dict.fromkeys(("N", "NORTH", "NORTE", "NORD"), "N"),
    **dict.fromkeys(("S", "SOUTH", "SUR", "SUL", "SUD"), "S"),
    **dict.fromkeys(("E", "EAST", "ESTE", "EST", "LESTE", "L", "OST", "OOST"), "E"),
    **dict.fromkeys(("W", "WEST", "OESTE", "OUEST", "OVEST"), "W"),
}
_EAST_IS_O = {"de", "nl", "da", "sv", "no", "nb"}


def parse_coordinate(text: str, language: str | None = None) -> ParsedCoordinate:
    """Read one place. `language` (ISO 639-1) decides what the letter O means; without it O is west, with a warning.

    Raises CoordinateError with the reason; it never returns a place outside latitude ±90 or longitude ±180.
    """
    if len(text) > _LONGEST_TEXT:
        raise CoordinateError("this text is too long for a coordinate", _EXAMPLES)
    if any(unicodedata.category(c) in {"Cc", "Cs"} and c not in "\t\r\n" for c in text):
        raise CoordinateError("there is a control character in this coordinate", _EXAMPLES)
    stripped = text.strip()
    if not stripped:
        raise CoordinateError("the coordinate is empty", _EXAMPLES)
    try:
        if (link := read_link(stripped)) is not None:
            return _from_link(link, text)
        cleaned = _clean(stripped)
        if (place := grids.read_plus_code(cleaned)) is not None:
            return _from_grid(place, "plus", text)
        if (place := grids.read_mgrs(cleaned.removeprefix("MGRS").removeprefix("USNG").strip(" :"))) is not None:
            return _from_grid(place, "mgrs", text)
        if (place := grids.read_utm(cleaned)) is not None:
            return _from_grid(place, "utm", text)
    except (LinkError, grids.GridError) as error:
        raise CoordinateError(str(error), _EXAMPLES) from error
    return _from_degrees(cleaned, text, language)


def parse_pair(lat_text: str, lon_text: str, language: str | None = None) -> ParsedCoordinate:
    """Read latitude and longitude from two cells of a table, each with point or comma, degrees or DMS."""
    return parse_coordinate(f"{lat_text.strip()} ; {lon_text.strip()}", language)


def format_coordinate(lat: float, lon: float, style: CoordinateStyle = "dd") -> str:
    """Write a place: `dd` six decimals, `dm` and `dms` to about 2 m, `utm` and `mgrs` to 1 m, `plus` to 3 m, `geo`.

    Raises CoordinateError outside the globe, and for UTM and MGRS beyond 80 south and 84 north.
    """
    _check_range(lat, lon)
    try:
        match style:
            case "dd":
                return f"{_plain(lat)}, {_plain(lon)}"
            case "geo":
                return f"geo:{_plain(lat)},{_plain(lon)}"
            case "dm":
                return f"{_minutes(lat, 'NS')} {_minutes(lon, 'EW')}"
            case "dms":
                return f"{_seconds(lat, 'NS')} {_seconds(lon, 'EW')}"
            case "utm":
                return grids.write_utm(lat, lon)
            case "mgrs":
                return grids.write_mgrs(lat, lon)
            case "plus":
                return grids.write_plus_code(lat, lon)
    except grids.GridError as error:
        raise CoordinateError(str(error)) from error


def _plain(value: float) -> str:
    rounded = f"{value:.6f}"
    return "0.000000" if rounded == "-0.000000" else rounded


def _minutes(value: float, letters: str) -> str:
    thousandths = round(abs(value) * 60_000)
    degrees, rest = divmod(thousandths, 60_000)
    return f"{degrees}°{rest / 1000:06.3f}'{letters[value < 0]}"


def _seconds(value: float, letters: str) -> str:
    tenths = round(abs(value) * 36_000)
    degrees, rest = divmod(tenths, 36_000)
    minutes, rest = divmod(rest, 600)
    return f"{degrees}°{minutes:02d}'{rest / 10:04.1f}\"{letters[value < 0]}"


def _clean(text: str) -> str:
    marked = unicodedata.normalize("NFKC", text.translate(_MARKS)).upper()
    marked = re.sub(r"\s+", " ", marked)
    # A CSV cell that was unquoted badly doubles the quote; two primes are how many people type seconds.
    single = marked.replace("''", '"').replace('""', '"').lstrip("'")
    wrapped = len(single) > 1 and single[0] == single[-1] == '"'
    return single.strip(' "()[]{}') if wrapped else single.strip(" ()[]{}")


def _from_link(link: LinkPlace, original: str) -> ParsedCoordinate:
    lat, lon = float(link.lat), float(link.lon)
    _check_range(lat, lon)
    # A link carries as many digits as the map liked to print; they say nothing about the person who clicked.
    return ParsedCoordinate(lat, lon, link.uncertainty_m, "link", original, _zero_warning(lat, lon))


def _from_grid(place: grids.GridPlace, name: str, original: str) -> ParsedCoordinate:
    warnings = (CoordinateWarning.BAND_S.value,) if place.doubtful_band else ()
    return ParsedCoordinate(place.lat, place.lon, place.side_m, name, original, warnings)


def _from_degrees(cleaned: str, original: str, language: str | None) -> ParsedCoordinate:
    if re.search(r"\b(?:NAN|INF|INFINITY)\b", cleaned):
        raise CoordinateError("not a number", _EXAMPLES)
    warnings: list[str] = []
    body, lon_labelled_first = _strip_labels(cleaned)
    body = _SECOND_WORDS.sub('"', _MINUTE_WORDS.sub("'", _DEGREE_WORDS.sub("°", body)))
    tokens = _tokens(body, language, warnings)
    first, second = _split(tokens)
    one, two = _angle(first), _angle(second)
    lon_first = lon_labelled_first
    if one.letter or two.letter:
        axes = ["lat" if angle.letter in "NS" else "lon" for angle in (one, two) if angle.letter]
        if not (one.letter and two.letter):
            raise CoordinateError("one half has a letter for its hemisphere and the other has none", _EXAMPLES)
        if axes[0] == axes[1]:
            raise CoordinateError("both halves are latitudes, or both are longitudes", _EXAMPLES)
        lon_first = axes[0] == "lon"
    if lon_first:
        one, two = two, one
        warnings.append(CoordinateWarning.LONGITUDE_FIRST.value)
    lat, lon = _signed(one, "S", warnings), _signed(two, "W", warnings)
    _check_range(lat, lon)
    step_m = max(one.step, two.step * math.cos(math.radians(lat))) * _METRES_PER_DEGREE
    name = {1: "dd", 2: "dm", 3: "dms"}[max(one.parts, two.parts)]
    warnings.extend(_zero_warning(lat, lon))
    return ParsedCoordinate(lat, lon, _two_digits(step_m), name, original, tuple(dict.fromkeys(warnings)))


def _strip_labels(text: str) -> tuple[str, bool]:
    labels = [m[1][:3] for m in _LABELS.finditer(text)]
    if not labels:
        return text, False
    if sorted(labels) not in (["LAT", "LON"], ["LAT", "LNG"]):
        raise CoordinateError("there must be one latitude and one longitude", _EXAMPLES)
    without = _LABELS.sub(" ; ", text).strip(" ;,")
    return re.sub(r"[\s,]*;[\s,;]*", " ; ", without), labels[0] != "LAT"


def _tokens(text: str, language: str | None, warnings: list[str]) -> list[str]:
    """Cut into numbers, marks (° ' "), hemispheres (N S E W) and separators (;)."""
    if re.search(r"\d\.\d|\.\d|\d\.(?!\d)", text):
        if re.search(r"\d,\d+\.\d|\d\.\d+,\d+[.,]", text):
            raise CoordinateError("there is both a comma and a point within one number", _EXAMPLES)
        number = r"\d+\.\d+|\d+\.|\.\d+|\d+"
    else:
        if re.search(r"(?<![\d,])\d+,\d+,\d+(?![\d,])", text):
            raise CoordinateError(
                "it is not clear which commas are decimal; put a space between the two halves", _EXAMPLES
            )
        number = r"\d+,\d+|\d+"
    tokens: list[str] = []
    position = 0
    pattern = re.compile(rf"\s*([+-]?(?:{number})|[°'\":]|[^\W\d_]+|[;,/|])")
    while position < len(text):
        match = pattern.match(text, position)
        if match is None:
            if not text[position:].strip():
                break
            raise CoordinateError(f"'{text[position:].strip()[0]}' is not understood here", _EXAMPLES)
        token = match[1]
        position = match.end()
        if token[0].isalpha():
            tokens.append(_hemisphere(token, language, warnings))
        elif token in {",", ";", "/", "|"}:
            if tokens and tokens[-1] != ";":
                tokens.append(";")
        else:
            tokens.append(token.replace(",", "."))
    while tokens and tokens[-1] == ";":
        tokens.pop()
    return tokens


def _hemisphere(word: str, language: str | None, warnings: list[str]) -> str:
    if word == "O":
        if language is not None and language[:2].lower() in _EAST_IS_O:
            warnings.append(CoordinateWarning.O_AS_EAST.value)
            return "E"
        if language is None or language[:2].lower() not in {"es", "pt", "fr", "it"}:
            warnings.append(CoordinateWarning.O_AS_WEST.value)
        return "W"
    letter = _HEMISPHERES.get(word)
    if letter is None:
        raise CoordinateError(f"'{word[:20]}' is not understood here", _EXAMPLES)
    return letter


def _is_number(token: str) -> bool:
    return token[-1].isdigit() or token[-1] == "."


def _split(tokens: list[str]) -> tuple[list[str], list[str]]:
    """Divide the tokens into the two halves, by separator, by hemisphere or by the second degree sign."""
    numbers = [i for i, token in enumerate(tokens) if _is_number(token)]
    if len(numbers) < 2:
        raise CoordinateError("two numbers are needed, a latitude and a longitude", _EXAMPLES)
    if tokens.count(";") == 1:
        middle = tokens.index(";")
        return tokens[:middle], tokens[middle + 1 :]
    letters = [i for i, token in enumerate(tokens) if token in {"N", "S", "E", "W"}]
    if len(letters) == 2:
        bare = [i for i, part in enumerate(tokens) if part != ";"]
        if letters[0] == bare[0] and letters[1] != bare[-1]:
            cut = letters[1]
        elif letters[1] == bare[-1]:
            cut = letters[0] + 1
        else:
            raise CoordinateError("it is not clear which number the letters belong to", _EXAMPLES)
    elif letters:
        raise CoordinateError("one half has a letter for its hemisphere and the other has none", _EXAMPLES)
    elif tokens.count("°") == 2 and tokens[1] == "°":
        cut = len(tokens) - 1 - tokens[::-1].index("°") - 1
    elif len(numbers) == 2:
        cut = numbers[1]
    elif len(neighbours := [b for a, b in pairwise(numbers) if b == a + 1]) == 1:
        cut = neighbours[0]  # 38:31:55 -8:53:04
    else:
        raise CoordinateError(
            "it is not clear where the latitude ends; write N or S, E or W, or degree signs", _EXAMPLES
        )
    halves = tokens[:cut], tokens[cut:]
    return [t for t in halves[0] if t != ";"], [t for t in halves[1] if t != ";"]


def _angle(tokens: list[str]) -> _Angle:
    letter = ""
    if tokens and tokens[0] in "NSEW":
        letter, tokens = tokens[0], tokens[1:]
    if tokens and tokens[-1] in "NSEW":
        if letter:
            raise CoordinateError("one half has two letters", _EXAMPLES)
        letter, tokens = tokens[-1], tokens[:-1]
    values: list[str] = []
    expected = [("°", ":"), ("'", ":"), ('"',)]
    for token in tokens:
        if _is_number(token):
            values.append(token)
        elif not values or len(values) > 3 or token not in expected[len(values) - 1]:
            raise CoordinateError("the marks for degrees, minutes and seconds are out of order", _EXAMPLES)
    if not 1 <= len(values) <= 3:
        raise CoordinateError("each half has degrees, and at most minutes and seconds", _EXAMPLES)
    if any("." in value for value in values[:-1]) or any(value[0] in "+-" for value in values[1:]):
        raise CoordinateError(
            "only the last of degrees, minutes and seconds may have decimals, only the first a sign", _EXAMPLES
        )
    if any(len(value) > 25 for value in values):
        raise CoordinateError("a number with so many digits is no coordinate", _EXAMPLES)
    sizes = [abs(float(value)) for value in values]
    if any(size >= 60 for size in sizes[1:]):
        raise CoordinateError("minutes and seconds end at 59", _EXAMPLES)
    degrees = sum(size / 60**power for power, size in enumerate(sizes))
    decimals = len(values[-1].partition(".")[2])
    step = 60.0 ** -(len(values) - 1) * 10.0**-decimals
    return _Angle(degrees, step, len(values), values[0].startswith("-"), letter)


def _signed(angle: _Angle, negative_letter: str, warnings: list[str]) -> float:
    if angle.letter and angle.negative:
        if angle.letter != negative_letter:
            raise CoordinateError("the minus sign contradicts the letter", _EXAMPLES)
        warnings.append(CoordinateWarning.SIGN_AND_LETTER.value)
    return -angle.degrees if angle.negative or angle.letter == negative_letter else angle.degrees


def _two_digits(value: float) -> float:
    return float(f"{value:.2g}") if value > 0 else 0.0


def _zero_warning(lat: float, lon: float) -> tuple[str, ...]:
    return (CoordinateWarning.ZERO.value,) if lat == 0 and lon == 0 else ()


def _check_range(lat: float, lon: float) -> None:
    if not (math.isfinite(lat) and math.isfinite(lon)):
        raise CoordinateError("not a number", _EXAMPLES)
    if abs(lat) > 90:
        swapped = " Perhaps latitude and longitude are swapped." if abs(lat) <= 180 and abs(lon) <= 90 else ""
        raise CoordinateError(f"latitude {lat:g} lies outside -90 to 90", swapped.strip() or _EXAMPLES)
    if abs(lon) > 180:
        raise CoordinateError(f"longitude {lon:g} lies outside -180 to 180", _EXAMPLES)
