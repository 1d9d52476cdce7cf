from dataclasses import replace

from app.domain.catalogue import KINDS
from app.domain.edition import edition


def test_the_word_is_the_same_for_the_same_vocabulary() -> None:
    assert edition() == edition()
    assert len(edition()) == 32


def test_a_kind_or_a_rule_more_makes_another_word() -> None:
    before, kept, note = edition(), dict(KINDS), KINDS["note"]
    try:
        KINDS["note"] = replace(note, policies={**note.policies, "text": "decide"})
        ruled = edition()
        del KINDS["note"]
        assert len({before, ruled, edition()}) == 3
    finally:
        # In the order in which they stood: it is part of the word.
        KINDS.clear()
        KINDS.update(kept)
    assert edition() == before
