"""An agency with a hub and laptops in one process, and changes made by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sync.protocol.changes import Action, Change
from sync.rehearsal import Agency

MakeChange = Callable[..., Change]


@pytest.fixture
def agency(tmp_path: Path) -> Iterator[Agency]:
    """A running hub in a folder of its own."""
    with Agency(tmp_path / "hub") as made:
        yield made


@pytest.fixture
def make_change() -> MakeChange:
    """Make a change of small whole numbers: ids are numbers as 16 bytes."""

    def make(
        number: int = 1,
        action: Action = "create",
        body: dict[str, Any] | None = None,
        *,
        kind: str = "file",
        record: int = 1,
        device: int = 7,
        counter: int = 0,
        clock: int = 0,
        base: dict[str, int] | None = None,
        reason: str = "",
        closes: tuple[int, ...] = (),
    ) -> Change:
        return Change(
            bytes(16),
            number.to_bytes(16, "big"),
            kind,
            (number if action == "create" else record).to_bytes(16, "big"),
            action,
            1,
            device.to_bytes(16, "big"),
            counter or number,
            device.to_bytes(16, "big"),
            (clock or number) << 16,
            {name: version.to_bytes(16, "big") for name, version in (base or {}).items()},
            body if body is not None else {},
            reason,
            tuple(entry.to_bytes(16, "big") for entry in closes),
        )

    return make
