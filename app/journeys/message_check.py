"""Is this a scam? A message, or a call line by line: what is thought of it and why, what to do now, and help. It stays on this machine."""

from __future__ import annotations

from dataclasses import replace

from app.domain.scam.verdict import Judgement, Verdict
from app.domain.shares import LONGEST_SHARE, ShareKind
from app.journeys.call_lines import told_by
from app.journeys.handing_over import to_somebody
from app.journeys.judging import Judging
from app.journeys.message_check_words import CALL, HELP, MESSAGE, SHOW, own_line, thought_of, what_is_it, what_is_said, which_message
from app.journeys.ports import Needs
from app.journeys.runner import Journey, ask, read
from app.journeys.steps_message_check import SOMETHING_ELSE, THAT_IS_ALL, Heard


def check_message(needs: Needs) -> Journey[None]:
    """Asks what she has, and answers, where this seat judges anything."""
    if needs.judging:
        yield from look_at(needs, needs.judging, (yield from ask(what_is_it())))


def look_at(needs: Needs, judging: Judging, what: str) -> Journey[None]:
    """Looks at what she has: a message or a call."""
    if what == CALL:
        yield from _call(needs, judging)
    else:
        text = yield from ask(which_message())
        judgement = yield from read(judging.message, text)
        yield from _answered(needs, judgement, MESSAGE, text)


def _call(needs: Needs, judging: Judging) -> Journey[None]:
    """Line by line; it is answered as soon as it is certain."""
    heard: tuple[Heard, ...] = ()
    judgement = yield from read(judging.call, ())  # so that it is at hand before the first line is
    while judgement.verdict is not Verdict.STOP:
        line = yield from ask(what_is_said(heard, judgement.verdict))
        if line.key == THAT_IS_ALL:
            break
        if line.key == SOMETHING_ELSE:
            line = Heard(SOMETHING_ELSE, (yield from ask(own_line())))
        heard = (*heard, line)
        judgement = yield from read(judging.call, tuple(each.text for each in heard))
    yield from read(judging.forget)  # what was said is with her alone now, as long as she may hand it to somebody
    if heard:
        scam = told_by([each.key for each in heard]) or judgement.scam_type
        yield from _answered(needs, replace(judgement, scam_type=scam), CALL, " ".join(each.text for each in heard))


def _answered(needs: Needs, judgement: Judgement, what: str, text: str) -> Journey[None]:
    """The answer stands until she has understood; what she shows to somebody is read back to her before it goes."""
    language = (yield from read(needs.settings.preferences)).language
    while (way := (yield from ask(thought_of(judgement, what, language)))) != "done":
        if way == SHOW:
            yield from to_somebody(needs, needs.side, ShareKind.MESSAGE, text[:LONGEST_SHARE].rstrip())
        elif way == HELP:
            yield from to_somebody(needs, needs.side, ShareKind.STOP)
