"""The two questions about images, asked of a real service."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sync.hub.service import HubService
from sync.protocol.errors import Refused
from sync.protocol.images import IMAGE_OFFER, IMAGE_PART, ImageAsk, ImageOffer, ImagePart, ImagePartAsk, name_of
from sync.rehearsal import Agency
from tests.sync.hub.test_images import Team


@pytest.fixture
def team(agency: Agency) -> Iterator[Team]:
    made = Team(agency)
    made.shelf.look()
    agency.service = HubService(made.store, agency.catalogue, unix_us=lambda: agency.hands.unix_us, shelf=made.shelf)
    yield made
    made.shelf.close()
    made.store.close()


def test_an_offer_tells_head_and_news_and_no_page(team: Team) -> None:
    offer = team.two.transport.ask(IMAGE_OFFER, ImageAsk("edition"), ImageOffer)
    assert offer is not None
    assert offer.news.pages == []
    assert {head.stream for head in offer.news.news} >= set(team.streams)
    assert offer.news.devices
    part = team.two.transport.ask(IMAGE_PART, ImagePartAsk(name_of(offer.head), 0), ImagePart)
    assert part is not None
    assert part.packed.endswith(b"store")


def test_who_has_no_right_is_offered_nothing_and_given_no_part(team: Team) -> None:
    offer = team.two.transport.ask(IMAGE_OFFER, ImageAsk("edition"), ImageOffer)
    assert offer is not None, "the control"
    assert team.alone.transport.ask(IMAGE_OFFER, ImageAsk("edition"), ImageOffer) is None
    with pytest.raises(Refused) as error:
        team.alone.transport.ask(IMAGE_PART, ImagePartAsk(name_of(offer.head), 0), ImagePart)
    assert error.value.code == "no_image"


def test_a_laptop_that_is_shut_out_is_refused(team: Team) -> None:
    team.agency.admin.block(team.two.device.id.hex())
    with pytest.raises(Refused) as error:
        team.two.transport.ask(IMAGE_OFFER, ImageAsk("edition"), ImageOffer)
    assert error.value.code == "device_blocked"


def test_a_hub_without_images_has_no_such_address(agency: Agency) -> None:
    with pytest.raises(Refused) as error:
        agency.laptop().transport.ask(IMAGE_OFFER, ImageAsk("edition"), ImageOffer)
    assert error.value.code == "no_route"
