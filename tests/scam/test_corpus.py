"""The corpus is large, varied, apart from itself in its two parts, and leads to nobody. README.md beside it says why."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from tests.scam.addresses import strangers
from tests.scam.corpus import CORPUS, LANGUAGES, LEGITIMATE, PARTS, SCAMS, Language, Message, Part, read
from tests.scam.likeness import near_pairs, repeats

LEAST_OF_A_LABEL = 600
LEAST_UNSEEN = 40
LEAST_OF_A_SCAM = 30
LEAST_OF_A_SENDER = 15
MOST_REPEATED = 0.02
MEASURED_ON = (0.1, 0.45)
BY_HAND = (0.5, 0.95)

LABELS = ("scam", "legit")
each_language = pytest.mark.parametrize("language", LANGUAGES)
each_label = pytest.mark.parametrize("label", LABELS)


@cache
def part(language: Language, name: Part) -> tuple[Message, ...]:
    return tuple(read(CORPUS / language / name))


def everything(language: Language) -> list[Message]:
    return [message for name in PARTS for message in part(language, name)]


def texts(messages: list[Message] | tuple[Message, ...], label: str) -> list[str]:
    return [message.text for message in messages if message.label == label]


def share(some: int, of_all: int) -> float:
    return some / max(1, of_all)


@each_language
@each_label
def test_there_are_many(language: Language, label: str) -> None:
    assert len(texts(everything(language), label)) >= LEAST_OF_A_LABEL
    assert all(len(texts(part(language, name), label)) >= LEAST_UNSEEN for name in PARTS)


@each_language
def test_every_scam_is_there_in_every_part_and_every_sender_in_the_large_ones(language: Language) -> None:
    found = Counter(message.type for message in everything(language))
    assert {scam: found[scam] for scam in SCAMS if found[scam] < LEAST_OF_A_SCAM} == {}
    assert {sender: found[sender] for sender in LEGITIMATE if found[sender] < LEAST_OF_A_SENDER} == {}
    for name in PARTS:
        wanted = SCAMS | LEGITIMATE if name in ("training", "development") else SCAMS
        assert wanted - {message.type for message in part(language, name)} == set()


@each_language
@each_label
def test_half_and_more_are_written_one_by_one_and_more_than_a_tenth_is_measured_on(language: Language, label: str) -> None:
    messages = [message for message in everything(language) if message.label == label]
    by_hand = share(sum(message.by == "hand" for message in messages), len(messages))
    measured_on = share(len(messages) - len(texts(part(language, "training"), label)), len(messages))
    assert BY_HAND[0] <= by_hand <= BY_HAND[1]
    assert MEASURED_ON[0] <= measured_on <= MEASURED_ON[1]


@each_language
@each_label
def test_hardly_a_message_repeats_another(language: Language, label: str) -> None:
    written = texts(everything(language), label)
    repeated = repeats(written)
    assert share(len(repeated), len(written)) <= MOST_REPEATED, repeated


@each_language
def test_the_parts_share_no_id_no_template_and_no_message(language: Language) -> None:
    training, unseen = part(language, "training"), [message for name in PARTS[1:] for message in part(language, name)]
    ids = Counter(message.id for message in everything(language))
    assert [name for name, times in ids.items() if times > 1] == []
    assert {message.template for message in training if message.template} & {message.template for message in unseen} == set()
    learnt, new = [message.text for message in training], [message.text for message in unseen]
    assert [(new[at], learnt[place]) for at, place in near_pairs(new, learnt)] == []


@each_language
def test_no_message_leads_to_anybody(language: Language) -> None:
    assert {message.id: led for message in everything(language) if (led := strangers(message.text))} == {}


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("call 07700 900123 or 020 7946 0123 or +44 1632 960123", []),
        ("call 555-0142 or 212-555-0142", []),
        ("回电1380000xxxx，尾号6217，登录 https://bank.example/login 或 www.gov.uk", []),
        ("call 07911 123456", ["07911 123456"]),
        ("call 212-867-5309", ["212-867-5309"]),
        ("回电13812345678", ["13812345678"]),
        ("卡号6222021234567890123", ["6222021234567890123"]),
        ("登录 http://bank-safe.top/a", ["bank-safe.top"]),
        ("登录 icbc-vip.com 办理", ["icbc-vip.com"]),
    ],
)
def test_what_could_lead_to_somebody_is_seen(text: str, led: list[str]) -> None:
    assert strangers(text) == led


def test_another_amount_makes_no_other_message() -> None:
    paid = "Your pension of 812.40 has been paid into the account ending 4417"
    assert repeats([paid, "Lunch on Sunday?", paid.replace("812.40", "640.15")]) == [(paid.replace("812.40", "640.15"), paid)]


SOUND = {"id": "a", "text": "Hello", "label": "legit", "type": "family_chat", "register": "chat", "by": "hand"}


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"text": " "}, "no text"),
        ({"text": "Hello "}, "space"),
        ({"label": "spam"}, "neither scam nor legit"),
        ({"label": "scam"}, "type"),
        ({"register": "telegram"}, "register"),
        ({"by": "template"}, "template"),
        ({"template": "greeting"}, "template"),
        ({"by": "chance"}, "by hand"),
        ({"who": "me"}, "who"),
    ],
)
def test_a_line_that_is_wrong_is_told(change: dict[str, str], fault: str, tmp_path: Path) -> None:
    (tmp_path / "hand.jsonl").write_text(json.dumps(SOUND) + "\n" + json.dumps(SOUND | change), encoding="utf-8")
    with pytest.raises(ValueError, match=f"hand.jsonl:2: .*{fault}"):
        read(tmp_path)
