"""Who is signed in, and what she chose for the bank's side."""

from __future__ import annotations

from app.client.calls import call
from app.client.sessions import Sessions
from app.contract.people import Me, PreferencesBody
from app.contract.wire import read
from app.domain.people import Person, Preferences


class People:
    """Asks the bank about the person herself."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def me(self) -> Person:
        """Who is signed in."""
        return self._sessions.ask(call("readMe"), _person)

    def prefer(self, preferences: Preferences) -> None:
        """Tells the bank her language and the pause between the two confirmations; it keeps nothing else of them."""
        chosen = PreferencesBody(preferences.language, preferences.pause_seconds)
        self._sessions.ask(call("writePreferences", chosen), bytes)


def _person(body: bytes) -> Person:
    me = read(body, Me)
    return Person(me.person_id, me.name, me.preferences.language, me.preferences.confirm_pause_seconds, tuple(me.roles))
