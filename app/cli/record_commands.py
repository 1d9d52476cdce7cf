"""Commands about records: list, show and add targets, sightings, notes, cautions and links; verify; search."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import msgspec

from app.cli.vault_commands import opened
from app.domain.cautions import CAUTION_CODES, Caution
from app.domain.coordinates import parse_coordinate
from app.domain.grading import parse_grade
from app.domain.handling import parse_handling
from app.domain.ids import check_id
from app.domain.network import Link
from app.domain.notices import Verification
from app.domain.queries import Record, SightingFilter, TargetFilter
from app.domain.sightings import Note, Sighting
from app.domain.statements import Statement
from app.domain.targets import Target
from app.domain.values import Alias, BirthClaim, parse_instant, parse_partial_date
from app.errors import BadInputError, RefusedError, UsageError
from app.services.workspace import Workspace

if TYPE_CHECKING:
    from app.cli.main import Invocation

Add = Callable[..., argparse.ArgumentParser]
Group = Callable[[str, str], Any]
_LISTED = {"note": "notes", "caution": "cautions", "link": "links"}


def register(add: Add, group: Group) -> None:
    """Add the commands of this module."""
    target = group("target", "the people sought")
    _paged(add("list", target_list, "list targets", target)).add_argument("--text", default="")
    command = add("show", target_show, "one dossier", target)
    command.add_argument("id")
    command.add_argument("--purpose", default="", help="why it is opened; the log keeps it")
    command = _graded(add("add", target_add, "add a person sought", target))
    command.add_argument("--name", required=True)
    for name in ("forenames", "surname-paternal", "surname-maternal", "reference", "birth-place", "summary"):
        command.add_argument(f"--{name}", default="")
    command.add_argument("--alias", action="append", default=[])
    command.add_argument("--born", action="append", default=[], metavar="DATE", help="1979, 1979-01 or 1979-01-17")
    command.add_argument("--nationality", action="append", default=[], metavar="COUNTRY")
    command.add_argument("--status", default="at_large")
    command.add_argument("--priority", type=int, default=2)
    sighting = group("sighting", "what was seen")
    command = _paged(add("list", sighting_list, "list sightings", sighting))
    command.add_argument("--text", default="")
    command = _graded(add("add", sighting_add, "add a sighting", sighting), needed=True)
    command.add_argument("--target", required=True, metavar="ID")
    command.add_argument("--at", required=True, metavar="TIME")
    command.add_argument("--lat", type=float, default=None)
    command.add_argument("--lon", type=float, default=None)
    command.add_argument("--where", default="", help="coordinates in any usual notation")
    command.add_argument("--radius", type=float, default=None, metavar="METRES")
    command.add_argument("--place", default="")
    command.add_argument("--text", default="")
    command.add_argument("--certainty", default="unsure", choices=("confirmed", "probable", "unsure"))
    note = group("note", "free text about a target")
    _paged(add("list", list_of("note"), "list notes", note))
    command = _graded(add("add", note_add, "add a note", note))
    command.add_argument("--target", required=True, metavar="ID")
    command.add_argument("--text", required=True)
    caution = group("caution", "coded warnings")
    _paged(add("list", list_of("caution"), "list cautions", caution))
    command = _graded(add("add", caution_add, "add a caution", caution))
    command.add_argument("--target", required=True, metavar="ID")
    command.add_argument("--code", required=True, help="NCIC code such as 00, or our own such as L1")
    command.add_argument("--text", default="")
    command.add_argument("--observed", default="", metavar="DATE")
    link = group("link", "who is tied to whom")
    _paged(add("list", list_of("link"), "list links", link))
    command = _graded(add("add", link_add, "add a link", link))
    command.add_argument("--target", required=True, metavar="ID")
    command.add_argument("--subject", default="", metavar="ID", help="the target itself unless given")
    command.add_argument("--object", required=True, metavar="ID")
    command.add_argument("--role", required=True)
    command.add_argument("--text", default="")
    command = _graded(add("verify", verify, "record a check of the legal status"))
    command.add_argument("--target", required=True, metavar="ID")
    command.add_argument("--found", required=True, choices=("valid", "suspended", "withdrawn", "expired", "unknown"))
    command.add_argument("--channel", required=True, help="for example the NCB that answered")
    command.add_argument("--notice", default="", metavar="ID")
    command.add_argument("--reference", default="")
    command.add_argument("--by", default="", help="who answered")
    command.add_argument("--at", default="", metavar="TIME")
    command = add("search", search, "find records by words")
    command.add_argument("query")
    command.add_argument("--kind", default="")
    command.add_argument("--limit", type=int, default=50)


def _paged(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
    command.add_argument("--target", default="", metavar="ID")
    command.add_argument("--limit", type=int, default=100)
    command.add_argument("--offset", type=int, default=0)
    return command


def _graded(command: argparse.ArgumentParser, *, needed: bool = False) -> argparse.ArgumentParser:
    command.add_argument("--grade", required=needed, default="X4", help="4x4 grade such as B2")
    command.add_argument("--handling", default="H0", help="H0 to H3, joined by +")
    command.add_argument("--source", default="", help="reference of the source, never its name")
    return command


def _grading(given: argparse.Namespace) -> dict[str, str]:
    return {
        "grade": parse_grade(given.grade),
        "handling": parse_handling(given.handling),
        "source": given.source,
    }


def plain(record: Record[Any]) -> dict[str, Any]:
    """Return a record as JSON keys: its fields, and what stands around them."""
    body = msgspec.to_builtins(record.value, builtin_types=(datetime,))
    body.pop("thumbnail", None)
    return {
        "id": record.id,
        **body,
        "author": record.author.name or record.author.id,
        "created_at": record.created_at,
        "pending": record.pending > 0,
        "retracted": record.retracted,
        "conflicts": list(record.conflicts),
    }


def _added(invocation: Invocation, value: Callable[[Workspace], Statement]) -> int:
    with opened(invocation) as workspace:
        record_id, _ = workspace.records.add(value(workspace))
        answer = plain(workspace.records.get(record_id))
    invocation.output.answer(answer, [record_id])
    return 0


def target_list(invocation: Invocation) -> int:
    """List targets."""
    given = invocation.arguments
    with opened(invocation) as workspace:
        ids = workspace.targets.ids(TargetFilter(text=given.text))
        rows = workspace.targets.rows(ids[given.offset : given.offset + given.limit])
    shown = [_target_row(row) for row in rows]
    lines = [f"{row.id}  {row.reference:<14} {row.name}" for row in rows]
    invocation.output.answer({"targets": shown, "total": len(ids)}, lines)
    return 0


def _target_row(row: Any) -> dict[str, Any]:
    body = msgspec.to_builtins(row, builtin_types=(datetime,))
    body.pop("thumbnail", None)
    return dict(body)


def target_show(invocation: Invocation) -> int:
    """Show one dossier."""
    given = invocation.arguments
    with opened(invocation) as workspace:
        if not given.purpose.strip():
            raise RefusedError("A dossier is opened for a stated purpose.", "Say why with --purpose TEXT.")
        dossier = workspace.targets.dossier(check_id(given.id), given.purpose)
    check = dossier.legal.verification
    answer = {
        **plain(dossier.target),
        "cautions": [plain(one) for one in dossier.cautions],
        "legal": {
            "notices": [plain(one) for one in dossier.legal.notices],
            "verified": None if check is None else plain(check),
            "age_h": dossier.legal.age_h,
            "fresh": dossier.legal.fresh,
        },
        "last_sighting": None if dossier.last_sighting is None else plain(dossier.last_sighting),
        "counts": dossier.counts,
    }
    invocation.output.answer(answer)
    return 0


def target_add(invocation: Invocation) -> int:
    """Add a person sought."""
    given = invocation.arguments
    value = _valid(
        Target,
        name=given.name,
        forenames=given.forenames,
        surname_paternal=given.surname_paternal,
        surname_maternal=given.surname_maternal,
        reference=given.reference,
        birth_place=given.birth_place,
        summary=given.summary,
        aliases=tuple(Alias(name) for name in given.alias),
        births=tuple(BirthClaim(parse_partial_date(text)) for text in given.born),
        nationalities=tuple(code.upper() for code in given.nationality),
        status=given.status,
        priority=given.priority,
        **_grading(given),
    )
    return _added(invocation, lambda _: value)


def _valid(struct: type[Statement], **fields: Any) -> Statement:
    """Return the record, checked like one that came over the wire."""
    try:
        return msgspec.convert(msgspec.to_builtins(struct(**fields), builtin_types=(datetime, bytes)), struct)
    except msgspec.ValidationError as error:
        raise BadInputError(str(error), "Correct the value and try again.") from None


def sighting_list(invocation: Invocation) -> int:
    """List sightings, newest first."""
    given = invocation.arguments
    wanted = SightingFilter(target=check_id(given.target) if given.target else "", text=given.text)
    with opened(invocation) as workspace:
        total = workspace.sightings.count(wanted)
        rows = workspace.sightings.page(wanted, given.limit, given.offset)
    lines = [
        f"{row.id}  {row.seen_at:%Y-%m-%d %H:%M}Z  {row.grade}  {row.target_name}: {row.place or row.text[:60]}"
        for row in rows
    ]
    shown = [msgspec.to_builtins(row, builtin_types=(datetime,)) for row in rows]
    invocation.output.answer({"sightings": shown, "total": total}, lines)
    return 0


def sighting_add(invocation: Invocation) -> int:
    """Add a sighting."""
    given = invocation.arguments
    lat, lon, radius, written = given.lat, given.lon, given.radius, ""
    if given.where and (lat is not None or lon is not None):
        raise UsageError("Give --where or --lat and --lon, not both.", "Leave one of them out.")
    if given.where:
        parsed = parse_coordinate(given.where, given.lang or None)
        lat, lon, written = parsed.lat, parsed.lon, given.where
        radius = radius if radius is not None else parsed.precision_m
        for warning in parsed.warnings:
            invocation.output.say(warning)
    if not (given.text.strip() or given.place.strip() or lat is not None):
        raise BadInputError("a sighting needs a text or a place", "Give --text, --place or a position.")
    value = _valid(
        Sighting,
        target=check_id(given.target),
        seen_at=parse_instant(given.at),
        lat=lat,
        lon=lon,
        radius_m=radius,
        coordinates=written,
        place=given.place,
        text=given.text,
        certainty=given.certainty,
        **_grading(given),
    )
    return _added(invocation, lambda _: value)


def list_of(kind: str) -> Callable[[Invocation], int]:
    """Return the command that lists records of a kind."""

    def run(invocation: Invocation) -> int:
        given = invocation.arguments
        target = check_id(given.target) if given.target else ""
        with opened(invocation) as workspace:
            total = workspace.records.count(kind, target)
            records = workspace.records.list(kind, target, given.limit, given.offset)
        lines = [f"{one.id}  {getattr(one.value, 'text', '')[:80]}" for one in records]
        invocation.output.answer({_LISTED[kind]: [plain(one) for one in records], "total": total}, lines)
        return 0

    return run


def note_add(invocation: Invocation) -> int:
    """Add a note."""
    given = invocation.arguments
    return _added(invocation, lambda _: _valid(Note, target=check_id(given.target), text=given.text, **_grading(given)))


def caution_add(invocation: Invocation) -> int:
    """Add a caution."""
    given = invocation.arguments
    code = given.code.upper()
    if code not in CAUTION_CODES:
        known = ", ".join(CAUTION_CODES)
        raise BadInputError("there is no such caution code", f"Use one of {known}.", "--code")
    value = _valid(
        Caution,
        target=check_id(given.target),
        code=code,
        text=given.text,
        observed_on=parse_partial_date(given.observed) if given.observed else None,
        **_grading(given),
    )
    return _added(invocation, lambda _: value)


def link_add(invocation: Invocation) -> int:
    """Add a link."""
    given = invocation.arguments
    target = check_id(given.target)
    value = _valid(
        Link,
        target=target,
        subject=check_id(given.subject) if given.subject else target,
        object=check_id(given.object),
        role=given.role,
        text=given.text,
        **_grading(given),
    )
    return _added(invocation, lambda _: value)


def verify(invocation: Invocation) -> int:
    """Record a check of the legal status."""
    given = invocation.arguments
    value = _valid(
        Verification,
        target=check_id(given.target),
        notice=check_id(given.notice) if given.notice else None,
        found=given.found,
        channel=given.channel,
        reference=given.reference,
        verified_by=given.by,
        verified_at=parse_instant(given.at) if given.at else datetime.now(UTC),
        **_grading(given),
    )
    return _added(invocation, lambda _: value)


def search(invocation: Invocation) -> int:
    """Find records by words."""
    given = invocation.arguments
    with opened(invocation) as workspace:
        result = workspace.search.find(given.query, given.kind, given.limit)
    hits = [
        {"kind": hit.kind, "id": hit.id, "title": hit.title, "snippet": hit.snippet, "target": hit.target}
        for hit in result.hits
    ]
    lines = [f"{hit.kind:<12} {hit.id}  {hit.title}" for hit in result.hits]
    invocation.output.answer({"hits": hits, "total": result.total, "ms": round(result.ms, 3)}, lines)
    return 0
