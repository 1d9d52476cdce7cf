"""What can go wrong between laptop and hub, each with words, a hint and a stable code.

Messages never carry record contents, and nothing that a sender wrote is echoed back.
"""

from __future__ import annotations

from typing import ClassVar


class SyncError(Exception):
    """What happened and what is safe (`message`), what to do (`hint`), a word for programs (`code`)."""

    default_code: ClassVar[str] = "sync"

    def __init__(self, message: str, hint: str = "", code: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.code = code or self.default_code


class InvalidChange(SyncError):
    """A change that no hub may accept. `place` is a path such as `body.text`, `reason` says what is wrong with it."""

    default_code = "invalid"

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}", "Correct the record and send it again.")
        self.place = place
        self.reason = reason


class MissingRecord(InvalidChange):
    """A change speaks of a record whose creation is not known here."""

    default_code = "missing_record"


class BadMessage(SyncError):
    """Bytes that are not a message of this protocol, or exceed its limits."""

    default_code = "bad_message"

    def __init__(self, reason: str) -> None:
        super().__init__(reason, "Nothing was changed. Check that both sides run a current program.")


class Refused(SyncError):
    """The hub understood and said no. Nothing on this laptop was changed."""

    default_code = "refused"


class NotEnrolled(Refused):
    """The hub does not know this device, or its signature was not valid."""

    default_code = "not_enrolled"


class DeviceBlocked(Refused):
    """The device or its officer has been shut out."""

    default_code = "device_blocked"


class UpgradeNeeded(Refused):
    """This program is too old to receive from the hub. What was made here can still be sent."""

    default_code = "upgrade"


class HubUnreachable(SyncError):
    """No answer. Everything made here is safe and waits."""

    default_code = "offline"


class HubBusy(HubUnreachable):
    """The hub answered that it cannot serve now (restart, full disk, too many laptops)."""

    default_code = "busy"


class CaptivePortal(HubUnreachable):
    """Something between here and the hub answered in its place."""

    default_code = "captive_portal"


class Untrusted(HubUnreachable):
    """The certificate of whoever answered is not one this laptop trusts."""

    default_code = "untrusted"


class Cancelled(SyncError):
    """The person stopped the run. What had arrived or been sent stays so."""

    default_code = "cancelled"


class BadSeal(SyncError):
    """A page does not fit its chain, or its author's signature does not hold. It was not applied."""

    default_code = "bad_seal"


class BadPage(BadSeal):
    """The page of this stream was not applied; those of others are not concerned."""

    def __init__(self, stream: str, message: str, hint: str = "") -> None:
        super().__init__(message, hint)
        self.stream = stream


class EpochChanged(SyncError):
    """The hub is another incarnation than the one this laptop knew (restored from a backup, or replaced)."""

    default_code = "epoch_changed"


class Diverged(SyncError):
    """The hub's history of some streams is not the one this laptop has. Nothing was changed on either side."""

    default_code = "diverged"

    def __init__(self, streams: tuple[str, ...]) -> None:
        super().__init__(
            f"The hub's history differs from this laptop's. Files concerned: {len(streams)}. Nothing was changed.",
            "Keep this laptop as it is and tell the person who runs the hub: it may have been restored from a backup.",
        )
        self.streams = streams


class StorageRefused(SyncError):
    """The hub's or the laptop's store could not take it (full, damaged)."""

    default_code = "storage"


class BadBundle(SyncError):
    """A file that is no bundle, is cut short or altered, or is not for this reader. Nothing of it was applied."""

    default_code = "bundle_altered"
