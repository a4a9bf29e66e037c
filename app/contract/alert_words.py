"""The words of an alert, out of the wire's writing: that of the desk and that of the bundle say the same."""

from __future__ import annotations

from app.contract.alert_desk import WrittenInfo, WrittenTriggers
from app.contract.alerts import AlertInfo, TriggersBody
from app.domain.alerts import Area, Triggers, Wording


def wording(info: AlertInfo | WrittenInfo) -> Wording:
    """An alert in one language."""
    return Wording(
        language=info.language,
        headline=info.headline,
        description=info.description,
        signs=tuple(info.signs),
        instruction=info.instruction,
        contact=info.contact,
        areas=tuple(Area(each.area_desc, tuple((code.value_name, code.value) for code in each.geocode)) for each in info.area),
    )


def triggers(told: TriggersBody | WrittenTriggers) -> Triggers:
    """What makes it fit the moment; raises ``NotMoney`` for an amount that is none of its currency."""
    return Triggers(tuple(told.words), told.amount_above.money if told.amount_above else None)
