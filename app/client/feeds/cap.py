"""CAP 1.2 (OASIS, Common Alerting Protocol): an alert with a text block for each language."""

from __future__ import annotations

import re
from typing import Final
from xml.etree.ElementTree import Element

from app.client.codes import known
from app.client.feeds.faults import FeedFault, FeedRefused
from app.client.feeds.plain import plain
from app.client.feeds.times import instant
from app.client.feeds.tree import MOST
from app.domain.alert_sources import FoundWarning
from app.domain.alert_text import (
    LONGEST_AREA,
    LONGEST_DESCRIPTION,
    LONGEST_HEADLINE,
    LONGEST_INSTRUCTION,
    MOST_AREAS,
    is_contact,
)
from app.domain.alerts import Area, Severity, Urgency

NAMESPACE: Final = "urn:oasis:names:tc:emergency:cap:1.2"
ROOT: Final = f"{{{NAMESPACE}}}alert"
OLDER_ROOTS: Final = ("{http://www.incident.com/cap/1.0}alert", "{urn:oasis:names:tc:emergency:cap:1.1}alert")
"""Of the versions before it, which are not read: their fields mean something else in part."""
_NEEDED: Final = ("identifier", "sender", "sent", "status", "msgType", "scope")
_NEEDED_OF_INFO: Final = ("category", "event", "urgency", "severity", "certainty")
_USUAL_LANGUAGE: Final = "en-US"
"""Where none is given: the standard's own rule (3.2.2, language)."""
_LONGEST_NAME: Final = 140
_MOST_CODES: Final = 10
_CODE: Final = re.compile(r"[A-Za-z0-9/ .:-]{1,40}")
"""What the bank takes as the code of an area, or as its name."""
_IN_FORCE: Final = frozenset({"Alert", "Update"})


def warnings(root: Element) -> list[FoundWarning]:
    """A warning for each language. Raises :class:`FeedRefused`."""
    if not all(_said(root, name) for name in _NEEDED):
        raise FeedRefused(FeedFault.INCOMPLETE)
    if _said(root, "status") != "Actual" or _said(root, "scope") != "Public" or _said(root, "msgType") not in _IN_FORCE:
        raise FeedRefused(FeedFault.NOT_FOR_THE_PUBLIC)
    infos = root.findall(f"{{{NAMESPACE}}}info")
    if not infos or not all(_said(info, name) for info in infos for name in _NEEDED_OF_INFO):
        raise FeedRefused(FeedFault.INCOMPLETE)
    return [_warning(root, info) for info in infos[:MOST]]


def _warning(root: Element, info: Element) -> FoundWarning:
    contact = plain(_said(info, "contact"), 20)
    return FoundWarning(
        source=plain(_said(info, "senderName") or _said(root, "sender"), _LONGEST_NAME),
        name=plain(_said(root, "identifier"), _LONGEST_NAME),
        language=(_said(info, "language") or _USUAL_LANGUAGE).replace("-", "_"),
        headline=plain(_said(info, "headline") or _said(info, "event"), LONGEST_HEADLINE),
        description=plain(_said(info, "description"), LONGEST_DESCRIPTION),
        instruction=plain(_said(info, "instruction"), LONGEST_INSTRUCTION),
        contact=contact if is_contact(contact) else "",
        severity=known(_said(info, "severity"), Severity.UNKNOWN),
        urgency=known(_said(info, "urgency"), Urgency.UNKNOWN),
        areas=tuple(_area(area) for area in info.findall(f"{{{NAMESPACE}}}area")[:MOST_AREAS]),
        sent=instant(_said(root, "sent")),
        expires=instant(_said(info, "expires")),
    )


def _area(area: Element) -> Area:
    named = ((_said(code, "valueName"), _said(code, "value")) for code in area.findall(f"{{{NAMESPACE}}}geocode"))
    codes = [code for code in named if all(map(_CODE.fullmatch, code))]
    return Area(plain(_said(area, "areaDesc"), LONGEST_AREA), tuple(codes[:_MOST_CODES]))


def _said(element: Element, name: str) -> str:
    return (element.findtext(f"{{{NAMESPACE}}}{name}") or "").strip()
