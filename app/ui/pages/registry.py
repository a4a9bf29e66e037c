"""Which page draws which kind of step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from app.journeys import steps
from app.journeys.desk_writing_forms import AimForm
from app.journeys.steps import Step
from app.journeys.steps_alerts import ReadAlert
from app.journeys.steps_bills import ShowBill
from app.journeys.steps_desk import FillIn, GiveSource, LookInto, Preview
from app.journeys.steps_home import Home, Inbox
from app.journeys.steps_kiosk import ShowKey, Welcome
from app.journeys.steps_message_check import HearCall, ReadJudgement
from app.journeys.steps_messages import EnterLine, EnterMessage
from app.journeys.steps_paper import ReadSheet, TellOnPaper
from app.journeys.steps_visits import ShowBriefly, ShowTicket
from app.journeys.steps_voice import ChooseHeard
from app.journeys.steps_warning import Warn
from app.journeys.steps_watching import Watch
from app.ui.pages.alert import AlertPage
from app.ui.pages.bill import BillPage
from app.ui.pages.browse import BrowsePage
from app.ui.pages.call import CallPage
from app.ui.pages.choose import choose_page
from app.ui.pages.confirm import ConfirmPage
from app.ui.pages.desk.fill_in import FillInPage
from app.ui.pages.desk.look_into import LookIntoPage
from app.ui.pages.desk.source import GiveSourcePage
from app.ui.pages.digits import EnterAmountPage, EnterPinPage
from app.ui.pages.judgement import JudgementPage
from app.ui.pages.match import MatchPage
from app.ui.pages.message import EnterMessagePage
from app.ui.pages.page import Page
from app.ui.pages.photo import digits_page
from app.ui.pages.review import ReviewPage
from app.ui.pages.sheet import SheetPage
from app.ui.pages.show_code import ShowCodePage
from app.ui.pages.tell import TellOnPaperPage, TellPage
from app.ui.pages.text import EnterTextPage
from app.ui.pages.ticket import TicketPage
from app.ui.pages.wait import WaitPage
from app.ui.pages.warning import WarnPage
from app.ui.pages.watch import WatchPage
from app.ui.parts.hands import Hands
from app.ui.words.words import Words

_PAGES: Final[dict[type[Step[Any]], Callable[[Any, Words, Hands], Page]]] = {
    steps.Choose: choose_page,
    Warn: WarnPage,
    ChooseHeard: choose_page,
    Home: choose_page,
    Welcome: choose_page,
    ShowKey: choose_page,
    ShowBill: BillPage,
    steps.EnterAmount: EnterAmountPage,
    steps.EnterDigits: digits_page,
    steps.EnterPin: EnterPinPage,
    steps.EnterText: EnterTextPage,
    EnterLine: EnterTextPage,
    EnterMessage: EnterMessagePage,
    steps.Review: ReviewPage,
    steps.Confirm: ConfirmPage,
    steps.Browse: BrowsePage,
    Inbox: BrowsePage,
    ShowBriefly: BrowsePage,
    steps.Wait: WaitPage,
    steps.ShowCode: ShowCodePage,
    ShowTicket: TicketPage,
    steps.Match: MatchPage,
    steps.Tell: TellPage,
    TellOnPaper: TellOnPaperPage,
    ReadSheet: SheetPage,
    ReadAlert: AlertPage,
    Preview: AlertPage,
    FillIn: FillInPage,
    AimForm: FillInPage,
    GiveSource: GiveSourcePage,
    LookInto: LookIntoPage,
    HearCall: CallPage,
    ReadJudgement: JudgementPage,
    Watch: lambda step, words, hands: WatchPage(step, words, hands, page_for),
}


def page_for(step: Step[Any], words: Words, hands: Hands) -> Page:
    """Makes the page of ``step``. A kind of step without a page is a ``KeyError``."""
    return _PAGES[type(step)](step, words, hands)
