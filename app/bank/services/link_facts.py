"""What a link allows, as her diary keeps it: so that nobody gives a helper more behind her back, not even in the books themselves."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from app.bank.services import diary, links
from app.bank.services.context import Context
from app.bank.store.pairings import LinkRow
from app.bank.store.port import Tx
from app.contract.diary import DiaryCode
from app.domain.family import Agreed, Coming, Power, Terms


def note(tx: Tx, ctx: Context, link: LinkRow, code: DiaryCode, facts: Mapping[str, object] | None = None) -> None:
    """Puts down in her diary what has become of a link, once there is somebody at the other end."""
    if link.helper_id is not None:
        diary.note(tx, ctx, link.customer_id, link.pairing_id, links.name_of(tx, link.helper_id), code, facts or {})


def agreed(terms: Agreed) -> dict[str, object]:
    """What holds, and what comes later."""
    coming = {"coming": wanted(terms.coming.terms), "comingFrom": terms.coming.at} if terms.coming else {}
    return wanted(terms.terms) | coming


def wanted(terms: Terms) -> dict[str, object]:
    """Powers, last day, and whether it is paused."""
    powers = [power.value for power in Power if power in terms.powers]
    return {"powers": powers, "until": terms.until.isoformat(), "paused": terms.paused}


def agreed_in(facts: Mapping[str, Any]) -> Agreed | None:
    """The other way round; nothing where an entry is older than that it told it."""
    if "powers" not in facts:
        return None
    coming = Coming(wanted_in(facts["coming"]), datetime.fromisoformat(facts["comingFrom"])) if "coming" in facts else None
    return Agreed(wanted_in(facts), coming)


def wanted_in(facts: Mapping[str, Any]) -> Terms:
    """The same of terms alone."""
    return Terms(frozenset(map(Power, facts["powers"])), date.fromisoformat(facts["until"]), facts["paused"])
