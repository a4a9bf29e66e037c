"""One connection to a database, as the writer and the readers use it: transactions, and marks within them."""

from __future__ import annotations

from typing import Protocol

from app.bank.store.port import Tx


class Lost(Exception):
    """The transaction is gone, and nothing of it happened: the database or the way to it failed."""


class Connection(Protocol):
    """Belongs to one thread. One whose database went away comes back by itself at the next :meth:`begin` or :meth:`look`."""

    @property
    def tx(self) -> Tx:
        """For the work; good in every transaction of this connection."""
        ...

    def begin(self) -> None:
        """Begins to write, alone among all who write to this database, and sets the first mark."""
        ...

    def look(self) -> None:
        """Begins to read one unchanging view."""
        ...

    def mark(self) -> None:
        """Sets the mark behind what was done since the last one."""
        ...

    def check(self) -> None:
        """Raises ``ConstraintBroken`` where a constraint refused something since the mark and the work went on all the same."""
        ...

    def undo(self) -> None:
        """Goes back to the mark; raises :class:`Lost`."""
        ...

    def commit(self) -> None:
        """Keeps all that was done; raises ``OutcomeUnknown`` where nobody can say whether it is kept."""
        ...

    def leave(self) -> None:
        """Ends the transaction, whatever has become of it, and keeps nothing of it. Raises nothing."""
        ...

    def told(self, failure: BaseException) -> BaseException:
        """The failure as the port tells it: what is no fault of the work may be asked for again."""
        ...

    def close(self) -> None:
        """Ends the connection."""
        ...
