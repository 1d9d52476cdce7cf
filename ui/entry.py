"""The program as people start it: `calibar`. Hands the command line what only a program with windows can do.

Everything that needs Qt is imported when it is used: a command without a window starts fast.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

from app.bootstrap import Program
from app.cli.main import main as command_line
from app.cli.output import Output

DECODE_PICTURE = "decode-picture"  # `app.services.picture_process.WORD`, which is not imported at each start


class QtWindow:
    """`app.cli.main.Window` with Qt."""

    def open(self, program: Program) -> int:
        """Open the window and return its exit status."""
        from app.services.hardening import harden

        harden()
        from ui.main import run

        return run(program)

    def demo(self, arguments: argparse.Namespace, output: Output) -> int:
        """Run the demonstration, with a window or without."""
        from ui.demo import run_demo

        return run_demo(arguments, output)

    def map_png(self, workspace: Any, target: str, operation: str, out: Path, without: Collection[str]) -> int:
        """Write a map as a picture and return how many points it shows."""
        from ui.map_file import write_map

        return write_map(workspace, target, operation, out, without)

    def benches(self) -> dict[str, Callable[[int, int], Any]]:
        """Return the measurements that need a window, by name."""
        from ui.benches import WINDOW_BENCHES

        return WINDOW_BENCHES

    def self_test(self, out: Path | None) -> dict[str, bool]:
        """Try every part that a packaged program could lack."""
        from ui.self_test import try_parts

        return try_parts(out)


def main() -> int:
    """Run the program; the packaged one is also the process that decodes a picture."""
    if sys.argv[1:] == [DECODE_PICTURE]:
        from app.services.picture_process import work

        work()
        return 0
    return command_line(window=QtWindow())


if __name__ == "__main__":
    sys.exit(main())
