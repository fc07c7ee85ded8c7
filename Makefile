PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help
.PHONY: help run test suite test-slow test-faults lint bench eval lock clean

help:  ## List the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

$(VENV)/run.stamp: requirements.lock
	$(PYTHON) -m venv $(VENV)
	$(PIP) install --require-hashes -r requirements.lock
	touch $@

# Its lock holds all that the service needs as well.
$(VENV)/dev.stamp: requirements.lock requirements-dev.lock
	$(PYTHON) -m venv $(VENV)
	$(PIP) install --require-hashes -r requirements-dev.lock
	touch $(VENV)/run.stamp $@

$(VENV)/slow.stamp: $(VENV)/dev.stamp requirements-slow.lock
	$(PIP) install --require-hashes --no-deps -r requirements-slow.lock
	touch $@

run: $(VENV)/run.stamp  ## Start the service on port 8000
	$(BIN)/python -m web serve

# Side by side: types are checked in one process, the tests wait for what they started a third of the time.
test: $(VENV)/dev.stamp  ## Lint, type-check, check the import contracts and run every test
	$(MAKE) --no-print-directory --jobs=2 suite lint

suite: $(VENV)/dev.stamp
	$(BIN)/python -m pytest -n logical --maxprocesses 4

test-slow: $(VENV)/slow.stamp  ## Run the tests that take minutes by nature
	$(BIN)/python -m pytest -m slow

test-faults: $(VENV)/dev.stamp  ## Run the tests that kill, pause and cut off what runs
	$(BIN)/python -m pytest -m faults

lint: $(VENV)/dev.stamp  ## ruff, mypy and import-linter
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

bench: $(VENV)/dev.stamp  ## Measure against the floor; writes bench/out/*.json
	$(BIN)/python -m bench

eval: $(VENV)/dev.stamp  ## Measure the quality of tailoring
	$(BIN)/python -m tests.eval

lock: $(VENV)/dev.stamp  ## Pin the dependencies anew (needs uv)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --quiet --upgrade pyproject.toml -o requirements.lock
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --quiet pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --quiet --upgrade --no-deps --group slow -o requirements-slow.lock

clean:  ## Remove the virtual environment and caches (never your data)
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis
