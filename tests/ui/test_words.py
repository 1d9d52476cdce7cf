from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

from app.domain import network, notices, operations, sightings, targets
from app.domain.catalogue import KINDS
from app.domain.cautions import CAUTION_CODES
from app.domain.grading import INFORMATION_GRADES, SOURCE_GRADES
from app.domain.handling import HANDLING_CODES
from sync.protocol.standing import Order
from ui import words


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_has_a_word_and_an_icon(kind: str) -> None:
    assert words.kind_word(kind) != kind
    icons = Path(__file__).resolve().parents[2] / "resources/icons"
    assert (icons / f"{words.kind_icon(kind)}.svg").is_file()


@pytest.mark.parametrize("field", sorted({name for kind in KINDS.values() for name in kind.fields}))
def test_every_field_has_a_label(field: str) -> None:
    assert field in words._FIELDS


def test_every_closed_list_has_words() -> None:
    codes = {
        *targets.TARGET_STATUSES,
        *get_args(targets.Sex),
        *get_args(sightings.Certainty),
        *get_args(notices.NoticeType),
        *get_args(notices.NoticeStatus),
        *get_args(network.PersonCategory),
        *get_args(network.ItemType),
        *get_args(network.AddressOutcome),
        *get_args(network.MovementType),
        *get_args(operations.OperationStatus),
    }
    assert {code for code in codes if words.choice_word(code) == code} == set()


@pytest.mark.parametrize("code", [*SOURCE_GRADES, *INFORMATION_GRADES, *HANDLING_CODES])
def test_every_grade_and_handling_code_says_what_it_means(code: str) -> None:
    assert words.meaning_word(code) != code


def test_the_translators_see_exactly_the_caution_words_of_the_domain() -> None:
    assert set(words._CAUTIONS) == {entry.word for entry in CAUTION_CODES.values()}


def test_an_unknown_caution_is_shown_as_loud_as_a_danger() -> None:
    assert words.caution_word("L9") == "L9"
    assert words.caution_severity("L9") == "danger"
    assert words.caution_icon("L9") == "triangle-alert"


def test_the_log_says_what_was_done_in_words() -> None:
    assert words.act_word("dossier.read") == "Dossier read"
    assert words.act_word("sighting.retract") == "Sighting · Withdrawn"
    assert words.act_word("meteor.add") == "meteor.add"
    assert words.act_word("target.melt") == "target.melt"


def test_every_act_that_the_program_logs_has_words() -> None:
    root = Path(__file__).resolve().parents[2]
    code = "".join(path.read_text("utf-8") for folder in ("app", "ui") for path in (root / folder).rglob("*.py"))
    acts = set(re.findall(r'(?:\.note|audit\.record)\(\s*"([a-z_.]+)"', code))
    acts |= set(re.findall(r'(?:AuditLog\(\w+\)|\blog)\.append\(\s*(?:to_us|us)[^"]*"([a-z_.]+)"', code))
    acts |= {act for both in re.findall(r'audit\.record\("([a-z_.]+)" if \w+ else "([a-z_.]+)"', code) for act in both}
    acts |= {f"hub.{order}" for order in get_args(Order) if order}
    verbs = set(re.findall(r'\.note\(f"\{[a-z.]+\}\.([a-z]+)"', code))
    assert {"dossier.read", "vault.unlock", "export", "vault.salvage", "vault.released"} <= acts
    assert {"add", "retract", "undo"} <= verbs
    assert {act for act in acts if words.act_word(act) == act} == set()
    assert {verb for verb in verbs if words.act_word(f"target.{verb}") == f"target.{verb}"} == set()


def test_unknown_codes_stand_for_themselves() -> None:
    assert words.kind_word("meteor") == "meteor"
    assert words.choice_word("meteor") == "meteor"
    assert words.action_word("meteor") == "meteor"
    assert words.field_word("meteor_shower") == "meteor shower"


def test_words_begin_with_a_capital() -> None:
    tables = (words._KINDS, words._CHOICES, words._FIELDS, words._ACTIONS, words._ACTS, words._MEANINGS)
    assert all(re.match("[A-Z]", word) for table in tables for word in table.values())
