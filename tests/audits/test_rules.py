"""Every rule of the audit is shown to fail on a page broken in one place, and only that rule; a page in order passes all."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.audits.broken_pages import BREAKS, Break
from tests.audits.context import PSEUDO, Context
from tests.audits.engine import audit
from tests.audits.finding import Rule
from tests.audits.good_page import SCREEN, Translator, as_written, shown
from tests.audits.pseudo import pseudo

LANGUAGES: dict[str, Translator] = {"en": as_written, PSEUDO: pseudo}

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(("language", "words"), LANGUAGES.items())
def test_a_page_in_order_passes_all_rules(language: str, words: Translator) -> None:
    context = Context(SCREEN, language)
    for _ in range(2):
        with shown(words) as page:
            assert audit(page, context) == []


@pytest.mark.parametrize(("rule", "damage"), BREAKS, ids=[damage.__name__ for _, damage in BREAKS])
def test_what_is_broken_is_found_and_nothing_else(rule: Rule, damage: Break) -> None:
    language = PSEUDO if rule is Rule.WORDS_UNTRANSLATED else "en"
    context = Context(SCREEN, language)
    with shown(LANGUAGES[language]) as page:
        audit(page, context)
    with shown(LANGUAGES[language]) as page:
        damage(page)
        QApplication.processEvents()
        findings = audit(page, context)
    assert {found.rule for found in findings} == {rule}, "\n".join(map(str, findings))


def test_no_rule_goes_unproven() -> None:
    assert {rule for rule, _ in BREAKS} == set(Rule)


def test_the_page_is_left_as_it_was() -> None:
    with shown() as page:
        page.choices[2].setFocus()
        page.area.verticalScrollBar().setValue(40)
        before = page.grab().toImage()
        audit(page, Context(SCREEN))
        assert page.choices[2].hasFocus()
        assert page.area.verticalScrollBar().value() == 40
        assert page.grab().toImage() == before
