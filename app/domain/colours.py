"""Words for the eye and hair codes of INTERPOL notices (list of khanxmetu/Interpol-Red-DL, 90e4f3c).

Other systems use other codes for the same colour (BLK, GRN in ANSI/NIST and NCIC): a code of another system is shown as
it is, never looked up here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

EYE_COLOURS: Mapping[str, str] = {
    "BLA": "black",
    "BLU": "blue",
    "BLUL": "light blue",
    "BRO": "brown",
    "BROD": "dark brown",
    "BROH": "hazel",
    "BROL": "light brown",
    "GRE": "green",
    "GRY": "grey",
    "OTHC": "different colours",
    "OTHD": "dark",
    "OTHL": "light",
}
HAIR_COLOURS: Mapping[str, str] = {
    "BLA": "black",
    "BRO": "brown",
    "BROF": "fair",
    "GRY": "grey",
    "GRYG": "greying",
    "HAIB": "bald",
    "HAID": "dyed",
    "OTHD": "dark",
    "RED": "red",
    "REDA": "auburn",
    "WHI": "white",
    "YELB": "blond",
}


def colour_words(codes: Iterable[str], code_system: str, names: Mapping[str, str]) -> tuple[str, ...]:
    """Return the English words of codes; what is not a known code of INTERPOL notices stays as it is."""
    known = names if code_system == "interpol" else {}
    return tuple(known.get(code, code) for code in codes)
