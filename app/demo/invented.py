"""Invented dossiers for demonstration and training. Names, numbers, faces and events are made up.

Places are real towns so that maps mean something; nobody in them is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from app.domain.cautions import Caution
from app.domain.network import Address, Item, Link, Movement, Person
from app.domain.notices import Charge, Notice, Verification
from app.domain.sightings import Certainty, Note, Sighting
from app.domain.statements import Statement
from app.domain.targets import Target
from app.domain.values import Alias, BirthClaim, Mark, Period


@dataclass(frozen=True)
class Town:
    """A town and some of its streets, WGS84 degrees."""

    name: str
    country: str
    lat: float
    lon: float
    streets: tuple[str, ...]


TOWNS = (
    Town("Madrid", "ES", 40.4087, -3.6973, ("Calle de Argumosa 14", "Ronda de Valencia", "Plaza de Lavapiés")),
    Town("Valencia", "ES", 39.4621, -0.3724, ("Carrer de Sueca 40", "Gran Via de les Germanies", "Mercat de Russafa")),
    Town("Torino", "IT", 45.0858, 7.6969, ("Corso Giulio Cesare 97", "Via Baltea", "Piazza Foroni")),
    Town("Lyon", "FR", 45.7486, 4.8422, ("Rue de Marseille 22", "Place Raspail", "Cours Gambetta")),
    Town("Porto", "PT", 41.1496, -8.5985, ("Rua de Santos Pousada 211", "Rua do Bonfim", "Praça da Alegria")),
    Town("Setúbal", "PT", 38.5244, -8.8926, ("Doca dos Pescadores", "Avenida Luísa Todi", "Rua Arronches Junqueiro")),
    Town("Panamá", "PA", 8.9824, -79.5199, ("Avenida Central", "Mercado de Mariscos", "Calle 12 Oeste")),
    Town("Guayaquil", "EC", -2.1894, -79.8891, ("Malecón Simón Bolívar", "Avenida Quito", "Calle Sucre")),
    Town("Asunción", "PY", -25.2637, -57.5759, ("Calle Palma", "Mercado 4", "Avenida Eusebio Ayala")),
    Town("Iquitos", "PE", -3.7437, -73.2516, ("Mercado de Belén", "Jirón Próspero", "Puerto Masusa")),
    Town("Tumaco", "CO", 1.8067, -78.7647, ("Calle 5", "Avenida La Playa", "Puente El Pindo")),
    Town("Puerto Iguazú", "AR", -25.5991, -54.5736, ("Terminal de ómnibus", "Avenida Brasil", "Hito Tres Fronteras")),
)

_FORENAMES = (
    "Marco", "Paolo", "João", "Nuno", "Bastien", "Tiago", "Yanis", "Ximena", "Ulises", "Damião", "Violetta", "Leônidas",
    "Quetzal", "Keisha", "Abelardo", "Inês", "Côme", "Sébastien", "Graciela", "Nazareno", "Rocío", "Élodie",
    "Fabrizio", "Tainá",
)  # fmt: skip
_PATERNAL = (
    "Ferrantelli", "Vidalona", "Pinheiral", "Fontanesca", "Petroval", "Haddadine", "Barrientosqui",
    "Escuderoal", "Llanquileo",
    "Abreuloa", "Tupacan", "Pachecal", "Dell'Ortica", "Willoughby-Tate", "Montferrandec", "Quispecuro",
    "Zubizarretondo",
    "Carvalhoso", "Giacominelli", "Ñancupil", "Vasconcelosa", "Rebelloni", "Okonjara", "Delafontelle",
)  # fmt: skip
_MATERNAL = ("Rosalinda", "Fontaíña", "Pacheconda", "Quirogal", "", "Mendoçal", "", "Ybarrondo")
_ALIASES = ("El Notario", "Mancino", "O Carteiro", "Le Comptable", "Tío Sal", "La Costurera", "Doutor", "Il Sarto")
_CHARGES = (
    ("Homicidio agravado; concierto para delinquir", "Aggravated homicide; conspiracy"),
    ("Tráfico internacional de drogas e associação para o tráfico", "International drug trafficking; association"),
    ("Vol à main armée en bande organisée", "Armed robbery by an organised group"),
    ("Trata de personas agravada", "Aggravated trafficking in persons"),
    ("Riciclaggio aggravato", "Aggravated money laundering"),
)
_CAUTIONS = (
    ("00", "9 mm pistol, carried in waistband. Keeps to the right of doorways."),
    ("05", "Fought officers at an earlier arrest."),
    ("25", "Leaves by roof or courtyard."),
    ("20", "Uses cocaine; unpredictable."),
    ("L4", "Two large dogs in the yard."),
    ("L2", "Lookouts on scooters at both street corners."),
    ("90", "Diabetic; carries insulin."),
    ("L7", "Tuberculosis under treatment."),
    ("40", "Holds passports of two countries."),
)
_SEEN = (
    "Entered with a holdall. Grey hoodie, blue jeans. Alone.",
    "Visto entrando con dos acompañantes; camioneta gris.",
    "Saiu de um veículo preto, placa parcial 7K2.",
    "Vu avec une femme, valise rouge; a pris un taxi.",
    "Pagó en efectivo; preguntó por lancha a la otra orilla.",
    "Incontro breve davanti al bar, poi via a piedi verso nord.",
    "Changed SIM card at a kiosk, left on foot northbound.",
)
_NOTES = (
    "Neighbour: lights on the third floor left since Friday.",
    "La hermana dice que no lo ve desde junio; el grado de esta fuente es bajo.",
    "Carro alugado devolvido com 1.200 km a mais; pedir as câmaras da portagem.",
    "Le numéro s'est tu après la perquisition; surveiller la ligne de la mère.",
)
_CERTAINTIES: tuple[Certainty, ...] = ("confirmed", "probable", "unsure")
_GRADES = ("A1", "A2", "B1", "B2", "B3", "C3", "X4")


@dataclass(frozen=True)
class InventedDossier:
    """A target and the records around it; `records` is built once the target's id is known."""

    seed: int
    target: Target
    town: Town
    now: datetime
    sightings: int
    chance: Random = field(compare=False)

    def records(self, target: str) -> Iterator[Statement]:
        """Yield everything but the target, oldest first."""
        chance, now, town = self.chance, self.now, self.town
        charge = _CHARGES[self.seed % len(_CHARGES)]
        yield Notice(
            target=target,
            type="red_notice",
            number=self.target.reference,
            country=town.country,
            charges=(Charge(charge[0], charge[1], town.country),),
            issued_on=f"{2016 + self.seed % 9}-0{1 + self.seed % 9}",
            status="valid",
            grade="A1",
        )
        if self.seed % 3 != 2:
            yield Verification(
                target=target,
                found="valid",
                channel=f"NCB {town.country}",
                reference=f"NCB-{town.country}-{1000 + self.seed}",
                verified_by="Duty officer",
                verified_at=now - timedelta(hours=2 + self.seed % 4 * 17),
                grade="A1",
            )
        for place in range(1 + self.seed % 4):
            code, text = _CAUTIONS[(self.seed * 2 + place * 3) % len(_CAUTIONS)]
            yield Caution(
                target=target,
                code=code,
                text=text,
                observed_on=(now - timedelta(days=3 + 40 * place)).date().isoformat() if place != 2 else None,
                source=f"REF-{100 + self.seed}",
                grade=_GRADES[place % len(_GRADES)],
            )
        yield from self._network(target)
        for step in range(self.sightings):
            yield self._sighting(target, step, chance)
        for step in range(1 + self.seed % 3):
            yield Note(target=target, text=_NOTES[(self.seed + step) % len(_NOTES)], grade="B2")

    def _network(self, target: str) -> Iterator[Statement]:
        yield Item(
            target=target,
            type="vehicle",
            identifier=f"{4400 + self.seed} KXD",
            make="Seat",
            model="León",
            colour="grey",
        )
        yield Item(target=target, type="phone", identifier=f"+0009900{self.seed:05d}", text="Off since Tuesday.")
        yield Address(
            target=target,
            text=f"{self.town.streets[0]}, {self.town.name}",
            country=self.town.country,
            lat=self.town.lat,
            lon=self.town.lon,
            radius_m=40,
            outcome="unchecked",
        )
        yield Movement(
            target=target,
            type="border_crossing",
            arrived_at=self.now - timedelta(days=30 + self.seed),
            from_country="PA",
            to_country=self.town.country,
            to_place=self.town.name,
            grade="A2",
        )

    def links(self, target: str) -> Iterator[tuple[Person, str, bool]]:
        """Yield persons around the target with their role and whether it is confirmed."""
        roles = ("brother", "lawyer", "travel facilitator", "safe-house owner")
        for step in range(2 + self.seed % 3):
            forename = _FORENAMES[(self.seed * 5 + step * 7 + 3) % len(_FORENAMES)]
            surname = _PATERNAL[(self.seed + (0 if step == 0 else step * 5)) % len(_PATERNAL)]
            yield (
                Person(target=target, name=f"{forename} {surname}", grade="B2"),
                roles[step % len(roles)],
                step % 2 == 0,
            )

    def link(self, target: str, person: str, role: str, *, confirmed: bool) -> Link:
        """Return the link to a person."""
        return Link(
            target=target,
            subject=target,
            object=person,
            role=role,
            confirmed=confirmed,
            period=Period(begins_on=str(2015 + self.seed % 9)),
            grade="B2" if confirmed else "C3",
        )

    def _sighting(self, target: str, step: int, chance: Random) -> Sighting:
        town = self.town if step % 4 else TOWNS[(self.seed + step) % len(TOWNS)]
        ago = timedelta(minutes=12 + self.seed * 7) if step == self.sightings - 1 and self.seed % 3 == 0 else None
        moment = self.now - (
            ago or timedelta(days=(self.sightings - step) * 3 + self.seed % 5, minutes=chance.randrange(900))
        )
        return Sighting(
            target=target,
            seen_at=moment.replace(microsecond=0),
            place=f"{town.streets[step % len(town.streets)]}, {town.name}",
            country=town.country,
            lat=round(town.lat + chance.uniform(-0.012, 0.012), 6),
            lon=round(town.lon + chance.uniform(-0.012, 0.012), 6),
            radius_m=float(chance.choice((15, 40, 100, 500))),
            text=_SEEN[(self.seed + step) % len(_SEEN)],
            certainty="confirmed" if ago else _CERTAINTIES[chance.randrange(3)],
            grade=chance.choice(_GRADES),
            observer="surveillance team",
        )


def invented_dossiers(count: int, now: datetime) -> list[InventedDossier]:
    """Return dossiers, the same ones every time apart from the day they end on."""
    return [_dossier(seed, now) for seed in range(count)]


def _dossier(seed: int, now: datetime) -> InventedDossier:
    chance = Random(seed)  # noqa: S311 - invented data, not a secret
    town = TOWNS[seed % len(TOWNS)]
    forename = _FORENAMES[seed % len(_FORENAMES)]
    paternal, maternal = _PATERNAL[seed % len(_PATERNAL)], _MATERNAL[seed % len(_MATERNAL)]
    target = Target(
        name=" ".join(f"{forename} {paternal} {maternal}".split()),
        forenames=forename,
        surname_paternal=paternal,
        surname_maternal=maternal,
        aliases=tuple(Alias(_ALIASES[(seed + step) % len(_ALIASES)], "weak") for step in range(1 + seed % 2)),
        births=(
            BirthClaim(f"{1960 + seed % 40}-0{1 + seed % 9}-{10 + seed % 18}", "registry"),
            *([BirthClaim(str(1961 + seed % 40), "himself")] if seed % 4 == 0 else []),
        ),
        birth_place=town.name,
        birth_country=town.country,
        sex="F"
        if forename in {"Ximena", "Violetta", "Keisha", "Inês", "Graciela", "Rocío", "Élodie", "Tainá"}
        else "M",
        nationalities=(town.country,) if seed % 5 else (town.country, "PA"),
        languages=("SPA", "POR") if seed % 2 else ("ITA", "SPA"),
        height_cm=158.0 + seed * 7 % 38,
        weight_kg=60.0 + seed * 11 % 45,
        build=("slim", "heavy", "athletic")[seed % 3],
        marks=(Mark("Scar, left brow", "face"),) if seed % 2 else (Mark("Tattoo: snake", "left forearm"),),
        status="located" if seed % 7 == 3 else "at_large",
        priority=1 + seed % 3,
        reference=f"{2004 + seed % 20}/{10417 + seed * 977}",
        owner_country=town.country,
        lead="Insp. M. Invented",
        summary=_CHARGES[seed % len(_CHARGES)][1],
        occupation=("driver", "accountant", "fisherman", "trader")[seed % 4],
        grade="A2",
    )
    return InventedDossier(seed, target, town, now, 4 + seed * 5 % 11, chance)
