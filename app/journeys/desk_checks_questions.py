"""What is asked on the phone before a payment may go: each so that neither answer shames, and yes or no is enough."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.checks import CallAnswer, CallQuestion
from app.journeys.say import Name, Say, say

_ASKED: Final[Mapping[CallQuestion, Say]] = {
    CallQuestion.TOLD_TO_PAY: say("DeskQuestions", "“Has somebody asked you to make this payment, or told you how to make it?”"),
    CallQuestion.MET_IN_PERSON: say("DeskQuestions", "“Have you met {payee}, face to face?”"),
    CallQuestion.KEEP_SECRET: say("DeskQuestions", "“Were you asked to tell nobody about it?”"),
    CallQuestion.ON_THE_PHONE: say("DeskQuestions", "“Is somebody on another line with you now, or beside you?”"),
    CallQuestion.WHERE_FROM: say(
        "DeskQuestions", "“Do you have the account number from a person you knew before, or from a paper of your own?”"
    ),
}
IN_SHORT: Final[Mapping[CallQuestion, Say]] = {
    CallQuestion.TOLD_TO_PAY: say("DeskQuestions", "Told to pay by somebody"),
    CallQuestion.MET_IN_PERSON: say("DeskQuestions", "Has met the payee"),
    CallQuestion.KEEP_SECRET: say("DeskQuestions", "Was asked to keep it secret"),
    CallQuestion.ON_THE_PHONE: say("DeskQuestions", "Somebody is listening now"),
    CallQuestion.WHERE_FROM: say("DeskQuestions", "Number from somebody known before"),
    CallQuestion.OTHER: say("DeskQuestions", "Something that this program does not know"),
}
"""A question as the label of its answer."""
ANSWERS: Final[Mapping[CallAnswer, Say]] = {
    CallAnswer.YES: say("DeskQuestions", "Yes"),
    CallAnswer.NO: say("DeskQuestions", "No"),
    CallAnswer.UNCLEAR: say("DeskQuestions", "Not clear, or no answer"),
}


def as_asked(question: CallQuestion, payee: str) -> Say:
    """A question as it is read out on the phone."""
    words = _ASKED[question]
    return words(payee=Name(payee)) if "{payee}" in words.text else words


def can_be_asked(question: CallQuestion) -> bool:
    """Whether this program has words for it: a newer bank may ask more."""
    return question in _ASKED
