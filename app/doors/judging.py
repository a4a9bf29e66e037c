"""The judgement on messages and calls, brought in when it is first asked: the first window does not wait for its many words."""

from __future__ import annotations

from app.domain.scam.verdict import Judgement
from app.doors.scam_model import model_of_scams


class ScamJudging:
    """The engine of the domain with the model that the build made. The model is read anew each time, which takes some milliseconds."""

    def message(self, text: str) -> Judgement:
        """What is thought of a message."""
        from app.domain.scam.judge import judge

        return judge(text, model_of_scams())

    def call(self, said: tuple[str, ...]) -> Judgement:
        """What is thought of a call by what the caller has said so far."""
        from app.domain.scam.caller import Line, judge_call

        return judge_call([Line(text) for text in said], model_of_scams())
