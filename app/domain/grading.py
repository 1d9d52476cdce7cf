"""The Europol 4x4 evaluation of a statement: source A, B, C, X and information 1 to 4 (Europol Regulation, Art. 29).

Grades of other systems are never converted: B of one system is not B of another.
"""

from __future__ import annotations

import re
from typing import Annotated

import msgspec

from app.errors import BadInputError

SOURCE_GRADES = ("A", "B", "C", "X")
INFORMATION_GRADES = ("1", "2", "3", "4")
Grade = Annotated[str, msgspec.Meta(pattern=r"^[ABCX][1-4]$(?!\n)")]
_GRADE = re.compile(r"[ABCX][1-4]\Z")

SOURCE_MEANINGS = {
    "A": "no doubt as to authenticity, trustworthiness and competence",
    "B": "in most instances reliable",
    "C": "in most instances unreliable",
    "X": "reliability cannot be assessed",
}
INFORMATION_MEANINGS = {
    "1": "accuracy not in doubt",
    "2": "known personally to the source, not to the official passing it on",
    "3": "not known personally to the source, corroborated by recorded information",
    "4": "not known personally to the source, cannot be corroborated",
}


def parse_grade(text: str) -> str:
    """Return a 4x4 grade such as `B2`; BadInputError when it is none."""
    grade = text.strip().upper()
    if not _GRADE.match(grade):
        raise BadInputError("this is not a 4x4 grade", "Write A, B, C or X and then 1 to 4, such as B2.")
    return grade
