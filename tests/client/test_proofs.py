"""What the device key proves, checked as RFC 9449 and RFC 7515 tell a bank to check it."""

from __future__ import annotations

import base64
import hashlib
import json
import uuid

import pytest
from joserfc import jws, jwt
from joserfc.errors import BadSignatureError
from joserfc.jwk import ECKey

from app.client.proofs import DeviceKey
from app.contract.wire import plain


def _public(key: DeviceKey) -> ECKey:
    return ECKey.import_key(plain(key.public))


def test_a_proof_says_what_it_is_for() -> None:
    key = DeviceKey.new()
    proof = jwt.decode(key.proof("PUT", "https://bank.example/v1/me", "nonce-1", "token-1"), _public(key))
    assert proof.header == {"typ": "dpop+jwt", "alg": "ES256", "jwk": plain(key.public)}
    assert (proof.claims["htm"], proof.claims["htu"], proof.claims["nonce"]) == ("PUT", "https://bank.example/v1/me", "nonce-1")
    assert proof.claims["ath"] == base64.urlsafe_b64encode(hashlib.sha256(b"token-1").digest()).rstrip(b"=").decode()
    assert isinstance(proof.claims["iat"], int)


def test_no_two_proofs_are_the_same() -> None:
    key = DeviceKey.new()
    one, other = (jwt.decode(key.proof("GET", "https://bank.example/v1/me", None, None), _public(key)).claims for _ in range(2))
    assert one["jti"] != other["jti"]
    assert not {"nonce", "ath"} & one.keys()


def test_an_authorisation_holds_over_its_payload_alone() -> None:
    key = DeviceKey.new()
    signature = key.authorise(b'{"act":"confirm"}')
    header, nothing, _ = signature.split(".")
    assert nothing == ""
    assert json.loads(base64.urlsafe_b64decode(header + "==")) == {"typ": "banxing-authorisation+jws", "alg": "ES256"}
    assert jws.deserialize_compact(signature, _public(key), payload=b'{"act":"confirm"}').payload == b'{"act":"confirm"}'
    with pytest.raises(BadSignatureError):
        jws.deserialize_compact(signature, _public(key), payload=b'{"act":"approve"}')


def test_a_kept_key_is_the_same_key() -> None:
    key = DeviceKey.new()
    again = DeviceKey.restored(key.secret)
    assert again.public == key.public
    assert jws.deserialize_compact(again.authorise(b"x"), _public(key), payload=b"x").payload == b"x"


def test_an_id_is_the_same_for_this_key_and_body_only() -> None:
    key, other = DeviceKey.new(), DeviceKey.new()
    made = key.id_for("enrol", b"code")
    assert made == DeviceKey.restored(key.secret).id_for("enrol", b"code")
    assert len({made, key.id_for("enrol", b"edoc"), key.id_for("other", b"code"), other.id_for("enrol", b"code")}) == 4
    assert str(uuid.UUID(made)) == made


@pytest.mark.parametrize(
    "kept", ["", "{}", "null", "[]", '{"kty":"oct","k":"AAAA"}', '{"kty":"EC","crv":"P-256","x":"AA","y":"AA","d":"AA"}']
)
def test_what_is_no_key_is_said_to_be_none(kept: str) -> None:
    with pytest.raises(ValueError, match="no device key"):
        DeviceKey.restored(kept)


def test_a_key_does_not_show_itself() -> None:
    key = DeviceKey.new()
    private = json.loads(key.secret)["d"]
    assert private not in repr(key)
    assert private not in str(vars(key)["_jwk"])
