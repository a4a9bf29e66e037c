"""Where things are on this machine: what belongs to a profile, what the program brought along."""

from __future__ import annotations

import sys
from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_documents_path


def profile_folder(profile: str) -> Path:
    """What one person's program keeps."""
    return user_data_path("banxing") / "profiles" / profile


def practice_folder() -> Path:
    """The books of this user's practice bank."""
    return user_data_path("banxing") / "practice"


def documents_folder() -> Path:
    """Where whoever sits here keeps what is hers."""
    return user_documents_path()


def autostart_file(name: str) -> Path:
    """What begins together with the desktop."""
    return user_config_path() / "autostart" / f"banxing-{name}.desktop"


def catalogues() -> Path:
    """The compiled translations: beside the frozen program, or where the build put them."""
    return _brought_along("build/i18n")


def scam_model() -> Path:
    """The small model of scams: beside the frozen program, or where the build put it."""
    frozen = getattr(sys, "_MEIPASS", None)
    return (Path(frozen) if frozen else Path(__file__).parents[2] / "build") / "scam" / "model.json"


def collected_texts() -> Path:
    """Every sentence of the program, as the translators get them."""
    return _brought_along("i18n") / "banxing_zh_CN.ts"


def _brought_along(folder: str) -> Path:
    """A folder of the repository; frozen, whatever is about languages lies in one."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen, "i18n") if frozen else Path(__file__).parents[2] / folder
