"""The judgement on messages and calls, brought in when it is first asked: the first window does not wait for its many words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.scam.verdict import Judgement, Verdict
from app.doors.scam_model import model_of_scams

if TYPE_CHECKING:
    from app.domain.scam.caller import Heard


class ScamJudging:
    """The engine of the domain with the model that the build made. The model is read anew each time, which takes some milliseconds."""

    def __init__(self) -> None:
        self._heard: Heard | None = None
        """Of the call that goes on, in memory alone: so that only what is said next has to be judged. Forgotten once it is certain, or
        the call is at its end."""

    def message(self, text: str) -> Judgement:
        """What is thought of a message."""
        from app.domain.scam.judge import judge

        self.forget()
        return judge(text, model_of_scams())

    def call(self, said: tuple[str, ...]) -> Judgement:
        """What is thought of a call by what the caller has said so far."""
        from app.domain.scam.caller import NOTHING, Line, hear

        heard = hear([Line(text) for text in said], self._heard or NOTHING, model_of_scams())
        self._heard = None if heard.judgement.verdict is Verdict.STOP else heard
        return heard.judgement

    def forget(self) -> None:
        """Nothing of the last call stays."""
        self._heard = None
