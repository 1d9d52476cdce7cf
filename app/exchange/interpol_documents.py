"""Finds the notice objects in a file: list pages, one detail, lists, JSON lines, and wrappings around them.

It does not read their values; see `interpol_fields` and `interpol_notices`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from app.errors import BadInputError
from app.exchange.reading import ACCEPTED, WarningList, check_size, reason_of
from app.exchange.strict_json import parse_json
from app.exchange.texts import GUESSED, decode_text

MAX_JSON_BYTES = 5_000_000
# The service answers any query with at most 160 records, whatever page is asked for, and begins again at page 1.
QUERY_CAP = 160
# Far above the about 7,000 public notices; keeps a hostile list from filling the memory with refusals.
MAX_NOTICES = 100_000
_PAGE_OF_ADDRESS = re.compile(r"[?&]page=([0-9]{1,6})(?:&|\Z)")
_NO_NOTICE = "there is no notice in this file"
_NO_ID = "this is not a notice: it has no entity_id"


@dataclass(frozen=True, slots=True)
class FoundNotice:
    """One notice object with its place in the file; `fault` says why something in its stead is none."""

    where: str
    fields: dict[str, Any]
    fault: str = ""


@dataclass(slots=True)
class FoundNotices:
    """All notice objects of a file in their order, and what was found around them."""

    notices: list[FoundNotice] = field(default_factory=list)
    totals: list[int] = field(default_factory=list)
    warnings: WarningList = field(default_factory=WarningList)


def find_notices(data: bytes) -> FoundNotices:
    """Return the notices of a JSON or JSON lines file; BadInputError when it is neither or holds none."""
    check_size(data, MAX_JSON_BYTES)
    decoded = decode_text(data)
    found = FoundNotices()
    if decoded.guessed:
        found.warnings.add(GUESSED)
    text = decoded.text
    lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    documents: list[Any] = []
    try:
        documents.append(parse_json(text))
    except BadInputError:
        if not _is_json_lines(lines):
            raise
        for number, line in lines:
            _look_at_line(line, f"line {number}", found)
    else:
        _look(documents[0], "", found)
    if all(notice.fault for notice in found.notices):
        raise BadInputError(_NO_NOTICE, _why_empty(documents))
    return found


def _is_json_lines(lines: list[tuple[int, str]]) -> bool:
    """Return whether at least half of several lines are whole objects of their own."""
    if len(lines) < 2:
        return False
    objects = 0
    for _, line in lines:
        try:
            objects += isinstance(parse_json(line), dict)
        except BadInputError:
            continue
    return objects * 2 >= len(lines)


def _look_at_line(line: str, where: str, found: FoundNotices) -> None:
    try:
        document = parse_json(line)
    except BadInputError as error:
        found.notices.append(FoundNotice(where, {}, reason_of(error).removeprefix("line 1 ")))
    else:
        _look(document, where, found)


def _look(value: Any, line: str, found: FoundNotices) -> None:
    """Walk a document (its depth is limited already) and collect what has an `entity_id`."""
    if isinstance(value, list):
        for entry in value:
            before = len(found.notices)
            if before >= MAX_NOTICES:
                raise BadInputError(f"the file has more than {MAX_NOTICES:,} entries", "Split it into smaller files.")
            if isinstance(entry, dict | list):
                _look(entry, line, found)
            if len(found.notices) == before and not _is_empty_page(entry):
                found.notices.append(FoundNotice(_place(line, found), {}, _NO_ID))
    elif isinstance(value, dict):
        if "entity_id" in value:
            found.notices.append(FoundNotice(_place(line, found), value))
        elif isinstance(value.get("_embedded"), dict) and isinstance(value["_embedded"].get("notices"), list):
            _look_at_page(value, line, found)
        else:
            for entry in value.values():
                if isinstance(entry, dict) or (isinstance(entry, list) and any(_holds_notice(part) for part in entry)):
                    _look(entry, line, found)


def _holds_notice(value: Any) -> bool:
    if isinstance(value, dict):
        return "entity_id" in value or any(map(_holds_notice, value.values()))
    return isinstance(value, list) and any(map(_holds_notice, value))


def _is_empty_page(value: Any) -> bool:
    return isinstance(value, dict) and value.get("_embedded") == {"notices": []}


def _place(line: str, found: FoundNotices) -> str:
    """Return the place of the next notice: its line, or its number in the file."""
    return line or f"notice {len(found.notices) + 1}"


def _look_at_page(page: dict[str, Any], line: str, found: FoundNotices) -> None:
    total = page.get("total")
    if isinstance(total, int) and not isinstance(total, bool):
        found.totals.append(total)
    asked = _PAGE_OF_ADDRESS.search(address_of(page))
    query = page.get("query")
    given = query.get("page") if isinstance(query, dict) else None
    if asked and isinstance(given, int) and int(asked[1]) != given:
        found.warnings.add(
            f"A page says that it is page {given} although page {asked[1]} was asked for: a query gives at most "
            f"{QUERY_CAP} notices and then begins again. Make narrower queries."
        )
    _look(page["_embedded"]["notices"], line, found)


def address_of(fields: dict[str, Any]) -> str:
    """Return the address that a notice or page gives for itself, or empty text."""
    links = fields.get("_links")
    own = links.get("self") if isinstance(links, dict) else None
    address = own.get("href") if isinstance(own, dict) else None
    return address if isinstance(address, str) else ""


def warn_of_missing(found: FoundNotices, distinct: int, repeated: int) -> None:
    """Say when a file is less than the whole answer: pages not saved, or the cap of a query."""
    if repeated and distinct == QUERY_CAP:
        found.warnings.add(
            f"Of {distinct + repeated} notices only {distinct} are different: a query gives at most {QUERY_CAP} and "
            "then repeats them. The list is not complete; make narrower queries."
        )
    elif repeated:
        found.warnings.add(f"Notices that stand in the file more than once were read once: {repeated} repeated.")
    total = max(found.totals, default=0)
    if total > distinct:
        capped = f" One query never gives more than {QUERY_CAP}." if total > QUERY_CAP else ""
        found.warnings.add(f"The list counts {total} notices, this file holds {distinct}.{capped}")


def _why_empty(documents: list[Any]) -> str:
    for document in documents:
        if isinstance(document, dict):
            if "status" in document and "name" in document:
                return "It is an error message of the service; nobody was found under that id or the query failed."
            embedded = document.get("_embedded")
            if isinstance(embedded, dict) and "images" in embedded:
                return "It is the list of pictures of a notice; save the notice itself."
            if isinstance(embedded, dict) and embedded.get("notices") == []:
                return "It is an empty list page: the query found nobody. Absence from the public list proves nothing."
    return ACCEPTED
