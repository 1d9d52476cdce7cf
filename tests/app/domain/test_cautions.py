import msgspec
import pytest

from app.domain import cautions

# NIEM 4.0 SubjectCautionInformationCode, whole.
NCIC = {"00", "01", "05", "10", "15", "20", "25", "30", "35", "40", "50", "55", "60", "65", "70", "80", "85", "90"}


def test_the_list_holds_every_ncic_code_and_ours() -> None:
    ours = {code for code in cautions.CAUTION_CODES if code.startswith("L")}
    assert set(cautions.CAUTION_CODES) - ours == NCIC
    assert ours == {f"L{number}" for number in range(1, 8)}


def test_ranks_are_one_order_with_dangers_first() -> None:
    entries = sorted(cautions.CAUTION_CODES.values(), key=lambda entry: entry.rank)
    assert [entry.rank for entry in entries] == list(range(len(entries)))
    assert entries[0].code == "00"
    severities = [entry.severity for entry in entries]
    assert "danger" not in severities[severities.index("warn") :]


def test_an_unknown_code_stands_after_the_dangers_and_not_after_all() -> None:
    dangers = [entry for entry in cautions.CAUTION_CODES.values() if entry.severity == "danger"]
    assert all(cautions.caution_rank(entry.code) < cautions.caution_rank("99") for entry in dangers)
    assert cautions.caution_rank("99") < cautions.caution_rank("90")


def test_words_are_capitals_and_icons_are_named() -> None:
    for code, entry in cautions.CAUTION_CODES.items():
        assert entry.code == code
        assert entry.word == entry.word.upper()
        assert entry.icon


def test_medical_codes_are_special_data() -> None:
    assert {code for code, entry in cautions.CAUTION_CODES.items() if entry.severity == "special"} == set(
        cautions.MEDICAL_CODES
    )


@pytest.mark.parametrize("code", ["", "0", "000", "L", "L123", "X1", "00\n"])
def test_codes_have_their_form(code: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"target": "0" * 32, "code": code}, cautions.Caution)


def test_codes_of_a_newer_program_are_kept() -> None:
    assert msgspec.convert({"target": "0" * 32, "code": "L9"}, cautions.Caution).code == "L9"
