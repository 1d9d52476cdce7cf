import pytest

from app.domain.attachments import MAX_ATTACHMENT_BYTES, MAX_THUMBNAIL_BYTES, Attachment
from app.domain.catalogue import KINDS
from app.errors import BadInputError

BODY: dict[str, object] = {
    "target": "0" * 32,
    "name": "foto.jpg",
    "media_type": "image/jpeg",
    "size": 10,
    "sha256": "a" * 64,
}


def test_an_attachment_is_known_by_its_bytes() -> None:
    record = KINDS["attachment"].read(BODY)
    assert isinstance(record, Attachment)
    assert record.thumbnail == b""


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("size", MAX_ATTACHMENT_BYTES + 1),
        ("size", -1),
        ("sha256", "a" * 63),
        ("sha256", "A" * 64),
        ("width", 100_001),
        ("thumbnail", b"x" * (MAX_THUMBNAIL_BYTES + 1)),
        ("name", "x" * 501),
    ],
)
def test_limits_of_an_attachment(field: str, value: object) -> None:
    with pytest.raises(BadInputError) as caught:
        KINDS["attachment"].read({**BODY, field: value})
    assert caught.value.where == field
