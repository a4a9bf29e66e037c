"""How a message shows a signal, and how much each way counts: the table that decides.

A line names the signal, then what has to stand there: concepts that belong together, near one another in one sentence, or anywhere in
the message after ``~``; after a comma, another way to the same. Then its points in a Chinese and in an English message, in tenths of the
logarithm of the odds. They were fitted to the training part of the corpus once, by logistic regression in which no sign of a scam may
speak for a message and the plainest have a floor, and rounded; change them by hand where you know better. ``genuine`` is what speaks for
a message: it has points below nothing and is no signal.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

GENUINE: Final = "genuine"
LINK_POINTS: Final = {"odd_link": {"zh": 28, "en": 21}, "unknown_link": {"zh": 18, "en": 12}}
LINK_ALONE: Final = 30
"""Of an unknown link that comes without a word: enough to be careful, and never to stop."""
CAREFUL_FROM: Final = {"zh": 29, "en": 26}
STOP_FROM: Final = {"zh": 35, "en": 35}
"""Of the signs, and of what speaks for a message in their own sentences: chosen on the training and development parts."""
DOUBT: Final = 20
"""So much more it takes to stop a message for each word in it about scams, and half of it to be careful: who warns uses such words."""
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
code_request | code_ask | 40 | 40
secret_request | give code, give card_hard | 28 | 28
secret_request | card_hard | 5 | 6
secret_request | code | 2 | 0
details_request | give card, enter card, enter code | 10 | 11
details_request | enter | 1 | 5
details_request | card | 3 | 5
safe_account | move_own safe_word, assigned move, assigned money_ask | 30 | 30
safe_account | safe_account | 45 | 45
safe_account | assigned | 1 | 0
money_request | sum_sent | 9 | 9
money_request | money_ask | 9 | 9
money_moved | move_own | 12 | 12
money_moved | safe_word | 0 | 6
sum_asked | money_ask amount, pay_first amount, move amount | 2 | 2
sum_asked | amount | 5 | 2
guard_taken_away | override | 20 | 20
pay_first | pay_first fee | 15 | 15
pay_first | pay_first | 0 | 2
pay_first | fee | 0 | 3
remote_control | ~meeting compensate, ~meeting autocharge, ~meeting case | 1 | 0
remote_control | remote | 25 | 25
remote_control | meeting | 1 | 0
install_app | install app, install qr | 8 | 8
install_app | install | 5 | 5
install_app | app | 0 | 4
gift_cards | gift buy, gift give, gift money_ask | 30 | 30
gift_cards | gift | 2 | 4
crypto | crypto move, crypto buy, crypto insider | 10 | 10
crypto | crypto | 7 | 7
cash_collected | cash | 20 | 20
personal_account | personal_account | 15 | 15
new_account | new_account | 24 | 24
other_chat | other_chat | 10 | 10
press_key | press | 18 | 16
click | qr | 10 | 0
click | click | 4 | 3
call_back | call phone | 12 | 12
call_back | phone | 13 | 13
say_something_else | say_lie | 30 | 30
lend_account | mule mule_gain | 4 | 0
lend_account | mule_hard | 36 | 36
lend_account | mule_gain | 2 | 6
secrecy | secrecy | 20 | 20
stay_on_line | stay | 22 | 22
time_pressure | hurry | 4 | 8
threat | arrest | 8 | 9
cut_off | account cut | 7 | 7
cut_off | cut | 3 | 2
cut_off | account | 1 | 2
case | police case, case arrest, case account | 16 | 16
case | case | 0 | 2
passed_on | passed_on police | 25 | 25
passed_on | passed_on | 7 | 2
authority | police | 0 | 5
bank_calls | bank cut, bank move | 5 | 5
refund | helpdesk compensate, ~helpdesk autocharge | 8 | 8
refund | compensate | 2 | 2
refund | helpdesk | 0 | 4
charge_to_cancel | autocharge | 10 | 10
overpaid | overpay | 30 | 30
virus | virus | 12 | 10
new_number | newnumber | 10 | 10
new_number_of_kin | ~newnumber kin, ~newnumber money_ask, ~newnumber trouble | 15 | 15
kin_in_trouble | kin trouble_hard, trouble_hard money_ask, trouble_hard secrecy | 18 | 18
kin_in_trouble | trouble_hard | 5 | 13
kin_needs_help | kin | 0 | 4
ransom | ransom | 32 | 32
boss | ~boss busy, ~boss gift | 14 | 12
boss | boss | 0 | 6
cannot_talk | busy | 9 | 9
guaranteed_return | percent guarantee | 12 | 12
guaranteed_return | returns | 10 | 10
guaranteed_return | percent | 7 | 8
guaranteed_return | guarantee | 7 | 2
insider | insider returns, ~insider other_chat, ~insider install app | 12 | 14
insider | insider | 5 | 6
elder_project | elder_offer elder_gain, elder_offer elder_hard | 14 | 14
elder_project | elder_offer | 0 | 6
elder_project | elder_gain | 1 | 2
cure | cure cure_claim | 15 | 15
cure | cure_claim | 15 | 13
cure_for_sale | ~cure_claim health_sell | 14 | 10
cure_for_sale | cure | 2 | 2
task_job | task task_gain | 12 | 19
task_job | task | 1 | 10
task_job | task_gain | 4 | 0
far_love | ~far romance_ask | 12 | 12
far_love | far | 7 | 12
far_love | romance_ask | 0 | 1
love | ~romance far | 13 | 13
love | romance | 2 | 6
windfall | windfall | 18 | 18
prize | prize click, prize fee, prize pay_first | 8 | 8
prize | prize | 0 | 2
subsidy | subsidy click, subsidy fee, subsidy enter | 0 | 6
subsidy | subsidy | 0 | 3
loan | loan loan_odd | 14 | 14
loan | loan | 3 | 8
loan | loan_odd | 0 | 1
bait | bait click, bait install, bait qr | 5 | 0
bait | bait | 2 | 7
parcel | parcel fee, parcel cut | 0 | 5
parcel | parcel | 1 | 0
bill_due | bill account | 0 | 4
bill_due | bill | 0 | 3
off_platform | off_platform bargain, off_platform move | 13 | 12
off_platform | bargain | 7 | 8
off_platform | off_platform | 10 | 10
doorstep | doorstep | 28 | 28
recovery | recover recover_ask | 14 | 14
recovery | recover | 6 | 11
recovery | recover_ask | 1 | 2
genuine | calm | -10 | -9
genuine | service | -8 | -4
genuine | chat | -4 | -4
genuine | unhurried | -12 | -12
genuine | about_scams | -6 | -4
"""


def _read(table: str) -> Iterator[Evidence]:
    for line in table.strip().splitlines():
        signal, ways, chinese, english = (part.strip() for part in line.split("|"))
        yield Evidence(signal, tuple(_way(way) for way in ways.split(",")), {"zh": int(chinese), "en": int(english)})


def _way(text: str) -> Way:
    bare = text.strip()
    return Way(tuple(bare.removeprefix("~").split()), bare.startswith("~"))


EVIDENCE: Final = tuple(_read(_TABLE))
