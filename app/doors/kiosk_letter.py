"""What a kiosk tells the process of one customer, over a pipe."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field

from app.domain.people import Preferences


@dataclass(frozen=True, slots=True)
class Letter:
    """Which bank, as which device, what was read off her ticket or card, and how she would like to read."""

    bank: str
    device: str = field(repr=False)
    slip: str = field(repr=False)
    liked: Preferences
    practice: bool
    telephone: str = ""
    windowed: bool = False
    after_ms: int = 0
    """Of being idle, where it is not the usual time; 0 where it is."""
    practises: bool = False
    """Whoever comes only practises: then there is no bank, no device and no slip."""

    def likes(self) -> dict[str, object]:
        """How she would like her screen, as settings are lent."""
        return {name: getattr(self.liked, name) for name in ("language", "text_size", "theme", "voice", "voice_rate", "voice_volume")}

    def written(self) -> dict[str, object]:
        """As it goes over the pipe."""
        return asdict(self)

    @classmethod
    def read(cls, line: bytes) -> Letter:
        """What came over the pipe."""
        told = json.loads(line)
        return cls(**(told | {"liked": Preferences(**told["liked"])}))
