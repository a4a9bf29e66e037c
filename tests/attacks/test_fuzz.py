"""Schemathesis, which we did not write, reads the bank's document and tries what it can think of: no 5xx, every answer as promised."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from unicodedata import category, normalize

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from requests.auth import AuthBase
from schemathesis.checks import ignored_auth, load_all_checks, missing_required_header
from schemathesis.schemas import BaseSchema

from app.bank.verify import verify
from app.contract.openapi import FILE
from tests.attacks.stranger import Stranger
from tests.bank.running import RunningBank, running_bank

load_all_checks()
ENDING = ["closeSession", "resetSandbox"]
"""They have no body to play with, and end the session that all other cases need."""


class Proving(AuthBase):
    """Proves possession for whatever request comes out."""

    def __init__(self, stranger: Stranger) -> None:
        self._stranger = stranger

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        stranger = self._stranger
        url, guarded = str(request.url).partition("?")[0], not str(request.url).endswith(("/sessions", "/refresh", "/pin-resets"))
        token = stranger.token if guarded and not (request.method == "POST" and url.endswith("/devices")) else None
        request.headers["DPoP"] = stranger.key.proof(str(request.method), url, stranger.nonce, token)
        if token:
            request.headers["Authorization"] = f"DPoP {token}"
        return request


@dataclass(frozen=True)
class Fuzzed:
    """The bank under fire, and somebody signed in there."""

    bank: RunningBank
    stranger: Stranger
    http: requests.Session


@pytest.fixture(scope="module")
def fuzzed() -> Iterator[Fuzzed]:
    with running_bank() as bank, requests.Session() as http:
        stranger = Stranger(bank.url)
        stranger.enrol("Wang")
        stranger.sign_in()
        http.auth = Proving(stranger)
        yield Fuzzed(bank, stranger, http)
        assert bank.look(verify) == []
        stranger.close()


def _schema() -> BaseSchema:
    schema = schemathesis.openapi.from_path(FILE)
    schema.config.generation.update(with_security_parameters=False)
    # A list that is far too long makes a body that is too large before anybody looks into it.
    schema.config.checks.negative_data_rejection.expected_statuses = ["400", "401", "403", "404", "405", "409", "413", "415", "422", "429"]
    # A sound request for what cannot be done (a payee who is not in the list) is refused with 422.
    schema.config.checks.positive_data_acceptance.expected_statuses = ["2xx", "401", "403", "404", "409", "422", "429"]
    return schema.exclude(operation_id=ENDING)


schema = _schema()


@schema.hook
def map_body(_: schemathesis.HookContext, body: Any) -> Any:
    """What JSON Schema cannot say: whole numbers are written without a point (to it 12.0 is an integer), and text as it reads."""
    return readable(body) if isinstance(body, dict) else body


def readable(value: Any) -> Any:
    """A value with its whole numbers written so, its text composed, and without format characters beyond the first plane and joiners."""
    if isinstance(value, dict):
        return {name: readable(part) for name, part in value.items()}
    if isinstance(value, list):
        return [readable(part) for part in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if not isinstance(value, str):
        return value
    seen = "".join(letter for letter in value if letter not in "\u200c\u200d" and not (letter > "\uffff" and category(letter) == "Cf"))
    return normalize("NFC", seen)


@schema.parametrize()
@settings(
    max_examples=max(15, settings().max_examples // 6),
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
    print_blob=True,
)
def test_every_answer_is_as_promised(case: schemathesis.Case[Any], fuzzed: Fuzzed) -> None:
    answer = case.call(base_url=fuzzed.bank.url, session=fuzzed.http)
    fuzzed.stranger.nonce = answer.headers["dpop-nonce"][0]
    # Whether the guards hold is tried in test_proofs, one by one: here every request is proven.
    case.validate_response(answer, excluded_checks=[ignored_auth, missing_required_header])
