import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadInputError
from app.exchange.texts import decode_text

TEXT = "Expediente;Fecha\r\n2031/1;Puerto Iguazú, Colón\r\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode("utf-8"), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode("utf-8"), "utf-8"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "utf-32-le"),
        (codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"), "utf-32-be"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
    ],
)
def test_unicode_is_recognised(data: bytes, encoding: str) -> None:
    assert decode_text(data) == (TEXT, encoding, False)


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
def test_western_text_is_a_guess_that_is_told(encoding: str) -> None:
    assert decode_text(TEXT.encode(encoding)) == (TEXT, "cp1252", True)


def test_the_typography_of_windows_is_read() -> None:
    assert decode_text("“sí” – 5 €".encode("cp1252")).text == "“sí” – 5 €"


@pytest.mark.parametrize(
    ("data", "where"),
    [
        # Good UTF-8 with one byte lost is a damaged file, not another encoding.
        ("uno ñ\ndos ñ\ntres ".encode() + b"\xc3", "line 3"),
        (b"uno\n\x81\x8d\x8f", "line 2"),
        (codecs.BOM_UTF16_LE + "uno\ndos\n".encode("utf-16-le") + b"\x00\xd8", "line 3"),
        (codecs.BOM_UTF8 + b"uno\n\xff", "line 2"),
    ],
)
def test_what_cannot_be_read_without_loss_is_refused_with_its_line(data: bytes, where: str) -> None:
    with pytest.raises(BadInputError) as caught:
        decode_text(data)
    assert caught.value.where == where


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        decoded = decode_text(data)
    except BadInputError:
        return
    assert "\ufffd" not in decoded.text or b"\xef\xbf\xbd" in data or decoded.encoding.startswith("utf-")


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufeff\x00")))
def test_every_text_survives_utf8(text: str) -> None:
    assert decode_text(codecs.BOM_UTF8 + text.encode()).text == text


def test_short_or_odd_bytes_are_no_unmarked_utf16() -> None:
    assert decode_text(b"a\x00").encoding == "utf-8"
    assert decode_text(b"a\x00b\x00c").encoding == "utf-8"
