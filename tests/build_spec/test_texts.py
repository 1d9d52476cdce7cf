from __future__ import annotations

from pathlib import Path

import pytest

from build_spec.texts import UnreadableTextError, error_texts, patterns, texts_of, window_texts
from sync.hub.access import BAD_STREAM, NO_STREAM, READ_ONLY

ROOT = Path(__file__).resolve().parents[2]


def found(code: str) -> set[tuple[str, str]]:
    return {(text.context, text.source) for text in texts_of(code, "ui/x.py")}


def test_a_class_is_the_context_of_what_its_methods_translate() -> None:
    code = """
class Screen(QWidget):
    def show(self):
        self.title.setText(self.tr("Hello"))
        return lambda: self.tr("two "
                               "lines")
"""
    assert found(code) == {("Screen", "Hello"), ("Screen", "two lines")}


def test_a_context_given_and_a_name_for_the_function_are_understood() -> None:
    code = """
translate = QCoreApplication.translate
WORDS = {"a": QT_TRANSLATE_NOOP("Choices", "At large")}
def word(code):
    return QCoreApplication.translate("Choices", WORDS[code])
title = translate("Messages", "Gone")
"""
    assert found(code) == {("Choices", "At large"), ("Messages", "Gone")}


def test_a_helper_that_only_translates_gives_its_context() -> None:
    code = """
def _translate(text):
    from PySide6.QtCore import QCoreApplication
    return QCoreApplication.translate("Printing", text)
class Printer:
    def go(self):
        _translate("Print")
"""
    assert found(code) == {("Printing", "Print")}


def test_movements_of_painters_are_no_texts() -> None:
    assert found("painter.translate(3, 4)\nline.translate(0, step)") == set()


@pytest.mark.parametrize(
    "code",
    [
        "class A:\n    def b(self): return self.tr(f'{one} of {two}')",
        "class A:\n    def b(self): return self.tr(self.text)",
        "def tr(text): return QCoreApplication.translate('Here', text)\ntr(word)",
        "widget.tr('nobody knows the context')",
    ],
)
def test_a_text_that_translators_would_never_see_is_an_error(code: str) -> None:
    with pytest.raises(UnreadableTextError, match=r"ui/x\.py:\d"):
        list(texts_of(code, "ui/x.py"))


def test_the_window_of_this_program_is_read_whole() -> None:
    texts = {(text.context, text.source) for text in window_texts(ROOT)}
    assert any(name == "SettingsScreen" and told.startswith("Ctrl+L locks at once.") for name, told in texts)
    assert ("SettingsScreen", "The time without contact is over. Sync to renew it.") in texts
    assert ("Cautions", "ARMED") in texts
    assert len(texts) == len(window_texts(ROOT))


def test_words_of_errors_are_found_and_those_of_faults_are_not(tmp_path: Path) -> None:
    folder = tmp_path / "app/domain"
    folder.mkdir(parents=True)
    code = """
_SAFE: Final = "All is safe."
_HINT = "Save it again."
raise BadInputError("this is not a date", _HINT, f"row {number}")
raise BadInputError(f"{len(cells)} columns and {width}. {_SAFE}", reason)
raise BadInputError("one way" if x else "another way")
raise BadInputError(f"{a}: {b}", "here")
raise ValueError("a slip of the programmer")
"""
    (folder / "x.py").write_text(code, "utf-8")
    assert [text.source for text in error_texts(tmp_path)] == [
        "Save it again.",
        "another way",
        "one way",
        "row {1}",
        "this is not a date",
        "{1} columns and {2}. All is safe.",
    ]
    assert {text.context for text in error_texts(tmp_path)} == {"Errors"}
    assert patterns(tmp_path) == ["row {1}", "{1} columns and {2}. All is safe."]


def test_whole_sentences_of_errors_between_laptop_and_headquarters_are_found(tmp_path: Path) -> None:
    protocol, client = tmp_path / "sync/protocol", tmp_path / "sync/client"
    protocol.mkdir(parents=True)
    client.mkdir()
    (protocol / "errors.py").write_text("class Untrusted(Exception):\n    pass\n", "utf-8")
    code = """
raise Untrusted("The certificate is unknown.", "Ask the help desk.")
raise Untrusted("body.text is out of range", "too long a text")
raise Other("Nobody sees this.")
"""
    (client / "x.py").write_text(code, "utf-8")
    assert [text.source for text in error_texts(tmp_path)] == ["Ask the help desk.", "The certificate is unknown."]


def test_warnings_about_files_are_found(tmp_path: Path) -> None:
    folder = tmp_path / "app/exchange"
    folder.mkdir(parents=True)
    code = """
class CoordinateWarning(StrEnum):
    ZERO = "There is no position."
found.warnings.add(f"Columns that are not kept: {shown}", where)
place.warn("The code is none of ours")
names.add("no warning at all")
"""
    (folder / "x.py").write_text(code, "utf-8")
    assert [text.source for text in error_texts(tmp_path)] == [
        "Columns that are not kept: {1}",
        "The code is none of ours",
        "There is no position.",
    ]


def test_what_the_hub_says_of_a_change_is_found_wherever_it_stands(tmp_path: Path) -> None:
    folder = tmp_path / "sync" / "hub"
    folder.mkdir(parents=True)
    code = '''
"""Says what may be done."""
NEVER = Decision(allowed=False, code="never", message="Nobody writes here.")
def judged(prepared, rows):
    """Return the verdict."""
    prepared.code, prepared.message = "why", "Was it copied?"
    rows("SELECT name FROM stream WHERE name = ?", "not a sentence", "UPDATE stream SET head = 1 WHERE id = 2")
'''
    (folder / "access.py").write_text(code, "utf-8")
    (folder / "elsewhere.py").write_text(code, "utf-8")
    assert [text.source for text in error_texts(tmp_path)] == ["Nobody writes here.", "Was it copied?"]


def test_the_verdicts_of_this_hub_are_known_to_the_window() -> None:
    texts = {text.source for text in error_texts(ROOT)}
    assert {NO_STREAM.message, READ_ONLY.message, BAD_STREAM.message} <= texts
    assert "The record that it changes has not arrived yet." in texts
