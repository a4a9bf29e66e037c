"""Every sentence of the program by what it is called on the wire: the texts that Qt's tools have collected for the translators."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from app.domain.coaching import message_id
from app.journeys.say import Say, as_it_is
from app.journeys.seen import Messages


def no_messages(_: str) -> Say | None:
    """Knows none."""
    return None


def messages(collected: Path) -> Messages:
    """Those in ``collected``, a ``.ts`` file of Qt Linguist; it is read when the first is looked for."""
    return lambda message: _by_id(collected).get(message)


@cache
def _by_id(collected: Path) -> dict[str, Say]:
    """Read once: the file is a part of the program."""
    contexts = ElementTree.parse(collected).iter("context")  # noqa: S314 - our own file, beside the program
    texts = ((context.findtext("name", ""), source.text or "") for context in contexts for source in context.iter("source"))
    said = (as_it_is(""), *(Say(context, text) for context, text in texts))
    return {message_id(each.context, each.text): Say(each.context, each.text) for each in said}
