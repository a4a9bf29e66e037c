"""The outcomes as a page of the documentation: ``docs/faults.md``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tests.faults.enumeration import FAULTS, Request
from tests.faults.playing import Outcome, Temper
from tests.faults.standing import Standing
from tests.faults.stories import STORIES, Story
from tests.faults.trials import NOT_UNDERSTOOD, Result, own

HEAD: Final = """# What happens when the line fails

Each story is replayed once for every request that it makes, times everything that can happen to that request: at the real window,
with the real client and the real bank; only a proxy between them misbehaves. What every payment asks is tried in `pay` alone, what
every decision asks in `agree` alone. `agree`, `refuse` and `call-first` are played at the window of somebody whom she trusts; what is
lost while two pair, at either end, is tried in `tests/client/test_pairing_lost.py`. Written by `python -m tests.faults --out
docs/faults.md`; `tests/faults` plays a part of it on every run, and all of it with `BANXING_FAULTS=full`.

| fault | what happens |
|---|---|
| lost before | the request never reaches the bank |
| answer lost | the bank has done it; no byte of the answer comes back |
| 503 | the bank says that it cannot answer now |
| silence | the bank has done it; the answer is held back until the client gives up |
| half an answer | the bank has done it; half of the answer comes back |
| garbage | the bank has done it; a network's own page comes in place of the answer |

In each cell the first line is a person who tries again wherever she is asked. Where something may have been done by the request, the
second line is one who leaves it at the first trouble, and goes on with it from the start if there is anything to go on with. Before
the colon stands what the screen said of the fault: *not reached* (“We could not reach the bank.”), *not known* (“We do not know yet
whether the bank heard this.”), *not now* (“The bank could not do this now.”). Every sentence about money on all of these screens was
compared with the books while it stood there (`tests/faults/claims.py`), and `bank verify` found nothing afterwards.
"""
_TOLD: Final = {
    "unreachable": "not reached",
    "not-reached": "not reached",
    "unknown": "not known",
    "not-known": "not known",
    "not-heard": "not known",
    NOT_UNDERSTOOD: "not now",
}


def page(results: Sequence[Result], requests: Sequence[tuple[Story, Sequence[Request]]], written: str = "") -> str:
    """The whole page; stories that were not played stand as they were ``written``."""
    played = {story.name: _section(results, story, asked) for story, asked in requests}
    sections = (played.get(story.name) or _written(written, story) for story in STORIES)
    return f"{HEAD}\n{''.join(sections)}"


def _section(results: Sequence[Result], story: Story, asked: Sequence[Request]) -> str:
    cells = {(each.trial.request, each.trial.fault, each.trial.temper): each for each in results if each.trial.story is story}
    lines = [_title(story), f"| request | {' | '.join(FAULTS.values())} |", "|---" * (len(FAULTS) + 1) + "|"]
    for request in own(story, asked):
        row = [_cell([cells[key] for temper in Temper if (key := (request, fault, temper)) in cells]) for fault in FAULTS]
        lines.append(f"| `{request}` | {' | '.join(row)} |")
    return "\n".join(lines) + "\n"


def _written(page: str, story: Story) -> str:
    _, title, rest = page.partition(_title(story))
    return title + rest.partition("\n## ")[0].rstrip("\n") + "\n" if title else ""


def rows(written: str, story: Story) -> list[str]:
    """The requests that a page has rows for under a story, in their order."""
    section = written.partition(_title(story))[2].partition("\n## ")[0]
    return [line.split("`")[1] for line in section.splitlines() if line.startswith("| `")]


def _title(story: Story) -> str:
    return f"\n## Story `{story.name}`\n"


def _cell(results: Sequence[Result]) -> str:
    return "<br>".join(_said(result.outcome) if result.outcome and not result.wrong else f"**{result.wrong}**" for result in results)


def _said(outcome: Outcome) -> str:
    told = ", ".join(_TOLD.get(trouble, trouble) for trouble in dict.fromkeys(outcome.troubles))
    return f"{told}: {in_words(outcome.since)}" if told else in_words(outcome.since)


def in_words(since: Standing) -> str:
    """What has been added to the books."""
    words = {
        f"sent {_times(since.sent)}": since.sent,
        "waits": max(0, since.held),
        "taken back": since.released,
        "asked back": since.recalled,
        "stopped": since.frozen,
    }
    return ", ".join(word for word, many in words.items() if many) or "nothing done"


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number} times"
