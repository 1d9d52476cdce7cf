"""Collects the texts of the window and compiles the translations: python -m build_spec.translations.

Texts come from the code by pyside6-lupdate; translations stand in resources/translations/words.toml by English source
text. What is not there stays English. English has a file of its own for its plurals.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "es", "pt", "fr", "it")
_OPTIONAL = re.compile(r"(\w*?)\((s|ies|es)\)")


def english_plurals(source: str) -> tuple[str, str]:
    """Return one and many of a text such as `%n sighting(s)` or `%n entry(ies)`."""
    one = _OPTIONAL.sub(lambda match: match[1], source)
    many = _OPTIONAL.sub(lambda match: match[1][:-1] + "ies" if match[2] == "ies" else match[1] + match[2], source)
    return one, many


def fill(path: Path, language: str, words: dict[str, dict[str, str]]) -> int:
    """Write translations into a .ts file; return how many messages have one."""
    tree = ET.parse(path)  # noqa: S314 - our own file, made a moment ago
    done = 0
    for message in tree.iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None:
            continue
        for child in list(translation):
            translation.remove(child)
        known = words.get(source, {}).get(language, "")
        if message.get("numerus") == "yes":
            if language == "en":
                forms: tuple[str, ...] = english_plurals(source)
            else:
                forms = tuple(part.strip() for part in known.split("|")) if known else english_plurals(source)
            if len(forms) == 1:
                forms = (forms[0], forms[0])
            for text in forms:
                ET.SubElement(translation, "numerusform").text = text
            translation.attrib.pop("type", None)
            done += 1
        elif known:
            translation.text = known
            translation.attrib.pop("type", None)
            done += 1
    tree.write(path, encoding="utf-8", xml_declaration=True)
    return done


def main() -> int:
    """Collect, fill and compile."""
    words = tomllib.loads((FOLDER / "words.toml").read_text("utf-8"))
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))
    tools = Path(sys.executable).parent
    for language in LANGUAGES:
        path = FOLDER / f"calibar_{language}.ts"
        path.unlink(missing_ok=True)
        subprocess.run(
            [str(tools / "pyside6-lupdate"), *sources, "-target-language", language, "-no-obsolete", "-ts", str(path)],
            cwd=ROOT, check=True, capture_output=True,
        )  # fmt: skip
        count = fill(path, language, words)
        compiled = FOLDER / f"calibar_{language}.qm"
        command = [str(tools / "pyside6-lrelease"), str(path), "-qm", str(compiled), "-silent"]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        print(f"{language}: {count} texts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
