"""王秀兰, a retired teacher in Chengdu, and her daughter 李娜: who they are, whom they pay, and how their days go."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.bank.practice import SampleCustomer
from app.domain.accounts import AccountNumber
from app.domain.entries import EntryCode
from app.domain.zones import CHINA
from app.sandbox.cast import SampleAccount, SampleOrder, SamplePayee, SamplePerson
from app.sandbox.festivals import days_after_spring_festival, is_before_mid_autumn
from app.sandbox.happenings import Day


def _number(identification: str) -> AccountNumber:
    return AccountNumber("CN-BBAN", identification)


_JINJIANG: Final = "510104"
"""A district of Chengdu (GB/T 2260)."""
_MOTHER: Final = SamplePayee("王秀兰", _number("6299080010010018866"), "妈妈", "mother")
_DAUGHTER: Final = SamplePayee("李娜", _number("6299080010020026688"), "女儿", "daughter")
_NEIGHBOUR: Final = SamplePayee("陈素芬", _number("6299080010030031357"), "隔壁陈姐", "neighbour")
_LANDLORD: Final = SamplePayee("赵建国", _number("6288010077420091530"), "房东老赵", "landlord")
_STALL: Final = SamplePayee("周大勇", _number("6288020041730062214"), "菜摊小周", "market")
_BROTHER: Final = SamplePayee("王建军", _number("6288030090560047702"), "弟弟", "brother")
_SCHOOL: Final = SamplePayee("锦江区老年大学", _number("6288040023180000905"), "老年大学", "school")

_CURRENT, _SAVINGS = "wang-current", "wang-savings"


def _mothers_day(day: Day) -> None:
    _what_comes_to_mother(day)
    _mothers_bills(day)
    _mothers_shopping(day)
    _mothers_family(day)


def _what_comes_to_mother(day: Day) -> None:
    if day.is_the(15):
        day.comes(_CURRENT, "3200.00", EntryCode.PENSION, "成都市社会保险事业管理局", hour=9, note=f"{day.date.month}月养老金")
    if day.is_the(21) and day.date.month in (3, 6, 9, 12):
        day.comes(_SAVINGS, day.between("138.00", "156.00", "0.01"), EntryCode.INTEREST, "伴行练习银行", hour=6, note="储蓄结息")


def _mothers_bills(day: Day) -> None:
    month, winter = day.date.month, day.date.month in (12, 1, 2)
    if day.is_the(3):
        day.goes(_CURRENT, "1100.00", EntryCode.RENT, _LANDLORD.name, hour=10, note=f"{month}月房租")
    if day.is_the(6):
        day.goes(_CURRENT, "39.00", EntryCode.PHONE, "中国电信成都分公司", hour=10, note="手机话费")
    if day.is_the(18):
        warmth = ("96.00", "168.00") if winter else ("31.00", "48.00")
        day.goes(_CURRENT, day.between(*warmth, "0.01"), EntryCode.GAS, "成都燃气公司", hour=14)
    if day.is_the(10) and month == 11:
        day.goes(_CURRENT, "860.00", EntryCode.HEATING, "锦苑小区供暖服务站", hour=10, note="冬季供暖费")


def _mothers_shopping(day: Day) -> None:
    if day.once_in(1.6):
        day.goes(_CURRENT, day.between("8.50", "42.00", "0.50"), EntryCode.MARKET, "周记菜摊", hour=8)
    if day.once_in(8):
        day.goes(_CURRENT, day.between("26.00", "118.00", "0.10"), EntryCode.GROCERIES, "红旗连锁超市", hour=16)
    if day.once_in(17):
        day.goes(_CURRENT, day.between("18.00", "96.00", "0.10"), EntryCode.PHARMACY, "同仁大药房", hour=11)
    if day.once_in(75):
        day.goes(_CURRENT, day.between("62.00", "240.00", "0.01"), EntryCode.HOSPITAL, "成都市第三人民医院", hour=9, note="门诊")
    if day.once_in(30):
        day.goes(_CURRENT, "50.00", EntryCode.TRANSPORT, "天府通", hour=13, note="公交卡充值")
    if day.once_in(24):
        day.goes(_CURRENT, day.between("32.00", "88.00", "1.00"), EntryCode.RESTAURANT, "陈记抄手", hour=12)
    if is_before_mid_autumn(day.date) and day.once_in(6):
        day.goes(_CURRENT, day.between("88.00", "168.00", "10.00"), EntryCode.GIFT, "宫廷糕点铺", hour=17, note="月饼")


def _mothers_family(day: Day) -> None:
    feast = days_after_spring_festival(day.date)
    if feast == -1:
        day.goes(_CURRENT, "600.00", EntryCode.RED_ENVELOPE, "豆豆", hour=20, note="给孙女压岁钱")
    if feast == -6:
        day.goes(_CURRENT, "486.00", EntryCode.GROCERIES, "红旗连锁超市", hour=10, note="年货")
    if day.is_the(9) and day.date.month in (3, 9):
        day.pays(_CURRENT, "260.00", _SCHOOL.account, _SCHOOL.name, hour=10, note="书法班学费")
    if day.is_the(20):
        day.pays(_CURRENT, "1500.00", _number("6299080010010028899"), "王秀兰", hour=11, note="存起来")
    if day.once_in(40):
        day.pays(_CURRENT, day.between("20.00", "60.00", "5.00"), _NEIGHBOUR.account, _NEIGHBOUR.name, hour=18, note="团购水果")
    if day.once_in(45):
        day.pays(_CURRENT, day.between("60.00", "150.00", "10.00"), _STALL.account, _STALL.name, hour=9, note="结菜钱")
    if day.is_the(2) and day.date.month == 5:
        day.pays(_CURRENT, "500.00", _BROTHER.account, _BROTHER.name, hour=10, note="生日快乐")


WANG_XIULAN: Final = SamplePerson(
    SampleCustomer("wang-xiulan", "王秀兰", "80010001", "258036", "zh_CN", region=_JINJIANG, card="BXCARD-41-7Q2M-9T4W-8R1Z"),
    CHINA,
    (
        SampleAccount(_CURRENT, _MOTHER.account, "current", "CNY", "6480.35"),
        SampleAccount(_SAVINGS, _number("6299080010010028899"), "savings", "CNY", "62000.00"),
    ),
    (_DAUGHTER, _LANDLORD, _NEIGHBOUR, _STALL, _BROTHER, _SCHOOL),
    _mothers_day,
    meters=(("cd-power", "5101066032"), ("cd-water", "20463318")),
    orders=(SampleOrder("3fc27c3b-30bb-47e6-89ef-2ca18fdc6e4e", _DAUGHTER.name, "200.00", 10, "豆豆的零花钱"),),
)


_LI = "li-current"


def _daughters_day(day: Day) -> None:
    _daughters_month(day)
    _daughters_shopping(day)
    if day.is_the(5):
        day.pays(_LI, "800.00", _MOTHER.account, _MOTHER.name, hour=20, note="妈，这个月的")
    if days_after_spring_festival(day.date) == -1:
        day.pays(_LI, "2000.00", _MOTHER.account, _MOTHER.name, hour=19, note="妈妈新年快乐")


def _daughters_month(day: Day) -> None:
    if day.is_the(10):
        day.comes(_LI, "11460.00", EntryCode.SALARY, "成都蓉城设计院", hour=10, note="工资")
    if day.is_the(16):
        day.goes(_LI, "4380.00", EntryCode.MORTGAGE, "住房公积金中心", hour=9, note="房贷")
    if day.is_the(6):
        day.goes(_LI, "99.00", EntryCode.PHONE, "中国移动四川公司", hour=10)
    if day.is_the(1):
        day.goes(_LI, "200.00", EntryCode.TRANSPORT, "天府通", hour=8, note="地铁卡充值")


def _daughters_shopping(day: Day) -> None:
    if day.once_in(3):
        day.goes(_LI, day.between("32.00", "210.00", "0.10"), EntryCode.GROCERIES, "盒区鲜生超市", hour=19)
    if day.monday_is_1 <= 5 and day.once_in(2):
        day.goes(_LI, day.between("18.00", "46.00", "1.00"), EntryCode.RESTAURANT, "楼下面馆", hour=12)
    if day.once_in(28):
        day.goes(_LI, day.between("129.00", "560.00", "1.00"), EntryCode.CLOTHING, "春熙路百货", hour=15)


LI_NA: Final = SamplePerson(
    SampleCustomer("li-na", "李娜", "80010002", "147258", "zh_CN", region=_JINJIANG),
    CHINA,
    (SampleAccount(_LI, _DAUGHTER.account, "current", "CNY", "15230.80"),),
    (_MOTHER, _NEIGHBOUR),
    _daughters_day,
)


def _neighbours_day(day: Day) -> None:
    if day.is_the(15):
        day.comes("chen-current", "2860.00", EntryCode.PENSION, "成都市社会保险事业管理局", hour=9, note=f"{day.date.month}月养老金")
    if day.once_in(1.5):
        day.goes("chen-current", day.between("9.00", "55.00", "0.50"), EntryCode.MARKET, "周记菜摊", hour=9)
    if day.is_the(7):
        day.goes("chen-current", day.between("60.00", "120.00", "0.01"), EntryCode.ELECTRICITY, "国网成都供电公司", hour=9)


CHEN_SUFEN: Final = SamplePerson(
    SampleCustomer("chen-sufen", "陈素芬", "80010003", "369147", "zh_CN", region=_JINJIANG),
    CHINA,
    (SampleAccount("chen-current", _NEIGHBOUR.account, "current", "CNY", "9120.00"),),
    (replace(_MOTHER, nickname="王老师", picture="neighbour"),),
    _neighbours_day,
)
