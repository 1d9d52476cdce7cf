import os

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtWidgets import QApplication

from ui.widgets.map_scheme import chromium_flags, is_ours, prepare_web_engine


def test_the_sandbox_is_given_up_for_root_alone() -> None:
    assert ("--no-sandbox" in chromium_flags()) is (hasattr(os, "geteuid") and os.geteuid() == 0)


@pytest.mark.parametrize(
    ("address", "ours"),
    [
        ("calibar://app/map/v1", True),
        ("calibar://other/map/v1", False),
        ("calibar:app", False),
        ("https://app/map", False),
        ("file:///etc/passwd", False),
        ("data:text/html,x", False),
        ("qrc:/x", False),
    ],
)
def test_only_the_program_itself_is_ours(address: str, ours: bool) -> None:
    assert is_ours(QUrl(address)) is ours


def test_preparing_too_late_is_a_fault_of_the_program(qapp: QApplication) -> None:
    assert QCoreApplication.instance() is qapp
    with pytest.raises(RuntimeError):
        prepare_web_engine()
