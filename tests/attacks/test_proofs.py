"""Proof of possession: missing, replayed, foreign, for another call, of another kind; nobody comes in with those."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from joserfc.jwk import ECKey, OctKey, RSAKey

from tests.attacks.proving import Key
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.attacks.visitors import on_both
from tests.bank.running import RunningBank

pytestmark = on_both


def me_with(stranger: Stranger, proof: str | None, token: str | None = None) -> str:
    """Asks who I am with a proof of one's own making; answers the problem's code, or nothing."""
    headers = {"DPoP": proof, "Authorization": f"DPoP {token or stranger.token}"}
    answer = stranger.once("readMe", headers=headers)
    return "" if answer.ok else code(answer)


@pytest.fixture
def url(bank: RunningBank) -> str:
    return f"{bank.url}/v1/me"


def test_a_proof_opens_once(wang: Stranger, url: str) -> None:
    wang.get("readMe")
    proof = wang.key.proof("GET", url, wang.nonce, wang.token)
    assert me_with(wang, proof) == ""
    assert me_with(wang, proof) == "invalid_dpop_proof"


def test_a_token_without_its_key_opens_nothing(wang: Stranger, url: str) -> None:
    assert me_with(wang, Key().proof("GET", url, wang.nonce, wang.token)) == "invalid_token"
    assert me_with(wang, None) == "invalid_dpop_proof"


def test_a_bearer_opens_nothing(wang: Stranger) -> None:
    answer = wang.once("readMe", headers={"Authorization": f"Bearer {wang.token}"})
    assert (answer.status_code, code(answer)) == (401, "invalid_token")
    assert answer.headers["WWW-Authenticate"].startswith("DPoP ")


CLAIMS: list[tuple[str, Mapping[str, Any], str]] = [
    ("no nonce", {"nonce": None}, "use_dpop_nonce"),
    ("a nonce of its own", {"nonce": "x" * 22}, "use_dpop_nonce"),
    ("another method", {"htm": "POST"}, "invalid_dpop_proof"),
    ("no method", {"htm": None}, "invalid_dpop_proof"),
    ("another bank", {"htu": "https://bank.example/v1/me"}, "invalid_dpop_proof"),
    ("another path", {"htu": "http://127.0.0.1/v1/accounts"}, "invalid_dpop_proof"),
    ("only a path", {"htu": "/v1/me"}, "invalid_dpop_proof"),
    ("a name that ends like ours", {"htu": "http://127.0.0.1.example/v1/me"}, "invalid_dpop_proof"),
    ("another token", {"ath": "x" * 43}, "invalid_dpop_proof"),
    ("no token", {"ath": None}, "invalid_dpop_proof"),
    ("no name", {"jti": None}, "invalid_dpop_proof"),
    ("an endless name", {"jti": "x" * 1000}, "invalid_dpop_proof"),
    ("a number for a name", {"jti": 7}, "invalid_dpop_proof"),
    ("no time", {"iat": None}, "invalid_dpop_proof"),
    ("a clock that is wrong by years", {"iat": 4102444800}, ""),
]


@pytest.mark.parametrize(("claims", "expected"), [case[1:] for case in CLAIMS], ids=[case[0] for case in CLAIMS])
def test_a_proof_of_something_else(wang: Stranger, url: str, claims: Mapping[str, Any], expected: str) -> None:
    wang.get("readMe")
    assert me_with(wang, wang.key.proof("GET", url, **{"nonce": wang.nonce, "token": wang.token, **claims})) == expected


def test_only_the_nonce_was_wanting(wang: Stranger, url: str) -> None:
    answer = wang.once("readMe", headers={"DPoP": wang.key.proof("GET", url, None, wang.token)})
    assert answer.headers["WWW-Authenticate"] == 'DPoP algs="ES256", error="use_dpop_nonce"'
    assert me_with(wang, wang.key.proof("GET", url, answer.headers["DPoP-Nonce"], wang.token)) == ""


def test_a_proof_of_another_kind(wang: Stranger, url: str) -> None:
    private = wang.key.private.as_dict(private=True)
    for header in ({"typ": "JWT"}, {"jwk": None}, {"jwk": {**wang.key.jwk, "d": private["d"]}}, {"jwk": {**wang.key.jwk, "crv": "P-384"}}):
        assert me_with(wang, wang.key.proof("GET", url, wang.nonce, wang.token, header=header)) == "invalid_dpop_proof"


def test_a_key_that_lies_on_no_curve(wang: Stranger, url: str) -> None:
    crooked = {**wang.key.jwk, "y": wang.key.jwk["x"]}
    assert me_with(wang, wang.key.proof("GET", url, wang.nonce, wang.token, header={"jwk": crooked})) == "invalid_dpop_proof"


def test_a_key_of_another_kind(wang: Stranger, url: str) -> None:
    forger = Key()
    rsa, secret, longer = RSAKey.generate_key(2048), OctKey.generate_key(256), ECKey.generate_key("P-384")
    for key, algorithm in ((rsa, "RS256"), (secret, "HS256"), (longer, "ES384")):
        forger.private = key  # type: ignore[assignment]  # what is being tried
        header = {"alg": algorithm, "jwk": wang.key.jwk}
        assert me_with(wang, forger.proof("GET", url, wang.nonce, wang.token, header=header)) == "invalid_dpop_proof"


def test_no_signature_is_no_proof(wang: Stranger, url: str) -> None:
    header, claims, signature = wang.key.proof("GET", url, wang.nonce, wang.token).split(".")
    other = Key().proof("GET", url, wang.nonce, wang.token).split(".")[2]
    for proof in (
        f"{header}.{claims}.",
        f"{header}.{claims}",
        "",
        "a.b.c",
        f"{header}.{claims}.{other}",
        f"{header}.{claims}.{signature}a",
    ):
        assert me_with(wang, proof) == "invalid_dpop_proof"


def test_two_proofs_are_none(wang: Stranger, url: str) -> None:
    proofs = ", ".join(wang.key.proof("GET", url, wang.nonce, wang.token) for _ in range(2))
    assert me_with(wang, proofs) == "invalid_dpop_proof"


def test_an_enrolment_names_the_key_that_proves_itself(newcomer: Callable[[], Stranger]) -> None:
    stranger, other = newcomer(), Key()
    people = stranger.get("listSamplePeople")["items"]
    asked = {
        "customerNumber": people[0]["customerNumber"],
        "activationCode": people[0]["activationCode"],
        "publicKey": other.jwk,
        "name": "tablet",
    }
    assert code(stranger.ask("enrolDevice", asked)) == "invalid_dpop_proof"
    assert stranger.ask("enrolDevice", asked | {"publicKey": stranger.key.jwk}).status_code == 201
