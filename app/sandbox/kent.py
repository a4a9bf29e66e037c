"""Margaret and Peter Hughes, retired in Kent, and their daughter Emma: who they are, whom they pay, and how their days go."""

from __future__ import annotations

from datetime import timedelta, timezone
from typing import Final

from app.bank.practice import SampleCustomer
from app.domain.accounts import AccountNumber
from app.domain.entries import EntryCode
from app.sandbox.cast import SampleAccount, SampleOrder, SamplePayee, SamplePerson
from app.sandbox.happenings import Day

_ENGLAND: Final = timezone(timedelta(0), "GMT")


def _number(identification: str) -> AccountNumber:
    return AccountNumber("GB-SCAN", identification)


_KENT: Final = "GB-KEN"
"""ISO 3166-2."""
_MARGARET: Final = SamplePayee("Margaret Hughes", _number("99310121047788"), "Mum", "mother")
_PETER: Final = SamplePayee("Peter Hughes", _number("99310121053312"), "Peter", "husband")
_EMMA: Final = SamplePayee("Emma Hughes", _number("99310134417025"), "Emma", "daughter")
_GARDENER: Final = SamplePayee("Derek Whitlock", _number("99420550128846"), "Derek (gardener)", "garden")
_NEIGHBOUR: Final = SamplePayee("Joan Pascoe", _number("99420561730094"), "Joan next door", "neighbour")
_WINDOWS: Final = SamplePayee("Clearview Window Cleaning", _number("99510370046611"), "Window cleaner", "house")
_LIBRARY: Final = SamplePayee("Friends of Fernhurst Library", _number("99510383300127"), "The library", "library")

_CURRENT, _SAVINGS = "hughes-current", "hughes-savings"


def _margarets_day(day: Day) -> None:
    _what_comes_to_margaret(day)
    _household_bills(day)
    _margarets_shopping(day)
    _margarets_family(day)


def _every_four_weeks(day: Day) -> bool:
    return day.date.toordinal() % 28 == 3


def _what_comes_to_margaret(day: Day) -> None:
    if _every_four_weeks(day):
        day.comes(_CURRENT, "921.00", EntryCode.PENSION, "DWP State Pension", hour=6)
    if day.is_the(27):
        day.comes(_CURRENT, "412.36", EntryCode.PENSION, "Teachers' Pensions", hour=6)
    if day.is_the(1):
        day.comes(_SAVINGS, day.between("21.00", "24.00", "0.01"), EntryCode.INTEREST, "Banxing Practice Bank", hour=5)


def _household_bills(day: Day) -> None:
    month = day.date.month
    if day.is_the(1) and month not in (2, 3):
        day.goes(_CURRENT, "187.00", EntryCode.COUNCIL_TAX, "Fernhurst Borough Council", hour=7)
    if day.is_the(5):
        day.goes(_CURRENT, "142.00" if month in (11, 12, 1, 2, 3) else "96.00", EntryCode.GAS, "British Gas", hour=7)
    if day.is_the(22):
        day.goes(_CURRENT, "34.50", EntryCode.PHONE, "Downland Broadband", hour=7)
    if day.is_the(14) and month in (1, 4, 7, 10):
        day.goes(_CURRENT, "43.62", EntryCode.TV_LICENCE, "TV Licensing", hour=7)
    if day.is_the(19) and month == 6:
        day.goes(_CURRENT, "284.15", EntryCode.INSURANCE, "Oakmere Home Insurance", hour=7)


def _margarets_shopping(day: Day) -> None:
    if day.monday_is_1 in (2, 5):
        day.goes(_CURRENT, day.between("34.00", "72.00", "0.01"), EntryCode.GROCERIES, "Hartley's Supermarket", hour=10)
    if day.monday_is_1 == 3 and day.once_in(2):
        day.goes(_CURRENT, day.between("6.40", "14.80", "0.05"), EntryCode.RESTAURANT, "The Copper Kettle Tea Room", hour=11)
    if day.date.month in (3, 4, 5, 6, 9) and day.once_in(12):
        day.goes(_CURRENT, day.between("12.99", "48.00", "0.01"), EntryCode.GARDEN, "Greenacre Garden Centre", hour=14)
    if day.once_in(26):
        day.goes(_CURRENT, day.between("4.20", "19.60", "0.01"), EntryCode.PHARMACY, "Fernhurst Pharmacy", hour=12)
    if day.once_in(35):
        day.goes(_CURRENT, day.between("11.80", "27.40", "0.10"), EntryCode.TRANSPORT, "Southern Rail", hour=9)
    if day.once_in(30):
        day.goes(_CURRENT, "40.00", EntryCode.CASH, "Cash machine, High Street", hour=10)


def _margarets_family(day: Day) -> None:
    month = day.date.month
    if day.is_the(4):
        day.pays(_CURRENT, "10.00", _LIBRARY.account, _LIBRARY.name, hour=9, note="Monthly gift")
    if day.is_the(11) and month in (3, 5, 7, 9, 11):
        day.pays(_CURRENT, "18.00", _WINDOWS.account, _WINDOWS.name, hour=16, note="14 Mill Lane")
    if day.monday_is_1 == 4 and month in (4, 5, 6, 7, 8, 9) and day.date.day <= 7:
        day.pays(_CURRENT, "45.00", _GARDENER.account, _GARDENER.name, hour=15, note="Lawn and hedges")
    if day.is_the(25):
        day.pays(_CURRENT, "350.00", _number("99310121061940"), _MARGARET.name, hour=8, note="Rainy day")
    if day.is_the(18) and month == 12:
        day.pays(_CURRENT, "120.00", _EMMA.account, _EMMA.name, hour=10, note="Christmas for the children")
    if day.is_the(6) and month == 8:
        day.pays(_CURRENT, "50.00", _EMMA.account, _EMMA.name, hour=10, note="Happy birthday!")
    if day.once_in(60):
        day.pays(_CURRENT, day.between("6.00", "15.00", "0.50"), _NEIGHBOUR.account, _NEIGHBOUR.name, hour=17, note="Coach trip")


MARGARET_HUGHES: Final = SamplePerson(
    SampleCustomer("margaret-hughes", "Margaret Hughes", "80020001", "486210", "en", region=_KENT, card="BXCARD-41-3H6D-5N0K-2V7X"),
    _ENGLAND,
    (
        SampleAccount(_CURRENT, _MARGARET.account, "current", "GBP", "2140.18"),
        SampleAccount(_SAVINGS, _number("99310121061940"), "savings", "GBP", "14350.00"),
    ),
    (_EMMA, _PETER, _GARDENER, _NEIGHBOUR, _WINDOWS, _LIBRARY),
    _margarets_day,
    meters=(("kent-power", "8840216675"), ("kent-water", "30771946")),
    orders=(SampleOrder("95cec254-5bdc-4476-ac38-fb88ef104083", _EMMA.name, "25.00", 10, "For the little ones"),),
)


def _peters_day(day: Day) -> None:
    account = "peter-current"
    if day.date.toordinal() % 28 == 10:
        day.comes(account, "884.40", EntryCode.PENSION, "DWP State Pension", hour=6)
    if day.is_the(2):
        day.pays(account, "350.00", _MARGARET.account, _MARGARET.name, hour=8, note="Housekeeping")
    if day.monday_is_1 == 6 and day.once_in(1.4):
        day.goes(account, day.between("7.20", "21.00", "0.10"), EntryCode.RESTAURANT, "The Plough Inn", hour=13)
    if day.once_in(11):
        day.goes(account, day.between("32.00", "58.00", "0.01"), EntryCode.TRANSPORT, "Fernhurst Service Station", hour=10, note="Petrol")
    if day.is_the(8) and day.date.month in (4, 10):
        day.goes(account, "64.00", EntryCode.LEISURE, "Fernhurst Bowls Club", hour=11)


PETER_HUGHES: Final = SamplePerson(
    SampleCustomer("peter-hughes", "Peter Hughes", "80020002", "735190", "en", region=_KENT),
    _ENGLAND,
    (SampleAccount("peter-current", _PETER.account, "current", "GBP", "3310.52"),),
    (_MARGARET, _EMMA),
    _peters_day,
)


def _emmas_day(day: Day) -> None:
    account = "emma-current"
    if day.is_the(28):
        day.comes(account, "2380.00", EntryCode.SALARY, "Medway Community Health", hour=6)
    if day.is_the(1):
        day.goes(account, "985.00", EntryCode.MORTGAGE, "Oakmere Building Society", hour=7)
    if day.monday_is_1 in (1, 6):
        day.goes(account, day.between("38.00", "96.00", "0.01"), EntryCode.GROCERIES, "Hartley's Supermarket", hour=18)
    if day.is_the(12):
        day.goes(account, "131.00", EntryCode.ELECTRICITY, "British Gas", hour=7)


EMMA_HUGHES: Final = SamplePerson(
    SampleCustomer("emma-hughes", "Emma Hughes", "80020003", "620481", "en", region=_KENT),
    _ENGLAND,
    (SampleAccount("emma-current", _EMMA.account, "current", "GBP", "1875.90"),),
    (_MARGARET, _PETER),
    _emmas_day,
)
