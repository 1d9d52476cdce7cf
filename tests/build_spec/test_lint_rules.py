"""Each house rule fires on its fault and stays silent on the way out."""

from pathlib import Path, PurePosixPath

import pytest

from build_spec.lint_rules import check_file, check_tree, main, source_files

FAULTS = [
    ("ui/screens/a.py", "label = QLabel(name)\n", "bare-label"),
    ("ui/screens/a.py", "label = QtWidgets.QLabel()\n", "bare-label"),
    ("ui/screens/a.py", "row.setToolTip(target.name)\n", "tooltip-text"),
    ("ui/screens/a.py", "row.setToolTip(f'{name} was seen')\n", "tooltip-text"),
    ("ui/widgets/a.py", "row.setToolTip(0, name)\n", "tooltip-text"),
    ("ui/screens/a.py", "from PySide6.QtWidgets import QMessageBox\n", "message-box"),
    ("ui/screens/a.py", "dialog.exec()\n", "nested-loop"),
    ("ui/widgets/a.py", "menu.exec_(point)\n", "nested-loop"),
    ("app/storage/a.py", "connection.executescript(text)\n", "executescript"),
    ("sync/hub/a.py", "connection.executescript(text)\n", "executescript"),
    ("app/maps/a.py", "import folium\nfolium.Marker(place, popup=name)\n", "folium-text"),
    ("app/maps/a.py", "from folium import Marker\nMarker(place, tooltip=name)\n", "folium-text"),
    ("app/maps/a.py", "from folium.features import DivIcon\nDivIcon(html=name)\n", "folium-text"),
    ("ui/widgets/a.py", "view.run('box.innerHTML = 1')\n", "script-markup"),
    ("ui/widgets/a.py", "pen = QColor('#FF7D6B')\n", "hex-colour"),
    ("ui/widgets/a.py", "sheet = 'QLabel { color: #fff; }'\n", "hex-colour"),
    ("app/maps/a.py", "address = 'https://cdn.example.com/leaflet.js'\n", "remote-host"),
    ("sync/client/a.py", "address = 'wss://10.0.0.1/v1'\n", "remote-host"),
    ("app/a.py", "value = 1  # TODO: finish\n", "promise"),
    ("app/a.py", "value = 1  # noqa: E501\n", "bare-ignore"),
    ("app/a.py", "value = 1  # type: ignore[misc]\n", "bare-ignore"),
    ("app/a.py", "value = 1\n" * 471, "long-module"),
    ("app/services/sync_manager.py", "value = 1\n", "vague-name"),
    ("tests/app/test_a.py", "import time\ntime.sleep(1)\n", "fixed-wait"),
    ("tests/app/test_a.py", "from time import sleep\n", "fixed-wait"),
    ("tests/ui/test_a.py", "qtbot.wait(50)\n", "fixed-wait"),
    ("tests/app/test_a.py", "from unittest import mock\n", "patched-seam"),
    ("tests/app/test_a.py", "import unittest.mock\n", "patched-seam"),
    ("tests/app/test_a.py", "from unittest.mock import patch\n", "patched-seam"),
    ("tests/app/test_a.py", "monkeypatch.setattr(module, 'now', fake)\n", "patched-seam"),
    ("ui/screens/a.py", "page = QWebEnginePage(profile)\n", "web-page"),
    ("ui/widgets/a.py", "profile = QWebEngineProfile('maps', parent)\n", "web-page"),
    ("ui/widgets/a.py", "page.setWebChannel(channel)\n", "bridge-world"),
    ("ui/screens/a.py", "box.setHtml(note.text)\n", "rich-text"),
    ("ui/screens/a.py", "box.setHtml(f'<b>{name}</b>')\n", "rich-text"),
    ("ui/screens/a.py", "cursor.insertHtml(words)\n", "rich-text"),
    ("ui/widgets/a.py", "label.setTextFormat(Qt.TextFormat.RichText)\n", "rich-text"),
    ("ui/screens/a.py", "QDesktopServices.openUrl(address)\n", "open-url"),
    ("ui/screens/a.py", "box.setOpenExternalLinks(True)\n", "open-url"),
    ("ui/screens/a.py", "address = QUrl(record.source)\n", "url-from-text"),
    ("ui/screens/a.py", "address = QUrl(f'{scheme}:{path}')\n", "url-from-text"),
    ("app/services/a.py", "line = record.text.format(place=1)\n", "format-from-data"),
    ("app/services/a.py", "line = summary.format_map(values)\n", "format-from-data"),
    ("app/services/a.py", "log.info('opened %s', target.name)\n", "personal-log"),
    ("sync/hub/a.py", "_log.error('refused %s', change.body)\n", "personal-log"),
    ("app/a.py", "logging.warning('not found: %s', query)\n", "personal-log"),
    ("app/a.py", "log.warning(f'{count} rows')\n", "personal-log"),
    ("app/a.py", "log.warning('failed', extra={'where': sighting.place})\n", "personal-log"),
    ("resources/web/a.js", "box.innerHTML = name;\n", "script-markup"),
    ("resources/web/a.js", "box.insertAdjacentHTML('beforeend', name);\n", "script-markup"),
    ("resources/web/a.js", "marker.bindPopup(name);\n", "script-markup"),
    ("resources/web/a.js", "eval(text);\n", "script-markup"),
    ("resources/web/a.js", "const address = 'https://tiles.example.com/1/2/3';\n", "remote-host"),
    ("resources/web/a.html", "<script src='//tiles.example.com/a.js'></script>\n", "remote-host"),
    ("resources/web/a.css", ".pin { color: #FF7D6B; }\n", "hex-colour"),
    ("resources/web/a.js", "// FIXME later\n", "promise"),
]

FINE = [
    ("ui/screens/a.py", "box.setPlainText(note.text)\n"),
    ("ui/screens/a.py", "box.setHtml('<b>ours</b>')\n"),
    ("ui/screens/a.py", "label.setTextFormat(Qt.TextFormat.PlainText)\n"),
    ("ui/screens/a.py", "address = QUrl.fromLocalFile(path)\n"),
    ("ui/widgets/a.py", "address = QUrl(PAGE_ADDRESS)\n"),
    ("app/services/a.py", "line = 'seen at {place}'.format(place=place)\n"),
    ("app/services/a.py", "line = self.tr('Officer {name}').format(name=name)\n"),
    ("app/a.py", "log.error('fault %s in %s', type(error).__name__, code)\n"),
    ("app/a.py", "log.info('%d rows in %s ms', count, duration_ms)\n"),
    ("ui/widgets/labels.py", "label = QLabel(name)\n"),
    ("ui/screens/a.py", "row.setToolTip('Lock now')\n"),
    ("ui/screens/a.py", "row.setToolTip(self.tr('Lock now'))\n"),
    ("ui/screens/a.py", "row.setToolTip(self.tr('Lock') if locked else '')\n"),
    ("ui/screens/a.py", "row.setToolTip(Qt.convertFromPlainText(name))\n"),
    ("ui/main.py", "raise SystemExit(application.exec())\n"),
    ("app/storage/a.py", "connection.execute(text)\n"),
    ("app/maps/a.py", "import folium\nfolium.Marker(place)\n"),
    ("app/maps/a.py", "bubble(popup=name)\n"),
    ("app/a.py", '"""The rule stands at https://www.example.com/rules."""\n'),
    ("app/a.py", "namespace = 'http://www.topografix.com/GPX/1/1'\n"),
    ("app/a.py", "hub = 'http://127.0.0.1:8000'\nother = 'https://hub.police.example'\n"),
    ("app/a.py", "value = 1  # noqa: E501 - the wire format is one line\n"),
    ("app/a.py", "value = 1  # type: ignore[misc]  # Qt's stub is wrong\n"),
    ("resources/theme/tokens.py", "accent = '#5CABFF'\n"),
    ("resources/web/a.js", "// never innerHTML here\nbox.textContent = name; /* nor eval( */\n"),
    ("resources/web/a.html", "<!-- never innerHTML -->\n<p id='box'></p>\n"),
    ("tests/app/test_a.py", "monkeypatch.setenv('HOME', str(tmp_path))\n"),
    ("tests/app/test_a.py", "address = 'https://cdn.example.com/leaflet.js'\n"),
    ("ui/screens/a.py", "dialog.exec()  # rule: allow nested-loop - a drag runs its own loop\n"),
]


@pytest.mark.parametrize(("path", "text", "code"), FAULTS)
def test_a_fault_is_found(path: str, text: str, code: str) -> None:
    findings = check_file(PurePosixPath(path), text)
    assert [f.code for f in findings] == [code]
    assert len(findings[0].message) > 15


@pytest.mark.parametrize(("path", "text"), FINE)
def test_the_way_out_is_silent(path: str, text: str) -> None:
    assert check_file(PurePosixPath(path), text) == []


def test_an_excuse_without_a_reason_excuses_nothing() -> None:
    findings = check_file(PurePosixPath("ui/screens/a.py"), "dialog.exec()  # rule: allow nested-loop\n")
    assert [f.code for f in findings] == ["nested-loop"]


def test_an_excuse_holds_for_its_own_rule_only() -> None:
    text = "label = QLabel(name)  # rule: allow nested-loop - a drag runs its own loop\n"
    assert [f.code for f in check_file(PurePosixPath("ui/screens/a.py"), text)] == ["bare-label"]


def test_a_finding_names_file_line_rule_and_remedy() -> None:
    finding = check_file(PurePosixPath("ui/a.py"), "import x\n\nx.exec()\n")[0]
    assert str(finding).startswith("ui/a.py:3: nested-loop: use open()")


def test_a_comment_keeps_the_line_numbers() -> None:
    finding = check_file(PurePosixPath("resources/web/a.js"), "/* one\ntwo */\nbox.innerHTML = 1;\n")[0]
    assert finding.line == 3


def test_the_tree_is_read_without_the_work_of_others(tmp_path: Path) -> None:
    for name in ("app/a.py", "resources/web/vendor/leaflet.js", "tests/data/b.py", "app/__pycache__/c.py", "app/d.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("box.innerHTML = x.executescript(1)\n", encoding="utf-8")
    assert [p.relative_to(tmp_path).as_posix() for p in source_files(tmp_path)] == ["app/a.py"]
    assert [f.code for f in check_tree(tmp_path)] == ["executescript"]


def test_the_status_tells_whether_there_was_a_finding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 0
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "a.py").write_text("x.executescript(1)\n", encoding="utf-8")
    assert main([str(tmp_path)]) == 1
    assert "app/a.py:1: executescript" in capsys.readouterr().out
