"""The branches of the practice bank, in Chengdu and in Kent. A practice bank is used at any hour: all but one are open day and night."""

from __future__ import annotations

from typing import Final

from app.bank.store.branches import BranchRow
from app.domain.turns import Hours
from app.domain.visits import BranchText

_ALWAYS: Final = Hours(0, 24 * 60, every_day=True)
_OFFICE: Final = Hours(9 * 60, 17 * 60)

CHUNXI: Final = "chengdu-chunxi"
"""Where the tellers of the practice bank work, and its kiosk stands."""
FERNHURST: Final = "kent-fernhurst"

BRANCHES: Final = (
    BranchRow(
        CHUNXI,
        BranchText("春熙路支行", "Chunxi Road Branch"),
        BranchText("成都市锦江区春熙路南段18号", "18 Chunxi Road South, Jinjiang, Chengdu"),
        _ALWAYS,
        usual_minutes=8,
        region="510104",
    ),
    BranchRow(
        "chengdu-kuanzhai",
        BranchText("宽窄巷子支行", "Kuanzhai Alley Branch"),
        BranchText("成都市青羊区长顺上街6号", "6 Changshun Upper Street, Qingyang, Chengdu"),
        _OFFICE,
        usual_minutes=6,
        region="510105",
    ),
    BranchRow(
        FERNHURST,
        BranchText("肯特郡弗恩赫斯特支行", "Fernhurst High Street Branch"),
        BranchText("肯特郡弗恩赫斯特高街21号", "21 High Street, Fernhurst, Kent"),
        _ALWAYS,
        usual_minutes=10,
        zone="Europe/London",
        region="GB-KEN",
    ),
)
