# Calibar: `make run` shows it, `make test` proves it. Both make the machine ready first.
# On Windows, where there is usually no make, README.md gives the same lines.

# The Python that makes the virtual environment; any of 3.11 to 3.13: make PYTHON=python3.12 run
PYTHON ?= python3
BIN := .venv/bin
# Tests of windows draw into memory; make TEST_PLATFORM=xcb test shows them.
TEST_PLATFORM ?= offscreen
PYTEST := QT_QPA_PLATFORM=$(TEST_PLATFORM) $(BIN)/python -m pytest -n 2

.DEFAULT_GOAL := help
.PHONY: help setup run test test-fast check words bundle clean

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Make the machine ready: system libraries, packages, .venv/bin/calibar (instant when nothing changed)
	@$(PYTHON) build_spec/prepare.py

run: setup ## Show the program with invented data and a private hub (without a display: the main job, headless)
	@$(BIN)/calibar demo

test: setup ## Run every test on two cores
	@$(PYTEST)

test-fast: setup ## Run the tests that take less than ten seconds each
	@$(PYTEST) -m "not slow"

check: setup ## Judge style, types, arrows and house rules
	@$(BIN)/python -m build_spec.check

words: setup ## Collect the texts of the window and compile its languages (resources/translations)
	@$(BIN)/python -m build_spec.translations

bundle: setup ## Build the one-folder program in dist/calibar
	@$(BIN)/python -m PyInstaller --noconfirm --clean --log-level WARN \
	  --distpath dist --workpath build/bundle build_spec/desktop.spec

clean: ## Remove what was built; the virtual environment stays
	@rm -rf build dist demo-out .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache *.egg-info
	@find app ui sync resources build_spec tests -name __pycache__ -type d -prune -exec rm -rf {} +
