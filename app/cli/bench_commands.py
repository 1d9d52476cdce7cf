"""The measurements: each beside the physical limit that was measured in the same run."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING

from app.errors import UsageError

if TYPE_CHECKING:
    from app.cli.main import Invocation

Add = Callable[..., argparse.ArgumentParser]


def register(add: Add) -> None:
    """Add the command of this module."""
    command = add("bench", bench, "measure this machine against its own limits")
    command.add_argument("names", nargs="*", metavar="NAME")
    command.add_argument("--n", type=int, default=0, help="size of the work; each bench has its own default")
    command.add_argument("--repeat", type=int, default=5, help="runs of each; the median is printed")


def bench(invocation: Invocation) -> int:
    """Run benches by name, or all."""
    from app.bench.benches import BENCHES, machine

    given = invocation.arguments
    known = dict(BENCHES)
    if invocation.window is not None:
        known |= invocation.window.benches()
    names = given.names or list(known)
    missing = [name for name in names if name not in known]
    if missing:
        raise UsageError(f"There is no bench called {missing[0]}.", f"Choose among: {', '.join(known)}.")
    results, lines = [], []
    for name in names:
        invocation.output.say(f"{name} …")
        for result in known[name](given.n, given.repeat):
            results.append(asdict(result))
            lines.append(result.line())
    invocation.output.answer({"results": results, "machine": machine()}, lines)
    return 0
