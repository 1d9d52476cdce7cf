from ui.screen_makers import make_screens


def test_every_screen_has_an_icon_a_word_and_a_maker() -> None:
    screens = make_screens()
    assert next(iter(screens)) == "targets", "what an officer works with comes first"
    assert len(screens) == 9
    assert all(icon and word and callable(make) for icon, word, make in screens.values())
    assert len({word for _, word, _ in screens.values()}) == len(screens)
