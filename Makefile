# Banxing. `make run` and `make test` need no preparation; `make help` lists the rest.
# Every target is one line or one script in packaging/.

PYTHON ?= python3
export PYTHON
BIN := .venv/bin
PATHS := app tests packaging

.DEFAULT_GOAL := help
.PHONY: help run test check lint bench audit hands tour pictures guide lock translations frozen clean ready-run ready-test

help: ## Lists these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' Makefile

run: ready-run ## Sets everything up and opens the home window (without a display: plays the tour)
	@packaging/run.sh

test: ready-test ## Sets everything up and runs the whole suite, real parts included
	@packaging/test.sh

check: lint ## The developer's door: format, lint, types, the house, and the quick tests
	@HYPOTHESIS_PROFILE=quick $(BIN)/python -m pytest -q -n 2 --dist worksteal -m "not outside"

lint: ready-test ## Format, lint and types, changing nothing
	@$(BIN)/ruff format --check -q $(PATHS)
	@$(BIN)/ruff check -q $(PATHS)
	@$(BIN)/mypy $(PATHS)

bench: ready-test ## Runs the benchmarks into build/bench.json
	@$(BIN)/python -m tests.bench --out build/bench.json

audit: ready-test ## The access audit over the full grid of languages, sizes, screens and themes
	@BANXING_AUDIT=full $(BIN)/python -m pytest -q -n 2 --dist worksteal tests/audits

hands: ready-test ## Plays every story by keyboard, by mouse and by touch alone, and shakes a thousand times
	@BANXING_HANDS=full $(BIN)/python -m pytest -q -n 2 --dist worksteal tests/ui/test_alone.py tests/ui/test_tremor.py

tour: ready-run ## Plays every story through real windows; pictures in build/tour
	@packaging/tour.sh all

pictures: ready-run ## Remakes the pictures of the guides and the README from the tour
	@packaging/pictures.sh

guide: ready-run ## Remakes the guides in docs/guide, with their pictures; for print in build/guide
	@packaging/guide.sh

lock: ready-test ## Remakes the locked requirements from pyproject.toml
	@packaging/lock.sh

translations: ready-test ## Collects the texts to translate into i18n/*.ts and compiles them
	@packaging/translations.sh collect
	@packaging/translations.sh compile

frozen: ready-test ## Builds the program as one folder that needs no Python: build/frozen/banxing
	@packaging/frozen/build.sh

clean: ## Removes all that was built; the next run sets up again
	@rm -rf .venv build .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find app tests -name __pycache__ -type d -prune -exec rm -rf {} +

ready-run ready-test: ready-%:
	@packaging/ready.sh $*
