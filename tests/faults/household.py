"""Who else is there beside the person at the window: she herself at another computer with a good line, whom she trusts, and staff."""

from __future__ import annotations

from contextlib import ExitStack, closing

from tests.attacks.stranger import Stranger
from tests.bank.family.deciding import seasoned
from tests.bank.family.pairing import DAY, Pair
from tests.bank.running import RunningBank
from tests.faults.stories import NEW, Story


class Household:
    """Sets up what a story begins with."""

    def __init__(self, bank: RunningBank) -> None:
        self._bank = bank
        self._held = ExitStack()
        self._near, self._li, self._teller = (self._held.enter_context(closing(Stranger(bank.url))) for _ in range(3))
        for stranger, name in ((self._near, "Wang"), (self._li, "Li"), (self._teller, "Zhou")):
            stranger.enrol(name)
        self._pair: Pair | None = None

    def close(self) -> None:
        """Everybody goes."""
        self._held.close()

    def set_up(self, story: Story) -> None:
        """Nothing waits and nothing is stopped, but what the story begins with."""
        self._bank.change(lambda tx: tx.run("UPDATE freezes SET asked_at = frozen_at, ended_at = frozen_at WHERE ended_at IS NULL"))
        near = self._near
        near.sign_in()
        near.get("writePreferences", {"language": "zh_CN"})  # another one than here, which a first start then tells the bank
        for payment in near.get("listPayments")["items"]:
            if payment["transactionStatus"] in ("RCVD", "PDNG", "PATC"):
                near.get("cancelPayment", paymentId=payment["paymentId"])
        self._trusts_somebody(story.linked)
        for _ in range(story.waiting):
            near.send(near.to_somebody_new("Zhao", NEW, "5.00"), self._bank.move)
        for _ in range(story.settled):
            near.send(near.details("Li", "5.00"), self._bank.move)
        for _ in range(story.asked):
            near.get("advanceClock", {"advanceSeconds": DAY})  # for there is a limit to what goes in one day
            near.send(near.details("Zhang Wei", "3000.00"), self._bank.move)
        for notice in near.get("listNotices")["items"]:
            near.get("seeNotice", noticeId=notice["noticeId"])

    def _trusts_somebody(self, wanted: bool) -> None:
        """A link before staff, which asks him alone; a week after another has ended."""
        if wanted and self._pair is None:
            self._near.get("advanceClock", {"advanceSeconds": 8 * DAY})
            for stranger in (self._li, self._teller):
                stranger.sign_in()
            self._pair = seasoned(Pair(self._near, self._li), self._teller)
        elif not wanted and self._pair is not None:
            self._pair.end(self._near)
            self._pair = None
