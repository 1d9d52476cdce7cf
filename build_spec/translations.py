"""Collects the texts of the window and compiles the translations: python -m build_spec.translations.

Texts come from the code (`build_spec.texts`); translations stand in resources/translations/words.toml and in
resources/translations/words/*.toml, by English source text. A text that means two things has a table for a context:
["File".Kinds]. What is not there stays English. English has a file of its own for its plurals, and a line `en` where
one thing needs another verb than many.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from build_spec.texts import Text, all_texts, patterns

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
# Every language but English, which is the source.
TRANSLATED = ("es", "pt", "fr", "it")
LANGUAGES = ("en", *TRANSLATED)
# What the window matches errors with: they come to it with their parts filled in.
PATTERNS = FOLDER / "patterns.txt"
# Language -> translation, by source text and context; the context "" holds for all that have none of their own.
Words = dict[tuple[str, str], dict[str, str]]
# One thing with the verb of many: `1 change were sent`.
_DISAGREES = re.compile(r"%n (?:(?!until|that|because)\w+ ){1,6}?(?:are|were|have|wait|lack|need|come)\b")
_OPTIONAL = re.compile(r"(\w*?)\((s|ies|es)\)")
_PLACEHOLDER = re.compile(r"%n|%\d|\{\w*\}|\*\.\w+")
_FRENCH_MARKS = re.compile(r" (?=[:;?!»])|(?<=«) ")


class WordsConflictError(Exception):
    """Two files translate one text differently; the message names the text and both files. Nothing was written."""


class WordsFormError(Exception):
    """A file of translations is not one, or holds a language or a form that it must not; the message says which."""


def word_files(folder: Path) -> list[Path]:
    """Return words.toml and words/*.toml of a folder, in order."""
    first = folder / "words.toml"
    return ([first] if first.exists() else []) + sorted((folder / "words").glob("*.toml"))


def read_words(files: Iterable[Path]) -> Words:
    """Return the translations of several files as one. WordsConflictError, WordsFormError as in them."""
    merged: Words = {}
    givers: dict[tuple[str, str, str], Path] = {}
    for path in files:
        try:
            tables = tomllib.loads(path.read_text("utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise WordsFormError(f"{path.name}: {error}") from None
        for source, context, language, text in _entries(path, tables):
            known = merged.setdefault((source, context), {})
            if known.setdefault(language, text) != text:
                giver = givers[source, context, language]
                raise WordsConflictError(
                    f"{source!r} in {language} is {known[language]!r} in {giver.name} and {text!r} in {path.name}"
                )
            givers.setdefault((source, context, language), path)
    return merged


def _entries(path: Path, tables: dict[str, Any]) -> Iterator[tuple[str, str, str, str]]:
    """Give source, context, language and text of every translation in a file."""
    for source, table in tables.items():
        if not isinstance(table, dict):
            raise WordsFormError(f"{path.name}: {source!r} is no table")
        for name, value in table.items():
            inner = value if isinstance(value, dict) else {name: value}
            for language, text in inner.items():
                if language not in LANGUAGES or not isinstance(text, str) or not text.strip():
                    raise WordsFormError(f"{path.name}: {source!r} has {language} = {text!r}")
                yield source, name if inner is value else "", language, text


def translation_of(text: Text, language: str, words: Words) -> str:
    """Return the translation as it stands in a file, that of the context first; "" when there is none."""
    own = words.get((text.source, text.context), {}).get(language, "")
    return own or words.get((text.source, ""), {}).get(language, "")


def english_plurals(source: str) -> tuple[str, str]:
    """Return one and many of a text such as `%n sighting(s)` or `%n entry(ies)`."""
    one = _OPTIONAL.sub(lambda match: match[1], source)
    many = _OPTIONAL.sub(lambda match: match[1][:-1] + "ies" if match[2] == "ies" else match[1] + match[2], source)
    return one, many


def forms_of(text: Text, language: str, words: Words) -> tuple[str, ...]:
    """Return what the window shows: one form, or one and many for a counted text; () for a text that stays English."""
    known = translation_of(text, language, words)
    if not text.counted:
        return (typeset(known, language),) if known else ()
    if not known:
        return english_plurals(text.source)
    parts = tuple(typeset(part.strip(), language) for part in known.split("|"))
    return parts if len(parts) == 2 else (parts[0], parts[0])


def typeset(text: str, language: str) -> str:
    """Return a text with the apostrophes of French and Italian and the fixed spaces of French."""
    if language in {"fr", "it"}:
        text = text.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}")
    return _FRENCH_MARKS.sub("\N{NO-BREAK SPACE}", text) if language == "fr" else text


def problems(texts: Sequence[Text], words: Words) -> list[str]:
    """Return what keeps the window from speaking a language whole: missing texts, placeholders, plural forms."""
    found = []
    for text in texts:
        for language in TRANSLATED:
            where = f"{language} {text.source!r} ({text.context}, {text.place})"
            known = translation_of(text, language, words)
            parts = [part.strip() for part in known.split("|")] if text.counted else [known]
            if not known:
                found.append(f"{where}: missing")
            elif any(_marks(part) != _marks(text.source) for part in parts[1:]) or not _agrees(parts[0], text):
                found.append(f"{where}: placeholders differ in {known!r}")
            elif text.counted and len(parts) != 2:
                found.append(f"{where}: needs one | many")
            elif any(_OPTIONAL.search(part) for part in parts):
                found.append(f"{where}: shows a form in brackets in {known!r}")
        found.extend(_english_problems(text, words))
    return found


def _english_problems(text: Text, words: Words) -> Iterator[str]:
    """Tell what is wrong with the English forms of a counted text; only these can stand in a line of their own."""
    where = f"en {text.source!r} ({text.context}, {text.place})"
    own = translation_of(text, "en", words)
    if own and (not text.counted or len(own.split("|")) != 2):
        yield f"{where}: needs one | many, or no line at all"
    elif text.counted:
        forms = forms_of(text, "en", words)
        if any(_marks(form) != _marks(text.source) for form in forms):
            yield f"{where}: placeholders differ in {own!r}"
        if _DISAGREES.search(forms[0]):
            yield f"{where}: one thing has the verb of many in {forms[0]!r}"


def _agrees(one: str, text: Text) -> bool:
    """Tell whether the first form has the placeholders of its text; one thing may be said without its number."""
    return _marks(one) in (_marks(text.source), _marks(text.source.replace("%n", "") if text.counted else text.source))


def _marks(text: str) -> list[str]:
    return sorted(_PLACEHOLDER.findall(text))


def document(texts: Sequence[Text], language: str, words: Words) -> bytes:
    """Return a Qt .ts file (XML, UTF-8) with all texts; without line numbers, so that it changes when a text does."""
    root = ET.Element("TS", {"version": "2.1", "language": language, "sourcelanguage": "en"})
    for context, members in groupby(sorted(texts), key=lambda text: text.context):
        element = ET.SubElement(root, "context")
        ET.SubElement(element, "name").text = context
        for text in members:
            forms = forms_of(text, language, words)
            message = ET.SubElement(element, "message", {"numerus": "yes"} if text.counted else {})
            ET.SubElement(message, "source").text = text.source
            translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
            if text.counted:
                for form in forms:
                    ET.SubElement(translation, "numerusform").text = form
            else:
                translation.text = "".join(forms)
    ET.indent(root, " ")
    body: bytes = ET.tostring(root, "utf-8")
    return b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + body + b"\n"


def main() -> int:
    """Collect, fill and compile; say how many texts each language has."""
    words, texts = read_words(word_files(FOLDER)), all_texts(ROOT)
    PATTERNS.write_text("".join(f"{pattern}\n" for pattern in patterns(ROOT)), "utf-8")
    compiler = Path(sys.executable).parent / "pyside6-lrelease"
    for language in LANGUAGES:
        path, compiled = FOLDER / f"calibar_{language}.ts", FOLDER / f"calibar_{language}.qm"
        path.write_bytes(document(texts, language, words))
        subprocess.run([str(compiler), str(path), "-qm", str(compiled), "-silent"], cwd=ROOT, check=True)
        done = sum(1 for text in texts if forms_of(text, language, words))
        print(f"{language}: {done} of {len(texts)} texts")
    missing = problems(texts, words)
    for line in missing[:40]:
        print(line)
    print(f"{len(missing)} problems")
    return 0


if __name__ == "__main__":
    sys.exit(main())
