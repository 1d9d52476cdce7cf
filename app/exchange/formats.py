"""The formats that can be imported: which one a file is, and one door to their readers.

Content decides before the name does. It knows no database; see `reading` for what comes back.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from app.domain.grading import parse_grade
from app.errors import BadInputError
from app.exchange.gpx_files import read_track
from app.exchange.interpol_notices import read_notices
from app.exchange.reading import ACCEPTED, FORMATS, Format, ReadItem, ReadOptions, ReadResult
from app.exchange.sighting_tables import looks_like_table, read_sightings
from app.exchange.texts import decode_text

__all__ = ["FORMATS", "Format", "ReadItem", "ReadOptions", "ReadResult", "detect", "read"]

_READERS: dict[str, Callable[[bytes, ReadOptions], ReadResult]] = {
    "interpol-notices": read_notices,
    "sightings-csv": read_sightings,
    "gpx": read_track,
}
_NAMES: dict[str, Format] = {
    ".json": "interpol-notices",
    ".jsonl": "interpol-notices",
    ".ndjson": "interpol-notices",
    ".csv": "sightings-csv",
    ".tsv": "sightings-csv",
    ".tab": "sightings-csv",
    ".gpx": "gpx",
}
# First bytes of what people try, and what to do with it (https://www.garykessler.net/library/file_sigs.html).
_FOREIGN = (
    (b"PK\x03\x04", "a workbook or zip archive", "Open the workbook and save the sheet as CSV (UTF-8)."),
    (b"\xd0\xcf\x11\xe0", "an old Office file", "Open it and save the sheet as CSV (UTF-8)."),
    (b"%PDF", "a PDF", "Add it to a dossier as a file."),
    (b"\xff\xd8\xff", "a picture", "Add it to a dossier as a photo."),
    (b"\x89PNG", "a picture", "Add it to a dossier as a photo."),
    (b"SQLite format 3", "a database", ACCEPTED),
    (b"\x1f\x8b", "a compressed file", "Unpack it first."),
)
_XML_ROOT = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s/>]")
_HEAD_BYTES = 65_536


def detect(data: bytes, name: str) -> Format:
    """Return the format of a file by its content, and by its name where the content does not tell.

    BadInputError names what is accepted.
    """
    for magic, what, hint in _FOREIGN:
        if data.startswith(magic):
            raise BadInputError(f"this is {what}, which cannot be imported", hint)
    if not data.strip(b"\x00 \t\r\n"):
        raise BadInputError("the file is empty", ACCEPTED)
    text = _head(data)
    start = text.lstrip("\ufeff \t\r\n")
    if start.startswith("<"):
        root = _XML_ROOT.search(start)
        if root and root[1] == "gpx":
            return "gpx"
        raise BadInputError("this is XML but not GPX", ACCEPTED)
    if start.startswith(("{", "[")) and not _is_bracketed_header(start):
        return "interpol-notices"
    if looks_like_table(text):
        return "sightings-csv"
    by_name = _NAMES.get(_suffix(name))
    if by_name is None:
        raise BadInputError("this kind of file is not known", ACCEPTED)
    return by_name


def _head(data: bytes) -> str:
    """Return the beginning as text, cut at a line so that no character is halved; what cannot be read is left out."""
    head = data[:_HEAD_BYTES]
    if len(data) > _HEAD_BYTES and b"\n" in head:
        head = head[: head.rindex(b"\n")]
    try:
        return decode_text(head).text
    except BadInputError:
        return head.decode("latin-1")


def _is_bracketed_header(start: str) -> bool:
    """Return whether the first line is a header such as `[Fecha];[Hora]` and not the start of JSON."""
    return start.startswith("[") and looks_like_table(start.split("\n", 1)[0].replace("[", "").replace("]", ""))


def _suffix(name: str) -> str:
    match = re.search(r"\.[A-Za-z0-9]{1,8}\Z", name.strip())
    return match[0].casefold() if match else ""


def read(data: bytes, name: str, format_name: str = "auto", options: ReadOptions | None = None) -> ReadResult:
    """Return what a file holds. BadInputError when the whole file cannot be read; rows that are wrong are listed.

    `format_name` is one of FORMATS or "auto"; `name` is only looked at when the content does not tell the format.
    """
    options = options or ReadOptions()
    parse_grade(options.grade)
    chosen = detect(data, name) if format_name == "auto" else format_name
    reader = _READERS.get(chosen)
    if reader is None:
        raise BadInputError("there is no such format", f"Formats are auto, {', '.join(FORMATS)}.")
    return reader(data, options)
