"""Each bound of a table at, below and above; what goes out is no formula."""

from __future__ import annotations

import pytest

from app.errors import BadInputError
from app.exchange.csv_files import (
    MAX_COLUMNS,
    MAX_CSV_BYTES,
    MAX_FIELD_CHARACTERS,
    MAX_ROWS,
    neutralise,
    read_rows,
    write_rows,
)
from app.exchange.formats import ReadOptions, read

HEADER = "date;time;latitude;longitude;place\r\n"
ROW = "2026-02-03;10:00;40.1;-3.2;Plaza\r\n"


def table(text: str) -> int:
    """Read sightings and return how many rows there were."""
    return read(text.encode(), "x.csv", "sightings-csv", ReadOptions(target="a" * 32, language="en")).read


def test_bytes_at_the_bound_and_above() -> None:
    body = HEADER + ROW
    filler = "x" * 60_000
    padded = body
    while len(padded) + len(filler) + len(ROW) < MAX_CSV_BYTES:
        padded += ROW.replace("Plaza", filler)
    padded += ROW.replace("Plaza", "x" * (MAX_CSV_BYTES - len(padded) - len(ROW) + len("Plaza")))
    assert len(padded) == MAX_CSV_BYTES
    assert table(padded) > 300
    with pytest.raises(BadInputError, match="at most 20,000,000 are read"):
        table(padded + "x")


def test_rows_at_the_bound_and_above() -> None:
    assert sum(1 for _ in read_rows("a\n" * (MAX_ROWS + 1), ";")) == MAX_ROWS + 1  # with its header
    with pytest.raises(BadInputError, match="more than 100,000 rows"):
        list(read_rows("a\n" * (MAX_ROWS + 2), ";"))


def test_columns_at_the_bound_and_above() -> None:
    (row,) = read_rows(";" * (MAX_COLUMNS - 1), ";")
    assert len(row.cells) == MAX_COLUMNS
    with pytest.raises(BadInputError, match="more than 200 columns"):
        list(read_rows(";" * MAX_COLUMNS, ";"))


@pytest.mark.parametrize("quote", ["", '"'])
def test_a_field_at_the_bound_and_above(quote: str) -> None:
    (row,) = read_rows(quote + "x" * MAX_FIELD_CHARACTERS + quote, ";")
    assert len(row.cells[0]) == MAX_FIELD_CHARACTERS == 64 * 1024
    with pytest.raises(BadInputError, match="65,536 characters"):
        list(read_rows(quote + "x" * (MAX_FIELD_CHARACTERS + 1) + quote, ";"))


def test_a_row_that_is_wrong_is_named_and_the_others_are_read() -> None:
    found = read(
        (HEADER + ROW + ROW.replace("40.1", "940.1") + ROW.replace("10:00", "11:00")).encode(),
        "x.csv", "sightings-csv", ReadOptions(target="a" * 32, language="en"),
    )  # fmt: skip
    assert (found.read, len(found.items), [one.where for one in found.rejected]) == (3, 2, ["row 3"])


@pytest.mark.parametrize(
    "text", ["=1", "+1", "-1", "@x", "|x", "\t1", "\r1", "\n1", " =1", "\u00a0=1", "\u200b@x", "\uff1d1", "\ufeff=1"]
)
def test_the_start_of_a_formula_is_taken_its_force(text: str) -> None:
    assert neutralise(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "x=1", "1-1", "Plaza", "'=1", "3 + 4"])
def test_plain_words_stay_as_they_are(text: str) -> None:
    assert neutralise(text) == text


def test_numbers_stay_numbers() -> None:
    assert write_rows(["a"], [[-3.5], [None], ["-3.5"]]).decode("utf-8-sig") == 'a\r\n-3.5\r\n""\r\n\'-3.5\r\n'
