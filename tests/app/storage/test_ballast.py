from pathlib import Path

from app.storage.ballast import BALLAST_BYTES, Ballast


def test_it_is_made_given_up_and_made_again(tmp_path: Path) -> None:
    ballast = Ballast(tmp_path / "ballast", size=3 << 20)
    assert not ballast.stands
    assert ballast.restore()
    assert ballast.restore()
    assert (tmp_path / "ballast").stat().st_size == 3 << 20
    assert ballast.release()
    assert not ballast.release()
    assert ballast.restore()


def test_its_content_cannot_be_compressed_away(tmp_path: Path) -> None:
    import zlib

    Ballast(tmp_path / "ballast", size=1 << 20).restore()
    assert len(zlib.compress((tmp_path / "ballast").read_bytes())) > 1 << 20


def test_it_is_not_what_fills_the_disk(tmp_path: Path) -> None:
    assert not Ballast(tmp_path / "ballast", room=1 << 62).restore()
    assert not (tmp_path / "ballast").exists()


def test_a_cut_one_does_not_stand(tmp_path: Path) -> None:
    (tmp_path / "ballast").write_bytes(b"short")
    assert not Ballast(tmp_path / "ballast").stands


def test_a_place_that_cannot_be_written_is_no_reason_to_fail(tmp_path: Path) -> None:
    assert not Ballast(tmp_path / "none" / "ballast").restore()
    assert BALLAST_BYTES == 8 << 20
