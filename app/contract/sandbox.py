"""The practice bank's own calls; they exist only there."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from app.contract.wire import Amount, Asked, Id, Told


class SamplePerson(Told):
    """A sample person, and what is needed to be her. ``activationCode`` counts as the branch's and has not been used yet."""

    name: str
    customer_number: str
    pin: str
    activation_code: str
    language: str


class SamplePeople(Told):
    """Everybody who banks at the practice bank."""

    items: list[SamplePerson]
    next: str | None = None


class AdvanceClock(Asked):
    """Moves business time forward; tokens do not notice."""

    advance_seconds: Annotated[int, Meta(ge=0, le=366 * 86400)]


class Income(Asked):
    """Money arrives on an account."""

    account_id: Id
    amount: Amount
