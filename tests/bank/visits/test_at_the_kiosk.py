"""At a branch's kiosk she has come: her number waits from then on, and she may take one on the spot."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.sandbox.branches import CHUNXI
from app.sandbox.kiosk import KIOSK
from tests.attacks.stranger import Stranger
from tests.bank.visits.branch import CARD, KENT, come, pass_time, refusal, take


@pytest.fixture
def at_kiosk(newcomer: Callable[[], Stranger], wang: Stranger) -> Callable[..., Stranger]:
    """Wang signs in at the kiosk, with what she has with her."""
    kiosk = newcomer()
    kiosk.enrol(KIOSK.customer.name)

    def sign_in(**slip: str) -> Stranger:
        kiosk.keep(kiosk.get("openSession", wang.signing_in() | {"deviceId": kiosk.device_id} | slip))
        return kiosk

    return sign_in


def test_signed_in_with_her_ticket_she_is_in_the_queue(wang: Stranger, teller: Stranger, at_kiosk: Callable[..., Stranger]) -> None:
    here, elsewhere = take(wang), take(wang, KENT)
    kiosk = at_kiosk(ticket=here["qr"])
    states = {each["visitId"]: each["state"] for each in kiosk.get("listVisits")["items"]}
    assert states == {here["visitId"]: "checked_in", elsewhere["visitId"]: "taken"}
    assert [each["state"] for each in teller.get("listVisits")["items"]] == ["checked_in"]
    assert at_kiosk(ticket=here["qr"]).get("listVisits")["items"][0]["state"] == "checked_in"
    assert come(teller, here)["state"] == "checked_in"


def test_somebody_elses_ticket_and_an_old_one_open_nothing(
    wang: Stranger, li: Stranger, newcomer: Callable[[], Stranger], at_kiosk: Callable[..., Stranger]
) -> None:
    kiosk = newcomer()
    kiosk.enrol(KIOSK.customer.name)
    old, others = take(wang), take(li)
    asked = wang.signing_in() | {"deviceId": kiosk.device_id}
    assert refusal(kiosk, "openSession", asked | {"ticket": others["qr"]}) == "credentials_refused"
    pass_time(wang, days=1)
    assert refusal(kiosk, "openSession", asked | {"ticket": old["qr"]}) == "slip_refused"


def test_without_a_number_she_takes_one_there_and_waits(teller: Stranger, at_kiosk: Callable[..., Stranger]) -> None:
    kiosk = at_kiosk(card=CARD)
    assert kiosk.get("listBranches")["items"][0]["branchId"] == CHUNXI
    assert refusal(kiosk, "takeNumber", {"branchId": KENT, "purpose": "help", "walkIn": True}) == "forbidden"
    assert take(kiosk, CHUNXI, walkIn=True)["state"] == "checked_in"
    assert [each["name"] for each in teller.get("listVisits")["items"]] == ["Wang"]
