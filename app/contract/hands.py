"""What one of the desk has in hand: a held payment, or a customer who waits for a call."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from app.contract.wire import Told, extensible

DoingWord = Literal["calling", "not_reached", "put_back"]


class HandBody(Told):
    """Who is ``calling`` her now, or was the last who has ``not_reached`` her."""

    name: str
    doing: Annotated[str, extensible(DoingWord)]
    at: datetime
    yours: bool = False
