"""What each sentence about money claims: the predicate over the bank's books that must hold for as long as it is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from tests.faults.sentences import Sentence
from tests.faults.standing import NOTHING, Situation

Claim = Callable[[Situation], bool]


def untouched(seen: Situation) -> bool:
    """Since her task began no money has left, and none is on its way."""
    return seen.since.sent == 0 and seen.since.held <= 0


def unchanged(seen: Situation) -> bool:
    """Since she answered last nothing has happened at all."""
    return seen.lately == NOTHING


def sent(seen: Situation) -> bool:
    """Money has left her account: once, if it is this task's; an older payment that she looks into is in the books as well."""
    return seen.since.sent == 1 or (seen.since == NOTHING and seen.now.sent >= 1)


def not_sent(seen: Situation) -> bool:
    """No money has left her account since her task began, whether some waits or not."""
    return seen.since.sent == 0


def waits(seen: Situation) -> bool:
    """What she has just confirmed is on its way and has not gone out."""
    return seen.since.sent == 0 and seen.since.held == 1


def waits_or_untouched(seen: Situation) -> bool:
    """When it goes out is said before she confirms, and again while it waits."""
    return waits(seen) or untouched(seen)


def some_waits(seen: Situation) -> bool:
    """Some money of hers is on its way, from now or from before."""
    return seen.now.held >= 1


def none_waits(seen: Situation) -> bool:
    """No money of hers is on its way."""
    return seen.now.held == 0


def at_most_once(seen: Situation) -> bool:
    """It did not go twice."""
    return seen.since.sent + seen.since.held <= 1


def taken_back(seen: Situation) -> bool:
    """What was on its way is hers again."""
    return seen.since.sent == 0 and seen.since.released == 1


def given_back(seen: Situation) -> bool:
    """What was on its way is hers again, by this task or by one before."""
    return seen.since.sent == 0 and (seen.since.released == 1 or seen.since == NOTHING)


def frozen(seen: Situation) -> bool:
    """Everything is stopped."""
    return seen.now.frozen == 1


def not_frozen(seen: Situation) -> bool:
    """Money can go out."""
    return seen.now.frozen == 0


def asked_back(seen: Situation) -> bool:
    """The bank has been asked for money back."""
    return seen.now.recalled >= 1


def held_back(seen: Situation) -> bool:
    """Some money of hers waits, and everything is stopped."""
    return some_waits(seen) and frozen(seen)


def _all(context: str, claim: Claim, *texts: str) -> dict[Sentence, Claim]:
    return {(context, text): claim for text in texts}


_LEFT: Final = "It left your account. When it arrives depends on the other bank, often within minutes."

CLAIMS: Final[dict[Sentence, Claim]] = {
    **_all(
        "Agreement",
        not_sent,
        "First, somebody you trust is asked to agree. Nothing goes out before.",
        "First, {name} is asked to agree. Nothing goes out before.",
        "If nobody answers by {moment}, nothing goes out, and we tell you.",
        "{name} wants to talk to you before it goes out. Please call, on the number you have always used.",
    ),
    **_all("Cheated", taken_back, "This money has not left. It is still yours.", "This payment does not go out any more."),
    **_all("Cheated", asked_back, "We have asked for the money back."),
    **_all(
        "Clearing",
        not_sent,
        "The money goes out on {when} at the earliest. Until then you can stop it with one press.",
        "The money goes out on {when}. Until then you can stop it with one press.",
        "Until the money goes out, you can stop it with one press.",
        "Your money is safe: first a person at the bank looks at it, and calls you.",
    ),
    **_all("Clearing", frozen, "Everything is stopped. No money goes out."),
    **_all("Clearing", lambda seen: frozen(seen) and some_waits(seen), "So this waits too, until you have that undone."),
    **_all("Deciding", sent, "If nobody else has to agree, the money goes out now. {name} sees that you agreed."),
    **_all(
        "Deciding",
        some_waits,
        "Nothing goes out before somebody has agreed. Afterwards you decide here, until {moment}.",
        "The bank still looks at it first. Until it goes out {name} can stop it.",
        "The money still waits, until {moment} at least. Until then {name} can stop it.",
    ),
    **_all("Deciding", given_back, "You have said no. This money does not go out."),
    **_all("Devices", unchanged, "To bank here again, introduce this computer with a new code. Your money is not touched by this."),
    **_all("Freeze", none_waits, "At the moment no payment is waiting. Regular payments will not go out either."),
    **_all("Freeze", some_waits, "{amount} to {name} will not go out."),
    **_all("Freeze", unchanged, "We could not reach the bank. Nothing has changed."),
    **_all("Freeze", not_frozen, "Money can go out again."),
    **_all("Freeze", not_sent, "Nothing is lost: your money is still yours, and money still comes in."),
    **_all(
        "Freeze",
        frozen,
        "Everything is still stopped. You have asked the bank to undo it.",
        "Everything has been stopped since {since}. No money goes out.",
        "Everything is stopped. No money goes out.",
        "Until then no money goes out. Nothing is lost.",
    ),
    **_all("Bills", untouched, "Nothing is paid"),
    **_all("Home", some_waits, "Can still be stopped", "Waiting to go out: {count}"),
    **_all("Home", held_back, "Held back: {count}"),
    **_all(
        "Inviting",
        untouched,
        "Nobody was invited. Nothing has changed.",
        "You have said no to everything, and that is all right. Nothing has changed.",
    ),
    **_all("Links", frozen, "You had everything stopped. So nobody can be let in either."),
    **_all(
        "Links",
        untouched,
        "It was ended, or its time is up. Nobody can do anything with it, and your money is safe.",
        "Nothing has changed. Please choose for how long once more.",
        "Nothing has changed. Press “Stop everything” to see how it can be undone.",
        "Nothing has changed. Tomorrow it can be done here, and at the branch already now.",
    ),
    **_all(
        "Pairing",
        untouched,
        "Its time is up, or it was ended. Nobody has been let in, and nothing has changed.",
        "Your money is safe: nobody can see it or move it.",
    ),
    **_all("Pay", untouched, "We ask you once more. Only then does the money go out.", "We ask you once more. Then the payment waits."),
    **_all("ScamPayment", untouched, "Your money stays where it is"),
    **_all("Payees", waits, "{name} comes into your list as soon as the money has gone out."),
    **_all("Payments", taken_back, "It is stopped. Nothing was sent."),
    **_all("Payments", not_sent, "Your money is still there. Stopping to think is always right."),
    **_all("Payments", some_waits, "{amount} for {name} has not gone out yet. Shall it be stopped?"),
    **_all("Payments", asked_back, "You have asked for this money back.", "You have asked for it back"),
    **_all(
        "Receipt",
        waits,
        "The payment waits. It has not gone out yet.",
        "You find it at the start, under “Waiting to go out”.",
    ),
    **_all("Receipt", waits_or_untouched, "Goes out on"),
    **_all("Receipt", sent, "The money has gone out.", _LEFT),
    **_all(
        "Receipt",
        untouched,
        "Nothing was sent.",
        "The bank did not send this.",
        "It was not confirmed, so nothing was sent.",
        "Your money is still there.",
        "Your money is still there. Stopping to think is always right.",
    ),
    **_all("Refusals", frozen, "You had everything stopped. So no money goes out."),
    **_all(
        "Refusals",
        at_most_once,
        "Nothing more was sent. You can see it under “My money”.",
        "Nothing more was paid. You need not pay it again.",
    ),
    **_all(
        "Refusals",
        untouched,
        "Nothing was sent. At the branch, a person can help you with that.",
        "Nothing was paid. Please look it up once more.",
        "Nothing was paid. Please try again tomorrow, or talk to a person.",
        "Nothing was paid. You can try again a little later, or call the firm.",
        "Nothing was sent. Please enter the amount once more.",
        "Nothing was sent. Please go through it once more.",
        "Nothing was sent. Please check whose number is on your paper.",
        "Nothing was sent. Please say it in other words, or leave it empty.",
        "Nothing was sent. Please take your time and press again.",
        "Nothing was sent. You can send a smaller amount, or go to the branch.",
        "Nothing was sent. You can send a smaller amount.",
        "Nothing was sent. You can send it tomorrow.",
        "Nothing was sent. You can still send {left} today.",
        "Nothing was sent. Tomorrow it can be sent from here, and at the branch already now.",
        "Nothing was sent. Your answers are kept.",
        "This payment has not gone out.",
        "So there is nothing to ask back: you can still stop it, at the start under “Waiting to go out”.",
    ),
    **_all(
        "StandingOrders",
        untouched,
        "Payments that went out before are not changed by this.",
        "Somebody you trust is asked first. Until then nothing of it goes out.",
    ),
    **_all("StandingOrders", frozen, "Everything is stopped. So nothing goes out by itself either."),
    **_all(
        "StandingOrders",
        some_waits,
        "A payment to {name} that waits already is not stopped by this.",
        "You can stop it at the start, under “Waiting to go out”.",
    ),
    **_all(
        "Cheated",
        some_waits,
        "A payment to {name} that waits already is not stopped by this.",
        "You can stop it at the start, under “Waiting to go out”.",
    ),
    **_all("Troubles", unchanged, "Nothing was changed by this. You can try again at any time."),
    **_all("Troubles", untouched, "It was put aside, and we begin afresh. Your money is not touched by this."),
    **_all(
        "Troubles",
        at_most_once,
        "Looking again is safe: nothing is ever sent twice.",
        "We are checking whether this went out. You do not need to press again.",
    ),
    **_all("Verification", untouched, "Nothing is sent"),
    **_all("Waiting", none_waits, "Nothing waits any more."),
    **_all("Waiting", some_waits, "These payments have not gone out yet. Which would you like to see?"),
}
"""What is claimed, and what must hold then."""

NO_CLAIM: Final[frozenset[Sentence]] = frozenset(
    {
        # at the seat of somebody she trusts: what stands in the books there is not what these speak of
        ("Claiming", "It waits a day, so that nobody can hurry {name}. That is no distrust of you."),
        ("Claiming", "Waiting for {name}. There is no hurry."),
        ("Deciding", "Call on the number you have always used, and ask what the money is for and who has asked for it."),
        ("Deciding", "Is it right that this money goes out?"),
        ("Deciding", "Then nothing is sent"),
        ("Helping", "See what came in and what went out for {name}"),
        ("Helping", "Waits for your answer"),
        ("Helped", "What came in and went out"),
        ("Insight", "Nothing has come in or gone out yet."),
        ("Insight", "This came in and went out for {name}."),
        ("Watching", "{name} has gone on in the meantime. Please look again before you point."),
        ("Thawing", "Call first, on the number you have always used: why was it stopped, and is that over?"),
        ("Thawing", "It stays stopped"),
        ("Thawing", "May money go out again?"),
        ("Thawing", "No, leave it stopped"),
        ("Thawing", "Then money of {name} can go out again, {moment} at the earliest."),
        ("Thawing", "Yes, it may go out again"),
        ("Thawing", "You have agreed that money may go out again for {name}."),
        ("Thawing", "{name} stopped everything, and asks: may money go out again?"),
        # on the sheets to keep beside the telephone: what would be so, not what is
        ("Instructions", "Bills do not go out either while everything is stopped."),
        ("Instructions", "From now on no money goes out. Money still comes in."),
        ("Instructions", "Whoever offers to get your money back for a fee is cheating too."),
        ("Instructions", "You are asked once more. Only then does the money go out. Large or first payments wait a while."),
        ("Paper", "The printer has stopped."),
        # at the bank's desk, of customers' payments: none of them is hers who sits there
        ("DeskAlerts", "Payments to its accounts are held for the desk for one more day at most, or until a colleague withdraws it too."),
        ("DeskAlerts", "Payments to its accounts are held for the desk until {until}, or until a colleague withdraws it too."),
        ("DeskAlerts", "This document is of no kind in which warnings are sent."),
        ("DeskAlerts", "You have as many drafts waiting as there may be at one time."),
        ("DeskAlerts", "What is held already waits for a decision as before."),
        ("DeskCall", "It stays held until {until}. If nobody decides until then, nothing leaves."),
        ("DeskCallbacks", "Somebody who waits for a call"),
        ("DeskCallbacks", "Whatever {customer} was about to pay is still held. You find it at the start, among the payments."),
        ("DeskCallbacks", "Whatever {customer} was about to pay stays held."),
        ("DeskChecks", "Careful: {customer} is not alone. A refusal shows on that screen at once; that it is held does not."),
        ("DeskChecks", "Careful: {customer} is not alone. That it is held shows on that screen, and so does what you decide."),
        ("DeskChecks", "It stays held"),
        ("DeskChecks", "Why it is held"),
        ("DeskChecks", "{amount} of {customer} to {payee}, held on {moment}"),
        ("DeskScams", "“Has anybody called in the name of the bank, for a code, or to move your money?”"),
        # of what goes out by itself on later days: nothing of it stands in the books while it is set up, looked at or stopped
        ("Deciding", "It goes out by itself, each time anew"),
        ("MyMoney", "Such as rent: what comes when, set up or stopped"),
        ("Schedules", "At weekends and on holidays no money moves. Then it goes out on a business day close by."),
        ("Schedules", "Not announced yet. If a day becomes one, it goes out on a business day close by."),
        ("Schedules", "How often should it go out?"),
        ("Schedules", "Until when should it go out?"),
        ("Schedules", "When should it go out for the first time?"),
        ("StandingOrderNews", "Everything was stopped. Press “Stop everything” to see whether it still is."),
        ("StandingOrderNews", "If enough comes in before that day, it goes out after all."),
        ("StandingOrderNews", "It is more than may go out in one day. Your limits are under “My settings”."),
        ("StandingOrderNews", "It waits first. At the start, under “Waiting to go out”, you see why, and can stop it."),
        ("StandingOrders", "Does not go out while everything is stopped"),
        ("StandingOrders", "It is stopped. No more goes to {name} by itself."),
        ("StandingOrders", "It is stopped."),
        ("StandingOrders", "Nothing goes out by itself yet."),
        ("StandingOrders", "Such as rent: it then goes out by itself"),
        ("StandingOrders", "This goes out by itself. Which would you like to see?"),
        ("StandingOrders", "Within the next month {amount} goes out in all ({words})."),
        ("StandingOrders", "What is agreed once holds for each time that it goes out."),
        # labels, questions and advice
        ("CallLines", "Move your money to a safe account."),
        ("Cheated", "I did not send this"),
        ("Cheated", "{count} more that go there are stopped as well."),
        ("Cheated", "We do not know yet whether the bank has stopped what goes there by itself."),
        ("Cheated", "It is stopped. Nothing more goes to this account by itself."),
        ("Cheated", "What goes there by itself is stopped."),
        ("Cheated", "See at the start, under “Waiting to go out”, whether a payment to them waits there."),
        ("Cheated", "Wrong person, wrong amount, or sent twice"),
        ("Freeze", "Leave it stopped"),
        ("Freeze", "Money comes in, but none goes out."),
        ("Freeze", "Stopped, to {name}"),
        ("Freeze", "Shall everything be stopped now?"),
        ("Freeze", "We do not know yet whether the bank has stopped everything."),
        ("Home", "The bank does not answer at the moment. So what waits to go out cannot be seen here."),
        ("MyMoney", "What came in, what went out, and what was left"),
        ("MyMoney", "What you have sent, and what is still on its way"),
        ("Pay", "Do not send"),
        ("Pay", "You have no account here that money can be sent from."),
        ("Pay", "Once it has gone out, it is hard to get back."),
        ("Payments", "Waiting to go out"),
        ("Payments", "This could not be stopped any more."),
        ("Talk", "It is also on every letter from the bank. Do not use one that somebody told you or sent you in a message."),
        ("Talk", "This number also stands on the back of your bank card. Do not use one that somebody told you or sent you."),
        ("Verification", "The bank has this account under a different name. When in doubt, do not send."),
        # why a rule makes something wait
        ("Clearing", "Because it is a large amount, the money waits a while."),
        ("Clearing", "As with some other payments, the money waits a while, so that nobody is hurried."),
        (
            "Clearing",
            "Because it is a large amount together with what you have just paid this person, the money waits a while.",
        ),
        ("Clearing", "Because it is more than half of what you have here, the money waits a while."),
        ("Clearing", "Because you have never paid this person before, the money waits a while."),
        ("Clearing", "To protect you, the money waits a while."),
        ("DeskPractice", "If something has gone out already, call the fraud desk first: in the first half hour much can still be held."),
        ("DeskPractice", "“Have you sent anything already, or told anybody a code?”"),
        ("Kiosk", "Nothing was changed."),
        ("Kiosk", "This machine lets in only who has a ticket or a card. That keeps others away from your money."),
        ("DeskCounter", "After everything was stopped"),
        ("DeskCounter", "Asks the family, or waits, from this amount on"),
        ("DeskCounter", "Everything is stopped: nothing goes out"),
        ("DeskCounter", "How long a payment waits"),
        ("DeskCounter", "Money can go out already. Nothing was changed."),
        ("DeskCounter", "{customer} has not stopped anything."),
        ("DeskCounter", "Let money go out again"),
        ("DeskCounter", "From your seat it was looked at often today. A colleague can go on at once. Nothing was changed."),
        (
            "DeskCounter",
            "Nothing was changed here. If it was not the customer: stop, and call the fraud desk. Else look at it together once more.",
        ),
        ("DeskCounter", "One of the two has ended it. Nothing was changed."),
        ("DeskCounter", "Please ask a colleague. Nothing was changed."),
        ("DeskCounter", "Please look at the card once more. Nothing was changed."),
        ("DeskCounter", "Please look at the identity card once more. Nothing was changed."),
        ("DeskCounter", "See what came in and what went out"),
        ("DeskCounter", "Shall money of {customer} go out again?"),
        ("DeskCounter", "Then not now. Nothing was changed."),
        ("DeskCounter", "{customer} has asked for nothing that waits."),
        ("DeskQueue", "Ask {name} before you take it over. The customer must not be sent to and fro."),
        ("DeskQueue", "Nothing was changed. A new number can be taken at any time, and nobody is sent home."),
        ("DeskQueue", "Who waits at the branch"),
        ("Refusals", "Nothing was changed. You can do it at home, or at the counter with a person."),
        ("Refusals", "This is more than the {limit} that may go out in one payment."),
        ("Refusals", "Together with what you have sent today, this is more than the {limit} for one day."),
        ("Refusals", "This amount cannot be sent."),
        ("Refusals", "This is more than may be sent at once."),
        ("Refusals", "You need not send it again. You can see it under “My money”."),
        # lines of older payments, told as the bank has them
        ("News", "It waited, as you were told, and left your account on {when}."),
        ("News", "Everything was stopped on {when}."),
        ("News", "The bank could not send the money for {name}."),
        ("News", "The money for {name} has gone out."),
        ("News", "Your payment to {name} waits until {moment} at least."),
        ("News", "If it was not you, take it back: at the start, under “Waiting to go out”."),
        ("AgreementNews", "At the start, under “Waiting to go out”, you see how it stands."),
        ("AgreementNews", "Nobody answered about your payment to {payee}. Nothing was sent."),
        ("AgreementNews", "So it also waits, until {moment} at least. Whoever can still be asked has been asked."),
        ("AgreementNews", "So it waits instead, until {moment}."),
        ("AgreementNews", "{name} has said no to your payment to {payee}. Nothing was sent."),
        ("Checks", "A person at the bank has stopped it."),
        ("Checks", "A person at the bank has stopped your payment to {payee}. Nothing was sent."),
        ("Checks", "Nobody at the bank came to look at your payment to {payee} in time. Nothing was sent."),
        ("Checks", "Nobody at the bank came to look at the payment of {customer} in time. Nothing was sent."),
        ("Checks", "The bank has stopped the payment of {customer}. Nothing was sent."),
        ("Payments", "It has not gone out yet"),
        ("Payments", "Nothing was sent"),
        ("Payments", "You have not sent anything yet."),
        # of people she trusts, and what they may see and have done
        ("Agreement", "The question went out on {moment}."),
        ("Diary", "If you are worried, press “Stop everything” at the start. Then no money goes out."),
        ("Diary", "{name} agreed that money may go out again, {when}"),
        ("Diary", "{name} looked at what came in and went out, {when}"),
        ("Diary", "{name} looked at what you had sent, {when}"),
        ("Diary", "{name} sent you something to look at, {when}"),
        ("LinkNews", "You said so on {at}. It waits a day, so that nobody can hurry you."),
        ("Links", "May this person be asked before a larger payment goes out?"),
        ("Links", "May this person see what came in and what went out?"),
        ("Links", "See what came in and what went out"),
        ("Links", "These warnings say nothing about your money."),
        ("Pairing", "It waits a day, so that nobody can hurry you. Until then {name} can do nothing."),
        ("Pairing", "The invitation is taken back."),
        ("Pairing", "Waiting for {name}. There is no hurry."),
        ("Pairing", "Waiting until the code has been entered. There is no hurry."),
        ("Shares", "After thirty days it is gone from here by itself."),
        ("Shares", "Nothing is stopped by it: {name} decides."),
        ("Shares", "There you first see what will not go out"),
        ("Shares", "{name} asked on {moment}. Nothing has been stopped by it: you decide."),
        ("Trusted", "It waits a day, so that nobody can hurry you. Has somebody asked you for it? Then stop here."),
        ("Trusted", "None of them can ever pay with your money, or see your secret number."),
        # of a trip to a branch: what a stop would do, and what is done there
        ("Visits", "Everything can be stopped at once, before you go"),
        ("Visits", "Higher limits or shorter waits: ask for them here first, under “My settings”. At the branch they then hold at once."),
        ("Visits", "Then no money goes out, whoever has your card. You need not wait for the branch for that."),
        # of devices
        ("News", "It is locked. Nobody can use it for your money any more."),
        ("News", "Since {when} nobody can use it for your money."),
    }
)
"""Sentences with a word of money in them that say nothing of where it is now."""
