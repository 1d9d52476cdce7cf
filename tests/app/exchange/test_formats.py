"""What a file is, and the bounds of JSON at and above."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.errors import BadInputError
from app.exchange.formats import read
from app.exchange.interpol_documents import MAX_JSON_BYTES

NOTICE: dict[str, Any] = {"entity_id": "2031/10001", "name": "INVENTADO", "forename": "Ana"}


def notices(data: bytes) -> int:
    """Read notices and return how many were taken."""
    return len([item for item in read(data, "x.json").items if item.kind == "target"])


def sized(size: int) -> bytes:
    whole = json.dumps({**NOTICE, "remarks": ""}).encode()
    return whole[:-2] + b"x" * (size - len(whole)) + whole[-2:]


def test_json_at_the_bound_and_above() -> None:
    assert len(sized(MAX_JSON_BYTES)) == MAX_JSON_BYTES == 5_000_000
    with pytest.raises(BadInputError, match="at most 5,000,000"):
        notices(sized(MAX_JSON_BYTES + 1))
    # At the bound the file is read; its one text is too long for a record, which is said of that record.
    told = read(sized(MAX_JSON_BYTES), "x.json")
    assert told.read == 1


@pytest.mark.parametrize(
    "text", ["a\\u0000b", "\\ud800", "\\udfff\\ud800"], ids=["NUL", "half of a character", "halves the wrong way"]
)
def test_text_that_no_store_can_keep_is_refused_with_its_place(text: str) -> None:
    data = json.dumps(NOTICE).replace("Ana", text).encode()
    told = read(data, "x.json")
    assert notices(data) == 0
    assert len(told.rejected) == 1
    assert notices(json.dumps(NOTICE).encode()) == 1  # the control


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"PK\x03\x04rest", "workbook or zip"),
        (b"%PDF-1.7", "a PDF"),
        (b"\xff\xd8\xff\xe0", "a picture"),
        (b"\x1f\x8b\x08", "a compressed file"),
        (b"<?xml version='1.0'?><kml/>", "XML but not GPX"),
        (b"", "empty"),
        (b"words", "not known"),
    ],
)
def test_what_cannot_be_imported_is_named(data: bytes, reason: str) -> None:
    with pytest.raises(BadInputError, match=reason):
        read(data, "file")


@pytest.mark.parametrize(
    "document",
    [
        "<!DOCTYPE gpx [<!ENTITY a 'b'>]><gpx>&a;</gpx>",
        "<!DOCTYPE gpx SYSTEM 'file:///etc/passwd'><gpx/>",
        "<!DOCTYPE gpx [<!ENTITY a SYSTEM 'http://127.0.0.1/x'>]><gpx>&a;</gpx>",
        "<!DOCTYPE g [" + "".join(f"<!ENTITY a{n + 1} '&a{n};&a{n};'>" for n in range(40)) + "]><gpx>&a40;</gpx>",
    ],
    ids=["entity", "outside file", "outside address", "a billion laughs"],
)
def test_xml_with_a_document_type_is_refused(document: str) -> None:
    with pytest.raises(BadInputError, match="not accepted"):
        read(document.encode(), "x.gpx", "gpx")
