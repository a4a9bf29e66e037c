"""What is this? The words for what goes out regularly."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.journeys.say import Say, say

REGULAR: Final[Mapping[str, Say]] = {
    "StandingOrders.account": say("Explaining", "You choose the account that it goes out from each time. Nothing is taken now."),
    "standing-orders": say(
        "Explaining", "These are the amounts that go out by themselves, such as rent. Press one to see its days, or to stop it."
    ),
    "standing-order": say(
        "Explaining", "Here you see on which days this goes out next. You can leave it as it is, or stop it; you are asked once more then."
    ),
    "stop-standing-order": say(
        "Explaining", "If you press yes, nothing of this goes out by itself any more. What you owe is still owed: then you pay it yourself."
    ),
    "standing-order-stopped": say("Explaining", "From now on this does not go out by itself. You can set it up again at any time."),
    "stop-regular": say(
        "Explaining", "If you press yes, the bank sends nothing more there by itself. It takes one press, and costs nothing."
    ),
    "regular-stopped": say("Explaining", "The bank has stopped it. If you ever want it again, you can set it up again yourself."),
    "regular-not-heard": say("Explaining", "The answer of the bank did not come through. Trying again is safe: it is stopped only once."),
    "how-often": say("Explaining", "You choose how often it shall go out by itself. You read everything once more before it is set up."),
    "weekday": say("Explaining", "You choose the day of the week. If no money moves on that day, it goes out on a business day close by."),
    "day": say(
        "Explaining",
        "You choose the day of the month. In a month that is not so long it is the last day; on days off, a business day close by.",
    ),
    "other-day": say("Explaining", "These are all the other days of the month. Press the one on which it shall go out."),
    "first-day": say("Explaining", "You choose when it goes out for the first time. Nothing goes out before that day."),
    "until": say(
        "Explaining", "You choose when it ends by itself. Without an end it goes on until you stop it, which you can at any time."
    ),
    "order-review": say(
        "Explaining",
        "This is everything that you have entered. Read it slowly; if it is right you are asked once more, and only then is it set up.",
    ),
    "order-confirm": say(
        "Explaining", "This is the second and last question. If you press yes, the bank sends it by itself on the days that you chose."
    ),
    "standing-order-set-up": say(
        "Explaining", "This tells you on which days it goes out. You find it again, and can stop it, under “My money”."
    ),
    "not-set-up": say("Explaining", "Nothing was set up, and nothing goes out. You can begin again whenever you like."),
}
"""What goes out regularly: setting it up, looking at it, stopping it."""
