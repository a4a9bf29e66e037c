"""What a reader has read: whether by its form alone it can be anything of the bank's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.slips import LONGEST, misread
from app.domain.visits import ticket_text

_ID = st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_", min_size=1, max_size=40).filter(
    lambda text: text.strip("-_")
)


@given(_ID, _ID)
def test_a_ticket_is_never_turned_away(visit_id: str, tag: str) -> None:
    assert misread(ticket_text(visit_id, tag)) == ""


@pytest.mark.parametrize(
    "card", ["BXCARD-41-7Q2M-9T4W-8R1Z", ";6222021001116245702=2512?", "%B6222021001116245702^WANG^2512?", "04A1B2C3D4"]
)
def test_what_a_card_may_say_goes_on_to_the_bank(card: str) -> None:
    assert misread(card) == ""


@pytest.mark.parametrize(
    ("rubbish", "why"),
    [
        ("https://qr.example/bax03", "card_unknown"),
        ("wxp://f2f0", "card_unknown"),
        ("", "card_unknown"),
        ("7" * (LONGEST + 1), "card_unknown"),
        ("12\x0034", "card_unknown"),
        ("银行", "card_unknown"),
        ("BANXING1:vis_1", "ticket_unknown"),
        ("BANXING1:vis_1:tag:more", "ticket_unknown"),
        ("BANXING2:vis_1:tag", "ticket_unknown"),
    ],
)
def test_what_is_neither_is_known_at_once(rubbish: str, why: str) -> None:
    assert misread(rubbish) == why
