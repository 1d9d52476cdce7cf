"""The house rules that no general linter knows: each finding says the place, the fault and the way out.

It reads source and judges nothing else: style is ruff's, types are mypy's, imports are import-linter's.

A line may be excused by a comment on it: ``# rule: allow CODE - reason`` (``// rule: allow CODE - reason`` in scripts).
"""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

ROOTS = ("app", "ui", "sync", "resources", "build_spec", "tests")
WEB_SUFFIXES = frozenset({".js", ".mjs", ".html", ".css", ".qss"})
MAX_LINES = 470  # "about 400": beyond this it is no longer about

_ALLOW = re.compile(r"(?:#|//|/\*|<!--)\s*rule: allow (?P<codes>[a-z-]+(?:, ?[a-z-]+)*) - \S")
_IGNORE = re.compile(r"#\s*(?:noqa|type:\s*ignore)\b")
_NOQA_WITH_REASON = re.compile(r"#\s*noqa: [A-Z]+\d+(?:, ?[A-Z]+\d+)* +(?:-|#) *\S")
_TYPE_WITH_REASON = re.compile(r"#\s*type:\s*ignore\[[a-z0-9, -]+\] +# *\S")
_PROMISE = re.compile(r"(?:#|//|/\*|<!--|^)\W*(?:TODO|FIXME|XXX|HACK)\b")
_VAGUE_WORDS = frozenset(
    ("manager", "helper", "helpers", "util", "utils", "misc", "common", "handler", "data", "info", "controller"),
)
_SCRIPT_BANS = {
    "innerHTML": "set textContent, or build nodes with createElement: markup in a name must stay text",
    "outerHTML": "replace the node with replaceWith(createElement(...))",
    "insertAdjacentHTML": "append nodes made with createElement",
    "document.write": "append nodes made with createElement",
    "bindPopup": "tell the window through the bridge and let it show the record: a popup parses its text as markup",
    "bindTooltip": "draw labels on the canvas or with textContent: a tooltip parses its text as markup",
    "eval(": "parse with JSON.parse",
    "new Function(": "write the function out",
}
# Hosts that an address in the code may name: identifiers of formats, never fetched. Prose and tests are free.
_NAMESPACE_HOSTS = frozenset(
    ("www.w3.org", "www.topografix.com", "www.opengis.net", "json-schema.org", "www.garmin.com", "calibar.invalid"),
)
_ADDRESS = re.compile(r"(?:https?:|wss?:|(?<=[\"'(=]))//(?P<host>[A-Za-z0-9.-]+\.[A-Za-z]{2,}|\d+\.\d+\.\d+\.\d+)")
_HEX_COLOUR = re.compile(r"(?<![\w&/])#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})(?![\w-])")
_MARKUP_SINKS = frozenset(("Popup", "Tooltip", "DivIcon", "GeoJsonPopup", "GeoJsonTooltip", "IFrame", "Html"))
_MARKUP_SETTERS = frozenset(("setHtml", "insertHtml", "appendHtml", "setMarkdown", "insertMarkdown"))
_LOGGERS = frozenset(("log", "_log", "logger", "logging", "_logger"))
_LOG_CALLS = frozenset(("debug", "info", "warning", "error", "exception", "critical", "log"))
# What a record says about a person; ids, counts, codes and durations are free (security design 3.9).
_PERSONAL = frozenset(
    (
        "name", "names", "text", "summary", "alias", "aliases", "forenames", "surname", "address", "place", "lat",
        "lon", "reason", "note", "notes", "body", "payload", "query", "passphrase", "birth_place", "coordinates",
        "reference", "title", "value", "doc", "args", "file_name",
    ),
)  # fmt: skip
_PLAIN_TEXT = frozenset(("tr", "translate", "convertFromPlainText", "plain_tip"))


@dataclass(frozen=True, order=True)
class Finding:
    """One fault: `path` is relative to the root with slashes, `line` counts from 1, `code` names the rule."""

    path: str
    line: int
    code: str
    message: str

    def __str__(self) -> str:
        """Give the line that editors turn into a link."""
        return f"{self.path}:{self.line}: {self.code}: {self.message}"


def check_file(path: PurePosixPath, text: str) -> list[Finding]:
    """Judge one file; `path` is relative to the root of the project and decides which rules hold."""
    findings = _check_python(path, text) if path.suffix == ".py" else _check_web(path, text)
    allowed = _allowances(text)
    return sorted(f for f in findings if f.code not in allowed.get(f.line, frozenset()))


def check_tree(root: Path) -> list[Finding]:
    """Judge every source file under the known folders of `root`."""
    found: list[Finding] = []
    for path in source_files(root):
        found += check_file(PurePosixPath(path.relative_to(root).as_posix()), path.read_text(encoding="utf-8"))
    return sorted(found)


def source_files(root: Path) -> Iterator[Path]:
    """Yield the files that the rules read: Python everywhere, scripts and styles, but nothing of other authors."""
    for folder in ROOTS:
        for path in sorted((root / folder).rglob("*")):
            parts = path.relative_to(root).parts
            if "__pycache__" in parts or "vendor" in parts or parts[:2] == ("tests", "data"):
                continue
            if path.is_file() and (path.suffix == ".py" or path.suffix in WEB_SUFFIXES):
                yield path


def _allowances(text: str) -> dict[int, frozenset[str]]:
    allowed: dict[int, frozenset[str]] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if match := _ALLOW.search(line):
            allowed[number] = frozenset(code.strip() for code in match["codes"].split(","))
    return allowed


def _check_python(path: PurePosixPath, text: str) -> Iterator[Finding]:
    tree = ast.parse(text, filename=str(path))
    prose = _docstring_nodes(tree)
    draws_maps = path.parts[0] in {"app", "ui"} and _imports(tree, "folium")
    for node in ast.walk(tree):
        for code, message in _judge_node(path, node, prose, draws_maps=draws_maps):
            yield Finding(str(path), getattr(node, "lineno", 1), code, message)
    yield from _check_comments(path, text)
    if path.parts[0] != "tests":
        yield from _check_module(path, text)


def _judge_node(
    path: PurePosixPath,
    node: ast.AST,
    prose: frozenset[int],
    *,
    draws_maps: bool,
) -> Iterator[tuple[str, str]]:
    in_tests = path.parts[0] == "tests"
    if isinstance(node, ast.Call):
        if in_tests:
            yield from _judge_test_call(node)
        else:
            yield from _judge_call(path, node, draws_maps=draws_maps)
    elif isinstance(node, ast.Import | ast.ImportFrom):
        yield from _judge_import(path, node)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose and not in_tests:
        yield from _judge_text(path, node.value)


def _judge_call(path: PurePosixPath, call: ast.Call, *, draws_maps: bool) -> Iterator[tuple[str, str]]:
    name = _last_name(call.func)
    if name == "executescript":
        yield "executescript", "run the statements one by one inside BEGIN IMMEDIATE: executescript commits first"
    yield from _judge_rendering(path, call, name)
    if draws_maps:
        if name in _MARKUP_SINKS:
            yield "folium-text", f"{name}() parses its text as markup and script: send the value to the page as JSON"
        for keyword in call.keywords:
            if keyword.arg in {"popup", "tooltip"}:
                yield "folium-text", f"{keyword.arg}= parses its text as markup: send the value to the page as JSON"
    if path.parts[0] != "ui":
        return
    yield from _judge_web_view(path, call, name)
    if name == "QLabel" and path.parts[:2] != ("ui", "widgets"):
        yield (
            "bare-label",
            "take the plain-text label of ui.widgets: QLabel reads names as markup and loads files",
        )
    if name == "setToolTip" and call.args and not _is_own_words(call.args[-1]):
        yield "tooltip-text", "wrap the value in plain_tip() of ui.widgets.text: a tooltip reads its text as markup"
    if name in {"exec", "exec_"} and isinstance(call.func, ast.Attribute) and str(path) != "ui/main.py":
        yield "nested-loop", "use open() or popup() and a signal: exec() runs a second loop inside the first"


def _judge_web_view(path: PurePosixPath, call: ast.Call, name: str | None) -> Iterator[tuple[str, str]]:
    """Judge what would open a page outside the cage, or show the bridge to it (security design 3.10)."""
    if name in {"QWebEngineProfile", "QWebEnginePage"} and str(path) != "ui/widgets/map_scheme.py":
        yield "web-page", "take MapProfile and MapPage of ui.widgets.map_scheme: a plain one writes and reaches out"
    if name == "setWebChannel" and len(call.args) < 2:
        yield (
            "bridge-world",
            "name ScriptWorldId.ApplicationWorld: in the main world the page can take the bridge apart",
        )


def _judge_rendering(path: PurePosixPath, call: ast.Call, name: str | None) -> Iterator[tuple[str, str]]:
    """Judge what could turn a value of a record into markup, an address that opens, a format, or a line of a log."""
    first = call.args[0] if call.args else None
    if name in _MARKUP_SETTERS and path.parts[0] == "ui" and not (first is None or _is_literal(first)):
        yield (
            "rich-text",
            f"{name}() reads its text as markup and loads files: use setPlainText",
        )
    if name == "openUrl":
        yield "open-url", "show the address as plain text to copy: a value of a record must not start another program"
    if name == "QUrl" and first is not None and not _is_literal(first):
        yield "url-from-text", "use QUrl.fromLocalFile(), or a constant of ours: text of a record can be any address"
    if name == "setTextFormat" and first is not None and _last_name(first) in {"RichText", "AutoText", "MarkdownText"}:
        yield "rich-text", "leave it PlainText: names are read as markup otherwise, and files are loaded"
    if name == "setOpenExternalLinks":
        yield "open-url", "leave links closed: a click must not start another program with a value of a record"
    if name in {"format", "format_map"} and isinstance(call.func, ast.Attribute):
        owner = call.func.value
        reached = isinstance(owner, ast.Attribute) and owner.attr in _PERSONAL
        if reached or (isinstance(owner, ast.Name) and owner.id in _PERSONAL):
            yield "format-from-data", "keep the template ours: 'words {name}'.format(name=value), never value.format()"
    if (_owner_name(call.func) or "").lower() in _LOGGERS and name in _LOG_CALLS:
        for argument in (*call.args, *(keyword.value for keyword in call.keywords)):
            personal = sorted(_words_in(argument) & _PERSONAL)
            if personal:
                yield "personal-log", f"{personal[0]}: log a code, an id, a count or the class of the error, no content"
        if isinstance(first, ast.JoinedStr):
            yield "personal-log", "give the words and the values apart: an f-string hides what goes into the log"


def _words_in(node: ast.expr) -> set[str]:
    """Return the names and attributes that an expression reads, not counting those handed to `type`."""
    if isinstance(node, ast.Call) and _last_name(node.func) == "type":
        return set()
    found = {node.attr} if isinstance(node, ast.Attribute) else {node.id} if isinstance(node, ast.Name) else set()
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FormattedValue):
            found |= _words_in(child.value)
        elif isinstance(child, ast.expr):
            found |= _words_in(child)
    return found


def _is_literal(value: ast.expr) -> bool:
    """Tell whether a text stands in the code: a constant, or a name in capitals for one."""
    if isinstance(value, ast.Constant):
        return True
    name = _last_name(value)
    return name is not None and name.strip("_").isupper()


def _judge_test_call(call: ast.Call) -> Iterator[tuple[str, str]]:
    name, owner = _last_name(call.func), _owner_name(call.func)
    slept = (owner == "time" and name == "sleep") or name == "qWait" or (owner == "qtbot" and name == "wait")
    if slept or (owner is None and name == "sleep"):
        yield "fixed-wait", "wait for a condition: qtbot.waitUntil, qtbot.waitSignal, or the wait_until fixture"
    if owner == "monkeypatch" and name in {"setattr", "delattr"}:
        yield "patched-seam", "give the code a parameter for what the test replaces"


def _judge_import(path: PurePosixPath, node: ast.Import | ast.ImportFrom) -> Iterator[tuple[str, str]]:
    names = [alias.name for alias in node.names]
    module = node.module or "" if isinstance(node, ast.ImportFrom) else ""
    if module.startswith("unittest.mock") or "unittest.mock" in names or (module == "unittest" and "mock" in names):
        yield "patched-seam", "give the code a parameter for what the test replaces"
    if "QMessageBox" in names and path.parts[0] == "ui":
        yield "message-box", "use ui.dialogs: a message box is native, white at night and reads its text as markup"
    if module == "time" and "sleep" in names and path.parts[0] == "tests":
        yield "fixed-wait", "wait for a condition: qtbot.waitUntil, qtbot.waitSignal, or the wait_until fixture"


def _judge_text(path: PurePosixPath, text: str) -> Iterator[tuple[str, str]]:
    if path.parts[0] == "build_spec":
        return
    for banned, remedy in _SCRIPT_BANS.items():
        if banned in text and banned != "eval(":
            yield "script-markup", f"{banned}: {remedy}"
    for match in _ADDRESS.finditer(text):
        if not _is_known_host(match["host"]):
            yield "remote-host", f"{match['host']}: the program talks to no host but the hub its owner names"
    if _holds_colours(path) and _HEX_COLOUR.search(text):
        yield "hex-colour", "take a token of resources/theme: a colour in place is wrong in the other two themes"


def _check_web(path: PurePosixPath, text: str) -> Iterator[Finding]:
    bare = _blank_comments(path, text)
    for number, line in enumerate(bare.splitlines(), start=1):
        for banned, remedy in _SCRIPT_BANS.items():
            if banned in line:
                yield Finding(str(path), number, "script-markup", f"{banned}: {remedy}")
        for match in _ADDRESS.finditer(line):
            if not _is_known_host(match["host"]):
                message = f"{match['host']}: pages take everything from the program itself"
                yield Finding(str(path), number, "remote-host", message)
        if _holds_colours(path) and path.parts[0] != "tests" and _HEX_COLOUR.search(line):
            message = "take a token of resources/theme: a colour in place is wrong in the other two themes"
            yield Finding(str(path), number, "hex-colour", message)
    for number, line in enumerate(text.splitlines(), start=1):
        if _PROMISE.search(line):
            yield Finding(str(path), number, "promise", "finish it, or leave it out and say so in the change")


def _check_comments(path: PurePosixPath, text: str) -> Iterator[Finding]:
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type != tokenize.COMMENT:
            continue
        if _PROMISE.search(token.string):
            yield Finding(str(path), token.start[0], "promise", "finish it, or leave it out and say so in the change")
        if _IGNORE.search(token.string):
            reasoned = _NOQA_WITH_REASON.search(token.string) or _TYPE_WITH_REASON.search(token.string)
            if not reasoned:
                message = "say which rule and why: `# noqa: CODE - reason`, `# type: ignore[code]  # reason`"
                yield Finding(str(path), token.start[0], "bare-ignore", message)


def _check_module(path: PurePosixPath, text: str) -> Iterator[Finding]:
    lines = text.count("\n")
    if lines > MAX_LINES:
        yield Finding(str(path), 1, "long-module", f"{lines} lines: split by noun, a module stays under {MAX_LINES}")
    vague = _VAGUE_WORDS & set(path.stem.lower().split("_"))
    if vague:
        yield Finding(str(path), 1, "vague-name", f"{min(vague)!r} says nothing: name the module after its noun")


def _docstring_nodes(tree: ast.Module) -> frozenset[int]:
    """Ids of the constants that stand alone as statements: docstrings and notes, which are prose."""
    return frozenset(
        id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    )


def _last_name(func: ast.expr) -> str | None:
    if isinstance(func, ast.Attribute):
        return func.attr
    return func.id if isinstance(func, ast.Name) else None


def _owner_name(func: ast.expr) -> str | None:
    return _last_name(func.value) if isinstance(func, ast.Attribute) else None


def _imports(tree: ast.Module, package: str) -> bool:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import) and any(a.name.split(".")[0] == package for a in node.names):
            return True
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == package:
            return True
    return False


def _is_own_words(value: ast.expr) -> bool:
    """Tell whether a text is ours (a literal, a translation) or was made plain, rather than a value of a record."""
    if isinstance(value, ast.Constant):
        return True
    if isinstance(value, ast.IfExp):
        return _is_own_words(value.body) and _is_own_words(value.orelse)
    return isinstance(value, ast.Call) and _last_name(value.func) in _PLAIN_TEXT


def _is_known_host(host: str) -> bool:
    host = host.lower()
    reserved = (".example", ".invalid", ".test", ".localhost")
    return host in _NAMESPACE_HOSTS or host.startswith("127.") or host == "localhost" or host.endswith(reserved)


def _holds_colours(path: PurePosixPath) -> bool:
    """Colours are judged where they are painted; the theme's own folder and the invented photographs are free."""
    return path.parts[0] in {"ui", "resources"} and path.parts[1] not in {"theme", "demo"}


_WEB_COMMENTS = re.compile(
    r"(?P<text>\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|(?P<note>//[^\n]*|/\*.*?\*/)",
    re.DOTALL,
)
_HTML_COMMENTS = re.compile(r"(?P<text>(?!))|(?P<note><!--.*?-->)", re.DOTALL)


def _blank_comments(path: PurePosixPath, text: str) -> str:
    """Blank out comments, keeping the line numbers."""
    pattern = _HTML_COMMENTS if path.suffix == ".html" else _WEB_COMMENTS
    return pattern.sub(lambda m: m["text"] or re.sub(r"[^\n]", " ", m["note"]), text)


def main(arguments: Iterable[str] = ()) -> int:
    """Print every finding under the given root (default: here); 1 if there is one."""
    root = Path(next(iter(arguments), "."))
    findings = check_tree(root)
    for finding in findings:
        print(finding)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
