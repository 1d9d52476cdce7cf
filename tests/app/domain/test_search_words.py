from app.domain.cautions import Caution
from app.domain.network import Item
from app.domain.notices import Charge, Notice
from app.domain.search_words import caution_title, item_words, join, notice_words, target_words
from app.domain.targets import Target
from app.domain.values import Alias, Mark

TARGET = "0" * 32


def test_empty_parts_leave_no_gaps() -> None:
    assert join("a", "", "b") == "a b"
    assert join() == ""


def test_a_target_is_found_by_reference_with_and_without_marks() -> None:
    words = target_words(
        Target(
            name="Ana Pruebales",
            reference="2031/75051",
            aliases=(Alias("La Prueba"),),
            marks=(Mark("serpiente", "brazo"),),
            occupation="pescadora",
        )
    )
    for part in ("Ana Pruebales", "2031/75051", "203175051", "La Prueba", "serpiente", "pescadora"):
        assert part in words


def test_a_notice_is_found_by_its_charges_in_both_languages() -> None:
    words = notice_words(
        Notice(target=TARGET, type="warrant", number="12-B", court="Sala 3", charges=(Charge("Robo", "Robbery"),))
    )
    assert words == "12-B 12b Sala 3 Robo Robbery"


def test_a_plate_is_found_with_and_without_dashes() -> None:
    words = item_words(Item(target=TARGET, type="vehicle", identifier="ABC-123", make="Toyota", colour="rojo"))
    assert words == "ABC-123 abc123 Toyota rojo"


def test_a_caution_is_titled_by_its_word() -> None:
    assert caution_title(Caution(target=TARGET, code="00", text="revolver")) == "ARMED revolver"
    assert caution_title(Caution(target=TARGET, code="L9")) == "L9"
