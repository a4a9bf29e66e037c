"""Somebody of the fraud desk as a journey finds her: her needs, at a real bank."""

from __future__ import annotations

import json
import uuid
from pathlib import Path

from app.client.feeds.importing import OthersWarnings
from app.client.remote_bank import RemoteBank
from app.domain.people import Preferences
from app.journeys.desk import Desk
from app.journeys.ports import Needs
from app.machine.drafts import MemoryDrafts
from app.machine.settings import SettingsFile


def at_a_desk(bank: RemoteBank, folder: Path) -> Needs:
    """What a task of hers is given."""
    settings = SettingsFile(folder / f"{uuid.uuid4()}.json")
    settings.prefer(Preferences(language="en"))
    return Needs(bank, settings, MemoryDrafts(), str(uuid.uuid4()), desk=Desk(bank, bank, OthersWarnings(), bank, bank))


def form(*texts: str) -> str:
    """The answer to a form."""
    return json.dumps(texts, ensure_ascii=False)
