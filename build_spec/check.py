"""The one command that judges a change: `python -m build_spec.check` runs every check and says what to fix.

It runs no tests of behaviour; `make test` does. Steps run two at a time, as the usual machine has two cores.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import sysconfig
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_TREES = ("app", "ui", "sync", "resources", "build_spec", "tests")
_STEP_LIMIT_S = 900


@dataclass(frozen=True)
class Step:
    """One tool and how to call it; it passes when it exits with 0."""

    name: str
    command: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """What a step came to; `output` is both streams in the order they were written."""

    step: Step
    passed: bool
    seconds: float
    output: str


def planned_steps(python: str = sys.executable, scripts: Path | None = None) -> tuple[Step, ...]:
    """List the steps; the slowest stands first so that the others run beside it."""
    scripts = scripts or Path(sysconfig.get_path("scripts"))
    trees = tuple(tree for tree in _TREES if (ROOT / tree).is_dir())
    return (
        Step("types", (python, "-m", "mypy", "--no-error-summary")),
        Step("style", (python, "-m", "ruff", "check", "--output-format", "concise", *trees)),
        Step("format", (python, "-m", "ruff", "format", "--check", *trees)),
        Step("house rules", (python, "-m", "build_spec.lint_rules")),
        Step("arrows", (str(scripts / "lint-imports"), "--no-logo")),
        Step("layout", (python, "-m", "pytest", "-q", "tests/contracts")),
    )


def run_step(step: Step) -> Outcome:
    """Run one step in the root of the project and keep what it said."""
    started = time.monotonic()
    try:
        done = subprocess.run(
            step.command,
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=_STEP_LIMIT_S,
            check=False,
        )
    except FileNotFoundError:
        return Outcome(
            step, passed=False, seconds=0.0, output=f"{step.command[0]} is not installed: run `make setup`\n"
        )
    except subprocess.TimeoutExpired:
        spent_s = time.monotonic() - started
        return Outcome(step, passed=False, seconds=spent_s, output=f"no end after {_STEP_LIMIT_S} s\n")
    return Outcome(step, done.returncode == 0, time.monotonic() - started, done.stdout)


def run_steps(steps: Sequence[Step]) -> list[Outcome]:
    """Run all steps, also after a failure, and print the words of those that failed."""
    outcomes: list[Outcome] = []
    with ThreadPoolExecutor(max_workers=2) as pool:
        for outcome in pool.map(run_step, steps):
            if not outcome.passed:
                print(f"--- {outcome.step.name}: {' '.join(outcome.step.command)}", flush=True)
                print(outcome.output.rstrip(), flush=True)
            outcomes.append(outcome)
    return outcomes


def summarise(outcomes: Sequence[Outcome]) -> str:
    """Give one line for each step, aligned, with its seconds."""
    width = max((len(outcome.step.name) for outcome in outcomes), default=0)
    lines = [
        f"{outcome.step.name:<{width}}  {'ok    ' if outcome.passed else 'FAILED'}  {outcome.seconds:6.1f} s"
        for outcome in outcomes
    ]
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the steps (all, or those named); 0 when every one passed, otherwise 1."""
    steps = {step.name: step for step in planned_steps()}
    parser = argparse.ArgumentParser(prog="python -m build_spec.check", description=__doc__)
    parser.add_argument("steps", nargs="*", metavar="STEP", help=f"one of: {', '.join(steps)} (default: all)")
    wanted = parser.parse_args(arguments).steps or list(steps)
    unknown = [name for name in wanted if name not in steps]
    if unknown:
        parser.error(f"unknown step {unknown[0]!r}; there are: {', '.join(steps)}")
    outcomes = run_steps([steps[name] for name in wanted])
    print(summarise(outcomes))
    return 0 if all(outcome.passed for outcome in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
