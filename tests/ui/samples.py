"""Steps to draw in tests and in the gallery: taken from the real journeys where there are any, with a few Chinese texts of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from app.domain.accounts import AccountNumber
from app.domain.alerts import Alert, Area, Severity, Urgency, Wording
from app.domain.family import Side
from app.domain.freeze import Freeze
from app.domain.money import Money
from app.domain.payees import Payee
from app.domain.payments import Clearing, Payment, PaymentStatus, Reason, Requirement, Review
from app.domain.people import Person, Preferences
from app.domain.scam.verdict import Judgement, Verdict
from app.domain.scam.verdict import Reason as Shown
from app.domain.scams import ScamType
from app.journeys import account_words, alert_words, home, message_check_words, pay_words, payees, payments, sign_in, talk
from app.journeys.pictures import drawings
from app.journeys.preferences import TEXT_SIZE
from app.journeys.say import Name, say
from app.journeys.steps import Browse, Choose, EnterDigits, Fact, Item, Match, Option, ShowCode, Step, Tell, Trail, Wait
from app.journeys.steps_alerts import ReadAlert
from app.journeys.steps_message_check import HearCall, Heard, ReadJudgement
from app.ui.words.catalogue import catalogue
from app.ui.words.words import Words
from tests.house.tree import REPOSITORY
from tests.ui.samples_bills import bill
from tests.ui.samples_desk import DESK_STEPS
from tests.ui.samples_kiosk import KIOSK_STEPS
from tests.ui.samples_paper import PAPER_STEPS
from tests.ui.samples_practice import PRACTICE_STEPS
from tests.ui.samples_statements import STATEMENT_STEPS
from tests.ui.samples_talk import TALK_STEPS
from tests.ui.samples_visits import VISIT_STEPS

TRAIL = Trail(say("Pay", "Pay someone"), 2, 5)
NUMBER = AccountNumber("CN-BBAN", "6222021001116245702")


def cny(minor: int) -> Money:
    return Money("CNY", minor)


def words(language: str) -> Words:
    return Words(language, catalogue(language, REPOSITORY / "build" / "i18n"))


def _payees() -> Choose[Payee | None]:
    people = (
        ("p1", "李娜", "女儿", "daughter"),
        ("p2", "张建国", "", ""),
        ("p3", "成都市锦江区玉林菜市场摊位管理有限公司", "", "market"),
        ("p4", "Robert Wilson", "Bob", "garden"),
    )
    return pay_words.whom(
        tuple(Payee(key, name, NUMBER, nickname, picture, True) for key, name, nickname, picture in people), TRAIL, somebody_new=True
    )


REVIEW = Review("id", "hash", "李娜", NUMBER, AccountNumber("CN-BBAN", "6222021001110001"), cny(123456789), cny(0), "买菜钱", 3)


def _receipt() -> Tell:
    from app.journeys.receipt import receipt

    when = datetime(2026, 11, 21, 10, 42, tzinfo=UTC)
    paid = Payment("id", PaymentStatus.SETTLED, (), "李娜", NUMBER, REVIEW.debtor_account, cny(50000), "", when)
    step = next(receipt(paid, TRAIL.at(5)))
    assert isinstance(step, Tell)
    return step


def _activity() -> Browse:
    sentence = say("MyMoney", "Your pension came: {amount}, 15 November")(amount=cny(320000))
    went = say("MyMoney", "You paid {amount} at the market, 14 November")(amount=cny(8650))
    return Browse(
        key="activity",
        trail=Trail(say("Home", "My money")),
        question=say("Accounts", "Everyday account {digits}")(digits=Name("5702")),
        above=(Fact(say("MyMoney", "You can spend"), cny(1286450), "money"),),
        items=(
            Item("1", sentence, icon="in"),
            Item("2", went, say("MyMoney", "“{note}”")(note="白菜"), icon="out"),
            Item("3", sentence, icon="in"),
        ),
        empty=say("MyMoney", "Nothing has happened on this account yet."),
        done=say("MyMoney", "Back to the start"),
        fresh=lambda: (),
    )


def _payments() -> Browse:
    """Hers, with a heading over those of a kind; a press opens one."""
    when = datetime(2026, 11, 21, 10, 42, tzinfo=UTC)
    waits = (Requirement(Clearing.WAIT, Reason.NEW_PAYEE, when),)
    all_of_them = tuple(
        Payment(str(place), status, (), name, NUMBER, NUMBER, cny(50000 * (place + 1)), "", when, requires=requires)
        for place, (status, name, requires) in enumerate(
            (
                (PaymentStatus.PENDING, "李娜", waits),
                (PaymentStatus.SETTLED, "成都市锦江区玉林菜市场摊位管理有限公司", ()),
                (PaymentStatus.CANCELLED, "Robert Wilson", ()),
            )
        )
    )
    step = payments.listed(all_of_them, 0)
    headings = (say("Payments", "On their way"), say("Payments", "Gone out"), None)
    return replace(step, items=tuple(replace(item, heading=heading) for item, heading in zip(step.items, headings, strict=True)))


def _digits() -> EnterDigits:
    return EnterDigits(
        key="customer-number",
        trail=Trail(say("FirstStart", "Getting ready"), 5, 6),
        question=say("FirstStart", "What is your customer number?"),
        why=(say("FirstStart", "It is printed in the letter from the bank, at the top."),),
        label=say("FirstStart", "Customer number"),
        least=6,
        most=12,
        suggestion="12345678",
    )


def _wait() -> Wait:
    return Wait(
        key="wait",
        trail=TRAIL,
        question=say("Wait", "Your daughter looks at it."),
        ready=lambda: False,
        meanwhile=say("Wait", "This can take a while. You can leave and come back; nothing is lost."),
        then=say("Pages", "Continue"),
    )


FAMILY = Trail(say("Home", "My family"))


def _show_code() -> ShowCode:
    return ShowCode(
        key="code",
        trail=FAMILY.at(3),
        question=say("Family", "Read this number to the person you trust."),
        why=(say("Family", "Only to somebody you called yourself. Nobody from a bank, a shop or the police needs it."),),
        ready=lambda: False,
        meanwhile=say("Family", "As soon as they have entered it, you can go on here."),
        then=say("Pages", "Continue"),
        code="4821903175",
        qr="banxing:pair:4821903175",
        until=datetime(2026, 11, 21, 10, 52, tzinfo=UTC),
    )


def _match() -> Match:
    return Match(
        key="match",
        trail=FAMILY.at(4),
        question=say("Family", "Do you both see the same four pictures?"),
        why=(say("Family", "Tell each other on the telephone what you see, from left to right."),),
        pictures=drawings((31, 8, 7, 25)),
        yes=say("Family", "They are the same"),
        no=say("Family", "They are different"),
    )


def _photo() -> EnterDigits:
    return EnterDigits(
        key="invitation",
        trail=FAMILY.at(1),
        question=say("Family", "Which number did you get?"),
        label=say("Family", "The number"),
        least=10,
        most=10,
        photo="banxing:pair:",
    )


def _decide() -> Choose[str]:
    return Choose(
        key="decide",
        trail=FAMILY.at(0),
        question=say("Family", "{name} wants to pay somebody. What do you think?")(name=Name("王秀兰")),
        facts=(
            Fact(say("Family", "How much"), cny(680000), "money"),
            Fact(say("Family", "To"), Name("成都市锦江区玉林菜市场摊位管理有限公司"), "name"),
            Fact(say("Family", "Paid before"), say("Family", "Never")),
            Fact(say("Family", "She usually pays"), cny(35000)),
            Fact(say("Family", "Her note"), "定金"),
            Fact(say("Family", "Answer by"), datetime(2026, 11, 22, 10, 42, tzinfo=UTC)),
        ),
        options=(
            Option("approve", say("Family", "Agree"), "approve", say("Family", "The payment goes out as it stands here."), "tick"),
            Option("call", say("Family", "Call her first"), "call", say("Family", "She sees at once that you will call."), "headset"),
            Option("refuse", say("Family", "Do not agree"), "refuse", say("Family", "Nothing goes out; you say why."), "hand"),
        ),
    )


def _alert() -> ReadAlert:
    words = Wording(
        "zh_CN",
        "有人冒充公安、法院打电话",
        "最近有人打电话，自称公安局的人，说您的身份被人冒用、牵涉案件，要您把钱转到一个“安全账户”。这样的账户并不存在。",
        ("说您涉案，又要您对谁都保密。", "要您一直别挂电话，或者换到没有人的地方接。", "要您转钱来证明清白。"),
        "请先挂断，这不算失礼。然后自己拨 96110 或者 110 问一问。",
        "96110",
        (Area("成都及周边"),),
    )
    sent = datetime(2026, 11, 22, 2, 40, tzinfo=UTC)
    alert = Alert("alt_1", 1, ScamType.GOV_POLICE, Severity.EXTREME, Urgency.IMMEDIATE, sent, sent, (words,))
    return alert_words.shown(alert, "zh_CN", Side.CUSTOMER, alert_words.NEW)


SUSPICIOUS = "【银行通知】您的账户今晚24点将被冻结，请立即点击 http://bank.example.com 核实身份，或拨打 400-555-0199。"


def _judgement(verdict: Verdict, *signals: tuple[str, str]) -> ReadJudgement:
    reasons = tuple(Shown(signal, text, SUSPICIOUS.index(text), SUSPICIOUS.index(text) + len(text)) for signal, text in signals)
    judged = Judgement(verdict, "zh", ScamType.PHISH if signals else None, reasons)
    return message_check_words.thought_of(judged, message_check_words.MESSAGE, "zh_CN")


def _call() -> HearCall:
    heard = (Heard("police", "我是公安局的民警。"), Heard("case", "您涉嫌一起案件，可能要被逮捕。"))
    return message_check_words.what_is_said(heard, Verdict.CAREFUL)


STEPS: dict[str, Callable[[], Step[Any]]] = {
    "judgement-stop": lambda: _judgement(
        Verdict.STOP, ("odd_link", "http://bank.example.com"), ("call_back", "400-555-0199"), ("cut_off", "账户今晚24点将被冻结")
    ),
    "judgement-careful": lambda: _judgement(Verdict.CAREFUL, ("cut_off", "账户今晚24点将被冻结"), ("time_pressure", "立即")),
    "judgement-none": lambda: _judgement(Verdict.NONE),
    "call": _call,
    "home": lambda: home.tiles(Person("p", "王桂兰"), "", Freeze(frozen=False, stops=())),
    "bill": bill,
    "choose": _payees,
    "pictures": lambda: payees.which_picture("李娜"),
    "prefer": lambda: TEXT_SIZE.question(Preferences(), Trail(say("FirstStart", "Getting ready"), 2, 6)),
    "amount": lambda: pay_words.how_much(Payee("p1", "李娜", NUMBER, "女儿"), _account(), TRAIL),
    "digits": _digits,
    "account-number": lambda: account_words.WRITTEN["CN-BBAN"][0].question(TRAIL, "6222021001116245702"),
    "pin": lambda: sign_in.enter_pin(()),
    "text": lambda: pay_words.what_for(Payee("p1", "李娜", NUMBER, "女儿"), TRAIL.at(3)),
    "name": lambda: payees.what_name("", TRAIL),
    "review": lambda: pay_words.read_back(REVIEW, None, TRAIL.at(4)),
    "confirm": lambda: pay_words.really(REVIEW, 3, TRAIL.at(5)),
    "wait": _wait,
    "browse": _activity,
    "payments": _payments,
    "tell": _receipt,
    "care": lambda: _talk(),
    "code": _show_code,
    "match": _match,
    "photo": _photo,
    "decide": _decide,
    "alert": _alert,
    **PAPER_STEPS,
    **STATEMENT_STEPS,
    **DESK_STEPS,
    **TALK_STEPS,
    **KIOSK_STEPS,
    **PRACTICE_STEPS,
    **VISIT_STEPS,
}


def _account() -> Any:
    from app.domain.accounts import Account

    return Account("a", NUMBER, "current", cny(1286450), cny(1286450))


def _talk() -> Tell:
    step = next(talk.talk_to_a_person())
    assert isinstance(step, Tell)
    return step
