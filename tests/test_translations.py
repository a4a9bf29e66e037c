"""Each catalogue holds every sentence of the program, finished and sound, by the judgement of Qt's own tools, and in its own signs."""

from __future__ import annotations

import re
import shutil
import string
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

import pytest

from app.domain.languages.en import EN
from app.domain.languages.known import KNOWN
from tests.house.tree import REPOSITORY

CATALOGUES: Final = {each.code: REPOSITORY / "i18n" / f"banxing_{each.code}.ts" for each in KNOWN if each is not EN}
CHARACTERS: Final = {"zh_CN": "gb2312", "zh_TW": "big5"}
"""The characters that a land teaches, as its own standard lists them: one from elsewhere would be a slip."""
ASKED_IN_TWO_LANGUAGES: Final = {"Please", "choose", "your", "language"}
TYPED: Final = {"https", "CNY", "GB", "KEN"}
"""What the desk types just so, in whatever language."""

each_catalogue = pytest.mark.parametrize("language", CATALOGUES)


def messages(language: str) -> list[tuple[str, str, str]]:
    """Of each message its context, its English, and its translation."""
    contexts = ElementTree.parse(CATALOGUES[language]).iter("context")  # noqa: S314 - our own file
    return [
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("translation", ""))
        for context in contexts
        for message in context.iter("message")
    ]


def places(text: str) -> set[str]:
    """The named places of a sentence."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_there_is_a_catalogue_for_each_language_and_no_other() -> None:
    assert sorted((REPOSITORY / "i18n").glob("*.ts")) == sorted(CATALOGUES.values())


@each_catalogue
def test_every_sentence_of_the_program_is_in_the_catalogue(language: str, tmp_path: Path) -> None:
    catalogue = CATALOGUES[language]
    shutil.copy(catalogue, tmp_path)
    subprocess.run([REPOSITORY / "packaging" / "translations.sh", "collect", str(tmp_path)], check=True, timeout=60)
    collected = (tmp_path / catalogue.name).read_text(encoding="utf-8")
    assert collected == catalogue.read_text(encoding="utf-8"), "run `make translations`, then translate what is new"


@each_catalogue
@pytest.mark.parametrize("strictness", ["-fail-on-unfinished", "-fail-on-invalid"])
def test_the_catalogue_is_finished(strictness: str, language: str, tmp_path: Path) -> None:
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    verdict = subprocess.run(
        [lrelease, strictness, CATALOGUES[language], "-qm", tmp_path / "it.qm"], capture_output=True, text=True, check=False, timeout=60
    )
    assert verdict.returncode == 0, verdict.stdout + verdict.stderr


@each_catalogue
def test_every_translation_keeps_the_places(language: str) -> None:
    assert [source for _, source, text in messages(language) if places(text) != places(source)] == []


@each_catalogue
def test_no_english_stands_in_translated_sentences(language: str) -> None:
    for context, source, text in messages(language):
        words = set(re.findall(r"[A-Za-z]{2,}", re.sub(r"\{\w+\}", "", text)))
        assert words <= ASKED_IN_TWO_LANGUAGES | (TYPED if context.startswith("Desk") else set()), source


@each_catalogue
def test_no_word_blames_or_frightens(language: str) -> None:
    """LOOK_AND_PACE: never "error", "invalid", "failed", "illegal"."""
    for _, source, text in messages(language):
        assert not re.search(r"\b(error|invalid|failed|failure|illegal)\b", source, re.IGNORECASE), source
        assert not re.search("错误|无效|失败|非法|錯誤|無效|失敗|非法", text), source


@each_catalogue
def test_it_is_written_in_the_characters_of_its_readers(language: str) -> None:
    text = "".join(text for _, _, text in messages(language))
    strange = {sign for sign in text if not sign.encode(CHARACTERS[language], "ignore")}
    assert strange == set()


@each_catalogue
def test_a_sentence_quotes_a_button_as_the_button_is_called(language: str) -> None:
    called = defaultdict(set)
    for _, source, text in messages(language):
        called[source].add(text)
    for _, source, text in messages(language):
        for quoted in re.findall("“([^”{]+?)[,.]?”", source):
            assert not called[quoted] or any(label in text for label in called[quoted]), (source, text)


def test_no_word_has_to_agree_with_a_one() -> None:
    counted = {
        source
        for _, source, _ in messages("zh_CN")
        if re.search(r"\{(?:count|minutes|hours|least|most|seconds)\} (?:new )?[a-z]+s\b", source)
    }
    assert counted - NEVER_ONE == set(), "say it so that no word has to agree, or see to it that it is never one"


NEVER_ONE: Final = {
    "within {count} seconds",
    "within {count} minutes",
    "within {count} hours",
    "{hours} hours",
    "{count} seconds",
    "{count} days from today",
    "{count} times; the last on {day}",
    "“{label}”: at most {count} lines.",
    "“{label}” is too long: at most {count} letters.",
    "That is a little long. Up to {most} letters fit.",
    "This number has {count} digits. Please look at it once more.",
    "This number has {least} to {most} digits. Please look at it once more.",
    "The bank has {count} new warnings about scams. Would you like to read them now?",
    "The number did not fit several times. To protect you, please wait about {minutes} minutes, then try again.",
    "One person is before you, about {minutes} minutes.",
    "{count} people are before you, about {minutes} minutes.",
}
"""Where the program counts from two on."""
