from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from build_spec.texts import Text, all_texts, patterns
from build_spec.translations import (
    FOLDER,
    LANGUAGES,
    PATTERNS,
    ROOT,
    Words,
    WordsConflictError,
    WordsFormError,
    document,
    forms_of,
    problems,
    read_words,
    translation_of,
    typeset,
    word_files,
)

FILE = Text("Kinds", "File", "ui/words.py:1")
COUNTED = Text("Frame", "%n conflict(s)", "ui/frame.py:1")


def whole(**translated: str) -> dict[str, str]:
    return {"es": "uno", "pt": "um", "fr": "un", "it": "uno", **translated}


def written(folder: Path, **files: str) -> list[Path]:
    (folder / "words").mkdir()
    (folder / "words.toml").write_text(files.pop("words", ""), "utf-8")
    for name, text in files.items():
        (folder / "words" / f"{name}.toml").write_text(text, "utf-8")
    return word_files(folder)


def test_all_files_are_read_as_one(tmp_path: Path) -> None:
    files = written(
        tmp_path,
        words='["File"]\nes = "Expediente"\n',
        a='["File"]\npt = "Processo"\n["File".Kinds]\nes = "Archivo"\n',
        b='["File"]\nes = "Expediente"\n["Map"]\nes = "Mapa"\n',
    )
    assert [path.name for path in files] == ["words.toml", "a.toml", "b.toml"]
    words = read_words(files)
    assert words["File", ""] == {"es": "Expediente", "pt": "Processo"}
    assert words["Map", ""] == {"es": "Mapa"}
    assert translation_of(FILE, "es", words) == "Archivo"
    assert translation_of(FILE, "pt", words) == "Processo"
    assert translation_of(FILE, "fr", words) == ""


def test_two_files_that_disagree_are_named(tmp_path: Path) -> None:
    files = written(tmp_path, a='["Map"]\nes = "Mapa"\n', b='["Map"]\nes = "Plano"\n')
    with pytest.raises(WordsConflictError, match=r"'Map' in es is 'Mapa' in a\.toml and 'Plano' in b\.toml"):
        read_words(files)


@pytest.mark.parametrize(
    "text",
    ['["Map"]\nde = "Karte"\n', '["Map"]\nes = " "\n', '["Map"]\nes = 3\n', 'Map = "Mapa"\n', '["Map"\n', "["],
)
def test_a_file_that_is_no_list_of_translations_is_named(tmp_path: Path, text: str) -> None:
    with pytest.raises(WordsFormError, match=r"^a\.toml: "):
        read_words(written(tmp_path, a=text))


def test_one_and_many() -> None:
    words = {("%n conflict(s)", ""): {"es": "%n conflicto | %n conflictos"}}
    assert forms_of(COUNTED, "es", words) == ("%n conflicto", "%n conflictos")
    assert forms_of(COUNTED, "en", words) == ("%n conflict", "%n conflicts")
    # Without a translation the English forms stand, never the form in brackets.
    assert forms_of(COUNTED, "fr", words) == ("%n conflict", "%n conflicts")
    entries = Text("Log", "%n entry(ies). Read.", "x")
    assert forms_of(entries, "en", {}) == ("%n entry. Read.", "%n entries. Read.")
    assert forms_of(FILE, "fr", {}) == ()


def test_french_and_italian_marks() -> None:
    assert typeset("L'avis : « oui » ?", "fr") == "L’avis\xa0: «\xa0oui\xa0»\xa0?"
    assert typeset("mandato d'arresto", "it") == "mandato d’arresto"
    assert typeset("a : b", "es") == "a : b"


def test_what_is_missing_or_wrong_is_told() -> None:
    two = Text("Log", "{n} of {total}", "x")
    assert problems([FILE], {("File", ""): whole()}) == []
    assert len(problems([FILE], {})) == 4
    assert ["es" in line and "missing" in line for line in problems([FILE], {("File", ""): whole(es="")})] == [True]
    same = dict.fromkeys(("es", "pt", "fr", "it"), "{n} / {total}")
    assert problems([two], {(two.source, ""): same}) == []
    assert "placeholders" in problems([two], {(two.source, ""): {**same, "it": "{n} di {totale}"}})[0]
    forms = dict.fromkeys(same, "%n a | %n b")
    assert problems([COUNTED], {(COUNTED.source, ""): forms}) == []
    without = {(COUNTED.source, ""): {**forms, "it": "un conflitto | %n conflitti"}}
    assert problems([COUNTED], without) == []
    assert "placeholders" in problems([COUNTED], {(COUNTED.source, ""): {**forms, "it": "%n a | conflitti"}})[0]
    assert "one | many" in problems([COUNTED], {(COUNTED.source, ""): {**forms, "pt": "%n conflitos"}})[0]
    assert "brackets" in problems([COUNTED], {(COUNTED.source, ""): {**forms, "pt": "%n conflito(s) | %n b"}})[0]


def test_one_thing_has_the_verb_of_one_in_english_too() -> None:
    lost = Text("Erasing", "%n change(s) were not sent", "x")
    known = dict.fromkeys(("es", "pt", "fr", "it"), "%n a | %n b")
    assert ["verb of many" in line for line in problems([lost], {(lost.source, ""): known})] == [True]
    agreeing = {**known, "en": "%n change was not sent | %n changes were not sent"}
    assert problems([lost], {(lost.source, ""): agreeing}) == []
    assert forms_of(lost, "en", {(lost.source, ""): agreeing}) == ("%n change was not sent", "%n changes were not sent")
    assert "one | many" in problems([lost], {(lost.source, ""): {**known, "en": "%n change was not sent"}})[0]
    lossy = {**known, "en": "a change was not sent | %n changes were not sent"}
    assert "placeholders" in problems([lost], {(lost.source, ""): lossy})[0]
    assert "one | many" in problems([FILE], {(FILE.source, ""): whole(en="Dossier")})[0]


def test_the_document_is_one_that_the_compiler_of_qt_takes() -> None:
    words = {("%n conflict(s)", ""): {"es": "%n conflicto | %n conflictos"}}
    root = ET.fromstring(document([COUNTED, FILE], "es", words))
    assert root.get("language") == "es"
    assert [context.findtext("name") for context in root] == ["Frame", "Kinds"]
    assert [form.text for form in root.iter("numerusform")] == ["%n conflicto", "%n conflictos"]
    unfinished = [message.findtext("source") for message in root.iter("message") if _unfinished(message)]
    assert unfinished == ["File"]


def _unfinished(message: ET.Element) -> bool:
    translation = message.find("translation")
    return translation is not None and translation.get("type") == "unfinished"


@pytest.fixture(scope="module")
def window() -> tuple[Words, list[Text]]:
    """The words of this program, and its texts, which take a while to find."""
    return read_words(word_files(FOLDER)), all_texts(ROOT)


def test_the_window_speaks_every_language_whole(window: tuple[Words, list[Text]]) -> None:
    """Each text has es, pt, fr and it, with its placeholders and both forms: add what fails to words/*.toml."""
    words, texts = window
    assert problems(texts, words) == []
    # The control: one translation less, and it is told.
    [settings] = [text for text in texts if text == ("SettingsScreen", "Settings", text.place)]
    fewer = {key: dict(known) for key, known in words.items()}
    del fewer["Settings", ""]["pt"]
    told = problems(texts, fewer)
    assert told
    assert all(line.startswith("pt 'Settings'") and line.endswith("missing") for line in told)
    assert any(settings.place in line for line in told)


def test_no_language_shows_a_form_in_brackets(window: tuple[Words, list[Text]]) -> None:
    words, texts = window
    shown = [form for text in texts for language in LANGUAGES for form in forms_of(text, language, words)]
    assert len(shown) > 1000
    shown += [text.source for text in texts if not text.counted]
    assert [form for form in shown if "(s)" in form or "(ies)" in form or "(es)" in form] == []


def test_the_compiled_files_hold_what_the_files_of_words_say(window: tuple[Words, list[Text]]) -> None:
    """Compare by python -m build_spec.translations: what was compiled is not older than texts and words."""
    words, texts = window
    for language in LANGUAGES:
        assert (FOLDER / f"calibar_{language}.ts").read_bytes() == document(texts, language, words)
        assert (FOLDER / f"calibar_{language}.qm").stat().st_size > 1000
    assert PATTERNS.read_text("utf-8").splitlines() == patterns(ROOT)
