import pytest

from app.errors import CalibarError, RefusedError
from app.services.proxies import chosen_proxy


def test_an_address_is_kept_as_it_is_used() -> None:
    assert chosen_proxy(" http://proxy.example:3128/ ", ()) == "http://proxy.example:3128"
    assert chosen_proxy("none", ()) == ""


@pytest.mark.parametrize("text", ["", "socks5://proxy.example:1080", "http://name:word@proxy.example:3128"])
def test_what_is_no_address_of_a_proxy_is_refused(text: str) -> None:
    with pytest.raises(CalibarError, match="not an address of a proxy"):
        chosen_proxy(text, ())


def test_what_an_administrator_decided_stays() -> None:
    with pytest.raises(RefusedError, match="administrator"):
        chosen_proxy("none", {"proxy"})
