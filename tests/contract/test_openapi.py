"""The document is what the table says, is current, and is an OpenAPI document in the eyes of others."""

from __future__ import annotations

import json

import requests

from app.bank.services.table import SERVICES
from app.contract.openapi import FILE, document, problems_of, written
from app.contract.operations import OPERATIONS
from app.contract.problems import PROBLEMS
from tests.bank.running import running_bank


def test_the_file_is_current() -> None:
    assert FILE.read_text("utf-8") == written(), "run: python -m app.contract.openapi"


def test_the_bank_serves_the_file() -> None:
    with running_bank() as bank:
        assert requests.get(f"{bank.url}/v1/openapi.json", timeout=20).json() == json.loads(FILE.read_text("utf-8"))


def test_every_operation_has_its_service() -> None:
    assert SERVICES.keys() == OPERATIONS.keys()


def test_no_pattern_needs_python_to_be_understood() -> None:
    assert "(?" not in written()


def test_every_problem_belongs_to_some_call() -> None:
    assert {code for operation in OPERATIONS.values() for code in problems_of(operation)} == PROBLEMS.keys()


def test_every_reference_leads_somewhere() -> None:
    schemas = document()["components"]["schemas"]
    assert set(_references(document())) <= {f"#/components/schemas/{name}" for name in schemas}


def _references(part: object) -> list[str]:
    if isinstance(part, dict):
        own = [part["$ref"]] if isinstance(part.get("$ref"), str) else []
        return own + [found for value in part.values() for found in _references(value)]
    return [found for value in part for found in _references(value)] if isinstance(part, list) else []
