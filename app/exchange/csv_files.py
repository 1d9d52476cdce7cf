"""Rows of comma-, semicolon-, tab- or bar-separated text, in and out; what goes out cannot become a formula.

It knows nothing of sightings. Limits are the import limits of the security design.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.errors import BadInputError

MAX_CSV_BYTES = 20_000_000
MAX_ROWS = 100_000
MAX_COLUMNS = 200
MAX_FIELD_CHARACTERS = 65_536
DELIMITERS = (";", "\t", ",", "|")
_SEPARATOR_LINE = re.compile(r"\ufeff?\"?sep=(.)\"?\r?\n", re.IGNORECASE)
# What spreadsheets take for the start of a formula or command, also in full width.
_FORMULA_STARTS = frozenset("=+-@|＝＋－＠｜")
_LINE_STARTS = frozenset("\t\r\n")
_MARGINS = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf"})


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number as a spreadsheet shows it (1 is the first), its cells, or why it could not be cut."""

    number: int
    cells: list[str]
    fault: str = ""

    @property
    def where(self) -> str:
        """Return the place in the words of a spreadsheet."""
        return f"row {self.number}"

    @property
    def is_blank(self) -> bool:
        """Return whether there is nothing in it."""
        return not self.fault and not any(cell.strip() for cell in self.cells)


def cut_separator_line(text: str) -> tuple[str, str]:
    """Return text and delimiter of a file that begins with `sep=;`, as spreadsheets write it; else text and nothing."""
    match = _SEPARATOR_LINE.match(text)
    if match is None:
        return text, ""
    return text[match.end() :], match[1]


def read_rows(text: str, delimiter: str) -> Iterator[Row]:
    """Yield the rows of a text; those with quotation marks out of place come with a fault.

    BadInputError when the rest of the file cannot be trusted (a quotation mark never closed) or a limit is passed.
    """
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True, skipinitialspace=True)
    number = 0
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            # The words of the csv module are the only sign of which of its few errors it is.
            if "expected after" not in str(error):
                raise BadInputError(
                    "a quotation mark opens here and is not closed, or a field is too long",
                    f"A field has at most {MAX_FIELD_CHARACTERS:,} characters.",
                    f"row {number}",
                ) from None
            yield Row(number, [], fault="there is text after a closing quotation mark")
            continue
        _check_limits(cells, number)
        yield Row(number, cells)


def _check_limits(cells: list[str], number: int) -> None:
    if number > MAX_ROWS + 1:
        raise BadInputError(f"the table has more than {MAX_ROWS:,} rows", "Split the file into smaller ones.")
    if len(cells) > MAX_COLUMNS:
        raise BadInputError(f"there are more than {MAX_COLUMNS} columns", "Remove what is not needed.", f"row {number}")
    if any(len(cell) > MAX_FIELD_CHARACTERS for cell in cells):
        raise BadInputError(
            f"a field has more than {MAX_FIELD_CHARACTERS:,} characters",
            "Look for a quotation mark that is not closed.",
            f"row {number}",
        )


def neutralise(text: str) -> str:
    """Return text that no spreadsheet takes for a formula: an apostrophe goes before a dangerous start.

    Dangerous is text that begins with = + - @ | or their full-width forms after any spaces and invisible characters, or
    with a tab or line end itself. Quoting alone does not help (measured; see the export rules of the security design).
    """
    if not text:
        return text
    if text[0] in _LINE_STARTS:
        return f"'{text}"
    for char in text:
        if char in _FORMULA_STARTS:
            return f"'{text}"
        if unicodedata.category(char) not in _MARGINS:
            break
    return text


def write_rows(header: Sequence[str], rows: Iterable[Sequence[str | float | None]]) -> bytes:
    """Return a table as UTF-8 with mark, commas and CRLF (RFC 4180); texts are neutralised, numbers stay numbers."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([neutralise(cell) for cell in header])
    for row in rows:
        writer.writerow([neutralise(cell) if isinstance(cell, str) else cell for cell in row])
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8")
