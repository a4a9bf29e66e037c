"""Whose bills can be paid at the practice bank, and what the sample people owe."""

from __future__ import annotations

from typing import Final

from app.bank.billers.practice import PracticeBillers, SampleMeter, Standing
from app.domain.accounts import AccountNumber
from app.domain.bills import Biller, BillKind


def _chengdu(biller_id: str, kind: BillKind, name: str, identification: str, least: int, most: int) -> Biller:
    return Biller(biller_id, kind, name, AccountNumber("CN-BBAN", identification), "CNY", least, most)


def _kent(biller_id: str, kind: BillKind, name: str, identification: str, least: int, most: int) -> Biller:
    return Biller(biller_id, kind, name, AccountNumber("GB-SCAN", identification), "GBP", least, most)


_WANG: Final = "王秀兰"
_MARGARET: Final = "Margaret Hughes"
_LIGHT: Final = (18800, 16900, 9800, 7600, 6900, 8800, 17600, 18900, 9200, 6800, 7700, 15200)
"""January to December: heaters in winter, the fan and more in summer."""
_WATER: Final = (0, 4400, 0, 4700, 0, 5200, 0, 5900, 0, 5100, 0, 4500)
_GAS: Final = (14200, 13800, 9100, 4600, 3800, 3400, 3200, 3100, 3500, 4100, 8600, 12900)
_HEAT: Final = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 86000, 0)
_PHONE: Final = (3900,) * 12
_POWER: Final = (7900, 7400, 6600, 5800, 5100, 4700, 4600, 4700, 5000, 5900, 6800, 7700)
_WATER_RATES: Final = (0, 0, 8900, 0, 0, 9400, 0, 0, 10200, 0, 0, 8700)
_WARMTH: Final = (14200, 14200, 14200, 9600, 9600, 9600, 9600, 9600, 9600, 9600, 14200, 14200)
_LINE: Final = (3450,) * 12

BILLERS: Final = PracticeBillers(
    {
        _chengdu("cd-power", BillKind.ELECTRICITY, "国网成都供电公司", "6288110010020030016", 10, 13): (
            SampleMeter("5101066032", _WANG, _LIGHT, unit_price=52),
            SampleMeter("5101044719", "陈素芬", _LIGHT, unit_price=52),
        ),
        _chengdu("cd-water", BillKind.WATER, "成都自来水公司", "6288110010020040023", 8, 8): (
            SampleMeter("20463318", _WANG, _WATER, Standing.OVERDUE, unit_price=305),
        ),
        _chengdu("cd-gas", BillKind.GAS, "成都燃气公司", "6288110010020050030", 8, 10): (
            SampleMeter("80917254", _WANG, _GAS, Standing.NOTHING, unit_price=243),
        ),
        _chengdu("cd-heat", BillKind.HEATING, "锦苑小区供暖服务站", "6288110010020060047", 6, 6): (
            SampleMeter("301902", _WANG, _HEAT, Standing.NOTHING),
        ),
        _chengdu("cd-phone", BillKind.PHONE, "中国电信成都分公司", "6288110010020070054", 11, 12): (
            SampleMeter("02855018872", _WANG, _PHONE, Standing.NOTHING),
        ),
        _kent("kent-power", BillKind.ELECTRICITY, "Oakmere Energy", "99610410020016", 8, 10): (
            SampleMeter("8840216675", _MARGARET, _POWER, unit_price=26),
        ),
        _kent("kent-water", BillKind.WATER, "Weald Water", "99610410020023", 8, 8): (
            SampleMeter("30771946", _MARGARET, _WATER_RATES, Standing.OVERDUE, unit_price=310),
        ),
        _kent("kent-gas", BillKind.GAS, "British Gas", "99610410020030", 8, 12): (
            SampleMeter("85001437", _MARGARET, _WARMTH, Standing.NOTHING, unit_price=7),
        ),
        _kent("kent-phone", BillKind.PHONE, "Downland Broadband", "99610410020047", 8, 11): (
            SampleMeter("01632960145", _MARGARET, _LINE, Standing.NOTHING),
        ),
    }
)
