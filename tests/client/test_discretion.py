"""No trouble, log line, address or repr tells a secret."""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import Callable

import pytest

from app.client.remote_bank import RemoteBank
from app.journeys.ports import Trouble
from tests.client.odd_server import QUICK, REFRESH, Answering, OddServer, Reply, client_of, enrolled_vault, odd_server, problem, told

PIN, NEW_PIN, CODE = "975310", "531246", "86420975"


def _troubles(bank: RemoteBank, ask: Callable[[], object]) -> str:
    """All that a crash reporter could make of a trouble: the whole chain, with the local names of our frames left out."""
    with pytest.raises(Trouble) as trouble:
        ask()
    chain: list[Exception] = [trouble.value]
    said: list[str] = []
    for each in chain:
        said += [repr(each), str(vars(each)), *traceback.format_exception(each)]
        chain += [inner for inner in (each.__cause__, each.__context__) if isinstance(inner, Exception)]
    return "".join(said) + repr(bank) + repr(vars(bank))


@pytest.mark.parametrize(
    "answering",
    [
        lambda _: None,
        lambda _: Reply(200, b"nonsense"),
        lambda _: Reply(200, b"{}", cut_at=1),
        lambda _: problem("credentials_refused", 403),
        lambda _: problem("invalid_token", 401),
        lambda _: told({"accessToken": 7, "refreshToken": "secret-refresh-token", "expiresIn": "secret"}, 201),
    ],
    ids=["lost", "nonsense", "cut", "refused", "signed-out", "wrong-type"],
)
def test_troubles_and_logs_keep_secrets(answering: Answering, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with client_of(answering) as (bank, server):
        said = _troubles(bank, lambda: bank.sign_in(PIN))
        said += _troubles(bank, lambda: bank.change_pin(PIN, NEW_PIN))
        said += _troubles(bank, lambda: bank.reset_pin(CODE, NEW_PIN))
        said += _troubles(bank, lambda: bank.enrol("20000002", CODE))
        said += _troubles(bank, bank.accounts)
        said += caplog.text + "".join(server.lines())
        for secret in (PIN, NEW_PIN, CODE, *_secrets(server)):
            assert secret not in said


def test_a_refresh_that_goes_wrong_keeps_the_token_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with odd_server(lambda _: Reply(200, b"nonsense")) as server:
        bank = RemoteBank(server.url, enrolled_vault(server.url), limits=QUICK)
        assert "refresh-token-0000" not in _troubles(bank, bank.accounts) + caplog.text
        assert server.lines() == [REFRESH]


def _secrets(server: OddServer) -> list[str]:
    """Every token, proof and refresh token that went over the wire."""
    found = []
    for seen in server.seen:
        found += [value for name, value in seen.headers.items() if name in ("DPoP", "Authorization")]
        if seen.line == REFRESH:
            found.append(json.loads(seen.body)["refreshToken"])
    return found
