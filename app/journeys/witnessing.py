"""The counter as journeys see it. Troubles are those of :mod:`app.journeys.ports`."""

from __future__ import annotations

from typing import Protocol

from app.domain.counter import CodeFor, CounterCode, Present, Seen, WaitingLink, WhatComes


class Counter(Protocol):
    """What a teller does for a customer who is present; anybody else is refused ``forbidden``.

    Who stands there is named by number and name: refused ``customer_unknown``, and ``customer_differs`` where they are not one person's.
    """

    def what_comes(self, present: Present, of: CodeFor | Seen) -> WhatComes:
        """What would come of it, to be read back to her before it is done; that somebody looked is put down."""
        ...

    def issue_code(self, present: Present, purpose: CodeFor, name_of_try: str) -> CounterCode:
        """A code for her, which is told once. Refused ``another_teller_needed`` to whoever gave her one for the other purpose."""
        ...

    def witness(self, present: Present, what: Seen, shown: WhatComes) -> int:
        """Puts into force what she has asked for before; answers how many things that were, and may be repeated.

        Refused ``content_changed`` where it is more, or another stop, than was ``shown``.
        """
        ...

    def waiting_links(self) -> tuple[WaitingLink, ...]:
        """Who has linked up lately, the oldest first."""
        ...

    def witness_link(self, pairing_id: str) -> WaitingLink:
        """Both were seen: it holds at once; may be repeated. Refused ``pairing_refused`` where it is over."""
        ...
