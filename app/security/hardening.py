"""The first thing the program does: no core dumps, no looking in by others, no orders from the environment.

Runs before Qt, keyring and requests are imported, for they read the environment when they are. It does not protect
from another program of the same person that was there first.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Collection, MutableMapping
from dataclasses import dataclass
from typing import Final

# Beginnings of names. QTWEBENGINE_REMOTE_DEBUGGING alone opens the pages to anyone on the machine.
SCRUBBED_PREFIXES: Final = ("QTWEBENGINE_", "KEYRING_PROPERTY_")
SCRUBBED_NAMES: Final = frozenset(
    {
        "SSLKEYLOGFILE", "SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE",
        "PYTHON_KEYRING_BACKEND", "NETRC", "OPENSSL_CONF", "OPENSSL_MODULES", "OPENSSL_ENGINES",
        "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "FTP_PROXY", "NO_PROXY",
        "SQLCIPHER_LOG", "SQLITE_TMPDIR",
    }
)  # fmt: skip
# Code that the loader put into this process before we ran: too late to remove, worth a word.
WARNED_NAMES: Final = ("LD_PRELOAD", "LD_AUDIT", "DYLD_INSERT_LIBRARIES", "PYTHONINSPECT", "PYTHONSTARTUP")
_PR_SET_DUMPABLE: Final = 4  # linux/prctl.h


@dataclass(frozen=True, slots=True)
class HardeningReport:
    """What was done; names of variables only, never values. False: not possible on this system."""

    removed: tuple[str, ...]
    warnings: tuple[str, ...]
    core_dumps_off: bool
    not_dumpable: bool


def harden_process(
    environment: MutableMapping[str, str] | None = None, *, keep: Collection[str] = ()
) -> HardeningReport:
    """Scrub `environment` (default: this process's), switch core dumps off, and forbid others to look in."""
    variables = os.environ if environment is None else environment
    removed = scrub(variables, keep=keep)
    warnings = tuple(name for name in WARNED_NAMES if variables.get(name))
    return HardeningReport(removed, warnings, _core_dumps_off(), _not_dumpable())


def scrub(variables: MutableMapping[str, str], *, keep: Collection[str] = ()) -> tuple[str, ...]:
    """Remove the variables that could steer encryption, keyring, network or the map page; return their names."""
    removed = sorted(
        name
        for name in list(variables)
        if name not in keep and (name.upper() in SCRUBBED_NAMES or name.upper().startswith(SCRUBBED_PREFIXES))
    )
    for name in removed:
        del variables[name]
    return tuple(removed)


def _core_dumps_off() -> bool:
    if sys.platform == "win32":
        return False
    import resource

    # The hard limit too: no child can switch them on again.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)


def _not_dumpable() -> bool:
    """On Linux, deny other processes of the same person our memory (prctl(2), ptrace(2)). Lost across exec."""
    if sys.platform != "linux":
        return False
    return int(ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)) == 0
