"""How whoever stands at a kiosk's welcome likes to read: in force at once, and kept nowhere."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.people import Preferences


class Liking:
    """The journeys' ``Settings`` of a welcome. ``house``: how the branch has it, which is how the next one finds it."""

    tuned = True
    can_speak = False

    def __init__(self, house: Preferences, on_change: Callable[[Preferences], None]) -> None:
        """``on_change`` is told at every change, on whatever thread made it."""
        self.house = house
        self._now = house
        self._on_change = on_change

    def preferences(self) -> Preferences:
        """What is in force."""
        return self._now

    def prefer(self, preferences: Preferences) -> None:
        """Puts ``preferences`` in force until she has gone."""
        if preferences != self._now:
            self._now = preferences
            self._on_change(preferences)

    def forget(self) -> None:
        """As the branch has it."""
        self.prefer(self.house)
