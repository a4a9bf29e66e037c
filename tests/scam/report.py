"""`python -m tests.scam.report`: how the judgement does on messages that the model never saw, by language and type."""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from time import process_time

from app.domain.scam.judge import judge
from app.domain.scam.model import Model
from app.domain.scam.verdict import Judgement, Verdict
from app.doors.scam_model import model_of_scams
from tests.scam.corpus import CORPUS, LANGUAGES, Message, Part, read

CHATS = frozenset({"family_chat", "friends", "neighbours"})
WARNINGS = frozenset({"bank_warning", "police_warning", "bank_notice"})


@dataclass(frozen=True)
class Judged:
    """A message of the corpus, and what was said of it. ``seconds`` is processor time."""

    message: Message
    judgement: Judgement
    seconds: float

    @property
    def is_wrong(self) -> bool:
        return (self.judgement.verdict is Verdict.NONE) == (self.message.label == "scam")


@dataclass(frozen=True)
class Row:
    """Shares of some messages, between 0 and 1."""

    name: str
    count: int
    stopped: float
    noticed: float
    named: float

    def __str__(self) -> str:
        return f"{self.name:<24}{self.count:>6}{self.stopped:>9.1%}{self.noticed:>9.1%}{self.named:>9.1%}"


def judged(language: str, model: Model | None, part: Part = "unseen") -> list[Judged]:
    """Judges the messages of a part that nothing was trained on, in a language."""
    return [_judged(message, model) for message in read(CORPUS / language / part)]


def _judged(message: Message, model: Model | None) -> Judged:
    begun = process_time()
    judgement = judge(message.text, model)
    return Judged(message, judgement, process_time() - begun)


def row(name: str, some: Iterable[Judged]) -> Row:
    """What was said of some messages, as shares of them."""
    all_ = list(some)
    count = max(len(all_), 1)
    stopped = sum(each.judgement.verdict is Verdict.STOP for each in all_)
    noticed = sum(each.judgement.verdict is not Verdict.NONE for each in all_)
    named = sum(each.judgement.scam_type == each.message.type for each in all_)
    return Row(name, len(all_), stopped / count, noticed / count, named / count)


def rows(found: list[Judged]) -> Iterator[Row]:
    """The sums that the aims speak of, then each type."""
    scams = [each for each in found if each.message.label == "scam"]
    genuine = [each for each in found if each.message.label == "legit"]
    yield row("all scams", scams)
    yield row("all genuine", genuine)
    yield row("genuine: services", (each for each in genuine if each.message.type not in CHATS))
    yield row("genuine: chat", (each for each in genuine if each.message.type in CHATS))
    yield row("genuine: bank, police", (each for each in genuine if each.message.type in WARNINGS))
    by_type: dict[str, list[Judged]] = defaultdict(list)
    for each in (*scams, *genuine):
        by_type[each.message.type].append(each)
    yield from (row(name, some) for name, some in by_type.items())


def main() -> None:
    """Prints the report; with ``--wrong`` also what it gets wrong."""
    parser = argparse.ArgumentParser(prog="tests.scam.report")
    parser.add_argument("--wrong", type=int, default=10, metavar="N", help="how many of its mistakes to print, by language")
    parser.add_argument(
        "--part", choices=("development", "margin", "unseen"), default="unseen", help="which messages that nothing was trained on"
    )
    options = parser.parse_args()
    for language in LANGUAGES:
        found = judged(language, model_of_scams(), options.part)
        _say(f"\n{language:<24}{'count':>6}{'stop':>9}{'noticed':>9}{'named':>9}", *map(str, rows(found)))
        _say(f"longest: {max((each.seconds for each in found), default=0.0) * 1000:.1f} ms")
        wrong = [each for each in found if each.is_wrong]
        _say(*(f"  {each.message.type}: {each.judgement.verdict}: {each.message.text[:160]!r}" for each in wrong[: options.wrong]))


def _say(*lines: str) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)


if __name__ == "__main__":
    main()
