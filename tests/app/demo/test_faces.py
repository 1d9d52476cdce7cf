"""Faces as values: the same number gives the same face, and faces differ."""

from app.demo.faces import invent_face


def test_the_same_number_gives_the_same_face() -> None:
    assert invent_face(7) == invent_face(7)


def test_numbers_give_different_faces() -> None:
    assert len({invent_face(seed) for seed in range(60)}) == 60


def test_a_woman_has_no_beard() -> None:
    assert {invent_face(seed, woman=True).beard for seed in range(60)} == {"none"}
    assert len({invent_face(seed).beard for seed in range(60)}) > 3


def test_a_face_is_widest_at_the_cheeks_and_ends_at_the_chin() -> None:
    face = invent_face(1)
    assert face.width_at(246) == face.half
    assert face.width_at(face.chin) == 0
    assert 0 < face.width_at(face.chin - 20) < face.half
