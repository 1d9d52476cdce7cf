"""The command line: the same services as the window, for scripts, bulk work and checks.

Thin: it reads arguments, calls one service, prints one answer. Exit codes and JSON keys are a contract; add, never
rename: 0 done, 1 done in part, 2 usage, 3 wrong passphrase or locked out, 4 refused, 5 offline, 6 bad input,
7 storage, 130 interrupted.
"""

from app.cli.main import main

__all__ = ["main"]
