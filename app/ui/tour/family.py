"""Stories of two: she at her window, somebody she trusts at his, and one bank between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain.hints import Phrase
from app.ui.tour.story import (
    FAMILY,
    HOME,
    Hears,
    Later,
    Move,
    Press,
    PressCalled,
    PressEnd,
    PressFirst,
    PressNews,
    PressTalk,
    Sees,
    Stay,
    Story,
    Type,
    TypePracticePin,
    TypeTheirCode,
    at,
    opening,
)

_A_DAY_AND_MORE: Final = 25
"""Hours after which a link, or what waits, is in force."""
_HER_DIARY: Final[tuple[tuple[str, Move | None], ...]] = (("trusted", Press("item:diary")), ("diary-30", None), ("trusted", None))


@dataclass(frozen=True, slots=True)
class PaymentAmongTwo:
    """Whom she pays, by the name in her list; how much; what for; and, where somebody is asked, why."""

    payee: str
    amount: str
    note: str
    why: str = ""


def pair(language: str, text_size: int, theme: str, her: str, him: str) -> Story:
    """She invites him, both compare the pictures, and a day later he may help. ``her`` and ``him`` are customer numbers."""
    return Story(
        "family-pair",
        (
            *at(HOME, *opening(language, text_size, theme, her), *_to_the_code()),
            *at(FAMILY, *opening(language, text_size, theme, him)),
            *at(FAMILY, ("helping", Press("item:code")), ("pairing-code", TypeTheirCode()), ("who-invites", Press("option:yes"))),
            *at(HOME, ("code", None), ("who-came", Press("option:yes"))),
            *at(FAMILY, ("pictures-come", None), ("pictures", Press("yes"))),
            *at(HOME, ("pictures", Press("yes")), ("paired", None), ("trusted", Stay())),
            *at(FAMILY, ("other-says", None), ("paired", None)),
            *at(FAMILY, ("helping", Later(_A_DAY_AND_MORE, PressFirst("item:link:")))),
            *at(FAMILY, ("who-trusts-me", Press("option:well")), ("helping", Stay())),
            *at(HOME, *_HER_DIARY, ("home", Press("option:sign-out"))),
        ),
    )


def approve(payment: PaymentAmongTwo, message: str) -> Story:
    """He may agree, and is asked: he looks, agrees twice, and she reads of it; then she shows him a ``message``, and he asks her to stop.

    Both programs are known to the bank already.
    """
    return Story(
        "family-approve",
        (
            *at(FAMILY, ("pin", TypePracticePin()), ("helping", Stay())),
            *at(HOME, ("pin", TypePracticePin()), *pays(payment)),
            *at(FAMILY, ("helping", PressNews()), ("helping", PressFirst("item:request:"))),
            *at(FAMILY, ("decide", Press("option:agree")), ("really-agree", Press("yes")), ("agreed", None)),
            *at(HOME, ("home", Press("option:waiting")), ("waiting-payment", Press("no")), ("home", Press("option:sign-out"))),
            *at(HOME, ("pin", Later(_A_DAY_AND_MORE, TypePracticePin())), ("news-payment_settled", None)),
            *at(HOME, ("home", Press("option:trusted")), *_she_shows(message), ("trusted", Stay())),
            *at(FAMILY, ("helping", PressNews()), ("helping", PressFirst("item:share:")), ("read-share", None), *_he_asks_to_stop()),
            *at(HOME, ("asked-to-stop", Press("option:not-now")), *_HER_DIARY, ("home", Press("option:sign-out"))),
        ),
    )


def coach(payment: PaymentAmongTwo) -> Story:
    """In the middle of paying she asks him to look on: he points, says a phrase, she goes on and ends it."""
    return Story(
        "family-coach",
        (
            *at(FAMILY, ("pin", TypePracticePin()), ("helping", Stay())),
            *at(HOME, ("pin", TypePracticePin()), ("home", Press("option:pay")), *_ask_for_help(), ("payee", Stay())),
            *at(FAMILY, ("helping", PressNews()), ("helping", PressFirst("item:coaching:")), ("look-on", Press("option:yes"))),
            *at(FAMILY, ("watch", Sees("choose")), ("watch", Press("point:option:1")), ("watch", Stay())),
            *at(HOME, ("payee", Hears())),
            *at(FAMILY, ("watch", Press("phrase:this_one")), ("watch", Stay())),
            *at(HOME, ("payee", Hears(Phrase.THIS_ONE)), ("payee", PressCalled(payment.payee)), ("amount", Stay())),
            *at(FAMILY, ("watch", Sees("amount"))),
            *at(HOME, ("amount", Type(payment.amount)), ("note", Type(payment.note)), ("review", Stay())),
            *at(FAMILY, ("watch", Sees("review")), ("watch", Press("point:fact:0")), ("watch", Stay())),
            *at(HOME, ("review", Hears()), ("review", PressEnd())),
            *at(FAMILY, ("watch", Sees("")), ("watch", None), ("helping", Stay())),
            *at(HOME, ("review", None), ("confirm", Press("yes")), ("receipt", None), ("home", Press("option:sign-out"))),
        ),
    )


def _ask_for_help() -> tuple[tuple[str, Move | None], ...]:
    return (
        ("payee", PressTalk()),
        ("whom-to-ask", Press("option:afar")),
        ("what-to-show", Press("option:covered")),
        ("help-asked", None),
    )


def _to_the_code() -> tuple[tuple[str, Move | None], ...]:
    """From home to the code: her own wish, all but what shows the most, a year, and he is far away."""
    return (
        ("home", Press("option:trusted")),
        ("trusted", Press("item:invite")),
        ("is-it-your-wish", Press("option:my-wish")),
        ("approve", Press("option:yes")),
        ("coach", Press("option:yes")),
        ("get_alerts", Press("option:yes")),
        ("see_activity", Press("option:no")),
        ("see_balances", Press("option:no")),
        ("how-long", Press("option:year")),
        ("where", Press("option:remote")),
        ("review", None),
        ("confirm", Press("yes")),
        ("invitation", Press("option:show")),
    )


def _she_shows(message: str) -> tuple[tuple[str, Move | None], ...]:
    return (
        ("trusted", PressFirst("item:pai_")),
        ("one", Press("option:show")),
        ("what-to-show", Press("option:message")),
        ("message", Type(message)),
        ("hand-over", None),
        ("handed-over", None),
        ("one", Press("option:done")),
    )


def _he_asks_to_stop() -> tuple[tuple[str, Move | None], ...]:
    return (
        ("helping", PressFirst("item:link:")),
        ("who-trusts-me", Press("option:show")),
        ("what-to-show", Press("option:stop")),
        ("hand-over", None),
        ("handed-over", None),
        ("helping", Stay()),
    )


def pays(payment: PaymentAmongTwo) -> tuple[tuple[str, Move | None], ...]:
    """From home to the receipt."""
    return (
        ("home", Press("option:pay")),
        ("payee", PressCalled(payment.payee)),
        ("amount", Type(payment.amount)),
        ("note", Type(payment.note)),
        *((("note-to-family", Type(payment.why)),) if payment.why else ()),
        ("review", None),
        ("confirm", Press("yes")),
        ("receipt", None),
    )
