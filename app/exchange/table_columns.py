"""The columns of a table of sightings by their headers, in Spanish, Portuguese, French, English and Italian.

A header decides a role and votes for a language. It does not look at the values below it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from app.domain.values import fold

Role = Literal[
    "reference", "seen_at", "date", "time", "time_zone", "place", "country", "lat", "lon", "coordinates", "radius",
    "grade", "handling", "text", "observer", "certainty", "source",
]  # fmt: skip

LANGUAGES = ("es", "pt", "fr", "en", "it")

# One line per role: words of each language, already folded (no accents, no case), parted by commas.
_WORDS: dict[Role, dict[str, str]] = {
    "reference": {
        "en": "notice, reference, ref, case, case number, case reference, file, file number, notice id, entity id, "
        "red notice, dossier, target, target reference",
        "es": "expediente, referencia, caso, notificacion, notificacion roja, causa, legajo, exp",
        "pt": "processo, referencia, caso, inquerito, dossie, notificacao, difusao vermelha",
        "fr": "dossier, reference, affaire, notice, notice rouge",
        "it": "fascicolo, riferimento, caso, pratica, procedimento, avviso rosso",
    },
    "seen_at": {
        "en": "seen at, seen, seen on, date time, datetime, timestamp, when, observed at, date and time, instant",
        "es": "fecha hora, fecha y hora, visto el, cuando",
        "pt": "data hora, data e hora, visto em, quando",
        "fr": "date heure, date et heure, vu le, horodatage, quand",
        "it": "data ora, data e ora, visto il, quando",
    },
    "date": {"en": "date, day", "es": "fecha, dia", "pt": "data, dia", "fr": "date, jour", "it": "data, giorno"},
    "time": {
        "en": "time, hour, time of day, local time",
        "es": "hora, horario, hora local",
        "pt": "hora, horario, horas, hora local",
        "fr": "heure, horaire, heure locale",
        "it": "ora, orario, ora locale",
    },
    "time_zone": {
        "en": "time zone, timezone, tz, zone, utc offset, offset",
        "es": "zona horaria, huso horario, huso",
        "pt": "fuso horario, fuso",
        "fr": "fuseau horaire, fuseau",
        "it": "fuso orario, fuso",
    },
    "place": {
        "en": "place, location, where, locality, address, town, city, site",
        "es": "lugar, sitio, ubicacion, localidad, direccion, ciudad, donde",
        "pt": "local, lugar, localidade, endereco, cidade, onde",
        "fr": "lieu, endroit, localite, adresse, ville",
        "it": "luogo, localita, posto, indirizzo, citta, dove",
    },
    "country": {"en": "country, country code", "es": "pais", "pt": "pais", "fr": "pays", "it": "paese, nazione"},
    "lat": {"en": "latitude, lat, y", "es": "latitud, lat", "pt": "latitude, lat", "fr": "latitude, lat",
            "it": "latitudine, lat"},
    "lon": {
        "en": "longitude, lon, long, lng, x",
        "es": "longitud, lon",
        "pt": "longitude, lon",
        "fr": "longitude, lon",
        "it": "longitudine, lon",
    },
    "coordinates": {
        "en": "coordinates, coordinate, coords, position, gps, mgrs, utm, lat lon, latlon, latitude longitude, "
        "plus code",
        "es": "coordenadas, coordenada, posicion, gps, latitud longitud",
        "pt": "coordenadas, coordenada, posicao, gps, latitude longitude",
        "fr": "coordonnees, position, gps, latitude longitude",
        "it": "coordinate, posizione, gps, latitudine longitudine",
    },
    "radius": {
        "en": "accuracy, precision, radius, uncertainty, error",
        "es": "precision, radio, exactitud, margen error, incertidumbre",
        "pt": "precisao, raio, exatidao, margem erro, incerteza",
        "fr": "precision, rayon, exactitude, marge erreur, incertitude",
        "it": "precisione, raggio, accuratezza, incertezza",
    },
    "grade": {
        "en": "grade, grading, evaluation, rating, assessment, 4x4",
        "es": "evaluacion, calificacion, valoracion, fiabilidad, 4x4",
        "pt": "avaliacao, classificacao, fiabilidade, confiabilidade, 4x4",
        "fr": "evaluation, cotation, fiabilite, 4x4",
        "it": "valutazione, classificazione, affidabilita, 4x4",
    },
    "handling": {
        "en": "handling, handling code, handling codes",
        "es": "manejo, codigo manejo, tratamiento, codigo tratamiento",
        "pt": "tratamento, codigo tratamento, manuseamento",
        "fr": "traitement, code traitement",
        "it": "trattamento, codice trattamento",
    },
    "text": {
        "en": "narrative, text, report, description, notes, note, remarks, comment, comments, details, summary, "
        "observations, observation",
        "es": "relato, texto, informe, descripcion, notas, nota, observaciones, observacion, comentario, comentarios, "
        "detalle, detalles, resumen, hechos",
        "pt": "relato, texto, relatorio, descricao, notas, nota, observacoes, observacao, comentario, comentarios, "
        "detalhe, detalhes, resumo",
        "fr": "recit, texte, rapport, description, notes, note, remarques, remarque, observations, commentaire, "
        "commentaires, compte rendu, details, resume",
        "it": "racconto, testo, rapporto, descrizione, note, nota, osservazioni, commento, commenti, relazione, "
        "dettagli, riassunto, resoconto",
    },
    "observer": {
        "en": "observer, officer, seen by, reported by",
        "es": "observador, agente, funcionario, visto por",
        "pt": "observador, agente, visto por",
        "fr": "observateur, agent, vu par",
        "it": "osservatore, agente, visto da",
    },
    "certainty": {"en": "certainty, confidence", "es": "certeza, confianza", "pt": "certeza, confianca",
                  "fr": "certitude, confiance", "it": "certezza"},
    "source": {"en": "source, source reference, source ref", "es": "fuente", "pt": "fonte", "fr": "source",
               "it": "fonte"},
}  # fmt: skip

# Words that say nothing about the role: articles, "number", units, and the sighting itself.
_FILLERS = frozenset(
    "4x4 a al avistamento avistamiento avvistamento d da de degli del della des di do du e el et gli i il l la "
    "las le les lo los meters metres metri metros n no nr nro num number numero observation of os seq sighting "
    "the um uma und y".split()
)
_UNIT = re.compile(r"[(\[]\s*(?:en|em|in)?\s*(km|m|metros?|metres?|meters?|metri|kilometros?|wgs\s?84)\s*[)\]]")
_ZONE = re.compile(r"[(\[]?\b((?:utc|gmt)\s*(?:[+-]\s*[0-9]{1,2}(?::?[0-9]{2})?)?)(?![a-z])\s*[)\]]?")
_UNIT_WORDS = {"m": 1.0, "metros": 1.0, "metres": 1.0, "meters": 1.0, "metri": 1.0, "km": 1000.0}


def _table() -> dict[str, dict[Role, frozenset[str]]]:
    table: dict[str, dict[Role, set[str]]] = {}
    for role, languages in _WORDS.items():
        for language, words in languages.items():
            for word in words.split(", "):
                table.setdefault(word, {}).setdefault(role, set()).add(language)
    return {word: {role: frozenset(found) for role, found in roles.items()} for word, roles in table.items()}


_TABLE = _table()
_TIMES: frozenset[Role] = frozenset({"seen_at", "date", "time"})


@dataclass(frozen=True, slots=True)
class Header:
    """What one header means: its role, the languages that call it so, metres per unit, and a zone named in it."""

    role: Role | None
    languages: frozenset[str] = frozenset()
    unit_m: float = 1.0
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Columns:
    """The roles of a header row. `text` may stand in several columns; of other roles the first column counts."""

    width: int
    places: dict[Role, int]
    texts: tuple[int, ...]
    language: str
    radius_unit_m: float
    zone: str
    unused: tuple[str, ...]

    @property
    def has_time(self) -> bool:
        """Return whether some column tells when."""
        return "seen_at" in self.places or "date" in self.places


def read_header(cell: str) -> Header:
    """Return what a header cell means; the role is None when no language of ours knows it."""
    folded = fold(cell.strip("\ufeff"))
    unit = _UNIT.search(folded)
    zone = _ZONE.search(folded)
    if zone:
        folded = f"{folded[: zone.start()]} {folded[zone.end() :]}"
    unit_m = 1000.0 if unit and unit[1].startswith("k") else 1.0
    words = re.sub(r"[^a-z0-9]+", " ", _UNIT.sub(" ", folded)).split()
    if len(words) > 1 and words[-1] in _UNIT_WORDS:
        unit_m = _UNIT_WORDS[words.pop()]
    for candidate in (" ".join(words), " ".join(word for word in words if word not in _FILLERS)):
        roles = _TABLE.get(candidate)
        if roles is not None:
            # No word has two roles; a test guards it.
            (role, languages), *_ = roles.items()
            return Header(role, languages, unit_m, zone[1].replace(" ", "") if zone and role in _TIMES else "")
    return Header(None)


def read_columns(cells: Sequence[str], language: str = "") -> Columns:
    """Return the roles of a header row; `language` decides when given, else the headers vote."""
    places: dict[Role, int] = {}
    texts: list[int] = []
    unused: list[str] = []
    votes: Counter[str] = Counter()
    radius_unit_m = 1.0
    zone = ""
    for index, cell in enumerate(cells):
        header = read_header(cell)
        votes.update(header.languages)
        if header.role == "text":
            texts.append(index)
        elif header.role is not None and header.role not in places:
            places[header.role] = index
            zone = zone or header.zone
            if header.role == "radius":
                radius_unit_m = header.unit_m
        elif cell.strip():
            unused.append(cell.strip())
    chosen = language or max(LANGUAGES, key=lambda code: votes[code])
    return Columns(len(cells), places, tuple(texts), chosen, radius_unit_m, zone, tuple(unused))


def count_roles(cells: Sequence[str]) -> int:
    """Return how many different roles a row would have as a header."""
    return len({role for role in (read_header(cell).role for cell in cells) if role is not None})
