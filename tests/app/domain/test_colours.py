from app.domain.colours import EYE_COLOURS, HAIR_COLOURS, colour_words


def test_codes_of_notices_have_words() -> None:
    assert colour_words(("BROD", "GRY"), "interpol", EYE_COLOURS) == ("dark brown", "grey")
    assert colour_words(["HAIB"], "interpol", HAIR_COLOURS) == ("bald",)


def test_one_code_may_mean_two_things() -> None:
    assert EYE_COLOURS["OTHD"] == HAIR_COLOURS["OTHD"] == "dark"
    assert "HAIB" not in EYE_COLOURS


def test_codes_of_other_systems_are_not_looked_up() -> None:
    assert colour_words(("BLK", "BRO"), "ncic", EYE_COLOURS) == ("BLK", "BRO")
    assert colour_words(("BLK",), "interpol", EYE_COLOURS) == ("BLK",)
    assert colour_words((), "interpol", EYE_COLOURS) == ()
