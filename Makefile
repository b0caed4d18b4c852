# `make run` opens the workbench, `make test` runs every check. Both set up .venv where it is missing.

PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready

.PHONY: run test lint unit browser clean

run: $(READY)
	@$(PY) -m workbench sample
	@$(PY) -m streamlit run app.py

test: $(READY) lint browser unit

lint: $(READY)
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports

# The browser tests use a Chromium that is there already, else Playwright's own; without either they skip.
browser: $(READY)
	@$(PY) -m tests.chromium || $(PY) -m playwright install chromium \
		|| echo "No Chromium could be had: the browser tests will be skipped."

# On all cores; the tests of one file stay together, because they share a model, and so do those of the screen,
# which come first (tests/conftest.py). What these fail at once and pass then is named in the summary: a race
# to be looked for, not a reason to stop.
unit: $(READY)
	$(PY) -m pytest --numprocesses auto --dist loadfile --no-loadscope-reorder -rR

$(READY): requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "The workbench needs Python 3.11 or newer; \`make PYTHON=python3.12 run\` names another one."; exit 1; }
	@echo "Setting up $(VENV): some minutes, once."
	$(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --disable-pip-version-check --requirement requirements.txt
	@touch $(READY)

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
