"""SECURITY.md speaks only of proofs that exist, row by row."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROWS = [1, 2, 3, 4, 5, 6, 7, 10, 11, 13, 14, 15, 16, 17, 18, 19, 20, 23, 24]
TEXT = (ROOT / "SECURITY.md").read_text("utf-8")
_PROOF = re.compile(r"`((?:tests|build_spec)/[\w/]+\.py)`")


def rows(text: str) -> dict[int, str]:
    """Return the lines of the table by their number."""
    return {int(found[1]): found[0] for found in re.finditer(r"^\| (\d+) \|.*$", text, re.MULTILINE)}


def missing(text: str) -> list[str]:
    """Return the named proofs that do not exist or hold no test."""
    named = _PROOF.findall(text)
    return [
        path
        for path in named
        if not (ROOT / path).is_file()
        or (path.startswith("tests/") and "def test_" not in (ROOT / path).read_text("utf-8"))
    ]


def test_every_row_of_the_plan_stands_in_order() -> None:
    assert list(rows(TEXT)) == ROWS


@pytest.mark.parametrize("row", ROWS)
def test_a_row_names_a_proof_that_exists_or_says_not_yet(row: int) -> None:
    line = rows(TEXT)[row]
    assert ("not yet" in line) != bool(_PROOF.findall(line))
    assert missing(line) == []


def test_a_proof_that_is_not_there_would_be_seen() -> None:
    assert missing("`tests/faults/test_of_nothing.py` `tests/conftest.py`") == [
        "tests/faults/test_of_nothing.py",
        "tests/conftest.py",
    ]


def test_nothing_is_claimed_that_may_not_be() -> None:
    promises = TEXT.split("## Limits")[0]
    assert "FIPS" not in promises
    assert "CJIS" not in promises
    assert "No claim of FIPS validation or of CJIS compliance" in TEXT
    assert missing(TEXT) == []
