from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from ui.i18n import set_language
from ui.screens.audit.reasons import reason_words


@pytest.mark.parametrize(
    ("act", "reason", "shown"),
    [
        ("dossier.read", "pack of OP HARVEST", "briefing de OP HARVEST"),
        ("dossier.read", "Search for the person", "Search for the person"),
        ("briefing.print", "3 pages; permission: Insp. Vidal", "páginas: 3; autorización: Insp. Vidal"),
        ("export", "geojson; 12 records; 2 withheld; no reason given", None),
        ("dossier.many", "30 in an hour", "30 en una hora"),
        ("target.add", "pack of wolves", "pack of wolves"),
        ("import", "csv 3+1 #5-9", "csv, nuevos: 3, cambiados: 1"),
        ("import", "notice list 0+0", "notice list, nuevos: 0, cambiados: 0"),
        ("import.undo", "3+1", "retirados: 3, con su valor anterior: 1"),
        ("plan.held", "30 of 31 records would be withdrawn", "30 de 31 registros"),
        ("plan.accept", "30 of 31 records withdrawn", "30 de 31 registros"),
        ("vault.salvage", "4 pages not readable", "páginas que no se pudieron leer: 4"),
    ],
)
def test_what_the_program_wrote_is_translated(qapp: QApplication, act: str, reason: str, shown: str | None) -> None:
    set_language(qapp, "es")
    try:
        told = reason_words(act, reason)
    finally:
        set_language(qapp, "en")
    assert told == (shown or "geojson; registros: 12; retenidos: 2; sin motivo indicado")


def test_words_of_a_person_stay_to_the_letter() -> None:
    assert reason_words("vault.refused", "revoked") == "revoked"
    assert reason_words("dossier.read", "; ;") == "; ;"
    assert reason_words("export", "") == ""
