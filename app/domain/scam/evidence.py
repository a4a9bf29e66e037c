"""How a message shows a signal, and how much each way counts: the table that decides.

A line names the signal, then what has to stand there: concepts that belong together, near one another in one sentence, or anywhere in
the message after ``~``; after a comma, another way to the same. Then its points in a Chinese and in an English message, in tenths of the
logarithm of the odds. They were fitted to the corpus, by logistic regression in which no sign of a scam may speak for a message, the
plainest have a floor, and what stands for much else as well ("police", "pay", "grandma") can never count for much, and
rounded; what stops was found by holding out one writer's messages after the other. Change them by hand where you know better.
``genuine`` is what speaks for a message: it has points below nothing and is no signal.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

GENUINE: Final = "genuine"
LINK_POINTS: Final = {"odd_link": {"zh": 28, "en": 22}, "unknown_link": {"zh": 20, "en": 15}}
LINK_ALONE: Final = 29
"""Of an unknown link that comes without a word: never enough to stop."""
FADES: Final = {"zh": 0.8, "en": 0.75}
"""The strongest sign of a message counts whole, each further one this much of what it would have counted one place before: many weak
ones, as every long letter has them, come to no stop."""
CAREFUL_FROM: Final = {"zh": 42, "en": 42}
"""Of signs that need no model: for less, ``model.py`` has to find that it sounds like a scam."""
STOP_FROM: Final = {"zh": 34, "en": 30}
"""Of the signs, and of what speaks for a message in their own sentences: the lowest that stops hardly anything genuine in the parts of
the corpus that margins are chosen on."""
NO_BETTER_FROM: Final = 14
"""So much more than for a stop it takes that friendly words, or a model that finds a message genuine, leave *be careful* at the least."""
CERTAIN_FROM: Final = {True: 60, False: 80}
"""From here on the signs are so many that no model has a say in a stop; fewer where something was said that no genuine sender says."""
DOUBT: Final = 16
"""So much more it takes to stop a message for each word in it about scams, and half of it to be careful: who warns uses such words."""
MOST_EXCUSED: Final = -15
"""What speaks for a message in the sentences of its signs takes away so much at most: any scam can be written in the words of a service."""
ENOUGH_ON_THE_PHONE: Final = frozenset(
    "cash_collected code_request gift_cards guard_taken_away ransom remote_control safe_account say_something_else secret_request"
    " stay_on_line".split()
)
"""What no genuine caller ever says: one of these, said plainly, ends a call."""
PLAIN_FROM: Final = 20
"""What counts so much is said plainly."""
SAID_BY_DENYING: Final = frozenset(
    "cannot_talk cure_for_sale guaranteed_return ransom say_something_else secrecy stay_on_line time_pressure".split()
)
"""Signals that are told as a denial ("do not tell anyone"), so that a denial does not take them away."""
SPARED_BY: Final = {"secrecy": "code"}
"""A concept before which a signal means something good: "your code is ...; tell nobody"."""
ASKED_FOR: Final = "code_ask"
"""But not in a message that asks for the code itself."""


@dataclass(frozen=True, slots=True)
class Way:
    """Concepts that have to stand together: within reach in one sentence, or ``anywhere`` in the message."""

    concepts: tuple[str, ...]
    anywhere: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """A line of the table: a signal, the ways to it, and its points by language."""

    signal: str
    ways: tuple[Way, ...]
    points: dict[str, int]


_TABLE: Final = """
code_request | code_ask | 41 | 39
secret_request | give code, give card_hard | 30 | 25
secret_request | card_hard | 6 | 7
secret_request | code | 1 | 0
details_request | give card, enter card, enter code | 10 | 13
details_request | enter | 2 | 1
details_request | card | 2 | 5
safe_account | move_own safe_word, assigned move, assigned money_ask | 29 | 30
safe_account | safe_account | 45 | 45
money_request | sum_sent | 7 | 6
money_request | money_ask | 10 | 9
money_moved | move_own | 12 | 12
money_moved | safe_word | 2 | 6
sum_asked | money_ask amount, pay_first amount, move amount | 0 | 5
sum_asked | amount | 5 | 4
guard_taken_away | override | 24 | 21
pay_first | pay_first fee | 12 | 17
pay_first | pay_first | 1 | 4
pay_first | fee | 1 | 3
remote_control | ~meeting compensate, ~meeting autocharge, ~meeting case | 1 | 0
remote_control | remote | 27 | 25
remote_control | meeting | 1 | 0
install_app | install app, install qr | 11 | 8
install_app | install | 5 | 6
install_app | app | 2 | 4
gift_cards | gift buy, gift give, gift money_ask | 30 | 29
gift_cards | gift | 3 | 7
crypto | crypto move, crypto buy, crypto insider | 10 | 9
crypto | crypto | 7 | 9
cash_collected | cash | 20 | 20
personal_account | personal_account | 16 | 17
new_account | new_account | 25 | 24
other_chat | other_chat | 10 | 14
press_key | press | 19 | 16
click | qr | 11 | 0
click | click | 0 | 4
call_back | call phone | 15 | 13
call_back | phone | 14 | 15
say_something_else | say_lie | 30 | 29
lend_account | mule mule_gain | 7 | 0
lend_account | mule_hard | 37 | 36
lend_account | mule_gain | 6 | 6
secrecy | secrecy | 26 | 28
stay_on_line | stay | 23 | 25
time_pressure | hurry | 7 | 8
threat | arrest | 9 | 11
cut_off | account cut | 6 | 7
cut_off | cut | 4 | 4
cut_off | account | 0 | 2
case | police case, case arrest, case account | 16 | 17
case | case | 2 | 3
passed_on | passed_on police | 25 | 25
passed_on | passed_on | 8 | 2
authority | police | 5 | 5
bank_calls | bank cut, bank move | 4 | 9
refund | helpdesk compensate, ~helpdesk autocharge | 4 | 9
refund | compensate | 4 | 3
refund | helpdesk | 2 | 4
charge_to_cancel | autocharge | 13 | 10
overpaid | overpay | 30 | 29
virus | virus | 15 | 17
new_number | newnumber | 10 | 9
new_number_of_kin | ~newnumber kin, ~newnumber money_ask, ~newnumber trouble | 14 | 14
kin_in_trouble | kin trouble_hard, trouble_hard money_ask, trouble_hard secrecy | 17 | 18
kin_in_trouble | trouble_hard | 10 | 17
kin_needs_help | kin | 0 | 3
ransom | ransom | 32 | 32
boss | ~boss busy, ~boss gift | 15 | 14
boss | boss | 6 | 6
cannot_talk | busy | 8 | 9
guaranteed_return | percent guarantee | 12 | 12
guaranteed_return | returns | 12 | 13
guaranteed_return | percent | 8 | 8
guaranteed_return | guarantee | 4 | 4
insider | insider returns, ~insider other_chat, ~insider install app | 12 | 14
insider | insider | 8 | 8
elder_project | elder_offer elder_gain, elder_offer elder_hard | 12 | 15
elder_project | elder_offer | 2 | 8
elder_project | elder_gain | 2 | 2
cure | cure cure_claim | 15 | 16
cure | cure_claim | 16 | 18
cure_for_sale | ~cure_claim health_sell | 18 | 13
cure_for_sale | cure | 4 | 4
task_job | task task_gain | 16 | 20
task_job | task | 8 | 10
task_job | task_gain | 4 | 2
far_love | ~far romance_ask | 12 | 12
far_love | far | 9 | 14
far_love | romance_ask | 2 | 2
love | ~romance far | 15 | 13
love | romance | 6 | 6
windfall | windfall | 16 | 18
prize | prize click, prize fee, prize pay_first | 8 | 9
prize | prize | 2 | 3
subsidy | subsidy click, subsidy fee, subsidy enter | 1 | 7
subsidy | subsidy | 3 | 4
loan | loan_odd pay_first, loan_odd fee | 26 | 0
loan | loan loan_odd | 17 | 17
loan | loan | 4 | 12
loan | loan_odd | 2 | 2
bait | bait click, bait install, bait qr | 5 | 0
bait | bait | 4 | 6
parcel | parcel fee, parcel cut | 0 | 6
parcel | parcel | 0 | 1
bill_due | bill account | 0 | 4
bill_due | bill | 0 | 2
off_platform | off_platform bargain, off_platform move | 13 | 13
off_platform | bargain | 7 | 7
off_platform | off_platform | 14 | 13
doorstep | doorstep | 28 | 29
recovery | recover recover_ask | 15 | 15
recovery | recover | 10 | 18
recovery | recover_ask | 2 | 2
genuine | calm | -15 | -15
genuine | service | -13 | -6
genuine | chat | -3 | -3
genuine | unhurried | -18 | -16
"""


def _read(table: str) -> Iterator[Evidence]:
    for line in table.strip().splitlines():
        signal, ways, chinese, english = (part.strip() for part in line.split("|"))
        yield Evidence(signal, tuple(_way(way) for way in ways.split(",")), {"zh": int(chinese), "en": int(english)})


def _way(text: str) -> Way:
    bare = text.strip()
    return Way(tuple(bare.removeprefix("~").split()), bare.startswith("~"))


EVIDENCE: Final = tuple(_read(_TABLE))
