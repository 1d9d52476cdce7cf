import math
from datetime import UTC, datetime

import pytest

from app.domain.record_checks import check_record
from app.domain.sightings import Sighting
from app.domain.targets import Target
from app.domain.values import BirthClaim
from app.errors import BadInputError

ID = "01a2b3c4d5e6f708192a3b4c5d6e7f80"
SEEN = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)


def test_records_made_in_the_program_are_checked_like_those_of_others() -> None:
    check_record(Target(name="x", births=(BirthClaim("1979-01"),)))
    with pytest.raises(BadInputError, match="zone"):
        check_record(Sighting(target=ID, seen_at=SEEN.replace(tzinfo=None)))
    for lat, lon in ((math.nan, 0.0), (0.0, math.nan)):
        with pytest.raises(BadInputError, match="not a coordinate"):
            check_record(Sighting(target=ID, seen_at=SEEN, lat=lat, lon=lon))
    check_record(Sighting(target=ID, seen_at=SEEN, lat=-12.0464, lon=-77.0428))


def test_days_are_real_also_inside_of_what_is_told() -> None:
    check_record(Target(name="x", births=(BirthClaim("1980-02-29"),)))
    with pytest.raises(BadInputError) as told:
        check_record(Target(name="x", births=(BirthClaim("1979-02-29"),)))
    assert told.value.where == "date"


def test_half_a_place_is_none() -> None:
    with pytest.raises(BadInputError, match="belong together"):
        check_record(Sighting(target=ID, seen_at=SEEN, lat=1.0))
