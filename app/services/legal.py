"""The legal basis of an arrest: notices and warrants, and the recorded check that they still stand."""

from __future__ import annotations

from app.domain.notices import Verification, verification_is_fresh
from app.domain.queries import Changes, LegalStatus
from app.services.records import Records
from app.services.vaulted import Vaulted


class Legal:
    """Shows and verifies the legal status of a target."""

    def __init__(self, vault: Vaulted, records: Records) -> None:
        self._vault = vault
        self._records = records

    def status(self, target_id: str) -> LegalStatus:
        """Return the notices of a target and the last check, with its age in whole hours."""
        vault, owner = self._vault, (bytes.fromhex(target_id),)
        notices = vault.views(
            vault.records.select("notice", "owner = ? AND retracted IS NULL", owner, "ORDER BY clock")
        )
        checks = vault.records.select(
            "verification", "owner = ? AND retracted IS NULL", owner, "ORDER BY verified_at DESC LIMIT 1"
        )
        if not checks:
            return LegalStatus(notices=notices)
        check = vault.view(checks[0])
        now = vault.clock.now()
        age_h = int((now - check.value.verified_at).total_seconds() // 3600)
        return LegalStatus(
            notices=notices,
            verification=check,
            age_h=age_h,
            fresh=verification_is_fresh(check.value.verified_at, now),
        )

    def verify(self, verification: Verification) -> tuple[str, Changes]:
        """Record a check of the legal status."""
        return self._records.add(verification)
