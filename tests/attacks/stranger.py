"""A customer's program written from the bank's OpenAPI document alone, by somebody who has never seen ours: it imports nothing of it."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any

import requests

from tests.attacks.proving import Key, content_hash

LIMIT = 20.0
HARMLESS = {
    "purpose": "goods",
    "on_the_phone": "no",
    "keep_secret": "no",
    "told_to_pay": "no",
    "where_from": "paper",
    "met_in_person": "yes",
}
"""What somebody says whom nobody cheats."""


class Refused(AssertionError):
    """The bank said no where the stranger expected a yes."""

    def __init__(self, answer: requests.Response) -> None:
        self.code = answer.json()["code"]
        super().__init__(f"{answer.request.method} {answer.request.path_url}: {answer.status_code} {answer.text}")


class Stranger:
    """One device of one customer. Reads the document from the bank itself and finds every call by its ``operationId``."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.http = requests.Session()
        document = self.http.get(f"{url}/v1/openapi.json", timeout=LIMIT).json()
        self.operations = {
            operation["operationId"]: (method.upper(), path, operation)
            for path, methods in document["paths"].items()
            for method, operation in methods.items()
        }
        self.key = Key()
        self.nonce: str | None = None
        self.token: str | None = None
        self.refresh_token: str | None = None
        self.person: dict[str, Any] = {}
        self.device_id = ""

    def close(self) -> None:
        """Lets go of the connections."""
        self.http.close()

    def ask(self, operation: str, body: Any = None, *, again: bool = True, **rest: Any) -> requests.Response:
        """Sends a call as the document says, whatever the answer. Asks a second time where only the nonce was wanting."""
        answer = self.once(operation, body, **rest)
        if again and answer.status_code == 401 and answer.json()["code"] == "use_dpop_nonce":
            return self.once(operation, body, **rest)
        return answer

    def once(
        self,
        operation: str,
        body: Any = None,
        *,
        headers: Mapping[str, str | None] = {},
        query: Mapping[str, str] = {},
        idempotency_key: str | None = None,
        **ids: str,
    ) -> requests.Response:
        """Sends a call once. ``headers`` replace what the document asks for; None leaves one out."""
        method, path, described = self.operations[operation]
        url = self.url + path.format_map(ids)
        said: dict[str, str | None] = dict(self._guard(method, url, described))
        if any(parameter["name"] == "Idempotency-Key" for parameter in described["parameters"]):
            said["Idempotency-Key"] = idempotency_key or str(uuid.uuid4())
        data = {"data": body} if isinstance(body, bytes) else {"json": body}
        if isinstance(body, bytes):
            said["Content-Type"] = "application/json"
        kept = {name: value for name, value in (said | dict(headers)).items() if value is not None}
        answer = self.http.request(method, url, headers=kept, params=query, timeout=LIMIT, allow_redirects=False, **data)
        self.nonce = answer.headers.get("DPoP-Nonce", self.nonce)
        return answer

    def get(self, operation: str, body: Any = None, **rest: Any) -> Any:
        """What the bank answers; raises :class:`Refused` for a no."""
        answer = self.ask(operation, body, **rest)
        if not answer.ok:
            raise Refused(answer)
        return answer.json() if answer.content else None

    def _guard(self, method: str, url: str, described: Mapping[str, Any]) -> dict[str, str]:
        wanted = {name for guards in described["security"] for name in guards}
        token = self.token if "accessToken" in wanted else None
        headers = {"DPoP": self.key.proof(method, url, self.nonce, token)} if "proof" in wanted else {}
        return headers | ({"Authorization": f"DPoP {token}"} if token else {})

    def enrol(self, name: str) -> None:
        """Makes this device known as a sample person's."""
        people = self.get("listSamplePeople")["items"]
        self.person = next(person for person in people if person["name"] == name)
        asked = {
            "customerNumber": self.person["customerNumber"],
            "activationCode": self.person["activationCode"],
            "publicKey": self.key.jwk,
            "name": "a stranger's",
        }
        self.device_id = self.get("enrolDevice", asked)["deviceId"]

    def sign_in(self) -> None:
        """Opens a session."""
        self.keep(self.get("openSession", self.signing_in()))

    def signing_in(self) -> dict[str, str]:
        """What opens a session."""
        return {"customerNumber": self.person["customerNumber"], "pin": self.person["pin"], "deviceId": self.device_id}

    def at_the_counter(self) -> dict[str, str]:
        """Who this is to staff: the number, and the name on the identity card."""
        return {"customerNumber": self.person["customerNumber"], "name": self.person["name"]}

    def thaw(self, present: Mapping[str, str]) -> int:
        """As a teller: looks whether money of whoever is present is stopped, and lets it go out again; answers what came into force."""
        seen = self.get("lookAhead", {**present, "what": "unfreeze"})
        frozen_at = {"frozenAt": seen["frozenAt"]} if "frozenAt" in seen else {}
        return int(self.get("witness", {**present, "what": "unfreeze", **frozen_at})["applied"])

    def keep(self, session: Mapping[str, str]) -> None:
        """Goes on with these tokens."""
        self.token, self.refresh_token = session["accessToken"], session["refreshToken"]

    def details(self, payee: str, amount: str, account: int = 0) -> dict[str, Any]:
        """What to pay to somebody in the list."""
        debtor = self.get("listAccounts")["items"][account]
        creditor = next(item for item in self.get("listBeneficiaries")["items"] if item["name"] == payee)
        return {
            "debtorAccount": debtor["account"],
            "creditorName": creditor["name"],
            "creditorAccount": creditor["account"],
            "instructedAmount": {"currency": debtor["currency"], "amount": amount},
        }

    def to_somebody_new(self, name: str, account: Mapping[str, str], amount: str) -> dict[str, Any]:
        """What to pay to somebody who is not in the list."""
        debtor = self.get("listAccounts")["items"][0]
        return {
            "debtorAccount": debtor["account"],
            "creditorName": name,
            "creditorAccount": dict(account),
            "instructedAmount": {"currency": debtor["currency"], "amount": amount},
        }

    def review(self, details: Mapping[str, Any], payment_id: str | None = None, says: Mapping[str, str] = HARMLESS) -> dict[str, Any]:
        """Asks what would happen, answers what is asked, and checks that the hash names what is shown."""
        asked = {"paymentId": payment_id or str(uuid.uuid4()), "details": details}
        review: dict[str, Any] = self.get("reviewPayment", asked)
        if says and review["questions"]:
            review = self.get("reviewPayment", asked | {"answers": {question: says[question] for question in review["questions"]}})
        assert content_hash(review["content"]) == review["contentHash"]
        return review

    def initiate(self, review: Mapping[str, Any]) -> dict[str, Any]:
        """Starts the confirmations."""
        payment: dict[str, Any] = self.get(
            "initiatePayment", {"paymentId": review["content"]["paymentId"], "contentHash": review["contentHash"]}
        )
        return payment

    def first(self, payment: Mapping[str, Any], /, **changes: Any) -> requests.Response:
        """The first confirmation, whatever the answer; ``changes`` replace parts of it."""
        authorisation = self.own(payment)
        asked = {"confirmation": 1, "contentHash": payment["contentHash"], "challenge": authorisation["challenge"]}
        return self._confirm(payment, asked | changes)

    def second(self, payment: Mapping[str, Any], current: str, /, **changes: Any) -> requests.Response:
        """The second confirmation, signed over the ``current`` challenge, whatever the answer; ``changes`` replace parts of it."""
        asked = {
            "confirmation": 2,
            "contentHash": payment["contentHash"],
            "challenge": current,
            "signature": self.key.signature(self.said(payment, current)),
        }
        return self._confirm(payment, {name: value for name, value in (asked | changes).items() if value is not None})

    def said(self, payment: Mapping[str, Any], challenge: str) -> dict[str, str]:
        """What a confirmation signs."""
        return {
            "paymentId": payment["paymentId"],
            "authorisationId": self.own(payment)["authorisationId"],
            "contentHash": payment["contentHash"],
            "challenge": challenge,
            "act": "confirm",
        }

    def own(self, payment: Mapping[str, Any]) -> Mapping[str, Any]:
        """The person's own authorisation, the newest: those of others have their names."""
        mine: list[Mapping[str, Any]] = [each for each in payment["authorisations"] if "name" not in each]
        return mine[-1]

    def pay(self, payee: str, amount: str, wait: Callable[[float], None]) -> dict[str, Any]:
        """Reviews, confirms twice, and answers the payment as it stands then."""
        return self.send(self.details(payee, amount), wait)

    def send(self, details: Mapping[str, Any], wait: Callable[[float], None]) -> dict[str, Any]:
        """The same for whatever is to be paid."""
        payment = self.initiate(self.review(details))
        started = self.first(payment).json()
        wait(started["pauseSeconds"])
        answer = self.second(payment, started["challenge"])
        if not answer.ok:
            raise Refused(answer)
        settled: dict[str, Any] = self.get("readPayment", paymentId=payment["paymentId"])
        return settled

    def status(self, payment: Mapping[str, Any]) -> str:
        """How far a payment has come."""
        return str(self.get("readPayment", paymentId=payment["paymentId"])["transactionStatus"])

    def _confirm(self, payment: Mapping[str, Any], asked: Mapping[str, Any]) -> requests.Response:
        authorisation_id = self.own(payment)["authorisationId"]
        return self.ask("authorisePayment", asked, paymentId=payment["paymentId"], authorisationId=authorisation_id)
