"""What a seat fetches: the keyring, the voice, the bank, and the half-done task of this machine."""

from __future__ import annotations

import platform
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace

from app.client.feeds.importing import OthersWarnings
from app.client.remote_bank import RemoteBank
from app.contract.operation import Role
from app.doors.places import practice_folder, profile_folder
from app.doors.seat import Belongings
from app.journeys.desk import Desk
from app.journeys.drafts import Drafts
from app.machine.alert_bundles import BundlesFile
from app.machine.alert_reading import ReadingFile
from app.machine.diary_heads import HeadsFile
from app.machine.draft_shelf import memory_shelf, sealed_shelf
from app.machine.drafts import SealedDrafts
from app.sandbox.process import runtime_folder, seat
from app.ui.voice.opening import open_voice
from app.vault.opening import open_vault
from app.vault.port import VaultTrouble
from app.vault.sealed import Sealed

Brought = Callable[[str, str | None, ExitStack, Callable[[], None]], Belongings]
"""By profile and bank; what is to be let go at the end goes on the stack, and the last argument is told of a practice bank."""


def at_the_desk(profile: str, bank_url: str | None, held: ExitStack, on_practice: Callable[[], None]) -> Belongings:
    """The same for one of the bank's own people, whose half-done work is never kept at the bank: that keeps those of customers alone."""
    own = _fetched(profile, bank_url, held, on_practice, "fraud_desk", "teller")
    return replace(own, desk=Desk(alerts=own.bank, checks=own.bank, warnings=OthersWarnings(), branch=own.bank, counter=own.bank))


def at_home(profile: str, bank_url: str | None, held: ExitStack, on_practice: Callable[[], None]) -> Belongings:
    """Without a bank's address it is this machine's practice bank, which stays open as long as somebody sits at it."""
    return _fetched(profile, bank_url, held, on_practice, "customer")


def _fetched(profile: str, bank_url: str | None, held: ExitStack, on_practice: Callable[[], None], *roles: Role) -> Belongings:
    vault = open_vault(profile)
    voice = open_voice()
    url = bank_url or held.enter_context(seat(runtime_folder(), practice_folder())).url()
    heads = HeadsFile(profile_folder(profile) / "diary-heads.json")
    bank = RemoteBank(
        url,
        vault,
        secret_troubles=(VaultTrouble,),
        device_name=_own_name(),
        on_sandbox=on_practice,
        heads=heads,
        bundles=BundlesFile(profile_folder(profile) / "alerts.json"),
        readings=ReadingFile(profile_folder(profile) / "alerts-read.json"),
        roles=roles,
    )
    return Belongings(bank, _drafts(profile, Sealed(vault), bank, staff="customer" not in roles), voice, keeps_secrets=vault.kept)


def _drafts(profile: str, sealed: Sealed, bank: RemoteBank, *, staff: bool) -> Drafts:
    if staff:
        return sealed_shelf(profile_folder(profile) / "drafts", sealed, bank.enrolled) if sealed.can_keep else memory_shelf()
    return SealedDrafts(profile_folder(profile) / "draft", sealed, bank.enrolled) if sealed.can_keep else bank.drafts


def _own_name() -> str:
    """What this computer is called in the list of her computers: its own name, as far as a line of the contract takes it."""
    name = "".join(sign for sign in platform.node() if sign.isprintable())[:40].strip()
    return name or "Banxing"
