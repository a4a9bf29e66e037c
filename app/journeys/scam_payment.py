"""What has to be asked and told before a payment that looks like a scam is read back; she may leave it at any of it."""

from __future__ import annotations

from dataclasses import replace

from app.domain.alert_bundle import AlertFeed
from app.domain.alerts import Alert
from app.domain.payments import PaymentOrder, Review, ScamWarning
from app.journeys.ports import Needs
from app.journeys.runner import Journey, ask, read
from app.journeys.scam_payment_words import asked, warned
from app.journeys.steps import Trail


def looked_into(
    needs: Needs, order: PaymentOrder, review: Review, trail: Trail, told: ScamWarning | None = None
) -> Journey[tuple[PaymentOrder, Review] | None]:
    """Asks what the bank wants to know, and warns; answers the order with what she said, and its review. ``None``: rather not now.

    ``told``: what she was warned of already, and is not again.
    """
    while review.questions:
        said = dict(order.answers)
        for question in review.questions:
            said[question] = yield from ask(asked(question, review, trail, first=not said))
        order = replace(order, answers=tuple(said.items()))
        review = yield from read(needs.bank.review_payment, order)
    if review.warning and review.warning != told:
        alert = quoted((yield from read(needs.bank.known_alerts)), review.warning)
        language = (yield from read(needs.settings.preferences)).language
        if not (yield from ask(warned(review.warning, alert, language, review, trail))):
            return None
    return order, review


def quoted(feed: AlertFeed, warning: ScamWarning) -> Alert | None:
    """The alert that the bank has named with this very review, where it is at hand and what is at hand has not run out."""
    return next((alert for alert in feed.alerts if alert.alert_id == warning.alert_id and not feed.old), None)
