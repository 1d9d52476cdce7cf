"""The one command runs every step, says what failed and is as strict as its parts."""

import sys

import pytest

from build_spec.check import Outcome, Step, main, planned_steps, run_step, run_steps, summarise


def python(code: str, name: str = "sample") -> Step:
    return Step(name, (sys.executable, "-c", code))


def test_every_tool_has_its_step() -> None:
    commands = [" ".join(step.command) for step in planned_steps()]
    for part in ("mypy", "ruff check", "ruff format --check", "lint_rules", "lint-imports", "tests/contracts"):
        assert sum(part in command for command in commands) == 1, part


def test_a_step_passes_by_its_status() -> None:
    assert run_step(python("print('fine')")).passed
    assert not run_step(python("raise SystemExit(1)")).passed


def test_both_streams_are_kept() -> None:
    outcome = run_step(python("import sys; print('one'); print('two', file=sys.stderr)"))
    assert {"one", "two"} <= set(outcome.output.split())


def test_a_missing_tool_is_named_and_fails() -> None:
    outcome = run_step(Step("absent", ("/nowhere/tool",)))
    assert not outcome.passed
    assert "make setup" in outcome.output


def test_a_failure_does_not_stop_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    outcomes = run_steps([python("print('why'); raise SystemExit(2)", "first"), python("print('quiet')", "second")])
    assert [o.passed for o in outcomes] == [False, True]
    said = capsys.readouterr().out
    assert "why" in said
    assert "quiet" not in said


def test_the_summary_has_a_line_for_each_step() -> None:
    step = python("")
    lines = summarise([Outcome(step, passed=True, seconds=1.25, output=""), Outcome(step, False, 0, "")]).splitlines()
    assert lines == ["sample  ok         1.2 s", "sample  FAILED     0.0 s"]


def test_an_unknown_step_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["nonsense"])
    assert "there are: types" in capsys.readouterr().err
