"""Finds the texts that a person reads in the code of the window, and the words of errors that reach it.

Read are `self.tr("…")`, `translate("Context", "…")`, `QT_TRANSLATE_NOOP("Context", "…")`, and calls of a helper of the
same module that does nothing but translate its argument in one context. Only literal texts can be found: a text that is
put together before it is translated would stay English, so it is an error.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ERRORS = "Errors"
# What raises errors that the window shows: not the command line, the demonstration, the benches or the hub.
_ERROR_FOLDERS = (
    "app/analysis", "app/domain", "app/exchange", "app/maps", "app/security", "app/services", "app/storage",
    "sync/client", "sync/protocol", "ui",
)  # fmt: skip
# What of the hub answers laptops.
_HUB_MODULES = ("accounts", "blob_store", "push", "service", "store_sqlite")
# Where the hub words what it says of one change: every whole sentence there reaches the officer whose change it was.
_VERDICT_MODULES = ("access", "push")
_PART = re.compile(r"\{\d\}")
_SENTENCE = re.compile(r"[A-Z][a-z]* .*(\.|[a-z]\?)", re.DOTALL)
# Faults of the program itself: nobody reads their words.
_FAULTS = frozenset({"TypeError", "ValueError", "RuntimeError", "AssertionError", "KeyError", "NotImplementedError"})


class Text(NamedTuple):
    """A source text (English) with the context it is translated in, and one place of it as `path:line`."""

    context: str
    source: str
    place: str

    @property
    def counted(self) -> bool:
        """Tell whether the text has a form for one and a form for many."""
        return "%n" in self.source


class UnreadableTextError(Exception):
    """A text that is not a literal, or whose context is unknown: no translator would ever see it."""


def window_texts(root: Path) -> list[Text]:
    """Return the texts of the window under `root`, each once per context, sorted. UnreadableTextError as in it."""
    found: dict[tuple[str, str], Text] = {}
    for path in sorted((root / "ui").rglob("*.py")):
        for text in texts_of(path.read_text("utf-8"), path.relative_to(root).as_posix()):
            found.setdefault((text.context, text.source), text)
    return [found[key] for key in sorted(found)]


def error_texts(root: Path) -> list[Text]:
    """Return messages, hints and places of errors and warnings that the window may show, each once, sorted.

    A message that is put together from parts is a pattern: its parts are {1}, {2} and so on.
    """
    found: dict[str, Text] = {}
    protocol = _protocol_errors(root)
    paths = [path for folder in _ERROR_FOLDERS for path in sorted((root / folder).rglob("*.py"))]
    paths += [path for name in _HUB_MODULES if (path := root / "sync" / "hub" / f"{name}.py").exists()]
    for path in paths:
        tree = ast.parse(path.read_text("utf-8"))
        names = _named_texts(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and node.name.endswith("Warning"):
                place = f"{path.relative_to(root).as_posix()}:{node.lineno}"
                told = [_literal(entry.value) for entry in node.body if isinstance(entry, ast.Assign)]
                found.update({one: Text(ERRORS, one, place) for one in told if one and one not in found})
            if not isinstance(node, ast.Call):
                continue
            of_protocol = _name(node.func) in protocol or (path.stem == "errors" and _name(node.func) == "__init__")
            if of_protocol or _is_error(_name(node.func)) or _is_warning(node.func):
                place = f"{path.relative_to(root).as_posix()}:{node.lineno}"
                for source in (one for argument in node.args[:3] for one in _sources(argument, names)):
                    # Words about parts of a message are for programs; the window shows whole sentences.
                    if not of_protocol or (source[:1].isupper() and source.endswith(".")):
                        found.setdefault(source, Text(ERRORS, source, place))
    for text in _verdict_texts(root):
        found.setdefault(text.source, text)
    return [found[source] for source in sorted(found)]


def _verdict_texts(root: Path) -> Iterator[Text]:
    """Give the sentences in which the hub refuses a change or lets it wait."""
    for path in (root / "sync" / "hub" / f"{name}.py" for name in _VERDICT_MODULES):
        if not path.exists():
            continue
        tree = ast.parse(path.read_text("utf-8"))
        docstrings = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if not isinstance(node, ast.Constant) or node in docstrings:
                continue
            source = _literal(node)
            if source and _SENTENCE.fullmatch(source):
                yield Text(ERRORS, source, f"{path.relative_to(root).as_posix()}:{node.lineno}")


def _protocol_errors(root: Path) -> frozenset[str]:
    """Return the names of the errors between laptop and hub, which do not end in Error."""
    path = root / "sync" / "protocol" / "errors.py"
    tree = ast.parse(path.read_text("utf-8")) if path.exists() else ast.Module([], [])
    return frozenset(node.name for node in tree.body if isinstance(node, ast.ClassDef))


def patterns(root: Path) -> list[str]:
    """Return the messages of errors that are put together from parts, sorted."""
    return [text.source for text in all_texts(root) if text.context == ERRORS and _PART.search(text.source)]


def _named_texts(tree: ast.Module) -> dict[str, str]:
    """Return the texts of a module that have a name, such as `_SAFE = "…"`."""
    found = {}
    for node in tree.body:
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            text = _literal(node.value)
            if text is not None:
                found.update({target.id: text for target in targets if isinstance(target, ast.Name)})
    return found


def _sources(argument: ast.expr, names: dict[str, str]) -> Iterator[str]:
    """Give the texts of an argument: itself, that of its name, both ways of a choice, or a pattern."""
    if isinstance(argument, ast.IfExp):
        yield from _sources(argument.body, names)
        yield from _sources(argument.orelse, names)
    elif isinstance(argument, ast.JoinedStr):
        source, parts = "", 0
        for value in argument.values:
            known = _literal(value)
            if isinstance(value, ast.FormattedValue) and isinstance(value.value, ast.Name):
                known = names.get(value.value.id)
            if known is None:
                parts += 1
                known = f"{{{parts}}}"
            source += known
        if re.search(r"[A-Za-z]{3}", _PART.sub("", source)):
            yield source
    else:
        text = names.get(argument.id) if isinstance(argument, ast.Name) else _literal(argument)
        if text and " " in text:
            yield text


def all_texts(root: Path) -> list[Text]:
    """Return the texts of the window and of its errors, each once per context. UnreadableTextError as in it."""
    named = window_texts(root)
    known = {text.source for text in named if text.context == ERRORS}
    return sorted(named + [text for text in error_texts(root) if text.source not in known])


def texts_of(code: str, place: str) -> Iterator[Text]:
    """Give the texts of one module; `place` is its path for messages. UnreadableTextError as in it."""
    tree = ast.parse(code)
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    helpers = {node.name: context for node in functions if (context := _helper_context(node))}
    yield from _walk(tree, "", helpers, place)


def _walk(node: ast.AST, context: str, helpers: dict[str, str], place: str) -> Iterator[Text]:
    if isinstance(node, ast.ClassDef):
        context = node.name
    if isinstance(node, ast.Call):
        yield from _of_call(node, context, helpers, place)
    for child in ast.iter_child_nodes(node):
        yield from _walk(child, context, helpers, place)


def _of_call(call: ast.Call, context: str, helpers: dict[str, str], place: str) -> Iterator[Text]:
    name = _name(call.func)
    where = f"{place}:{call.lineno}"
    if isinstance(call.func, ast.Name) and name in helpers:
        context, arguments, strict = helpers[name], call.args[:1], True
    elif isinstance(call.func, ast.Attribute) and name == "tr":
        arguments, strict = call.args[:1], True
    elif name in {"translate", "QT_TRANSLATE_NOOP"} and len(call.args) > 1 and (given := _literal(call.args[0])):
        # What a table holds was named to the translators by QT_TRANSLATE_NOOP: it need not be literal here.
        context, arguments, strict = given, call.args[1:2], False
    else:
        return
    for argument in arguments:
        source = _literal(argument)
        if source and not context:
            raise UnreadableTextError(f"{where}: {source!r} has no context")
        if source:
            yield Text(context, source, where)
        elif strict and source is None:
            raise UnreadableTextError(f"{where}: {ast.unparse(call)} does not hold its text itself")


def _helper_context(node: ast.FunctionDef) -> str:
    """Return the context of a function such as `def tr(text): return QCoreApplication.translate("Here", text)`."""
    if len(node.args.args) != 1 or not isinstance(node.body[-1], ast.Return):
        return ""
    call = node.body[-1].value
    if not isinstance(call, ast.Call) or _name(call.func) != "translate" or len(call.args) < 2:
        return ""
    own = isinstance(call.args[1], ast.Name) and call.args[1].id == node.args.args[0].arg
    return (_literal(call.args[0]) or "") if own else ""


def _is_error(name: str) -> bool:
    return name.endswith("Error") and name[:1].isupper() and name not in _FAULTS


def _is_warning(function: ast.expr) -> bool:
    """Tell whether a function notes a warning about a file: `warnings.add`, `place.warn`."""
    if not isinstance(function, ast.Attribute):
        return False
    return function.attr == "warn" or (function.attr == "add" and ast.unparse(function.value).endswith("warnings"))


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
