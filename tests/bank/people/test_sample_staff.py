"""A practice bank that was filled by an older program learns of the teller, and says what everybody is."""

from __future__ import annotations

from pathlib import Path

from app.sandbox.people import SamplePeople
from tests.attacks.stranger import Stranger
from tests.bank.cast import HUGHES, LI, WANG, few_people
from tests.bank.running import running_bank


def test_who_is_new_in_the_cast_comes_to_a_bank_that_has_lived(tmp_path: Path) -> None:
    with running_bank(practice=SamplePeople((WANG, LI, HUGHES)), folder=tmp_path):
        pass
    with running_bank(practice=few_people(), folder=tmp_path) as bank:
        stranger = Stranger(bank.url)
        roles = {person["name"]: person.get("roles", ["customer"]) for person in stranger.get("listSamplePeople")["items"]}
        assert roles == {"Wang": ["customer"], "Li": ["customer"], "Hughes": ["customer"], "Zhou": ["teller"], "Wu": ["teller"]}
        stranger.enrol("Zhou")
        stranger.sign_in()
        assert stranger.get("readMe")["roles"] == ["teller"]
        stranger.close()
