from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue import KINDS
from app.domain.targets import TARGET_STATUSES, Target, full_name, name_words
from app.domain.values import Alias, fold


def test_a_name_is_written_forenames_first() -> None:
    assert full_name("ITZEL  XIMENA", " PRUEBALES INVENTOR ") == "ITZEL XIMENA PRUEBALES INVENTOR"
    assert full_name("-", "PRUEBALES") == "PRUEBALES"
    assert full_name(" - ", "PRUEBALES") == "PRUEBALES"
    assert full_name("", "") == ""
    assert full_name("ITZEL", "") == "ITZEL"


@given(st.text(), st.text())
def test_a_name_never_has_spaces_at_its_ends_or_doubled(forenames: str, surnames: str) -> None:
    name = full_name(forenames, surnames)
    assert name == " ".join(name.split())


def test_every_spelling_is_found() -> None:
    target = Target(
        name="Itzel Pruebalés",
        forenames="Itzel",
        surname_paternal="Pruebalés",
        surname_maternal="Inventôr",
        name_original_script="Ιτζέλ",
        aliases=(Alias("La Ñata", "weak"), Alias("I. Prova", "previous")),
    )
    words = name_words(target)
    assert words == fold(words)
    for part in ("itzel pruebales", "inventor", "ιτζελ", "la nata", "i. prova"):
        assert part in words


def test_a_target_without_other_names_has_one_spelling() -> None:
    assert name_words(Target(name="Uno")) == "uno"


def test_statuses_are_those_of_the_record() -> None:
    for status in TARGET_STATUSES:
        assert KINDS["target"].read({"name": "x", "status": status}).status == status
