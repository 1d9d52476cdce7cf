"""The proxy through which headquarters is reached: what a person or an administrator set, never the environment."""

from __future__ import annotations

from collections.abc import Collection

from app.errors import RefusedError
from app.services.sync import Sync
from app.services.sync_outcome import worded
from sync.client.http import checked_proxy
from sync.protocol.errors import SyncError


def use_proxy(sync: Sync, proxy: str) -> None:
    """Reach headquarters that way from now on; called on the storage lane. A run that is on ends and is begun anew."""
    sync.close()
    sync.proxy = proxy


def chosen_proxy(text: str, decided: Collection[str]) -> str:
    """Return an address to keep in the settings; `none` is none. `decided` are the settings that a policy decides.

    Raises CalibarError for what is no address of a proxy, RefusedError when it was decided for this machine.
    """
    if "proxy" in decided:
        raise RefusedError("The proxy of this machine was decided by its administrator.", "Ask them to change it.")
    if text == "none":
        return ""
    try:
        return checked_proxy(text)
    except SyncError as error:
        raise worded(error) from error
