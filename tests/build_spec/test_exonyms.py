from build_spec.exonyms import EXONYMS


def test_every_city_has_a_name_in_each_language() -> None:
    for names in EXONYMS.values():
        assert set(names) == {"es", "pt", "fr", "it"}
        assert all(name == name.strip() and name for name in names.values())
