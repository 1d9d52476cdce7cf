from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from app.errors import CalibarError
from ui.briefing_print import BriefingPage, pdf_bytes, write_pdf
from ui.theme import install_appearance

MARK = "Insp. A. Invented · 2026-03-01 12:00Z · dddddddd · copy 7"
LONG = "invented words about the person " * 12


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    """The letters of the program, whose widths decide where words wrap."""
    install_appearance(qapp, "dark")


def page(name: str = "Ana Ejemplo", cautions: int = 1, handling: str = "H0") -> BriefingPage:
    return BriefingPage(
        name=name,
        subtitle="“La Ejemplo” · fraud",
        photo=b"",
        fields=(("Born", "1979-01-17 · 1980 · 1981-02"), ("Marks", LONG.strip()), ("Languages", "SPA")),
        cautions=tuple(("00", f"caution {number} {LONG}".strip(), "2026", "desk") for number in range(cautions)),
        legal="Red notice valid, checked 2 h ago",
        sightings=("2026-03-01 · Muelle 4",),
        handling=handling,
    )


def texts(pages: list[BriefingPage]) -> list[str]:
    store = QByteArray(pdf_bytes(pages, MARK))
    buffer = QBuffer(store)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    return [" ".join(document.getAllText(number).text().split()) for number in range(document.pageCount())]


def test_every_page_bears_mark_and_handling_also_those_that_go_on(qapp: QApplication) -> None:
    printed = texts([page(handling="H1+H2", cautions=14), page("Blas Ejemplo")])
    assert len(printed) > 2, "many cautions go on over further pages"
    for text in printed[:-1]:
        assert text.count(MARK) == 5, "three watermarks, a line above and one below"
        assert text.count(f"H1+H2 · {MARK} · 1/2") == 2
    assert printed[-1].count(f"H0 · {MARK} · 2/2") == 2


def test_every_caution_and_every_value_is_printed_whole(qapp: QApplication) -> None:
    whole = " ".join(texts([page(cautions=14)]))
    assert [number for number in range(14) if f"caution {number} {LONG.strip()}" not in whole] == []
    assert "1979-01-17 · 1980 · 1981-02" in whole
    assert whole.count(LONG.strip()) == 15, "fourteen cautions and the marks"


def test_a_name_of_any_length_leaves_the_fields_readable(qapp: QApplication) -> None:
    name = "María de los Ángeles Fernández Ejemplo y Ejemplo de la Invención " * 3
    assert name.strip() in texts([page(name.strip())])[0]


def test_a_place_that_cannot_be_written_is_told(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(CalibarError, match="was not written"):
        write_pdf(tmp_path / "nowhere" / "out.pdf", [page()], MARK)
