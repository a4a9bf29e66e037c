"""Half-done tasks kept at the bank: where this machine has no safe place for them."""

from __future__ import annotations

from typing import Final

from app.client.answers import ended, nothing
from app.client.calls import call
from app.client.sessions import Sessions
from app.contract.drafts import AnswerBody, DraftBody, KeptDraft
from app.contract.drafts import Drafts as DraftsBody
from app.contract.prepared import JOURNEY as PREPARED
from app.contract.wire import read
from app.journeys.drafts import Answered, Draft

VERSION: Final = 1
"""Of what our answers mean; a draft of another version is left to the program that made it."""


class BankDrafts:
    """The journeys' ``Drafts`` at the bank."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def kept(self, task: str = "") -> Draft | None:
        """The newest that this program understands; of this task alone, where one is named. What is prepared for a trip is no task."""
        draft = self._sessions.ask(call("listDrafts"), _newest)
        return draft if draft and task in ("", draft.task) else None

    def set_something_aside(self) -> bool:
        """Never: what this program does not understand stays at the bank for the one that does."""
        return False

    def keep(self, draft: Draft) -> None:
        """Keeps ``draft``, and no other beside it."""
        answers = [AnswerBody(answered.key, answered.fingerprint, answered.answer) for answered in draft.answers]
        self._sessions.ask(call("keepDraft", DraftBody(draft.task, VERSION, answers), draftId=draft.task_id), bytes)

    def forget(self, task_id: str) -> None:
        """The task is over."""
        ended(lambda: self._sessions.ask(call("forgetDraft", draftId=task_id), nothing))


def _newest(body: bytes) -> Draft | None:
    ours = [draft for draft in read(body, DraftsBody).items if draft.version == VERSION and draft.journey != PREPARED]
    return _draft(ours[0]) if ours else None


def _draft(kept: KeptDraft) -> Draft:
    return Draft(kept.journey, kept.draft_id, tuple(Answered(body.key, body.fingerprint, body.answer) for body in kept.answers))
