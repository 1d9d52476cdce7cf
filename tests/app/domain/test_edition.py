from dataclasses import replace

import pytest

from app.domain.catalogue import KINDS
from app.domain.edition import edition


def test_the_word_is_the_same_for_the_same_vocabulary() -> None:
    assert edition() == edition()
    assert len(edition()) == 32


def test_a_kind_or_a_rule_more_makes_another_word(monkeypatch: pytest.MonkeyPatch) -> None:
    before = edition()
    note = KINDS["note"]
    monkeypatch.setitem(KINDS, "note", replace(note, policies={**note.policies, "text": "decide"}))
    ruled = edition()
    monkeypatch.delitem(KINDS, "note")
    assert len({before, ruled, edition()}) == 3
