"""Plots: a whole scam counts for more than its parts, and a part alone is no plot."""

from __future__ import annotations

import pytest

from app.domain.scam.frames import Frames
from app.domain.scam.judge import VOCABULARY
from app.domain.scam.normal import plain
from app.domain.scam.numbers import numbers
from app.domain.scam.plots import PLOTS, plots
from app.domain.scams import ScamType

NUMBERS = {"phone", "percent", "amount", "sum_sent"}
LINKS = {"odd_link", "unknown_link"}


def found(text: str) -> set[ScamType]:
    read = plain(text).text
    hits = VOCABULARY.find(read, numbers(read))
    return {plot.scam for plot in plots(hits, Frames(read, hits))}


def test_the_table_names_concepts_that_exist_and_every_scam() -> None:
    assert {concept for plot in PLOTS for part in plot.parts for concept in part} <= VOCABULARY.concepts | NUMBERS | LINKS
    assert {plot.scam for plot in PLOTS} == set(ScamType) - {ScamType.OTHER}


@pytest.mark.parametrize(
    ("text", "scam"),
    [
        (
            "Police here, about a drugs case. Move your savings to the safe account, tell nobody.",
            "gov_police",
        ),
        ("我是公安局的，您涉嫌洗钱，把钱转到安全账户，不许告诉家人", "gov_police"),
        ("Hi mum, I dropped my phone, this is my new number. Can you send me £900 today? I can't talk.", "family"),
        ("妈我手机坏了，这是新号码，出了点事，急用钱，先给我转5000", "family"),
    ],
)
def test_a_whole_plot_is_found(text: str, scam: str) -> None:
    assert ScamType(scam) in found(text)


@pytest.mark.parametrize(
    "text", ["This is the police.", "妈我手机坏了，这是新号码", "Please transfer £50 to the club.", "您的快递到了", ""]
)
def test_a_part_is_no_plot(text: str) -> None:
    assert found(text) == set()


def test_what_is_denied_or_told_of_others_is_no_part() -> None:
    assert found("We, the police, will never ask you to move your money to a safe account or keep it secret.") == set()
    assert found("骗子会冒充公安局，说您涉嫌洗钱，要求转到安全账户，还不许告诉家人。") == set()
